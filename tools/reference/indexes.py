"""Index pages: the lists of all types, services, faults, methods, properties and queryable types.

For the reader of a release and its self-checks: what an index lists has to be what the pages say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .links import Link, whole_link
from .pages import front_matter

if TYPE_CHECKING:
    from .lines import Lines

ALL_TYPES = "index-all_types"
DATA_OBJECTS = "index-do_types"
FAULTS = "index-faults"
SERVICES = "index-mo_types"
METHODS = "index-methods"
PROPERTIES = "index-properties"
QUERIES = "index-queries"
ENUMERATIONS = "index-enums"
FRAME = ("index heading", "index navigation", "index hint", "index letters")
"""The lines of an index page that are not entries."""
INDEXES = (ALL_TYPES, DATA_OBJECTS, FAULTS, SERVICES, METHODS, PROPERTIES, QUERIES, ENUMERATIONS)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of an index: a link, the type or service that it belongs to if it is a member, and the heading above."""

    heading: str
    link: Link
    owner: Link | None = None


def read_index(lines: Lines) -> list[Entry]:
    """Consume an index page."""
    front_matter(lines)
    heading, entries = "", []
    while not lines.at_end:
        found = lines.take("index entry", *FRAME)
        if "link" in found.re.groupindex:
            entries.append(Entry(heading, _link(lines, found["link"]), _owner(lines, found["owner"])))
        elif found[0].startswith("## "):
            heading = found[0].removeprefix("## ")
    return entries


def _owner(lines: Lines, text: str | None) -> Link | None:
    return None if text is None else _link(lines, text)


def _link(lines: Lines, text: str) -> Link:
    link = whole_link(text.replace(r"\(", "").replace(r"\)", ""))
    if link is None:
        raise lines.error("a link to a page of a type or service in the line above")
    return link
