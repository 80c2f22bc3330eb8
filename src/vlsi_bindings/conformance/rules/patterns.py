"""XSD regular expressions over single texts.

What is asked is libxml2, which judges whole messages too, so that both agree. Most patterns use only what means the
same to Python's re, which answers many times sooner; a test holds the two against each other.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_TEXT: Final = 1_024
"""Characters of a text that a pattern is asked about: longer ones could cost time that grows with their square."""

_XS: Final = "http://www.w3.org/2001/XMLSchema"
_ESCAPED: Final = r"\\[\\.\-{}()\[\]*+?|]"
_CLASS: Final = rf"\[\^?(?:{_ESCAPED}|[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9 :._@$#%/?])+\]"
_COMMON: Final = re.compile(
    rf"(?:{_ESCAPED}|{_CLASS}|[A-Za-z0-9 :_@#%/,=|)]|\((?!\?)|[*+?](?![*+?])|\{{[0-9]+(?:,[0-9]+)?\}})*"
)
"""Patterns that mean the same to both: no categories, no escapes of classes, no anchors, no dot, no subtraction."""


@lru_cache(maxsize=256)
def matcher(patterns: tuple[str, ...]) -> Callable[[str], object]:
    """The test whether a text matches one of the patterns; to be asked about no longer texts than LONGEST_TEXT."""
    return python_matcher(patterns) or schema_matcher(patterns)


def python_matcher(patterns: tuple[str, ...]) -> Callable[[str], object] | None:
    """The test by Python's re; ``None`` where a pattern may mean something else to it."""
    if not all(map(_COMMON.fullmatch, patterns)):
        return None
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns)).fullmatch


def schema_matcher(patterns: tuple[str, ...]) -> Callable[[str], bool]:
    """The test by libxml2: a schema whose one element is a string with the patterns."""
    root = etree.Element(f"{{{_XS}}}schema", nsmap={"xs": _XS})
    simple_type = etree.SubElement(etree.SubElement(root, f"{{{_XS}}}element", name="text"), f"{{{_XS}}}simpleType")
    restriction = etree.SubElement(simple_type, f"{{{_XS}}}restriction", base="xs:string")
    for pattern in patterns:
        etree.SubElement(restriction, f"{{{_XS}}}pattern", value=pattern)
    schema = etree.XMLSchema(root)

    def match(text: str) -> bool:
        element = etree.Element("text")
        try:
            element.text = text
        except ValueError:  # a character that no XML can hold: encoding refuses it
            return False
        return bool(schema.validate(element))

    return match
