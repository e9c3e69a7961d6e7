"""A person's own labels, from the first answer to the recovery after a crash, by keyboard and mouse."""

import signal

from core.document_file import load_document
from core.my_labels import dataset
from tests.end_to_end.acts import copied, copied_arithmetic, save_document, wait_until_still
from tests.end_to_end.x11 import until

LABELS = 30


def recovery_copies(program):
    return sorted((program.settings.parent / "recovery").glob("*.fontlight"))


def answers_of(path):
    return load_document(path).labels.answers


def test_labels_training_and_document_outlive_a_crash(desktop, open_window, tmp_path):
    saved, again = tmp_path / "mine.fontlight", tmp_path / "again.fontlight"
    program = open_window()
    copied(desktop, "#[0-9a-f]{6}")  # the window has the keyboard
    wait_until_still(desktop, program)
    desktop.key("ctrl+shift+w")
    wait_until_still(desktop, program)
    for number in range(LABELS):
        desktop.key("1" if number % 3 else "Right")
    desktop.key("ctrl+shift+F5")
    save_document(desktop, program, saved)

    def saved_when_finished():
        desktop.key("ctrl+s")
        document = load_document(saved)
        return document if document.training.record.stop_reason == "finished" else None

    document = until(saved_when_finished, "a saved document with the finished training", 60)
    assert len(document.labels.answers) == LABELS
    mine = dataset(document.labels)
    assert document.source.dataset.n_rows == mine.n_rows == LABELS
    assert document.source.dataset.origins == ("person",)

    # What comes after the saving is in nothing but the copy that is made every half minute.
    desktop.key("ctrl+shift+w", "2", "space")
    until(lambda: recovery_copies(program), "a copy of the unsaved work", 60)
    copy = recovery_copies(program)[0]
    until(lambda: len(answers_of(copy)) == LABELS + 2, "a copy with all answers", 60)
    answers, network = answers_of(copy), load_document(copy).training.network
    program.process.send_signal(signal.SIGKILL)
    program.end()

    program = open_window()
    copied(desktop, "#[0-9a-f]{6}")
    wait_until_still(desktop, program)
    desktop.key("ctrl+Return")  # answers the notice that offers the copy
    until(lambda: desktop.title() == "mine.fontlight* – Fontlight", "the document, with a star, in the title")
    assert copied_arithmetic(desktop, program)
    save_document(desktop, program, again, as_new=True)
    back = load_document(again)
    assert back.labels.answers == answers
    assert back.training.network.same_as(network)
    assert back.training.step == document.training.step
    assert not recovery_copies(program)
