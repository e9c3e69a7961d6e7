"""What a table was understood as, before anything is replaced by it."""

from dataclasses import dataclass, replace

from core.csv_choice import CsvPreview
from core.csv_decisions import chosen_polarity_note
from core.dataset_value import Dataset
from core.messages import Message


@dataclass(frozen=True, eq=False)
class CsvReading:
    """A data set and the decisions that made it.

    Attributes
    ----------
    dataset : Dataset
        The rows as they would be used.
    preview : CsvPreview
        The layout; its choice is the columns that were read.
    label_names : tuple of str
        What the file writes for the labels 1 and 0.
    scale : Message
        How the channels were scaled.
    polarity : Message
        Which label was taken as the light font, and why.
    distinct_colours : int
        The number of different colours among the rows.
    left_out : int
        Rows that could not be used, or were not wanted because their colour stands in another one.
    """

    dataset: Dataset
    preview: CsvPreview
    label_names: tuple[str, str]
    scale: Message
    polarity: Message
    distinct_colours: int
    left_out: int

    @property
    def light_label(self) -> int:
        """The label of the file, 0 or 1, that was taken as the light font."""
        return 0 if self.dataset.labels_turned else 1


def with_light_label(reading: CsvReading, light_label: int) -> CsvReading:
    """Return `reading` with the label `light_label`, 0 or 1, taken as the light font.

    The same as reading the table again with that option, without the wait.
    """
    if light_label == reading.light_label:
        return reading
    note = chosen_polarity_note(reading.label_names, light_label)
    notes = tuple(note if one == reading.polarity else one for one in reading.dataset.notes)
    dataset = replace(reading.dataset, y=1 - reading.dataset.y, notes=notes, labels_turned=light_label == 0)
    return replace(reading, dataset=dataset, polarity=note)
