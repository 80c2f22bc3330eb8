"""The information of a message as a tree of plain elements, taken from its text; telling.py takes it from the objects.

For the proof that decoding keeps everything. Names are expanded, so that no prefix counts; an ``xsi:type`` is its
expanded name. White space between elements, comments and processing instructions are no information of a SOAP
message; the latter two are counted.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element

from lxml import etree

from ...codec import DEFAULT_LIMITS
from ...codec.names import SOAP, SPACE, XSI_NIL, XSI_TYPE
from ...codec.parser import parse, parser_options

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...codec import Limits
    from ...model import Unknown

_ELEMENTS_ONLY: Final = frozenset(f"{{{SOAP}}}{name}" for name in ("Envelope", "Header", "Body", "Fault"))
DETAIL: Final = "detail"
_TRUE: Final = ("1", "true")
_ASIDE: Final = {etree.Comment: "comments", etree.ProcessingInstruction: "processing instructions"}


def of_text(data: bytes, limits: Limits | None = None) -> tuple[Element, Counter[str]]:
    """The tree of a document, and how many comments and processing instructions it has beside.

    Raises DecodeError as :func:`codec.decode` does.
    """
    document = parse(data, limits or DEFAULT_LIMITS).data
    options = parser_options() | {"remove_comments": False, "remove_blank_text": False}
    root = etree.fromstring(document, etree.XMLParser(**options))
    aside = Counter(_ASIDE[node.tag] for node in root.getroottree().xpath("//comment() | //processing-instruction()"))
    return _of_element(root), aside


def _of_element(element: etree._Element, *, within_fault: bool = False) -> Element:
    plain = Element(str(element.tag), _attributes(element))
    children = False
    _add(plain, element.text)
    for node in element:
        if isinstance(node.tag, str):
            plain.append(_of_element(node, within_fault=element.tag == f"{{{SOAP}}}Fault"))
            children = True
        _add(plain, node.tail)
    if children or plain.tag in _ELEMENTS_ONLY or (within_fault and plain.tag == DETAIL):
        _drop_blanks(plain)
    return plain


def _attributes(element: etree._Element) -> dict[str, str]:
    found = {str(name): str(value) for name, value in element.attrib.items()}
    spelled = found.get(XSI_TYPE)
    if spelled is not None:
        found[XSI_TYPE] = _expanded(spelled.strip(SPACE), element.nsmap)
    return with_nil(found)


def with_nil(attributes: dict[str, str]) -> dict[str, str]:
    """Attributes in which ``xsi:nil`` is spelled one way."""
    if attributes.get(XSI_NIL, "").strip(SPACE) in _TRUE:
        attributes[XSI_NIL] = "true"
    return attributes


def _expanded(spelled: str, scope: Mapping[str | None, str]) -> str:
    """The expanded name of a QName; as it stands where its prefix is not declared."""
    prefix, colon, local = spelled.rpartition(":")
    namespace = scope.get(prefix if colon else None)
    if namespace is None:
        return spelled
    return clark(namespace, local)


def clark(namespace: str, local: str) -> str:
    """The expanded name."""
    return f"{{{namespace}}}{local}" if namespace else local


def _add(element: Element, text: str | None) -> None:
    """Add text at the end of an element's content."""
    if not text:
        return
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def _drop_blanks(element: Element) -> None:
    if element.text and not element.text.strip(SPACE):
        element.text = None
    for child in element:
        if child.tail and not child.tail.strip(SPACE):
            child.tail = None


def piece_of(piece: Unknown) -> Element:
    """Kept content that is an element."""
    return _of_element(etree.fromstring(piece.xml, etree.XMLParser(**parser_options())))


def put(element: Element, piece: Unknown) -> None:
    """Kept content, an element or a text, put at the end of an element."""
    if piece.name is None:
        _add(element, piece.xml.decode("utf-8"))
    else:
        element.append(piece_of(piece))
