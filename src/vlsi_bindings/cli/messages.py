"""The messages of one exchange, shown as a tree, as JSON or as XML."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from ..codec import DEFAULT_LIMITS, DecodeError
from ..codec.json_form import to_json
from ..codec.names import SOAP, local_name
from ..codec.outline import outline
from ..codec.parser import parse
from ..model import REDACTED
from .console import complain, printable, warn, write_lines
from .decode import styled
from .exchanges import described

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..captures import Exchange
    from ..codec import Envelope
    from ..codec.names import Element

_PASSWORD: Final = "utf8String"  # noqa: S105 - the name of the element that holds one


def show_tree(exchange: Exchange, sides: Sequence[str], *, secrets: bool) -> int:
    """The head of the exchange, then the trees of its messages. Gives the exit status."""
    for name, value in described(exchange).items():
        if value is not None:
            write_lines([[(name, "cyan"), (" = ", ""), (printable(str(value)), "")]])
    status = 0
    for side in sides:
        write_lines([[(f"==> {side} <==", "bold")]])
        fields = getattr(exchange, f"{side}_headers").shown()
        write_lines([[(printable(name), "dim"), (": ", ""), (printable(value), "")] for name, value in fields])
        envelope, told = _decoded(exchange, side)
        status = max(status, told)
        if envelope is not None:
            write_lines(styled(outline(envelope, secrets=secrets)))
    return status


def show_json(exchange: Exchange, sides: Sequence[str], *, secrets: bool) -> int:
    """One document: what is known of the exchange, and its messages as ``vlsi decode`` prints them."""
    document: dict[str, Any] = {**described(exchange), "problem": exchange.problem}
    status = 0
    for side in sides:
        document[f"{side}Headers"] = [list(field) for field in getattr(exchange, f"{side}_headers").shown()]
        envelope, told = _decoded(exchange, side)
        status = max(status, told)
        document[side] = None if envelope is None else to_json(envelope, secrets=secrets)
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
    return status


def show_xml(exchange: Exchange, sides: Sequence[str], *, secrets: bool) -> int:
    """The messages as they are, or without their secrets."""
    status = 0
    for side in sides:
        body: bytes | None = getattr(exchange, side)
        if body is None:
            continue
        try:
            shown = body if secrets else _redacted(body)
        except DecodeError as error:
            complain(f"{exchange.source}: {side}: {error}; --secrets shows it unread")
            status = 2
            continue
        write_xml(shown)
    return status


def write_xml(message: bytes) -> None:
    """The bytes themselves in a pipe; in a terminal as text, with characters that it would obey as references."""
    if not sys.stdout.isatty() and hasattr(sys.stdout, "buffer"):
        sys.stdout.flush()
        sys.stdout.buffer.write(message if message.endswith(b"\n") else message + b"\n")
        sys.stdout.buffer.flush()
        return
    text = message.decode("utf-8", "backslashreplace")
    safe = (c if c.isprintable() or c in "\n\t" else f"&#{ord(c)};" for c in text.replace("\r\n", "\n"))
    sys.stdout.write("".join(safe).rstrip("\n") + "\n")


def _decoded(exchange: Exchange, side: str) -> tuple[Envelope | None, int]:
    """A message and the exit status that it calls for; its findings go to standard error."""
    try:
        envelope: Envelope | None = getattr(exchange, f"{side}_envelope")
    except DecodeError as error:
        complain(f"{exchange.source}: {side}: {error}")
        return None, 2
    if envelope is None:
        return None, 0
    for finding in envelope.findings:
        warn(f"{exchange.source}: {side}: {finding}")
    if envelope.more_findings:
        warn(f"{exchange.source}: {side}: and {envelope.more_findings} more findings")
    return envelope, 1 if envelope.findings else 0


def _redacted(body: bytes) -> bytes:
    """A message without passwords and cookies: the same bytes if it has none. Raises DecodeError."""
    root = parse(body, DEFAULT_LIMITS).root
    found = list(_secrets(root))
    if not found and b"<!--" not in body and b"<?" not in body.lstrip()[1:]:
        return body
    for element in found:
        for child in list(element):
            element.remove(child)
        element.text = REDACTED
        for name in [name for name in element.keys() if local_name(name) != "type"]:  # noqa: SIM118 - no mapping
            del element.attrib[name]
    written: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _secrets(root: Element) -> Iterator[Element]:
    """The elements that hold a password, and header blocks that hold a session."""
    for element in root.iter("*"):
        if local_name(str(element.tag)) == _PASSWORD:
            yield element
    for block in root.iterfind(f"{{{SOAP}}}Header/*"):
        if "cookie" in local_name(str(block.tag)).lower():
            yield block
