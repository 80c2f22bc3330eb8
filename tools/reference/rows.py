"""Rows of the tables of fields, parameters and results: a name, a type, and a cell that mixes rules, values and prose.

For the readers of types and services. A cell's value tables are taken out first, since footnotes within them are not
rules; what is left gives the marks, the footnotes and the sentences that are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from .drafts import Draft
from .facts import Rule
from .lines import PageError
from .links import Link, whole_link
from .rules import UnknownRuleError, apply_footnotes, apply_sentences

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .facts import Member, Returns
    from .lines import Lines

_TABLE = re.compile(r"<table>(?P<content>.*?)</table>")
_HEAD = re.compile(
    r"(?:<thead>)?<tr><th>(?P<kind>Value|FeatureKey)</th><th>Description</th></tr>(?:</thead>)?(?:<tbody>)?"
)
_ROW = re.compile(r"<tr><td>(?P<value>[^<]*)</td><td>(?:(?!</td>).)*</td></tr>")
_NOTE_ROW = re.compile(r"<tr><td colspan=\"2\">(?P<text>.*?)</td></tr>")
_TAIL = re.compile(r"(?:</tbody>)?")
_SERVICE_VALUES = re.compile(r"Allowable values are: \| \"(?P<value>\w+)\"\|.*$")
_SINCE = re.compile(
    r"Since(?:_\*\*|</strong>) (?P<mark>(?:Horizon (?:View )?)?(?P<number>\d+(?:\.\d+)+)|vmodl\.[\w.]+)"
)
_BUILT_IN = re.compile(
    r"(?P<name>xsd:(?:string|boolean|byte|short|int|long|float|double|dateTime|base64Binary|anyURI|anyType))"
    r"(?P<array>\[\])?"
)
DEPRECATED: Final = ("**Deprecated.**", "deprecated This")
"""How a description begins if its subject is deprecated."""

INTEGER = "xsd:int"


@dataclass(slots=True)
class Row:
    """A row as it stands, with the text of the lines below it that belong to it."""

    page: str
    line: int
    name: str
    type_cell: str
    text: str
    values: list[str] = field(default_factory=list)
    """Values that stand on lines of their own below the row."""

    @property
    def link(self) -> Link | None:
        """The link to the page of its type, if it is not a built-in."""
        return whole_link(self.type_cell)

    def same_fact(self, other: Row) -> bool:
        """Whether another row says exactly the same; it can then be dropped."""
        return replace(self, line=0) == replace(other, line=0)


@dataclass(frozen=True, slots=True)
class Typed:
    """A type cell: the wire name or built-in, and whether it is an array of it."""

    name: str
    array: bool


@dataclass(slots=True)
class Cell:
    """A description without its value tables."""

    text: str
    values: list[str] = field(default_factory=list)
    """The values of a closed list, in order."""
    suggested: list[str] = field(default_factory=list)
    """The values of an open list."""


class CellError(ValueError):
    """A cell that is not as expected: the text is what was expected."""


def read_rows(lines: Lines) -> list[Row]:
    """Consume the rows of a table of members, with the lines that belong to them; exact repetitions are dropped.

    Raises PageError if two rows of one name differ.
    """
    rows: list[Row] = []
    while (row := _find_row(lines)) is not None:
        _read_continuation(lines, row)
        known = next((other for other in rows if other.name == row.name), None)
        if known is None:
            rows.append(row)
        elif not known.same_fact(row):
            raise PageError(row.page, row.line, f"a second row of {row.name!r} that repeats the first", row.text)
    return rows


def read_member(row: Row, footnotes: Mapping[int, str]) -> tuple[Member, list[Rule]]:
    """The field or parameter that a row states, and the rules of its whole type that are stated at it."""
    typed = read_type(row)
    draft = read_draft(row, typed, footnotes)
    return draft.member(row.name, typed.name, array=typed.array), draft.type_rules


def read_result(row: Row, footnotes: Mapping[int, str]) -> Returns:
    """The result that a row states."""
    typed = read_type(row)
    return read_draft(row, typed, footnotes).returns(typed.name, array=typed.array)


def read_type(row: Row) -> Typed:
    """What a row's type cell says."""
    built_in = _BUILT_IN.fullmatch(row.type_cell)
    if built_in:
        return Typed(built_in["name"], bool(built_in["array"]))
    if row.link is None:
        raise PageError(row.page, row.line, "a built-in type or a link to a type", row.type_cell)
    return Typed(row.link.text, row.link.array)


def read_draft(row: Row, typed: Typed, footnotes: Mapping[int, str]) -> Draft:
    """All that a row's description states."""
    draft = Draft(deprecated=is_deprecated(row.text))
    try:
        cell = read_cell(row.text)
        apply_footnotes(draft, cell.text, footnotes)
    except (CellError, UnknownRuleError) as error:
        raise PageError(row.page, row.line, str(error), row.text) from None
    apply_sentences(draft, cell.text)
    since = _SINCE.search(cell.text)
    draft.since = since and (since["number"] or since["mark"])
    if cell.suggested:
        draft.add(Rule("suggestedValues", values=tuple(dict.fromkeys(cell.suggested))))
    values = tuple(dict.fromkeys([*cell.values, *row.values]))
    if values and typed.name != INTEGER:
        draft.enumeration = values
    return draft


def read_cell(text: str) -> Cell:
    """A description with its value tables taken out.

    Raises CellError if a table is not one of values.
    """
    cell = Cell("")
    services = _SERVICE_VALUES.search(text)
    if services:
        cell.values.append(services["value"])
        text = text[: services.start()]
    end = 0
    for table in _TABLE.finditer(text):
        cell.text += text[end : table.start()] + _read_table(cell, table["content"])
        end = table.end()
    cell.text += text[end:]
    if "<t" in cell.text:
        raise CellError("a table of values with an end")
    return cell


def is_deprecated(text: str) -> bool:
    """Whether a description begins with the mark."""
    return text.lstrip().startswith(DEPRECATED)


def read_since(text: str) -> str:
    """The number in ``Horizon View 6.0``; marks of other kinds stay as they are."""
    return text.removeprefix("Horizon ").removeprefix("View ")


def _find_row(lines: Lines) -> Row | None:
    line = lines.number
    found = lines.find("member row")
    return found and Row(lines.page, line, found["name"], found["type"], found["text"])


def _read_continuation(lines: Lines, row: Row) -> None:
    while True:
        if found := lines.find("value row"):
            row.values.append(found["value"])
        elif found := lines.find("rule bullet", "footnote marks", "since mark"):
            row.text += f" <br>{found[0]}"
        elif not lines.find("value attribute", "column line of values"):
            return


def _read_table(cell: Cell, content: str) -> str:
    """Add the values of a table to the cell; returns the text within it that belongs to the description."""
    head = _HEAD.match(content)
    if not head:
        raise CellError("a table of values with the head Value or FeatureKey")
    values = cell.values if head["kind"] == "Value" else cell.suggested
    position = head.end()
    while row := _ROW.match(content, position):
        values.append(row["value"].strip().strip('"'))
        position = row.end()
    note = _NOTE_ROW.match(content, position)
    position = note.end() if note else position
    if not _TAIL.fullmatch(content, position):
        raise CellError(f"rows of values up to the end of the table, not {content[position : position + 40]!r}")
    return note["text"] if note else ""
