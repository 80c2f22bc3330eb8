"""HAR 1.2, as browsers, Charles, Fiddler, mitmproxy and Playwright write it. Read entry by entry."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from ..assembly import Part, Times
from ..errors import BrokenError
from ..headers import Headers
from .records import bytes_of, entries, failure, instant, mapping, number, pairs, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..assembly import Assembly
    from ..exchange import Exchange
    from ..files import Counted

TITLE: Final = "HAR 1.2"
SEEKS: Final = False
_BOM: Final = b"\xef\xbb\xbf"
_LOG: Final = re.compile(rb'\s*\{\s*(?:"\$?\w+"\s*:\s*(?:"[^"]*"|[\w.]+)\s*,\s*)*"log"\s*:')
_MILLISECONDS: Final = 1000
_LONGEST_PROBLEM: Final = 500
"""Characters of a problem that a file tells: our own are shorter, and a stranger's file may claim to be ours."""
WHOLE: Final = "_vlsi"
"""The field of an entry that our own writer puts in: this is an exchange, whatever it holds."""


def sniff(head: bytes) -> bool:
    """An object with ``log``."""
    return _LOG.match(head.removeprefix(_BOM)) is not None


def read(file: Counted, assembly: Assembly) -> Iterator[Exchange]:
    """One exchange an entry."""
    if file.peek(len(_BOM)) == _BOM:
        file.read(len(_BOM))
    for number_of, entry in enumerate(entries(file, ("log", "entries"), "HAR", assembly.limits.max_depth), 1):
        exchange = _exchange(mapping(entry), f"entry {number_of}", assembly)
        if exchange is not None:
            yield exchange


def _exchange(entry: Mapping[str, Any], place: str, assembly: Assembly) -> Exchange | None:
    request, response = mapping(entry.get("request")), mapping(entry.get("response"))
    problem = failure(response.get("_error"), entry.get("_error"))
    if not request and not response:
        return assembly.broken(place, problem or "neither a request nor a response")
    status = number(response.get("status"))
    milliseconds = number(entry.get("time"))
    ours = mapping(entry.get(WHOLE))
    return assembly.exchange(
        place,
        _part(request, mapping(request.get("postData")), number(request.get("bodySize"))),
        _part(response, mapping(response.get("content")), number(mapping(response.get("content")).get("size"))),
        times=Times(
            None if ours.get("timed") is False else instant(entry.get("startedDateTime")),
            None if milliseconds is None else milliseconds / _MILLISECONDS,
        ),
        status=int(status) if status else None,
        url=text(request.get("url")) or None,
        problem=problem or (text(ours.get("problem")) or "")[:_LONGEST_PROBLEM] or None,
        whole=bool(ours),
    )


def _part(message: Mapping[str, Any], content: Mapping[str, Any], size: float | None) -> Part:
    """A side of the entry. The recorded text is the body after its content encodings, whatever the headers say."""
    headers = _headers(message)
    recorded = text(content.get("text"))
    try:
        body = None if recorded is None else bytes_of(recorded, text(content.get("encoding")))
    except BrokenError as error:
        return Part(headers, problem=str(error))
    dropped = None if body or not size else f"the body of {size:.0f} bytes was not recorded"
    if recorded is None and text(content.get("_file")) is not None:
        dropped = "the body is in a file of its own, beside the HAR: record it with the content embedded"
    return Part(headers, body, encoded=False, problem=dropped)


def _headers(message: Mapping[str, Any]) -> Headers:
    """The fields; cookies that only the entry's own list has are put in, since they tell the session."""
    headers = pairs(message.get("headers"))
    cookies = pairs(message.get("cookies"))
    if not cookies or headers.first("cookie") or headers.first("set-cookie"):
        return headers
    name = "Cookie" if "method" in message else "Set-Cookie"
    return Headers((*headers, *((name, f"{cookie}={value}") for cookie, value in cookies)))
