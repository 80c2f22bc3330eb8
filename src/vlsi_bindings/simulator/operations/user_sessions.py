"""Sessions of users on machines and RDS servers: disconnected, logged off, started again, told a message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .. import relations
from ..life import leaving, members
from ..names import SESSION
from .asking import computed, each

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..behaviour import Call


def _each(act: Callable[[Call, Any], None]) -> Callable[[Call], Any]:
    """An operation that does something with each of its sessions."""
    return each(SESSION, act, "ids", "id")


def _disconnect(call: Call, session: Any) -> None:
    now = call.inventory.clock.now
    session = call.changes.set(session, sessionData__sessionState="DISCONNECTED", sessionData__disconnectTime=now)
    leaving.disconnected(call.inventory, session)
    for kind, member in members.hosts(call.inventory, session):
        members.rest(call.inventory, kind, member)


def _log_off(call: Call, session: Any) -> None:
    leaving.log_off(call.inventory, session)


def _starting(state: str) -> Callable[[Call, Any], None]:
    """What starts the machine of a session from a state, which ends all sessions on it."""

    def act(call: Call, session: Any) -> None:
        for kind, member in members.hosts(call.inventory, session):
            members.end_sessions(call.inventory, kind, member.id.id)
            members.enter(call.inventory, kind, call.inventory.store.get(kind.member, member.id.id), state)
        if call.inventory.store.get(SESSION, session.id.id) is not None:
            relations.delete(call.inventory, SESSION, session.id.id)

    return act


def _send(_: Call, __: Any) -> None:
    """Nobody reads it."""


_ENDED: Final = "the session is gone; its machine is free, or made anew in the course of time"
_AGAIN: Final = "the session is gone; its machine is there again in the course of time"
_OFF, _RESET, _RESTART = _each(_log_off), _each(_starting("AGENT_UNREACHABLE")), _each(_starting("IN_PROGRESS"))
OPERATIONS: Final = computed(
    {
        "Session_Disconnect": (_each(_disconnect), "the session is disconnected"),
        "Session_DisconnectSessions": (_each(_disconnect), "the sessions are disconnected"),
        **{
            f"Session_{verb}": (_OFF, _ENDED)
            for verb in ("Logoff", "LogoffForced", "LogoffSessions", "LogoffSessionsForced")
        },
        "Session_Reset": (_RESET, _AGAIN),
        "Session_ResetSessions": (_RESET, _AGAIN),
        "Session_Restart": (_RESTART, _AGAIN),
        "Session_RestartSessions": (_RESTART, _AGAIN),
        "Session_SendMessage": (_each(_send), "the session is looked up; nobody reads the message"),
        "Session_SendMessages": (_each(_send), "the sessions are looked up; nobody reads the message"),
    }
)
