"""What is said of the judges: their numbers, their fonts, and who disagrees."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.colour import format_ratio
from core.judges import JUDGES
from gui.i18n import translated
from gui.judging import Judging, Verdict
from gui.theme import DECIMALS, NOT_YET, number, percent


def title_of(name: str) -> str:
    """Return the title of a judge."""
    return translated(JUDGES[name].title)


def font_word(is_light: bool) -> str:
    """Return the font that a verdict names."""
    if is_light:
        return QCoreApplication.translate("judges", "light font")
    return QCoreApplication.translate("judges", "dark font")


def score_text(name: str, verdict: Verdict | None) -> str:
    """Return a judge's number, as short as the window shows it; "–" while there is none."""
    if verdict is None:
        return NOT_YET
    if name == "wcag":
        return format_ratio(verdict.score)
    # Rounded down, so that what is below its border does not look as if it were on it.
    if name == "lightness":
        return f"{math.floor(10.0 * verdict.score) / 10.0:.1f}"
    if name == "luma":
        return f"{math.floor(1_000.0 * verdict.score + 1e-9) / 1_000.0:.3f}"
    return number(verdict.score, DECIMALS)


def deciding_text(name: str, verdict: Verdict) -> str:
    """Return who decides and by which number, such as "L* 62.3"; "" for the network."""
    if name == "network":
        return ""
    score = score_text(name, verdict)
    if name == "wcag":
        score = f"{score}:1"
    elif JUDGES[name].is_learned:
        score = percent(verdict.score if verdict.is_light else 1.0 - verdict.score)
    return QCoreApplication.translate("judges", "{judge} {number}").format(judge=title_of(name), number=score)


def rule_text(name: str) -> str:
    """Return what a judge's number is and when it wants a light font, in two lines."""
    judge = JUDGES[name]
    measure = QCoreApplication.translate("judges", "{judge}: {measure}.").format(
        judge=translated(judge.title), measure=translated(judge.measure)
    )
    return f"{measure}\n{translated(judge.rule)}"


def opponents(judging: Judging, names: Sequence[str] = tuple(JUDGES)) -> list[str]:
    """Return those of some judges that want another font than the one who decides, in their order."""
    said = [(name, judging.verdict(name)) for name in names]
    return [name for name, verdict in said if verdict is not None and verdict.is_light != judging.font_is_light]


def disagreement(judging: Judging) -> str:
    """Return who says what, as one sentence that begins with the fewer ones; "" where all agree."""
    few, many, are_light = _sides(judging, judging.present())
    if not few:
        return ""
    if len(few) == 1:
        sentence = (
            QCoreApplication.translate("judges", "{few} says light; {many} say dark.")
            if are_light
            else QCoreApplication.translate("judges", "{few} says dark; {many} say light.")
        )
    else:
        sentence = (
            QCoreApplication.translate("judges", "{few} say light; {many} say dark.")
            if are_light
            else QCoreApplication.translate("judges", "{few} say dark; {many} say light.")
        )
    return sentence.format(few=listed(few), many=listed(many))


def short_disagreement(judging: Judging, names: Sequence[str]) -> str:
    """Return the same of some judges, and without the names of the more numerous ones."""
    few, _, are_light = _sides(judging, names)
    if not few:
        return ""
    if len(few) == 1:
        sentence = (
            QCoreApplication.translate("judges", "{few} says light, the others dark.")
            if are_light
            else QCoreApplication.translate("judges", "{few} says dark, the others light.")
        )
    else:
        sentence = (
            QCoreApplication.translate("judges", "{few} say light, the others dark.")
            if are_light
            else QCoreApplication.translate("judges", "{few} say dark, the others light.")
        )
    return sentence.format(few=listed(few))


def _sides(judging: Judging, names: Sequence[str]) -> tuple[list[str], list[str], bool]:
    """Return the fewer of some judges, the others, and whether the fewer ones want a light font."""
    against = opponents(judging, names)
    for_it = [name for name in names if name not in against and judging.verdict(name) is not None]
    is_light = judging.font_is_light
    return (against, for_it, not is_light) if len(against) <= len(for_it) else (for_it, against, is_light)


def listed(names: Sequence[str]) -> str:
    """Return the titles of judges as a list in words, such as "Network, WCAG and L*"."""
    titles = [title_of(name) for name in names]
    if len(titles) == 1:
        return titles[0]
    pair = QCoreApplication.translate("judges", "{first} and {last}")
    return pair.format(first=", ".join(titles[:-1]), last=titles[-1])
