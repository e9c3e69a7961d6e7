"""Translations: loading them, and showing core's sentences in the window's language."""

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from core.messages import Message
from core.resources import resource_path


def translated(text: str) -> str:
    """Return a sentence of core in the language of the window; other text as it is."""
    if not isinstance(text, Message):
        return text
    values = {name: translated(value) if isinstance(value, str) else value for name, value in text.values.items()}
    return QCoreApplication.translate("", text.template).format(**values)


def plain(text: str) -> str:
    """Return the text of a control without its mnemonic: "&Quit" and "끝내기(&Q)" lose it whole."""
    return re.sub(r"\(&\w\)|&", "", text)


def install_translations(app: QCoreApplication) -> None:
    """Load Qt's and the program's translations for the system's language, where there are any."""
    locale = QLocale.system()
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("fontlight", str(resource_path("i18n"))),
    ):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
