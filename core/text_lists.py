"""Long lists in writing: some of the entries, and "…" for the others."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from core.messages import Message

MOST_LINES = 12

_T = TypeVar("_T")

LEFT_OUT = "…"


def few(items: Sequence[_T], most: int = MOST_LINES) -> list[_T]:
    """Return the items; of more than `most`, the first ones and the last."""
    return list(items) if len(items) <= most else [*items[: most // 2], items[-1]]


def elided(texts: Sequence[str], most: int) -> list[str]:
    """Return the texts; of more than `most`, the first ones, "…" and the last."""
    return with_gap(few(texts, most), len(texts))


def with_gap(texts: Sequence[str], n: int) -> list[str]:
    """Return what `few` chose of `n` texts with "…" where others are left out."""
    return list(texts) if len(texts) == n else [*texts[:-1], LEFT_OUT, texts[-1]]


def lines(texts: Iterable[str], n: int) -> str:
    """Return what `few` chose of `n` texts, one below the other."""
    return "\n".join(with_gap(list(texts), n))


def stacked(messages: Iterable[str], n: int) -> Message:
    """Return what `few` chose of `n` sentences, one below the other; they stay translatable."""
    shown = with_gap(list(messages), n)
    names = [f"line{k}" for k in range(len(shown))]
    return Message("\n".join(f"{{{name}}}" for name in names), dict(zip(names, shown, strict=True)))
