"""zeep logs whole messages when it is debugged; passwords are taken out of them."""

from __future__ import annotations

import logging
from typing import Final

from ..client.redaction import redacted_envelope
from ..codec import DecodeError, decode, encode


class _BodyFilter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record pass, its message without secrets."""
        if isinstance(record.args, tuple) and record.args and isinstance(record.args[-1], (str, bytes)):
            record.args = (*record.args[:-1], _shown(record.args[-1]))
        return True


def _shown(body: str | bytes) -> str:
    data = body.encode() if isinstance(body, str) else body
    if not data.lstrip().startswith(b"<"):
        return body if isinstance(body, str) else f"{len(body)} bytes"
    try:
        return encode(redacted_envelope(decode(data))).decode()
    except DecodeError:
        return f"{len(data)} bytes that are no message"


_FILTER: Final = _BodyFilter()


def hide_bodies() -> None:
    """From now on no message in zeep's log holds a secret."""
    for name in ("zeep.transports", "zeep.asyncio.transport"):
        logging.getLogger(name).addFilter(_FILTER)  # adds it once, however often it is told to
