"""Text and attribute values as XML writes them."""

from __future__ import annotations

from .lexical import STRING

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE = str.maketrans({"&": "&amp;", "<": "&lt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"})


def text(value: str) -> str:
    """Element content; raises ValueError for a character that XML cannot hold, TypeError for no str."""
    if isinstance(value, str) and value.isprintable() and "&" not in value and "<" not in value and ">" not in value:
        return str.__str__(value)
    return STRING.write(value).translate(_TEXT)


def attribute(value: str) -> str:
    """An attribute value with its quotes."""
    return f'"{STRING.write(value).translate(_ATTRIBUTE)}"'
