"""The canonical form of a message: what two spellings of the same information have in common."""

from __future__ import annotations

from typing import Final

from lxml import etree

from .limits import DEFAULT_LIMITS, Limits
from .names import SOAP, SPACE, XML, XSI_NIL, XSI_TYPE, split
from .parser import check_scope, parse

_ELEMENTS_ONLY: Final = frozenset({f"{{{SOAP}}}{name}" for name in ("Envelope", "Header", "Body", "Fault")})
_DETAIL: Final = "detail"


def canonical(data: bytes, *, limits: Limits | None = None) -> bytes:
    """Canonical XML 2.0 with rewritten prefixes, without comments, instructions and space between elements.

    Prefixes in ``xsi:type`` are resolved and ``xsi:nil`` is spelled one way, so that two messages are equal here
    exactly if they say the same.
    Raises DecodeError as :func:`decode` does.
    """
    bounds = limits or DEFAULT_LIMITS
    root = parse(data, bounds).root
    for element in root.iter():
        _drop_blanks(element)
        spelled = element.get(XSI_TYPE)
        if element.get(XSI_NIL, "").strip(SPACE) == "1":
            element.set(XSI_NIL, "true")
        if spelled is not None:
            element.set(XSI_TYPE, _resolved(element, spelled, bounds))
    _rewrite_prefixes(root)
    # Not libxml2's canonical form, which refuses relative namespace names.
    return str(etree.canonicalize(etree.tostring(root, encoding="unicode"))).encode("utf-8")


def _rewrite_prefixes(root: etree._Element) -> None:
    """Give every namespace one prefix: a parent that declares them all takes the tree's own declarations away."""
    names = {split(name)[0] for element in root.iter() for name in (element.tag, *element.attrib)} - {"", XML}
    etree.Element("canonical", nsmap={f"n{number}": uri for number, uri in enumerate(sorted(names))}).append(root)


def _drop_blanks(element: etree._Element) -> None:
    if not len(element) and element.tag not in _ELEMENTS_ONLY and not _is_detail(element):
        return
    if element.text is not None and not element.text.strip(SPACE):
        element.text = None
    for child in element:
        if child.tail is not None and not child.tail.strip(SPACE):
            child.tail = None


def _is_detail(element: etree._Element) -> bool:
    parent = element.getparent()
    return element.tag == _DETAIL and parent is not None and parent.tag == f"{{{SOAP}}}Fault"


def _resolved(element: etree._Element, spelled: str, limits: Limits) -> str:
    prefix, colon, local = spelled.strip(SPACE).rpartition(":")
    scope = element.nsmap
    check_scope(scope, element, limits)
    namespace = scope.get(prefix if colon else None)
    return f"{{{namespace or ''}}}{local}"
