import pytest

from core.colour import Rgb
from core.colour_history import ColourHistory, HistoryEntry
from gui.session import Session

RED, BLUE, GOLD = Rgb(255, 0, 0), Rgb(0, 0, 255), Rgb(255, 215, 0)


@pytest.fixture
def colours(session):
    for colour in (RED, BLUE, GOLD):
        session.colours.add(colour)
    return session.colours


def kept(colours):
    return [entry.colour for entry in colours.history.entries]


def test_a_drag_leaves_only_the_colour_on_which_it_rests(session: Session, qtbot) -> None:
    for red in range(200):
        session.set_colour(Rgb(red, 0, 0))
    assert kept(session.colours) == []
    qtbot.waitUntil(lambda: kept(session.colours) == [Rgb(199, 0, 0)], timeout=5_000)


def test_nothing_is_kept_any_more_when_the_session_has_been_closed(session: Session, qtbot) -> None:
    session.set_colour(RED)
    session.close()
    with qtbot.assertNotEmitted(session.colours.changed, wait=1_700):
        pass


def test_what_a_person_does_to_a_colour_is_undone_and_done_again(session: Session, colours) -> None:
    before = colours.history
    colours.rename(BLUE, "sea")
    colours.set_pinned(BLUE, True)
    colours.remove(RED)
    after = colours.history
    assert after == ColourHistory((HistoryEntry(BLUE, "sea", True), HistoryEntry(GOLD)))
    for _ in range(3):
        session.undo()
    assert colours.history == before
    for _ in range(3):
        session.redo()
    assert colours.history == after


def test_undoing_leaves_alone_what_came_to_the_history_since(session: Session, colours) -> None:
    colours.remove(BLUE)
    colours.add(Rgb(1, 2, 3))
    session.undo()
    assert sorted(kept(colours)) == sorted([Rgb(1, 2, 3), GOLD, BLUE, RED])


def test_the_list_of_changes_names_the_deed_and_the_colour(session: Session, colours) -> None:
    colours.remove(BLUE)
    assert session.undo_stack.undoText() == "Remove #0000ff"


def test_what_changes_nothing_is_no_deed(session: Session, colours) -> None:
    colours.rename(BLUE, "")
    colours.set_pinned(BLUE, False)
    colours.remove(Rgb(1, 2, 3))
    assert not session.undo_stack.canUndo()


def test_a_restored_history_is_no_deed(session: Session, colours, qtbot) -> None:
    with qtbot.waitSignal(colours.changed):
        colours.restore(ColourHistory((HistoryEntry(BLUE, "sea"),)))
    assert kept(colours) == [BLUE]
    assert not session.undo_stack.canUndo()


def test_the_font_of_a_copied_rule_is_the_acting_judge_s(session: Session) -> None:
    session.set_colour(Rgb(118, 118, 118))
    font = "#ffffff" if session.judging.font_is_light else "#000000"
    assert session.colours.copied("css_rule") == f"background-color: #767676; color: {font};"


def test_a_wrong_template_is_refused_and_the_present_one_stays(session: Session) -> None:
    before = session.colours.template
    with pytest.raises(ValueError, match="no placeholder 'x'"):
        session.colours.set_template("{x}")
    assert session.colours.template == before
