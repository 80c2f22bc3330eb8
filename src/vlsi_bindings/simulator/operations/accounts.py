"""Logging in and out, by password and by token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..cursors import Cursors
from .asking import computed, session_of

if TYPE_CHECKING:
    from ..behaviour import Call

_MINUTES: Final = 30
"""How long a token lasts unless that is told, as documented."""


def _login(call: Call) -> None:
    password = call.argument("password").utf8_string
    call.opened = call.sessions.login(call.argument("username"), password, call.argument("domain"), _cursors(call))


def _login_by_token(call: Call) -> None:
    call.opened = call.sessions.login_by_token(call.argument("data").token, _cursors(call))


def _cursors(call: Call) -> Cursors:
    return Cursors(call.inventory.shapes, call.faults, call.inventory.clock)


def _generate(call: Call) -> Any:
    """A token for the user of the session."""
    minutes = call.argument("spec.validityTime")
    if minutes is not None and not 0 < minutes <= _LONGEST:
        raise call.faults.invalid("spec", f"a token lasts 1 to {_LONGEST:,} minutes, not {minutes:,}")
    token, until = call.sessions.tokens.issue(session_of(call).user, minutes or _MINUTES)
    return call.inventory.examples.make("JwtTokenInfo", {"token": token, "expiryTime": until})


def _public_keys(call: Call) -> list[Any]:
    tokens = call.sessions.tokens
    told = {"connectionServerName": tokens.issuer, "keys": [tokens.public_key]}
    return [call.inventory.examples.make("JwtPublicKeyInfo", told)]


def _logout(call: Call) -> None:
    call.sessions.close(session_of(call))


def _set_locale(call: Call) -> None:
    session_of(call).locale = call.argument("locale")


def _set_login_type(call: Call) -> None:
    session_of(call).login_type = call.argument("type").type


_LONGEST: Final = 366 * 24 * 60
LOGINS: Final = frozenset({"AuthenticationManager_Login", "AuthenticationManager_LoginByToken"})
"""Operations that open a session."""
FREE: Final = LOGINS | {"JwtToken_GetPublicKeys"}
"""Operations that need no session."""
OPERATIONS: Final = computed(
    {
        "AuthenticationManager_Login": (_login, "opens a session"),
        "AuthenticationManager_LoginByToken": (_login_by_token, "opens a session for whom the token was generated"),
        "AuthenticationManager_Logout": (_logout, "ends the session"),
        "AuthenticationManager_SetLocale": (_set_locale, "keeps the locale in the session"),
        "CEIP_SetLoginType": (_set_login_type, "keeps the type in the session; nothing is reported"),
        "JwtToken_Generate": (_generate, "a token that logs the user of the session in, until the server ends"),
        "JwtToken_GetPublicKeys": (_public_keys, "the key with which the server signs its tokens"),
    }
)
