"""The head of the data: whose labels, how they are parted, and what a plain split by rows would leak."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.datasets import Dataset, Split
from core.leak import Leak
from gui.i18n import translated
from gui.origin_chip import OriginChip
from gui.session import Session
from gui.text_line import TextLine
from gui.theme import NOT_YET, SPACE, percent
from gui.training.data_menu import title_of

_ROUGHLY = 0.1
"""From this share on, whole per cent say enough."""


class DataHead(QWidget):
    """Whose labels they are, and the name and the origin of the data."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.origin = OriginChip(self)
        self.facts = TextLine(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.origin)
        row.addWidget(self.facts, 1)
        session.dataset_changed.connect(self.show_dataset)
        self.show_dataset(session.dataset)

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show which data there are, and where they come from."""
        self.origin.show_dataset(dataset)
        text = NOT_YET if dataset is None else f"{title_of(dataset)} · {translated(dataset.provenance)}"
        self.facts.set_text(text)
        self.facts.setToolTip(text)


class SplitLine(TextLine):
    """How the data are parted, and how many tested colours were learned from."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("dim", parent=parent)
        self._session = session
        session.split_changed.connect(self.show_session)
        self.show_session()

    def show_session(self) -> None:
        """Show counts and leak."""
        session = self._session
        counts = self._counts(session.dataset, session.split)
        leak = leak_sentence(session.split, session.plain_leak)
        self.set_text(f"{counts} {leak}")
        self.setToolTip(f"{counts}\n{leak}")

    def _counts(self, dataset: Dataset | None, split: Split | None) -> str:
        if dataset is None:
            return NOT_YET
        return self.tr("{train} training, {test} test, {repeats:,} repeated.").format(
            train=NOT_YET if split is None else f"{split.counts.train:,}",
            test=NOT_YET if split is None else f"{split.counts.test:,}",
            repeats=dataset.n_rows - dataset.distinct_colours,
        )


def leak_sentence(split: Split | None, plain: Leak | None) -> str:
    """Return what the split leaks, and what a plain one by rows would: the numbers, then the words."""
    if split is None or plain is None:
        return NOT_YET
    shared = split.counts.shared_rows
    if shared:
        text = QCoreApplication.translate(
            "DataHead", "Leak {share}: {share} of the test rows' colours are in the training part."
        )
        return text.format(share=_share(shared / split.counts.test))
    text = QCoreApplication.translate(
        "DataHead", "Leak 0 % (plain split by rows {share}): no test row's colour is in the training part."
    )
    return text.format(share=_share(plain.share))


def _share(share: float) -> str:
    return percent(share, 0 if share >= _ROUGHLY or share == 0 else 1)
