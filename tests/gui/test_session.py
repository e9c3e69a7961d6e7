"""The one store: its setters, its data, and training through it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.choices import Choices
from core.colour import BLACK, WHITE, Rgb
from core.model_file import load_network
from core.network import Network
from core.training import TrainingConfig
from gui.session import Session

FAST = replace(Choices(), pace=0.0)


def finished(session: Session) -> bool:
    return session.progress.stop_reason is not None and not session.is_running


def test_the_first_answer_is_right(qtbot) -> None:
    session = Session(BLACK)
    assert session.probability_light > 0.99
    assert session.font_is_light
    session.set_colour(WHITE)
    assert session.probability_light < 0.01
    assert not session.font_is_light


def test_a_new_colour_is_told_with_its_prediction(qtbot) -> None:
    session = Session(BLACK)
    with qtbot.waitSignals([session.colour_changed, session.prediction_changed]):
        session.set_colour(WHITE)
    np.testing.assert_array_equal(session.forward_pass.A[-1], session.network.forward_prop(np.ones((3, 1))).A[-1])


def test_the_same_colour_again_is_not_told(qtbot) -> None:
    session = Session(BLACK)
    with qtbot.assertNotEmitted(session.colour_changed):
        session.set_colour(Rgb(0, 0, 0))


def test_the_bundled_data_are_split_and_measured(session: Session) -> None:
    assert session.split.counts.shared_rows == 0
    assert session.progress.test.accuracy > 0.97
    assert session.baseline.label == 0


def test_training_is_what_the_generator_computes(session: Session, qtbot) -> None:
    from core.training import train

    session.set_choices(replace(FAST, config=TrainingConfig(epochs=2)))
    session.set_network(Network.random(seed=0))
    session.start()
    qtbot.waitUntil(lambda: finished(session), timeout=10_000)
    *_, expected = train(session.choices.config, session.split, Network.random(seed=0))
    assert session.network.same_as(expected.network)
    assert session.progress.test == expected.test
    assert session.progress.share == 1.0


def test_starting_again_goes_on_where_it_ended(session: Session, qtbot) -> None:
    session.set_choices(replace(FAST, config=TrainingConfig(epochs=1)))
    for epoch in (1, 2):
        session.start()
        qtbot.waitUntil(lambda epoch=epoch: finished(session) and session.progress.epoch == epoch, timeout=10_000)
    assert session.progress.step == 2 * 97
    assert list(session.progress.curve.step) == sorted(set(session.progress.curve.step))


def test_pause_and_step(session: Session, qtbot) -> None:
    session.set_choices(replace(Choices(), pace=100.0))
    session.start()
    qtbot.waitUntil(lambda: session.progress.step > 3)
    session.pause()
    qtbot.waitUntil(lambda: not session.is_running)
    step, network = session.progress.step, session.network
    session.step_once()
    qtbot.waitUntil(lambda: session.progress.step == step + 1 and not session.is_running)
    assert not session.network.same_as(network)


def test_an_epoch_ends_at_the_epoch(session: Session, qtbot) -> None:
    session.set_choices(FAST)
    session.step_once()
    qtbot.waitUntil(lambda: session.progress.step == 1 and not session.is_running)
    session.run_epoch()
    qtbot.waitUntil(lambda: session.progress.step == 97 and not session.is_running)
    assert session.progress.epoch == 1


def test_start_over_returns_to_the_very_same_weights(session: Session, qtbot) -> None:
    session.new_start()
    start = session.network
    session.run_epoch()
    qtbot.waitUntil(lambda: session.progress.epoch == 1 and not session.is_running)
    assert not session.network.same_as(start)
    session.start_over()
    assert session.network.same_as(start)
    assert session.progress.step == 0


def test_a_new_start_uses_the_seed_that_is_shown_and_then_the_next(session: Session) -> None:
    session.set_choices(replace(FAST, config=TrainingConfig(seed=5)))
    session.new_start()
    assert session.network.same_as(Network.random(seed=5))
    session.new_start()
    assert session.choices.config.seed == 6
    assert session.network.same_as(Network.random(seed=6))


def test_start_before_the_data_are_ready_begins_when_they_are(qtbot) -> None:
    session = Session(choices=FAST)
    session.start()
    assert session.is_running
    session.use_dataset("bundled")
    qtbot.waitUntil(lambda: finished(session), timeout=30_000)
    assert session.progress.epoch == 50
    session.close()


def test_turning_labels_round_turns_the_split_and_the_accuracy(session: Session, qtbot) -> None:
    accuracy, y = session.progress.test.accuracy, session.split.test.y
    with qtbot.waitSignal(session.progress_changed, check_params_cb=lambda p: p.test is not None, timeout=5_000):
        session.turn_labels_round()
    np.testing.assert_array_equal(session.split.test.y, 1 - y)
    assert session.progress.test.accuracy == pytest.approx(1 - accuracy)


def test_a_split_that_cannot_be_is_said(session: Session, qtbot) -> None:
    with qtbot.waitSignal(session.problem_posted, timeout=5_000) as told:
        session.set_choices(replace(FAST, test_size=1 - 1e-9))
    assert told.args[0]
    assert session.split is None


def test_a_saved_network_comes_back_bit_by_bit(session: Session, tmp_path: Path, qtbot) -> None:
    session.new_start()
    saved, path = session.network, str(tmp_path / "network.json")
    assert session.save_network(path)
    session.new_start()
    assert session.open_network(path)
    assert session.network.same_as(saved)
    assert load_network(path).same_as(saved)


@pytest.mark.parametrize("sizes", [(2, 3, 1), (3, 3, 2)])
def test_a_network_for_something_else_is_refused_in_a_sentence(session: Session, tmp_path: Path, qtbot, sizes) -> None:
    from core.model_file import save_network

    path, before = tmp_path / "other.json", session.network
    save_network(path, Network.random(sizes), {})
    with qtbot.waitSignal(session.problem_posted) as told:
        assert not session.open_network(str(path))
    assert "3 inputs and 1 output" in told.args[0]
    assert session.network is before


def test_a_wrong_file_changes_nothing(session: Session, tmp_path: Path, qtbot) -> None:
    path, before = tmp_path / "data.csv", session.dataset
    path.write_text("red,green,blue,label\n1,2,3,1\n")
    with qtbot.waitSignal(session.loading_failed, timeout=5_000) as told:
        session.open_data(str(path))
    assert "data.csv" in str(told.args[1])
    assert session.dataset is before
    assert session.split is not None


def test_closing_while_training_leaves_no_thread(session: Session, qtbot) -> None:
    session.start()
    qtbot.waitUntil(lambda: session.progress.step > 0)
    session.close()
    assert not session.is_running


def test_an_error_in_the_training_thread_is_told_and_logged_and_the_session_goes_on(
    session: Session, qtbot, monkeypatch, caplog
) -> None:
    from core.descent import Descent

    session.set_choices(FAST)
    with monkeypatch.context() as patch:
        patch.setattr(Descent, "run", lambda *_: 1 / 0)
        with qtbot.waitSignal(session.failed, timeout=5_000) as told:
            session.start()
    assert "ZeroDivisionError" in told.args[1]
    assert "ZeroDivisionError" in caplog.text
    assert not session.is_running
    session.run_epoch()
    qtbot.waitUntil(lambda: session.progress.epoch == 1 and not session.is_running)


def test_another_loss_is_measured_anew_and_never_joined_to_the_old_curve(session: Session, qtbot) -> None:
    from core.metrics import evaluate

    session.set_choices(FAST)
    session.run_epoch()
    qtbot.waitUntil(lambda: session.progress.epoch == 1 and not session.is_running)
    session.set_choices(replace(FAST, config=TrainingConfig(loss="squared_error")))
    assert len(session.progress.curve.rows) == 0
    qtbot.waitUntil(lambda: session.progress.test is not None)
    assert session.progress.test == evaluate(session.network, session.split.test, "squared_error")


def test_a_changed_batch_size_goes_on_with_the_same_counts(session: Session, qtbot) -> None:
    session.set_choices(FAST)
    session.run_epoch()
    qtbot.waitUntil(lambda: session.progress.epoch == 1 and not session.is_running)
    session.set_choices(replace(FAST, config=TrainingConfig(batch_size=20)))
    session.run_epoch()
    qtbot.waitUntil(lambda: session.progress.epoch == 2 and not session.is_running)
    assert session.progress.step == 97 + 49
