"""The two passes over a set of exchanges, and the verification of what comes out."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Final, TypeAlias

from ...codec import DEFAULT_DIALECT, DecodeError
from ..errors import CaptureError
from ..exchange import Exchange, Source
from ..headers import Headers
from .messages import Messages
from .names import Kind, Names
from .report import Report
from .rules import FRAMING_HEADERS, HARMLESS_HEADERS
from .texts import Texts
from .views import leaks, leaks_bytes

if TYPE_CHECKING:
    from pathlib import Path

Exchanges: TypeAlias = Iterable[Exchange] | Callable[[], Iterable[Exchange]]

_SHORTEST_KEY: Final = 16
_PIECE: Final = 1 << 20
_OVERLAP: Final = 1 << 12
_MARKS: Final = (b" ", b"\n", b'"', b"<")
"""Where a file may be cut without cutting a word."""


class LeakError(CaptureError):
    """An original is still seen in the result; the text says where, and never what."""


def sanitize(exchanges: Exchanges, *, key: bytes | None = None) -> Sanitized:
    """The exchanges without secrets and with pseudonyms for what identifies, one after the other.

    ``exchanges`` are gone through twice: give a list, or a function that opens the source anew, so that a long one is
    not held in memory (``lambda: captures.open(path)``); an iterator is kept as a list. With a ``key`` of at least 16
    bytes the pseudonyms are the same in every run; without one they are made with a random key that is forgotten.

    Raises CaptureError for a short key. Iterating raises LeakError where an original is left, and CaptureError where
    the source cannot be read.
    """
    if key is not None and len(key) < _SHORTEST_KEY:
        raise CaptureError(f"a key of {len(key)} bytes can be tried out; at least {_SHORTEST_KEY} are needed")
    return Sanitized(exchanges, key or secrets.token_bytes(32))


class Sanitized:
    """A set of exchanges that can be shared; iterating gives them, ``report`` tells what was done so far."""

    def __init__(self, exchanges: Exchanges, key: bytes) -> None:
        """Take what :func:`sanitize` was given."""
        self._open: Callable[[], Iterable[Exchange]]
        if callable(exchanges):
            self._open = exchanges
        else:
            held = list(exchanges) if iter(exchanges) is exchanges else exchanges
            self._open = lambda: held
        self._names = Names(key)
        self._texts = Texts(self._names, frozenset(DEFAULT_DIALECT.registry))
        self._messages = Messages(self._texts)
        self._learnt = False
        self.report = Report()

    def __iter__(self) -> Iterator[Exchange]:
        """The exchanges, each rewritten and verified."""
        self.learn()
        self.report = Report(originals=len(self._names), common=len(self._names.common))
        self._texts.counts = self.report.replaced
        for number, exchange in enumerate(self._open(), 1):
            changed = self._exchange(exchange, number)
            self._verify(changed, number)
            self.report.exchanges = number
            self.report.originals, self.report.common = len(self._names), len(self._names.common)
            yield changed

    def learn(self) -> None:
        """The first pass: enter what identifies. A second call does nothing."""
        if self._learnt:
            return
        for number, exchange in enumerate(self._open(), 1):
            self._exchange(exchange, number)
        self._texts.rewrite()
        self._learnt = True

    def verify(self, path: Path) -> None:
        """Search a written file for every original once more; raises LeakError."""
        with path.open("rb") as file:
            tail = b""
            while piece := file.read(_PIECE):
                data = tail + piece
                end = max(data.rfind(mark) for mark in _MARKS) if len(piece) == _PIECE else len(data)
                seen = data[: end if end > 0 else len(data)]
                if leaks(seen.decode("utf-8", "replace"), self._names) or (
                    b"\0" in seen and leaks_bytes(seen, self._names)
                ):
                    raise LeakError("an original is left in the written file. Nothing is given away")
                near = max(0, len(seen) - _OVERLAP)
                cut = min((at for mark in _MARKS if (at := seen.find(mark, near)) >= 0), default=near)
                tail = data[cut:]

    def _exchange(self, exchange: Exchange, number: int) -> Exchange:
        problems = [self._texts.text(exchange.problem)] if exchange.problem else []
        bodies = {side: self._body(getattr(exchange, side), side, problems) for side in ("request", "answer")}
        return replace(
            exchange,
            source=Source(self._file(exchange.source.file), f"exchange {number}"),
            request=bodies["request"],
            answer=bodies["answer"],
            request_headers=self._headers(exchange.request_headers),
            answer_headers=self._headers(exchange.answer_headers),
            url=None if exchange.url is None else self._texts.url(exchange.url),
            session=None,
            problem="; ".join(problems) or None,
        )

    def _body(self, body: bytes | None, side: str, problems: list[str]) -> bytes | None:
        if body is None:
            return None
        try:
            return self._messages.message(body)
        except DecodeError:
            self.report.left_out += 1
            problems.append(f"{side}: no message that can be read, and left out")
            return None

    def _headers(self, headers: Headers) -> Headers:
        return Headers(
            (self._texts.text(name), self._field(name.lower(), value))
            for name, value in headers
            if name.lower() not in FRAMING_HEADERS
        )

    def _field(self, name: str, value: str) -> str:
        if name not in HARMLESS_HEADERS:
            return self._cookies(name, value)
        return self._texts.by("host", value) if name == "host" else self._texts.text(value)

    def _cookies(self, name: str, value: str) -> str:
        """A header that may hold a secret: every part of it is one, and the whole."""
        for part in re.split(r"[;,\s]+", value):
            secret = part.partition("=")[2] or part
            if name not in ("set-cookie", "cookie") or "=" in part:
                self._names.learn(Kind.SECRET, secret)
        return self._texts.remove("http-header", value)

    def _file(self, name: str) -> str:
        """The name of a source says what people called it: only its ending is kept."""
        told = self._names.file(name) if name else name
        if not self._texts.learning and name:
            self.report.replaced["source"] += 1
        suffix = PurePath(name).suffix.lower()
        return told + (suffix if suffix in (".xml", ".har", ".saz", ".http", ".yaml", ".yml", ".json") else "")

    def _verify(self, exchange: Exchange, number: int) -> None:
        for side in ("request", "answer"):
            body: bytes | None = getattr(exchange, side)
            if body is not None and leaks(body.decode("utf-8"), self._names):
                raise self._leak(
                    number, f"the {side}; the names of elements, attributes and prefixes are never changed"
                )
            for name, value in getattr(exchange, f"{side}_headers"):
                if leaks(f"{name}\n{value}", self._names):
                    raise self._leak(number, f"the HTTP headers of the {side}")
        for what in ("url", "problem"):
            if leaks(getattr(exchange, what) or "", self._names):
                raise self._leak(number, f"the {what}")

    @staticmethod
    def _leak(number: int, where: str) -> LeakError:
        return LeakError(f"exchange {number}: an original is left in {where}. Nothing is given away")
