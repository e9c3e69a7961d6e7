"""What the tests share that look at data before they are used."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from gui.data_preview import DataPreview
from gui.session import Session


def shown_preview(window: QWidget, qtbot) -> DataPreview:
    """Wait for the preview of `window`."""

    def there() -> list[DataPreview]:
        return [preview for preview in window.findChildren(DataPreview) if preview.isVisible()]

    qtbot.waitUntil(lambda: len(there()) == 1, timeout=20_000)
    return there()[0]


def use(preview: DataPreview, session: Session, qtbot) -> None:
    """Use what is looked at."""
    with qtbot.waitSignal(session.dataset_changed, timeout=10_000):
        qtbot.mouseClick(preview.use_button, Qt.MouseButton.LeftButton)
    wait_until_gone(preview, qtbot)


def wait_until_gone(dialog: QDialog, qtbot) -> None:
    """Wait until a dialog that was closed is deleted."""
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog), timeout=10_000)


def button_of(widget: QWidget, text: str) -> QPushButton:
    """Return the button that reads `text`, whatever its mnemonic."""
    buttons = widget.findChildren(QPushButton)
    return next(button for button in buttons if button.text().replace("&", "") == text)
