"""``vlsi login`` and ``vlsi logout``: a session that the verbs after it use, so that none has to log in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from .connecting import Server, demand_account, log_told, on_server
from .console import warn

if TYPE_CHECKING:
    from pathlib import Path

    from ..client import Session


@on_server
def login(
    server: Server,
    session_file: Annotated[
        bool,
        typer.Option("--session-file", help="Keep the session in a file that only you can read, not in the keyring."),
    ] = False,
) -> int:
    """Log in, and keep the session for the verbs that follow.

    The session is kept in the system's keyring. Whoever has it is logged in: --session-file says that a file in your
    folder is good enough, as on a server without a keyring. It ends when it has been idle for long; the next verb then
    logs in anew and keeps that session, if it can have the password.

    Without vlsi login each verb logs in and out.

    \b
    Exit status: 0, 1 if the server refuses, 2 if there is no keyring or no password, 3 if it cannot be reached.

    \b
    Examples:
      vlsi login
      vlsi login --profile lab --session-file
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..profiles import KeptSessions, ProfileError  # noqa: PLC0415 - the help needs none of it
    from ..profiles.keyrings import available  # noqa: PLC0415

    profile, sessions = server.profile, KeptSessions()
    demand_account(profile)
    if not session_file and not available():
        raise ProfileError(
            f"there is no keyring here to keep the session in: pip install 'vlsi-bindings[keyring]', or keep it in "
            f"{sessions.path}, readable for you only, with --session-file"
        )
    old = sessions.find(profile)
    with log_told(verbose=server.verbose), profile.connection(server.password(), trace=server.trace) as connection:
        sessions.keep(profile, connection.current_session, in_file=session_file)
        connection.detach()
    if old is not None:
        _end(server, old)
    warn(f"logged in as {profile.account} at {profile.host}; vlsi logout ends it")
    return 0


@on_server
def logout(server: Server) -> int:
    """End the session that vlsi login has kept.

    \b
    Exit status: 0, also where none is kept, 3 if the server cannot be reached: the session is forgotten all the same.

    \b
    Examples:
      vlsi logout
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..profiles import KeptSessions  # noqa: PLC0415 - the help needs none of it

    profile, sessions = server.profile, KeptSessions()
    kept = sessions.find(profile)
    if kept is None:
        warn(f"no session is kept for {profile.account or 'anybody'} at {profile.host}")
        return 0
    sessions.forget(profile)
    _end(server, kept, server.trace)
    return 0


def _end(server: Server, session: Session, trace: Path | None = None) -> None:
    """Log out of a session; one that has ended by itself is no error. Raises TransportError."""
    from ..client import Connection  # noqa: PLC0415 - the help needs none of it
    from ..client.settings import has_ended  # noqa: PLC0415
    from ..model import Fault  # noqa: PLC0415

    profile = server.profile
    with (
        log_told(verbose=server.verbose),
        Connection(profile.url, session=session, trace=trace, **profile.settings()) as connection,
    ):
        try:
            connection.call("AuthenticationManager_Logout")
        except Fault as fault:
            if not has_ended(fault):
                raise
