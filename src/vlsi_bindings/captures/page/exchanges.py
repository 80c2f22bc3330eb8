"""One exchange: its line in the conversation, and below it, folded, its messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec.outline import outline
from ...markup import plural, tag
from ..messages import SIDES, envelopes, fault_name
from .trees import tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...codec import Envelope
    from ...markup.tags import Element
    from ..exchange import Exchange
    from .bounds import Room

_FAILED = 400


def exchange_element(exchange: Exchange, number: int, room: Room) -> Element:
    """The exchange as a fold; an exchange on a full page shows its line alone."""
    problems: list[str] = [exchange.problem] if exchange.problem else []
    messages = dict(envelopes(exchange, problems.append))
    faults = [name for name in map(fault_name, messages.values()) if name is not None]
    findings = [finding for envelope in messages.values() for finding in envelope.findings]
    count = len(findings) + sum(envelope.more_findings for envelope in messages.values())
    attributes = {
        "class": "message exchange",
        "id": f"e{number}",
        "data-operation": exchange.operation or "unknown",
        "data-marks": "\n".join(dict.fromkeys([*faults, *(str(finding.rule) for finding in findings)])),
    }
    attributes |= {"data-failed": ""} if faults or problems or (exchange.status or 0) >= _FAILED else {}
    attributes |= {"data-odd": ""} if count else {}
    line = tag("summary", {"class": "row"}, *_cells(exchange, number, faults, count, broken=bool(problems)))
    told = [tag("p", {"class": "reason"}, problem) for problem in problems]
    return tag("details", attributes, line, *told, *_panels(exchange, number, messages, room))


def _cells(exchange: Exchange, number: int, faults: list[str], findings: int, *, broken: bool) -> Iterator[Element]:
    """The columns of the line, as the head names them."""
    status = faults[0] if faults else "-" if exchange.status is None else str(exchange.status)
    failed = bool(faults) or (exchange.status or 0) >= _FAILED
    time = exchange.time
    yield tag("span", {"class": "number"}, str(number))
    yield tag(
        "span",
        {"class": "time", "title": time.isoformat() if time else ""},
        f"{time:%Y-%m-%d %H:%M:%S}.{time.microsecond // 1000:03}" if time else "-",
    )
    yield tag("span", {"class": "operation"}, exchange.operation or "unknown")
    yield tag("span", {"class": "subject", "title": exchange.subject or ""}, exchange.subject or "-")
    yield tag("span", {"class": "duration"}, "-" if exchange.duration is None else f"{exchange.duration:.3f}")
    yield tag("span", {"class": "size"}, f"{exchange.size:,}")
    yield tag("span", {"class": "status"}, tag("span", {"class": f"badge {'error' if failed else 'valid'}"}, status))
    marks = [tag("span", {"class": "badge error"}, "broken")] if broken else []
    marks += [tag("span", {"class": "badge warning"}, str(findings))] if findings else []
    yield tag("span", {"class": "findings"}, *(marks or ["-"]))


def _panels(exchange: Exchange, number: int, messages: dict[str, Envelope], room: Room) -> Iterator[Element]:
    """Where it came from, the heads, and the messages."""
    about = [("source", str(exchange.source)), ("time", exchange.time.isoformat() if exchange.time else None)]
    about += [("address", exchange.shown_url), ("session", exchange.session)]
    yield tag("dl", {"class": "about"}, *(part for name, text in about if text for part in _term(name, text)))
    yield tag("div", {"class": "sides"}, *(_side(exchange, number, side, messages.get(side), room) for side in SIDES))


def _term(name: str, text: str) -> tuple[Element, Element]:
    return tag("dt", {}, name), tag("dd", {}, text)


def _side(exchange: Exchange, number: int, side: str, envelope: Envelope | None, room: Room) -> Element:
    body: bytes | None = getattr(exchange, side)
    told = "none" if body is None else plural(len(body), "byte")
    title = tag("h3", {}, side.capitalize(), " ", tag("small", {}, told))
    fields = [part for name, text in getattr(exchange, f"{side}_headers").shown() for part in _term(name, text)]
    heads = tag("details", {"class": "heads"}, tag("summary", {}, "HTTP head"), tag("dl", {}, *fields))
    return tag("section", {"class": "side"}, title, heads if fields else None, *_message(number, side, envelope, room))


def _message(number: int, side: str, envelope: Envelope | None, room: Room) -> Iterator[Element]:
    if envelope is None:
        return
    if room.full:
        yield tag("p", {"class": "more"}, f"The page is full: see vlsi captures show FILE {number} --{side}")
        return
    element, lines, left = tree(outline(envelope, secrets=False), envelope.findings, room.lines, room.text)
    room.take(lines)
    yield element
    if left:
        yield tag("p", {"class": "more"}, f"and {plural(left, 'more line')}: vlsi captures show FILE {number} --{side}")
    if envelope.more_findings:
        yield tag("p", {"class": "more"}, f"and {plural(envelope.more_findings, 'more finding')}")
