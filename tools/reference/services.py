"""The page of a service: the names of its methods, and a section for each, in the same order but without a heading.

For the reader of a release. The n-th section belongs to the n-th name; the self-checks prove it by the back-references.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .lines import PageError
from .links import Link, find_links
from .rows import Row, is_deprecated, read_member, read_result, read_rows
from .sections import read_description, read_head
from .typepages import read_codes

if TYPE_CHECKING:
    from .facts import Member, Returns
    from .lines import Lines
    from .pages import Title
    from .sections import Head

THIS = "_this"


@dataclass(frozen=True, slots=True)
class Section:
    """What a section says of one method."""

    deprecated: bool
    privileges: tuple[str, ...]
    this: Link
    """The service that the parameter ``_this`` refers to."""
    parameters: tuple[Member, ...]
    """Without ``_this``."""
    returns: Returns | None
    faults: tuple[str, ...]
    events: tuple[str, ...]
    links: tuple[Link, ...]
    """The links of the type cells and the faults."""


@dataclass(frozen=True, slots=True)
class ServicePage:
    """All that the page of a service states."""

    head: Head
    deprecated: bool
    methods: dict[str, Section]
    """By wire name, in documented order."""


def read_service_page(lines: Lines, title: Title) -> ServicePage:
    """Consume the page of a service.

    Raises PageError if there is not one section for each name.
    """
    head = read_head(lines, title)
    lines.take("service heading")
    description = read_description(lines)
    lines.take("methods heading")
    lines.take("methods label")
    line = lines.number
    names = _read_names(lines)
    sections = []
    while not lines.at_end:
        sections.append(_read_section(lines))
    if len(names) != len(sections):
        raise PageError(lines.page, line, f"{len(sections)} names, one for each section", f"{len(names)} names")
    return ServicePage(head, description.deprecated, dict(zip(names, sections, strict=True)))


def _read_names(lines: Lines) -> list[str]:
    if lines.find("none"):
        return []
    names: str = lines.take("method names")["names"]
    return names.split(", ")


def _read_section(lines: Lines) -> Section:
    prose = lines.prose()
    privileges = _read_privileges(lines)
    this, rows = _read_parameters(lines)
    result = _read_result(lines)
    faults = _read_faults(lines)
    events = _read_events(lines)
    lines.take("end of method")
    typed = [*rows, *([result] if result else [])]
    return Section(
        deprecated=any(map(is_deprecated, prose)),
        privileges=privileges,
        this=this,
        parameters=tuple(read_member(row, lines.footnotes)[0] for row in rows),
        returns=read_result(result, lines.footnotes) if result else None,
        faults=tuple(dict.fromkeys(link.text for link in faults)),
        events=events,
        links=(*(row.link for row in typed if row.link), *faults),
    )


def _read_privileges(lines: Lines) -> tuple[str, ...]:
    if not lines.find("privileges heading"):
        return ()
    lines.take("privilege head")
    lines.take("column line")
    return read_codes(lines)


def _read_parameters(lines: Lines) -> tuple[Link, list[Row]]:
    """The service that ``_this`` refers to, and the rows of the other parameters."""
    lines.take("parameters heading")
    lines.take("member head")
    lines.take("column line")
    line = lines.number
    rows = read_rows(lines)
    links = find_links(rows[0].text) if rows and rows[0].name == THIS else []
    if not links:
        found = rows[0].name if rows else "no parameter"
        raise PageError(lines.page, line, f"a first parameter {THIS} that names the service", found)
    return links[0], rows[1:]


def _read_result(lines: Lines) -> Row | None:
    lines.take("result heading")
    lines.take("result head")
    lines.take("column line")
    if lines.find("none"):
        return None
    line = lines.number
    found = lines.take("result row")
    text = " ".join([found["text"], *lines.prose()])
    return Row(lines.page, line, "", found["type"], text)


def _read_faults(lines: Lines) -> list[Link]:
    lines.take("faults heading")
    lines.take("result head")
    lines.take("column line")
    faults: list[Link] = []
    while found := lines.find("result row"):
        faults += find_links(found["type"])
        _skip_continuation(lines)
    return faults


def _skip_continuation(lines: Lines) -> None:
    """Consume the further lines of a fault's description, up to the next row or heading."""
    while not lines.at("result row", "end of method") and lines.prose_line():
        pass


def _read_events(lines: Lines) -> tuple[str, ...]:
    if not lines.find("events heading"):
        return ()
    lines.take("event head")
    lines.take("column line")
    return read_codes(lines)
