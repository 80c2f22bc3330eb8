"""The proxy on the way to a server: which one counts, and what it says when it does not let a call through."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from .errors import ArgumentError, ClientError, ProxyError

if TYPE_CHECKING:
    from urllib.parse import SplitResult

_PORTS: Final = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
"""The schemes that a proxy's address may have, and their usual ports."""
_STATUS: Final = re.compile(r"(\d{3})\b")
_WANTS_LOGIN: Final = 407
_NO_CONNECTION: Final = (502, 503, 504)


class Proxy:
    """A proxy; its account stands in no repr and no text."""

    def __init__(self, address: str) -> None:
        """Take the address; raises ArgumentError, which does not show it, for one that cannot be one."""
        parts = _parts(address)
        if parts is None:
            raise ArgumentError(f"proxy: an address like http://proxy.example.com:3128 is needed ({', '.join(_PORTS)})")
        self.address = address if "://" in address else f"http://{address}"
        self.scheme, self.host = parts.scheme, parts.hostname or ""
        self.port = parts.port or _PORTS[parts.scheme]
        self.account = None if parts.username is None else (unquote(parts.username), unquote(parts.password or ""))
        self._shown = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"

    @classmethod
    def of(cls, url: str, given: str | None) -> Proxy | None:
        """The proxy to a server: the given one, ``""`` for none, else the one that the environment names, if any."""
        if given is not None:
            return cls(given) if given else None
        parts = urlsplit(url)
        named = getproxies()
        found = named.get(parts.scheme) or named.get("all")
        return None if not found or proxy_bypass(parts.netloc) else cls(found)

    def __str__(self) -> str:
        """Where it is."""
        return self._shown

    def __repr__(self) -> str:
        """The same."""
        return f"Proxy({self._shown})"

    @property
    def speaks_socks(self) -> bool:
        """Whether it is no proxy of HTTP."""
        return self.scheme.startswith("socks")

    @property
    def authorization(self) -> dict[str, str]:
        """The header with its account, empty where there is none."""
        if self.account is None:
            return {}
        pair = ":".join(self.account).encode()
        return {"Proxy-Authorization": f"Basic {base64.b64encode(pair).decode('ascii')}"}

    def refusal(self, said: str, host: str) -> ProxyError:
        """What to raise where the proxy answers ``said`` instead of connecting to ``host``."""
        found = _STATUS.match(said)
        status = int(found[1]) if found else None
        if status == _WANTS_LOGIN:
            account = "accepts neither user nor password" if self.account else "wants a log-in"
            mend = "give them with it, as in proxy='http://user:password@proxy.example.com:3128'"
            return ProxyError(f"the proxy {self} {account} ({said}): {mend}", status)
        if status in _NO_CONNECTION:
            return ProxyError(f"the proxy {self} gets no connection to {host} ({said})", status)
        mend = "ask those who run it to let it through, or except the server from it (NO_PROXY)"
        return ProxyError(f"the proxy {self} refuses to connect to {host} ({said}): {mend}", status)


def demand_socks(proxy: Proxy) -> None:
    """Raise ClientError, which says what to install, where a proxy needs a package that is not there."""
    if proxy.speaks_socks and find_spec("socksio") is None:
        raise ClientError("a proxy that speaks SOCKS needs a package more: pip install 'httpx[socks]'")


def _parts(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
        named = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return None
    return parts if named and parts.scheme in _PORTS else None


@dataclass(frozen=True, slots=True)
class Way:
    """The way to a server: its address, and the proxy in between, if there is one."""

    url: str
    proxy: Proxy | None

    @classmethod
    def to(cls, url: str, proxy: str | None) -> Way:
        """The way to an address; ``proxy`` as Proxy.of takes it."""
        return cls(url, Proxy.of(url, proxy))

    @property
    def host(self) -> str:
        """The server, for people."""
        return urlsplit(self.url).netloc

    @property
    def told(self) -> str:
        """What is in between, for people."""
        return "" if self.proxy is None else f" (through the proxy {self.proxy})"

    @property
    def first(self) -> str:
        """What is connected to."""
        return self.host if self.proxy is None else f"the proxy {self.proxy} on the way to {self.host}"
