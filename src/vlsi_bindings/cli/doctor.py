"""``vlsi doctor``: what is wrong between here and a connection server."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from .connecting import Server, log_told, on_server
from .console import printable, write_lines
from .statuses import DONE, REFUSED, in_options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..client.doctor import Step
    from .console import Piece

_STYLES: Final = {"ok": "green", "warning": "yellow", "failed": "bold red", "skipped": "dim"}
_PATIENCE: Final = 10.0
_INDENT: Final = " " * 21


@on_server
def doctor(
    server: Server,
    address: Annotated[
        str | None,
        typer.Argument(metavar="URL", help="The server; default: the profile's.", show_default=False),
    ] = None,
    log_in: Annotated[
        bool, typer.Option("--login/--no-login", help="Log in, where an account and its password are known.")
    ] = True,
    days: Annotated[
        int, typer.Option(min=0, metavar="N", help="Days left of a certificate below which it is a warning.")
    ] = 30,
    as_json: Annotated[bool, typer.Option("--json", help="Tell it as JSON.")] = False,
) -> int:
    """Say what is wrong between here and a connection server. It goes step by step.

    Address, proxy, name, port, TLS, certificate, trust, service, clock; then, with an account, log-in, release and the
    time of a small call. A step that fails says why and what to do; what needs it is skipped. Each step may take
    --timeout seconds (10). No password goes over a connection that is not verified.

    \b
    Exit status: 0 nothing has failed, 1 a step has failed, 2 the command is wrong.

    \b
    Examples:
      vlsi doctor horizon.example.com
      vlsi doctor --profile lab
      vlsi doctor horizon.example.com --ca authority.pem --json
    """  # noqa: D301 - the escape keeps the lines below it as they are
    if server.trace is not None:
        raise ValueError(
            "--trace is of the calls on one connection, and the doctor makes several: --json tells its steps"
        )
    if address is not None:
        server.given["url"] = address
    with log_told(verbose=server.verbose):
        steps = _examine(server, log_in=log_in, days=days)
        return _document(server, steps) if as_json else max([_tell(step) for step in steps])


def _examine(server: Server, *, log_in: bool, days: int) -> Iterable[Step]:
    from ..client.doctor import diagnose  # noqa: PLC0415 - the help needs none of it

    profile = server.profile
    settings = profile.settings()
    return diagnose(
        profile.url,
        **(_who(server) if log_in else {}),
        **{name: settings.get(name) for name in ("ca", "thumbprint", "proxy", "dialect")},
        seconds=profile.timeout or _PATIENCE,
        days=days,
    )


def _who(server: Server) -> dict[str, Any]:
    """Who comes in: the session that is kept, and the account; nobody is asked for a password where there is one."""
    from ..profiles import KeptSessions  # noqa: PLC0415 - the help needs none of it

    profile = server.profile
    who: dict[str, Any] = {"session": KeptSessions().find(profile)}
    if profile.user is not None:
        who |= {"username": profile.user, "domain": profile.domain}
        who["password"] = _password(server, in_session=who["session"] is not None)
    return who


def _password(server: Server, *, in_session: bool) -> str | Callable[[], str] | None:
    """The password: asked for now, since the steps are not to wait for a person; where nobody answers, they say so."""
    from ..client import PasswordError  # noqa: PLC0415 - the help needs none of it
    from ..profiles.keyrings import password_of  # noqa: PLC0415 - as above

    source = server.password() or password_of(server.profile.host, server.profile.account)
    if in_session:
        return None if server.asks else source
    try:
        return source() if callable(source) else source
    except PasswordError:
        return source


def _document(server: Server, steps: Iterable[Step]) -> int:
    """All steps as JSON, when they are done; gives the worst status."""
    told = list(steps)
    document = {"url": server.profile.url, "steps": [step.as_json() for step in told]}
    typer.echo(json.dumps(document, indent=2))
    return max(_status(step) for step in told)


def _tell(step: Step) -> int:
    """A step on a line, what to do about it on the next; gives its status."""
    state = step.state.value
    cause = f" ({step.cause})" if step.cause else ""
    lines: list[list[Piece]] = [
        [(f"{state:8}", _STYLES[state]), (f" {step.name:11} ", "bold"), (f"{_shown(step.found)}{cause}", "")]
    ]
    if step.mend:
        lines.append([(f"{_INDENT}→ {_shown(step.mend)}", "")])
    write_lines(lines)
    return _status(step)


def _shown(text: str) -> str:
    return printable(in_options(text))


def _status(step: Step) -> int:
    return REFUSED if step.state.value == "failed" else DONE
