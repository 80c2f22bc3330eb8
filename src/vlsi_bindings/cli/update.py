"""``vlsi update``: an object changed by the fewest entries, shown before it is sent, and taken back if need be."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from pathlib import Path  # noqa: TC003 - typer looks at the annotations
from typing import TYPE_CHECKING, Annotated, Any

import typer

from . import completing
from .asking import attended, confirmed
from .connecting import Server, on_server
from .console import complain, printable, warn, write_table
from .get import KIND_HELP, fetched
from .output import opened
from .statuses import DONE, REFUSED, WRONG

if TYPE_CHECKING:
    from ..client import Connection
    from ..client.updates import UpdateError, UpdatePlan


@on_server
def update(
    server: Server,
    kind: Annotated[
        str | None,
        typer.Argument(metavar="KIND", help=KIND_HELP, show_default=False, autocompletion=completing.kinds),
    ] = None,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME] [PATH=TEXT | PATH:=JSON]...",
            help="Its id or name, then what is to change: base.displayName=x, desktopSettings.enabled=false.",
            show_default=False,
            autocompletion=completing.changes,
        ),
    ] = None,
    operation: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="The operation, where several update the type.", show_default=False),
    ] = None,
    given: Annotated[
        list[str] | None,
        typer.Option(
            "--with",
            metavar="NAME=TEXT",
            help="A parameter that the operation needs beside the id; may be repeated.",
            show_default=False,
        ),
    ] = None,
    save_undo: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Keep the plan with its inverse in this file.", show_default=False),
    ] = None,
    undo: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Take back the update that this file has kept.", show_default=False),
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="With --undo: also where somebody has changed it since.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show the plan and the envelope, and change nothing.")
    ] = False,
) -> int:
    """Change an object: show what changes, ask, and send the fewest entries that do it.

    The object is read first, and what you say is laid over it. Paths and values are judged by the contract before
    anything is sent; an array is given whole, by naming its path several times or as JSON; PATH:=null unsets. At a
    terminal you are asked; a script is not.

    --save-undo keeps what was there before. --undo brings it back, unless somebody has changed the same paths since.

    \b
    Exit status: 0 (also where nothing changes), 1 if the server refuses, you do, or there are conflicts, 2 if the
    change cannot be made, 3 if no answer came: then look whether it was made.

    \b
    Examples:
      vlsi update pool "Windows 11" base.displayName="Windows 11 (new)" desktopSettings.enabled=false
      vlsi update pool "Windows 11" desktopSettings.enabled=true --yes --save-undo undo.json
      vlsi update --undo undo.json
      vlsi update GlobalSettings generalData.preLoginMessage="Maintenance at 6 pm" --dry-run
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..client.updates import UpdateError  # noqa: PLC0415 - the help needs no contract

    if (undo is None) == (kind is None):
        raise ValueError("an update names an object and what changes, or a file with --undo: see --help")
    try:
        with server.connect() as connection:
            plan = (
                _planned(connection, server, kind or "", words or [], operation)
                if undo is None
                else _inverse(connection, undo, force=force)
            )
            if plan is None:
                return REFUSED
            return _carried_out(connection, server, plan, given or [], save_undo, dry_run=dry_run, yes=yes)
    except UpdateError as error:
        return _told(error)


def _planned(connection: Connection, server: Server, kind: str, words: list[str], operation: str | None) -> UpdatePlan:
    """What is to change; raises UpdateError, ArgumentError, and what calls raise."""
    from ..client import ArgumentError  # noqa: PLC0415 - as above
    from ..client.naming import kind_of  # noqa: PLC0415
    from ..client.updates import plan_update  # noqa: PLC0415
    from ..codec import DEFAULT_DIALECT  # noqa: PLC0415
    from .typed import lay_over  # noqa: PLC0415

    wanted = kind_of(kind, server.release)
    name, changes = (None, words) if wanted.identity is None else (next(iter(words), None), words[1:])
    if not changes:
        raise ArgumentError("what is to change? PATH=TEXT or PATH:=JSON, after the name")
    before = fetched(connection, wanted, name, server.release)
    after = deepcopy(before)
    lay_over(after, changes, server.dialect or DEFAULT_DIALECT)
    return plan_update(before, after, operation=operation, release=server.release)


def _inverse(connection: Connection, file: Path, *, force: bool) -> UpdatePlan | None:
    """What takes a kept update back; ``None``, with the conflicts told, where it has been changed since."""
    from ..client.naming import follow, kind_of_type  # noqa: PLC0415 - as above

    plan = _kept(file).inverse()
    kind = kind_of_type(plan.root, plan.release)
    current = connection.send(kind.request(plan.identity))
    conflicts = plan.conflicts(current)
    for change in plan.changes:
        if change.path in conflicts:
            now = replace(change, before=follow(current, change.path)).told[1]
            complain(f"{change.path}: is {now} by now, and was left as {change.told[1]}")
    if conflicts and not force:
        complain("nothing was sent: --force brings the old values back all the same")
        return None
    return plan


def _kept(file: Path) -> UpdatePlan:
    """The plan in a file; raises PlanError, which names it, for a file that holds none."""
    from ..client.updates import PlanError, UpdatePlan  # noqa: PLC0415 - as above

    try:
        return UpdatePlan.from_json(json.loads(file.read_bytes()))
    except (PlanError, ValueError, RecursionError) as error:
        raise PlanError(f"{file}: {error}") from None


def _carried_out(
    connection: Connection,
    server: Server,
    plan: UpdatePlan,
    given: list[str],
    save_undo: Path | None,
    *,
    dry_run: bool,
    yes: bool,
) -> int:
    if not plan:
        warn("nothing changes")
        return DONE
    request = plan.request(**_parameters(plan, given))
    if dry_run:
        from .envelopes import show_request  # noqa: PLC0415 - as above

        for line in str(plan).splitlines():
            warn(line)
        return show_request(server, request)
    _show(plan)
    if not yes and attended() and not confirmed(f"{plan.operation} at {server.profile.host}?"):
        warn("nothing was sent")
        return REFUSED
    if save_undo is not None:
        with opened(save_undo) as file:  # before it is sent: an answer may be lost
            file.write(json.dumps(plan.as_json(), ensure_ascii=False, indent=2).encode("utf-8") + b"\n")
    connection.send(request)
    return DONE


def _parameters(plan: UpdatePlan, given: list[str]) -> dict[str, Any]:
    """The parameters beside the id, by Python name; raises ArgumentError."""
    from ..client.assigning import assign, new_request, parse  # noqa: PLC0415 - as above
    from ..codec import DEFAULT_DIALECT  # noqa: PLC0415

    request = new_request(plan.operation, DEFAULT_DIALECT)
    assignments = parse(given)
    assign(request, assignments, DEFAULT_DIALECT)
    names = {assignment.path.partition(".")[0] for assignment in assignments}
    fields = [f for f in type(request).__fields__ if names & {f.wire_name, f.attribute}]
    return {f.attribute: getattr(request, f.attribute) for f in fields}


def _show(plan: UpdatePlan) -> None:
    """The plan as a table, and what a server may refuse although no rule forbids it."""
    warn(f"{plan.operation} {getattr(plan.identity, 'id', '')}".rstrip())
    write_table(["path", "before", "after"], ([printable(cell) for cell in change.told] for change in plan.changes))
    for breach in plan.warnings:
        warn(f"warning: {breach}")


def _told(error: UpdateError) -> int:
    complain(f"{error.root} cannot be changed like this; nothing was sent:")
    for breach in error.breaches:
        complain(f"  {breach}")
    return WRONG
