"""Which web addresses are asked for data."""

import re

from PySide6.QtCore import QCoreApplication, QUrl

LONGEST_ADDRESS = 2_000

_SCHEMES = ("https", "http")
_WITH_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?![0-9])")  # "localhost:8000" has a port, not a scheme


def checked_address(text: str) -> QUrl:
    """Return the address that a person typed; without a scheme it is https.

    Raises
    ------
    ValueError
        If it is none, is neither http nor https, or holds a name or a password.
    """
    text = text.strip().partition("#")[0]  # what stands behind it is for the browser alone
    if len(text) > LONGEST_ADDRESS:
        raise ValueError(
            QCoreApplication.translate("web", "The address is longer than {most:,} characters.").format(
                most=LONGEST_ADDRESS
            )
        )
    if text and not _WITH_SCHEME.match(text):
        text = f"https://{text.removeprefix('//')}"
    url = QUrl(text, QUrl.ParsingMode.TolerantMode)
    if not text.isprintable() or not url.isValid():
        raise ValueError(
            QCoreApplication.translate(
                "web", "That is no web address; right would be one such as https://example.org/colours.csv."
            )
        )
    require_allowed(url)
    return url


def require_allowed(url: QUrl) -> None:
    """Raise ValueError unless data may be asked for at `url`."""
    if url.scheme() not in _SCHEMES:
        raise ValueError(
            QCoreApplication.translate(
                "web", "Only addresses that begin with https:// or http:// are opened, not {scheme}:."
            ).format(scheme=url.scheme())
        )
    if not url.host():
        raise ValueError(
            QCoreApplication.translate(
                "web", "That is no web address; right would be one such as https://example.org/colours.csv."
            )
        )
    if url.userInfo() or "@" in url.authority():
        raise ValueError(
            QCoreApplication.translate(
                "web", "The address holds a user name or a password; Fontlight sends none. Leave it out."
            )
        )


def name_of(url: QUrl) -> str:
    """Return the last part of the address, without what would not belong into a sentence."""
    return url.fileName(QUrl.ComponentFormattingOption.FullyDecoded) or url.host()
