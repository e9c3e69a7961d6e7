"""Where the matrices of a sheet stand, and which number is beside which: pure geometry."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Literal, NamedTuple

from core.walk import Part
from gui.numbers.equations import Equation, Group, Matrix

BRACKET = 6
"""The width of a bracket with its gap, in pixels."""

_TITLE_GAP = 0.35
_LINE_GAP = 0.3
"""Above a title and below a line, in heights of a row."""

_CLOSING = (")", ",", "/ 255")
"""Signs that stay behind the matrix before them."""

Direction = Literal["left", "right", "up", "down"]


class Place(NamedTuple):
    """A number of the sheet: the matrix by its position, and the row and column in it."""

    matrix: int
    row: int
    column: int


class Box(NamedTuple):
    """A rectangle in pixels."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Measures:
    """How much room things need, in pixels.

    Attributes
    ----------
    row, caption : float
        The height of a row of numbers, and of a name above a matrix.
    gap : float
        Between two equations.
    cell : callable
        The width of a number of a matrix.
    sign : callable
        The width of a sign, with its gaps.
    """

    row: float
    caption: float
    gap: float
    cell: Callable[[Matrix], float]
    sign: Callable[[str], float]

    def width(self, item: Matrix | str) -> float:
        """Return the width of a matrix with its brackets, or of a sign."""
        if isinstance(item, str):
            return self.sign(item)
        return max(item.columns * self.cell(item) + 2 * BRACKET, self.sign(item.name))


@dataclass(frozen=True)
class PlacedMatrix:
    """A matrix with the area of its numbers, which the brackets enclose."""

    matrix: Matrix
    area: Box
    line: int

    def cell(self, row: int, column: int) -> Box:
        """Return the rectangle of a number."""
        width, height = self.area.width / self.matrix.columns, self.area.height / self.matrix.rows
        return Box(self.area.x + column * width, self.area.y + row * height, width, height)


class PlacedText(NamedTuple):
    """A sign or a title with its rectangle."""

    text: str
    box: Box


class SheetLayout:
    """Groups of equations that flow into lines of a given width.

    Parameters
    ----------
    groups : sequence of Group
    measures : Measures
    width : float
        An equation that is longer is broken at its signs.

    Attributes
    ----------
    matrices : tuple of PlacedMatrix
    signs, titles : tuple of PlacedText
    width, height : float
        Of everything.
    """

    def __init__(self, groups: Sequence[Group], measures: Measures, width: float) -> None:
        self._measures = measures
        self._matrices: list[PlacedMatrix] = []
        self._signs: list[PlacedText] = []
        titles: list[PlacedText] = []
        self.width, top, line = 0.0, 0.0, 0
        for group in groups:
            if group.title is not None:
                top += _TITLE_GAP * measures.row if titles else 0.0
                titles.append(PlacedText(group.title, Box(0.0, top, width, measures.row)))
                top += measures.row
            for equations in _wrapped(group.equations, measures, width):
                top = self._place_line(equations, top, line)
                line += 1
        self.height = top
        self.matrices, self.signs, self.titles = tuple(self._matrices), tuple(self._signs), tuple(titles)

    @cached_property
    def starts(self) -> list[int]:
        """The index of the first number of each matrix, and the number of all."""
        return [0, *accumulate(placed.matrix.rows * placed.matrix.columns for placed in self.matrices)]

    @property
    def n_cells(self) -> int:
        """How many numbers there are."""
        return self.starts[-1]

    def place(self, index: int) -> Place:
        """Return the place of a number by its index."""
        matrix = bisect_right(self.starts, index) - 1
        row, column = divmod(index - self.starts[matrix], self.matrices[matrix].matrix.columns)
        return Place(matrix, row, column)

    def index(self, place: Place) -> int:
        """Return the index of a number."""
        return self.starts[place.matrix] + place.row * self.matrices[place.matrix].matrix.columns + place.column

    def box(self, place: Place) -> Box:
        """Return the rectangle of a number."""
        return self.matrices[place.matrix].cell(place.row, place.column)

    def part(self, place: Place) -> Part:
        """Return what stands at a place."""
        return self.matrices[place.matrix].matrix.part(place.row, place.column)

    def at(self, x: float, y: float) -> Place | None:
        """Return the number at a point."""
        for k, placed in enumerate(self.matrices):
            area = placed.area
            if area.x <= x < area.x + area.width and area.y <= y < area.y + area.height:
                column = int((x - area.x) * placed.matrix.columns / area.width)
                return Place(k, int((y - area.y) * placed.matrix.rows / area.height), column)
        return None

    def places_of(self, part: Part) -> list[Place]:
        """Return every place of a number."""
        return [
            Place(k, row, column)
            for k, placed in enumerate(self.matrices)
            for row, column in placed.matrix.places_of(part)
        ]

    def neighbour(self, place: Place, direction: Direction) -> Place:
        """Return the next number in a direction; at an edge the same."""
        k, row, column = place
        matrix = self.matrices[k].matrix
        sideways = direction in ("left", "right")
        step = 1 if direction in ("right", "down") else -1
        moved = Place(k, row, column + step) if sideways else Place(k, row + step, column)
        if 0 <= moved.row < matrix.rows and 0 <= moved.column < matrix.columns:
            return moved
        return self._beside(place, step) if sideways else self._beyond(place, step)

    def line_end(self, place: Place, last: bool) -> Place:
        """Return the first or last number of the line of a place."""
        line = [k for k, placed in enumerate(self.matrices) if placed.line == self.matrices[place.matrix].line]
        return self._nearest(line[-1] if last else line[0], place, step=-1 if last else 1)

    def _beside(self, place: Place, step: int) -> Place:
        """Return the number in the next matrix of the line; the lines follow one another as in a text."""
        k = place.matrix + step
        if not 0 <= k < len(self.matrices):
            return place
        return self._nearest(k, place, step)

    def _nearest(self, k: int, place: Place, step: int) -> Place:
        """Return the number at the near edge of another matrix, as far down as `place`."""
        placed, box = self.matrices[k], self.box(place)
        rows = placed.matrix.rows
        row = int((box.y + box.height / 2 - placed.area.y) * rows / placed.area.height)
        return Place(k, min(max(row, 0), rows - 1), 0 if step > 0 else placed.matrix.columns - 1)

    def _beyond(self, place: Place, step: int) -> Place:
        """Return the number of the next line that is nearest."""
        box, line = self.box(place), self.matrices[place.matrix].line + step
        centre = box.x + box.width / 2
        best: tuple[float, Place] | None = None
        for k, placed in enumerate(self.matrices):
            if placed.line != line:
                continue
            columns, area = placed.matrix.columns, placed.area
            column = min(max(int((centre - area.x) * columns / area.width), 0), columns - 1)
            there = Place(k, 0 if step > 0 else placed.matrix.rows - 1, column)
            cell = placed.cell(there.row, column)
            distance = abs(cell.x + cell.width / 2 - centre)
            if best is None or distance < best[0]:
                best = distance, there
        return place if best is None else best[1]

    def _place_line(self, equations: Sequence[Equation], top: float, line: int) -> float:
        """Place equations beside each other; return where the next line begins."""
        measures, x = self._measures, 0.0
        matrices = [item for equation in equations for item in equation if isinstance(item, Matrix)]
        height = max(matrix.rows for matrix in matrices) * measures.row
        middle = top + measures.caption + height / 2
        for equation in equations:
            for item in equation:
                width = measures.width(item)
                if isinstance(item, str):
                    box = Box(x, middle - measures.row / 2, width, measures.row)
                    self._signs.append(PlacedText(item, box))
                else:
                    inner = item.columns * measures.cell(item)
                    own = item.rows * measures.row
                    area = Box(x + (width - inner) / 2, middle - own / 2, inner, own)
                    self._matrices.append(PlacedMatrix(item, area, line))
                x += width
            x += measures.gap
        self.width = max(self.width, x - measures.gap)
        return top + measures.caption + height + measures.row * _LINE_GAP


def _wrapped(equations: Sequence[Equation], measures: Measures, width: float) -> list[list[Equation]]:
    """Return the equations in lines that are not longer than `width`, where that is possible."""
    lines: list[list[Equation]] = []
    length = 0.0
    for equation in equations:
        own = _length(equation, measures)
        if lines and length + measures.gap + own <= width:
            lines[-1].append(equation)
            length += measures.gap + own
        elif own <= width:
            lines.append([equation])
            length = own
        else:
            lines += [[piece] for piece in _broken(equation, measures, width)]
            length = width
    return lines


def _broken(equation: Equation, measures: Measures, width: float) -> list[Equation]:
    """Return an equation that is too long in pieces, each of which begins with a sign."""
    pieces: list[Equation] = []
    for item in equation:
        has_matrix = bool(pieces) and any(isinstance(part, Matrix) for part in pieces[-1])
        if not pieces or (has_matrix and isinstance(item, str) and item not in _CLOSING):
            pieces.append((item,))
        else:
            pieces[-1] = (*pieces[-1], item)
    lines = [pieces[0]]
    for piece in pieces[1:]:
        if _length((*lines[-1], *piece), measures) <= width:
            lines[-1] = (*lines[-1], *piece)
        else:
            lines.append(piece)
    return lines


def _length(equation: Equation, measures: Measures) -> float:
    return sum(measures.width(item) for item in equation)
