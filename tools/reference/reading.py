"""Reads every page of a release, every line of it, and keeps what the pages say as they say it.

For the reader of facts and for the self-checks, which compare the pages with each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import indexes
from .corrections import read_corrections
from .pages import CONTENT_PREFIXES, Folder, content_pages, front_matter
from .services import ServicePage, read_service_page
from .typepages import TypePage, read_type_page

if TYPE_CHECKING:
    from pathlib import Path

    from .indexes import Entry
    from .lines import Lines
    from .sections import Head

SERVICE = "Service"


@dataclass(frozen=True, slots=True)
class Pages:
    """All pages of a release, read: what the facts are made of and what the self-checks compare."""

    release: str
    types: dict[str, TypePage]
    """By wire name."""
    services: dict[str, ServicePage]
    """By wire name."""
    indexes: dict[str, list[Entry]]
    """By page name."""

    @property
    def heads(self) -> list[Head]:
        """What all pages of types and services say before their descriptions."""
        return [*(page.head for page in self.types.values()), *(page.head for page in self.services.values())]


def read_pages(source: Path, release: str) -> Pages:
    """Read every page of a release, every line of it."""
    folder = Folder(source, release, read_corrections())
    lists = {name: indexes.read_index(folder.read(name)) for name in indexes.INDEXES}
    _read_prose_pages(folder)
    pages = Pages(release, {}, {}, lists)
    for name, its_release in content_pages(folder, lists[indexes.ALL_TYPES]).items():
        lines = folder.read(name, its_release)
        _read_content_page(pages, lines)
    return pages


def _read_prose_pages(folder: Folder) -> None:
    """Consume the pages without facts: overviews and lists of what is not part of the contract."""
    for name in folder.names:
        if not name.startswith(CONTENT_PREFIXES) and name not in indexes.INDEXES:
            lines = folder.read(name)
            front_matter(lines)
            lines.rest()


def _read_content_page(pages: Pages, lines: Lines) -> None:
    title = front_matter(lines)
    if title.kind == SERVICE:
        service = read_service_page(lines, title)
        pages.services[service.head.name] = service
    else:
        type_ = read_type_page(lines, title)
        pages.types[type_.head.name] = type_
