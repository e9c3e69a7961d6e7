"""The rows in view as Qt's tables want them; the numbers stay in their arrays."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.activations import Array
from core.colour import Rgb, parse_colour
from core.rows_view import TEST, TRAINING, Positions, RowsTable
from gui.guard import guarded
from gui.theme import DECIMALS, NOT_YET, number

COLUMNS = ("colour", "red", "green", "blue", "label", "answer", "probability", "part", "row")
"""Keys of `core.rows_view.ORDERS`, from left to right."""

CHANNELS = ("red", "green", "blue")

Index = QModelIndex | QPersistentModelIndex
_EDITABLE = frozenset(COLUMNS.index(column) for column in ("colour", *CHANNELS))
_READ = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_TYPED = _READ | Qt.ItemFlag.ItemIsEditable
_MOST_SEEN = 200
_NO_INDEX = QModelIndex()


@dataclass(frozen=True)
class Row:
    """What a row shows.

    Attributes
    ----------
    position : int
        In the data, counted from 0.
    colour : Rgb
        The nearest whole levels.
    is_light : bool
        Its label.
    answer : bool or None
        Whether the network says light; None before it is computed.
    probability : float or None
    """

    position: int
    colour: Rgb
    is_light: bool
    answer: bool | None
    probability: float | None

    @property
    def is_wrong(self) -> bool:
        """Whether the network's answer differs from the label."""
        return self.answer is not None and self.answer != self.is_light


class RowsModel(QAbstractTableModel):
    """Rows of a table in an order.

    Attributes
    ----------
    table : RowsTable or None
    rows : ndarray of int, shape (m,)
        The positions in the data of the rows in view.

    Signals
    -------
    colour_typed(int, Rgb)
        A row, by its position in the data, is to have another colour.
    level_typed(int, int, int)
        A row is to have another level, 0 to 255, in a channel, 0 to 2.
    """

    colour_typed = Signal(int, object)
    level_typed = Signal(int, int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.table: RowsTable | None = None
        self.rows: Positions = np.empty(0, dtype=np.int64)
        self.is_locked = False
        self._seen: dict[int, Row] = {}
        self._decimals = DECIMALS
        self._words = {"light": self.tr("light"), "dark": self.tr("dark")}
        self._parts = {TRAINING: self.tr("training"), TEST: self.tr("test")}
        self._titles = self._column_titles()
        self._tips = self._column_tips()
        self._texts: dict[str, Callable[[Row], str]] = {
            "colour": lambda row: row.colour.hex,
            "red": lambda row: self._level(row, 0),
            "green": lambda row: self._level(row, 1),
            "blue": lambda row: self._level(row, 2),
            "label": lambda row: self._word(row.is_light),
            "answer": lambda row: NOT_YET if row.answer is None else self._word(row.answer),
            "probability": lambda row: number(row.probability, self._decimals),
            "part": self._part,
            "row": lambda row: f"{row.position + 1:,}",
        }

    def show_rows(self, table: RowsTable | None, rows: Positions) -> None:
        """Show other rows, or the same in another order."""
        self.beginResetModel()
        self.table, self.rows = table, rows
        self._seen.clear()
        self.endResetModel()

    def show_numbers(self, table: RowsTable) -> None:
        """Show newer answers and parts of the same rows in the same order; what is being typed stays."""
        self.table = table
        self._seen.clear()
        self._tell_of("answer", "part")

    def set_decimals(self, decimals: int) -> None:
        """Show probabilities with so many decimals."""
        self._decimals = decimals
        self._tell_of("probability", "probability")

    def row(self, place: int) -> Row:
        """Return what the row at a place of the view shows; nine cells ask for the same one."""
        row = self._seen.get(place)
        if row is None:
            if len(self._seen) >= _MOST_SEEN:
                self._seen.clear()
            row = self._seen[place] = self._made(place)
        return row

    def text(self, row: Row, column: str) -> str:
        """Return what a cell of a row says."""
        return self._texts[column](row)

    def words_of(self, column: str) -> tuple[str, ...]:
        """Return the title of a column and the words that its cells can hold."""
        words = {
            "label": (*self._words.values(),),
            "answer": (*(f"{word} ✗" for word in self._words.values()),),
            "part": (*self._parts.values(),),
        }
        return self._titles[column], *words.get(column, ())

    def place_of(self, position: int) -> int:
        """Return where in the view the row at a position of the data is, -1 if it is not."""
        found = np.flatnonzero(self.rows == position)
        return int(found[0]) if found.size else -1

    def judged(self, column: str, text: str) -> Rgb | int:
        """Return the colour or the level that was typed into a column.

        Raises
        ------
        ValueError
            If it is none; the sentence says what would be right.
        """
        if column not in CHANNELS:
            return parse_colour(text)
        typed = text.strip()
        if not (typed.isascii() and typed.isdecimal() and len(typed) <= 4 and int(typed) <= 255):
            raise ValueError(
                self.tr("“{text}” is no level; right would be a whole number from 0 to 255.").format(text=text)
            )
        return int(typed)

    def _made(self, place: int) -> Row:
        table, position = self.table, int(self.rows[place])
        if table is None:
            raise IndexError(place)
        red, green, blue = np.rint(table.dataset.X[:, position] * 255.0).tolist()
        probability = None if table.outputs is None else float(table.outputs[position])
        return Row(
            position,
            Rgb(int(red), int(green), int(blue)),
            bool(table.dataset.y[position]),
            None if probability is None else probability >= 0.5,
            probability,
        )

    def _tell_of(self, first: str, last: str) -> None:
        if self.rows.size:
            bottom = self.rows.size - 1
            self.dataChanged.emit(self.index(0, COLUMNS.index(first)), self.index(bottom, COLUMNS.index(last)))

    def _word(self, is_light: bool) -> str:
        return self._words["light" if is_light else "dark"]

    def _level(self, row: Row, channel: int) -> str:
        level = 255.0 * self._X[channel, row.position]
        whole = round(level)
        return str(whole) if abs(level - whole) < 1e-9 else f"{level:.1f}"

    def _part(self, row: Row) -> str:
        return NOT_YET if self.table is None else self._parts.get(int(self.table.parts[row.position]), NOT_YET)

    @property
    def _X(self) -> Array:
        return np.empty((3, 0)) if self.table is None else self.table.dataset.X

    def _column_titles(self) -> dict[str, str]:
        return {
            "colour": self.tr("Colour"),
            "red": self.tr("R"),
            "green": self.tr("G"),
            "blue": self.tr("B"),
            "label": self.tr("Label"),
            "answer": self.tr("Answer"),
            "probability": self.tr("P(light)"),
            "part": self.tr("Part"),
            "row": self.tr("Row"),
        }

    def _column_tips(self) -> dict[str, str]:
        channel = self.tr("0 to 255. Double-click or F2 types another level.")
        return {
            "colour": self.tr(
                "The background with the font of its label. A click or Enter takes it into the window, "
                "double-click or F2 types another colour. Sorted from dark to light, by luma."
            ),
            "red": channel,
            "green": channel,
            "blue": channel,
            "label": self.tr("The font that the data ask for. A click here or the key L changes it."),
            "answer": self.tr("The font that the network on screen chooses; ✗ where it is not the label's."),
            "probability": self.tr("The network's probability of a light font; 0.5 is the border."),
            "part": self.tr("Whether the row is learned from or only measured."),
            "row": self.tr("Its place in the data."),
        }

    def _reading(self, row: Row, column: str) -> str:
        """Return what assistive technology reads of a cell."""
        text = self.text(row, column)
        if column == "colour":
            template = self.tr("{hex} with a light font") if row.is_light else self.tr("{hex} with a dark font")
            return template.format(hex=text)
        return self.tr("{text}, wrong").format(text=text) if column == "answer" and row.is_wrong else text

    @guarded(0)
    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else int(self.rows.size)

    @guarded(0)
    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid() or index.row() >= self.rows.size:
            return None
        column = COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.text(self.row(index.row()), column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._reading(self.row(index.row()), column)
        return self._tips[column] if role == Qt.ItemDataRole.ToolTipRole else None

    @guarded()
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation == Qt.Orientation.Vertical:
            return f"{section + 1:,}" if role == Qt.ItemDataRole.DisplayRole else None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[column]
        return self._tips[column] if role == Qt.ItemDataRole.ToolTipRole else None

    @guarded(Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        can_edit = not self.is_locked and index.column() in _EDITABLE
        return _TYPED if can_edit else _READ

    @guarded(False)
    def setData(self, index: Index, value: str, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand on what was typed; the rows change when the session has taken it over."""
        column, position = COLUMNS[index.column()], int(self.rows[index.row()])
        try:
            typed = self.judged(column, value)
        except ValueError:
            return False
        if isinstance(typed, Rgb):
            self.colour_typed.emit(position, typed)
        else:
            self.level_typed.emit(position, CHANNELS.index(column), typed)
        return True
