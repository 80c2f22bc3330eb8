"""HTTP header fields: looked up in any case, shown without what opens a session."""

from __future__ import annotations

import re
import secrets
from hashlib import blake2b
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from ..model import REDACTED

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECRET: Final = re.compile(r"cookie|auth|token|csrf|xsrf|secret|password|session|api-?key|signature", re.IGNORECASE)
_LABEL_BYTES: Final = 5
_KEY: Final = secrets.token_bytes(32)
"""Of this process alone: nobody can try out which cookie gives a label."""


class Headers(tuple[tuple[str, str], ...]):
    """The fields of one message as they stood: pairs of name and value, in order, repeated ones too."""

    __slots__ = ()

    def all(self, name: str) -> list[str]:
        """The values of all fields called ``name``."""
        wanted = name.lower()
        return [value for key, value in self if key.lower() == wanted]

    def first(self, name: str) -> str | None:
        """The value of the first field called ``name``."""
        return next(iter(self.all(name)), None)

    def shown(self) -> Iterator[tuple[str, str]]:
        """The fields for people: without cookies, credentials and tokens."""
        for name, value in self:
            yield name, REDACTED if _SECRET.search(name) else value

    def __repr__(self) -> str:
        """Show the fields, secrets left out."""
        return f"Headers({list(self.shown())!r})"


NO_HEADERS: Final = Headers()


def shown_url(url: str) -> str:
    """An address for people: without user, password, query and fragment, where secrets stand."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return REDACTED
    host = parts.netloc.rpartition("@")[2]
    scheme = f"{parts.scheme}:" if parts.scheme else ""
    return f"{scheme}//{host}{parts.path}" if host else parts.path


def session_of(request: Headers, answer: Headers) -> str | None:
    """A label that exchanges of one session share; ``None`` where no cookie was sent or set.

    It is a digest of the session's cookies, which it does not show. A cookie that an answer sets counts for the
    exchange that set it, so that a login belongs to the session it opens.
    """
    own = _own({**_cookies(request, "cookie"), **_cookies(answer, "set-cookie")})
    if not own:
        return None
    told = "\0".join(f"{name}={value}" for name, value in sorted(own.items()))
    return blake2b(told.encode("utf-8", "surrogatepass"), digest_size=_LABEL_BYTES, key=_KEY).hexdigest()


def cookie_names(headers: Headers, field: str) -> list[str]:
    """The names of the cookies that are a session, in ``cookie`` or ``set-cookie`` fields; no value is given."""
    return list(_own(_cookies(headers, field)))


def _own(cookies: dict[str, str]) -> dict[str, str]:
    """The cookies that are called a session; all, where none is."""
    return {name: value for name, value in cookies.items() if "session" in name.lower()} or cookies


def _cookies(headers: Headers, field: str) -> dict[str, str]:
    cookies: dict[str, str] = {}
    for told in headers.all(field):
        for pair in told.split(";") if field == "cookie" else [told.partition(";")[0]]:
            _take(cookies, pair)
    return cookies


def _take(cookies: dict[str, str], pair: str) -> None:
    name, equals, value = pair.strip().partition("=")
    value = value.strip().strip('"')
    if equals and value:
        cookies[name.strip()] = value
