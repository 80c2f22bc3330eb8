"""The codec's entry points."""

from __future__ import annotations

import gc
from itertools import starmap
from typing import TYPE_CHECKING

from . import heads
from .compiled_encoder import Doubt
from .dialect import DEFAULT_DIALECT, Dialect
from .envelope import Envelope, as_envelope
from .errors import DecodeError, EncodeError
from .findings import instruction
from .frames import frames_of
from .limits import DEFAULT_LIMITS, Limits
from .message_reader import MessageReader
from .message_writer import MessageWriter
from .parser import parse

if TYPE_CHECKING:
    from .names import Element

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def decode(
    data: bytes, *, dialect: Dialect | None = None, strict: bool = False, limits: Limits | None = None
) -> Envelope:
    """Read one message: a request, an answer, a fault, or a bare data object as document root.

    ``dialect`` names the dialect that is expected; without it the message's own is taken. ``strict`` raises all
    findings at once instead of tolerating them. ``limits`` bounds size, depth and number of everything (see
    :class:`Limits`).

    Raises DecodeError, and no other error, for bytes that cannot or may not be read; TypeError for what is no bytes.
    """
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"a message is bytes, not {type(data).__name__}; encode text as UTF-8 first")
    data = bytes(data)
    bounds = limits or DEFAULT_LIMITS
    usual = bounds is DEFAULT_LIMITS or bounds == DEFAULT_LIMITS
    was_on = gc.isenabled()
    gc.disable()  # the collector would walk again and again over what is being built
    try:
        envelope = (_recall(data, dialect) if usual else None) or _parse(data, dialect, bounds)
    finally:
        if was_on:
            gc.enable()
    if strict and envelope.findings:
        raise _strictly(envelope)
    return envelope


def _recall(data: bytes, dialect: Dialect | None) -> Envelope | None:
    """A message of a known kind that needs no parser."""
    head = heads.recall(data, dialect)
    return head.read(data) if head is not None and heads.is_proof(data) else None


def _parse(data: bytes, dialect: Dialect | None, limits: Limits) -> Envelope:
    """Any other message."""
    root, instructions, text = parse(data, limits)
    # What is remembered of a head was checked against the usual bounds: others have to be checked anew.
    head = heads.recall(text, dialect) if limits == DEFAULT_LIMITS else None
    envelope = (head and head.read(text)) or _read(root, text, dialect, limits)
    if instructions:
        told = (*starmap(instruction, instructions), *envelope.findings)
        envelope.findings = told[: limits.max_findings]
        envelope.more_findings += len(told) - len(envelope.findings)
    return envelope


def _read(root: Element, text: bytes, dialect: Dialect | None, limits: Limits) -> Envelope:
    reader = MessageReader(root, dialect or DEFAULT_DIALECT, limits, fixed=dialect is not None, data=text)
    try:
        envelope = reader.read()
    except RecursionError:
        raise DecodeError("objects are nested deeper than Python's own limit allows; set max_depth lower") from None
    if reader.head is not None and not envelope.findings and limits == DEFAULT_LIMITS:
        heads.remember(text, dialect, reader.head)
    return envelope


def encode(value: object, *, dialect: Dialect | None = None) -> bytes:
    """Write one message in UTF-8.

    ``value`` is an :class:`Envelope`, a request, a response, a fault (as an exception or a :class:`SoapFault`), or a
    data object, which becomes a bare document. ``dialect`` overrides the envelope's own.

    Raises EncodeError, with the path, for a value that has no place in the message.
    """
    try:
        frames = frames_of(value, dialect)
        text = frames.write(value) if frames else MessageWriter(as_envelope(value, dialect), careful=False).write()
    except (AttributeError, TypeError, ValueError, ArithmeticError, RuntimeError, Doubt):
        text = _carefully(as_envelope(value, dialect))
    return (_DECLARATION + text).encode("utf-8")


def _carefully(envelope: Envelope) -> str:
    try:
        return MessageWriter(envelope, careful=True).write()
    except EncodeError:
        raise
    except RecursionError:
        raise EncodeError("objects are nested too deep, or hold themselves") from None
    except (AttributeError, TypeError, ValueError) as error:
        raise EncodeError(str(error)) from None


def _strictly(envelope: Envelope) -> DecodeError:
    first = envelope.findings[0]
    count = len(envelope.findings) + envelope.more_findings
    more = "" if count == 1 else f" (and {count - 1} more)"
    return DecodeError(f"{first}{more}", findings=envelope.findings)
