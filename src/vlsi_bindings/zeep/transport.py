"""zeep's transport, or a session of requests, as the transport of a Connection: its trust, its proxies, its log-in."""

from __future__ import annotations

from contextlib import contextmanager
from copy import copy
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Final

import httpx
import requests
import urllib3
from requests.cookies import RequestsCookieJar, get_cookie_header

from ..client import Session
from ..client.addresses import address_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import zeep

_PIECE: Final = 1 << 16
_OWN: Final = ("host", "content-length", "connection")
"""Headers that requests makes itself."""


class RequestsTransport(httpx.BaseTransport):
    r"""Sends what a Connection has to send through requests.

    >>> through = RequestsTransport(client.transport)
    >>> with Connection(url, r"LAB\administrator", transport=through) as connection: ...

    ``through`` is zeep's transport or a session of requests. Who is trusted, proxies, headers and connections are its
    own; time-outs are the Connection's, and so are cookies: neither sees those of the other (but see session_of). It is
    not closed with the Connection.
    """

    def __init__(self, through: zeep.Transport | requests.Session) -> None:
        """Take what sends."""
        self._session = copy(_session(through))
        self._session.cookies = RequestsCookieJar(policy=DefaultCookiePolicy(allowed_domains=[]))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer, its body to be read piece by piece as it came."""
        patience = request.extensions.get("timeout", {})
        with _translated():
            response = self._session.request(
                request.method,
                str(request.url),
                data=request.read(),
                headers={name: value for name, value in request.headers.items() if name not in _OWN},
                timeout=(patience.get("connect"), patience.get("read")),
                allow_redirects=False,
                stream=True,
            )
        return httpx.Response(response.status_code, headers=_headers(response), stream=_Pieces(response))


def session_of(through: zeep.Transport | requests.Session, url: str) -> Session:
    """The session at an address that somebody has opened through requests, to go on with; empty where there is none.

    >>> Connection(url, session=session_of(client.transport, url), transport=RequestsTransport(client.transport))
    """
    asked = requests.Request("POST", address_of(url, insecure_http=True)).prepare()
    cookies = get_cookie_header(_session(through).cookies, asked)
    return Session.of(cookies) if cookies else Session({})


def _session(through: zeep.Transport | requests.Session) -> requests.Session:
    found: requests.Session = through if isinstance(through, requests.Session) else through.session
    return found


class _Pieces(httpx.SyncByteStream):
    def __init__(self, response: requests.Response) -> None:
        self._response: requests.Response | None = response

    def __iter__(self) -> Iterator[bytes]:
        if self._response is not None:
            with _translated():
                yield from self._response.raw.stream(_PIECE, decode_content=False)

    def close(self) -> None:
        """Let go of it, too: httpx keeps this for long, and requests closes no connection that somebody holds."""
        if self._response is not None:
            self._response.close()
            self._response = None


def _headers(response: requests.Response) -> list[tuple[str, str]]:
    """All headers, one by one: requests itself puts cookies together in one."""
    found: Any = response.raw.headers
    return list(found.iteritems())


@contextmanager
def _translated() -> Iterator[None]:
    """What requests and urllib3 raise as what httpx raises."""
    try:
        yield
    except requests.ConnectTimeout as error:
        raise httpx.ConnectTimeout(str(error)) from error
    except (requests.ReadTimeout, urllib3.exceptions.ReadTimeoutError) as error:
        raise httpx.ReadTimeout(str(error)) from error
    except requests.exceptions.ProxyError as error:
        raise httpx.ProxyError(str(error)) from error
    except requests.exceptions.SSLError as error:
        raise httpx.ConnectError(str(error)) from error
    except requests.ConnectionError as error:
        raise (httpx.ConnectError if _never_connected(error) else httpx.ReadError)(str(error)) from error
    except (urllib3.exceptions.HTTPError, requests.RequestException) as error:
        raise httpx.RemoteProtocolError(str(error)) from error


def _never_connected(error: requests.ConnectionError) -> bool:
    reason = getattr(error.args[0] if error.args else None, "reason", None)
    return isinstance(reason, urllib3.exceptions.NewConnectionError)
