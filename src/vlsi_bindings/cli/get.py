"""``vlsi get``: one object, by its id or by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from . import completing_objects
from .connecting import Server, on_server
from .options import Secrets  # noqa: TC001 - typer looks at the annotations
from .output import Output  # noqa: TC001 - as above
from .results import Form, ResultForm, show
from .statuses import DONE

if TYPE_CHECKING:
    from ..client import Connection
    from ..client.naming import Kind

KIND_HELP = "What it is: pool, machine, farm, vcenter …, or a service: ConnectionServer."
NAME_HELP = "Its id or its name; nothing where there is only one, as of GlobalSettings."


@on_server
def get(
    server: Server,
    kind: Annotated[str, typer.Argument(metavar="KIND", help=KIND_HELP, autocompletion=completing_objects.kinds)],
    name: Annotated[
        str | None,
        typer.Argument(metavar="[NAME]", help=NAME_HELP, show_default=False, autocompletion=completing_objects.names),
    ] = None,
    path: Annotated[
        str | None,
        typer.Option(
            metavar="PATH",
            help="Only what stands there: base.displayName, a[0].b.",
            show_default=False,
            autocompletion=completing_objects.paths,
        ),
    ] = None,
    form: ResultForm = Form.TREE,
    output: Output = None,
    secrets: Secrets = False,
) -> int:
    """Show one object.

    A text with a slash, such as Desktop/NmI1, is an id; anything else is a name, which is looked for. --path gives one
    value: a text as it is, and nothing where it is not set.

    \b
    Exit status: 0, 1 if there is no such object or the server refuses, 2 if the command is wrong, 3 if no answer came.

    \b
    Examples:
      vlsi get pool "Windows 11"
      vlsi get machine WIN-0001 --path base.basicState
      vlsi get GlobalSettings --format json
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..client.naming import follow, kind_of  # noqa: PLC0415 - the help needs no contract

    wanted = kind_of(kind, server.release)
    with server.connect() as connection:
        found = fetched(connection, wanted, name, server.release)
    if path is None:
        show(found, form, secrets=secrets, output=output)
        return DONE
    value = follow(found, path)
    if value is not None or form is Form.JSON:
        show(value, form, secrets=secrets, output=output)
    return DONE


def fetched(connection: Connection, kind: Kind, name: str | None, release: str | None) -> Any:  # noqa: ANN401 - any of the API's objects
    """The object that a name or an id means; raises NoSuchObjectError, ArgumentError, and what a call raises."""
    from ..client.naming import identified  # noqa: PLC0415 - as above
    from ..client.queries.driving import run  # noqa: PLC0415

    identity = run(connection.send, identified(kind, name, release))
    return connection.send(kind.request(identity))
