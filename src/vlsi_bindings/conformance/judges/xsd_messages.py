"""libxml2's messages, taken apart: which rule is broken, what was expected.

libxml2 tells the kind of an error by a name and the rest in an English sentence; both have been stable for many years.
What is not recognised is passed on in libxml2's own words, under the rule ``schema``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ...codec.names import XSI_TYPE, local_name
from ...codec.reading import shorten
from ...model import REDACTED
from ..catalogue import XSD
from ..findings import Finding
from .schema_tree import step_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

    Take = Callable[[str, Element], tuple[str, str, str]]

SECRET_ELEMENTS: Final = frozenset({"utf8String"})
"""Elements whose text is a password: the one field of SecureString."""

_EMPTY: Final = "SCHEMAV_CVC_COMPLEX_TYPE_2_1"
_QUOTED: Final = re.compile(r"'((?:\{[^}]*\})?[^']*)'")
_EXPECTED: Final = re.compile(r"Expected is (?:one of )?\( (.*) \)")
_NAMESPACE: Final = re.compile(r"\{[^}]*\}")
_ATTRIBUTE: Final = re.compile(r"attribute '(?:\{[^}]*\})?([^']*)'")
_MORE: Final = re.compile(r",?\s*\.\.\.$")
_XSD_PREFIX: Final = re.compile(r"^xs:")


def finding_of(kind: str, message: str, element: Element, path: str) -> Finding:
    """The finding for an error of ``kind`` (libxml2's name of it) at ``element``."""
    take = _KINDS.get(kind, _other)
    rule, expected, seen = take(message, element)
    if rule == "missing-element":
        path = f"{path}/{seen}"
        seen = "nothing"
    elif rule == "unexpected-element" and kind == _EMPTY:
        path = f"{path}/{step_of(element[0])}"
    return Finding(rule, path, element.sourceline, expected, seen, (XSD,))


def _content(message: str, element: Element) -> tuple[str, str, str]:
    """A broken sequence: a child that is not expected, or the end where more is."""
    found = _EXPECTED.search(message)
    names = _NAMESPACE.sub("", found[1]) if found else ""
    if "Missing child" in message:
        return "missing-element", names or "more children", _MORE.sub("", names).rpartition(", ")[2]
    return "unexpected-element", names or "no more children", local_name(str(element.tag))


def _nothing(_: str, element: Element) -> tuple[str, str, str]:
    """Content of an element that has to be empty."""
    if len(element):
        return "unexpected-element", "no children", local_name(str(element[0].tag))
    return "unexpected-text", "an empty element", "text"


def _value(rule: str, expected: str) -> Take:
    """A facet or type that the element's text does not meet; ``{0}`` stands for what the message quotes last."""

    def take(message: str, element: Element) -> tuple[str, str, str]:
        if "xsi:type" in message or "XMLSchema-instance" in message:
            return _type_name(message, element)
        quoted = _QUOTED.findall(message)
        told = _NAMESPACE.sub("", quoted[-1]) if quoted else "what the contract says"
        return rule, expected.format(_XSD_PREFIX.sub("xsd:", told)), _text(element)

    return take


def _enumeration(message: str, element: Element) -> tuple[str, str, str]:
    _, _, values = message.rpartition("{")
    return "unknown-value", "one of " + ", ".join(_QUOTED.findall(values)), _text(element)


def _type_name(_: str, element: Element) -> tuple[str, str, str]:
    return "unknown-type", "a documented type", element.get(XSI_TYPE, "")


def _wrong_type(_: str, element: Element) -> tuple[str, str, str]:
    return "unexpected-type", "a type derived from the declared one", element.get(XSI_TYPE, "")


def _attribute(message: str, _: Element) -> tuple[str, str, str]:
    found = _ATTRIBUTE.search(message)
    return "unknown-attribute", "no such attribute", found[1] if found else "one"


def _root(_: str, element: Element) -> tuple[str, str, str]:
    return "unknown-operation", "a documented operation, fault or type", local_name(str(element.tag))


def _fixed(rule: str, expected: str, seen: str) -> Take:
    return lambda _message, _element: (rule, expected, seen)


def _other(message: str, _: Element) -> tuple[str, str, str]:
    return "schema", "what the schema says", _NAMESPACE.sub("", message)


def _text(element: Element) -> str:
    return REDACTED if local_name(str(element.tag)) in SECRET_ELEMENTS else shorten(element.text or "")


_KINDS: Final[dict[str, Take]] = {
    "SCHEMAV_ELEMENT_CONTENT": _content,
    "SCHEMAV_CVC_ELT_1": _root,
    "SCHEMAV_CVC_ELT_3_1": _fixed("nil", "an absent element", "xsi:nil"),
    "SCHEMAV_CVC_ELT_4_2": _type_name,
    "SCHEMAV_CVC_ELT_4_3": _wrong_type,
    "SCHEMAV_CVC_COMPLEX_TYPE_3_2_1": _attribute,
    "SCHEMAV_CVC_COMPLEX_TYPE_3_2_2": _attribute,
    _EMPTY: _nothing,
    "SCHEMAV_CVC_COMPLEX_TYPE_2_2": _fixed("unexpected-child", "text", "child elements"),
    "SCHEMAV_CVC_TYPE_3_1_2": _fixed("unexpected-child", "text", "child elements"),
    "SCHEMAV_CVC_TYPE_3_1_1": _attribute,
    "SCHEMAV_CVC_COMPLEX_TYPE_2_3": _fixed("unexpected-text", "elements only", "text"),
    "SCHEMAV_CVC_ENUMERATION_VALID": _enumeration,
    "SCHEMAV_CVC_DATATYPE_VALID_1_2_1": _value("lexical-form", "a value of {0}"),
    "SCHEMAV_CVC_MINLENGTH_VALID": _value("min-length", "at least {0} characters"),
    "SCHEMAV_CVC_MAXLENGTH_VALID": _value("max-length", "at most {0} characters"),
    "SCHEMAV_CVC_LENGTH_VALID": _value("length", "{0} characters"),
    "SCHEMAV_CVC_MININCLUSIVE_VALID": _value("min-inclusive", "at least {0}"),
    "SCHEMAV_CVC_MAXINCLUSIVE_VALID": _value("max-inclusive", "at most {0}"),
    "SCHEMAV_CVC_PATTERN_VALID": _value("pattern", "a text that matches {0}"),
}
