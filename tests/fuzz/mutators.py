"""How the fuzzer spoils messages: on the bytes, and on the tree, which keeps them well-formed and so goes deeper.

Each mutator takes a source of chance and a message and gives another message.
"""

# ruff: noqa: E501 - tables of pieces

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from random import Random
from typing import Final, TypeAlias

from lxml import etree

Mutator: TypeAlias = Callable[[Random, bytes], bytes]

XSI: Final = "{http://www.w3.org/2001/XMLSchema-instance}"
_TOKEN: Final = re.compile(rb"<[^<>]*>|[^<>]+")

_BYTES: Final = (
    b"<", b">", b"</", b"/>", b"&", b"&#65;", b"&amp;", b"&x;", b"&#0;", b"]]>", b"<![CDATA[x]]>", b"<!-- c -->",
    b"<?pi x?>", b"<!DOCTYPE a>", b"\x00", b"\x0b",
    b"\xef\xbf\xbe", b"\xef\xbf\xbd", b"\xed\xa0\x80", b"\x7f", b"\xc2\x85", b"]]", b"\n", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b"'", b"=", b" ", b"\r\n", b":", b"\xc3\xa4",
    b' xmlns=""', b' xmlns:q="urn:q"', b' xmlns="urn:other"', b' xsi:type="vdi:DesktopId"', b' xsi:type=""',
    b' xsi:nil="true"', b' xsi:type="xsd:int"', b' xml:lang="de"', b' a="1"', b"<a/>", b"<a>", b"text",
)  # fmt: skip
_TYPES: Final = (
    "xsd:int", "xsd:string", "xsd:dateTime", "xsd:base64Binary", "xsd:float", "xsd:byte", "xsd:anyURI", "xsd:boolean",
    "xsd:unsignedInt", "xsd:anyType", "int", "string", "", " ", ":", "q:int", "vdi:", "vdi:DesktopId", "DesktopId",
    "vdi:ArrayOfInt", "vdi:ArrayOfString", "vdi:ArrayOfAnyType", "vdi:ArrayOfDesktopId", "vdi:ArrayOfNothing",
    "vdi:MapEntry", "vdi:QueryFilterAnd", "vdi:SecureString", "vdi:ManagedObjectReference", "vdi:LocalizedMethodFault",
    "vdi:EntityNotFound", "vdi:MethodFault", "vdi:NoSuchType", "vdi:DesktopInfo", "vdi:DynamicData", 'a"b<&', "\u00a0xsd:int",
)  # fmt: skip
_TEXTS: Final = (
    "", " ", "7", "007", "+1", " 7 ", "-0", "1e5", "NaN", " NaN ", "INF", "true", "TRUE", "1", "9" * 30, "-9223372036854775808",
    "2020-02-29T24:00:00Z", "2020-02-30T00:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T24:00:00", "-0044-03-15T00:00:00Z",
    "2020-01-01T00:00:00.123456789+05:30", "YWJj", " YW Jj\n", "YWJ", "\u00a0", "ä\U0001f600", "]]>&<\r\t", "AUTOMATED",
)  # fmt: skip
_NAMES: Final = (
    "a",
    "id",
    "value",
    "fault",
    "string",
    "int",
    "DesktopId",
    "faultcode",
    "detail",
    "Envelope",
    "Body",
    "_this",
)
_NAMESPACES: Final = ("", "urn:vdi", "urn:vim25", "urn:q", "http://schemas.xmlsoap.org/soap/envelope/")


def flip(chance: Random, data: bytes) -> bytes:
    """Change single bytes."""
    spoilt = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
    return bytes(spoilt)


def cut(chance: Random, data: bytes) -> bytes:
    """End too early."""
    return data[: chance.randrange(len(data))]


def drop(chance: Random, data: bytes) -> bytes:
    """Leave a stretch out."""
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.randint(1, 40) :]


def repeat(chance: Random, data: bytes) -> bytes:
    """Say a stretch twice."""
    start = chance.randrange(len(data))
    stop = start + chance.randint(1, 200)
    return data[:stop] + data[start:]


def insert(chance: Random, data: bytes) -> bytes:
    """Put something in, between tokens or anywhere."""
    at = chance.randrange(len(data) + 1)
    if chance.random() < 0.5:
        at = data.find(b">", at) + 1
    return data[:at] + chance.choice(_BYTES) + data[at:]


def into_tag(chance: Random, data: bytes) -> bytes:
    """Put something into a start tag."""
    at = data.find(b">", chance.randrange(len(data)))
    return data[:at] + chance.choice(_BYTES) + data[at:]


def swap(chance: Random, data: bytes) -> bytes:
    """Exchange two tokens."""
    tokens = _TOKEN.findall(data)
    if not tokens:
        return data
    one, other = chance.randrange(len(tokens)), chance.randrange(len(tokens))
    tokens[one], tokens[other] = tokens[other], tokens[one]
    return b"".join(tokens)


def recode(chance: Random, data: bytes) -> bytes:
    """Another encoding, declared or not."""
    text = data.decode("utf-8", "replace")
    declared = chance.choice(("UTF-8", "UTF-16", "ISO-8859-1", "US-ASCII", "windows-1252", "UTF-7", "rot13", "x"))
    used = chance.choice(("utf-8", "utf-16", "utf-16-be", "utf-32", "latin-1", "cp500"))
    return text.replace('encoding="UTF-8"', f'encoding="{declared}"').encode(used, "replace")


ON_BYTES: Final[tuple[Mutator, ...]] = (flip, cut, drop, repeat, insert, into_tag, swap, recode)


_OUTSIDE: Final = re.compile(rb"(.*?Body[^>]*><[^>]*>)(.*)(</[^>]*></[^>]*></[^>]*>\s*)", re.DOTALL)


def inside(chance: Random, data: bytes) -> bytes:
    """Spoil what stands between the body child's tags alone: the rest is what messages of one kind share."""
    parts = _OUTSIDE.fullmatch(data)
    if parts is None or not parts[2]:
        return data
    content = parts[2]
    for _ in range(chance.randint(1, 2)):
        content = chance.choice(ON_BYTES)(chance, content) or content
    return parts[1] + content + parts[3]


def _set_type(chance: Random, element: etree._Element) -> None:
    element.set(f"{XSI}type", chance.choice(_TYPES))


def _drop_type(_: Random, element: etree._Element) -> None:
    element.attrib.pop(f"{XSI}type", None)


def _set_nil(chance: Random, element: etree._Element) -> None:
    element.set(f"{XSI}nil", chance.choice(("true", "1", "false", "x")))


def _set_text(chance: Random, element: etree._Element) -> None:
    element.text = chance.choice(_TEXTS)


def _set_tail(chance: Random, element: etree._Element) -> None:
    if element.getparent() is not None:
        element.tail = chance.choice(_TEXTS)


def _set_attribute(chance: Random, element: etree._Element) -> None:
    namespace = chance.choice(("", "{urn:q}", "{urn:vdi}", "{http://www.w3.org/XML/1998/namespace}"))
    element.set(namespace + chance.choice(("a", "type", "serverGuid", "lang", "versionId")), chance.choice(_TEXTS))


def _rename(chance: Random, element: etree._Element) -> None:
    name = etree.QName(element)
    local = chance.choice((name.localname, chance.choice(_NAMES)))
    namespace = chance.choice((name.namespace, chance.choice(_NAMESPACES)))
    element.tag = f"{{{namespace}}}{local}" if namespace else local


def _remove(_: Random, element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _double(_: Random, element: etree._Element) -> None:
    if element.getparent() is not None:
        element.addnext(copy.deepcopy(element))


def _move(chance: Random, element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.insert(chance.randrange(len(parent)), element)


def _grow(chance: Random, element: etree._Element) -> None:
    element.append(etree.Element(f"{{{chance.choice(_NAMESPACES[1:])}}}{chance.choice(_NAMES)}"))


def _wrap(_: Random, element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        shell = etree.Element(element.tag)
        parent.replace(element, shell)
        shell.append(element)


_ON_TREE: Final = (
    _set_type, _set_type, _drop_type, _set_nil, _set_text, _set_text, _set_tail, _set_attribute, _rename, _remove, _double,
    _move, _grow, _wrap,
)  # fmt: skip


def on_tree(chance: Random, data: bytes) -> bytes:
    """Spoil some elements of the tree; gives the message as it is where it is none."""
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False))
    except (etree.XMLSyntaxError, ValueError):
        return data
    for _ in range(chance.randint(1, 3)):
        element = chance.choice([found for found in root.iter() if isinstance(found.tag, str)])
        try:
            chance.choice(_ON_TREE)(chance, element)
        except ValueError:  # what lxml itself does not let through
            continue
    text: bytes = etree.tostring(root)
    return text


def spoilt(chance: Random, data: bytes, other: bytes) -> bytes:
    """A message spoilt in some way; ``other`` is one to splice with."""
    if chance.random() < 0.05:
        return data[: chance.randrange(len(data))] + other[chance.randrange(len(other)) :]
    for _ in range(chance.randint(1, 3)):
        mutator = on_tree if chance.random() < 0.6 else chance.choice(ON_BYTES)
        data = mutator(chance, data) or data
    return data
