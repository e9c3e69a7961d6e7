"""The little window in which a person sets the sample: what is shown, font, size and weight."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFontComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.sample_style import AUTOMATIC, KINDS, LARGEST_PX, MAX_FAMILY, SMALLEST_PX, WEIGHTS, SampleStyle
from gui.i18n import translated
from gui.sample_layout import substitute_of
from gui.theme import SPACE

_FITS = SMALLEST_PX - 1
"""What the field for the size holds while the size is automatic."""
_FAMILY_CHARACTERS = 22
_WARNING_MARK = "!"


class SampleDialog(QDialog):
    """Everything that is chosen is to be seen in the sample at once; closing it only closes it.

    Signals
    -------
    style_chosen(SampleStyle)
        A person changed something.
    """

    style_chosen = Signal(object)

    def __init__(self, style: SampleStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How the sample is set"))
        self._style = style
        self._is_showing = False
        self._shown_family = ""
        self._create()
        self._lay_out()
        self._connect()
        self.show_style(style)

    def show_style(self, style: SampleStyle) -> None:
        """Show a style that came from elsewhere; nothing is emitted."""
        self._style = style
        self._is_showing = True
        self._kind.setCurrentIndex(list(KINDS).index(style.kind))
        self._family.setCurrentFont(QFont(QApplication.font()))
        if style.family:
            self._family.setEditText(style.family)
        self._shown_family = self._family.currentText()
        self._size.setValue(style.size_px or _FITS)
        self._weight.setCurrentIndex(list(WEIGHTS).index(style.weight))
        self._is_showing = False
        self._show_note()

    def _create(self) -> None:
        self._kind, self._family, self._family_text = QComboBox(self), QFontComboBox(self), QLineEdit(self)
        self._size, self._weight = QSpinBox(self), QComboBox(self)  # in the order of the Tab key
        for title in KINDS.values():
            self._kind.addItem(translated(title))
        for weight, name in WEIGHTS.items():
            self._weight.addItem(self.tr("{name} ({weight})").format(name=translated(name), weight=weight))
        self._family.setLineEdit(self._family_text)
        # Else it would measure the name of every family in its own font.
        self._family.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._family.setMinimumContentsLength(_FAMILY_CHARACTERS)
        self._family_text.setMaxLength(MAX_FAMILY)
        self._family.setToolTip(
            self.tr(
                "Choose a family, or type the name of one that this machine need not have.\n"
                "Empty it for the program's own font."
            )
        )
        self._size.setRange(_FITS, LARGEST_PX)
        self._size.setSpecialValueText(self.tr("as large as fits"))
        self._size.setSuffix(self.tr(" px"))
        self._size.setToolTip(
            self.tr(
                "In pixels of CSS: 24 px are 18 pt. On a page this is the paragraph's size;\n"
                "the heading is 1.75 times as large. Below 8 px: as large as fits."
            )
        )
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._note.setMinimumHeight(2 * self.fontMetrics().height())
        self._note.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._reset = self._buttons.addButton(self.tr("&As at first"), QDialogButtonBox.ButtonRole.ResetRole)
        for button in (self._reset, self._buttons.button(QDialogButtonBox.StandardButton.Close)):
            button.setAutoDefault(False)  # Enter ends the typing of a family, nothing more
        self._reset.setToolTip(self.tr("Everything on one page, in the program's own font"))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(2 * SPACE)
        for title, name, field in (
            (self.tr("S&how"), self.tr("What the sample shows"), self._kind),
            (self.tr("&Font"), self.tr("Font family"), self._family),
            (self.tr("&Size"), self.tr("Font size"), self._size),
            (self.tr("&Weight"), self.tr("Font weight"), self._weight),
        ):
            field.setAccessibleName(name)
            form.addRow(title, field)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addLayout(form)
        column.addWidget(self._note)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self._kind.currentIndexChanged.connect(lambda index: self._choose(kind=list(KINDS)[index]))
        self._weight.currentIndexChanged.connect(lambda index: self._choose(weight=list(WEIGHTS)[index]))
        self._size.valueChanged.connect(lambda value: self._choose(size_px=AUTOMATIC if value == _FITS else value))
        # Not currentFontChanged, which comes with every letter that is typed.
        self._family.activated.connect(self._on_family)
        self._family_text.editingFinished.connect(self._on_family)
        self._reset.clicked.connect(self._on_reset)
        self._buttons.rejected.connect(self.reject)

    def _choose(self, **changes: object) -> None:
        if not self._is_showing:
            self._take(replace(self._style, **changes))  # type: ignore[arg-type]  # each of its own field's kind

    def _take(self, style: SampleStyle) -> None:
        if style != self._style:
            self._style = style
            self._show_note()
            self.style_chosen.emit(style)

    def _show_note(self) -> None:
        style = self._style
        stand_in = substitute_of(style.family)
        text = self._size_note()
        if stand_in:
            missing = self.tr("{family} is not installed; {other} stands in for it.")
            text = f"{_WARNING_MARK} {missing.format(family=style.family, other=stand_in)}"
        self._note.setText(text)

    def _size_note(self) -> str:
        style = self._style
        if style.kind == "icon":
            return self.tr("For icons and parts of a control WCAG asks for 3:1.")
        return (
            self.tr("Large text by WCAG: 3:1 passes AA.")
            if style.is_large
            else self.tr("No large text by WCAG: AA asks for 4.5:1.")
        )

    def _on_family(self, *_: object) -> None:
        family = " ".join(self._family.currentText().split())
        if family != self._shown_family and family.isprintable():
            self._choose(family=family)
            self.show_style(self._style)

    def _on_reset(self) -> None:
        self._take(SampleStyle())
        self.show_style(self._style)
