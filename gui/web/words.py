"""What is said when an address gives no data."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QNetworkReply

from core.csv_errors import shown

_Error = QNetworkReply.NetworkError
_NOT_FOUND = (404, 410)
_FORBIDDEN = (401, 403, 407)


@dataclass(frozen=True)
class DownloadWords:
    """Sentences on the answer of one host.

    Attributes
    ----------
    host : str
    bytes, seconds : int, float
        The bounds.
    """

    host: str
    bytes: int
    seconds: float

    def too_large(self) -> str:
        """Say that the file is above the limit."""
        return QCoreApplication.translate(
            "web", "The file is larger than {limit} MB, the most that is read from the web."
        ).format(limit=self.bytes // 1_000_000)

    def too_slow(self) -> str:
        """Say that the time is over."""
        return QCoreApplication.translate(
            "web", "{host} took longer than {seconds:g} seconds; nothing was read. Try again later."
        ).format(host=self.host, seconds=self.seconds)

    def compressed(self) -> str:
        """Say that the answer is packed although that was not wanted."""
        return QCoreApplication.translate(
            "web", "{host} sent the file compressed, though it was asked for plain text; it is not unpacked."
        ).format(host=self.host)

    def is_page(self) -> str:
        """Say that the answer is HTML."""
        return QCoreApplication.translate(
            "web", "That is a web page, not a CSV; on GitHub use the address behind the button Raw."
        )

    def no_tls(self) -> str:
        """Say that this machine cannot make a safe connection."""
        return QCoreApplication.translate(
            "web",
            "https is not possible on this machine, since no TLS library was found; save the file with a browser.",
        )

    def wrong_redirect(self, reason: str) -> str:
        """Say that the address leads to one that is not asked; `reason` is a sentence."""
        return QCoreApplication.translate("web", "{host} leads to another address that is not opened. {reason}").format(
            host=self.host, reason=reason
        )

    def of_error(self, error: QNetworkReply.NetworkError, status: int, said: str) -> str:
        """Say what went wrong.

        Parameters
        ----------
        error : QNetworkReply.NetworkError
        status : int
            Of HTTP; 0 without an answer.
        said : str
            What Qt says, for an error that has no sentence here.
        """
        if status >= 400:
            return self._of_status(status)
        sentences = {
            _Error.ConnectionRefusedError: self._refused(),
            _Error.HostNotFoundError: self._no_host(),
            _Error.RemoteHostClosedError: self._closed(),
            _Error.TooManyRedirectsError: self._too_many_redirects(),
            _Error.InsecureRedirectError: self._unsafe_redirect(),
            _Error.ProtocolUnknownError: self._unsafe_redirect(),
        }
        if error == _Error.SslHandshakeFailedError:
            return self._unsafe(said)
        return sentences.get(error) or QCoreApplication.translate(
            "web", "Nothing could be read from {host}: {reason}."
        ).format(host=self.host, reason=shown(said.rstrip("."), 200))

    def _of_status(self, status: int) -> str:
        if status in _NOT_FOUND:
            text = QCoreApplication.translate("web", "{host} has no such file (HTTP {status}); check the address.")
        elif status in _FORBIDDEN:
            text = QCoreApplication.translate("web", "{host} does not give this file to everybody (HTTP {status}).")
        else:
            text = QCoreApplication.translate("web", "{host} answers with an error (HTTP {status}); try again later.")
        return text.format(host=self.host, status=status)

    def _refused(self) -> str:
        text = QCoreApplication.translate("web", "{host} refuses the connection; check the address and its port.")
        return text.format(host=self.host)

    def _no_host(self) -> str:
        text = QCoreApplication.translate("web", "{host} was not found; check the address and the connection.")
        return text.format(host=self.host)

    def _closed(self) -> str:
        text = QCoreApplication.translate("web", "{host} ended the connection before the whole file had come.")
        return text.format(host=self.host)

    def _too_many_redirects(self) -> str:
        text = QCoreApplication.translate("web", "{host} leads from one address to the next without an end.")
        return text.format(host=self.host)

    def _unsafe_redirect(self) -> str:
        text = QCoreApplication.translate(
            "web", "{host} leads to an address that is not safe (https) or no web address; it is not opened."
        )
        return text.format(host=self.host)

    def _unsafe(self, said: str) -> str:
        text = QCoreApplication.translate("web", "The connection to {host} is not safe and was ended: {reason}.")
        return text.format(host=self.host, reason=shown(said.rstrip("."), 200))
