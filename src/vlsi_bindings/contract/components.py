"""Complex types and their elements as types and fields, with the facts that stand beside them.

For the contract reader: one function per kind of component.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .facets import SimpleTypes, local_type
from .files import FACTS, XS
from .model import Field, Kind, Returns, Rule, Type

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

ROOT_TYPE = "DynamicData"
_APPINFO = f"{XS}annotation/{XS}appinfo/"


def read_type(component: Element, simple_types: SimpleTypes) -> Type:
    """A documented complex type, with the fields that it declares itself."""
    return Type(
        name=str(component.get("name")),
        page=str(fact(component, "page")),
        kind=cast("Kind", fact(component, "kind")),
        base=base_of(component),
        since=fact(component, "since"),
        deprecated=fact(component, "deprecated") == "true",
        update_as_whole=fact(component, "updateAsWhole") == "true",
        queryable_by=tuple(str(stated.get("by")) for stated in component.iterfind(f"{_APPINFO}{FACTS}queryable")),
        query_privileges=fact_texts(component, "privilege"),
        fields=_reference_fields(component, simple_types) or read_fields(component, simple_types),
        rules=_rules(component),
    )


def read_fields(component: Element, simple_types: SimpleTypes) -> tuple[Field, ...]:
    """The elements of a complex type's sequence, in order; none of an empty or absent one."""
    extension = component.find(f"{XS}complexContent/{XS}extension")
    sequence = (component if extension is None else extension).find(f"{XS}sequence")
    if sequence is None:
        return ()
    return tuple(_read_field(element, simple_types) for element in sequence.iterfind(f"{XS}element"))


def read_result(element: Element, simple_types: SimpleTypes) -> Returns:
    """The result of an operation from its element."""
    field = _read_field(element, simple_types)
    return Returns(field.type, field.wire_type, field.array, field.optional, field.enumeration)


def fact(component: Element, name: str) -> str | None:
    """A fact that is an attribute."""
    stated: str | None = component.get(FACTS + name)
    return stated


def fact_texts(component: Element, name: str) -> tuple[str, ...]:
    """The texts of a fact that is an element of the component's appinfo, once for each value."""
    return tuple(stated.text or "" for stated in component.iterfind(f"{_APPINFO}{FACTS}{name}"))


def base_of(component: Element) -> str | None:
    """The documented base of a complex type, if it has one."""
    extension = component.find(f"{XS}complexContent/{XS}extension")
    base = None if extension is None else local_type(extension, "base")
    return None if base == ROOT_TYPE else base


def _read_field(element: Element, simple_types: SimpleTypes) -> Field:
    return _field(
        element,
        simple_types,
        name=str(element.get("name")),
        wire_type=local_type(element),
        array=element.get("maxOccurs", "1") != "1",
        optional=element.get("minOccurs") == "0",
    )


def _reference_fields(component: Element, simple_types: SimpleTypes) -> tuple[Field, ...]:
    """The documented fields of a reference: attributes and, last, the text itself."""
    extension = component.find(f"{XS}simpleContent/{XS}extension")
    if extension is None:
        return ()
    places = [place for place in (*extension.iterfind(f"{XS}attribute"), extension) if fact(place, "field")]
    return tuple(
        _field(
            place,
            simple_types,
            name=str(fact(place, "field")),
            wire_type=fact(place, "enumeration") or local_type(place, "base" if place is extension else "type"),
            array=False,
            optional=fact(place, "required") is None,
        )
        for place in places
    )


def _field(
    component: Element, simple_types: SimpleTypes, *, name: str, wire_type: str, array: bool, optional: bool
) -> Field:
    simple_type = simple_types[wire_type]
    bounds = simple_type.bounds
    return Field(
        name=name,
        type=fact(component, "documentedType") or simple_type.base,
        wire_type=wire_type,
        array=array,
        optional=optional,
        updatable=fact(component, "updatable") != "false",
        enumeration=simple_type.enumeration,
        default=fact_texts(component, "default") or None,
        minimum=bounds.get("minInclusive"),
        maximum=bounds.get("maxInclusive"),
        min_length=bounds.get("minLength"),
        max_length=bounds.get("maxLength"),
        patterns=simple_type.patterns,
        rules=_rules(component),
        since=fact(component, "since"),
        deprecated=fact(component, "deprecated") == "true",
    )


def _rules(component: Element) -> tuple[Rule, ...]:
    return tuple(
        Rule(
            kind=str(stated.get("kind")),
            field=stated.get("field"),
            values=tuple(value.text or "" for value in stated.iterfind(f"{FACTS}value")),
        )
        for stated in component.iterfind(f"{_APPINFO}{FACTS}rule")
    )
