"""Where the service is: what people write, and the whole address."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit, urlunsplit

from .errors import ArgumentError

PATH: Final = "/view-vlsi/sdk"
"""Where connection servers offer the service."""
_ADDRESS: Final = "url: an address like https://horizon.example.com is needed"


def address_of(url: str, *, insecure_http: bool = False) -> str:
    """The whole address of the service; raises ArgumentError for one that cannot be it."""
    if not isinstance(url, str):
        raise ArgumentError(_ADDRESS)
    whole = url if "://" in url else f"https://{url}"
    try:
        parts = urlsplit(whole)
        named = parts.hostname is not None and (parts.port is None or parts.port > 0)
    except ValueError:
        raise ArgumentError(_ADDRESS) from None
    if not named or parts.netloc.endswith(":") or parts.scheme not in ("http", "https"):  # https:/host has such an end
        raise ArgumentError(_ADDRESS)
    if parts.username is not None or parts.query or parts.fragment:
        raise ArgumentError("url: an address without user, password, query and fragment is needed; give username=")
    if parts.scheme == "http" and not insecure_http:
        raise ArgumentError("url: passwords go over https only; insecure_http=True sends them in clear")
    return urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/") or PATH, "", ""))
