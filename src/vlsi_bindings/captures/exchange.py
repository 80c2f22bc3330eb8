"""One question and its answer, as some tool recorded them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from ..codec import DecodeError, decode
from ..model import DataObject
from .headers import NO_HEADERS, Headers, shown_url
from .soap import look

if TYPE_CHECKING:
    import datetime

    from ..codec import Dialect, Envelope


class Source(NamedTuple):
    """Where an exchange stands: the file's name, and the place in it (``entry 3``, ``byte 1200``, ``line 7``)."""

    file: str
    place: str = ""

    def __str__(self) -> str:
        """Both, as messages tell it."""
        return f"{self.file}: {self.place}" if self.place else self.file


@dataclass(frozen=True, repr=False)
class Exchange:
    """A request and what came back; either can be missing.

    ``request`` and ``answer`` are the SOAP bodies, all transfer and content encodings undone; ``None`` where there is
    none, where what there is is no SOAP, or where it was not recorded. ``time`` is when the request was sent, as far
    as the source tells (a dump tells only the answer's ``Date``); ``duration`` is in seconds. ``status`` is the HTTP
    status. ``session`` is a label that exchanges of one session share, made from cookies that it does not show.
    ``problem`` says what was broken, if something was. ``dialect`` is the one that the messages are expected in, if one
    is. Headers, address and bodies are kept as they were: ``repr``
    shows none of them.
    """

    source: Source
    request: bytes | None = None
    answer: bytes | None = None
    time: datetime.datetime | None = None
    duration: float | None = None
    status: int | None = None
    request_headers: Headers = NO_HEADERS
    answer_headers: Headers = NO_HEADERS
    url: str | None = None
    session: str | None = None
    problem: str | None = None
    dialect: Dialect | None = None

    def __repr__(self) -> str:
        """Where it stands, what it is about, how long the bodies are."""
        sizes = ", ".join(
            f"{name} {len(body)} bytes"
            for name, body in (("request", self.request), ("answer", self.answer))
            if body is not None
        )
        told = [str(self.source), self.operation or "", sizes, self.problem or ""]
        return f"Exchange({'; '.join(part for part in told if part)})"

    @property
    def size(self) -> int:
        """Bytes of both bodies."""
        return len(self.request or b"") + len(self.answer or b"")

    @property
    def alone(self) -> bool:
        """Whether this is one message with nothing of HTTP around it, as in a file of XML."""
        around = (self.url, self.status, *self.request_headers, *self.answer_headers)
        return (self.request is None) != (self.answer is None) and not any(around)

    @property
    def shown_url(self) -> str | None:
        """The address without what may be secret in it."""
        return None if self.url is None else shown_url(self.url)

    @cached_property
    def request_envelope(self) -> Envelope | None:
        """The request decoded, on first use; raises DecodeError."""
        return None if self.request is None else decode(self.request, dialect=self.dialect)

    @cached_property
    def answer_envelope(self) -> Envelope | None:
        """The answer decoded, on first use; raises DecodeError."""
        return None if self.answer is None else decode(self.answer, dialect=self.dialect)

    @cached_property
    def operation(self) -> str | None:
        """The wire name of the operation, also where the contract does not know it or the body is broken."""
        for body in (self.request, self.answer):
            found = look(body) if body is not None else None
            if found is not None and found.operation:
                return found.operation
        return None

    @cached_property
    def subject(self) -> str | None:
        """The entity id that the call is about: its parameter ``id``, else the first parameter that is an entity id."""
        try:
            envelope = self.request_envelope
        except DecodeError:
            return None
        arguments = envelope.arguments if envelope else None
        if arguments is None:
            return None
        fields = sorted(type(arguments).__fields__, key=lambda field: field.wire_name != "id")
        values = (_first(getattr(arguments, field.attribute)) for field in fields)
        return next((text for text in map(_entity_id, values) if text is not None), None)


def _first(value: object) -> object:
    return value[0] if isinstance(value, list) and value else value


def _entity_id(value: object) -> str | None:
    """The text of an object whose only field is ``id``."""
    if not isinstance(value, DataObject) or [field.wire_name for field in type(value).__fields__] != ["id"]:
        return None
    text = getattr(value, type(value).__fields__[0].attribute)
    return text if isinstance(text, str) else None
