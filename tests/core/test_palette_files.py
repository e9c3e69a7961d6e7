"""Palettes in files and pasted texts: what is understood, what is refused and how, and that nothing is lost."""

import csv
import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import palette_css, palette_csv, palette_gpl, palette_json, palette_list
from core.colour import BLACK, WHITE, Rgb, parse_colour
from core.model_file import load_network
from core.palette import MOST_COLOURS, Entry, Palette
from core.palette_files import (
    FORMATS,
    MAX_BYTES,
    looks_like_palette,
    read_palette,
    read_pasted,
    write_fonts,
    write_palette,
)
from core.palette_reading import Collector, PaletteError, ReadingCancelled
from core.resources import resource_path
from tests.core.palettes import palette_of, palettes

NETWORKS = {"network": load_network(resource_path("network.json"))}


def found_in(text: str) -> list[tuple[str, str]]:
    return [(entry.colour.hex, entry.name) for entry in read_pasted(text, "").palette.entries]


def read_back(form: str, text: str) -> Palette:
    found = Collector()
    FORMATS[form].read(text, found)
    return found.reading("").palette


class TestRoundTrips:
    @given(palettes)
    def test_gpl(self, palette: Palette) -> None:
        assert read_back("gpl", palette_gpl.write(palette)) == palette

    @given(palettes)
    def test_json(self, palette: Palette) -> None:
        assert read_back("json", palette_json.write(palette)) == palette

    @given(palettes)
    def test_csv(self, palette: Palette) -> None:
        assert read_back("csv", palette_csv.write(palette)).entries == palette.entries

    @given(palettes)
    def test_css_keeps_every_name_that_there_is(self, palette: Palette) -> None:
        back = read_back("css", palette_css.write(palette))
        assert back.name == palette.name
        for entry, again in zip(palette.entries, back.entries, strict=True):
            assert again.colour == entry.colour
            assert again.name == entry.name or not entry.name

    @given(palettes)
    def test_a_list_keeps_the_colours(self, palette: Palette) -> None:
        back = read_back("list", palette_list.write(palette))
        assert [entry.colour for entry in back.entries] == [entry.colour for entry in palette.entries]

    @pytest.mark.parametrize("suffix", [".gpl", ".css", ".json", ".csv", ".txt"])
    def test_files(self, suffix: str, tmp_path) -> None:
        palette = palette_of("#336699 Sea", "#ffffff 종이", "#336699 Sea again")
        path = tmp_path / f"Test{suffix}"
        write_palette(path, palette)
        assert read_palette(path).palette == palette

    def test_a_name_of_no_format_is_saved_as_gpl(self, tmp_path) -> None:
        write_palette(tmp_path / "brand", palette_of("#336699"))
        assert (tmp_path / "brand").read_text().startswith("GIMP Palette\n")


class TestGpl:
    def test_a_file_of_gimp(self) -> None:
        text = "GIMP Palette\nName: Bears\nColumns: 16\n#\n  8   8   8\tgrey3\n 68  44  44\n# a comment\n"
        assert found_in(text) == [("#080808", "grey3"), ("#442c2c", "")]
        assert read_pasted(text, "").palette.name == "Bears"

    def test_windows_line_ends_and_a_byte_order_mark(self, tmp_path) -> None:
        path = tmp_path / "a.gpl"
        path.write_bytes(b"\xef\xbb\xbfGIMP Palette\r\nName: A\r\n1 2 3 one\r\n")
        assert read_palette(path).palette == Palette("A", (Entry(Rgb(1, 2, 3), "one"),))

    def test_a_fourth_channel_is_the_opacity(self) -> None:
        text = "GIMP Palette\nChannels: RGBA\n1 2 3 255 solid\n4 5 6 128 glass\n"
        reading = read_pasted(text, "")
        assert [entry.name for entry in reading.palette.entries] == ["solid"]
        assert str(reading.first) == "line 4: '4 5 6 128 glass' is not opaque."

    def test_a_number_behind_the_colour_is_a_name_where_there_is_no_opacity(self) -> None:
        assert found_in("GIMP Palette\n1 2 3 128\n") == [("#010203", "128")]

    def test_lines_that_are_no_colours_are_counted_and_the_first_is_named(self) -> None:
        reading = read_pasted("GIMP Palette\n1 2 3\nfoo\n256 0 0\n", "")
        assert reading.passed_over == 2
        assert "line 3: 'foo' is not red, green and blue from 0 to 255" in str(reading.first)

    def test_another_first_line_is_refused(self, tmp_path) -> None:
        path = tmp_path / "a.gpl"
        path.write_text("JASC-PAL\n0100\n")
        with pytest.raises(PaletteError, match=r"a\.gpl .* line 1 is 'JASC-PAL'; right would be GIMP Palette"):
            read_palette(path)


class TestCss:
    def test_custom_properties_in_all_spellings(self) -> None:
        text = """
        :root { --brand-500: #336699; --Link: rebeccapurple !important; /* --no: red; */
          --space: 8px; --a:hsl(210 50% 40%);--b : rgb(51, 102, 153) }
        .block--mod:hover { color: red; --last: oklch(50.4% 0.1 250) }
        """
        reading = read_pasted(text, "")
        assert [(entry.colour.hex, entry.name) for entry in reading.palette.entries] == [
            ("#336699", "brand-500"),
            ("#663399", "Link"),
            ("#336699", "a"),
            ("#336699", "b"),
            (parse_colour("oklch(50.4% 0.1 250)").hex, "last"),
        ]
        assert (reading.passed_over, reading.is_mixed) == (1, True)
        assert str(reading.first).startswith("line 3: '8px'")

    def test_sass_variables_and_escaped_names(self) -> None:
        assert found_in("$brand: #369;\n--a\\:b: #fff;\n--\\31 x: #000;") == [
            ("#336699", "brand"),
            ("#ffffff", "a:b"),
            ("#000000", "1x"),
        ]

    def test_a_comment_behind_is_a_name_only_if_it_is_that_of_the_property(self) -> None:
        assert found_in("--sea-blue: #369; /* Sea blue */\n--ink: #111; /* do not change */") == [
            ("#336699", "Sea blue"),
            ("#111111", "ink"),
        ]

    def test_digits_that_are_no_colour_are_not_taken_for_one(self) -> None:
        assert found_in("--weight: 700; --ink: #111;") == [("#111111", "ink")]

    def test_names_become_identifiers_that_are_unique(self) -> None:
        names = ("Sea blue", "sea-blue", "brandBlue", "1 & 2", "", "!!!", "밝은 색")
        entries = [Entry(Rgb(0, 0, 0), name) for name in names]
        expected = ["sea-blue", "sea-blue-2", "brandBlue", "1-2", "colour-5", "colour-6", "밝은-색"]
        assert palette_css.identifiers(entries) == expected

    @given(palettes)
    def test_no_name_gets_out_of_its_comment(self, palette: Palette) -> None:
        """The text has as many declarations as there are colours, and only those."""
        text = palette_css.write(palette)
        assert len(palette_css._COMMENT.sub("", text).strip().splitlines()) == len(palette.entries) + 2

    @pytest.mark.parametrize(
        "text",
        ["-" * 300_000, "--a:" * 100_000 + "{", "--\\1" * 100_000, "--é" * 100_000, "/*" * 100_000, "(" * 300_000,
         "--a:1;/* x*/" * 100_000],
    )  # fmt: skip
    def test_no_text_takes_longer_than_its_length_is_worth(self, text: str) -> None:
        """Quadratic reading of any of these would run into the time-out of the tests."""
        with pytest.raises(PaletteError):
            read_pasted(f"--x: 1px;\n{text}", "")


@pytest.mark.parametrize("text", ["1" + " " * 300_000 + "x", "1 2" + " " * 300_000 + "x", "1 2 3" + " " * 300_000])
def test_no_list_takes_longer_than_its_length_is_worth(text: str) -> None:
    """As above: the whole window would stand still, since a regular expression lets nobody else in."""
    assert found_in(f"{text}\n#369")[-1] == ("#336699", "")


def test_a_word_that_stands_a_thousand_times_takes_no_more_memory_than_once() -> None:
    """An exception that is raised again keeps the frames of every time before, unless they are taken off."""
    found = Collector()
    for _ in range(1_000):
        assert not found.is_colour("no colour")
    with pytest.raises(ValueError, match="no colour") as problem:
        found.colour("no colour")
    assert len(problem.traceback) < 10


class TestJson:
    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            (["#369", "teal", "336699"], [("#336699", ""), ("#008080", ""), ("#336699", "")]),
            ({"ink": "#111", "paper": "white"}, [("#111111", "ink"), ("#ffffff", "paper")]),
            ({"brand": {"500": "#369", "600": "#246"}}, [("#336699", "brand-500"), ("#224466", "brand-600")]),
            ({"brand": {"500": {"$value": "#369", "$type": "color"}}}, [("#336699", "brand-500")]),
            ({"a": {"value": "#369"}, "size": {"value": "700"}}, [("#336699", "a")]),
            ({"a": {"$value": {"colorSpace": "srgb", "components": [0.2, 0.4, 0.6]}}}, [("#336699", "a")]),
            ({"a": {"$value": {"colorSpace": "hsl", "components": [210, 50, 40]}}}, [("#336699", "a")]),
            ([[51, 102, 153], [0, 0, 0]], [("#336699", ""), ("#000000", "")]),
            ([{"name": "Sea", "color": "#369"}], [("#336699", "Sea")]),
            ({"value": {"100": "#111"}}, [("#111111", "value-100")]),
        ],
    )
    def test_shapes(self, value: object, expected: list[tuple[str, str]]) -> None:
        assert found_in(json.dumps(value)) == expected

    def test_what_is_not_opaque_is_passed_over(self) -> None:
        token = {"$value": {"colorSpace": "srgb", "components": [1, 0, 0], "alpha": 0.5}}
        reading = read_pasted(json.dumps({"a": token, "b": "#000"}), "")
        assert (len(reading.palette.entries), reading.passed_over) == (1, 1)
        assert str(reading.first).startswith("a: ")

    def test_deep_nesting_is_refused(self, tmp_path) -> None:
        path = tmp_path / "deep.json"
        path.write_text('{"a":' * 50 + '"red"' + "}" * 50)
        with pytest.raises(PaletteError, match=r"deep\.json .*nested more than 32 levels deep"):
            read_palette(path)

    def test_broken_json_is_refused_with_its_line(self, tmp_path) -> None:
        path = tmp_path / "a.json"
        path.write_text('{"a":\n "#fff"')
        with pytest.raises(PaletteError, match=r"a\.json .*line 2"):
            read_palette(path)


class TestCsv:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("hex,name\n#369,Sea\n", [("#336699", "Sea")]),
            ("Name;Colour\nSea;#369\nInk;rgb(1, 2, 3)\n", [("#336699", "Sea"), ("#010203", "Ink")]),
            ("r\tg\tb\tlabel\n51\t102\t153\t1\n", [("#336699", "1")]),
            ("51,102,153\n0,0,0\n", [("#336699", ""), ("#000000", "")]),
            ("Sea,#336699\nInk,#111111\n", [("#336699", "Sea"), ("#111111", "Ink")]),
            ("#336699\nteal\n", [("#336699", ""), ("#008080", "")]),
            ('name,hex\n"Sea, deep",#369\n', [("#336699", "Sea, deep")]),
        ],
    )
    def test_columns_are_found(self, text: str, expected: list[tuple[str, str]], tmp_path) -> None:
        path = tmp_path / "a.csv"
        path.write_text(text)
        assert [(entry.colour.hex, entry.name) for entry in read_palette(path).palette.entries] == expected

    @pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@x", '=HYPERLINK("http://x")'])
    def test_no_spreadsheet_computes_a_name(self, name: str) -> None:
        text = palette_csv.write(Palette("", (Entry(Rgb(0, 0, 0), name),)))
        assert list(csv.reader(text.splitlines()))[1] == ["#000000", f"'{name}"]

    def test_a_table_without_colours_is_refused(self, tmp_path) -> None:
        path = tmp_path / "a.csv"
        path.write_text("a,b\nfoo,bar\n")
        with pytest.raises(PaletteError, match="no column of it holds colours"):
            read_palette(path)


class TestLists:
    def test_a_list_of_our_own_is_no_css_whatever_its_names(self, tmp_path) -> None:
        palette = Palette("a", (Entry(Rgb(1, 2, 3), "--ink: x"), Entry(Rgb(4, 5, 6), "$b: y")))
        write_palette(tmp_path / "a.txt", palette)
        assert read_palette(tmp_path / "a.txt").palette.entries == palette.entries

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("#369", [("#336699", "")]),
            ("#369, red; teal\t#000", [("#336699", ""), ("#ff0000", ""), ("#008080", ""), ("#000000", "")]),
            ("#369 #abc red", [("#336699", ""), ("#aabbcc", ""), ("#ff0000", "")]),
            ("rgb(51, 102, 153), hsl(0, 0%, 0%)", [("#336699", ""), ("#000000", "")]),
            ("Sea: #369\nInk = #111", [("#336699", "Sea"), ("#111111", "Ink")]),
            ("Deep sea #336699\n#111111 Ink of squids", [("#336699", "Deep sea"), ("#111111", "Ink of squids")]),
            ("#336699\tred", [("#336699", "red")]),
            ("Sea\t#369", [("#336699", "Sea")]),
            ("51 102 153\n1,2,3 odd", [("#336699", ""), ("#010203", "odd")]),
            ("('#369', \"#111\")", [("#336699", ""), ("#111111", "")]),
            ("336699 abcdef", [("#336699", ""), ("#abcdef", "")]),
        ],
    )
    def test_spellings(self, text: str, expected: list[tuple[str, str]]) -> None:
        assert found_in(text) == expected

    def test_what_is_no_colour_is_counted(self) -> None:
        reading = read_pasted("#369\nnot one\n\nneither", "Name")
        assert (reading.passed_over, reading.palette.name) == (2, "Name")
        assert str(reading.first).startswith("line 2: 'not one' is no colour; right would be #336699")

    @pytest.mark.parametrize("text", ["", " \n ", "nothing here"])
    def test_nothing_is_refused_in_a_sentence(self, text: str) -> None:
        with pytest.raises(PaletteError, match="The pasted text cannot be read as a palette: there is no colour in it"):
            read_pasted(text, "")

    def test_too_many_colours_are_refused(self) -> None:
        with pytest.raises(PaletteError, match="more than 20,000 colours"):
            read_pasted("#000000\n" * (MOST_COLOURS + 1), "")

    @given(st.text(max_size=300))
    def test_any_text_is_read_or_refused(self, text: str) -> None:
        with suppress(PaletteError):
            assert read_pasted(text, "").palette.entries

    def test_reading_stops_when_it_is_told_to(self) -> None:
        with pytest.raises(ReadingCancelled):
            read_pasted("#000000\n" * 1000, "", report=lambda share: share < 0.5)


class TestFiles:
    @pytest.mark.parametrize(
        ("data", "words"),
        [
            (b"", "it is empty"),
            (b"red\n\xff\xfe", "line 2 is not UTF-8 text; right would be a file saved in UTF-8"),
            (b" " * (MAX_BYTES + 1), "more than 10,000,000 bytes"),
        ],
    )
    def test_a_wrong_file_is_refused_by_its_name(self, data: bytes, words: str, tmp_path) -> None:
        path = tmp_path / "brand.txt"
        path.write_bytes(data)
        with pytest.raises(PaletteError, match=rf"brand\.txt cannot be read as a palette: .*{words}"):
            read_palette(path)

    def test_a_missing_file_is_said(self, tmp_path) -> None:
        with pytest.raises(PaletteError, match=r"gone\.gpl cannot be read as a palette: there is no such file"):
            read_palette(tmp_path / "gone.gpl")

    def test_a_palette_without_a_name_is_called_like_its_file(self, tmp_path) -> None:
        path = tmp_path / "Brand 2.txt"
        path.write_text("red")
        assert read_palette(path).palette.name == "Brand 2"

    @pytest.mark.parametrize(
        ("name", "text", "expected"),
        [
            ("a.gpl", "", True),
            ("a.css", "", True),
            ("a.csv", "hex,name\n#fff,\n", True),
            ("a.csv", "r,g,b,label\n1,2,3,1\n", False),
            ("a.txt", "GIMP Palette\n1 2 3\n", True),
            ("a.txt", "1 2 3 1\n", False),
            ("a.json", '{"ink": "#111"}', True),
            ("a.json", '["red"]', True),
            ("a.json", '{"a": 1}', False),
            ("a.json", "{", False),
            ("a.png", "", False),
        ],
    )
    def test_what_looks_like_a_palette(self, name: str, text: str, expected: bool, tmp_path) -> None:
        path = tmp_path / name
        path.write_text(text)
        assert looks_like_palette(path) is expected

    def test_only_the_beginning_of_a_large_file_is_looked_at(self, tmp_path) -> None:
        (tmp_path / "a.json").write_text(json.dumps(["no colour"] * 20_000 + ["red"]))
        assert not looks_like_palette(tmp_path / "a.json")

    def test_a_network_is_no_palette(self) -> None:
        assert not looks_like_palette(resource_path("network.json"))

    def test_a_missing_file_does_not_look_like_one(self, tmp_path) -> None:
        assert not looks_like_palette(tmp_path / "gone.json")


class TestFonts:
    def test_css_has_the_font_beside_each_colour(self, tmp_path) -> None:
        path = tmp_path / "fonts.css"
        write_fonts(path, palette_of("#336699 primary", "#ffee00 Sun light"), "luma", NETWORKS)
        assert path.read_text().split("\n")[1:3] == [
            "  --primary: #336699; --on-primary: #fff;",
            "  --sun-light: #ffee00; --on-sun-light: #000;",
        ]

    def test_no_property_is_set_twice(self) -> None:
        palette = palette_of("#111111 on-a", "#222222 a", "#333333 a", "#444444 on-on-a")
        text = palette_css.fonts(palette, [WHITE] * 4)
        names = [part.partition(":")[0].strip() for line in text.splitlines()[1:-1] for part in line.split(";")[:-1]]
        assert len(names) == len(set(names)) == 8

    def test_csv_has_every_judge(self, tmp_path) -> None:
        path = tmp_path / "fonts.csv"
        write_fonts(path, palette_of("#336699 =x"), "luma", NETWORKS)
        row = next(csv.DictReader(path.read_text().splitlines()))
        assert (row["hex"], row["name"], row["font"], row["wcag"]) == ("#336699", "'=x", "light", "light")

    @pytest.mark.parametrize(("colour", "text"), [(WHITE, "#fff"), (BLACK, "#000"), (Rgb(0x12, 0x11, 0x11), "#121111")])
    def test_hex_is_as_short_as_it_can_be(self, colour: Rgb, text: str) -> None:
        assert palette_css.short_hex(colour) == text
