"""The schema of a release as one document, whole or in part, for whichever processor is to judge by it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lxml import etree

from ...codec.names import XSD
from ...contract import components

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...codec.names import Element
    from ...contract import View

_XS: Final = f"{{{XSD}}}"


class Schema:
    """A schema without includes. ``elements`` and ``types``, of either kind, are the local names that it declares.

    Besides the contract's own elements there is one for each complex type, so that an object can be the root of a
    document.
    """

    def __init__(self, view: View) -> None:
        """Take the components of a release."""
        self._view, self.namespace = view, view.namespace
        self.elements = frozenset(view.elements) | frozenset(view.complex_types)
        self.types = frozenset(view.complex_types) | frozenset(view.simple_types)
        self.names = self.elements | self.types

    def whole(self) -> Element:
        """The schema with everything, for the caller to keep and change."""
        return self._document(self.names)

    def part(self, names: Iterable[str]) -> Element:
        """The schema with the components of some names, of either kind, and all that these refer to.

        It says of a document that uses no other of the schema's names, as names of elements or as ``xsi:type``, what
        the whole schema says of it.
        """
        return self._document(self.closure(names))

    def closure(self, names: Iterable[str]) -> frozenset[str]:
        """Those of the names that the schema declares, with all names that their components refer to."""
        found: set[str] = set()
        todo = list(self.names.intersection(names))
        while todo:
            name = todo.pop()
            if name not in found:
                found.add(name)
                todo += self._references(name)
        return frozenset(found)

    def _references(self, name: str) -> Iterator[str]:
        """What the components of a name refer to: the values of attributes that are names of the schema."""
        for component in self._components(name):
            own = tuple(f"{prefix}:" for prefix, uri in component.nsmap.items() if uri == self.namespace)
            for node in component.iter(etree.Element):
                for value in node.attrib.values():
                    if value.startswith(own) and (referred := value.partition(":")[2]) in self.names:
                        yield referred

    def _components(self, name: str) -> Iterator[Element]:
        view = self._view
        for kind in (view.elements, view.complex_types, view.simple_types):
            if name in kind:
                yield kind[name]

    def _document(self, names: Iterable[str]) -> Element:
        root = self._view.frame()
        prefix = next(prefix for prefix, uri in root.nsmap.items() if uri == self.namespace)
        for name in sorted(names):
            root.extend(self._view.reduced(component) for component in self._components(name))
            if name not in self._view.elements and name in self._view.complex_types:
                etree.SubElement(root, f"{_XS}element", {"name": name, "type": f"{prefix}:{name}"})
        return root


@lru_cache(maxsize=4)
def schema_of(release: str | None) -> Schema:
    """The schema of a release; ``None`` is that of all releases: the newest, with what only older ones had.

    Raises UnknownReleaseError for a release that is not described.
    """
    return Schema(components(release))
