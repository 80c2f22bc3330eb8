"""What a call gives, as people and programs take it: a tree, paths with values, JSON, or rows where it is a list."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .console import printable, write_lines
from .output import opened
from .tables import write_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ..codec.outline import Line


class Form(str, Enum):
    """How a result is shown."""

    TREE = "tree"
    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


ResultForm = Annotated[
    Form, typer.Option("--format", help="A tree, paths with values or rows (table), JSON, or rows as jsonl or csv.")
]


def show(
    result: Any,  # noqa: ANN401 - any of the API's values
    form: Form,
    *,
    secrets: bool = False,
    columns: Sequence[str] = (),
    output: Path | None = None,
) -> None:
    """Write a result; one that is nothing is ``null`` in JSON, else nothing.

    Raises ValueError where rows are asked for of what has none.
    """
    from ..client.redaction import without_tokens  # noqa: PLC0415 - the help needs no codec

    told = result if secrets else without_tokens(result)
    if form in (Form.CSV, Form.JSONL) or (form is Form.TABLE and isinstance(told, list) and _is_objects(told)):
        _rows(told, form, columns, output)
        return
    with _text_to(output):
        if form is Form.JSON:
            _write_json(told, secrets=secrets)
        elif form is Form.TABLE:
            lines = (line for line in _lines(told, secrets=secrets) if line.value is not None)
            write_table(["path", "value"], ([line.path, printable(line.value or "")] for line in lines))
        elif isinstance(told, (str, int, float, bytes, datetime)):
            sys.stdout.write(printable(text_of(told)) + "\n")
        else:
            from .decode import styled  # noqa: PLC0415 - as above

            write_lines(styled(_lines(told, secrets=secrets)))


def plain(value: Any, *, secrets: bool = False) -> Any:  # noqa: ANN401 - any of the API's values, as JSON takes it
    """A value in the JSON form of messages (docs/json.md)."""
    from ..codec import DEFAULT_DIALECT  # noqa: PLC0415 - as above
    from ..codec.json_writer import JsonWriter  # noqa: PLC0415
    from ..codec.particles import ANY  # noqa: PLC0415
    from ..model import DataObject  # noqa: PLC0415

    writer = JsonWriter(DEFAULT_DIALECT, secrets=secrets)
    if isinstance(value, DataObject):
        return writer.data_object(value, type(value), type(value).__wire_name__)
    if isinstance(value, list):
        return [plain(item, secrets=secrets) for item in value]
    form = writer.value(value, ANY, "result")
    return next(iter(form.values())) if isinstance(form, dict) and len(form) == 1 else form


def _write_json(value: Any, *, secrets: bool) -> None:  # noqa: ANN401 - as above
    sys.stdout.write(json.dumps(plain(value, secrets=secrets), ensure_ascii=False, indent=2) + "\n")


def _is_objects(value: list[Any]) -> bool:
    from ..model import DataObject  # noqa: PLC0415 - as above

    return bool(value) and all(isinstance(item, DataObject) for item in value)


def _rows(value: Any, form: Form, columns: Sequence[str], output: Path | None) -> None:  # noqa: ANN401 - as above
    from .tabling import Table, write_rows  # noqa: PLC0415 - as above

    rows = value if isinstance(value, list) else [] if value is None else [value]
    if rows and not _is_objects(rows):
        raise ValueError(f"--format {form.value} is for objects: take --format json")
    if not rows:
        return
    if output is not None and form is Form.TABLE:
        raise ValueError("a table of rows is for people: choose a --format for the file")
    table = Table(type(rows[0]).__wire_name__, columns, few=form is Form.TABLE)
    with opened(output) as target:
        write_rows(rows, table, form.value, target)


def _lines(value: Any, *, secrets: bool) -> Iterator[Line]:  # noqa: ANN401 - as above
    """The lines of a tree: those of an object, or of each item of a list."""
    from ..codec import DEFAULT_DIALECT, Envelope  # noqa: PLC0415 - as above
    from ..codec.outline import Line, outline  # noqa: PLC0415
    from ..model import DataObject  # noqa: PLC0415

    for item in value if isinstance(value, list) else [] if value is None else [value]:
        if isinstance(item, DataObject):
            yield from outline(Envelope(item, bare=True, dialect=DEFAULT_DIALECT), secrets=secrets)
        else:
            yield Line(0, "result", "result", None, text_of(item))


def text_of(value: Any) -> str:  # noqa: ANN401 - as above
    """A value that is no object, as it stands on the wire."""
    form = plain(value)
    return form if isinstance(form, str) else json.dumps(form, ensure_ascii=False)


@contextmanager
def _text_to(output: Path | None) -> Iterator[None]:
    """What is written to standard output inside goes to the file, if there is one."""
    if output is None:
        yield
        return
    import io  # noqa: PLC0415 - few runs write a file
    from contextlib import redirect_stdout  # noqa: PLC0415

    with opened(output) as target, redirect_stdout(io.StringIO()) as text:
        yield
        target.write(text.getvalue().encode("utf-8", "backslashreplace"))
