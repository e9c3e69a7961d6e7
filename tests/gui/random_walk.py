"""A person who does anything, anywhere, at any time: seeded random events over the whole window."""

import random
import warnings
from collections import deque
from contextlib import suppress
from pathlib import Path

import shiboken6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtPrintSupport import QAbstractPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QTabBar,
    QWidget,
)

from gui.data_preview import DataPreview
from gui.mini_window import MiniWindow
from tests.gui.walk_files import make_files

_BUTTONS = (Qt.MouseButton.LeftButton,) * 8 + (Qt.MouseButton.RightButton,)
_NONE = Qt.KeyboardModifier.NoModifier
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
# Not Ctrl+O, Ctrl+S, Ctrl+Shift+O, Ctrl+E, Ctrl+P and Ctrl+Q: they ask for files and printers, or end the walk.
_SHORTCUTS = (
    *((key, _NONE) for key in (Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F11, Qt.Key.Key_F1)),
    *((key, _CTRL) for key in (Qt.Key.Key_N, Qt.Key.Key_C, Qt.Key.Key_R, Qt.Key.Key_V, Qt.Key.Key_A, Qt.Key.Key_Z)),
    *((key, _CTRL) for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_C)),
    (Qt.Key.Key_C, _CTRL | _SHIFT),
    *((key, _ALT) for key in (Qt.Key.Key_Y, Qt.Key.Key_R, Qt.Key.Key_X, Qt.Key.Key_N, Qt.Key.Key_W)),
    *((Qt.Key.Key_F5, _SHIFT), (Qt.Key.Key_C, _CTRL | _ALT)),
    *((key, modifier) for key in (Qt.Key.Key_F8, Qt.Key.Key_F9) for modifier in (_NONE, _SHIFT, _CTRL)),
    *((Qt.Key.Key_F6, _SHIFT), (Qt.Key.Key_F6, _CTRL), (Qt.Key.Key_Y, _CTRL), (Qt.Key.Key_L, _CTRL | _SHIFT)),
    *((key, _CTRL) for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)),
)
_KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Space,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
_TEXTS = (
    "rebeccapurple", "#369", "rgb(51 102 153)", "hsl(200 50% 40%)", "nonsense", "", "-1", "0.3", "1e9", "999999999999",
    "가나다", "a\u0301", "<b>", "%s{0}", "#ffffff",
    "1/2", "-0,75", "1/0",
)  # fmt: skip
_SIZES = ((1024, 700), (1280, 800), (1920, 1080), (760, 560), (1600, 720), (1100, 1000))
_SHOW_AGAIN = 0.7
"""How likely a hidden panel is shown again; there is little to do in an empty window."""
_COLOUR_FIELDS = "QtPrivate::QColor"
_ASKING = ("…", "...")
"""How the words of a command end that opens a dialog."""


class RandomWalk:
    """Random events over a window, the same for the same seed as far as threads and timers allow.

    Parameters
    ----------
    window : QWidget
    folder : Path
        For the files that are opened.
    seed : int
    """

    def __init__(self, window: QWidget, folder: Path, seed: int) -> None:
        self._window = window
        self._chance = random.Random(seed)  # noqa: S311 - repeatable is what is wanted
        self._files = make_files(folder)
        self._widgets: list[QWidget] = []
        self._seed = seed
        self._done = 0
        self._last: deque[str] = deque(maxlen=30)
        acts = {
            self._click: 38, self._key: 20, self._type: 6, self._shortcut: 6, self._wheel: 10, self._drag: 5,
            self._move: 6, self._colour: 6, self._drop: 0.8, self._resize: 0.6, self._theme: 0.2, self._menu: 3,
            self._tab: 1,
        }  # fmt: skip
        self._acts, self._weights = tuple(acts), tuple(acts.values())
        # A menu that a button opens, or a question, holds the event until it is closed.
        self._closer = QTimer()
        self._closer.setInterval(20)
        self._closer.timeout.connect(self._close_what_holds)
        self._closer.start()

    def step(self) -> None:
        """Let one thing happen, and all that follows from it."""
        if self._done % 50 == 0 or not self._widgets:
            self._look_around()
        self._done += 1
        self._chance.choices(self._acts, self._weights)[0]()
        QApplication.processEvents()
        _close_modal()
        self._answer_preview()
        if QApplication.activePopupWidget() is None and self._chance.random() < 0.05:
            self._close_dialogs()

    def rest(self) -> None:
        """Close what is open besides the window."""
        self._close_what_holds()
        self._close_dialogs()
        self._widgets.clear()

    def stop(self) -> None:
        """End the walk."""
        self._closer.stop()
        self.rest()

    def story(self) -> str:
        """Return the seed, with which the walk can be repeated, and the last events."""
        return f"FONTLIGHT_WALK_SEED={self._seed}, event {self._done}; the last ones:\n" + "\n".join(self._last)

    def _note(self, what: str, widget: QWidget | None = None) -> None:
        name = f" {type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}" if widget else ""
        self._last.append(f"{self._done}: {what}{name}")

    def _look_around(self) -> None:
        self._widgets = self._window.findChildren(QWidget)
        for action in self._window.findChildren(QAction):
            hidden = action.isCheckable() and not action.isChecked() and action.actionGroup() is None
            if hidden and self._chance.random() < _SHOW_AGAIN:
                action.trigger()

    def _any_widget(self, kinds: type | tuple[type, ...] = QWidget) -> QWidget | None:
        there = [
            widget
            for widget in self._widgets
            if shiboken6.isValid(widget)
            and isinstance(widget, kinds)
            and widget.isVisible()
            and widget.isEnabled()
            and not _opens_a_dialog(widget)
        ]
        return self._chance.choice(there) if there else None

    def _point(self, widget: QWidget) -> QPoint:
        return QPoint(self._chance.randrange(max(widget.width(), 1)), self._chance.randrange(max(widget.height(), 1)))

    def _click(self) -> None:
        inputs = (QAbstractButton, QComboBox, QAbstractSpinBox, QTabBar, QLineEdit)
        widget = self._any_widget(inputs if self._chance.random() < 0.7 else QWidget)
        if widget is not None:
            self._note("click", widget)
            double = self._chance.random() < 0.05
            (QTest.mouseDClick if double else QTest.mouseClick)(
                widget, self._chance.choice(_BUTTONS), _NONE, self._point(widget)
            )

    def _receiver(self) -> QWidget:
        return QApplication.focusWidget() or self._window

    def _key(self) -> None:
        key, modifier = self._chance.choice(_KEYS), self._chance.choice((_NONE, _NONE, _NONE, _SHIFT, _CTRL))
        self._note(f"{modifier.name} {key.name}", self._receiver())
        QTest.keyClick(self._receiver(), key, modifier)

    def _type(self) -> None:
        text = self._chance.choice(_TEXTS)
        self._note(f"type {text!r}", self._receiver())
        if not text.isascii():
            QApplication.clipboard().setText(text)
            QTest.keyClick(self._receiver(), Qt.Key.Key_V, _CTRL)
        elif text:
            QTest.keyClicks(self._receiver(), text)
        if self._chance.random() < 0.5:
            QTest.keyClick(self._receiver(), Qt.Key.Key_Return)

    def _shortcut(self) -> None:
        key, modifier = self._chance.choice(_SHORTCUTS)
        self._note(f"{modifier.name} {key.name}", self._receiver())
        QTest.keyClick(self._receiver(), key, modifier)

    def _wheel(self) -> None:
        widget = self._any_widget()
        if widget is None:
            return
        self._note("wheel", widget)
        point = QPointF(self._point(widget))
        turn = QPoint(0, self._chance.choice((-240, -120, 120, 240)))
        modifier = self._chance.choice((_NONE, _CTRL))
        nothing, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(point, widget.mapToGlobal(point), QPoint(), turn, nothing, modifier, phase, False)
        QApplication.sendEvent(widget, event)

    def _colour(self) -> None:
        """Drag in the dialog's field or slider, which have no class that Python knows."""
        widgets = [widget for widget in self._widgets if shiboken6.isValid(widget) and widget.isVisible()]
        fields = [widget for widget in widgets if widget.metaObject().className().startswith(_COLOUR_FIELDS)]
        if fields:
            self._drag(self._chance.choice(fields))

    def _drag(self, widget: QWidget | None = None) -> None:
        widget = widget or self._any_widget()
        if widget is None:
            return
        self._note("drag", widget)
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(widget, left, _NONE, self._point(widget))
        for _ in range(3):
            if shiboken6.isValid(widget):
                QTest.mouseMove(widget, self._point(widget))
        if shiboken6.isValid(widget):
            QTest.mouseRelease(widget, left, _NONE, self._point(widget))

    def _move(self) -> None:
        widget = self._any_widget()
        if widget is not None:
            self._note("move", widget)
            QTest.mouseMove(widget, self._point(widget))

    def _drop(self) -> None:
        path = self._chance.choice(self._files)
        self._note(f"drop {path}")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path)])
        kind, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        with warnings.catch_warnings():  # Qt 6.12 wants a QPointF here, which Qt 6.11 does not take
            warnings.simplefilter("ignore", DeprecationWarning)
            enter = QDragEnterEvent(QPoint(5, 5), kind, data, left, _NONE)
        QApplication.sendEvent(self._window, enter)
        QApplication.sendEvent(self._window, QDropEvent(QPointF(5, 5), kind, data, left, _NONE))

    def _resize(self) -> None:
        size = self._chance.choice(_SIZES)
        self._note(f"resize {size}")
        self._window.resize(*size)

    def _theme(self) -> None:
        self._note("theme")
        QTest.keyClick(self._window, Qt.Key.Key_T, _CTRL)

    def _tab(self) -> None:
        bar = self._any_widget(QTabBar)
        if isinstance(bar, QTabBar):
            self._note("tab", bar)
            QTest.mouseClick(bar, _BUTTONS[0], _NONE, bar.tabRect(self._chance.randrange(bar.count())).center())

    def _menu(self) -> None:
        """Trigger a command of the menus that opens nothing by itself."""
        menus = [menu for menu in self._widgets if shiboken6.isValid(menu) and isinstance(menu, QMenu)]
        actions = [action for menu in menus for action in menu.actions() if _may_be_chosen(action)]
        if actions:
            action = self._chance.choice(actions)
            self._note(f"menu {action.text()!r}")
            action.trigger()

    def _close_what_holds(self) -> None:
        _close_modal()
        for _ in range(5):
            popup = QApplication.activePopupWidget()
            if popup is None:
                return
            actions = [action for action in popup.actions() if _may_be_chosen(action)]
            if isinstance(popup, QMenu) and actions and self._chance.random() < 0.3:
                action = self._chance.choice(actions)
                self._note(f"choose {action.text()!r}")
                popup.close()
                action.trigger()
            else:
                popup.close()

    def _answer_preview(self) -> None:
        """Look at data that were dropped for a while, then use them or not: the window waits for that."""
        preview = QApplication.activeModalWidget()
        if not isinstance(preview, DataPreview) or self._chance.random() < 0.8:
            return
        button = self._chance.choice((preview.use_button, preview.means_light, preview.means_dark, None))
        if button is None:
            preview.close()
        else:
            self._note("answer", button)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _close_dialogs(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog | MiniWindow) and widget.isVisible():
                self._note("close", widget)
                with suppress(RuntimeError):  # gone with the one that was closed before it
                    widget.close()


def _close_modal() -> None:
    """Close a question, or a dialog for files and printers, before anything can be written."""
    modal = QApplication.activeModalWidget()
    if isinstance(modal, QMessageBox | QFileDialog | QAbstractPrintDialog):
        modal.close()


def _opens_a_dialog(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and widget.text().endswith(_ASKING)


def _may_be_chosen(action) -> bool:
    text = action.text().partition("\t")[0]
    asks = text.endswith(_ASKING) or action.objectName() in ("quit",)
    return action.isEnabled() and not action.isSeparator() and action.menu() is None and not asks
