import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from core.colour import Rgb
from core.network import Network
from gui.diagram.export import export_picture, print_picture
from gui.diagram.geometry import Node
from gui.theme import DARK


def texts_of(path: Path) -> list[str]:
    return [text.strip() for text in re.findall(r"<text[^>]*>([^<]*)</text>", path.read_text("utf-8"))]


def test_an_svg_has_every_number_as_text_and_no_bitmap(view, tmp_path):
    path = tmp_path / "network.svg"
    export_picture(view, path)
    assert "<image" not in path.read_text("utf-8")
    texts = texts_of(path)
    weights = ["+0.420", "+0.130", "+0.910", "−0.600", "+0.200", "−0.300", "+0.500", "−0.250", "+1.000"]
    weights += ["+2.000", "−1.000", "+0.500"]
    biases = ["+0.050", "+0.010", "−0.100", "−0.250"]
    signed = [text for text in texts if re.fullmatch(r"[+−]\d\.\d{3}", text)]
    # Z1 of the second hidden node: −0.12 + 0.08 − 0.18 + 0.01 = −0.21, the only signed value that is no parameter
    assert sorted(signed) == sorted([*weights, *biases, "−0.210"])
    for text in ("R", "51", "0.200", "Input X", "Hidden: Z1 → A1 (ReLU)", "Output: Z2 → A2 (logistic)", "light font"):
        assert text in texts


def test_a_node_whose_relu_is_off_says_so_in_words(view, hand, make_state, tmp_path):
    path = tmp_path / "network.svg"
    export_picture(view, path)
    assert texts_of(path).count("off") == 1
    view.set_state(make_state(hand, Rgb(0, 255, 0)))  # h1 0.18, h2 0.21, h3 −0.35
    export_picture(view, path)
    assert texts_of(path).count("off") == 1
    view.set_state(make_state(hand, Rgb(0, 0, 0)))  # the biases alone: 0.05, 0.01, −0.1
    export_picture(view, path)
    assert texts_of(path).count("off") == 1
    view.set_state(make_state(Network.random(seed=0)))  # positive parameters
    export_picture(view, path)
    assert "off" not in texts_of(path)


def test_a_node_that_is_off_looks_off(view, hand, make_state):
    x, y, w, _ = view.layout_now().cards[Node(1, 1)].rect
    at = round(x + 0.5 * w), round(y + 4)
    off = view.grab().toImage().pixelColor(*at)
    view.set_state(make_state(hand, Rgb(0, 255, 0)))
    on = view.grab().toImage().pixelColor(*at)
    assert off != on


def test_the_labels_of_the_picture_are_those_of_the_window(view, tmp_path):
    path = tmp_path / "network.svg"
    view.set_label_mode("none")
    export_picture(view, path)
    assert "+0.420" not in texts_of(path)
    view.set_label_mode("focused")
    view.select(Node(1, 0))
    export_picture(view, path)
    assert "+0.420" in texts_of(path)
    assert "−0.600" not in texts_of(path)


def test_a_png_has_the_asked_size_and_a_white_ground(view, tmp_path):
    path = tmp_path / "network.PNG"
    export_picture(view, path, QSize(1200, 600))
    image = QImage(str(path))
    assert image.size() == QSize(1200, 600)
    colours = {image.pixelColor(x, y).name() for x in range(0, 1200, 7) for y in range(0, 600, 7)}
    assert image.pixelColor(1199, 599).name() == "#ffffff"
    assert len(colours) > 10
    export_picture(view, path, QSize(1200, 600), DARK)
    assert QImage(str(path)).pixelColor(1199, 599).name() == DARK.base


def test_the_picture_does_not_depend_on_zoom_or_hovering(view, tmp_path):
    before, after = tmp_path / "a.png", tmp_path / "b.png"
    export_picture(view, before)
    view.zoom_in()
    view.resize(500, 300)
    export_picture(view, after)
    assert before.read_bytes() == after.read_bytes()


def test_another_suffix_is_refused_by_name_and_nothing_is_written(view, tmp_path):
    with pytest.raises(ValueError, match=r"network\.jpg should end in \.svg or \.png\."):
        export_picture(view, tmp_path / "network.jpg")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_an_oserror(view, tmp_path):
    with pytest.raises(FileNotFoundError):
        export_picture(view, tmp_path / "nowhere" / "network.svg")


def test_it_prints(view, tmp_path):
    path = tmp_path / "page.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    print_picture(view, printer)
    del printer
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == 1
    assert b"/Subtype /Image" not in data
