"""What the scores mean, in sentences."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from core.judges import JUDGES
from core.my_labels import MyLabels
from core.scores import LEAST_LABELS, Agreement, Score, always, closest
from gui.i18n import translated
from gui.theme import NOT_YET, percent

Found = Mapping[str, Score | None]

TRAINED = "†"
"""Beside what a judge achieves on labels of which it was trained on some."""


def amount(agreement: Agreement) -> str:
    """Return "27 of 30"."""
    text = QCoreApplication.translate("taste", "{right:,} of {total:,}")
    return text.format(right=agreement.right, total=agreement.total)


def share_and_interval(agreement: Agreement) -> str:
    """Return "90 % (74–97)", "–" of nothing."""
    interval = agreement.interval
    if interval is None:
        return NOT_YET
    text = QCoreApplication.translate("taste", "{share} ({low:.0f}–{high:.0f})")
    return text.format(share=percent(agreement.share, 0), low=100 * interval[0], high=100 * interval[1])


def judges(names: tuple[str, ...]) -> str:
    """Return the titles of judges, separated by commas."""
    return ", ".join(translated(JUDGES[name].title) for name in names)


def verdict(labels: MyLabels, found: Found) -> str:
    """Return whose rule the person's taste follows, as far as the labels tell."""
    if labels.n_rows < LEAST_LABELS:
        text = QCoreApplication.translate(
            "taste", "Too few labels to tell whose rule your taste follows: {count:,} of at least {least}."
        )
        return text.format(count=labels.n_rows, least=LEAST_LABELS)
    best = closest(found)
    score = found[best[0]] if best else None
    if score is None:
        return NOT_YET
    values = {"judges": judges(best), "right": score.on_all.right, "total": score.on_all.total}
    if score.on_all.right <= always(labels).right:
        text = QCoreApplication.translate(
            "taste", "No judge follows your taste better than always giving your more frequent answer."
        )
    elif len(best) == 1:
        text = QCoreApplication.translate("taste", "Your taste follows {judges} most closely ({right:,} of {total:,}).")
    else:
        text = QCoreApplication.translate(
            "taste", "Your taste follows {judges} equally closely ({right:,} of {total:,})."
        )
    return text.format(**values)


def footnote(found: Found) -> str:
    """Return what the judges achieve that were trained on some of the labels, "" where there are none."""
    trained = {name: score for name, score in found.items() if score is not None and score.is_trained_on_them}
    if not trained:
        return ""
    each = ", ".join(f"{judges((name,))} {_on_new(score.on_new)}" for name, score in trained.items())
    text = QCoreApplication.translate("taste", "{mark} Trained on some of these. On the others: {each}.")
    return text.format(mark=TRAINED, each=each)


def _on_new(agreement: Agreement) -> str:
    return amount(agreement) if agreement.total else NOT_YET
