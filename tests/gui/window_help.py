"""What the tests of the main window share."""

from pathlib import Path

from gui.main_window import MainWindow
from gui.notice_bar import NoticeBar


def notice(window: MainWindow) -> NoticeBar:
    return window.findChild(NoticeBar)


def csv_file(folder: Path, name: str = "mine.csv", rows: int = 40, extra: str = "") -> str:
    lines = [f"{k * 6},{k * 6},{k * 6},{int(k < 20)}" for k in range(rows)]
    path = folder / name
    path.write_text("red,green,blue,light\n" + "\n".join(lines) + "\n" + extra)
    return str(path)
