"""What httpx raises → what this package raises: which phase, and what it means. Needs the extra ``client``."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from ..extras import extra

with extra("client"):
    import httpx

from .errors import AnswerError, BrokenError, ConnectError, TimedOutError, TransportError
from .tls_errors import explain, wants_certificate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .errors import Phase
    from .exchanges import HttpRequest
    from .proxies import Way

_NUMBER: Final = re.compile(r"^\[Errno -?\d+\] ")


@contextmanager
def explained(request: HttpRequest, way: Way) -> Iterator[None]:
    """Errors of httpx as errors of this package."""
    try:
        yield
    except httpx.TimeoutException as error:
        raise _late(request, _phase(error), way) from error
    except TimeoutError as error:
        if isinstance(error, TransportError):
            raise
        raise _late(request, "total", way) from error
    except (httpx.HTTPError, OSError) as error:  # of TLS within an event loop not all are httpx's
        raise _broken(error, way) from error


def _late(request: HttpRequest, phase: Phase, way: Way) -> TimedOutError:
    if request.remaining == 0:
        phase = "total"
    return TimedOutError(phase, getattr(request.timeouts, phase), way.told)


def _phase(error: httpx.TimeoutException) -> Phase:
    if isinstance(error, (httpx.ConnectTimeout, httpx.PoolTimeout)):
        return "connect"
    return "send" if isinstance(error, httpx.WriteTimeout) else "receive"


def _broken(error: httpx.HTTPError | OSError, way: Way) -> TransportError:
    host = f"{way.host}{way.told}"
    if isinstance(error, httpx.ProxyError) and way.proxy is not None:
        return way.proxy.refusal(_text(error), way.host)
    if isinstance(error, (httpx.ConnectError, httpx.ProxyError)) or wants_certificate(error):
        return explain(error, host) or ConnectError(f"no connection to {way.first}: {_text(error)}")
    if isinstance(error, httpx.WriteError):
        return BrokenError(f"the connection to {host} broke while the request was sent: {_text(error)}", "send")
    if isinstance(error, (httpx.NetworkError, httpx.ProtocolError, OSError)):
        return BrokenError(f"the connection to {host} broke before the answer was complete: {_text(error)}", "receive")
    return AnswerError(f"{host}: {_text(error)}")


def _text(error: Exception) -> str:
    """What has happened, without the number that the system has for it."""
    return _NUMBER.sub("", str(error)) or type(error).__name__
