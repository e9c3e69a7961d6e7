import pytest

from gui.numbers.equations import Group, Matrix
from gui.numbers.sheet_layout import BRACKET, Measures, Place, SheetLayout
from tests.gui.numbers.sheets import backward, forward

MEASURES = Measures(row=20.0, caption=12.0, gap=30.0, cell=lambda matrix: 50.0, sign=lambda text: 8.0 * len(text))


def laid_out(state, width: float = 700.0) -> SheetLayout:
    return SheetLayout(state.groups, MEASURES, width)


def boxes(layout: SheetLayout):
    for k, placed in enumerate(layout.matrices):
        for row in range(placed.matrix.rows):
            for column in range(placed.matrix.columns):
                yield Place(k, row, column), placed.cell(row, column)


@pytest.mark.parametrize("state", [forward(), backward(), backward(10)], ids=["forward", "backward", "batch"])
@pytest.mark.parametrize("width", [300.0, 460.0, 1_280.0])
def test_no_two_things_collide(state, width):
    layout = laid_out(state, width)
    areas = [placed.area for placed in layout.matrices]
    areas = [area._replace(x=area.x - BRACKET, width=area.width + 2 * BRACKET) for area in areas]
    areas += [text.box for text in (*layout.signs, *layout.titles)]
    for k, a in enumerate(areas):
        for b in areas[k + 1 :]:
            apart_x = a.x + a.width <= b.x + 1e-6 or b.x + b.width <= a.x + 1e-6
            apart_y = a.y + a.height <= b.y + 1e-6 or b.y + b.height <= a.y + 1e-6
            assert apart_x or apart_y, (a, b)
        assert a.x >= 0
        assert a.y >= 0
        assert a.y + a.height <= layout.height


def test_a_line_is_no_longer_than_there_is_room():
    assert laid_out(backward(), 700.0).width <= 700.0
    assert laid_out(backward(), 460.0).width <= 460.0


def test_an_equation_that_is_too_long_is_broken_at_its_signs():
    layout = laid_out(forward(), 300.0)
    z, w, x = (next(p for p in layout.matrices if p.matrix.name == name) for name in ("Z1", "W1", "b1"))
    assert z.line < w.line or w.line < x.line
    assert layout.width <= 300.0


def test_every_number_is_found_where_it_stands():
    layout = laid_out(backward(4))
    for place, box in boxes(layout):
        assert layout.at(box.x + box.width / 2, box.y + box.height / 2) == place
        assert layout.place(layout.index(place)) == place
    assert layout.at(-1.0, 0.0) is None
    assert layout.n_cells == sum(1 for _ in boxes(layout))


@pytest.mark.parametrize("width", [300.0, 700.0, 1_280.0])
def test_the_arrow_keys_reach_every_number(width):
    layout = laid_out(backward(4), width)
    reached, waiting = set(), [Place(0, 0, 0)]
    while waiting:
        place = waiting.pop()
        if place not in reached:
            reached.add(place)
            waiting += [layout.neighbour(place, direction) for direction in ("left", "right", "up", "down")]
    assert len(reached) == layout.n_cells


def test_right_goes_on_in_the_next_matrix_at_the_same_height():
    layout = laid_out(forward())
    place = layout.places_of(layout.part(Place(0, 2, 0)))[0]
    there = layout.neighbour(place, "right")
    assert there == Place(1, 2, 0)
    assert layout.neighbour(there, "left") == place
    assert layout.neighbour(Place(0, 0, 0), "left") == Place(0, 0, 0)


def test_down_goes_to_the_nearest_number_of_the_next_line():
    groups = [
        Group(((Matrix("W", 1, "W1", 2, 3),),)),
        Group(((Matrix("b", 1, "b1", 1, 1), "=", Matrix("W", 2, "W2", 1, 2)),)),
    ]
    layout = SheetLayout(groups, MEASURES, 700.0)
    assert layout.neighbour(Place(0, 1, 0), "down") == Place(1, 0, 0)
    assert layout.neighbour(Place(0, 1, 2), "down") == Place(2, 0, 1)
    assert layout.neighbour(Place(2, 0, 1), "up") == Place(0, 1, 2)
    assert layout.neighbour(Place(2, 0, 1), "down") == Place(2, 0, 1)


def test_home_and_end_stay_in_the_line():
    layout = laid_out(forward(), 1_280.0)
    first, last = layout.line_end(Place(3, 1, 1), last=False), layout.line_end(Place(3, 1, 1), last=True)
    line = layout.matrices[3].line
    assert layout.matrices[first.matrix].line == layout.matrices[last.matrix].line == line
    assert layout.box(first).x < layout.box(Place(3, 1, 1)).x < layout.box(last).x


def test_a_number_with_samples_stands_in_every_column():
    layout = laid_out(forward(4))
    part = layout.part(Place(0, 1, 0))
    assert len([place for place in layout.places_of(part) if place.matrix == 0]) == 4
