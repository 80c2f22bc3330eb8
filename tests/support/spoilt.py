"""Messages with one thing wrong: every way in which an element can be spoilt, for the tests of the judges."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from vlsi_bindings import codec
from vlsi_bindings.codec import Envelope

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from vlsi_bindings.model import DataObject

_XSI: Final = "{http://www.w3.org/2001/XMLSchema-instance}"
_VDI: Final = "{urn:vdi}"


def _remove(element: etree._Element) -> None:
    element.getparent().remove(element)


def _repeat(element: etree._Element) -> None:
    element.addnext(etree.fromstring(etree.tostring(element)))


def _move(element: etree._Element) -> None:
    parent = element.getparent()
    if parent.index(element):
        parent.insert(0, element)
    else:
        parent.append(element)


def _insert(element: etree._Element) -> None:
    element.addprevious(etree.Element(f"{_VDI}inserted"))


def _rename(element: etree._Element) -> None:
    element.tag = f"{_VDI}renamed"


def _other_namespace(element: etree._Element) -> None:
    element.tag = "{urn:other}" + etree.QName(element).localname


def _attribute(element: etree._Element) -> None:
    element.set("versionId", "7")


def _nil(element: etree._Element) -> None:
    element.set(f"{_XSI}nil", "true")


def _text(element: etree._Element) -> None:
    element.text = (element.text or "") + "stray"


def _child(element: etree._Element) -> None:
    etree.SubElement(element, f"{_VDI}inner")


def _empty(element: etree._Element) -> None:
    for child in list(element):
        element.remove(child)
    element.text = ""


def _value(element: etree._Element) -> None:
    element.text = "No such value! ä"


def _type(name: str) -> Callable[[etree._Element], None]:
    return lambda element: element.set(f"{_XSI}type", name)


WAYS: Final[dict[str, Callable[[etree._Element], None]]] = {
    "removed": _remove,
    "repeated": _repeat,
    "moved": _move,
    "one inserted": _insert,
    "renamed": _rename,
    "in another namespace": _other_namespace,
    "with an attribute": _attribute,
    "nil": _nil,
    "with text": _text,
    "with a child": _child,
    "emptied": _empty,
    "another value": _value,
    "an unknown type": _type("Nope"),
    "another type": _type("DesktopId"),
    "a built-in type": _type("xsd:long"),
}


def bare(value: DataObject) -> bytes:
    """A value as a document of its own."""
    return codec.encode(Envelope(value, bare=True))


def elements(document: bytes) -> list[etree._Element]:
    """The elements of a fresh tree, in document order; the first is the root."""
    return list(etree.fromstring(document).iter(etree.Element))


def spoilt(document: bytes, number: int, way: str) -> bytes:
    """The document with its ``number``-th element (not the root, 0) spoilt."""
    found = elements(document)
    WAYS[way](found[number])
    data: bytes = etree.tostring(found[0])
    return data


_WILD_TEXTS: Final = (
    *(
        "",
        " 1 ",
        "+1",
        "007",
        "-0",
        "-1",
        "1e3",
        "NaN",
        "INF",
        "\t\n",
        "true ",
        "TRUE",
        "9" * 11,
        "0" * 400,
        "x" * 5_000,
    ),
    *(
        "2020-01-01T00:00:00",
        "2020-13-01T00:00:00Z",
        "CON\\a",
        "a,a",
        "\u00a0",
        "\u00a01",
        "\u0085",
        "\u2028",
        "\u0661",
    ),
)
"""Texts that some processor or other takes for a value: signs, zeros, white space, digits of other scripts."""


def wildly(data: bytes, pick: random.Random) -> bytes:
    """The message with one to three things wrong at once, values among them."""
    for _ in range(pick.choice((1, 2, 2, 3))):
        root = etree.fromstring(data)
        leaves = [element for element in root.iter(etree.Element) if not len(element)]
        if pick.random() < 0.6:
            pick.choice(leaves).text = pick.choice(_WILD_TEXTS)
            data = etree.tostring(root)
        elif len(elements(data)) > 1:
            data = spoilt(data, pick.randrange(1, len(elements(data))), pick.choice(list(WAYS)))
    return data
