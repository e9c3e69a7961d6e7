"""One answer from the web, with bounds on its size and its time. The only module that loads QtNetwork."""

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest, QSslSocket

from core.version import VERSION
from gui.web.address import require_allowed
from gui.web.words import DownloadWords

LARGEST_BYTES = 10_000_000
LONGEST_SECONDS = 15.0
MOST_REDIRECTS = 5

_BUFFER_BYTES = 1 << 18
_KINDS_OF_PAGE = ("text/html", "application/xhtml+xml")
_STARTS_OF_PAGE = (b"<!doctype html", b"<html")
_SNIFFED = 512
_HTTP_OK = range(200, 300)
_HTTP_REFUSED = 400  # and above


class Download(QObject):
    """Asks an address once.

    Nothing but the request goes out: no cookies, no referrer, no compressed answer is asked for or
    unpacked, and nothing is kept but the answer.

    Parameters
    ----------
    url : QUrl
        Of http or https, as `gui.web.address.checked_address` returns it.
    parent : QObject
    seconds : float
        The longest that everything together may take.

    Signals
    -------
    progressed(int, int)
        The bytes that have come, and how many there will be; -1 if that is not known.
    finished(bytes, QUrl)
        The answer, and the address that gave it in the end.
    failed(str)
        Why there is no answer, one sentence.
    """

    progressed = Signal(int, int)
    finished = Signal(bytes, QUrl)
    failed = Signal(str)

    def __init__(self, url: QUrl, parent: QObject, seconds: float = LONGEST_SECONDS) -> None:
        super().__init__(parent)
        self._words = DownloadWords(url.host(), LARGEST_BYTES, seconds)
        self._url = url
        self._received = bytearray()
        self._manager = QNetworkAccessManager(self)
        self._reply: QNetworkReply | None = None
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.setInterval(round(1_000 * seconds))
        self._deadline.timeout.connect(self._on_deadline)

    def begin(self) -> None:
        """Ask; what follows is signalled."""
        if self._url.scheme() == "https" and not QSslSocket.supportsSsl():
            self.failed.emit(self._words.no_tls())
            return
        reply = self._reply = self._manager.get(_request(self._url))
        reply.setReadBufferSize(_BUFFER_BYTES)
        reply.redirected.connect(self._on_redirected)
        reply.metaDataChanged.connect(self._on_headers)
        reply.readyRead.connect(self._on_bytes)
        reply.finished.connect(self._on_finished)
        self._deadline.start()

    def cancel(self) -> None:
        """Stop; nothing is signalled any more."""
        reply, self._reply = self._reply, None
        self._deadline.stop()
        if reply is not None:
            reply.abort()
            reply.deleteLater()
        self._manager.clearConnectionCache()

    def _end(self, sentence: str) -> None:
        self.cancel()
        self.failed.emit(sentence)

    def _on_deadline(self) -> None:
        self._end(self._words.too_slow())

    def _on_redirected(self, url: QUrl) -> None:
        try:
            require_allowed(url)
        except ValueError as problem:
            self._end(self._words.wrong_redirect(str(problem)))

    def _on_headers(self) -> None:
        reply = self._reply
        if reply is not None and _status(reply) >= _HTTP_REFUSED:
            self._end(self._words.of_error(reply.error(), _status(reply), ""))  # its page is not waited for
            return
        if reply is None or _status(reply) not in _HTTP_OK:
            return
        length = reply.header(QNetworkRequest.KnownHeaders.ContentLengthHeader)
        if isinstance(length, int) and length > LARGEST_BYTES:
            self._end(self._words.too_large())
        elif _header(reply, "Content-Encoding") not in ("", "identity"):
            self._end(self._words.compressed())
        elif _header(reply, "Content-Type").partition(";")[0].strip() in _KINDS_OF_PAGE:
            self._end(self._words.is_page())

    def _on_bytes(self) -> None:
        reply = self._reply
        if reply is None or _status(reply) not in _HTTP_OK:
            return
        self._received += reply.readAll().data()
        if len(self._received) > LARGEST_BYTES:
            self._end(self._words.too_large())
            return
        length = reply.header(QNetworkRequest.KnownHeaders.ContentLengthHeader)
        self.progressed.emit(len(self._received), length if isinstance(length, int) else -1)

    def _on_finished(self) -> None:
        reply = self._reply
        if reply is None:
            return
        self._on_bytes()
        if self._reply is None:
            return
        if reply.error() != QNetworkReply.NetworkError.NoError:
            self._end(self._words.of_error(reply.error(), _status(reply), reply.errorString()))
        elif _looks_like_page(bytes(self._received[:_SNIFFED])):
            self._end(self._words.is_page())
        else:
            last = reply.url()
            self.cancel()
            self.finished.emit(bytes(self._received), last)


def _request(url: QUrl) -> QNetworkRequest:
    request = QNetworkRequest(url)
    attribute, manual = QNetworkRequest.Attribute, QNetworkRequest.LoadControl.Manual
    request.setAttribute(
        attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy.value
    )
    request.setAttribute(attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork.value)
    request.setAttribute(attribute.CacheSaveControlAttribute, False)
    for control in (
        attribute.CookieLoadControlAttribute,
        attribute.CookieSaveControlAttribute,
        attribute.AuthenticationReuseAttribute,
    ):
        request.setAttribute(control, manual.value)
    request.setMaximumRedirectsAllowed(MOST_REDIRECTS)
    request.setDecompressedSafetyCheckThreshold(LARGEST_BYTES)
    for name, value in (
        ("User-Agent", f"Fontlight/{VERSION}"),
        ("Accept", "text/csv, text/plain, */*;q=0.5"),
        ("Accept-Language", "*"),  # Qt would name the person's language
        ("Accept-Encoding", "identity"),  # also keeps Qt from unpacking what comes
    ):
        request.setRawHeader(name.encode(), value.encode())
    return request


def _status(reply: QNetworkReply) -> int:
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    return status if isinstance(status, int) else 0


def _header(reply: QNetworkReply, name: str) -> str:
    return bytes(reply.rawHeader(name).data()).decode("latin-1").strip().lower()


def _looks_like_page(start: bytes) -> bool:
    return start.removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(_STARTS_OF_PAGE)
