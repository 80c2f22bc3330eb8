"""Sessions of users on machines: disconnected, logged off, reset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .. import relations
from ..behaviour import Behaviour
from ..generic import existing
from ..views import SESSION

if TYPE_CHECKING:
    from ..behaviour import Call


def _disconnect(call: Call) -> Any:
    def act(identity: Any) -> None:
        session = existing(call, SESSION, identity)
        now = call.inventory.clock.now
        call.changes.set(session, sessionData__sessionState="DISCONNECTED", sessionData__disconnectTime=now)

    return _each(call, act)


def _log_off(call: Call) -> Any:
    def act(identity: Any) -> None:
        existing(call, SESSION, identity)
        relations.delete(call.inventory, SESSION, identity.id)

    return _each(call, act)


def _each(call: Call, act: Any) -> Any:
    done = call.each(call.argument("ids") or [call.argument("id")], act)
    return None if isinstance(done, list) else done


_ENDED: Final = "the session is gone, and its machine free"
OPERATIONS: Final[dict[str, Behaviour]] = {
    "Session_Disconnect": Behaviour("computed", _disconnect, "the session is disconnected"),
    "Session_DisconnectSessions": Behaviour("computed", _disconnect, "the sessions are disconnected"),
    **{
        f"Session_{verb}": Behaviour("computed", _log_off, _ENDED)
        for verb in (
            "Logoff",
            "LogoffForced",
            "LogoffSessions",
            "LogoffSessionsForced",
            "Reset",
            "ResetSessions",
            "Restart",
            "RestartSessions",
        )
    },
}
