from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sklearn.dummy import DummyClassifier

from core.curve import Curve
from gui.theme import DARK, LIGHT, apply_theme, theme_of
from gui.training.axis import round_up
from gui.training.curves import AccuracyChart, LossChart

CHARTS = (LossChart, AccuracyChart)


def show(kind, session, qtbot):
    chart = kind(session)
    qtbot.addWidget(chart)
    chart.resize(400, 260)
    with qtbot.waitExposed(chart):
        chart.show()
    return chart


def curve_of(n: int) -> Curve:
    step = np.arange(n) * 90.0
    falling = np.exp(-step / 900.0)
    return Curve(
        np.stack([step, step // 90, falling + 0.1, 0.9 - 0.5 * falling, falling + 0.2, 0.8 - 0.4 * falling], 1)
    )


def trained(session, qtbot) -> None:
    config = replace(session.choices.config, epochs=2)
    session.set_choices(replace(session.choices, config=config, pace=0.0))
    session.start()
    qtbot.waitUntil(lambda: session.progress.stop_reason == "finished")


@pytest.mark.parametrize(("kind", "columns"), [(LossChart, (2, 4)), (AccuracyChart, (3, 5))])
def test_the_curves_are_the_recorded_points(kind, columns, session, qtbot) -> None:
    trained(session, qtbot)
    chart = show(kind, session, qtbot)
    rows = session.progress.curve.rows
    assert len(rows) > 20
    for curve, column in zip((chart.plot.train_curve, chart.plot.test_curve), columns, strict=True):
        x, y = curve.getData()
        np.testing.assert_array_equal(x, rows[:, 0])
        np.testing.assert_array_equal(y, rows[:, column])


def test_values_that_are_no_numbers_are_left_out(session, qtbot) -> None:
    chart = show(LossChart, session, qtbot)
    rows = curve_of(5).rows.copy()
    rows[3, 2] = np.inf
    chart.show_curve(Curve(rows))
    assert chart.plot.train_curve.getData()[0].tolist() == [0.0, 90.0, 180.0, 360.0]


def test_a_hidden_chart_catches_up_when_it_is_shown(session, qtbot) -> None:
    chart = show(LossChart, session, qtbot)
    chart.hide()
    trained(session, qtbot)
    chart.show_curve(session.progress.curve)
    assert chart.plot.train_curve.getData()[0] is None or not len(chart.plot.train_curve.getData()[0])
    chart.show()
    assert len(chart.plot.train_curve.getData()[0]) == len(session.progress.curve.rows)


def test_the_baseline_is_that_of_scikit_learn(session, qtbot) -> None:
    chart = show(AccuracyChart, session, qtbot)
    train, test = session.split.train, session.split.test
    dummy = DummyClassifier(strategy="most_frequent").fit(train.X.T, train.y)
    expected = dummy.score(test.X.T, test.y)
    word = "light" if dummy.predict(test.X.T)[0] else "dark"
    assert chart.plot.baseline.isVisible()
    assert chart.plot.baseline.value() == pytest.approx(expected)
    assert chart.plot.baseline.label.format == f"always {word} {100 * expected:.1f} %"


def test_there_is_no_baseline_while_the_data_are_prepared(session, qtbot) -> None:
    chart = show(AccuracyChart, session, qtbot)
    session.split_changed.connect(chart.show_baseline)
    session.turn_labels_round()
    assert session.split is None
    assert not chart.plot.baseline.isVisible()
    qtbot.waitUntil(lambda: session.split is not None)
    assert chart.plot.baseline.isVisible()


def test_keys_read_from_point_to_point(session, qtbot) -> None:
    chart = show(AccuracyChart, session, qtbot)
    chart.show_curve(curve_of(4))
    plot = chart.plot
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert chart.legend.reading.place == "at step 270"
    QTest.keyClick(plot, Qt.Key.Key_Left)
    expected = curve_of(4).rows[2]
    assert plot.reading_line.isVisible()
    assert plot.reading_line.value() == 180.0
    reading = chart.legend.reading
    assert (reading.place, reading.chosen) == ("at step 180", True)
    assert reading.train == f"train {100 * expected[3]:.1f} %"
    assert reading.test == f"test {100 * expected[5]:.1f} %"
    assert "at step 180" in plot.accessibleDescription()
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert plot.reading == 0
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert plot.reading == 0
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert plot.reading == 3
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert not plot.reading_line.isVisible()
    assert not chart.legend.reading.chosen


def test_the_mouse_reads_the_nearest_point(session, qtbot) -> None:
    chart = show(LossChart, session, qtbot)
    chart.show_curve(curve_of(4))
    view = chart.plot.getViewBox()
    place = chart.plot.mapFromScene(view.mapViewToScene(view.viewRect().center()))
    wanted = curve_of(4).step[np.argmin(np.abs(curve_of(4).step - view.viewRect().center().x()))]
    QTest.mouseMove(chart.plot.viewport(), place)
    qtbot.waitUntil(lambda: chart.plot.reading is not None)
    assert chart.plot.reading_line.value() == wanted
    QTest.mouseMove(chart.plot.viewport(), QPoint(1, 1))
    qtbot.waitUntil(lambda: chart.plot.reading is None)


def test_reading_without_points_does_nothing(session, qtbot) -> None:
    chart = show(LossChart, session, qtbot)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_PageUp):
        QTest.keyClick(chart.plot, key)
    assert chart.plot.reading is None
    assert not chart.plot.reading_line.isVisible()


def test_zooming_stops_following_and_a_shows_everything_again(session, qtbot) -> None:
    chart = show(LossChart, session, qtbot)
    chart.show_curve(curve_of(50))
    view = chart.plot.getViewBox()
    everything = view.viewRange()[0]
    QTest.keyClick(chart.plot, Qt.Key.Key_Plus)
    assert not chart.plot.is_following
    zoomed = view.viewRange()[0]
    assert zoomed[1] - zoomed[0] == pytest.approx((everything[1] - everything[0]) / 1.25)
    chart.show_curve(curve_of(500))
    assert view.viewRange()[0] == zoomed
    QTest.keyClick(chart.plot, Qt.Key.Key_A)
    assert chart.plot.is_following
    assert view.viewRange()[0] == [0.0, 50_000.0]


def test_a_double_click_shows_everything_again(session, qtbot) -> None:
    chart = show(LossChart, session, qtbot)
    chart.show_curve(curve_of(50))
    everything = chart.plot.getViewBox().viewRange()
    QTest.keyClick(chart.plot, Qt.Key.Key_Minus)
    QTest.mouseDClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    assert chart.plot.getViewBox().viewRange() == everything


def test_axes_move_in_round_steps_and_accuracy_never_jumps(session, qtbot) -> None:
    loss, accuracy = (show(kind, session, qtbot) for kind in CHARTS)
    loss_tops, accuracy_ranges = set(), set()
    for n in range(2, 300, 3):
        loss.show_curve(curve_of(n))
        accuracy.show_curve(curve_of(n))
        loss_tops.add(tuple(loss.plot.getViewBox().viewRange()[0]))
        accuracy_ranges.add(tuple(accuracy.plot.getViewBox().viewRange()[1]))
    assert len(loss_tops) < 25
    assert len(accuracy_ranges) == 1
    assert all(bottom == 0.0 for bottom, _ in loss_tops)


@pytest.mark.parametrize("value", [1e-9, 0.83, 1.0, 9.99, 1_234.0, 1e300])
def test_round_numbers_lie_a_little_above(value) -> None:
    assert value * (1 - 1e-9) <= round_up(value) <= value * 1.51


@pytest.mark.parametrize("value", [0.0, np.nan, np.inf])
def test_what_has_no_round_number_gets_one(value) -> None:
    assert round_up(value) == 1.0


def test_the_theme_changes_pens_and_the_parts_differ_by_width_too(session, qtbot) -> None:
    chart = show(LossChart, session, qtbot)
    before = QApplication.palette()
    try:
        for name, theme in (("dark", DARK), ("light", LIGHT)):
            apply_theme(name)
            train, test = chart.plot.train_curve.opts, chart.plot.test_curve.opts
            qtbot.waitUntil(lambda test=test, theme=theme: test["pen"].color().name() == theme.test)
            assert train["pen"].color().name() == theme.train
            assert train["pen"].widthF() != test["pen"].widthF()
    finally:
        QApplication.setPalette(before)


def test_no_menu_and_no_button_lead_to_the_exporter(session, qtbot) -> None:
    chart = show(LossChart, session, qtbot)
    assert not chart.plot.plotItem.menuEnabled()
    assert not chart.plot.getViewBox().menuEnabled()
    QTest.mouseClick(chart.plot.viewport(), Qt.MouseButton.RightButton, pos=QPoint(200, 100))
    assert QApplication.activePopupWidget() is None


def test_axes_are_named(session, qtbot) -> None:
    for kind, name in zip(CHARTS, ("loss", "accuracy"), strict=True):
        chart = show(kind, session, qtbot)
        assert chart.plot.getAxis("bottom").labelText == "step"
        assert chart.plot.getAxis("left").labelText == name


def test_an_empty_chart_says_so(session, qtbot) -> None:
    chart = show(LossChart, session, qtbot)
    assert chart.plot.hint.isVisible()
    assert chart.plot.getViewBox().boundingRect().contains(chart.plot.hint.pos())
    chart.show_curve(curve_of(1))
    assert not chart.plot.hint.isVisible()


@pytest.mark.parametrize("size", [(200, 150), (400, 260), (900, 700)])
@pytest.mark.parametrize("last", [9, 999, 65_000])
def test_ticks_are_few_round_and_never_on_top_of_each_other(session, qtbot, size, last) -> None:
    chart = show(AccuracyChart, session, qtbot)
    chart.resize(*size)
    for name, top in (("bottom", float(last)), ("left", 1.0)):
        axis = chart.plot.getAxis(name)
        length = axis.width() if name == "bottom" else axis.height()
        spacing = axis.tickSpacing(0.0, top, length)[0][0]
        assert 1 <= top / spacing <= 6
        texts = axis.tickStrings([spacing * n for n in range(int(top / spacing) + 1)], 1.0, spacing)
        assert len(set(texts)) == len(texts)
        metrics = chart.fontMetrics()
        room = metrics.horizontalAdvance(texts[-1]) if name == "bottom" else metrics.height()
        assert length * spacing / top > 0.85 * room


@pytest.mark.parametrize(("accuracy", "above"), [(0.05, True), (0.95, False)])
def test_the_baselines_name_is_on_the_side_that_the_curve_leaves_free(session, qtbot, accuracy, above) -> None:
    chart = show(AccuracyChart, session, qtbot)
    rows = curve_of(40).rows.copy()
    rows[:, 3] = rows[:, 5] = accuracy
    chart.show_curve(Curve(rows))
    label, line = chart.plot.baseline.label, chart.plot.baseline
    on_line = line.mapToScene(0, 0).y()
    assert (label.sceneBoundingRect().center().y() < on_line) == above
    assert label.fill.color().alpha() > 128
    assert label.fill.color().rgb() == theme_of(chart.palette()).colour("card").rgb()
