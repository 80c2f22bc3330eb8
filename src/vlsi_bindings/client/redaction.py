"""Objects without their secrets: what the client shows, logs and traces is made of these.

A secret is known by its type: SecureString, and the few documented texts that open a door.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TypeVar

from ..codec import Envelope, SoapFault
from ..model import REDACTED, SECRET_TEXTS, Array, DataObject, Fault, Unknown

T = TypeVar("T")


def redacted(value: T) -> T:
    """A copy of an object, array or list in which no secret is left; any other value is given back.

    Content that no documented type describes may be anything: of it only the name is kept.
    """
    return _redacted(value)  # type: ignore[return-value]  # each branch gives back what it took


def without_tokens(value: T) -> T:
    """A copy that is shown to whoever asked for it: the documented texts that open a door are hidden.

    All else is kept, unknown content included; a SecureString shows nothing of itself.
    """
    copied = deepcopy(value)
    todo: list[object] = [copied]
    while todo:
        held = todo.pop()
        if isinstance(held, list):
            todo += held
        elif isinstance(held, DataObject) and not type(held).__secret__:
            for f in type(held).__fields__:
                inner = getattr(held, f.attribute)
                if f.wire_name in SECRET_TEXTS and isinstance(inner, str):
                    setattr(held, f.attribute, REDACTED)
                else:
                    todo.append(inner)
    return copied


def redacted_envelope(envelope: Envelope) -> Envelope:
    """A message in which no secret is left: headers and stray content, which nobody knows, are left out."""
    body = envelope.body
    if isinstance(body, SoapFault):
        detail = _redacted(body.detail)
        told: SoapFault = SoapFault(code=body.code, string=body.string, detail=detail)  # type: ignore[arg-type]
        return Envelope(told, dialect=envelope.dialect)
    return Envelope(redacted(body), dialect=envelope.dialect)


def _redacted(value: object) -> object:
    if isinstance(value, DataObject):
        return _object(value)
    if isinstance(value, Array):
        return Array(value.item_type, [_redacted(item) for item in value])  # type: ignore[misc]
    if isinstance(value, list):
        return [_redacted(item) for item in value]
    return Unknown(value.name, _empty(value)) if isinstance(value, Unknown) else value


def _object(value: DataObject) -> DataObject:
    cls = type(value)
    made = cls.__new__(cls)
    for f in cls.__fields__:
        held = getattr(value, f.attribute)
        hidden = held is not None and (cls.__secret__ or f.wire_name in SECRET_TEXTS)
        setattr(made, f.attribute, _hidden(held) if hidden else _redacted(held))
    made.__retained__ = None
    if isinstance(value, Fault) and isinstance(made, Fault):
        made.message = value.message
    return made


def _hidden(value: object) -> object:
    if isinstance(value, bytes):
        return REDACTED.encode()
    return REDACTED if isinstance(value, str) else _redacted(value)


def _empty(piece: Unknown) -> bytes:
    """An element of the same name with nothing in it; a text becomes an empty one."""
    if piece.name is None:
        return b""
    namespace, _, local = piece.name.rpartition("}")
    return f'<{local} xmlns="{namespace.lstrip("{")}"/>'.encode()
