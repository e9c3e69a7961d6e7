"""What is seldom asked for; its modules are loaded when it is, so that the window is there sooner."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

if TYPE_CHECKING:
    from gui.diagram.view import DiagramView
    from gui.session import Session


def show_undo_list(stack: QUndoStack, parent: QWidget) -> None:
    """List everything that was done to the network."""
    from gui.undo_list import UndoList

    UndoList(stack, parent).show()


def show_shortcuts(window: QMainWindow) -> None:
    """List the keys of all commands."""
    from gui.actions import all_menu_actions
    from gui.help import TextDialog, shortcuts_html

    title = QCoreApplication.translate("help", "Keyboard shortcuts")
    TextDialog(title, shortcuts_html(all_menu_actions(window.menuBar())), window).show()


def show_about(window: QMainWindow) -> None:
    """Say what the program is."""
    from gui.help import TextDialog, about_html

    TextDialog(QCoreApplication.translate("help", "About Fontlight"), about_html(), window).show()


def edit_template(session: "Session", parent: QWidget) -> None:
    """Let a person write a form to copy colours in."""
    from gui.template_dialog import TemplateDialog

    TemplateDialog(session, parent).open()


def palette_handlers(session: "Session", window: QWidget) -> dict[str, Callable[[], object]]:
    """Return what the palette's commands of `gui.actions.Actions` do."""

    def handler(name: str) -> Callable[[], object]:
        def act() -> None:
            from gui.palette.dialogs import dialogs_of

            dialogs_of(session, window).commands()[name]()

        return act

    return {f"palette_{name}": handler(name) for name in ("add", "open", "paste", "save", "css", "csv")}


def export_code(session: "Session", parent: QWidget) -> None:
    """Offer the network as code in a few languages."""
    from gui.code_dialog import CodeDialog

    CodeDialog(session, parent).open()


def print_diagram(view: "DiagramView", parent: QWidget) -> None:
    """Ask for a printer and print the diagram."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from gui.diagram.export import print_picture

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: print_picture(view, printer))
    QDialog.open(dialog)  # its own would want a slot
