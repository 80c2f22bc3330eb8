"""Reads one release of the published reference: from a folder of pages to facts, checked against each other.

For the command and everybody else who needs the facts: read_release is the only entry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import checks
from .corrections import read_corrections
from .facts import Operation, Release, Service, Type
from .overrides import correct
from .reading import read_pages

if TYPE_CHECKING:
    from pathlib import Path

    from .facts import Kind
    from .reading import Pages
    from .services import Section, ServicePage
    from .typepages import TypePage

CORE_PREFIX = "vmodl."
ENTITY_ID = "EntityId"


def read_release(source: Path, release: str) -> Release:
    """The facts of one release.

    ``source`` is the folder with one folder of pages per release, ``release`` the name of one of them.
    Raises FileNotFoundError if it is not there, PageError if a line of a page is not understood, DisagreementError
    if the pages contradict each other, and CorrectionError if a documented error is not there to be corrected.
    """
    corrections = read_corrections()
    pages = read_pages(source, release)
    checks.check(pages, corrections.exceptions.get(release, frozenset()))
    return correct(to_facts(pages), corrections)


def to_facts(pages: Pages) -> Release:
    """The facts that pages state."""
    operations = {
        method: _operation(method, service, section)
        for service, page in pages.services.items()
        for method, section in page.methods.items()
    }
    return Release(
        name=pages.release,
        types={name: _type(page) for name, page in sorted(pages.types.items())},
        services={name: _service(page) for name, page in sorted(pages.services.items())},
        operations=dict(sorted(operations.items())),
    )


def _kind(page: TypePage) -> Kind:
    if page.head.page.startswith(CORE_PREFIX):
        return "core"
    if page.head.kind == "Fault":
        return "fault"
    return "id" if page.head.base == ENTITY_ID else "data"


def _type(page: TypePage) -> Type:
    return Type(
        name=page.head.name,
        page=page.head.page,
        kind=_kind(page),
        base=page.head.base,
        since=page.head.since,
        deprecated=page.deprecated,
        update_as_whole=page.update_as_whole,
        queryable_by=page.queryable_by,
        query_privileges=page.query_privileges,
        fields=page.fields,
        rules=page.rules,
    )


def _service(page: ServicePage) -> Service:
    return Service(page.head.name, page.head.page, page.head.since, page.deprecated, tuple(page.methods))


def _operation(name: str, service: str, section: Section) -> Operation:
    return Operation(
        name=name,
        service=service,
        parameters=section.parameters,
        returns=section.returns,
        faults=section.faults,
        privileges=section.privileges,
        events=section.events,
        deprecated=section.deprecated,
    )
