"""What WCAG 2 asks of a contrast ratio, criterion by criterion."""

from dataclasses import dataclass

from core.messages import Message, tr


@dataclass(frozen=True)
class Requirement:
    """The least contrast for one kind of thing.

    Attributes
    ----------
    level : Message
        "AA" or "AAA", or the ratio where the criterion has but one level.
    subject : Message
        What it is asked of, in one or two words.
    rule : Message
        The criterion in one sentence.
    least : float
        The ratio that is asked for.
    """

    level: Message
    subject: Message
    rule: Message
    least: float

    def is_met(self, ratio: float) -> bool:
        """Return whether a contrast ratio, not rounded, is enough: 4.4999 is not 4.5."""
        return ratio >= self.least


REQUIREMENTS = (
    Requirement(
        tr("AA"), tr("text"), tr("Success criterion 1.4.3, level AA: 4.5:1 for text of normal size."), least=4.5
    ),
    Requirement(
        tr("AA"),
        tr("large text"),
        tr("Success criterion 1.4.3, level AA: 3:1 for large text, from 18 pt (24 px), or 14 pt bold (18.66 px)."),
        least=3.0,
    ),
    Requirement(
        tr("AAA"), tr("text"), tr("Success criterion 1.4.6, level AAA: 7:1 for text of normal size."), least=7.0
    ),
    Requirement(
        tr("AAA"),
        tr("large text"),
        tr("Success criterion 1.4.6, level AAA: 4.5:1 for large text, from 18 pt (24 px), or 14 pt bold (18.66 px)."),
        least=4.5,
    ),
    Requirement(
        tr("3:1"),
        tr("controls"),
        tr("Success criterion 1.4.11, level AA: 3:1 for what a control is known by, such as its icon or its border."),
        least=3.0,
    ),
)
"""The success criteria of WCAG 2.1 and 2.2 about contrast, in the order in which they are shown."""

LEAST_FOR_TEXT = {"AA": 4.5, "AAA": 7.0}
"""The ratio that each level asks of text of normal size."""
