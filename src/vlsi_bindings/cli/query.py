"""``vlsi query``: the rows of an entity, to the end, as a table, CSV or JSON."""

from __future__ import annotations

import warnings
from contextlib import ExitStack
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from . import completing
from .connecting import Server, on_server
from .console import Bar, complain, in_terminal, warn
from .output import Output, opened
from .statuses import DONE, REFUSED, WRONG

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from ..client.queries import Query, WhereError
    from ..client.queries.facts import Facts


class Form(str, Enum):
    """How rows are written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


@on_server
def query(
    server: Server,
    entity: Annotated[
        str,
        typer.Argument(
            metavar="ENTITY",
            help="What is listed: MachineSummaryView and the like.",
            autocompletion=completing.entities,
        ),
    ],
    where: Annotated[
        str | None,
        typer.Option(
            metavar="CONDITION",
            help="Only rows for which this holds.",
            show_default=False,
            autocompletion=completing.condition,
        ),
    ] = None,
    sort: Annotated[
        str | None,
        typer.Option(
            metavar="MEMBER",
            help="In the order of a member: base.name.",
            show_default=False,
            autocompletion=completing.sortable,
        ),
    ] = None,
    descending: Annotated[bool, typer.Option("--descending", help="The other way round.")] = False,
    columns: Annotated[
        str | None,
        typer.Option(
            metavar="NAMES",
            help="These columns, separated by commas; base stands for all that begin with base. "
            "Default: all, in a table a few.",
            show_default=False,
            autocompletion=completing.columns,
        ),
    ] = None,
    start: Annotated[int, typer.Option(min=0, metavar="N", help="Leave so many rows out.")] = 0,
    limit: Annotated[
        int | None, typer.Option(min=0, metavar="N", help="At most so many rows.", show_default=False)
    ] = None,
    page_size: Annotated[
        int | None, typer.Option(min=1, max=1000, metavar="N", help="Rows of one call.", show_default=False)
    ] = None,
    count: Annotated[bool, typer.Option("--count", help="Only how many rows there are.")] = False,
    readable: Annotated[
        bool, typer.Option("--readable", help="Leave out rows that the server cannot read, and tell which.")
    ] = False,
    form: Annotated[Form, typer.Option("--format", help="How rows are written.")] = Form.TABLE,
    output: Output = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the request, and send nothing.")] = False,
) -> int:
    """List the rows of an entity, to the end.

    A condition compares members with values: ==, !=, startswith, contains, in (a, b), between A and B, is set, is not
    set; not, and, or and parentheses put conditions together. Values with spaces stand in quotes. Members and columns
    have the names of the wire, and what is misspelt is told before anything is sent.

    Rows go out as they come in: 50,000 of them need no more memory than one page. A table that goes into a pipe is
    tab-separated and has no head. In csv, arrays are JSON in their cell, and an apostrophe stands before text that a
    spreadsheet would take for a formula.

    \b
    Exit status: 0, 1 if the server refuses or rows cannot be read, 2 if the query is wrong, 3 if no answer came.

    \b
    Examples:
      vlsi query MachineSummaryView --where 'base.name startswith WIN and not base.basicState == ERROR'
      vlsi query DesktopSummaryView --sort desktopSummaryData.name --columns id,desktopSummaryData.name --format csv
      vlsi query MachineNamesView --readable --sort base.name --format jsonl --output machines.jsonl
      vlsi query SessionLocalSummaryView --count
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..client.queries import WhereError  # noqa: PLC0415 - the help needs no contract

    try:
        asked = _asked(server, entity, where, sort, descending=descending).window(start, limit)
    except WhereError as error:
        return _pointed(error)
    if output is not None and form is Form.TABLE:
        raise ValueError("a table is for people: choose a --format for the file")
    asked = asked if page_size is None else asked.paged(page_size)
    if dry_run:
        return _shown(server, asked, count=count, readable=readable)
    if count:
        with server.connect() as connection:
            typer.echo(connection.query(asked).count())
        return DONE
    if readable and sort is None:
        warn("without --sort rows may come twice, or not at all: --readable tells them apart by their offset")
    try:
        return _listed(server, asked, columns, readable=readable, form=form, output=output)
    except Exception as error:
        if not readable and _may_be_of_rows(error):
            warn("a row that cannot be read may be the reason: --readable lists all others")
        raise


def _asked(server: Server, entity: str, where: str | None, sort: str | None, *, descending: bool) -> Query[Any]:
    """The query; raises WhereError and QueryError for what is wrong with it, LookupError for an unknown entity."""
    from ..client.queries import Query, QueryWarning, member_at  # noqa: PLC0415 - as above
    from ..client.queries import where as filter_of  # noqa: PLC0415
    from ..client.queries.facts import REGISTRY, facts_of  # noqa: PLC0415

    release = server.release
    name = _entity(entity, facts_of(release))
    asked: Query[Any] = Query(REGISTRY.load(name), release=release)
    if where is not None:
        with warnings.catch_warnings(record=True) as doubts:
            warnings.simplefilter("always", QueryWarning)
            asked = asked.filter(filter_of(name, where, release=release))
        for doubt in doubts:
            warn(f"--where: {doubt.message}")
    return asked if sort is None else asked.sort(member_at(name, sort, release=release), descending=descending)


def _entity(given: str, facts: Facts) -> str:
    """The name of an entity, whatever its case; raises LookupError, with what gives the type if that is not queried."""
    from .contract import known_name  # noqa: PLC0415

    known = {name.lower(): name for name in facts.contract.types}.get(given.lower())
    if known is not None and known not in facts.entities:
        raise LookupError(f"{known} cannot be queried: {facts.instead_of(known)}")
    return known_name(given, facts.entities, "entity")


def _pointed(error: WhereError) -> int:
    complain(f"--where: {error.reason}")
    for line in error.pointed:
        warn(f"  {line}")
    return WRONG


def _shown(server: Server, asked: Query[Any], *, count: bool, readable: bool) -> int:
    from ..client.queries.query import request  # noqa: PLC0415 - as above
    from .envelopes import show_request  # noqa: PLC0415

    method = "GetCount" if count else "Query" if readable else "Create"
    return show_request(server, request(method, definition=asked.definition()))


def _listed(
    server: Server, asked: Query[Any], columns: str | None, *, readable: bool, form: Form, output: Path | None
) -> int:
    from .tabling import Table, write_rows  # noqa: PLC0415 - as above

    wanted = [name.strip() for name in columns.split(",") if name.strip()] if columns else []
    table = Table(asked.entity.__wire_name__, wanted, few=form is Form.TABLE)
    with ExitStack() as stack:
        found = stack.enter_context(server.connect()).query(asked)
        rows = stack.enter_context(found.readable() if readable else found.rows())
        target = stack.enter_context(opened(output))
        write_rows(_counted(rows, form, output), table, form.value, target)
    for each in rows.unreadable:
        warn(str(each))
    if rows.unreadable:
        complain(f"{len(rows.unreadable)} rows cannot be read, and are left out")
    return REFUSED if rows.unreadable else DONE


def _may_be_of_rows(error: Exception) -> bool:
    from ..client.queries.reading import may_be_of_rows  # noqa: PLC0415 - as above
    from ..model import Fault  # noqa: PLC0415

    return isinstance(error, Fault) and may_be_of_rows(error)


def _counted(rows: Iterable[Any], form: Form, output: Path | None) -> Iterable[Any]:
    """The rows, with a bar while they come in, where somebody looks and no row runs into it."""
    if output is not None or not in_terminal():
        return _counting(rows)
    return list(_counting(rows)) if form is Form.TABLE else rows  # a table begins when the bar is gone


def _counting(rows: Iterable[Any]) -> Iterator[Any]:
    with Bar(None, "rows") as bar:
        for row in rows:
            yield row
            bar.advance()
