"""What only whole columns can tell: the scale of the channels, and which label is the light font."""

import numpy as np
from numpy.typing import NDArray

from core.activations import Array
from core.csv_cells import LABEL_WORDS
from core.messages import Message, tr

LUMA_WEIGHTS = (0.299, 0.587, 0.114)
"""Rec. 601 luma of gamma-encoded red, green and blue."""

WEAK_EVIDENCE = 0.05
"""The least difference of the mean lumas, in [0, 1], from which the polarity is decided."""

_FEW = 0.01


def scaled_channels(values: Array, *, in_hex: bool) -> tuple[Array, NDArray[np.bool_], Message]:
    """Bring channels to [0, 1].

    Parameters
    ----------
    values : ndarray of shape (3, n) or (1, n)
        The channels as they stand in the file; or one row of ``0xrrggbb``.
    in_hex : bool
        Whether they are hex colours.

    Returns
    -------
    X : ndarray of shape (3, n)
        The channels; meaningless where outside.
    inside : ndarray of bool, shape (n,)
        Whether all channels of a row lie within the scale.
    note : Message
        The scale, in words.
    """
    if in_hex:
        packed = values[0].astype(np.int64)
        X = np.stack([packed >> 16, (packed >> 8) & 255, packed & 255]) / 255.0
        return X, np.ones(packed.size, dtype=bool), tr("The colours are hex colours, each channel from 00 to FF.")
    top, note = _scale(values)
    inside = np.ones(values.shape[1], dtype=bool)
    if values.min(initial=0.0) < 0.0 or values.max(initial=0.0) > top:
        inside = np.all((values >= 0.0) & (values <= top), axis=0)
    X = values / top
    X += 0.0  # makes a plain zero of −0
    return X, inside, note


def _scale(values: Array) -> tuple[float, Message]:
    above = np.any(values > 1.0, axis=0)
    if np.count_nonzero(above) <= _FEW * above.size and bool(np.any((values > 0.0) & (values < 1.0))):
        return 1.0, tr("The channels are read on the scale from 0 to 1.")
    if not above.any():
        note = tr(
            "The channels are read on the scale from 0 to 1, because none is above 1; "
            "on the scale from 0 to 255 every colour would be almost black."
        )
        return 1.0, note
    return 255.0, tr("The channels are read on the scale from 0 to 255; the largest is {top:g}.", top=values.max())


def decided_labels(
    X: Array, labels: Array, names: tuple[str, str], light_label: int | None
) -> tuple[NDArray[np.int64], Message]:
    """Return labels in which 1 is the light font, and the sentence that says why.

    A light font stands on dark backgrounds, so if the rows labelled 1 have the lighter backgrounds
    by mean luma, 1 means the dark font there.

    Parameters
    ----------
    X : ndarray of shape (3, n)
        The channels in [0, 1].
    labels : ndarray of shape (n,)
        The labels of the file, both 0 and 1 among them.
    names : tuple of str
        What the file writes for 1 and for 0.
    light_label : {0, 1} or None
        The label that means the light font, if it was given.
    """
    y = labels.astype(np.int64)
    if light_label is not None:
        return (y if light_label == 1 else 1 - y), chosen_polarity_note(names, light_label)
    luma = np.asarray(LUMA_WEIGHTS) @ X
    ones = float(luma @ labels) / float(labels.sum())
    zeros = float(luma @ (1.0 - labels)) / float((1.0 - labels).sum())
    turned = ones - zeros >= WEAK_EVIDENCE
    return (1 - y if turned else y), _polarity_note(ones, zeros, names)


def chosen_polarity_note(names: tuple[str, str], light_label: int) -> Message:
    """Say that a person named the label of the light font; `names` are what the file writes for 1 and 0."""
    return tr("The label {label} was taken as the light font, as you said.", label=names[1 - light_label])


def _polarity_note(ones: float, zeros: float, names: tuple[str, str]) -> Message:
    values = {"one": names[0], "zero": names[1], "ones": 100.0 * ones, "zeros": 100.0 * zeros}
    if abs(ones - zeros) < WEAK_EVIDENCE:
        return tr(
            "Which label is the light font cannot be told from the brightness of the backgrounds "
            "(mean luma {ones:.0f} % with {one}, {zeros:.0f} % with {zero}); {one} was left as the light font.",
            **values,
        )
    if ones < zeros:
        return tr(
            "The label {one} marks a light font: rows labelled {one} have the darker backgrounds "
            "(mean luma {ones:.0f} %, against {zeros:.0f} % with {zero}).",
            **values,
        )
    if names[0].casefold() in LABEL_WORDS:
        return tr(
            "In the file {one} and {zero} describe the background, not the font: rows labelled {one} have the lighter "
            "backgrounds (mean luma {ones:.0f} %, against {zeros:.0f} % with {zero}); the labels were turned round, "
            "so that 1 = light font here.",
            **values,
        )
    return tr(
        "In the file the label {one} marks a dark font: rows labelled {one} have the lighter backgrounds "
        "(mean luma {ones:.0f} %, against {zeros:.0f} % with {zero}); it was turned round: 1 = light font here.",
        **values,
    )
