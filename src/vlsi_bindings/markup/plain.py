"""Text of strangers for documents of ours: what XML and HTML cannot hold, and what displays obey, as escapes."""

from __future__ import annotations

import re
from typing import Final

_UNSAFE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\uffff]"
)
"""Control characters, those that turn the direction of writing, invisible ones, halves of surrogate pairs."""


def plain(text: str) -> str:
    """The text with such characters escaped as Python does."""
    return _UNSAFE.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)
