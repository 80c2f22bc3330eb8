"""``vlsi call``: any operation by its wire name, with parameters as people type them or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from . import asking, completing
from .connecting import Server, on_server
from .console import warn
from .options import Secrets  # noqa: TC001 - typer looks at the annotations
from .output import Output  # noqa: TC001 - as above
from .results import Form, ResultForm, show
from .statuses import DONE, REFUSED

if TYPE_CHECKING:
    from ..model import Request

_SHOWN: Final = 500
"""Characters of a request in a question: a few lines of a terminal."""


@on_server
def call(
    server: Server,
    operation: Annotated[
        str,
        typer.Argument(metavar="OPERATION", help="Its wire name: Desktop_Get.", autocompletion=completing.operations),
    ],
    arguments: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ARGUMENT]...",
            help="name=text, name:=JSON, all of them as a JSON object, @FILE or - with one; ids=@FILE: a line each.",
            show_default=False,
            autocompletion=completing.parameters,
        ),
    ] = None,
    form: ResultForm = Form.TREE,
    columns: Annotated[
        str | None,
        typer.Option(metavar="NAMES", help="The columns of rows, separated by commas.", show_default=False),
    ] = None,
    output: Output = None,
    secrets: Secrets = False,
    in_parts: Annotated[
        bool, typer.Option("--in-parts", help="Send an array of more than 1,000 items in several calls.")
    ] = False,
    no_judge: Annotated[bool, typer.Option("--no-judge", help="Send a call that the judges refuse, too.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the envelope, and send nothing.")] = False,
) -> int:
    """Call an operation, and show what it gives.

    Parameters are name=text, where an id is its text and a dot leads into an object (definition.limit=5); a name that
    is given several times is an array, as is ids=@FILE or ids=- with an item in each line. name:=JSON gives a number,
    an object or a list in the JSON form of messages (docs/json.md). A password does not stand on a command line: name=?
    asks for it, and JSON can come from a file or from standard input.

    The message is judged before it is sent. Whether an operation only reads is told by its name; one that does not is
    asked about at a terminal. A script is not asked.

    \b
    Exit status: 0, 1 if the server refuses or you do, 2 if the call is wrong, 3 if no answer came.

    \b
    Examples:
      vlsi call Desktop_Get id=Desktop/NmI1
      vlsi call Machine_GetInfos ids=Machine/YQ ids=Machine/Yg --format csv --columns id,base.name
      vlsi call QueryService_Query definition.queryEntityType=FarmSummaryView definition.limit=5
      vlsi call Desktop_Update --dry-run @update.json
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..client import reads  # noqa: PLC0415 - the help needs no client

    request = _request(server, operation, arguments or [])
    name = type(request).__wire_name__
    if dry_run:
        from .envelopes import show_request  # noqa: PLC0415 - as above

        return show_request(server, request)
    if not yes and not reads(name) and any(word.endswith("=-") for word in arguments or []):
        raise ValueError("items from standard input leave nobody to ask: look with --dry-run, then say --yes")
    if not yes and not reads(name) and asking.attended() and not asking.confirmed(_question(server, request)):
        warn("nothing was sent")
        return REFUSED
    with server.connect() as connection:
        result = (
            connection.call_in_parts(name, **_parameters(request))
            if in_parts
            else connection.send(request, judge=not no_judge)
        )
    wanted = [column.strip() for column in columns.split(",")] if columns else []
    show(result, form, secrets=secrets, columns=wanted, output=output)
    return DONE


def _request(server: Server, operation: str, arguments: list[str]) -> Request[Any]:
    """The request that the arguments mean; raises ArgumentError and EncodeError."""
    from ..client.assigning import new_request  # noqa: PLC0415 - as above
    from ..codec import DEFAULT_DIALECT  # noqa: PLC0415
    from .typed import lay_over  # noqa: PLC0415

    dialect = server.dialect or DEFAULT_DIALECT
    request = new_request(operation, dialect)
    lay_over(request, arguments, dialect)
    return request


def _question(server: Server, request: Request[Any]) -> str:
    from ..client.redaction import redacted  # noqa: PLC0415 - as above

    told = repr(redacted(request))
    short = told if len(told) <= _SHOWN else f"{told[:_SHOWN]}…"
    return f"{short} may change things at {server.profile.host}. Send it?"


def _parameters(request: Request[Any]) -> dict[str, Any]:
    fields = [f for f in type(request).__fields__ if f.attribute != "this"]
    return {f.attribute: getattr(request, f.attribute) for f in fields}
