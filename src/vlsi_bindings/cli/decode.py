"""``vlsi decode``: a message as a tree, as JSON or as a table."""

from __future__ import annotations

import json
import sys
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .console import Piece, complain, printable, warn, with_progress, write_lines
from .options import CoreNamespace, DialectFile, Files, Namespace, Package, Secrets, dialect_of
from .recorded import format_of
from .sources import Source, SourceError, find_sources, read
from .tables import write_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from ..codec import Envelope
    from ..codec.outline import Line


class Form(str, Enum):
    """How a message is shown."""

    TREE = "tree"
    JSON = "json"
    TABLE = "table"


def decode(
    files: Files = None,
    form: Annotated[Form, typer.Option("--format", help="How the messages are shown.")] = Form.TREE,
    strict: Annotated[bool, typer.Option("--strict", help="Show nothing of a message that has findings.")] = False,
    secrets: Secrets = False,
    namespace: Namespace = None,
    core_namespace: CoreNamespace = None,
    package: Package = None,
    dialect_file: DialectFile = None,
) -> int:
    """Show messages as a tree, as JSON or as a table.

    What the reader had to tolerate goes to standard error, one finding per line. The JSON of one message is what
    encode takes; several messages give one JSON document per line. The table is tab-separated (path, value; the file
    first if there are several) where it does not go to a terminal.

    \b
    Exit status: 0, 1 if there are findings, 2 if a message cannot be read.

    \b
    Examples:
      vlsi decode capture.xml
      vlsi decode --format table 'captures/*.xml' | grep pendingImage
      vlsi decode --format json --secrets capture.xml | vlsi encode
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from .. import codec  # noqa: PLC0415 - the help needs no codec

    dialect = dialect_of(namespace, core_namespace, package, dialect_file)
    several = len(find_sources(files or [])) > 1

    def act(source: Source, data: bytes) -> int:
        envelope = codec.decode(data, dialect=dialect)
        _warn(source, envelope)
        if not (strict and envelope.findings):
            _SHOWN[form](source, envelope, several=several, secrets=secrets)
        return 1 if envelope.findings else 0

    return _for_each(files or [], act)


def _for_each(arguments: Sequence[Path], act: Callable[[Source, bytes], int]) -> int:
    """Read every source and act on it; what cannot be read is told, and the rest goes on. Gives the highest status."""
    from ..codec import DEFAULT_LIMITS, DecodeError  # noqa: PLC0415 - the help needs no codec

    status = 0
    for source in with_progress(find_sources(arguments)):
        data = b""
        try:
            data = read(source, DEFAULT_LIMITS.max_bytes)
            status = max(status, act(source, data))
        except SourceError as error:
            complain(str(error))
            status = 2
        except DecodeError as error:
            reader = format_of(data)
            cure = f"; this is a capture ({reader}): vlsi captures show reads it" if reader else ""
            complain(f"{source.name}: {error}{cure}")
            status = 2
    return status


def _warn(source: Source, envelope: Envelope) -> None:
    for finding in envelope.findings:
        warn(f"{source.name}: {finding}")
    if envelope.more_findings:
        warn(f"{source.name}: and {envelope.more_findings} more findings")


def _show_tree(source: Source, envelope: Envelope, *, several: bool, secrets: bool) -> None:
    from ..codec.outline import outline  # noqa: PLC0415 - the help needs no codec

    if several:
        write_lines([[(f"==> {printable(source.name)} <==", "bold")]])
    write_lines(styled(outline(envelope, secrets=secrets)))


def styled(lines: Iterable[Line]) -> Iterator[list[Piece]]:
    """The lines of a tree with their colours."""
    for line in lines:
        pieces = [("  " * line.depth, ""), (line.name, "cyan")]
        if line.type is not None:
            pieces += [(": ", ""), (line.type, "dim")]
        if line.value is not None:
            pieces += [(" = ", ""), (printable(line.value), "")]
        yield pieces


def _show_table(source: Source, envelope: Envelope, *, several: bool, secrets: bool) -> None:
    from ..codec.outline import outline  # noqa: PLC0415 - the help needs no codec

    first = [printable(source.name)] if several else []
    lines = outline(envelope, secrets=secrets)
    rows = ([*first, line.path, printable(line.value)] for line in lines if line.value is not None)
    write_table([*(["file"] if several else []), "path", "value"], rows)


def _show_json(source: Source, envelope: Envelope, *, several: bool, secrets: bool) -> None:
    from ..codec.json_form import to_json  # noqa: PLC0415 - the help needs no codec

    document: dict[str, Any] = to_json(envelope, secrets=secrets)
    if several:
        text = json.dumps({"$file": source.name, **document}, ensure_ascii=False)
    else:
        text = json.dumps(document, ensure_ascii=False, indent=2)
    sys.stdout.write(text + "\n")


_SHOWN = {Form.TREE: _show_tree, Form.JSON: _show_json, Form.TABLE: _show_table}
