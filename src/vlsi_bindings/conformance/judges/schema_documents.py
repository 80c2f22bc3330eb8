"""The schema of a release as one document, for whichever processor is to judge by it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from ...codec.names import XSD
from ...contract import by_turns, merged_documents, schema_documents

if TYPE_CHECKING:
    from ...codec.names import Element

_XS: Final = f"{{{XSD}}}"


class SchemaDocument(NamedTuple):
    """A schema without includes, and the local names that it declares: elements, and types of either kind."""

    root: Element
    namespace: str
    elements: frozenset[str]
    types: frozenset[str]


@by_turns
@lru_cache(maxsize=4)
def schema_document(release: str | None) -> SchemaDocument:
    """The schema of a release; ``None`` is that of all releases: the newest, with what only older ones had.

    Besides the contract's own elements there is one for each type, so that an object can be the root of a document.
    Raises UnknownReleaseError for a release that is not described.
    """
    documents = merged_documents() if release is None else schema_documents(release)
    root, *others = documents.values()
    for include in root.findall(f"{_XS}include"):
        root.remove(include)
    for other in others:
        root.extend(part for part in other if part.tag != f"{_XS}include")
    namespace = str(root.get("targetNamespace"))
    _declare_types(root, namespace)
    types = (*_names(root, "complexType"), *_names(root, "simpleType"))
    return SchemaDocument(root, namespace, frozenset(_names(root, "element")), frozenset(types))


def _declare_types(root: Element, namespace: str) -> None:
    prefix = next(prefix for prefix, uri in root.nsmap.items() if uri == namespace)
    declared = set(_names(root, "element"))
    for name in _names(root, "complexType"):
        if name not in declared:
            etree.SubElement(root, f"{_XS}element", {"name": name, "type": f"{prefix}:{name}"})


def _names(root: Element, kind: str) -> list[str]:
    return [str(part.get("name")) for part in root.iterchildren(f"{_XS}{kind}")]
