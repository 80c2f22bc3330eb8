"""Text ⇄ value for the built-in types: lexical forms as XML Schema defines them, canonical forms on writing.

Knows no elements. ``parse`` takes every lexical form of the type and raises ValueError for anything else; ``write``
gives one canonical form and raises ValueError, or TypeError, for a value the type has no form for.
"""

from __future__ import annotations

import binascii
import datetime
import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

_SPACE: Final = " \t\r\n"
_INTEGER: Final = re.compile(r"[+-]?[0-9]+")
_DECIMAL: Final = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_DATE_TIME: Final = re.compile(
    r"(-?[0-9]{4,})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?(Z|([+-])([0-9]{2}):([0-9]{2}))?"
)
_CANONICAL_DATE_TIME: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?!24)[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{0,5}[1-9])?Z?"
)
_BASE64: Final = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?")
_ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 has no place for; its few are listed, since a set of all others takes ten times as long to compile."""
_BLANKS: Final = re.compile(r"[ \t\r\n]+")
_HOUR: Final = 60
_SECONDS: Final = len("2017-05-28T08:36:01")
_DIGITS: Final = 6
_DAY: Final = datetime.timedelta(days=1)
_UTC: Final = datetime.timezone.utc


class Lexical(NamedTuple):
    """One built-in type: how it is read and written, and what to tell people is expected."""

    name: str
    parse: Callable[[str], object]
    write: Callable[[object], str]
    expected: str


def _parse_text(text: str) -> str:
    return text


def _parse_uri(text: str) -> str:
    return _BLANKS.sub(" ", text).strip(" ")


def _write_text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"a str is needed, not {type(value).__name__}")
    bad = _ILLEGAL.search(value)
    if bad:
        raise ValueError(f"character U+{ord(bad[0]):04X} at {bad.start()} cannot stand in XML")
    return str.__str__(value)


_BOOLEANS: Final = {"true": True, "false": False, "1": True, "0": False}


def _parse_boolean(text: str) -> bool:
    try:
        return _BOOLEANS[text.strip(_SPACE)]
    except KeyError:
        raise ValueError("no boolean") from None


def _write_boolean(value: object) -> str:
    if not isinstance(value, bool):
        raise TypeError(f"a bool is needed, not {type(value).__name__}")
    return "true" if value else "false"


def _integer(name: str, bits: int) -> Lexical:
    low, high = -(1 << bits - 1), (1 << bits - 1) - 1

    def parse(text: str) -> int:
        text = text.strip(_SPACE)
        # The length is looked at before int(): its cost grows with the square of the digits.
        if not _INTEGER.fullmatch(text) or len(text.lstrip("+-0")) > len(str(high)):
            raise ValueError("no integer of this size")
        value = int(text)
        if not low <= value <= high:
            raise ValueError("out of range")
        return value

    def write(value: object) -> str:
        if not isinstance(value, int) or isinstance(value, bool):
            raise TypeError(f"an int is needed, not {type(value).__name__}")
        if not low <= value <= high:
            raise ValueError(f"{value} is not from {low} to {high}")
        return int.__repr__(value)

    return Lexical(name, parse, write, f"an integer from {low} to {high}")


_SPECIAL_FLOATS: Final = {"INF": float("inf"), "-INF": float("-inf"), "NaN": float("nan")}
_SPECIAL_FORMS: Final = {"inf": "INF", "-inf": "-INF", "nan": "NaN"}


def _parse_float(text: str) -> float:
    text = text.strip(_SPACE)
    if text in _SPECIAL_FLOATS:
        return _SPECIAL_FLOATS[text]
    if not _DECIMAL.fullmatch(text):
        raise ValueError("no number")
    return float(text)


def _write_float(value: object) -> str:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise TypeError(f"a float is needed, not {type(value).__name__}")
    text = float.__repr__(float(value))
    return _SPECIAL_FORMS.get(text, text)


def _zone(mark: str | None, sign: str, hours: str, minutes: str) -> datetime.tzinfo | None:
    if not mark:
        return None
    if mark == "Z":
        return _UTC
    offset = datetime.timedelta(hours=int(hours), minutes=int(minutes))
    if int(minutes) >= _HOUR or offset > datetime.timedelta(hours=14):
        raise ValueError("no such time zone")
    return datetime.timezone(-offset if sign == "-" else offset)


def _parse_date_time(text: str) -> datetime.datetime:
    try:
        return _date_time(text)
    except OverflowError:
        raise ValueError("beyond the years 1 to 9999") from None


def _date_time(text: str) -> datetime.datetime:
    match = _DATE_TIME.fullmatch(text.strip(_SPACE))
    if not match:
        raise ValueError("no dateTime")
    year, month, day, hour, minute, second, fraction, mark, sign, hours, minutes = match.groups()
    zone = _zone(mark, sign, hours, minutes)
    micro = int((fraction or "")[:6].ljust(6, "0"))
    late = hour == "24" and minute == second == "00" and not (fraction or "").strip("0")
    value = datetime.datetime(
        int(year), int(month), int(day), 0 if late else int(hour), int(minute), int(second), micro, zone
    )
    return _within_years(value + _DAY if late else value)  # 24:00:00 is midnight at the end of the day


def canonical_date_time(text: str) -> datetime.datetime | None:
    """The value of a form that :func:`write` would give; ``None`` for any other text."""
    if not _CANONICAL_DATE_TIME.fullmatch(text):
        return None
    try:
        value = datetime.datetime.fromisoformat(text[:_SECONDS])
    except ValueError:
        return None
    zone = _UTC if text[-1] == "Z" else None
    fraction = text[_SECONDS + 1 :].rstrip("Z")
    return value.replace(tzinfo=zone, microsecond=int(fraction.ljust(_DIGITS, "0")) if fraction else 0)


def _within_years(value: datetime.datetime) -> datetime.datetime:
    """The value; ValueError where its UTC is beyond the years that Python has."""
    if value.tzinfo is not None:
        value.astimezone(_UTC)
    return value


def _write_date_time(value: object) -> str:
    if not isinstance(value, datetime.datetime):
        raise TypeError(f"a datetime.datetime is needed, not {type(value).__name__}")
    mark = "" if value.tzinfo is None else "Z"
    if mark:
        value = value.astimezone(_UTC)
    text = value.replace(tzinfo=None).isoformat()
    return (text.rstrip("0") if value.microsecond else text) + mark


def _parse_base64(text: str) -> bytes:
    packed = _BLANKS.sub("", text)
    if not _BASE64.fullmatch(packed):
        raise ValueError("no base64")
    return binascii.a2b_base64(packed)


def _write_base64(value: object) -> str:
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise TypeError(f"bytes are needed, not {type(value).__name__}")
    return binascii.b2a_base64(value, newline=False).decode("ascii")


STRING: Final = Lexical("xsd:string", _parse_text, _write_text, "a string")
BUILT_INS: Final[dict[str, Lexical]] = {
    lexical.name: lexical
    for lexical in (
        STRING,
        Lexical("xsd:anyURI", _parse_uri, _write_text, "a URI"),
        Lexical("xsd:boolean", _parse_boolean, _write_boolean, "true or false"),
        _integer("xsd:byte", 8),
        _integer("xsd:short", 16),
        _integer("xsd:int", 32),
        _integer("xsd:long", 64),
        Lexical("xsd:float", _parse_float, _write_float, "a number, INF, -INF or NaN"),
        Lexical("xsd:double", _parse_float, _write_float, "a number, INF, -INF or NaN"),
        Lexical(
            "xsd:dateTime",
            _parse_date_time,
            _write_date_time,
            "a dateTime such as 2017-05-28T08:36:01Z, year 0001 to 9999",
        ),
        Lexical("xsd:base64Binary", _parse_base64, _write_base64, "base64"),
    )
}
"""All built-in types that occur on the wire, by the name the contract uses; xsd:anyType is no lexical type."""


def lenient(name: str, text: str) -> object:
    """The value of a form that is no lexical form but can mean one thing only (``TRUE``); ``None`` otherwise."""
    if name == "xsd:boolean":
        return _BOOLEANS.get(text.strip(_SPACE).lower())
    return None
