"""Sentences for people, kept translatable although core knows no Qt."""

from collections.abc import Mapping
from types import MappingProxyType


class Message(str):
    """An English sentence that remembers its template, so that a window can translate it.

    Attributes
    ----------
    template : str
        The sentence with ``{name}`` placeholders, the key of the translation.
    values : Mapping[str, object]
        What the placeholders stand for; a value may itself be a `Message`.
    """

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object]) -> "Message":
        """Return the sentence with its placeholders filled in."""
        self = super().__new__(cls, template.format(**values))
        self.template = template
        self.values = MappingProxyType(dict(values))
        return self


def tr(template: str, /, **values: object) -> Message:
    """Return the sentence `template` with its placeholders filled in.

    The name is the one that Qt's lupdate looks for; messages of core have an empty context.

    Raises
    ------
    KeyError
        If a placeholder has no value.
    """
    return Message(template, values)
