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
_PLAIN: Final = re.compile(
    r"[\[('\"]*(?:[A-Za-z][a-z]{0,19}(?:['-][a-z]{1,12})?|[A-Z]{2,8}|\d{1,5}|(?:[a-z]{2,10}::)?[A-Z]+(?:_[A-Z]+){1,8})[])'\",.:;!?]*"
)
_BEFORE_SECRET: Final = re.compile(
    r"cookie|auth|token|csrf|secret|passw|pwd|session|key|bearer|basic|negotiate|user|host|domain", re.IGNORECASE
)
_LONGEST_FAILURE: Final = 200
_UTF16: Final = re.compile(r"utf-?16", re.IGNORECASE)


def mapping(value: object) -> Mapping[str, Any]:
    """The value if it is an object, else an empty one: what is not there is told where it is needed."""
    return value if isinstance(value, Mapping) else {}


def text(value: object) -> str | None:
    """The value if it is a text."""
    return value if isinstance(value, str) else None


def entries(file: Counted, keys: tuple[str, ...], what: str, depth: int) -> Iterator[Any]:
    """The items of the array that ``keys`` lead to in a JSON document, one at a time.

    Raises BrokenError where the JSON ends, is none, or is nested deeper than ``depth``.
    """
    ijson = optional("ijson", "ijson", "captures")
    file.next_record()
    try:
        for item in _items(ijson.basic_parse(file, use_float=True), keys, depth):
            yield item
            file.next_record()
    except (ijson.JSONError, UnicodeDecodeError, OverflowError) as error:
        raise BrokenError(f"no {what}: {' '.join(str(error).split())[:200]}") from None


def _items(events: Iterator[tuple[str, Any]], keys: tuple[str, ...], most: int) -> Iterator[Any]:
    """Follow the keys through the objects; what stands beside them is passed over."""
    way: list[str | None] = []
    for event, value in events:
        if event == "map_key":
            way[-1] = value
        elif event == "start_array" and tuple(way) == keys:
            for begun, first in events:
                if begun == "end_array":
                    break
                yield _value(begun, first, events, most)
        elif event in ("start_map", "start_array"):
            way.append(None)
            if len(way) > most:
                raise _too_deep(most)
        elif event in ("end_map", "end_array"):
            way.pop()


def _value(event: str, value: Any, events: Iterator[tuple[str, Any]], left: int) -> Any:  # noqa: ANN401 - any JSON value
    if event not in ("start_map", "start_array"):
        return value
    if not left:
        raise _too_deep(None)
    if event == "start_array":
        items: list[Any] = []
        for begun, first in events:
            if begun == "end_array":
                break
            items.append(_value(begun, first, events, left - 1))
        return items
    members: dict[str, Any] = {}
    for begun, key in events:
        if begun == "end_map":
            break
        members[key] = _value(*next(events), events, left - 1)
    return members


def _too_deep(most: int | None) -> BrokenError:
    return BrokenError("nested deeper than the limit max_depth" + (f" = {most}" if most else ""))


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


def failure(*told: object) -> str | None:
    """Why a request failed, by the first of these that is a text: in the words of the tool that recorded it.

    Only plain words, error codes (``net::ERR_FAILED``) and small numbers are shown: the rest of such a text may be an
    address with a password in it, a header, a piece of a message.
    """
    words = next((each.split() for each in map(text, told) if each), None)
    if words is None:
        return None
    shown = [
        word if _PLAIN.fullmatch(word) and not _BEFORE_SECRET.search(before) else "…"
        for before, word in zip(("", *words), words, strict=False)
    ]
    return f"the request failed: {' '.join(shown)[:_LONGEST_FAILURE]}"


def number(told: object) -> float | None:
    """A number that is none below zero: tools write -1 for unknown."""
    return (
        float(told)
        if isinstance(told, (int, float)) and not isinstance(told, bool) and 0 <= told < float("inf")
        else None
    )
