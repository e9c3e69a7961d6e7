"""The map panel: what the network answers over a plane of the colour cube."""

import math

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.activations import Array
from core.border import answers_over, side_for
from core.colour import Rgb
from core.metrics import LIGHT_FROM
from core.plane import PLANES, Cut
from core.plane_points import RowsOnPlane
from gui.guard import guarded
from gui.i18n import translated
from gui.map.controls import PARTS, MapControls
from gui.map.view import MapView
from gui.session import Session
from gui.text_line import TextLine
from gui.theme import SPACE, number
from gui.throttle import Throttle

_FRAME_MS = 14  # a little less than a tick of the training, so that every tick is drawn
_TEXT_MS = 100
_SETTLED_MS = 250
_MOST_POINTS = 300
_ROOM_OF_A_POINT = 350.0
"""In pixels squared: on a small map fewer rows are drawn, so that they can be told apart."""
_WIDE = 900
_COLUMNS = (206, 300)
"""Widths of the controls' column in pixels, in a narrow and a wide panel."""
_NOWHERE = (math.nan, math.nan)


class MapPanel(QWidget):
    """A plane of colours with the network's answers, the border between them, the data, and the current colour.

    Attributes
    ----------
    view : MapView
    controls : MapControls

    Signals
    -------
    colour_chosen(Rgb)
        A place of the map was picked.
    """

    colour_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._cut = Cut.through(PLANES["hue_value"], session.colour)
        self._place = self._cut.position(session.colour)
        self._pointed = _NOWHERE
        self._X: Array | None = None
        self._shown: tuple[Cut, int] | None = None
        self._rows: RowsOnPlane | None = None
        self._share_light = math.nan
        self._count: tuple[int, int, int] | None = None
        self._drawing = Throttle(_FRAME_MS, self._show_answers, self)
        self._telling = Throttle(_TEXT_MS, self._show_texts, self)
        self._create()
        self._lay_out()
        self._connect()

    @property
    def cut(self) -> Cut:
        """The plane that is shown, and where it cuts the colour cube."""
        return self._cut

    @property
    def reading(self) -> str:
        """What is said of the colour under the mouse, else of the current one."""
        return self._reading.text()

    def _create(self) -> None:
        self.controls = MapControls(self)
        self._reading = TextLine(parent=self)
        self.view = MapView(self._cut, self)
        self.view.setAccessibleName(self.tr("Map of colours"))
        self.view.setToolTip(
            self.tr(
                "Click, drag or use the arrow keys to pick the colour there; PageUp and PageDown move the plane. "
                "With Shift, ten steps at once."
            )
        )
        self._resizing, self._settling = (QTimer(self, singleShot=True, interval=_SETTLED_MS) for _ in range(2))

    def _lay_out(self) -> None:
        picture = QVBoxLayout()
        picture.setSpacing(SPACE // 2)
        picture.addWidget(self._reading)
        picture.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self.controls)
        row.addLayout(picture, 1)
        self.controls.setFixedWidth(_COLUMNS[0])

    def _connect(self) -> None:
        session, controls = self._session, self.controls
        session.colour_changed.connect(self._on_colour_changed)
        session.network_changed.connect(self._on_network_changed)
        session.running_changed.connect(self._on_settled)
        session.split_changed.connect(self._on_split_changed)
        session.decimals_changed.connect(self._show_session)
        self.colour_chosen.connect(session.set_colour)
        controls.plane_chosen.connect(self._on_plane_chosen)
        controls.level_chosen.connect(self._on_level_chosen)
        controls.background_chosen.connect(self.view.set_background)
        controls.part_chosen.connect(self._on_part_chosen)
        self.view.place_chosen.connect(self._pick)
        self.view.level_nudged.connect(controls.nudge_level)
        self.view.place_pointed.connect(self._on_place_pointed)
        self._settling.timeout.connect(self._on_settled)
        self._resizing.timeout.connect(self._on_resized)

    def _pick(self, x: float, y: float) -> None:
        self._place = (x, y)
        self.colour_chosen.emit(self._cut.at(x, y))
        self._show_place()

    def _follow(self, colour: Rgb) -> None:
        """Keep plane and place where they hold the colour: black has no hue that could be found again."""
        if self._cut.at(*self._place) == colour:
            return
        if not self._cut.holds(colour):
            self._cut = Cut.through(self._cut.plane, colour)
        x, y = self._cut.position(colour)
        has_no_hue = self._cut.plane.fixed.space == "hsv" and colour.r == colour.g == colour.b
        self._place = (self._place[0] if has_no_hue else x, y)

    def _show_session(self) -> None:
        """Show everything, if anyone can see it."""
        if self.isVisible():
            self._follow(self._session.colour)
            self._show_answers()
            self._show_place()
            self._telling.flush()
            self._describe()

    def _show_cut(self) -> None:
        """Show the colours of the plane, and the rows near it, if it is another one than before."""
        side = side_for(self._session.network, self._session.is_running or self._settling.isActive())
        if self._shown == (self._cut, side):
            return
        self._shown = (self._cut, side)
        self._X = self._cut.colours(side, side)
        self.view.show_cut(self._cut, self._X, side)
        self.controls.show_cut(self._cut)
        self._show_rows()

    def _show_answers(self) -> None:
        if not self.isVisible():
            return
        self._show_cut()
        if self._X is not None and self._shown is not None:
            side = self._shown[1]
            answers = answers_over(self._session.network, self._X, side, side)
            self._share_light = answers.share_light
            self.view.show_answers(answers)
        self._telling.ask()

    def _show_rows(self) -> None:
        split, part = self._session.split, self.controls.part
        if split is None or part == PARTS[2]:
            self.view.show_rows(None)
            self._count = None
            self._telling.ask()
            return
        dataset = split.test if part == PARTS[0] else split.train
        if self._rows is None:
            self._rows = RowsOnPlane(dataset, self._cut.plane)
        near = self._rows.near(self._cut.level, self._most_points())
        self.view.show_rows(near)
        self._count = near.count, dataset.n_rows, near.x.size
        self._telling.ask()

    def _most_points(self) -> int:
        area = self.view.area
        return min(_MOST_POINTS, int(area.width() * area.height() / _ROOM_OF_A_POINT))

    def _show_place(self) -> None:
        self.view.show_place(*self._place, self._session.colour)
        self._show_reading()
        self._settling.start()

    def _show_texts(self) -> None:
        self.controls.show_share(self._share_light)
        if self._count is None:
            self.controls.show_no_count(waiting=self.controls.part != PARTS[2])
        else:
            self.controls.show_count(*self._count)
        self._show_reading()

    def _show_reading(self) -> None:
        if math.isnan(self._pointed[0]):
            self._reading.set_text(self._words_of_colour())
            return
        colour = self._cut.at(*self._pointed)
        output = float(self._session.network.forward_prop(colour.scaled).A[-1][0, 0])
        self._reading.set_text(self._words(self.tr("Pointer"), colour, self._pointed, output))

    def _words_of_colour(self) -> str:
        return self._words(self.tr("Colour"), self._session.colour, self._place, self._session.probability_light)

    def _words(self, name: str, colour: Rgb, place: tuple[float, float], output: float) -> str:
        plane = self._cut.plane
        template = self.tr("{name} {hex}: {output}, dark font ({across} {x}, {up} {y})")
        if output >= LIGHT_FROM:
            template = self.tr("{name} {hex}: {output}, light font ({across} {x}, {up} {y})")
        return template.format(
            name=name,
            hex=colour.hex,
            output=number(output, self._session.decimals),
            across=translated(plane.across.title),
            x=plane.across.text(place[0]),
            up=translated(plane.up.title),
            y=plane.up.text(place[1]),
        )

    def _describe(self) -> None:
        """Tell assistive technology what the map shows: at a choice, not sixty times a second."""
        fixed = self._cut.plane.fixed
        level = f"{translated(fixed.title)} {fixed.text(self._cut.level)}"
        self.view.setAccessibleDescription(f"{self._words_of_colour()}. {level}. {self.controls.text}")

    def _on_colour_changed(self, colour: Rgb) -> None:
        if self.isVisible():
            self._follow(colour)
            if self._shown is None or self._shown[0] != self._cut:
                self._show_answers()
            self._show_place()

    def _on_network_changed(self) -> None:
        if self.isVisible():
            self._drawing.ask()
            if not self._session.is_running:
                self._drawing.flush()
                self._telling.flush()
                self._settling.start()

    def _on_settled(self) -> None:
        """Show the fine picture, and tell of it, when colour and training rest."""
        if self.isVisible():
            self._show_answers()
            self._describe()

    def _on_split_changed(self) -> None:
        self._rows = None
        if self.isVisible() and self._shown is not None:
            self._show_rows()
        else:
            self._shown = None

    def _on_resized(self) -> None:
        if self.isVisible() and self._shown is not None:
            self._show_rows()

    def _on_plane_chosen(self, name: str) -> None:
        self._cut = Cut.through(PLANES[name], self._session.colour)
        self._place = self._cut.position(self._session.colour)
        self._rows = None
        self._show_session()

    def _on_level_chosen(self, level: float) -> None:
        self._cut = Cut(self._cut.plane, level)
        self._show_answers()
        self._pick(*self._place)

    def _on_part_chosen(self) -> None:
        self._rows = None
        self._show_rows()
        self._telling.flush()

    def _on_place_pointed(self, x: float, y: float) -> None:
        self._pointed = (x, y)
        self._show_reading()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the controls as much room as they can use."""
        super().resizeEvent(event)
        self.controls.setFixedWidth(_COLUMNS[event.size().width() >= _WIDE])
        self._resizing.start()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the map was hidden."""
        super().showEvent(event)
        self._show_session()

    @guarded(lambda self: QSize(420, 240))
    def minimumSizeHint(self) -> QSize:
        """Return the size down to which everything has room."""
        return QSize(420, 240)
