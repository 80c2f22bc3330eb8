"""Logging in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..behaviour import Behaviour
from ..cursors import Cursors

if TYPE_CHECKING:
    from ..behaviour import Call


def _login(call: Call) -> None:
    inventory = call.inventory
    cursors = Cursors(inventory.shapes, call.faults, inventory.clock)
    password = call.argument("password").utf8_string
    call.opened = call.sessions.login(call.argument("username"), password, call.argument("domain"), cursors)


def _login_by_token(call: Call) -> None:
    text = "log-ins by token are not simulated: use AuthenticationManager_Login"
    raise call.faults("InvalidCredentials", text, errorCode="TOKEN_NOT_SUPPORTED")


def _logout(call: Call) -> None:
    if call.session is not None:
        call.sessions.close(call.session)


def _set_locale(call: Call) -> None:
    if call.session is not None:
        call.session.locale = call.argument("locale")


LOGINS: Final = frozenset({"AuthenticationManager_Login", "AuthenticationManager_LoginByToken"})
"""Operations that need no session."""
OPERATIONS: Final[dict[str, Behaviour]] = {
    "AuthenticationManager_Login": Behaviour("computed", _login, "opens a session"),
    "AuthenticationManager_LoginByToken": Behaviour("fault", _login_by_token, "refused: no tokens are simulated"),
    "AuthenticationManager_Logout": Behaviour("computed", _logout, "ends the session"),
    "AuthenticationManager_SetLocale": Behaviour("computed", _set_locale, "keeps the locale in the session"),
}
