"""The column beside the map: which plane, what is shown on it, and what the signs mean."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from core.plane import NEAR, PLANES, Cut
from gui.i18n import translated
from gui.map.legend import MapLegend
from gui.map.view import BACKGROUNDS
from gui.text_line import TextLine
from gui.theme import SPACE, percent
from gui.words import Words

PARTS = ("test", "train", "none")


class MapControls(QWidget):
    """The inputs of the map.

    Attributes
    ----------
    plane_name, background, part : str
        Of `core.plane.PLANES`, `gui.map.view.BACKGROUNDS` and `PARTS`.

    Signals
    -------
    plane_chosen(str), background_chosen(str), part_chosen(str)
    level_chosen(float)
        The fixed component, from 0 to 1.
    """

    plane_chosen = Signal(str)
    background_chosen = Signal(str)
    part_chosen = Signal(str)
    level_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = 1
        self._create()
        self._lay_out()
        self._plane.currentIndexChanged.connect(lambda: self.plane_chosen.emit(self.plane_name))
        self._background.currentIndexChanged.connect(self._on_background_chosen)
        self._part.currentIndexChanged.connect(self._on_part_chosen)
        self._level.valueChanged.connect(lambda value: self.level_chosen.emit(value / self._whole))

    @property
    def plane_name(self) -> str:
        """The plane that is chosen."""
        return str(self._plane.currentData())

    @property
    def background(self) -> str:
        """What the map is painted with."""
        return str(self._background.currentData())

    @property
    def part(self) -> str:
        """Which rows of the data are shown."""
        return str(self._part.currentData())

    @property
    def text(self) -> str:
        """What is said of the plane as a whole."""
        return f"{self._share.text()} {self._count.text()}".strip()

    def nudge_level(self, steps: int) -> None:
        """Move the fixed component by so many units."""
        self._level.setValue(self._level.value() + steps)

    def show_cut(self, cut: Cut) -> None:
        """Show the fixed component."""
        fixed = cut.plane.fixed
        title = translated(fixed.title)
        self._whole = fixed.whole
        self._level_name.setText(self.tr("{component}:").format(component=title.capitalize()))
        self._level_value.set_text(fixed.text(cut.level))
        with QSignalBlocker(self._level):
            self._level.setRange(0, fixed.whole)
            self._level.setPageStep(fixed.whole // 10)
            self._level.setValue(round(cut.level * fixed.whole))
        self._level.setAccessibleName(title)

    def show_share(self, share: float) -> None:
        """Say how much of the plane gets the light font."""
        self._share.set_text(self.tr("Light font on {share} of this plane.").format(share=percent(share)))

    def show_no_count(self, waiting: bool) -> None:
        """Say nothing of rows, or that the data are not ready."""
        self._count.show_sentence(self.tr("The data are being prepared.") if waiting else "")

    def show_count(self, near: int, rows: int, shown: int) -> None:
        """Say how many rows lie near the plane, and how many of them are drawn."""
        text = self.tr("Points: the {near:,} of {rows:,} colours that differ by at most {far} of 255 from this plane.")
        if shown < near:
            text = self.tr(
                "Points: {shown} of the {near:,} (of {rows:,}) colours that differ by at most {far} of 255 "
                "from this plane."
            )
        self._count.show_sentence(text.format(near=near, rows=rows, far=int(255 * NEAR), shown=shown))

    def _create(self) -> None:
        self._plane = self._combo(
            self.tr("Plane"), self.tr("Which two components of the colour are the axes; the third one stays fixed.")
        )
        for plane in PLANES.values():
            self._plane.addItem(translated(plane.title), plane.name)
        self._level_name = QLabel(self)
        self._level_value = TextLine(widest="100 %", parent=self)
        self._level = QSlider(Qt.Orientation.Horizontal, self)
        self._level.setToolTip(
            self.tr("The component that the plane leaves fixed; moving it moves the plane, and the colour with it.")
        )
        self._background = self._combo(
            self.tr("Shown"),
            self.tr("What the map is painted with: the colours themselves, or the output from dark to light."),
        )
        for name, title in zip(BACKGROUNDS, (self.tr("the colours"), self.tr("the output")), strict=True):
            self._background.addItem(title, name)
        self._part = self._combo(
            self.tr("Points"), self.tr("Which rows of the data are drawn, where they lie near this plane.")
        )
        for name, title in zip(PARTS, (self.tr("test part"), self.tr("training part"), self.tr("none")), strict=True):
            self._part.addItem(title, name)
        self._legend = MapLegend(self)
        self._share = TextLine(parent=self)
        self._count = Words(self)

    def _combo(self, name: str, tip: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(tip)
        combo.setMinimumWidth(1)
        return combo

    def _lay_out(self) -> None:
        level = QHBoxLayout()
        level.setSpacing(SPACE // 2)
        level.addWidget(self._level, 1)
        level.addWidget(self._level_value)
        form = QGridLayout()
        form.setHorizontalSpacing(SPACE)
        form.setVerticalSpacing(SPACE // 2)
        fields = ((0, self.tr("P&lane:"), self._plane), (2, self.tr("Show&n:"), self._background))
        for row, text, field in (*fields, (3, self.tr("P&oints:"), self._part)):
            label = QLabel(text, self)
            label.setBuddy(field)
            form.addWidget(label, row, 0)
            form.addWidget(field, row, 1)
        form.addWidget(self._level_name, 1, 0)
        form.addLayout(level, 1, 1)
        form.setColumnStretch(1, 1)
        longest = max((plane.fixed for plane in PLANES.values()), key=lambda part: len(translated(part.title)))
        metrics = QFontMetrics(self.font())
        form.setColumnMinimumWidth(0, metrics.horizontalAdvance(f"{translated(longest.title).capitalize()}:"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addLayout(form)
        column.addSpacing(SPACE // 4)
        column.addWidget(self._legend)
        column.addWidget(self._share)
        column.addWidget(self._count, 1)

    def _on_background_chosen(self) -> None:
        self._show_kinds()
        self.background_chosen.emit(self.background)

    def _on_part_chosen(self) -> None:
        self._show_kinds()
        self.part_chosen.emit(self.part)

    def _show_kinds(self) -> None:
        self._legend.show_kinds(self.background == BACKGROUNDS[1], self.part != PARTS[2])
