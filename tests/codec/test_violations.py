"""One violation of each facet and of each rule of structure is found, by both schema processors.

So that "valid" in the other proofs means something: the schema refuses what the contract excludes, and the bounds
themselves are accepted.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest
from elementpath.regex import translate_pattern
from lxml import etree

from tests.support.instances import maximal, minimal, the_maker
from tests.support.schemas import XS, assert_valid, payload, refused_by, simple_types, the_contract
from vlsi_bindings import codec
from vlsi_bindings.codec import Envelope
from vlsi_bindings.model import Reference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vlsi_bindings.model import DataObject

BOTH: Final = (True, True)
UNUSED: Final = frozenset({"ServiceName"})
"""Simple types that no element has: this one states the values of an attribute, which servers do not keep to."""

BAD_FORMS: Final = ("?", "/", "\\", "\n", "no such form!", "no.such-form! ", "")


class Place(NamedTuple):
    """A field of a class that a simple type restricts."""

    cls: type[DataObject]
    attribute: str
    array: bool


def places() -> dict[str, Place]:
    """One place for each simple type."""
    found: dict[str, Place] = {}
    maker, contract = the_maker(), the_contract()
    for cls in (*maker.types, *maker.requests):
        if issubclass(cls, Reference):
            continue
        name = cls.__wire_name__
        operation = contract.operations.get(name)
        fields = operation.parameters if operation else [f for part in contract.lineage(name) for f in part.fields]
        attributes = {f.wire_name: f for f in cls.__fields__}
        for field in fields:
            if field.name in attributes:
                f = attributes[field.name]
                found.setdefault(field.wire_type, Place(cls, f.attribute, f.array))
    for cls in maker.responses:
        returns = contract.operations[cls.__request__.__wire_name__].returns
        if returns is not None:
            found.setdefault(returns.wire_type, Place(cls, "returnval", returns.array))
    return found


PLACES: Final = places()


def facets_of(name: str) -> dict[str, list[str]]:
    """The facets of a simple type: name and values."""
    facets: defaultdict[str, list[str]] = defaultdict(list)
    for facet in simple_types()[name].iterfind(f"{XS}restriction/*"):
        facets[etree.QName(facet).localname].append(str(facet.get("value")))
    return dict(facets)


def matches(text: str, patterns: list[str]) -> bool:
    """Whether one of the patterns takes the text."""
    return any(re.fullmatch(translate_pattern(pattern, anchors=False), text) for pattern in patterns)


def violations(facets: dict[str, list[str]]) -> Iterator[tuple[str, object]]:
    """One value per facet that breaks this facet."""
    for name, (value, *_) in facets.items():
        if name == "enumeration":
            yield name, f"{value}_TOO"
        elif name == "pattern":
            longest = int(facets.get("maxLength", ["1000"])[0])
            yield name, next(t for t in BAD_FORMS if len(t) <= longest and not matches(t, facets["pattern"]))
        else:
            bound = int(value)
            yield (
                name,
                {
                    "minInclusive": bound - 1,
                    "maxInclusive": bound + 1,
                    "minLength": "x" * (bound - 1),
                    "maxLength": "x" * (bound + 1),
                }[name],
            )


def bounds(facets: dict[str, list[str]]) -> Iterator[object]:
    """The last values that the facets allow."""
    yield from facets.get("enumeration", ())
    for name in ("minInclusive", "maxInclusive"):
        yield from map(int, facets.get(name, ()))
    for name in ("minLength", "maxLength"):
        text = "x" * int(facets.get(name, ["0"])[0])
        if name in facets and matches(text, facets.get("pattern", [".*"])):
            yield text


def document(place: Place, value: object) -> bytes:
    """A message that is valid but for the value."""
    instance = minimal(place.cls)
    setattr(instance, place.attribute, [value] if place.array else value)
    return codec.encode(Envelope(instance, bare=True))


def test_every_simple_type_stands_somewhere() -> None:
    assert simple_types().keys() - PLACES.keys() == UNUSED


@pytest.mark.parametrize("name", sorted(simple_types().keys() - UNUSED))
def test_a_violation_of_each_facet_is_found(name: str) -> None:
    facets = facets_of(name)
    broken = list(violations(facets))
    assert {facet for facet, _ in broken} == facets.keys()
    for facet, value in broken:
        assert refused_by(etree.fromstring(document(PLACES[name], value))) == BOTH, facet


def test_the_bounds_of_each_facet_are_valid() -> None:
    assert_valid(
        document(PLACES[name], value) for name in PLACES.keys() & simple_types() for value in bounds(facets_of(name))
    )


@pytest.mark.parametrize("group", ["types", "requests", "responses"])
def test_every_missing_required_element_is_found(group: str) -> None:
    for cls in getattr(the_maker(), group):
        root = etree.fromstring(payload(codec.encode(Envelope(minimal(cls), bare=True))))
        for index in range(len(root)):
            spoilt = etree.fromstring(etree.tostring(root))
            spoilt.remove(spoilt[index])
            assert refused_by(spoilt) == BOTH, f"{cls.__name__} without {root[index].tag}"


@pytest.mark.parametrize("group", ["types", "requests"])
def test_wrong_order_is_found_in_every_type(group: str) -> None:
    for cls in getattr(the_maker(), group):
        root = etree.fromstring(payload(codec.encode(Envelope(maximal(cls), bare=True))))
        other = next((child for child in root if child.tag != root[0].tag), None)
        if other is not None:
            root.insert(0, other)
            assert refused_by(root) == BOTH, cls.__name__


@pytest.mark.parametrize("cls", the_maker().types[::20], ids=lambda cls: cls.__name__)
def test_an_element_too_many_is_found(cls: type[DataObject]) -> None:
    root = etree.fromstring(codec.encode(Envelope(maximal(cls), bare=True)))
    etree.SubElement(root, "{urn:vdi}noSuchElement")
    assert refused_by(root) == BOTH
