"""The palette as Qt's tables want it: what is computed stays in its arrays, a row is a place in an order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from core.colour import BLACK, WHITE, Rgb, format_ratio, wcag_level
from core.judges import JUDGES, contrasts, luminances
from core.palette import LONGEST_NAME, Palette
from core.palette_judged import AGAINST, COLOUR, CONTRAST, FONT, NAME, PLACE, PROBABILITY, JudgedPalette, Places
from gui.guard import guarded
from gui.palette.columns import COLUMNS, column_tips, column_titles
from gui.theme import DECIMALS, NOT_YET, number

_DECIMALS_OF = {"wcag": 2, "lightness": 1}
_PLACE_TYPE = "application/x-fontlight-palette-place"

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_FLAGS = Qt.ItemFlag
_PLAIN = _FLAGS.ItemIsEnabled | _FLAGS.ItemIsSelectable | _FLAGS.ItemIsDragEnabled
_NAMED = _PLAIN | _FLAGS.ItemIsEditable  # put together once: Qt asks for every cell at every paint


@dataclass(frozen=True)
class Row:
    """What a row shows.

    Attributes
    ----------
    place : int
        In the palette, counted from 0.
    colour : Rgb
    name : str
    occurrences : int
        How often the palette has the colour.
    better_font : Rgb
        White or black, whichever has the higher contrast: for what has to be read on the swatch.
    is_light : bool
        The driver's font.
    probability, contrast : float
        As in `core.palette_judged.JudgedPalette`.
    verdicts : dict of str to bool
        Whether each judge wants a light font.
    against : int
        How many judges want the other font.
    """

    place: int
    colour: Rgb
    name: str
    occurrences: int
    better_font: Rgb
    is_light: bool
    probability: float
    contrast: float
    verdicts: dict[str, bool]
    against: int

    @property
    def font(self) -> Rgb:
        """The driver's font as a colour."""
        return WHITE if self.is_light else BLACK


class PaletteModel(QAbstractTableModel):
    """Entries of a palette in an order.

    Attributes
    ----------
    palette : Palette
    said : JudgedPalette or None
        Of the palette; None while that is empty.
    places : ndarray of int, shape (m,)
        The places in the palette of the rows, from top to bottom.
    can_move : bool
        Whether rows can be dragged to other places.

    Signals
    -------
    name_typed(int, str)
        An entry, by its place in the palette, is to have another name.
    move_requested(int, int)
        An entry is to stand at another place.
    """

    name_typed = Signal(int, str)
    move_requested = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.palette = Palette()
        self.said: JudgedPalette | None = None
        self.places: Places = np.empty(0, dtype=np.intp)
        self.can_move = False
        self._better: np.ndarray = np.empty(0, dtype=bool)
        self._last: tuple[int, Row] | None = None  # cells of one row are painted one after the other
        self._decimals = DECIMALS
        self._words = self.tr("dark"), self.tr("light")
        self._titles, self._tips = column_titles(False), column_tips()
        self._texts: dict[str, Callable[[Row], str]] = {
            PLACE: lambda row: f"{row.place + 1:,}",
            COLOUR: lambda row: row.colour.hex,
            NAME: lambda row: row.name,
            FONT: lambda row: self._words[row.is_light],
            PROBABILITY: lambda row: number(row.probability, self._decimals),
            CONTRAST: lambda row: f"{format_ratio(row.contrast)} {self.level(row)}",
            AGAINST: lambda row: str(row.against) if row.against else NOT_YET,
        }

    def show_rows(self, palette: Palette, said: JudgedPalette | None, places: Places) -> None:
        """Show another palette, or the same in another order."""
        self.beginResetModel()
        if palette is not self.palette:
            Y = luminances(palette.X)
            self._better = contrasts(Y, np.ones_like(Y)) >= contrasts(Y, np.zeros_like(Y))
        self.palette, self.said, self.places = palette, said, places
        self._last = None
        self.endResetModel()

    def show_said(self, said: JudgedPalette) -> None:
        """Show newer verdicts in the same order."""
        self.said, self._last = said, None
        if self.places.size:
            bottom, right = self.places.size - 1, len(COLUMNS) - 1
            self.dataChanged.emit(self.index(0, COLUMNS.index(FONT)), self.index(bottom, right))

    def set_decimals(self, decimals: int) -> None:
        """Show probabilities with so many decimals."""
        self._decimals = decimals
        if self.said is not None:
            self.show_said(self.said)

    def set_wide(self, is_wide: bool) -> None:
        """Call the judges by their whole names, or by letters."""
        titles = column_titles(is_wide)
        if titles != self._titles:
            self._titles = titles
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def title(self, column: str) -> str:
        """Return what the head of a column says."""
        return self._titles[column]

    def score(self, row: Row, judge: str) -> str:
        """Return a judge's own number."""
        said = self.said
        score = None if said is None or judge not in said.said else float(said.said[judge].score[row.place])
        return number(score, _DECIMALS_OF.get(judge, self._decimals))

    def row(self, place: int) -> Row:
        """Return what the row at a place of the view shows."""
        if self._last is None or self._last[0] != place:
            self._last = place, self._made(place)
        return self._last[1]

    def text(self, row: Row, column: str) -> str:
        """Return what a cell of a row says."""
        if column in JUDGES:
            return self._words[row.verdicts[column]] if column in row.verdicts else NOT_YET
        return self._texts[column](row)

    def level(self, row: Row) -> str:
        """Return the level of WCAG that the driver's font reaches, in a short word."""
        level = wcag_level(row.contrast)
        if level != "fail":
            return level
        return self.tr("large") if wcag_level(row.contrast, large=True) != "fail" else self.tr("fails")

    def row_of(self, place: int) -> int:
        """Return where in the view the entry at a place of the palette is, -1 if it is not."""
        found = np.flatnonzero(self.places == place)
        return int(found[0]) if found.size else -1

    def widest_words(self, column: str) -> tuple[str, ...]:
        """Return the longest texts that the cells of a column can hold."""
        levels = ("AAA", self.tr("large"), self.tr("fails"))
        widest = {
            PLACE: (f"{max(len(self.palette.entries), 10):,}",),
            COLOUR: ("#00ff00",),
            FONT: self._words,
            PROBABILITY: (number(0.0, self._decimals), self._titles[PROBABILITY]),
            CONTRAST: tuple(f"00.00 {level}" for level in levels),
        }
        return widest.get(column, ())

    def _made(self, place: int) -> Row:
        said, k = self.said, int(self.places[place])
        if said is None:
            raise IndexError(place)
        entry = self.palette.entries[k]
        return Row(
            k,
            entry.colour,
            entry.name,
            int(self.palette.occurrences[k]),
            WHITE if self._better[k] else BLACK,
            bool(said.is_light[k]),
            float(said.probability[k]),
            float(said.contrast[k]),
            {name: bool(says.is_light[k]) for name, says in said.said.items()},
            int(said.against[k]),
        )

    def _tip(self, row: Row, column: str) -> str:
        if column in (COLOUR, NAME) and row.occurrences > 1:
            text = self.tr("{name}\n{hex} is {count} times in the palette.")
            return text.format(name=row.name, hex=row.colour.hex, count=row.occurrences).strip()
        return self.text(row, column) if column == NAME else ""

    @guarded(0)
    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else int(self.places.size)

    @guarded(0)
    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(self.row(index.row()), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(self.row(index.row()), column)
        return None

    @guarded(False)
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or COLUMNS[index.column()] != NAME:
            return False
        self.name_typed.emit(int(self.places[index.row()]), str(value)[: 2 * LONGEST_NAME])
        return True

    @guarded()
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[COLUMNS[section]]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._tips[COLUMNS[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = COLUMNS[section] in (COLOUR, NAME, FONT)
            return Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignCenter
        return None

    @guarded(_FLAGS.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return _FLAGS.ItemIsDropEnabled if self.can_move else _FLAGS.NoItemFlags
        return _NAMED if COLUMNS[index.column()] == NAME else _PLAIN

    @guarded(lambda self: [])
    def mimeTypes(self) -> list[str]:
        return [_PLACE_TYPE]

    @guarded(lambda self, indexes: QMimeData())
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the entries that are dragged: their place for this palette, hex and colour for other programs."""
        rows = sorted({index.row() for index in indexes})
        colours = [self.palette.entries[int(self.places[row])].colour for row in rows]
        data = QMimeData()
        data.setData(_PLACE_TYPE, str(int(self.places[rows[0]])).encode())
        data.setText("\n".join(colour.hex for colour in colours))
        data.setColorData(QColor(colours[0].hex))
        return data

    @guarded(lambda self: Qt.DropAction.CopyAction)
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    @guarded(False)
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Ask for the move; the table itself changes when the palette has."""
        digits = bytes(data.data(_PLACE_TYPE).data()).decode("ascii", "replace")
        if not (self.can_move and digits.isdecimal() and len(digits) < 10):
            return False
        below = parent.row() if row < 0 else row
        place, to = int(digits), self.places.size if below < 0 else below
        if 0 <= place < self.places.size:
            self.move_requested.emit(place, int(to) - (to > place))
        return False
