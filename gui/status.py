"""The line at the window's foot: where the training is, and what the network achieves."""

from PySide6.QtWidgets import QLabel, QWidget

from gui.session import Session
from gui.theme import SPACE, number_font, percent
from gui.throttle import Throttle

_INTERVAL_MS = 100


class StatusLine(QLabel):
    """Shows epoch, step, test accuracy with its baseline, and speed."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setFont(number_font())
        self.setContentsMargins(SPACE, 0, 0, 0)
        self.setAccessibleName(self.tr("State of the training"))
        self._throttle = Throttle(_INTERVAL_MS, self._show, self)
        session.progress_changed.connect(self._on_progress)
        session.split_changed.connect(self._on_progress)
        self._show()

    def _on_progress(self) -> None:
        self._throttle.ask()
        if not self._session.is_running:
            self._throttle.flush()

    def _show(self) -> None:
        progress = self._session.progress
        parts = [
            self.tr("epoch {epoch:,} · step {step:,}").format(epoch=progress.epoch, step=progress.step),
            self.tr("test accuracy {accuracy}{baseline}").format(
                accuracy=percent(progress.test.accuracy if progress.test else None), baseline=self._baseline()
            ),
        ]
        if progress.speed is not None and self._session.is_running:
            parts.append(self.tr("{speed:,.0f} steps/s").format(speed=progress.speed))
        text = "   ·   ".join(parts)
        if text != self.text():
            self.setText(text)

    def _baseline(self) -> str:
        baseline = self._session.baseline
        if baseline is None:
            return ""
        answer = self.tr("light") if baseline.label else self.tr("dark")
        return self.tr(" (always “{answer}” {accuracy})").format(answer=answer, accuracy=percent(baseline.accuracy))
