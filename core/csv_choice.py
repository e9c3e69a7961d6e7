"""The columns of a table of colours as they are chosen by hand, and what the choice is made from."""

from dataclasses import dataclass

from core.messages import tr


@dataclass(frozen=True)
class ColumnChoice:
    """The columns to read, by name; by number ("1", "2", …) where the file has no header.

    Attributes
    ----------
    label : str
        The column of the labels.
    red, green, blue : str or None
        The columns of the channels.
    hex : str or None
        The column of hex colours, instead of the three.

    Raises
    ------
    ValueError
        If neither `hex` alone nor all three channels are given.
    """

    label: str
    red: str | None = None
    green: str | None = None
    blue: str | None = None
    hex: str | None = None

    def __post_init__(self) -> None:
        given = [name for name in (self.red, self.green, self.blue) if name is not None]
        if len(given) != (0 if self.hex is not None else 3):
            raise ValueError(tr("Choose either a hex column or all of red, green and blue."))

    @property
    def colours(self) -> tuple[str, ...]:
        """The names of the columns that hold the colour: one, or three."""
        three = (self.red, self.green, self.blue)
        return (self.hex,) if self.hex is not None else tuple(name for name in three if name is not None)


@dataclass(frozen=True)
class CsvPreview:
    r"""What a file looks like, for a choice of columns by hand.

    Attributes
    ----------
    encoding : str
        The encoding it was read as; empty for a text that was none.
    delimiter : str
        ``","``, ``";"`` or ``"\t"``.
    has_header : bool
        Whether the first row holds names.
    columns : tuple of str
        The names that a `ColumnChoice` may use.
    rows : tuple of tuple of str
        Some rows.
    choice : ColumnChoice or None
        The columns that `load_csv` would take by itself, None if it cannot tell.
    """

    encoding: str
    delimiter: str
    has_header: bool
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    choice: ColumnChoice | None
