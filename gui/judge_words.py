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
    if name == "lightness":
        return f"{math.floor(10.0 * verdict.score) / 10.0:.1f}"  # rounded down: 49.97 is below 50
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


def opponents(judging: Judging) -> list[str]:
    """Return the judges that want another font than the one who decides, in their order."""
    is_light = judging.font_is_light
    said = {name: judging.verdict(name) for name in judging.present()}
    return [name for name, verdict in said.items() if verdict is not None and verdict.is_light != is_light]


def disagreement(judging: Judging) -> str:
    """Return who says what, as one sentence that begins with the fewer ones; "" where all agree."""
    against = opponents(judging)
    if not against:
        return ""
    for_it = [name for name in judging.present() if name not in against]
    few, many = (against, for_it) if len(against) <= len(for_it) else (for_it, against)
    few_are_light = judging.font_is_light is (few is for_it)
    return _sentence(len(few), few_are_light).format(few=listed(few), many=listed(many))


def listed(names: Sequence[str]) -> str:
    """Return the titles of judges as a list in words, such as "Network, WCAG and L*"."""
    titles = [title_of(name) for name in names]
    if len(titles) == 1:
        return titles[0]
    pair = QCoreApplication.translate("judges", "{first} and {last}")
    return pair.format(first=", ".join(titles[:-1]), last=titles[-1])


def _sentence(count: int, is_light: bool) -> str:
    if count == 1 and is_light:
        return QCoreApplication.translate("judges", "{few} says light; {many} say dark.")
    if count == 1:
        return QCoreApplication.translate("judges", "{few} says dark; {many} say light.")
    if is_light:
        return QCoreApplication.translate("judges", "{few} say light; {many} say dark.")
    return QCoreApplication.translate("judges", "{few} say dark; {many} say light.")
