"""Writing a data set as the CSV that the reader reads back the same."""

import numpy as np

from core.bundled_data import HEADER
from core.dataset_value import Dataset


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
