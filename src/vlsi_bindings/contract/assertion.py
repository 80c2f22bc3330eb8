"""Assertions of XSD 1.1: what a rule looks like in a schema document.

This room writes them; which there are the rules of the conformance room say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from .files import XS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lxml.etree import _Element as Element


class Assertion(NamedTuple):
    """A rule as a test that a schema processor makes.

    ``id`` tells it from all others of a set, as an XML name: the rule, the type or operation, the field
    (``required-if.DesktopInfo.name``). ``test`` is XPath 2.0; ``sentence`` says the same to people.
    """

    id: str
    test: str
    sentence: str


_HOLDER: Final = f"{XS}complexContent/{XS}extension"


def add_assertions(components: Iterable[Element], assertions: Mapping[str, Sequence[Assertion]]) -> int:
    """Put assertions, by the name of the complex type that has to carry them, into components; gives their number.

    Raises KeyError for a type that is not among the components.
    """
    types = {component.get("name"): component for component in components if component.tag == f"{XS}complexType"}
    for name, asserted in assertions.items():
        component = types[name]
        extension = component.find(_HOLDER)
        place = component if extension is None else extension
        place.extend(_element(assertion) for assertion in asserted)
    return sum(map(len, assertions.values()))


def _element(assertion: Assertion) -> Element:
    element = etree.Element(f"{XS}assert", id=assertion.id, test=assertion.test)
    annotation = etree.SubElement(element, f"{XS}annotation")
    etree.SubElement(annotation, f"{XS}documentation").text = assertion.sentence
    return element
