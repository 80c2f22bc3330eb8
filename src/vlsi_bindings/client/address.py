"""Addresses of the service: what people write, and the whole of it."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit, urlunsplit

from .errors import ArgumentError

PATH: Final = "/view-vlsi/sdk"
_WANTED: Final = "url: an address like https://horizon.example.com is needed"


def whole_address(url: str, *, insecure_http: bool = False) -> str:
    """The whole address of the service; raises ArgumentError, which does not show it, for one that cannot be it."""
    whole = url if "://" in url else f"https://{url}"
    try:
        parts = urlsplit(whole)
        named = parts.hostname is not None and (parts.port is None or parts.port > 0)
    except ValueError:
        raise ArgumentError(_WANTED) from None
    if not named or parts.scheme not in ("http", "https"):
        raise ArgumentError(_WANTED)
    if parts.username is not None or parts.query or parts.fragment:
        raise ArgumentError("url: an address without user, password, query and fragment is needed; give username=")
    if parts.scheme == "http" and not insecure_http:
        raise ArgumentError("url: passwords go over https only; insecure_http=True sends them in clear")
    return urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/") or PATH, "", ""))
