"""Fixtures of the Numbers tab."""

import pytest

from gui.session import Session
from tests.gui.numbers.sheets import HAND


@pytest.fixture
def own_session(qapp):
    """A session without data, which the colour does not need."""
    session = Session()
    session.set_network(HAND)
    yield session
    session.close()
    session.deleteLater()
