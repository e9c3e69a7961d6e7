"""Which addresses are asked, and which are refused in a sentence."""

import pytest

from gui.web.address import LONGEST_ADDRESS, checked_address, name_of


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("https://example.org/a.csv", "https://example.org/a.csv"),
        ("  http://example.org/a.csv\n", "http://example.org/a.csv"),
        ("HTTPS://Example.ORG/A.csv", "https://example.org/A.csv"),
        ("example.org/a.csv", "https://example.org/a.csv"),
        ("//example.org/a.csv", "https://example.org/a.csv"),
        ("localhost:8000/a.csv", "https://localhost:8000/a.csv"),
        ("https://example.org/a.csv?raw=1#row=5", "https://example.org/a.csv?raw=1"),
        ("http://127.0.0.1:8000/a%20b.csv", "http://127.0.0.1:8000/a b.csv"),
        ("http://127.0.0.1:8000/a b.csv", "http://127.0.0.1:8000/a b.csv"),
        ("example.org/색상.csv", "https://example.org/색상.csv"),
        ("http://[::1]:8000/a.csv", "http://[::1]:8000/a.csv"),
    ],
)
def test_what_is_asked(typed, meant) -> None:
    address = checked_address(typed)
    assert address.toString() == meant
    assert checked_address(meant) == address  # as it is kept for the next time


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("file:///etc/passwd", "not file:"),
        ("ftp://example.org/a.csv", "not ftp:"),
        ("javascript:alert(1)", "not javascript:"),
        ("data:text/csv,1,2,3,1", "not data:"),
        ("https://name:word@example.org/a.csv", "password"),
        ("https://name@example.org/a.csv", "user name"),
        ("https://@example.org/a.csv", "user name"),
        ("name:word@example.org/a.csv", "not name:"),
        ("", "no web address"),
        ("https://", "no web address"),
        ("https:///a.csv", "no web address"),
        ("two words", "no web address"),
        ("https://example.org:99999/a.csv", "no web address"),
        ("https://exa\x00mple.org/", "no web address"),
        ("https://example.org/" + "a" * LONGEST_ADDRESS, "longer than"),
    ],
)
def test_what_is_refused(typed, words) -> None:
    with pytest.raises(ValueError, match=words) as problem:
        checked_address(typed)
    assert str(problem.value).endswith(".")
    assert "word@" not in str(problem.value)


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://example.org/data/a%20b.csv?raw=1", "a b.csv"),
        ("https://example.org/", "example.org"),
        ("https://example.org", "example.org"),
        ("https://example.org/data/", "example.org"),
        ("https://example.org/a%2Fb.csv", "b.csv"),
    ],
)
def test_what_the_table_is_called(address, name) -> None:
    assert name_of(checked_address(address)) == name
