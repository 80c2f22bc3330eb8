"""Self-checks: the reference says most things twice, and whatever it says twice has to agree.

For the reader of a release. A disagreement fails the run unless it is among the known ones; a known one that is gone
fails it too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from . import indexes
from .services import THIS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from .facts import Member
    from .links import Link
    from .reading import Pages
    from .services import Section
    from .typepages import TypePage

Pair = tuple[str, str]

COMMON_FAULTS: Final = frozenset(
    {"EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"}
)
"""The faults of every method; their pages do not list the methods."""
FAULT: Final = "Fault"
REFERENCE: Final = "ManagedObjectReference"
QUERYABLE_HEADING: Final = "Queryable Data Objects"
BOOLEANS: Final = ("false", "true")
_SHOWN = 20


class DisagreementError(ValueError):
    """Pages of a release contradict each other."""

    def __init__(self, release: str, disagreements: Collection[str]) -> None:
        super().__init__(release, disagreements)
        self.release = release
        self.disagreements = sorted(disagreements)

    def __str__(self) -> str:
        """The first disagreements, one a line."""
        lines = [f"  {text}" for text in self.disagreements[:_SHOWN]]
        more = len(self.disagreements) - _SHOWN
        lines += [f"  … and {more} more"] if more > 0 else []
        head = f"release {self.release}: its pages disagree in {len(self.disagreements)} places that are not known"
        return "\n".join([head, *lines])


def check(pages: Pages, known: AbstractSet[str] = frozenset()) -> None:
    """Compare everything that the pages say twice.

    ``known`` are the expected disagreements; raises DisagreementError if there are others, or fewer.
    """
    found = {text for disagreements in CHECKS for text in disagreements(pages)}
    gone = {f"known, but no longer so: {text}" for text in known - found}
    if found - known or gone:
        raise DisagreementError(pages.release, (found - known) | gone)


def back_references(pages: Pages) -> Iterator[str]:
    """Each list of links at the head of a page against the pages that it lists, in both directions."""
    for label, forward in FORWARD.items():
        yield from compare(label, _head_pairs(pages, label), set(forward(pages)))


def inherited_fields(pages: Pages) -> Iterator[str]:
    """The fields that a page says to be inherited, against those of its chain of bases."""
    for page in pages.types.values():
        stated = [(block.base, block.fields) for block in page.inherited]
        bases = [(base.head.name, tuple(field.name for field in base.fields)) for base in _bases(pages, page)]
        if stated != bases:
            yield f"inherited fields of {page.head.name}: {stated} on its page, {bases} on those of its bases"


def index_pages(pages: Pages) -> Iterator[str]:
    """Each index page against the pages of types and services, in both directions."""
    for index, contents in CONTENTS.items():
        yield from compare(index, set(_index_pairs(pages, index)), set(contents(pages)))
    if pages.indexes[indexes.ENUMERATIONS]:
        yield f"{indexes.ENUMERATIONS} has entries, though no page of an enumeration is known"


def links(pages: Pages) -> Iterator[str]:
    """Each link's text against the title of the page that it leads to."""
    titles = {head.page: head.name for head in pages.heads}
    for name, link in _links(pages):
        if titles.get(link.page) != link.text:
            yield f"link from {name} to {link.page}: {link.text}, but its title is {titles.get(link.page)}"


def services(pages: Pages) -> Iterator[str]:
    """The service that each method's ``_this`` names, and the list of all services, against the pages of services."""
    for name, page in pages.services.items():
        for method, section in page.methods.items():
            if section.this.text != name:
                yield f"{method}: {THIS} names {section.this.text}, but the page is that of {name}"
    reference = pages.types.get(REFERENCE)
    listed = {value for field in reference.fields for value in field.enumeration or ()} if reference else set()
    for name in sorted(listed ^ set(pages.services)):
        yield f"{REFERENCE}.type and the pages of services: {name} is only in one of them"


def common_faults(pages: Pages) -> Iterator[str]:
    """The faults of each method against those that every method has."""
    for method, section in _sections(pages):
        for fault in sorted(COMMON_FAULTS.difference(section.faults)):
            yield f"{method} does not list {fault}, which every method does"


def rules(pages: Pages) -> Iterator[str]:
    """Conditions and defaults against the fields and values that they name."""
    for page in pages.types.values():
        siblings = {field.name: field for field in page.fields}
        for field in page.fields:
            place = f"{page.head.name}.{field.name}"
            yield from _condition(place, field, siblings)
            yield from _default(place, field)


CHECKS: Final[tuple[Callable[[Pages], Iterable[str]], ...]] = (
    back_references,
    inherited_fields,
    index_pages,
    links,
    services,
    common_faults,
    rules,
)


def compare(where: str, stated: AbstractSet[Pair], found: AbstractSet[Pair]) -> Iterator[str]:
    """The pairs that only one of two sides has."""
    for first, second in sorted(stated - found):
        yield f"{where}: {first} lists {second}, whose page does not say so"
    for first, second in sorted(found - stated):
        yield f"{where}: {first} does not list {second}, whose page says so"


def _field_types(pages: Pages) -> Iterator[Pair]:
    return ((link.text, owner) for owner, page in pages.types.items() for link in page.links)


def _sections(pages: Pages) -> Iterator[tuple[str, Section]]:
    return (item for page in pages.services.values() for item in page.methods.items())


def _documented(pages: Pages, types: Iterable[str]) -> Iterator[str]:
    return (type_ for type_ in types if type_ in pages.types)


def _parameter_types(pages: Pages) -> Iterator[Pair]:
    for method, section in _sections(pages):
        for type_ in _documented(pages, (parameter.type for parameter in section.parameters)):
            yield type_, method


def _result_types(pages: Pages) -> Iterator[Pair]:
    for method, section in _sections(pages):
        for type_ in _documented(pages, [section.returns.type] if section.returns else []):
            yield type_, method


def _thrown(pages: Pages) -> Iterator[Pair]:
    return (
        (fault, method)
        for method, section in _sections(pages)
        for fault in section.faults
        if fault not in COMMON_FAULTS
    )


def _extensions(pages: Pages) -> Iterator[Pair]:
    return ((page.head.base, name) for name, page in pages.types.items() if page.head.base)


def _related(pages: Pages) -> Iterator[Pair]:
    """What "See also" lists: a type's own fields' types, the types of a service's parameters and results."""
    yield from ((owner, type_) for type_, owner in _field_types(pages) if owner != type_)
    owners = {method: service for service, page in pages.services.items() for method in page.methods}
    for type_, method in (*_parameter_types(pages), *_result_types(pages)):
        yield owners[method], type_


FORWARD: Final[dict[str, Callable[[Pages], Iterable[Pair]]]] = {
    "Property of": _field_types,
    "Parameter to": _parameter_types,
    "Returned by": _result_types,
    "Thrown by": _thrown,
    "Extended by": _extensions,
    "See also": _related,
}
"""What the pages say that each list at the head of a page repeats."""


def _head_pairs(pages: Pages, label: str) -> set[Pair]:
    return {(head.name, link.text) for head in pages.heads for link in head.links.get(label, ())}


def _bases(pages: Pages, page: TypePage) -> Iterator[TypePage]:
    while page.head.base and page.head.base in pages.types:
        page = pages.types[page.head.base]
        yield page


def _index_pairs(pages: Pages, index: str) -> Iterator[Pair]:
    """The entries of an index: a name and its page, or the owner of a member and the member."""
    for entry in pages.indexes[index]:
        if index == indexes.QUERIES and entry.heading != QUERYABLE_HEADING:
            continue
        if entry.owner and index != indexes.QUERIES:
            yield entry.owner.text, entry.link.text
        else:
            yield entry.link.text, entry.link.page


def _titles(pages: Pages, *, of_type: Callable[[TypePage], bool], of_services: bool = False) -> set[Pair]:
    titles = {(name, page.head.page) for name, page in pages.types.items() if of_type(page)}
    if of_services:
        titles |= {(name, page.head.page) for name, page in pages.services.items()}
    return titles


CONTENTS: Final[dict[str, Callable[[Pages], Iterable[Pair]]]] = {
    indexes.ALL_TYPES: lambda pages: _titles(pages, of_type=lambda _: True, of_services=True),
    indexes.DATA_OBJECTS: lambda pages: _titles(pages, of_type=lambda page: page.head.kind != FAULT),
    indexes.FAULTS: lambda pages: _titles(pages, of_type=lambda page: page.head.kind == FAULT),
    indexes.SERVICES: lambda pages: _titles(pages, of_type=lambda _: False, of_services=True),
    indexes.METHODS: lambda pages: ((name, method) for name, page in pages.services.items() for method in page.methods),
    indexes.PROPERTIES: lambda pages: ((name, f.name) for name, page in pages.types.items() for f in page.fields),
    indexes.QUERIES: lambda pages: _titles(pages, of_type=lambda page: bool(page.queryable_by)),
}
"""What the pages say that each index repeats."""


def _links(pages: Pages) -> Iterator[tuple[str, Link]]:
    for page in pages.types.values():
        yield from ((page.head.name, link) for link in page.links)
    for method, section in _sections(pages):
        yield from ((method, link) for link in (section.this, *section.links))
    for index, entries in pages.indexes.items():
        yield from ((index, entry.owner) for entry in entries if entry.owner)
    for head in pages.heads:
        for label, targets in head.links.items():
            # methods are linked by their own name on the page of their service
            if label not in {"Parameter to", "Returned by", "Thrown by"}:
                yield from ((head.name, link) for link in targets)


def _condition(place: str, field: Member, siblings: dict[str, Member]) -> Iterator[str]:
    rule = field.required_if
    if rule is None:
        return
    sibling = siblings.get(rule.field or "")
    allowed = (sibling.enumeration or BOOLEANS) if sibling else ()
    yield from (
        f"{place}: required if {rule.field} is {value}, which it cannot be"
        for value in rule.values
        if value not in allowed
    )


def _default(place: str, field: Member) -> Iterator[str]:
    for value in field.default or ():
        if field.enumeration and value not in field.enumeration:
            yield f"{place}: its default {value} is not one of its values"
        if field.minimum is not None and int(value) < field.minimum:
            yield f"{place}: its default {value} is below {field.minimum}"
        if field.maximum is not None and int(value) > field.maximum:
            yield f"{place}: its default {value} is above {field.maximum}"
