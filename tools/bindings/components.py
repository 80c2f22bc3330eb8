"""Complex types: base, particles and attributes of one declaration. Serves the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .documents import WSDL, fail, place, qname, required
from .facts import FACTS, facts_of
from .schema import XSD, Member, QName, Type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from .simple import SimpleTypes

ARRAY_OF: Final = "ArrayOf"
REFERENCE_ATTRIBUTES: Final = frozenset({"type", "serverGuid"})


def children(element: etree._Element, tag: str) -> Iterator[etree._Element]:
    """The WSDL children of one kind."""
    yield from element.iterchildren(f"{{{WSDL}}}{tag}")


def wrapper(element: etree._Element, declared: dict[QName, etree._Element]) -> etree._Element:
    """The complex type of a request or response element, named or anonymous."""
    if element.get("type") is None:
        inner = element.find(f"{{{XSD}}}complexType")
        if inner is None:
            raise fail(element, "a complex type, named or inside", f"element {element.get('name')} without")
        return inner
    name = qname(element, "type")
    if name not in declared:
        raise fail(element, "a declared complex type", str(name))
    return declared[name]


def read_type(name: QName, element: etree._Element, simple: SimpleTypes, *, site: str | None = None) -> Type:
    """The type that a complexType declares; ``site`` (else its name) leads the names of its anonymous enumerations."""
    facts = facts_of(element)
    base, content = _content(element)
    reference = element.find(f"{{{XSD}}}simpleContent") is not None
    return Type(
        name=name,
        place=place(element),
        base=None if reference else base,
        members=tuple(_member(particle, name, site or name.local, simple) for particle in _particles(content)),
        reference=reference,
        enumerations=_attributes(content, reference=reference),
        kind=facts.attributes.get("kind"),
        page=facts.attributes.get("page"),
        since=facts.attributes.get("since"),
        releases=facts.attributes.get("releases"),
        deprecated=facts.flag("deprecated"),
        update_as_whole=facts.flag("updateAsWhole"),
        queryable_by=tuple(facts.queryable_by),
        privileges=tuple(facts.privileges),
        rules=tuple(facts.rules),
    )


def _content(element: etree._Element) -> tuple[QName | None, etree._Element]:
    """The base, and the element that holds the particles or attributes."""
    for kind in ("complexContent", "simpleContent"):
        derived = element.find(f"{{{XSD}}}{kind}")
        if derived is not None:
            extension = derived.find(f"{{{XSD}}}extension")
            if extension is None:
                raise fail(derived, "an extension", f"<{kind}> without")
            return qname(extension, "base"), extension
    return None, element


def _particles(content: etree._Element) -> Iterator[etree._Element]:
    """The local elements in their order; nested sequences are one with the outer."""
    for child in content.iterchildren("{*}*"):
        local = str(child.tag).rpartition("}")[2]
        if local == "sequence":
            if not {child.get("minOccurs", "1"), child.get("maxOccurs", "1")} <= {"1"}:
                raise fail(child, "a sequence that occurs once", "one with occurrence bounds")
            yield from _particles(child)
        elif local == "element":
            yield child
        elif local not in {"annotation", "attribute", "complexContent", "simpleContent"}:
            raise fail(child, "a sequence of local elements", f"<{local}>")


def _attributes(content: etree._Element, *, reference: bool) -> tuple[str, ...]:
    """The enumerations that attributes name; only a reference has attributes."""
    found: list[str] = []
    for attribute in content.iterchildren(f"{{{XSD}}}attribute"):
        name = required(attribute, "name")
        if not reference or name not in REFERENCE_ATTRIBUTES:
            raise fail(attribute, "attributes type and serverGuid of a simple content only", name)
        values = attribute.get(f"{{{FACTS}}}enumeration")
        if values is not None:
            found.append(values)
    return tuple(found)


def _member(particle: etree._Element, owner: QName, site: str, simple: SimpleTypes) -> Member:
    name = required(particle, "name")
    facts = facts_of(particle)
    inner = particle.find(f"{{{XSD}}}simpleType")
    if inner is not None:
        type_, facets = simple.anonymous(inner, QName(owner.namespace, f"{site}{name[0].upper()}{name[1:]}"))
    else:
        type_, facets = simple.resolve(_declared(particle), particle)
    return Member(
        name=name,
        type=type_,
        place=place(particle),
        array=particle.get("maxOccurs", "1") not in {"0", "1"},
        optional=particle.get("minOccurs", "1") == "0",
        facets=facets,
        documented_type=facts.attributes.get("documentedType"),
        default=facts.default,
        updatable=facts.attributes.get("updatable") != "false",
        since=facts.attributes.get("since"),
        releases=facts.attributes.get("releases"),
        deprecated=facts.flag("deprecated"),
        rules=tuple(facts.rules),
    )


def _declared(particle: etree._Element) -> QName:
    if particle.get("type") is None:
        raise fail(particle, "a local element with a type", f"element {particle.get('name')} without")
    name = qname(particle, "type")
    if name.local.startswith(ARRAY_OF):
        raise fail(particle, "an array as a repeated element", f"a field of the wrapper type {name.local}")
    return name
