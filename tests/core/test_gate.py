"""The gate between a training and a window."""

import threading

from core.gate import Gate


def test_an_open_gate_lets_pass_at_once_and_a_closed_one_for_no_time() -> None:
    gate = Gate()
    assert gate.wait(0)
    gate.close()
    assert not gate.is_open
    assert not gate.wait(0)


def test_who_waits_is_let_through_when_it_opens() -> None:
    gate, passed = Gate(), []
    gate.close()
    thread = threading.Thread(target=lambda: passed.append(gate.wait(60)))
    thread.start()
    gate.open()
    thread.join(60)
    assert passed == [True]
    assert gate.wait(0)
