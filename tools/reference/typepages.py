"""The page of a data object or fault: description, queries, fields, inherited fields.

For the reader of a release, which makes types of them, and for the self-checks, which need what types do not keep.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .filtering import UnknownFilterFormError, read_filtering
from .links import Link, find_links
from .rows import read_member, read_rows
from .sections import read_description, read_head

if TYPE_CHECKING:
    from .facts import Member, Rule
    from .lines import Lines
    from .pages import Title
    from .sections import Head


@dataclass(frozen=True, slots=True)
class Inherited:
    """The fields that a page says to be inherited from one of its bases."""

    base: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypePage:
    """All that the page of a type states."""

    head: Head
    deprecated: bool
    update_as_whole: bool
    queryable_by: tuple[str, ...]
    query_privileges: tuple[str, ...]
    fields: tuple[Member, ...]
    rules: tuple[Rule, ...]
    links: tuple[Link, ...]
    """The links of the type cells, in order."""
    inherited: tuple[Inherited, ...]


@dataclass(frozen=True, slots=True)
class _Query:
    services: tuple[str, ...] = ()
    privileges: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()


def read_type_page(lines: Lines, title: Title) -> TypePage:
    """Consume the page of a type."""
    head = read_head(lines, title)
    lines.take("description heading")
    description = read_description(lines)
    query = _read_query(lines)
    lines.take("properties heading")
    lines.find("properties heading")
    lines.take("member head")
    lines.take("column line")
    rows = read_rows(lines)
    if not rows:
        lines.take("none")
    inherited = _read_inherited(lines)
    lines.end()
    members = [read_member(row, lines.footnotes) for row in rows]
    return TypePage(
        head=head,
        deprecated=description.deprecated,
        update_as_whole=description.update_as_whole,
        queryable_by=query.services,
        query_privileges=query.privileges,
        fields=tuple(member for member, _ in members),
        rules=(*query.rules, *dict.fromkeys(rule for _, rules in members for rule in rules)),
        links=tuple(row.link for row in rows if row.link),
        inherited=inherited,
    )


def read_codes(lines: Lines) -> tuple[str, ...]:
    """The names in the first column of a table of privileges or events, each once."""
    codes = [lines.take("code row")["code"]]
    while found := lines.find("code row"):
        codes.append(found["code"])
    return tuple(dict.fromkeys(codes))


def _read_query(lines: Lines) -> _Query:
    if not lines.find("query heading"):
        return _Query()
    services = (lines.take("query service")["service"],)
    try:
        rules = read_filtering(lines.prose())
    except UnknownFilterFormError as error:
        raise lines.error(f"{error} above; below it the next heading") from None
    if not lines.find("query privileges heading"):
        return _Query(services, rules=rules)
    lines.take("privilege head")
    lines.take("column line")
    return _Query(services, read_codes(lines), rules)


def _read_inherited(lines: Lines) -> tuple[Inherited, ...]:
    blocks = []
    while found := lines.find("base heading"):
        (base,) = find_links(found["link"])
        fields: list[str] = []
        while names := lines.find("inherited fields"):
            fields += (link.text for link in find_links(names["links"]))
        if not fields:
            lines.take("none")
        blocks.append(Inherited(base.text, tuple(fields)))
    return tuple(blocks)
