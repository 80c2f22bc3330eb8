"""VCR cassettes: those of vcrpy and of Ruby's VCR, in YAML or JSON. Read interaction by interaction."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from ..assembly import Part, Times
from ..errors import BrokenError, optional
from ..headers import Headers
from .http import date_of, http_date
from .records import bytes_of, entries, instant, mapping, text

if TYPE_CHECKING:
    from ..assembly import Assembly
    from ..exchange import Exchange
    from ..files import Counted

TITLE: Final = "VCR cassette, YAML or JSON"
SEEKS: Final = False
_KEY: Final = rb"(?:http_)?interactions"
_YAML: Final = re.compile(rb"(?:\A|\n)" + _KEY + rb"\s*:")
_JSON: Final = re.compile(rb'\s*\{\s*(?:"version"\s*:\s*\d+\s*,\s*)?"(' + _KEY + rb')"\s*:')
_BINARY: Final = ("tag:yaml.org,2002:binary", "!binary")
"""What PyYAML writes, and what Ruby's Psych does."""

_STATUS: Final = re.compile(r"[1-9]\d\d", re.ASCII)
_NULLS: Final = ("", "~", "null", "Null", "NULL")
_MOST_ANCHORS: Final = 100_000


def sniff(head: bytes) -> bool:
    """The key that holds the interactions."""
    return _JSON.match(head) is not None or (not head.lstrip().startswith((b"{", b"<")) and bool(_YAML.search(head)))


def read(file: Counted, assembly: Assembly) -> Iterator[Exchange]:
    """One exchange an interaction."""
    found = _JSON.match(file.peek(1 << 16))
    depth = assembly.limits.max_depth
    key = found[1].decode() if found else ""
    interactions = entries(file, (key,), "cassette", depth) if found else _interactions(file, assembly)
    for number, interaction in enumerate(interactions, 1):
        exchange = _exchange(mapping(interaction), f"interaction {number}", assembly)
        if exchange is not None:
            yield exchange


def _exchange(interaction: Mapping[str, Any], place: str, assembly: Assembly) -> Exchange | None:
    request, response = mapping(interaction.get("request")), mapping(interaction.get("response"))
    if not request and not response:
        return assembly.broken(place, "neither a request nor a response")
    told = _STATUS.fullmatch(str(mapping(response.get("status")).get("code")))
    status = int(told[0]) if told else None
    asked, answered = _part(request), _part(response)
    recorded = interaction.get("recorded_at")  # vcrpy's, if any, as ISO 8601; Ruby's as HTTP has it
    times = Times(instant(recorded) or http_date(text(recorded)) or date_of(answered.headers))
    return assembly.exchange(place, asked, answered, times=times, status=status, url=text(request.get("uri")))


def _part(message: Mapping[str, Any]) -> Part:
    headers = Headers(_fields(mapping(message.get("headers"))))
    try:
        return Part(headers, _body(message.get("body")))
    except BrokenError as error:
        return Part(headers, problem=str(error))


def _fields(headers: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, values in headers.items():
        for value in values if isinstance(values, list) else [values]:
            if isinstance(name, str) and isinstance(value, (str, bytes)):
                yield name, value if isinstance(value, str) else value.decode("latin-1")


def _body(body: object) -> bytes | None:
    """A body: a text, bytes, or an object that holds one of them under a name that tells its encoding."""
    if isinstance(body, Mapping):
        if text(body.get("base64_string")) is not None:
            return bytes_of(body["base64_string"], "base64")
        body = body.get("string")
    return bytes_of(body) if isinstance(body, str) else body if isinstance(body, bytes) else None


def _interactions(file: Counted, assembly: Assembly) -> Iterator[Any]:
    """The items of the sequence under ``interactions``, each made when the parser has reached it."""
    yaml = optional("yaml", "PyYAML", "captures")
    try:
        yield from _Composer(yaml, file, assembly.limits.max_depth).items()
    except yaml.YAMLError as error:
        problem = getattr(error, "problem", None) or "no YAML"
        mark = getattr(error, "problem_mark", None)
        raise BrokenError(f"no cassette: {problem}" + (f", line {mark.line + 1}" if mark else "")) from None
    except UnicodeDecodeError as error:
        raise BrokenError(f"no cassette: {error.reason}") from None


class _Composer:
    """YAML events → plain values, of one interaction at a time.

    No tag makes an object of another kind: what is no mapping, sequence or base64 is a text. An alias gives the very
    value of its anchor, so that a bomb of aliases takes no memory, and it cannot hold itself.
    """

    def __init__(self, yaml: Any, file: Counted, depth: int) -> None:  # noqa: ANN401 - a module
        self._yaml, self._file, self._depth = yaml, file, depth
        self._events = yaml.parse(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        self._anchors: dict[str, Any] = {}

    def items(self) -> Iterator[Any]:
        yaml = self._yaml
        event = self._next()
        while isinstance(event, (yaml.StreamStartEvent, yaml.DocumentStartEvent)):
            event = self._next()
        if not isinstance(event, yaml.MappingStartEvent):
            raise BrokenError("no cassette: a mapping with interactions is needed")
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._value(event, 1)
            event = self._next()
            if key in ("interactions", "http_interactions") and isinstance(event, yaml.SequenceStartEvent):
                while not isinstance(event := self._next(), yaml.SequenceEndEvent):
                    yield self._value(event, 2)
                    self._file.next_record()
            else:
                self._value(event, 1)

    def _next(self) -> Any:  # noqa: ANN401 - an event
        try:
            return next(self._events)
        except StopIteration:
            raise BrokenError("no cassette: it ends too early") from None

    def _value(self, event: Any, depth: int) -> Any:  # noqa: ANN401 - an event, a value
        yaml = self._yaml
        if depth > self._depth:
            raise BrokenError(f"nested deeper than the limit max_depth = {self._depth}")
        if isinstance(event, yaml.AliasEvent):
            if event.anchor not in self._anchors:
                raise BrokenError(f"the alias *{event.anchor[:40]} has no anchor before it")
            return self._anchors[event.anchor]
        if isinstance(event, yaml.ScalarEvent):
            value: Any = _scalar(event)
        elif isinstance(event, yaml.SequenceStartEvent):
            value = self._sequence(depth)
        else:
            value = self._mapping(depth)
        if event.anchor is not None:
            self._anchors[event.anchor] = value
            if len(self._anchors) > _MOST_ANCHORS:
                raise BrokenError(f"more than {_MOST_ANCHORS} anchors")
        return value

    def _sequence(self, depth: int) -> list[Any]:
        value: list[Any] = []
        while not isinstance(event := self._next(), self._yaml.SequenceEndEvent):
            value.append(self._value(event, depth + 1))
        return value

    def _mapping(self, depth: int) -> dict[str, Any]:
        value: dict[str, Any] = {}
        while not isinstance(event := self._next(), self._yaml.MappingEndEvent):
            key = self._value(event, depth + 1)
            held = self._value(self._next(), depth + 1)
            if isinstance(key, str):
                value[key] = held
        return value


def _scalar(event: Any) -> str | bytes | None:  # noqa: ANN401 - an event
    if event.tag in _BINARY:
        return bytes_of(event.value, "base64")
    if event.tag is None and event.implicit[0] and event.value in _NULLS:
        return None
    value: str = event.value
    return value
