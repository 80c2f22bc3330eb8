"""XSD regular expressions over single texts, by the engine that judges whole messages (libxml2).

Translating them for Python's re would be a second reading of the same patterns; this way both judges always agree.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from lxml import etree

LONGEST_TEXT: Final = 1_024
"""Characters of a text that a pattern is asked about: longer ones could cost time that grows with their square."""

_XS: Final = "http://www.w3.org/2001/XMLSchema"


def matches(patterns: tuple[str, ...], text: str) -> bool:
    """Whether a text matches one of the patterns; one that is too long to be asked about does."""
    if len(text) > LONGEST_TEXT:
        return True
    element = etree.Element("text")
    try:
        element.text = text
    except ValueError:  # a character that no XML can hold: encoding refuses it
        return False
    return bool(_schema(patterns).validate(element))


@lru_cache(maxsize=256)
def _schema(patterns: tuple[str, ...]) -> etree.XMLSchema:
    """A schema whose one element is a string with the patterns."""
    root = etree.Element(f"{{{_XS}}}schema", nsmap={"xs": _XS})
    simple_type = etree.SubElement(etree.SubElement(root, f"{{{_XS}}}element", name="text"), f"{{{_XS}}}simpleType")
    restriction = etree.SubElement(simple_type, f"{{{_XS}}}restriction", base="xs:string")
    for pattern in patterns:
        etree.SubElement(restriction, f"{{{_XS}}}pattern", value=pattern)
    return etree.XMLSchema(root)
