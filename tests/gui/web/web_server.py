"""A server on the loopback that gives each path an answer of its own, good or bad."""

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ssl import SSLContext

Answer = Callable[[BaseHTTPRequestHandler, threading.Event], None]


class LoopbackServer(ThreadingHTTPServer):
    """Attributes: `answers` by path, the `seen` requests' headers, `leaving` set when the test is over."""

    daemon_threads = False
    block_on_close = True

    def __init__(self, context: SSLContext | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers: dict[str, Answer] = {}
        self.seen: list[dict[str, str]] = []
        self.leaving = threading.Event()
        self._scheme = "http"
        if context is not None:
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
            self._scheme = "https"

    def address(self, path: str) -> str:
        return f"{self._scheme}://127.0.0.1:{self.server_address[1]}{path}"

    def handle_error(self, request, client_address) -> None:
        """A client that goes away in the middle is what is tested."""


class _Handler(BaseHTTPRequestHandler):
    timeout = 20

    def do_GET(self) -> None:
        self.server.seen.append({name.lower(): value for name, value in self.headers.items()})
        self.server.answers[self.path](self, self.server.leaving)

    def log_message(self, *_arguments) -> None:
        """The test's output is not the place."""


@contextmanager
def running(context: SSLContext | None = None) -> Iterator[LoopbackServer]:
    """Let a server answer, each request in a thread; garbage is not collected meanwhile.

    A collection in one of these threads would destroy Qt objects caught in cycles there, which is a
    segmentation fault; the program itself collects in the window's thread alone.
    """
    was_collecting = gc.isenabled()
    gc.disable()
    server = LoopbackServer(context)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, name="loopback server")
    thread.start()
    try:
        yield server
    finally:
        server.leaving.set()
        server.shutdown()
        server.server_close()
        thread.join()
        if was_collecting:
            gc.enable()


def whole(content: bytes, kind: str = "text/csv", status: int = 200, **headers: str) -> Answer:
    """Answer with `content`; an underscore in a header's name stands for a hyphen."""

    def answer(handler: BaseHTTPRequestHandler, _leaving: threading.Event) -> None:
        _begin(handler, status, {"Content-Type": kind, "Content-Length": str(len(content))} | _named(headers))
        handler.wfile.write(content)

    return answer


def redirect(target: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler, _leaving: threading.Event) -> None:
        _begin(handler, 302, {"Location": target, "Content-Length": "0"})

    return answer


def endless(piece: bytes, pause: float = 0.0, **headers: str) -> Answer:
    """Answer with `piece` again and again until nobody listens or the test is over."""

    def answer(handler: BaseHTTPRequestHandler, leaving: threading.Event) -> None:
        _begin(handler, 200, {"Content-Type": "text/csv", "Connection": "close"} | _named(headers))
        while not leaving.wait(pause):
            handler.wfile.write(piece)
            handler.wfile.flush()

    return answer


def silent(handler: BaseHTTPRequestHandler, leaving: threading.Event) -> None:
    """Never answer."""
    leaving.wait(60)
    handler.close_connection = True


def torn(content: bytes, promised: int) -> Answer:
    """Promise more bytes than come before the connection ends."""

    def answer(handler: BaseHTTPRequestHandler, _leaving: threading.Event) -> None:
        _begin(handler, 200, {"Content-Type": "text/csv", "Content-Length": str(promised), "Connection": "close"})
        handler.wfile.write(content)
        handler.close_connection = True

    return answer


def _begin(handler: BaseHTTPRequestHandler, status: int, headers: dict[str, str]) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    handler.end_headers()


def _named(headers: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}
