"""Writing a data set as the CSV that the reader reads back the same."""

import numpy as np

from core.bundled_data import HEADER
from core.csv_decisions import decided_labels
from core.csv_reader import MIN_ROWS
from core.dataset_value import Dataset
from core.messages import Message, tr


def csv_text(dataset: Dataset) -> str:
    """Return the rows under the header ``red,green,blue,light_font``; 1 = light font.

    Channels are whole levels from 0 to 255 where all of them are such; else fractions from 0 to 1,
    each with all its digits, so that none is rounded. Where no level is above 1 they are fractions
    too, because the reader takes 1 for full there.
    """
    levels = np.rint(dataset.X * 255.0)
    is_whole = np.array_equal(levels / 255.0, dataset.X) and levels.max() > 1.0
    channels = levels.astype(np.int64) if is_whole else dataset.X
    red, green, blue = channels.tolist()
    rows = zip(red, green, blue, dataset.y.tolist(), strict=True)
    return "\n".join((HEADER, *(f"{r!r},{g!r},{b!r},{y}" for r, g, b, y in rows))) + "\n"


def caveat(dataset: Dataset) -> Message | None:
    """Return what to mind when the text of `csv_text` is read again; None where it is read back the same."""
    if dataset.n_rows < MIN_ROWS:
        return tr("It cannot be opened again by itself: a file needs {least} rows at least.", least=MIN_ROWS)
    if dataset.n_light in (0, dataset.n_rows):
        return tr("It cannot be opened again by itself: a file needs rows of both labels.")
    y, _ = decided_labels(dataset.X, dataset.y.astype(np.float64), ("1", "0"), None)
    if not np.array_equal(y, dataset.y):
        return tr(
            "When it is opened again, say that 1 means a light font: most light fonts stand on light backgrounds here, "
            "so it would be taken for the opposite."
        )
    return None
