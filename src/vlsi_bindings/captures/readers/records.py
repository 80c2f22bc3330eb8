"""What readers of JSON and YAML share: values of strangers looked at with care, texts as bytes, times."""

from __future__ import annotations

import base64
import binascii
import datetime
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from ..errors import BrokenError, optional
from ..headers import Headers

if TYPE_CHECKING:
    from ..files import Counted

_DECLARED: Final = re.compile(r"""\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z][\w.-]{0,40})["']""")
_UTF16: Final = re.compile(r"utf-?16", re.IGNORECASE)


def mapping(value: object) -> Mapping[str, Any]:
    """The value if it is an object, else an empty one: what is not there is told where it is needed."""
    return value if isinstance(value, Mapping) else {}


def text(value: object) -> str | None:
    """The value if it is a text."""
    return value if isinstance(value, str) else None


def entries(file: Counted, prefix: str, what: str) -> Iterator[Any]:
    """The items of an array in a JSON document, one at a time; raises BrokenError where the JSON ends or is none."""
    ijson = optional("ijson", "ijson", "captures")
    items = ijson.items(file, prefix, use_float=True)
    while True:
        file.next_record()
        try:
            item = next(items)
        except StopIteration:
            return
        except (ijson.JSONError, UnicodeDecodeError, RecursionError, OverflowError) as error:
            raise BrokenError(f"no {what}: {' '.join(str(error).split())[:200]}") from None
        yield item


def bytes_of(body: str, encoding: str | None = None) -> bytes:
    """The bytes that a recorded text stands for: decoded from base64, or in the encoding that its XML declares.

    Raises BrokenError.
    """
    if encoding is not None and encoding.lower() == "base64":
        try:
            return base64.b64decode(body, validate=False)
        except (binascii.Error, ValueError) as error:
            raise BrokenError(f"the recorded body is no base64: {error}") from None
    declared = _DECLARED.match(body)
    charset = declared[1] if declared else "utf-8"
    try:
        return ("\ufeff" + body if _UTF16.match(charset) else body).encode(
            "utf-16-le" if _UTF16.match(charset) else charset, "xmlcharrefreplace"
        )
    except (UnicodeError, LookupError):
        pass
    try:
        return body.encode("utf-8")
    except UnicodeError:
        raise BrokenError("the recorded body holds half a character (a lone surrogate)") from None


def pairs(fields: object) -> Headers:
    """Header fields from a list of objects with ``name`` and ``value``."""
    listed = fields if isinstance(fields, list) else []
    found = ((text(mapping(field).get("name")), text(mapping(field).get("value"))) for field in listed)
    return Headers((name, value) for name, value in found if name is not None and value is not None)


def instant(told: object) -> datetime.datetime | None:
    """A time as ISO 8601 has it, with any number of digits of the second; one without an offset is UTC."""
    found = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,12})?(Z|[+-]\d\d:\d\d)?", text(told) or "")
    if found is None:
        return None
    fraction = f"{found[2] or '.0':0<7}"[:7]
    try:
        return datetime.datetime.fromisoformat(f"{found[1]}{fraction}{(found[3] or 'Z').replace('Z', '+00:00')}")
    except ValueError:
        return None


def number(told: object) -> float | None:
    """A number that is none below zero: tools write -1 for unknown."""
    return (
        float(told)
        if isinstance(told, (int, float)) and not isinstance(told, bool) and 0 <= told < float("inf")
        else None
    )
