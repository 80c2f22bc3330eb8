"""mitmproxy's flow files, read by mitmproxy itself: the format is its own and changes with its releases."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING, Any, Final

from ..assembly import Part, Times
from ..errors import BrokenError, optional
from ..headers import Headers
from .records import failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..assembly import Assembly
    from ..exchange import Exchange
    from ..files import Counted

TITLE: Final = "mitmproxy flows"
SEEKS: Final = False
_START: Final = re.compile(rb"\d{1,12}:\d{1,12}:")


def sniff(head: bytes) -> bool:
    """A netstring in a netstring."""
    return _START.match(head) is not None


def read(file: Counted, assembly: Assembly) -> Iterator[Exchange]:
    """One exchange an HTTP flow."""
    reading = optional("mitmproxy.io", "mitmproxy", "mitmproxy")
    refusal = optional("mitmproxy.exceptions", "mitmproxy", "mitmproxy").FlowReadException
    flows = iter(reading.FlowReader(file).stream())
    number = 0
    while True:
        number += 1
        file.next_record()
        try:
            flow = next(flows)
        except StopIteration:
            return
        except BrokenError:
            raise
        except (refusal, ValueError, TypeError, LookupError, AttributeError, RecursionError, OverflowError):
            raise BrokenError(
                f"flow {number} is no flow, or of a release that the installed mitmproxy cannot read"
            ) from None
        exchange = _exchange(flow, f"flow {number}", assembly)
        if exchange is not None:
            yield exchange


def _exchange(flow: Any, place: str, assembly: Assembly) -> Exchange | None:  # noqa: ANN401 - mitmproxy's
    if getattr(flow, "type", None) != "http":
        assembly.skip(f"{str(getattr(flow, 'type', 'unknown'))[:20]} flow")
        return None
    request, response = flow.request, flow.response
    begin = getattr(request, "timestamp_start", None)
    end = getattr(response, "timestamp_end", None) if response else None
    return assembly.exchange(
        place,
        _part(request),
        _part(response) if response else None,
        times=Times(_instant(begin), end - begin if begin and end and end >= begin else None),
        status=response.status_code if response else None,
        url=request.url,
        problem=failure(str(flow.error)) if flow.error else None,
    )


def _part(message: Any) -> Part:  # noqa: ANN401 - mitmproxy's
    fields = ((name.decode("latin-1"), value.decode("latin-1")) for name, value in message.headers.fields)
    body = message.raw_content
    return Part(Headers(fields), body, problem="the body was not recorded" if body is None else None)


def _instant(seconds: float | None) -> datetime.datetime | None:
    try:
        return datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc) if seconds else None
    except (OverflowError, ValueError, OSError):
        return None
