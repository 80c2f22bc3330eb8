"""Bytes → element tree, for bytes of strangers: no DOCTYPE, no entity, nothing fetched, every bound kept.

The one place where XML becomes a tree. Comments are dropped (canonical XML has none); processing instructions, which
SOAP forbids, are taken out and told.
"""

from __future__ import annotations

import codecs
import re
import threading
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from lxml import etree

from .errors import DecodeError
from .limits import DEFAULT_LIMITS, Limits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .names import Element

_DECLARATION: Final = re.compile(rb"<\?xml\s[^>]{0,200}?\?>")
ORDINARY_START: Final = re.compile(
    rb"""(?:<\?xml\s+version=["']1\.0["'](?:\s+encoding=["'](?i:utf-8)["'])?\s*\?>)?\s*<[A-Za-z_]"""
)
"""The start of a document whose encoding and prolog need no closer look."""

_ENCODING: Final = re.compile(rb"""\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']""")
_PROLOG: Final = re.compile(rb"(?:\s+|<!--.*?-->|<\?.*?\?>)*", re.DOTALL)
_ELEMENT_START: Final = re.compile(rb"<(?![!?/\s])")
_COMPRESSED: Final = {
    b"\x1f\x8b": "gzip",
    b"\x28\xb5\x2f\xfd": "zstd",
    b"x\x9c": "deflate",
    b"x\x01": "deflate",
    b"x\xda": "deflate",
}
_LITTLE: Final = (codecs.BOM_UTF16_LE, b"<\0")
_SINGLE_BYTE: Final = re.compile(r"iso8859-\d+|cp125\d|latin_1|koi8-r|mac-roman", re.IGNORECASE)
_SMALLEST_ELEMENT: Final = len("<a/>")
_PARSER_TEXT_BOUND: Final = 10_000_000
_FEW_DECLARATIONS: Final = 16
_TOO_LONG: Final = ("Resource limit exceeded", "too big found")


class Parsed(NamedTuple):
    """The root element, and the processing instructions that were taken out: line and target."""

    root: Element
    instructions: list[tuple[int | None, str]]
    data: bytes
    """The document in UTF-8."""


def parse(data: bytes, limits: Limits) -> Parsed:
    """The tree of ``data``; raises DecodeError with line and column where it is refused."""
    _check_size(data, limits)
    start = ORDINARY_START.match(data)
    if start is None:
        data = _as_utf8(data)
        _check_prolog(data)
    _check_namespaces(data, limits)
    # White space between elements is dropped by the parser where it can tell it from text: a comment or CDATA section
    # inside a blank text would mislead it.
    has_instructions = data.find(b"?", start.end() if start else 0) != -1 and data.rfind(b"<?") > 0
    parser = _PARSERS.of(keep_instructions=has_instructions, drop_blanks=b"!" not in data)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise refusal(error) from None
    _check_text(root, data, limits)
    return Parsed(root, take_instructions(root) if has_instructions else [], data)


class _Parsers(threading.local):
    """The hardened parsers of one thread.

    A thread keeps for good the table of names of the first parser that it uses. Of a parser that another thread has
    used it is that thread's table, and two threads that then parse at once, with whatever parser, write to it at once:
    libxml2 loses names, or ends the process.
    """

    def __init__(self) -> None:
        """Make none yet; called in each thread."""
        self._made: dict[tuple[bool, bool], etree.XMLParser] = {}

    def of(self, *, keep_instructions: bool = False, drop_blanks: bool = False) -> etree.XMLParser:
        """The parser that keeps processing instructions, or drops white space between elements, or not."""
        found = self._made.get((keep_instructions, drop_blanks))
        if found is None:
            found = etree.XMLParser(**parser_options(), remove_pis=not keep_instructions, remove_blank_text=drop_blanks)
            self._made[keep_instructions, drop_blanks] = found
        return found


_PARSERS: Final = _Parsers()


def parser_options() -> dict[str, Any]:
    """What every parser of messages is made with; the bytes are UTF-8 by then, whatever the declaration says."""
    return {
        "encoding": "utf-8",
        "resolve_entities": False,
        "load_dtd": False,
        "no_network": True,
        "huge_tree": False,
        "remove_comments": True,
        "collect_ids": False,
    }


def encoding_of(data: bytes) -> str:
    """The encoding of a message that :func:`parse` takes, by Python's name of it; raises DecodeError if unknown."""
    if _is_utf16(data):
        return "utf-16-le" if data.startswith(_LITTLE) else "utf-16-be"
    declaration = _DECLARATION.match(data.removeprefix(codecs.BOM_UTF8).lstrip())
    encoding = declaration and _ENCODING.search(declaration[0])
    return _codec_name(encoding[1].decode("ascii")) if encoding else "utf-8"


def check_start(head: bytes) -> None:
    """Refuse a message by its first bytes, where it is read in pieces: UTF-8 is needed, and an element among them."""
    _check_size(head, DEFAULT_LIMITS)
    plain = head.removeprefix(codecs.BOM_UTF8).lstrip()
    declaration = _DECLARATION.match(plain)
    encoding = declaration and _ENCODING.search(declaration[0])
    if _as_utf8(head) != plain or (encoding and _codec_name(encoding[1].decode("ascii")) not in ("utf-8", "ascii")):
        raise DecodeError("a message that is read in pieces has to be in UTF-8")
    _check_prolog(plain)
    if _ELEMENT_START.match(plain, _prolog_end(plain)) is None:
        raise DecodeError(f"no element begins in the first {len(head)} bytes; that much may stand before it, no more")


def take_instructions(root: Element) -> list[tuple[int | None, str]]:
    """Remove the processing instructions below ``root``."""
    found = [(node.sourceline, str(node.target)) for node in root.iter(etree.ProcessingInstruction)]
    if found:
        etree.strip_tags(root, etree.ProcessingInstruction)
    return found


def _check_size(data: bytes, limits: Limits) -> None:
    if len(data) > limits.max_bytes:
        raise DecodeError(f"the message has {len(data)} bytes, more than the limit max_bytes = {limits.max_bytes}")
    if len(data) // _SMALLEST_ELEMENT > limits.max_elements and data.count(b"<") > 2 * limits.max_elements:
        raise DecodeError(f"the message has more elements than the limit max_elements = {limits.max_elements}")
    if data[:1] == b"<":
        return
    if not data or data.isspace():
        raise DecodeError("the message is empty")
    for magic, name in _COMPRESSED.items():
        if data.startswith(magic):
            raise DecodeError(f"the message is compressed ({name}); undo the HTTP content encoding first")


def _as_utf8(data: bytes) -> bytes:
    """The document in UTF-8. A declaration that lies about the bytes is refused, since text would come out garbled."""
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise DecodeError("the message is in UTF-32; UTF-8 or UTF-16 is needed")
    if _is_utf16(data):
        return _from_utf16(data)
    data = data.removeprefix(codecs.BOM_UTF8).lstrip()
    declaration = _DECLARATION.match(data)
    encoding = declaration and _ENCODING.search(declaration[0])
    return _from_declared(data, encoding[1].decode("ascii")) if encoding else data


def _is_utf16(data: bytes) -> bool:
    return data.startswith((*_LITTLE, codecs.BOM_UTF16_BE, b"\0<"))


def _from_utf16(data: bytes) -> bytes:
    text = _decoded(data, "utf-16-le" if data.startswith(_LITTLE) else "utf-16-be").removeprefix("\ufeff")
    declared = _ENCODING.search(text[:200].encode("utf-8"))
    if declared and not declared[1].lower().startswith(b"utf-16"):
        raise _false_declaration(declared[1].decode("ascii"), "UTF-16")
    return text.encode("utf-8")


def _from_declared(data: bytes, declared: str) -> bytes:
    name = _codec_name(declared)
    if name == "utf-8":
        return data
    if name == "ascii":
        if not data.isascii():
            raise _false_declaration(declared, "not all ASCII")
        return data
    if name.startswith(("utf-16", "utf-32")):
        raise _false_declaration(declared, "8-bit")
    if not _SINGLE_BYTE.fullmatch(name):
        raise DecodeError(f"the encoding {declared} is not taken; UTF-8 or UTF-16 is needed", line=1)
    if not data.isascii() and _is_utf8(data):
        raise _false_declaration(declared, "UTF-8")
    return _decoded(data, name).encode("utf-8")


def _codec_name(declared: str) -> str:
    try:
        return codecs.lookup(declared).name
    except LookupError:
        raise DecodeError(f"the encoding {declared} is unknown; UTF-8 or UTF-16 is needed", line=1) from None


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise DecodeError(f"byte {error.start} is no {name}: {error.reason}") from None


def _false_declaration(declared: str, actual: str) -> DecodeError:
    return DecodeError(f"the XML declaration says {declared}, the bytes are {actual}", line=1)


def _prolog_end(data: bytes) -> int:
    prolog = _PROLOG.match(data)
    return prolog.end() if prolog else 0


def _check_prolog(data: bytes) -> None:
    end = _prolog_end(data)
    if data.startswith(b"<!DOCTYPE", end):
        line = data.count(b"\n", 0, end) + 1
        raise DecodeError("a DOCTYPE is never accepted: SOAP forbids it and entities are unsafe", line=line)


def _check_namespaces(data: bytes, limits: Limits) -> None:
    """Refuse long names of namespaces before there is a tree: in it, they are part of the name of every element."""
    if not _has_long_namespace(data, _long_namespace(limits.max_namespace)):
        return
    try:  # what was found may stand in a text: now it is looked at with care
        for _, (_, name) in etree.iterparse(BytesIO(data), events=("start-ns",), **parser_options()):
            check_namespace(name, limits)
    except etree.XMLSyntaxError as error:
        raise refusal(error) from None


def check_namespace(name: str, limits: Limits) -> None:
    """Refuse the name of a namespace that is too long."""
    if len(name.encode("utf-8")) > limits.max_namespace:
        raise DecodeError(
            f"the name of a namespace has {len(name)} characters,"
            f" more than the limit max_namespace = {limits.max_namespace}"
        )


def _has_long_namespace(data: bytes, long: re.Pattern[bytes]) -> bool:
    """Whether a declaration may have a long name. Searched from the end, which is the quickest for the usual few."""
    end = len(data)
    for _ in range(_FEW_DECLARATIONS):
        end = data.rfind(b"xmlns", 0, end)
        if end < 0:
            return False
        if long.match(data, end):
            return True
    return long.search(data, 0, end) is not None


@cache
def _long_namespace(longest: int) -> re.Pattern[bytes]:
    return re.compile(rb"xmlns[^=<>]*=\s*[\"'][^\"'<]{%d}" % (longest + 1))


def _check_text(root: Element, data: bytes, limits: Limits) -> None:
    """Long texts need a long document: most messages are not looked at at all."""
    if limits.max_text >= _PARSER_TEXT_BOUND or len(data) <= limits.max_text:
        return
    long = root.xpath("boolean(//text()[string-length() > $n] | //@*[string-length() > $n])", n=limits.max_text)
    if long:
        raise DecodeError(f"a text or attribute value is longer than the limit max_text = {limits.max_text}")


def check_scope(scope: Mapping[str | None, str], element: Element, limits: Limits) -> None:
    """Refuse an element that has to be read with too many prefixes in scope: each look-up costs them all."""
    if len(scope) > limits.max_attributes:
        raise DecodeError(
            f"{len(scope)} namespace prefixes are in scope,"
            f" more than the limit max_attributes = {limits.max_attributes}",
            line=element.sourceline,
        )


def refusal(error: etree.XMLSyntaxError) -> DecodeError:
    """What is wrong with XML that is not well-formed, without the parser's own terms."""
    line, column = error.position
    message = (error.msg or "not well-formed XML").partition(", line ")[0]
    if "depth" in message:
        return DecodeError("the elements are nested more than 256 deep, the most that max_depth can allow", line=line)
    if any(sign in message for sign in _TOO_LONG):
        return DecodeError(
            f"a piece of text is longer than {_PARSER_TEXT_BOUND} bytes, the most that max_text can allow", line=line
        )
    return DecodeError(f"not well-formed XML: {message}", line=line or None, column=column or None)
