"""Where the files that come with the program are."""

from pathlib import Path

_FOLDER = Path(__file__).resolve().parent.parent / "resources"


def resource_path(*parts: str) -> Path:
    """Return the path of a file in ``resources/``, such as ``resource_path("data", "colours.csv")``."""
    return _FOLDER.joinpath(*parts)
