"""All the ways in which an original may still be seen: plain, escaped for XML, URL or JSON, in base64, in UTF-16."""

from __future__ import annotations

import base64
import binascii
import html
import json
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from .names import readable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .names import Names

_RUN: Final = re.compile(r"[A-Za-z0-9+/_-]{8,}")
_WORD_LENGTH: Final = 100
_MOST_HARMLESS: Final = 200_000
_JSON_ESCAPE: Final = re.compile(r"\\u[0-9A-Fa-f]{4}")


def leaks(text: str, names: Names) -> bool:
    """Whether an original can be seen in a text, in any form."""
    if not len(names):
        return False
    return any(names.knows(view) for view in _texts(text)) or leaks_packed(text, names)


def leaks_packed(text: str, names: Names) -> bool:
    """Whether an original can be seen in what is base64 in a text."""
    for run in set(_RUN.findall(text)) - names.harmless:
        if any(_shows(data, names) for data in _unpacked(run)):
            return True
        if len(run) < _WORD_LENGTH and len(names.harmless) < _MOST_HARMLESS:
            names.harmless.add(run)
    return False


def leaks_bytes(data: bytes, names: Names) -> bool:
    """Whether an original can be seen in bytes that are no text, or are one in UTF-8 or UTF-16."""
    return bool(len(names)) and _shows(data, names)


def _texts(text: str) -> Iterator[str]:
    yield text
    if "%" in text:
        yield unquote(text)
    if "&" in text:
        yield html.unescape(text)
    if "\\u" in text:
        yield _JSON_ESCAPE.sub(lambda escape: str(json.loads(f'"{escape[0]}"')), text)
    if "\0" in text:
        yield text.replace("\0", "")


def _unpacked(run: str) -> Iterator[bytes]:
    """What a stretch of base64 holds, whichever of its characters is the first of four."""
    standard = run.replace("-", "+").replace("_", "/")
    for start in range(4):
        part = standard[start:]
        part = part[:-1] if len(part) % 4 == 1 else part
        try:
            yield base64.b64decode(part + "=" * (-len(part) % 4))
        except binascii.Error:
            continue


def _shows(data: bytes, names: Names) -> bool:
    text = readable(data)
    if text is not None:
        return names.knows(text) or names.holds(text)
    views = [data.decode("latin-1")]
    if not data.isascii():
        views.append(data.decode("utf-8", "replace"))
    if b"\0" in data:
        views += [data[at:].decode(name, "replace") for name in ("utf-16-le", "utf-16-be") for at in (0, 1)]
    return any(map(names.holds, views))
