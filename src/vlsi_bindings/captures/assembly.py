"""What readers found in a file → an exchange, or a reason why it is none.

The one place that decides what is SOAP, undoes content encodings, and names what is broken.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from .content import undo
from .errors import BrokenError
from .exchange import Exchange, Source
from .headers import NO_HEADERS, Headers, session_of
from .soap import look

if TYPE_CHECKING:
    import datetime

    from .limits import ReadLimits

_FAULT_STATUS: Final = 500
_MEDIA_TYPE: Final = re.compile(r"[\w.+-]{1,60}/[\w.+-]{1,60}")
_COMPRESSED: Final = {b"\x1f\x8b": "gzip", b"\x28\xb5\x2f\xfd": "zstd"}


@dataclass(frozen=True, repr=False, slots=True)
class Part:
    """One HTTP message: its fields, and its body as it was recorded (``None`` if it was not).

    ``encoded``: the content encodings of the headers still have to be undone. ``problem``: what the reader found
    broken.
    """

    headers: Headers = NO_HEADERS
    body: bytes | None = None
    encoded: bool = True
    problem: str | None = None


class Times(NamedTuple):
    """When an exchange began, and how many seconds it took."""

    begin: datetime.datetime | None = None
    duration: float | None = None


UNTIMED: Final = Times()


@dataclass(frozen=True, slots=True)
class Assembly:
    """Makes the exchanges of one file; ``skipped`` counts what is none, by reason."""

    file: str
    limits: ReadLimits
    skipped: Counter[str] = field(default_factory=Counter)

    def exchange(
        self,
        place: str,
        request: Part | None,
        answer: Part | None,
        *,
        times: Times = UNTIMED,
        status: int | None = None,
        url: str | None = None,
        problem: str | None = None,
        whole: bool = False,
    ) -> Exchange | None:
        """An exchange over HTTP; ``None``, and counted, where neither side is SOAP.

        ``whole``: it is one in any case, its bodies are messages, and nothing has to be undone; our own files say so.
        """
        sides = ((request, "request"), (answer, "answer"))
        asked, answered = ((part or Part()) if whole else self._opened(part, name) for part, name in sides)
        if not whole and not self._is_soap(asked, answered):
            self.skipped[_reason(asked, answered)] += 1
            return None
        problems = [problem, asked.problem, answered.problem]
        if answered.body is not None and not whole and not _soap(answered.body):
            told = "" if status is None else f" of status {status}"
            problems.append(f"the answer{told} is {_media_type(answered)}, no SOAP")
        return Exchange(
            Source(self.file, place),
            asked.body if asked.body is not None and (whole or _soap(asked.body)) else None,
            answered.body if answered.body is not None and (whole or _soap(answered.body)) else None,
            times.begin,
            times.duration,
            status,
            asked.headers,
            answered.headers,
            url,
            session_of(asked.headers, answered.headers),
            "; ".join(text for text in problems if text) or None,
        )

    def broken(self, place: str, problem: str) -> Exchange:
        """A place where nothing can be read, told as an exchange without messages."""
        return Exchange(Source(self.file, place), problem=problem)

    def skip(self, reason: str) -> None:
        """Count something that is no SOAP."""
        self.skipped[reason] += 1

    def _opened(self, part: Part | None, name: str) -> Part:
        """The part with its body decoded; what cannot be decoded becomes its problem."""
        if part is None:
            return Part()
        problem = f"{name}: {part.problem}" if part.problem else None
        try:
            body = self._decoded(part)
        except BrokenError as error:
            told = f"{name}: {error}"
            return Part(part.headers, None, problem=f"{problem}; {told}" if problem else told)
        return Part(part.headers, body, problem=problem)

    def _decoded(self, part: Part) -> bytes | None:
        if not part.body:
            return None
        if len(part.body) > self.limits.max_body:
            raise BrokenError(f"the body is longer than the limit max_body = {self.limits.max_body} bytes")
        names = part.headers.all("content-encoding")
        if names and (part.encoded or _magic(part.body)) and not _plain(part.body):
            return undo(part.body, names, self.limits)
        return undo(part.body, [_magic(part.body)], self.limits)

    @staticmethod
    def _is_soap(asked: Part, answered: Part) -> bool:
        if any(part.body is not None and _soap(part.body) for part in (asked, answered)):
            return True
        return asked.headers.first("soapaction") is not None


def _magic(body: bytes) -> str:
    """The content encoding that a body shows without its headers telling: some tools drop or rewrite those."""
    return next((name for magic, name in _COMPRESSED.items() if body.startswith(magic)), "")


def _plain(body: bytes) -> bool:
    """Whether a tool has undone the encodings already and left the header."""
    return body.lstrip()[:1] == b"<" or body.startswith((b"\xef\xbb\xbf<", b"\xff\xfe<\0", b"\xfe\xff\0<"))


def _soap(body: bytes) -> bool:
    found = look(body)
    return found is not None and found.soap


def _media_type(part: Part) -> str:
    found = _MEDIA_TYPE.match((part.headers.first("content-type") or "").strip())
    return found[0].lower() if found else "of no named type"


def _reason(asked: Part, answered: Part) -> str:
    """Why an exchange is skipped: the type of what was answered, else of what was asked."""
    for part in (answered, asked):
        if part.headers.first("content-type"):
            return _media_type(part)
    return "no body" if asked.body is None and answered.body is None else "no named type"
