"""What the contract says of each element of a message: type, field, lexical form, facets."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from ...codec.names import SOAP, XSI_TYPE, local_name
from ...codec.particles import Content, Kind, item_type, particles, resolve
from ...contract import load
from ...model import DataObject, Request
from .rules import FREE_KEYS, SECRET_TYPES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ...codec.names import Element
    from ...model import Registry

_KEYS: Final = ("key", "memberName")


class Place(NamedTuple):
    """Where an element stands.

    ``owners`` are the type that holds it and its bases; ``field`` its name or, for the value of an update or a filter,
    the name that the key beside it tells. ``content`` is its type, ``None`` where the contract knows none. ``secret``:
    it stands within a password.
    """

    element: Element
    owners: tuple[str, ...] = ()
    field: str = ""
    content: Content | None = None
    secret: bool = False


def places(root: Element, registry: Registry) -> Iterator[Place]:
    """All elements below the root, each with its place."""
    yield from _Walk(registry).start(root)


@cache
def facets(owner: str, field: str) -> Callable[[str], bool]:
    """Whether a text is within the documented length and patterns of a field."""
    api = load()
    if owner in api.operations:
        fields = api.operations[owner].parameters
    else:
        fields = tuple(f for part in (api.lineage(owner) if owner in api.types else ()) for f in part.fields)
    found = next((f for f in fields if f.name == field), None)
    if found is None:
        return lambda _: True
    longest = float("inf") if found.max_length is None else found.max_length
    patterns = [re.compile(pattern) for pattern in found.patterns if "\\p{" not in pattern]
    return lambda text: len(text) <= longest and (not patterns or any(p.fullmatch(text) for p in patterns))


class _Walk:
    def __init__(self, registry: Registry) -> None:
        self.registry = registry

    def start(self, root: Element) -> Iterator[Place]:
        if local_name(str(root.tag)) != "Envelope":
            yield from self._element(Place(root, (), local_name(str(root.tag)), self._named(local_name(str(root.tag)))))
            return
        for part in root.iterchildren("*"):
            yield Place(part, ("Envelope",), local_name(str(part.tag)))
            for child in part.iterchildren("*"):
                yield from self._block(child, local_name(str(part.tag)))

    def _block(self, element: Element, part: str) -> Iterator[Place]:
        name = local_name(str(element.tag))
        if part == "Header":
            yield from self._element(Place(element, ("Header",), name))
        elif element.tag == f"{{{SOAP}}}Fault":
            yield from self._fault(element)
        else:
            yield from self._element(Place(element, (), name, self._named(name)))

    def _fault(self, fault: Element) -> Iterator[Place]:
        for child in fault.iterchildren("*"):
            name = local_name(str(child.tag))
            yield Place(child, ("Fault",), name)
            for detail in child.iterchildren("*"):
                kind = local_name(str(detail.tag))
                content = self._named(kind.removesuffix("Fault")) or self._named(kind)
                yield from self._element(Place(detail, (), kind, content))

    def _named(self, name: str) -> Content | None:
        """The type of an element of the Body, or of a bare object."""
        message = self.registry.find_message(name)
        return resolve(name, self.registry) if message is None else Content(Kind.OBJECT, name, cls=message)

    def _element(self, place: Place) -> Iterator[Place]:
        content = self._typed(place.element) or place.content
        secret = place.secret or (content is not None and content.name in SECRET_TYPES)
        place = place._replace(content=content, secret=secret)
        yield place
        told = _key_of(place.element)
        for child in place.element.iterchildren("*"):
            name = local_name(str(child.tag))
            field = told if told and name in ("value", "values") else name
            yield from self._element(Place(child, _owners(content), field, self._child(content, name), secret))

    def _typed(self, element: Element) -> Content | None:
        told = element.get(XSI_TYPE)
        if told is None:
            return None
        name = str(told).strip().rpartition(":")[2]
        item = item_type(name)
        if item is not None and self.registry.load(name) is None:
            return Content(Kind.ANY, name)
        return resolve(f"xsd:{name}", self.registry) or resolve(name, self.registry)

    def _child(self, content: Content | None, name: str) -> Content | None:
        if content is None:
            return None
        if content.kind is Kind.ANY and (item := item_type(content.name)) is not None:
            return resolve(item, self.registry)
        if content.kind is not Kind.OBJECT:
            return None
        found = (part.content for part in particles(content.cls, self.registry) if part.name == name)
        return next(found, None)


def _key_of(element: Element) -> str | None:
    """The field that a map entry's key, or a filter's member, names."""
    for child in element.iterchildren("*"):
        if local_name(str(child.tag)) in _KEYS:
            step = FREE_KEYS.search((child.text or "").strip())
            return step[1] if step else None
    return None


@lru_cache(4096)
def _owners(content: Content | None) -> tuple[str, ...]:
    if content is None or content.kind is not Kind.OBJECT:
        return ()
    if issubclass(content.cls, Request):
        return (content.name,)
    return tuple(
        base.__wire_name__ for base in content.cls.__mro__ if issubclass(base, DataObject) and base is not DataObject
    )
