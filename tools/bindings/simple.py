"""Simple types: enumerations by name, all others as a built-in with facets. Serves the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .documents import fail, place, qname, required
from .facts import FACTS
from .schema import XSD, Enumeration, Facets, QName, Value

if TYPE_CHECKING:
    from lxml import etree

BUILT_INS: Final = frozenset(
    {
        *("anyType", "anyURI", "base64Binary", "boolean", "byte", "dateTime"),
        *("double", "float", "int", "long", "short", "string"),
    }
)
"""The built-ins of the framework's type system."""

_NUMBERS: Final = {"minInclusive": "minimum", "maxInclusive": "maximum"}
_LENGTHS: Final = {"minLength": "min_length", "maxLength": "max_length"}


class SimpleTypes:
    """The simple types of a set; anonymous enumerations join the named ones as they are met."""

    def __init__(self, declared: dict[QName, etree._Element]) -> None:
        """Take the global declarations."""
        self._declared = declared
        self._anonymous: dict[QName, Enumeration] = {}

    def enumerations(self) -> dict[QName, Enumeration]:
        """All enumerations met so far: the named ones, then the anonymous ones."""
        named = {
            name: _enumeration(name, element) for name, element in self._declared.items() if _is_enumeration(element)
        }
        return named | self._anonymous

    def resolve(self, name: QName, user: etree._Element) -> tuple[QName, Facets | None]:
        """The type that a field so declared has: a built-in with its facets, an enumeration, a complex type."""
        if name.namespace == XSD:
            if name.local not in BUILT_INS:
                raise fail(user, f"one of the built-ins {', '.join(sorted(BUILT_INS))}", f"xsd:{name.local}")
            return name, None
        element = self._declared.get(name)
        if element is None or _is_enumeration(element):
            return name, None
        return self._restriction(element, name.local)

    def anonymous(self, element: etree._Element, name: QName) -> tuple[QName, Facets | None]:
        """The same for a simple type inside an element; ``name`` is for its enumeration, if it is one."""
        if not _is_enumeration(element):
            return self._restriction(element, None)
        while name in self._declared or name in self._anonymous:
            name = QName(name.namespace, f"{name.local}Values")
        self._anonymous[name] = _enumeration(name, element)
        return name, None

    def _restriction(self, element: etree._Element, name: str | None) -> tuple[QName, Facets]:
        restriction = _restriction_of(element)
        base, inherited = self.resolve(qname(restriction, "base"), restriction)
        return base, _facets(restriction, name, inherited or Facets())


def _restriction_of(element: etree._Element) -> etree._Element:
    restriction = element.find(f"{{{XSD}}}restriction")
    if restriction is None or restriction.get("base") is None:
        found = ", ".join(str(child.tag).rpartition("}")[2] for child in element) or "nothing"
        raise fail(element, "a simple type by restriction of a named base", found)
    return restriction


def _is_enumeration(element: etree._Element) -> bool:
    """Whether the type lists strings; listed numbers stay numbers."""
    restriction = element.find(f"{{{XSD}}}restriction")
    if restriction is None or restriction.find(f"{{{XSD}}}enumeration") is None:
        return False
    base = qname(restriction, "base")
    return base.namespace != XSD or base.local == "string"


def _enumeration(name: QName, element: etree._Element) -> Enumeration:
    values = {
        required(value, "value"): Value(
            required(value, "value"),
            value.get(f"{{{FACTS}}}since"),
            value.get(f"{{{FACTS}}}releases"),
            value.get(f"{{{FACTS}}}deprecated") == "true",
        )
        for value in _restriction_of(element).iterchildren(f"{{{XSD}}}enumeration")
    }
    return Enumeration(name, place(element), tuple(values.values()))


def _facets(restriction: etree._Element, name: str | None, inherited: Facets) -> Facets:
    stated: dict[str, str] = {}
    for facet in restriction:
        local = str(facet.tag).rpartition("}")[2]
        if local == "length":
            stated["min_length"] = stated["max_length"] = required(facet, "value")
        elif local in _NUMBERS or local in _LENGTHS:
            stated[(_NUMBERS | _LENGTHS)[local]] = required(facet, "value")
    patterned = inherited.patterned or restriction.find(f"{{{XSD}}}pattern") is not None
    return Facets(
        name=name,
        min_length=stated.get("min_length", inherited.min_length),
        max_length=stated.get("max_length", inherited.max_length),
        minimum=stated.get("minimum", inherited.minimum),
        maximum=stated.get("maximum", inherited.maximum),
        patterned=patterned,
    )
