"""A sentence that takes the room there is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.training.sentence import Sentence

_ENDLESS = 100_000


class Words(Sentence):
    """Wrapped text in whatever room the layout leaves; what does not fit stands in its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, parent)
        self.setMinimumHeight(0)
        self.setMaximumHeight(_ENDLESS)
        self.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
