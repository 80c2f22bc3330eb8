"""A row of a table is a name, a type and a cell in which values, rules and prose mix; each is found where it stands."""

from __future__ import annotations

import pytest

from tools.reference.facts import Member, Returns, Rule
from tools.reference.lines import Lines, PageError
from tools.reference.rows import Row, read_member, read_result, read_rows, read_since

FOOTNOTES = {
    1: "This property need not be set.",
    2: "This property cannot be updated.",
    5: "This property has a default value of false.",
    14: "This property is an unordered array of unique values.",
    264: "One of [a](vdi.X.md#a), [b](vdi.X.md#b), [c](vdi.X.md#c) is mandatory.",
}
VALUES = (
    "<br>* This property will be one of:<br><table><tr><th>Value</th><th>Description</th></tr>"
    '<tr><td>"A"</td><td>first<br>* [^1]</td></tr><tr><td>B b</td><td></td></tr></table>'
)


def rows(text: str) -> list[Row]:
    lines = Lines("r/p", text)
    found = read_rows(lines)
    lines.end()
    return found


def member(text: str) -> Member:
    (row,) = rows(text)
    return read_member(row, FOOTNOTES)[0]


@pytest.mark.parametrize(
    ("cell", "type_", "array"),
    [
        ("  xsd:string", "xsd:string", False),
        (" xsd:int[]", "xsd:int", True),
        (" [LampId](vdi.entity.LampId.md)", "LampId", False),
        (" [LampId[]](../2406/vdi.entity.LampId.md)", "LampId", True),
    ],
)
def test_a_type_is_built_in_or_linked(cell: str, type_: str, *, array: bool) -> None:
    assert member(f"**a**|{cell}|  It.") == Member("a", type_, array=array)


def test_a_row_is_split_at_its_first_two_bars() -> None:
    assert member("**a**|  xsd:string|  One | two |three. [^1]") == Member("a", "xsd:string", optional=True)


def test_footnotes_of_the_cell_are_rules_and_those_within_values_are_not() -> None:
    found = member(f"**a**|  xsd:string|  It. [^2] {VALUES}")
    assert found == Member("a", "xsd:string", updatable=False, enumeration=("A", "B b"))


def test_a_footnote_may_stand_behind_the_values() -> None:
    assert member(f"**a**|  xsd:string|  It. {VALUES}. [^1]").optional


def test_values_come_without_quotes_in_documented_order_and_once() -> None:
    found = member(f'**a**|  xsd:string|  It. {VALUES}\n"C"| third\n"A"| again')
    assert found.enumeration == ("A", "B b", "C")


def test_a_table_may_have_head_and_body() -> None:
    table = VALUES.replace("<table><tr>", "<table><thead><tr>").replace("</th></tr>", "</th></tr></thead><tbody>", 1)
    assert member(f"**a**|  xsd:string|  It. {table.replace('</table>', '</tbody></table>')}").enumeration == (
        "A",
        "B b",
    )


def test_a_list_of_values_of_a_number_is_a_failure_of_the_page() -> None:
    assert member(f"**a**|  xsd:int|  It. {VALUES}").enumeration is None


def test_an_open_list_is_a_suggestion_and_the_note_in_its_table_belongs_to_the_field() -> None:
    head = "<table><tr><th>FeatureKey</th><th>Description</th></tr><tr><td>all</td><td>x</td></tr>"
    note = '<tr><td colspan="2">More to come. <strong>Since</strong> Horizon 8.4 [^1]</td></tr>'
    first = f"{head}<tr><td>one</td><td>y</td></tr>{note}</table>"
    found = member(f"**a**|  xsd:string[]|  It.<br>{first}<br>* ELSEWHERE<br>{head}</table>")
    suggestion = Rule("suggestedValues", values=("all", "one"))
    assert found == Member("a", "xsd:string", array=True, optional=True, since="8.4", rules=(suggestion,))


@pytest.mark.parametrize(
    "below",
    [
        "*  This property need not be set. [^2]",
        "* This property need not be set.",
        "[^1] [^2]",
        "**_Since_** Horizon 8.0 [^1]",
    ],
)
def test_rules_may_stand_on_the_next_line(below: str) -> None:
    assert member(f"**a**|  xsd:string|  It.\n{below}").optional


@pytest.mark.parametrize(
    ("mark", "since"),
    [
        ("**_Since_** Horizon 7.11", "7.11"),
        ("**_Since_** Horizon View 6.2", "6.2"),
        ("**_Since_** Horizon 7.0.2 [^1]", "7.0.2"),
        ("<br>**_Since_** vmodl.version.version0", "vmodl.version.version0"),
        ("Since domain 7.1 is gone.", None),
    ],
)
def test_a_since_mark_gives_its_number(mark: str, since: str | None) -> None:
    assert member(f"**a**|  xsd:string|  It.  {mark}").since == since


@pytest.mark.parametrize(
    ("text", "since"), [("Horizon View 6.0", "6.0"), ("Horizon 8.14", "8.14"), ("vmodl.x", "vmodl.x")]
)
def test_the_mark_of_a_page_gives_its_number_too(text: str, since: str) -> None:
    assert read_since(text) == since


def test_a_description_that_begins_with_the_mark_is_of_a_deprecated_field() -> None:
    assert member("**a**|  xsd:string| **Deprecated.**_Use b_c._ It.").deprecated
    assert not member("**a**|  xsd:string|  It shows deprecated things.").deprecated


def test_a_row_that_repeats_another_is_dropped() -> None:
    found = rows("**a**|  xsd:string|  It.\n**b**|  xsd:int|  That.\n**a**|  xsd:string|  It.")
    assert [(row.name, row.line) for row in found] == [("a", 1), ("b", 2)]


def test_a_row_that_contradicts_another_is_an_error() -> None:
    with pytest.raises(
        PageError, match="r/p, line 3: expected a second row of 'a' that repeats the first, found 'Them"
    ):
        rows("**a**|  xsd:string|  It.\n\n**a**|  xsd:string|  Them.")


def test_rules_of_the_whole_type_are_set_apart() -> None:
    (row,) = rows("**a**|  xsd:string|  It. [^264] [^1]")
    found, of_type = read_member(row, FOOTNOTES)
    assert found == Member("a", "xsd:string", optional=True)
    assert of_type == [Rule("atLeastOneOf", values=("a", "b", "c"))]


def test_a_result_may_have_values_and_be_optional() -> None:
    row = Row("r/p", 1, "", "xsd:string", f"The state. [^1] {VALUES}")
    assert read_result(row, FOOTNOTES) == Returns("xsd:string", enumeration=("A", "B b"), optional=True)
    assert read_result(Row("r/p", 1, "", "[LampId[]](vdi.entity.LampId.md)", "All."), {}) == Returns(
        "LampId", array=True
    )


def test_an_undefined_footnote_is_told_with_its_row() -> None:
    with pytest.raises(PageError, match="r/p, line 2: expected a definition of footnote 77 at the end of the page"):
        member("\n**a**|  xsd:string|  It. [^77]")
