"""``vlsi update``: an object changed by the fewest entries, shown before it is sent, and taken back if need be."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - typer looks at the annotations
from typing import TYPE_CHECKING, Annotated

import typer

from . import completing_objects
from .connecting import Server, on_server
from .console import complain
from .get import KIND_HELP
from .statuses import REFUSED, WRONG

if TYPE_CHECKING:
    from ..client.updates import UpdateError

STANDARD_INPUT = "-"


@on_server
def update(
    server: Server,
    kind: Annotated[
        str | None,
        typer.Argument(metavar="KIND", help=KIND_HELP, show_default=False, autocompletion=completing_objects.kinds),
    ] = None,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME] [PATH=TEXT | PATH:=JSON]...",
            help="Its id or name, then what is to change: base.displayName=x, desktopSettings.enabled=false.",
            show_default=False,
            autocompletion=completing_objects.changes,
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
    """Change an object. What changes is shown, you are asked, and the fewest entries that do it are sent.

    The object is read first, and what you say is laid over it. Paths and values are judged by the contract before
    anything is sent; an array is given whole, by naming its path several times or as JSON; PATH:=null unsets. At a
    terminal you are asked; a script is not.

    NAME may be many: @FILE, or - for standard input, with an id or a name in each line. All of them are planned before
    anything is sent; what the server then refuses stops no other.

    --save-undo keeps what was there before. --undo brings it back, unless somebody has changed the same paths since.

    \b
    Exit status: 0 (also where nothing changes), 1 if the server refuses, you do, or there are conflicts, 2 if the
    change cannot be made, 3 if no answer came: then look whether it was made.

    \b
    Examples:
      vlsi update pool "Windows 11" base.displayName="Windows 11 (new)" desktopSettings.enabled=false
      vlsi update pool "Windows 11" desktopSettings.enabled=true --yes --save-undo undo.json
      vlsi update --undo undo.json
      vlsi update machine @names.txt managedMachineData.inMaintenanceMode=true --dry-run
      vlsi update GlobalSettings generalData.preLoginMessage="Maintenance at 6 pm" --dry-run
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..client.updates import UpdateError  # noqa: PLC0415 - the help needs no contract
    from .updating import carry_out, inverses, planned  # noqa: PLC0415

    if (undo is None) == (kind is None):
        raise ValueError("an update names an object and what changes, or a file with --undo: see --help")
    by_input = (words or [""])[0] == STANDARD_INPUT
    if by_input and not (yes or dry_run):
        raise ValueError("names from standard input leave nobody to ask: look with --dry-run, then say --yes")
    try:
        with server.connect() as connection:
            updates = (
                planned(connection, server, kind or "", words or [], operation)
                if undo is None
                else inverses(connection, undo, force=force)
            )
            if updates is None:
                return REFUSED
            return carry_out(connection, server, updates, given or [], save_undo, dry_run=dry_run, asked=not yes)
    except UpdateError as error:
        return _told(error)


def _told(error: UpdateError) -> int:
    complain(f"{error.root} cannot be changed like this; nothing was sent:")
    for breach in error.breaches:
        complain(f"  {breach}")
    return WRONG
