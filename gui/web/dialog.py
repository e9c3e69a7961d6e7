"""Asks for a web address and shows how far the download is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.csv_text import downloaded
from gui.announcing import announce
from gui.theme import SPACE
from gui.training.sentence import Sentence
from gui.web.address import LONGEST_ADDRESS, checked_address, name_of

if TYPE_CHECKING:
    from gui.web.download import Download

_WIDTH = 520
_LINES = 2


class WebDialog(QDialog):
    """An address, a button that asks it, and what came of it.

    Parameters
    ----------
    address : str
        What stands in the field at first.
    parent : QWidget
    seconds : float, optional
        The longest that a download may take, instead of the usual.

    Signals
    -------
    address_chosen(str)
        The address that is asked now.
    downloaded(CsvText)
        What it gave.
    """

    address_chosen = Signal(str)
    downloaded = Signal(object)

    def __init__(self, address: str, parent: QWidget | None = None, seconds: float | None = None) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._download: Download | None = None
        self._asked = QUrl()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open from the web"))
        self._create(address)
        self._lay_out()
        self.open_button.clicked.connect(self._on_open)
        self.buttons.rejected.connect(self._on_cancel)
        self.finished.connect(self._stop)
        self._show_busy(False)

    def _create(self, address: str) -> None:
        self.field = QLineEdit(address, self)
        self.field.setMaxLength(LONGEST_ADDRESS)
        self.field.setPlaceholderText("https://example.org/colours.csv")
        self.field.setAccessibleName(self.tr("Web address of a CSV"))
        self.field.selectAll()
        self.explanation = QLabel(
            self.tr(
                "The address is asked once, when you press Open: for at most 10 MB, 15 seconds long. "
                "No cookies, nothing about you, nothing at any other time."
            ),
            self,
        )
        self.explanation.setWordWrap(True)
        self.explanation.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("How much has come"))
        self.bar.setTextVisible(False)
        self.news = Sentence(_LINES, self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.open_button = QPushButton(self.tr("&Open"))
        self.open_button.setDefault(True)
        self.buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Address of a CSV"), self)
        label.setBuddy(self.field)
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing is to jump when the download begins
        self.bar.setSizePolicy(policy)
        self.bar.setFixedHeight(SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        for widget in (label, self.field, self.explanation, self.bar, self.news):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.resize(_WIDTH, self.sizeHint().height())

    def _on_open(self) -> None:
        try:
            url = checked_address(self.field.text())
        except ValueError as problem:
            self._tell_of_problem(str(problem))
            return
        self.field.setText(url.toString())
        self.address_chosen.emit(url.toString())
        self._begin(url)

    def _begin(self, url: QUrl) -> None:
        from gui.web.download import LONGEST_SECONDS, Download  # loads QtNetwork, which nothing else does

        # No slot here is a lambda with this dialog in it: the end of the download would end the dialog, its owner.
        self._stop()
        self._asked = url
        download = self._download = Download(url, self, self._seconds or LONGEST_SECONDS)
        download.progressed.connect(self._on_progress)
        download.failed.connect(self._on_failed)
        download.finished.connect(self._on_downloaded)
        self._show_busy(True)
        self.news.show_sentence(self.tr("Asking {host} …").format(host=url.host()))
        download.begin()

    def _stop(self) -> None:
        download, self._download = self._download, None
        if download is not None:
            download.cancel()
            download.deleteLater()

    def _show_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        self.field.setReadOnly(busy)
        self.open_button.setEnabled(not busy)

    def _on_progress(self, received: int, total: int) -> None:
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(received)
        self.news.show_sentence(self.tr("{size:,} kB have come").format(size=received // 1_000))

    def _on_failed(self, sentence: str) -> None:
        self._stop()
        self._show_busy(False)
        self._tell_of_problem(sentence)

    def _tell_of_problem(self, sentence: str) -> None:
        self.news.show_sentence(sentence, is_problem=True)
        announce(self.news, sentence)
        self.field.setFocus()

    def _on_downloaded(self, content: bytes, last: QUrl) -> None:
        self._stop()
        self.downloaded.emit(downloaded(content, name_of(last), self._asked.toString()))
        self.accept()

    def _on_cancel(self) -> None:
        """Stop the download; without one, close."""
        if self._download is None:
            self.reject()
            return
        self._stop()
        self._show_busy(False)
        self.news.show_sentence(self.tr("Cancelled; nothing was read."))
