"""What makes two requests the same question: the operation and the arguments, however they are spelled.

Namespaces, prefixes, the order of elements, ``xsi:type`` and forms of values make no difference, nor do secrets, since
captures that were made to be shared hold none.
"""

from __future__ import annotations

import base64
import datetime
import json
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final

from ...captures.sanitizing.rules import rule_of
from ...codec import DecodeError, canonical
from ...conformance.releases import objects_of
from ...conformance.rules.values import is_set
from ...model import DataObject, Reference, Request, Unknown, unknown_of
from ..clock import in_utc

if TYPE_CHECKING:
    from ...codec import Envelope

QUERY_RESULTS: Final = "QueryResults"
_DIGEST: Final = 16
_QUERY_ID: Final = "QueryId"
_SECRET: Final = "secret-field"  # noqa: S105 - the name of a rule


@dataclass(frozen=True, slots=True)
class Question:
    """What a request asks: ``key`` is the same for the same question, ``queries`` are the open queries it names."""

    operation: str
    key: bytes
    queries: tuple[str, ...] = ()


def question_of(envelope: Envelope) -> Question | None:
    """The question that a message is; ``None`` where it is none.

    An operation that nobody knows is one too, by the canonical form of its element.
    """
    body = envelope.body
    if isinstance(body, Unknown):
        name = (body.name or "").rpartition("}")[2]
        return Question(name, _digest([name, _piece(body)])) if name else None
    if not isinstance(body, Request):
        return None
    name = type(body).__wire_name__
    held = (value for _, value in objects_of(envelope) if type(value).__wire_name__ == _QUERY_ID)
    return Question(name, _digest(_told(body)), tuple(value.id for value in held))  # type: ignore[attr-defined]  # a QueryId


def opened_query(result: Any) -> str | None:
    """The id of the query that a result is a page of, if that stays open."""
    if not isinstance(result, DataObject) or type(result).__wire_name__ != QUERY_RESULTS:
        return None
    identity = getattr(result, "id", None)
    return None if identity is None else identity.id


def _digest(told: object) -> bytes:
    text = json.dumps(told, ensure_ascii=True, separators=(",", ":"))
    return blake2b(text.encode("ascii"), digest_size=_DIGEST).digest()


def _told(value: Any) -> Any:
    """A value as plain lists and texts; what is not set is left out."""
    if isinstance(value, Unknown):
        return _piece(value)
    if isinstance(value, Reference):
        return [value.value]
    if isinstance(value, DataObject):
        return _object(value)
    if isinstance(value, list):
        return [_told(item) for item in value]
    return _scalar(value)


def _object(value: DataObject) -> list[Any]:
    cls = type(value)
    if cls.__secret__:
        return [cls.__wire_name__]
    members = {
        f.wire_name: _told(held)
        for f in cls.__fields__
        if not _is_left_out(cls, f.wire_name) and is_set(held := getattr(value, f.attribute))
    }
    return [cls.__wire_name__, members, *map(_told, unknown_of(value))]


@lru_cache(maxsize=4_096)
def _is_left_out(cls: type[DataObject], name: str) -> bool:
    """Whether a field says nothing about what is asked: how a call names its service, and what is secret."""
    owners = tuple(
        base.__wire_name__ for base in cls.__mro__ if issubclass(base, DataObject) and base is not DataObject
    )
    return name == "_this" or rule_of(owners, name) == _SECRET


def _scalar(value: object) -> str:
    """A value's one form, whatever its type was said to be: clients call every integer a long, and ids texts."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime.datetime):
        return in_utc(value).astimezone(datetime.timezone.utc).isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return str.__str__(value) if isinstance(value, str) else str(value)


def _piece(piece: Unknown) -> str:
    """Content that nobody knows, in its canonical form."""
    try:
        return canonical(piece.xml).decode("utf-8")
    except DecodeError:
        return piece.xml.decode("utf-8", "replace")
