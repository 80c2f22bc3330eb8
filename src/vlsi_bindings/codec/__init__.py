"""The wire: VLSI SOAP messages as bytes and as objects. No file, no socket.

>>> from vlsi_bindings import codec
>>> message = codec.decode(body)
>>> codec.encode(message)
"""

from __future__ import annotations

from .api import decode, encode
from .canonical import canonical
from .dialect import DEFAULT_DIALECT, Dialect
from .envelope import Envelope, SoapFault, UnknownFault
from .errors import DecodeError, EncodeError, VlsiError
from .findings import Finding, Rule
from .limits import DEFAULT_LIMITS, Limits
from .stream import Stream, StreamReader, stream

__all__ = [
    "DEFAULT_DIALECT",
    "DEFAULT_LIMITS",
    "DecodeError",
    "Dialect",
    "EncodeError",
    "Envelope",
    "Finding",
    "Limits",
    "Rule",
    "SoapFault",
    "Stream",
    "StreamReader",
    "UnknownFault",
    "VlsiError",
    "canonical",
    "decode",
    "encode",
    "stream",
]
