from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QWidget

from core.stop_rules import StopRules
from core.training import STOP_REASONS
from gui.panels.training_panel import TrainingPanel

SIZES = ((440, 300), (700, 330), (1340, 460))


@pytest.fixture
def panel(session, qtbot):
    panel = TrainingPanel(session)
    qtbot.addWidget(panel)
    panel.resize(700, 330)
    with qtbot.waitSignal(panel.charts_added):
        panel.show()
    return panel


def resized(panel, size, qtbot) -> None:
    panel.resize(*size)
    qtbot.waitUntil(lambda: (panel.width(), panel.height()) == size)


def place_of(widget: QWidget, panel: QWidget) -> QRect:
    return QRect(widget.mapTo(panel, widget.rect().topLeft()), widget.size())


@pytest.mark.parametrize("size", SIZES)
def test_controls_and_views_are_inside_and_do_not_overlap(panel, size, qtbot) -> None:
    resized(panel, size, qtbot)
    controls = panel.controls
    views = [view for view in (panel.charts[0], panel.charts[1], panel.table, panel.switch) if view.isVisible()]
    parts = [controls.toggle, controls.step, controls.epoch, controls.start_over, controls.new_start, panel.timeline]
    parts += [controls.bar] if controls.bar.isVisible() else []

    def check() -> None:
        places = [place_of(widget, panel) for widget in (*parts, controls.sentence, panel.inputs.scroll_area, *views)]
        assert all(panel.rect().contains(place) for place in places)
        for number, one in enumerate(places):
            assert not any(one.intersects(other) for other in places[number + 1 :])

    qtbot.waitUntil(check)


@pytest.mark.parametrize("size", SIZES)
def test_the_form_is_never_wider_than_its_column(panel, size, qtbot) -> None:
    resized(panel, size, qtbot)
    area = panel.inputs.scroll_area
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width())
    for position, part in enumerate((panel.form, panel.data, panel.inputs.stop)):
        panel.inputs.pages.choose(position)
        qtbot.waitUntil(lambda part=part: part.width() >= part.minimumSizeHint().width())
        assert area.widget().width() <= area.viewport().width()


def test_settings_data_and_stops_are_pages_unless_there_is_room_for_all(panel, qtbot) -> None:
    parts = panel.form, panel.data, panel.inputs.stop
    for size in SIZES[:2]:
        resized(panel, size, qtbot)
        for position in (1, 2, 0):
            panel.inputs.pages.choose(position)
            assert [part.isVisible() for part in parts] == [number == position for number in range(3)]
    resized(panel, SIZES[2], qtbot)
    assert all(part.isVisible() for part in parts)
    assert not panel.inputs.pages.isVisible()


@pytest.mark.parametrize("size", [(480, 260), (720, 310), (1340, 460)])
def test_no_page_has_to_be_scrolled(panel, size, qtbot) -> None:
    resized(panel, size, qtbot)
    bar = panel.inputs.scroll_area.verticalScrollBar()
    for position in (0, 2) if size[1] < 300 else (0, 1, 2):
        panel.inputs.pages.choose(position)
        qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_long_notes_do_not_make_the_settings_scroll(panel, qtbot) -> None:
    resized(panel, SIZES[2], qtbot)
    panel.inputs.notes.show_sentence("One more thing was decided.\n" * 50)
    qtbot.waitUntil(lambda: panel.inputs.notes.shown_text.endswith("…"))
    assert panel.inputs.scroll_area.verticalScrollBar().maximum() == 0


def test_a_refused_number_is_named_in_the_line_of_the_state_until_a_right_one(panel, qtbot) -> None:
    sentence = panel.controls.sentence
    state = sentence.text()
    for field, text in ((panel.form.rate, "5000"), (panel.inputs.stop.epochs, "0"), (panel.data.share, "100")):
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert sentence.is_problem
        assert f"“{text}”" in sentence.text()
    panel.form.pace.setCurrentIndex(0)
    assert (sentence.text(), sentence.is_problem) == (state, False)


def test_a_narrow_panel_switches_between_the_views(panel, qtbot) -> None:
    resized(panel, SIZES[0], qtbot)
    views = panel.charts[0], panel.charts[1], panel.table
    for position, chosen in enumerate(views):
        panel.switch.choose(position)
        assert [view.isVisible() for view in views] == [view is chosen for view in views]
    resized(panel, SIZES[1], qtbot)
    assert all(view.isVisible() for view in views)
    assert not panel.switch.isVisible()
    resized(panel, SIZES[0], qtbot)
    assert [view.isVisible() for view in views] == [False, False, True]


def test_the_curves_follow_a_training_and_the_last_state_is_shown(panel, session, qtbot) -> None:
    config = replace(session.choices.config, epochs=3)
    session.set_choices(replace(session.choices, config=config, pace=0.0))
    session.new_start()
    QTest.mouseClick(panel.controls.toggle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.progress.stop_reason == "finished")
    last = f"step {session.progress.step:,}"
    qtbot.waitUntil(lambda: panel.controls.step_label.text() == last)
    assert panel.table.place.text() == f"test part at {last}"
    assert panel.charts[0].legend.reading.place == f"at {last}"
    assert panel.charts[0].legend.reading.test == f"test {session.progress.test.loss:.3f}"
    rows = session.progress.curve.rows
    np.testing.assert_array_equal(panel.charts[1].plot.test_curve.getData()[1], rows[:, 5])


def test_the_step_on_screen_is_marked_and_what_lies_beyond_is_dim(panel, session, qtbot) -> None:
    config = replace(session.choices.config, epochs=3)
    session.set_choices(replace(session.choices, config=config, pace=0.0))
    session.start()
    qtbot.waitUntil(lambda: session.progress.stop_reason == "finished")
    rows = session.progress.curve.rows
    session.go_to(60)
    for chart, column in zip(panel.charts, (5 - 1, 5), strict=True):
        plot = chart.plot
        qtbot.waitUntil(plot.place_line.isVisible)
        assert plot.place_line.value() == 60.0
        steps, values = plot.curve("now", "test").getData()
        beyond, dim = plot.curve("later", "test").getData()
        assert steps[-1] == beyond[0] == 60.0
        assert values[-1] == dim[0]
        np.testing.assert_array_equal(values[:-1], rows[rows[:, 0] <= 60, column])
        np.testing.assert_array_equal(dim[1:], rows[rows[:, 0] > 60, column])
        assert plot.curve("later", "test").opts["pen"].color().alpha() < 128
    assert panel.timeline.label.text() == f"step 60 of {session.progress.head:,}"
    assert panel.charts[0].legend.reading.place == "at step 60"
    assert panel.controls.sentence.text().endswith("Start goes on from here.")
    session.go_to(session.progress.head)
    for chart in panel.charts:
        assert not chart.plot.place_line.isVisible()
        assert not len(chart.plot.curve("later", "test").getData()[0])


def test_every_chart_follows_the_slider_while_it_is_dragged(panel, session, qtbot) -> None:
    config = replace(session.choices.config, epochs=3)
    session.set_choices(replace(session.choices, config=config, pace=0.0))
    session.start()
    qtbot.waitUntil(lambda: session.progress.stop_reason == "finished")
    slider = panel.timeline.slider
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
    assert panel.timeline.is_dragged
    qtbot.waitUntil(lambda: {chart.plot.place_line.value() for chart in panel.charts} == {float(slider.value())})
    QTest.mouseMove(slider, slider.rect().center() / 2)
    qtbot.waitUntil(lambda: {chart.plot.place_line.value() for chart in panel.charts} == {float(slider.value())})
    qtbot.waitUntil(lambda: panel.table.place.text() == f"test part at step {slider.value()}")
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center() / 2)


def test_a_run_that_was_kept_lies_dashed_behind_the_next_one(panel, session, qtbot) -> None:
    config = replace(session.choices.config, epochs=4)
    session.set_choices(replace(session.choices, config=config, pace=0.0))
    session.start()
    qtbot.waitUntil(lambda: session.progress.stop_reason == "finished")
    rows = session.progress.curve.rows
    panel.timeline.compare.click()
    session.new_start()
    session.step_once()
    qtbot.waitUntil(lambda: session.progress.step == 1)
    for chart, column in zip(panel.charts, (2, 3), strict=True):
        kept = chart.plot.curve("kept", "train")
        np.testing.assert_array_equal(kept.getData()[1], rows[:, column])
        assert kept.opts["pen"].style() == Qt.PenStyle.CustomDashLine
        assert chart.plot.getViewBox().viewRange()[0][1] >= rows[-1, 0]
        assert chart.legend.reading.kept == "kept"
        assert "kept to compare" in chart.plot.accessibleDescription()
    panel.timeline.compare.click()
    assert not len(panel.charts[0].plot.curve("kept", "train").getData()[0])
    assert panel.charts[0].legend.reading.kept == ""


def test_the_line_says_what_is_typical_and_what_to_try(panel, session, qtbot) -> None:
    config = replace(session.choices.config, epochs=10, learning_rate=1e-5)
    session.set_choices(replace(session.choices, config=config, pace=0.0))
    session.new_start()
    session.start()
    qtbot.waitUntil(lambda: session.progress.stop_reason == "finished")
    sentence = panel.controls.sentence
    qtbot.waitUntil(lambda: "Try a larger learning rate, 0.0001 instead of 0.00001." in sentence.text())
    assert sentence.text().startswith(f"Ended – {STOP_REASONS['finished']}. ")
    interface = QAccessible.queryAccessibleInterface(sentence)
    assert interface.text(QAccessible.Text.Description) == sentence.text()
    assert sentence.shown_text == sentence.text() or sentence.toolTip() == sentence.text()
    session.new_start()
    assert "larger" not in sentence.text()


@pytest.mark.parametrize("rules", [StopRules(most_steps=150), StopRules(target_accuracy=0.7)])
def test_the_line_says_which_rule_ended_a_training(panel, session, qtbot, rules) -> None:
    session.set_choices(replace(session.choices, pace=0.0, stop_rules=rules))
    session.new_start()
    session.start()
    qtbot.waitUntil(lambda: session.progress.stop_reason is not None)
    reason = STOP_REASONS["step_limit" if rules.most_steps else "target_accuracy"]
    assert panel.controls.sentence.text().startswith(f"Ended – {reason}.")


def test_running_locks_the_form_and_pausing_opens_it(panel, session, qtbot) -> None:
    QTest.mouseClick(panel.controls.toggle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.form.batch.isEnabled() and panel.controls.toggle.text() == "Pause")
    assert not panel.data.turn_button.isEnabled()
    QTest.mouseClick(panel.controls.toggle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.form.batch.isEnabled() and panel.data.turn_button.isEnabled())
    assert panel.controls.toggle.text() == "Start"


def test_a_single_step_does_not_make_the_form_flicker(panel, session, qtbot) -> None:
    texts = []
    session.running_changed.connect(lambda _: texts.append(panel.controls.toggle.text()))
    QTest.mouseClick(panel.controls.step, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.progress.step == 1 and not session.is_running)
    assert set(texts) == {"Start"}


def test_requests_for_files_are_handed_on(panel, tmp_path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("", encoding="utf-8")
    panel.set_recent_files([str(path)])
    opened, chosen = QSignalSpy(panel.open_requested), QSignalSpy(panel.file_chosen)
    menu = panel.data.menu_button.menu()
    menu.aboutToShow.emit()
    for action in menu.actions():
        if action.text() in ("a.csv", "&Open file…"):
            action.trigger()
    assert opened.count() == 1
    assert chosen.at(0) == [str(path)]


def interactive(panel) -> list[QWidget]:
    kinds = (QAbstractButton, QAbstractSpinBox, QComboBox)
    found = [widget for kind in kinds for widget in panel.findChildren(kind)]
    found += [panel.charts[0].plot, panel.charts[1].plot, panel.table.table, panel.controls.bar, panel.data.bar]
    found.append(panel.timeline.slider)
    return [
        widget for widget in found if widget.parent().metaObject().className() not in ("QTableWidget", "QTableView")
    ]


def test_everything_has_a_name_and_a_tooltip(panel) -> None:
    for widget in interactive(panel):
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name)
        assert name, widget
        assert name != "?"
        if widget.isEnabled() and widget is not panel.data.bar:
            assert widget.toolTip(), name


def test_mnemonics_are_unique_and_not_those_of_the_menus(panel) -> None:
    labels = [label.text() for label in panel.findChildren(QLabel) if label.buddy()]
    texts = labels + [button.text() for button in panel.findChildren(QAbstractButton)]
    keys = [QKeySequence.mnemonic(text).toString() for text in texts]
    keys = [key for key in keys if key]
    assert len(keys) >= 13
    assert len(keys) == len(set(keys))
    assert not {f"Alt+{letter}" for letter in "FECTSVH"} & set(keys)  # the menu bar's


@pytest.mark.parametrize("page", [0, 1, 2])
@pytest.mark.parametrize("size", SIZES)
def test_the_tab_key_reaches_everything_in_reading_order(panel, size, page, qtbot) -> None:
    resized(panel, size, qtbot)
    panel.activateWindow()
    panel.controls.toggle.setFocus()
    panel.inputs.pages.choose(page)
    reached = []
    while panel.focusWidget() not in reached:
        reached.append(panel.focusWidget())
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
    controls, form, data = panel.controls, panel.form, panel.data
    wanted = [controls.toggle, controls.step, controls.epoch, controls.start_over, controls.new_start]
    stop = panel.inputs.stop
    wanted += [form.rate, form.pace, form.batch, form.loss, form.init, form.seed]
    wanted += [stop.epochs, stop.most_steps, stop.loss, stop.accuracy, stop.patience]
    wanted += [data.menu_button, data.notes_button, data.turn_button, data.share, data.split_seed, data.together]
    wanted += [panel.charts[0].plot, panel.charts[1].plot, panel.table.table]
    wanted += [panel.timeline.back, panel.timeline.slider, panel.timeline.forward, panel.timeline.compare]
    wanted = [widget for widget in wanted if widget.isVisible() and widget.isEnabled()]
    assert [widget for widget in reached if widget in wanted] == wanted


def test_nothing_is_left_running_when_the_session_closes(panel, session, qtbot) -> None:
    session.start()
    qtbot.waitUntil(lambda: session.progress.step > 5)
    session.close()
    assert not session.is_running
