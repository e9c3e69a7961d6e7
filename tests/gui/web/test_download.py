"""Downloads from a server on the loopback, good, bad and hostile: the bytes or one sentence, within the bounds."""

import gzip
import shutil
import ssl
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import QSslSocket
from PySide6.QtTest import QSignalSpy

from core.version import VERSION
from gui.web.download import LARGEST_BYTES, MOST_REDIRECTS, Download
from tests.gui.web.web_server import LoopbackServer, endless, redirect, running, silent, torn, whole

CSV = b"r,g,b,light\n" + b"".join(b"%d,%d,%d,%d\n" % (k * 6, k * 6, k * 6, k < 20) for k in range(40))


@pytest.fixture
def server(monkeypatch):
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with running() as server:
        yield server


@pytest.fixture
def owner(qapp):
    owner = QObject()
    yield owner
    owner.deleteLater()


class Ended:
    """How a download ended."""

    def __init__(self, download: Download, qtbot, timeout: int = 20_000) -> None:
        finished, failed = QSignalSpy(download.finished), QSignalSpy(download.failed)
        download.begin()
        qtbot.waitUntil(lambda: finished.count() + failed.count() > 0, timeout=timeout)
        self.content = finished.at(0)[0] if finished.count() else None
        self.sentence = failed.at(0)[0] if failed.count() else ""
        assert finished.count() + failed.count() == 1


def asked(server: LoopbackServer, path: str, owner, qtbot, seconds: float = 15.0) -> Ended:
    return Ended(Download(QUrl(server.address(path)), owner, seconds), qtbot)


def refused(server: LoopbackServer, path: str, owner, qtbot, seconds: float = 15.0) -> str:
    ended = asked(server, path, owner, qtbot, seconds)
    assert ended.content is None
    assert ended.sentence.isprintable()
    assert ended.sentence.endswith(".")
    assert len(ended.sentence) < 300
    return ended.sentence


def test_the_bytes_come_as_they_are(server, owner, qtbot) -> None:
    server.answers["/colours.csv"] = whole(CSV)
    assert bytes(asked(server, "/colours.csv", owner, qtbot).content) == CSV


def test_the_request_says_nothing_about_the_person(server, owner, qtbot) -> None:
    server.answers["/a"] = whole(CSV, Set_Cookie="id=7; Path=/")
    server.answers["/b"] = redirect("/a")
    asked(server, "/a", owner, qtbot)
    asked(server, "/b", owner, qtbot)
    for headers in server.seen:
        assert headers["user-agent"] == f"Fontlight/{VERSION}"
        assert headers["accept-language"] == "*"
        assert headers["accept-encoding"] == "identity"
        assert not {"cookie", "referer", "authorization", "from"} & set(headers)


def test_progress_tells_what_has_come_and_what_will(server, owner, qtbot) -> None:
    server.answers["/long"] = whole(b"1,2,3,1\n" * 250_000)
    download = Download(QUrl(server.address("/long")), owner)
    told = QSignalSpy(download.progressed)
    assert len(Ended(download, qtbot).content) == 2_000_000
    assert told.at(told.count() - 1) == [2_000_000, 2_000_000]
    received = [told.at(k)[0] for k in range(told.count())]
    assert received == sorted(received)


def test_what_says_that_it_is_too_large_is_not_read(server, owner, qtbot) -> None:
    server.answers["/large"] = torn(CSV, LARGEST_BYTES + 1)
    assert "larger than 10 MB" in refused(server, "/large", owner, qtbot)


def test_what_never_ends_is_cut_at_the_limit(server, owner, qtbot) -> None:
    server.answers["/endless"] = endless(b"1,2,3,1\n" * 50_000)
    assert "larger than 10 MB" in refused(server, "/endless", owner, qtbot)


@pytest.mark.parametrize(
    "answer",
    [silent, endless(b"1,2,3,1\n", pause=0.05), endless(b"", pause=0.05)],
    ids=["no answer", "a slow trickle", "only headers"],
)
def test_the_time_is_limited_over_all(server, owner, qtbot, answer) -> None:
    server.answers["/slow"] = answer
    assert "longer than 0.4 seconds" in refused(server, "/slow", owner, qtbot, seconds=0.4)


def test_more_bytes_promised_than_sent(server, owner, qtbot) -> None:
    server.answers["/torn"] = torn(CSV, len(CSV) + 100)
    assert "ended the connection" in refused(server, "/torn", owner, qtbot)


def test_a_cancelled_download_says_nothing_more(server, owner, qtbot) -> None:
    server.answers["/endless"] = endless(b"1,2,3,1\n", pause=0.01)
    download = Download(QUrl(server.address("/endless")), owner)
    ends = [QSignalSpy(download.finished), QSignalSpy(download.failed)]
    with qtbot.waitSignal(download.progressed):
        download.begin()
    download.cancel()
    server.answers["/next"] = whole(CSV)
    asked(server, "/next", owner, qtbot)
    assert [spy.count() for spy in ends] == [0, 0]


def test_a_long_page_with_a_refusal_is_not_waited_for(server, owner, qtbot) -> None:
    server.answers["/"] = whole(b"x" * 1_000_000, "text/html", status=404)
    assert "no such file (HTTP 404)" in refused(server, "/", owner, qtbot, seconds=5.0)


@pytest.mark.parametrize("status", [404, 410])
def test_a_missing_file_is_said(server, owner, qtbot, status) -> None:
    server.answers["/gone"] = whole(b"gone", status=status)
    assert f"no such file (HTTP {status})" in refused(server, "/gone", owner, qtbot)


@pytest.mark.parametrize(("status", "words"), [(403, "not give"), (401, "not give"), (500, "error"), (503, "error")])
def test_other_refusals_are_said_with_their_number(server, owner, qtbot, status, words) -> None:
    server.answers["/no"] = whole(b"no", status=status)
    sentence = refused(server, "/no", owner, qtbot)
    assert words in sentence
    assert f"HTTP {status}" in sentence


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("text/html; charset=utf-8", b"<p>1,2,3</p>"),
        ("text/plain", b"\xef\xbb\xbf\n  <!DOCTYPE html><title>colours</title>"),
        ("text/csv", b"<HTML><body></body></HTML>"),
    ],
)
def test_a_web_page_is_told_from_a_table(server, owner, qtbot, kind, content) -> None:
    server.answers["/page"] = whole(content, kind)
    assert "web page, not a CSV" in refused(server, "/page", owner, qtbot)


def test_redirects_are_followed_up_to_a_limit(server, owner, qtbot) -> None:
    for k in range(MOST_REDIRECTS + 1):
        server.answers[f"/{k}"] = redirect(f"/{k - 1}") if k else whole(CSV)
    assert bytes(asked(server, f"/{MOST_REDIRECTS}", owner, qtbot).content) == CSV
    server.answers["/more"] = redirect(f"/{MOST_REDIRECTS}")
    assert "from one address to the next" in refused(server, "/more", owner, qtbot)


def test_a_redirect_in_a_circle_ends(server, owner, qtbot) -> None:
    server.answers["/round"] = redirect("/round")
    assert "from one address to the next" in refused(server, "/round", owner, qtbot)
    assert len(server.seen) <= MOST_REDIRECTS + 1


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/a.csv", "data:text/csv,1,2,3,1"])
def test_a_redirect_to_what_is_no_web_address_is_not_followed(server, owner, qtbot, target) -> None:
    server.answers["/away"] = redirect(target)
    assert "leads to" in refused(server, "/away", owner, qtbot)


def test_a_redirect_with_a_password_is_not_followed(server, owner, qtbot) -> None:
    server.answers["/there"] = whole(CSV)
    server.answers["/away"] = redirect(server.address("/there").replace("//", "//name:word@"))
    assert "user name or a password" in refused(server, "/away", owner, qtbot)


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br"])
def test_compressed_answers_are_not_unpacked(server, owner, qtbot, encoding) -> None:
    server.answers["/packed"] = whole(gzip.compress(CSV), Content_Encoding=encoding)
    assert "compressed" in refused(server, "/packed", owner, qtbot)


def test_a_bomb_does_not_go_off(server, owner, qtbot) -> None:
    """2 GB of zeros, packed into 2 MB: neither time nor memory is spent on them."""
    bomb = gzip.compress(bytes(20_000_000)) * 100
    server.answers["/bomb"] = whole(bomb, "text/csv", Content_Encoding="gzip")
    server.answers["/unsaid"] = whole(bomb, "text/csv")
    assert "compressed" in refused(server, "/bomb", owner, qtbot)
    assert bytes(asked(server, "/unsaid", owner, qtbot).content) == bomb


def test_a_port_where_nobody_listens(server, owner, qtbot) -> None:
    with running() as other:
        address = other.address("/a.csv")
    ended = Ended(Download(QUrl(address), owner), qtbot)
    assert "refuses the connection" in ended.sentence


def test_a_host_that_does_not_exist(server, owner, qtbot) -> None:
    ended = Ended(Download(QUrl("http://no-such-host.invalid/a.csv"), owner), qtbot)
    assert "no-such-host.invalid was not found" in ended.sentence


@pytest.fixture
def safe_server(server, tmp_path: Path):
    if shutil.which("openssl") is None:
        pytest.skip("there is no openssl to make a certificate with")
    if not QSslSocket.supportsSsl():
        pytest.skip("Qt finds no TLS library here")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
    subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with running(context) as server:
        yield server


def test_a_certificate_that_nobody_vouches_for_is_refused(safe_server, owner, qtbot) -> None:
    safe_server.answers["/colours.csv"] = whole(CSV)
    assert "is not safe and was ended" in refused(safe_server, "/colours.csv", owner, qtbot)
    assert safe_server.seen == []
