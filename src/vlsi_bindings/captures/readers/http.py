"""HTTP messages with their heads, one or several in a file: ``curl -i``, a followed TCP stream, a proxy's raw dump.

An answer belongs to the first request that has none yet.
"""

from __future__ import annotations

from collections import deque
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

from ..assembly import Times
from ..errors import BrokenError
from ..http_parser import START, Message, Messages

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from ..assembly import Assembly
    from ..exchange import Exchange
    from ..files import Counted
    from ..headers import Headers

TITLE: Final = "HTTP messages with headers"
SEEKS: Final = False
_MOST_WAITING: Final = 100
_INFORMATIONAL: Final = range(100, 200)


def sniff(head: bytes) -> bool:
    """A start line comes first."""
    return START.match(head.lstrip(b"\r\n")) is not None


def read(file: Counted, assembly: Assembly) -> Iterator[Exchange]:
    """Pair requests and answers."""
    messages = Messages(file, assembly.limits)
    waiting: deque[Message] = deque()
    while True:
        file.next_record()
        try:
            found = messages.next()
        except BrokenError:
            yield from _told(waiting, assembly)
            raise
        if found is None:
            break
        if isinstance(found, str):
            yield assembly.broken("", found)
        elif found.method is not None:
            waiting.append(found)
            if len(waiting) > _MOST_WAITING:
                yield from _told([waiting.popleft()], assembly)
        elif found.status not in _INFORMATIONAL:
            yield from _exchange(waiting.popleft() if waiting else None, found, assembly)
    yield from _told(waiting, assembly)


def _told(waiting: deque[Message] | list[Message], assembly: Assembly) -> Iterator[Exchange]:
    """The requests that nothing answered."""
    for request in waiting:
        yield from _exchange(request, None, assembly)


def _exchange(request: Message | None, answer: Message | None, assembly: Assembly) -> Iterator[Exchange]:
    first = request or answer
    exchange = assembly.exchange(
        f"byte {first.position}" if first else "",
        request.part if request else None,
        answer.part if answer else None,
        times=Times(date_of(answer.part.headers) if answer else None),
        status=answer.status if answer else None,
        url=address(request) if request else None,
    )
    if exchange is not None:
        yield exchange


def address(request: Message) -> str | None:
    """The address of a request: its target, after its host where that alone is given."""
    target, host = request.target or "", request.part.headers.first("host")
    return f"//{host}{target}" if host and target.startswith("/") else target or None


def date_of(headers: Headers) -> datetime.datetime | None:
    """The time that the ``Date`` field tells."""
    return http_date(headers.first("date"))


def http_date(told: str | None) -> datetime.datetime | None:
    """A time as HTTP has it; ``None`` for any other text, and without a zone."""
    try:
        found = parsedate_to_datetime(told or "")
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found if found.tzinfo else None
