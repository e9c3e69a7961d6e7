"""Slow motion, editing, undoing and going back, with nothing but the keyboard once the diagram has it."""

import numpy as np

from core.changes import Parameter, SetParameter, SwitchNode, changed
from tests.end_to_end.acts import copied, copied_arithmetic, leave_unsaved, save_network, train_until_seen


def saved(desktop, program, folder, name):
    return save_network(desktop, program, folder / f"{name}.json")


def test_a_weight_is_typed_undone_and_switched_by_keyboard(desktop, open_window, tmp_path):
    program = open_window("--colour", "#336699")
    copied_arithmetic(desktop, program)  # gives the diagram the keyboard
    first, _ = saved(desktop, program, tmp_path, "first")
    desktop.key("Left", "Return", "ctrl+a")
    desktop.type("1/2")
    desktop.key("Return", "Escape")
    edited, _ = saved(desktop, program, tmp_path, "edited")
    changes = np.argwhere(edited.weights[0] != first.weights[0])
    assert len(changes) == 1
    row, column = (int(k) for k in changes[0])
    assert edited.same_as(changed(first, SetParameter(Parameter(1, row, column), 0.5)))
    desktop.key("ctrl+z")
    undone, _ = saved(desktop, program, tmp_path, "undone")
    assert undone.same_as(first)
    desktop.key("ctrl+shift+z")
    redone, _ = saved(desktop, program, tmp_path, "redone")
    assert redone.same_as(edited)
    copied_arithmetic(desktop, program)
    desktop.key("Left", "o")
    switched, _ = saved(desktop, program, tmp_path, "switched")
    (node,) = switched.off
    assert switched.same_as(changed(edited, SwitchNode(*node, on=False)))
    leave_unsaved(desktop, program)
    assert program.end() == (0, "")
    assert not program.has_logged_a_problem()


def test_back_takes_one_step_and_going_on_gives_the_same(desktop, open_window, tmp_path):
    program = open_window("--colour", "#336699")
    copied_arithmetic(desktop, program)
    desktop.key("ctrl+n")
    networks = []
    for step in range(1, 4):
        train_until_seen(desktop, program, "F6")
        network, info = saved(desktop, program, tmp_path, f"step{step}")
        assert info["step"] == step
        networks.append(network)
    desktop.key("shift+F6")
    back, info = saved(desktop, program, tmp_path, "back")
    assert info["step"] == 2
    assert back.same_as(networks[1])
    desktop.key("F6")
    again, info = saved(desktop, program, tmp_path, "again")
    assert info["step"] == 3
    assert again.same_as(networks[2])
    leave_unsaved(desktop, program)
    assert program.end() == (0, "")


def test_the_step_of_a_slow_motion_is_copied(desktop, open_window):
    program = open_window("--colour", "#336699")
    assert copied_arithmetic(desktop, program).startswith("Z2 =")
    desktop.key("F8", "F8", "F8", "F8")
    step = copied(desktop, r"Z1₁ = (?s:.*)")
    assert "W1₁₁" in step
    desktop.key("ctrl+F9")
    assert copied(desktop, r"Z2 = (?s:.*)")
    desktop.key("ctrl+q")
    assert program.end() == (0, "")
