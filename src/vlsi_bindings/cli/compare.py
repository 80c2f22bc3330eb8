"""``vlsi compare``: what two messages, or two captures, say differently."""

from __future__ import annotations

import json
import sys
from contextlib import ExitStack
from enum import Enum
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from .console import write_lines
from .options import CaptureFormat  # noqa: TC001 - typer reads the annotations
from .sources import SAMPLE, SourceError, find_sources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..captures import Exchange
    from ..codec import Envelope


class Form(str, Enum):
    """How differences are shown."""

    TEXT = "text"
    JSON = "json"


One = Annotated[str, typer.Argument(metavar="FIRST", help="A message or a capture; - for standard input, sample:NAME.")]
Other = Annotated[str, typer.Argument(metavar="SECOND", help="Another one.")]


def compare(
    first: One,
    second: Other,
    form: Annotated[Form, typer.Option("--format", help="A line per difference, or JSON for programs.")] = Form.TEXT,
    reader: CaptureFormat = None,
) -> int:
    """Show what two messages, or two captures, say differently.

    Compared is what they mean: prefixes, namespace layout, spelling of values, comments and white space make no
    difference, nor does the order of arrays that the contract calls unordered. Items of an array belong together by
    their id or key, where they have one. Passwords are told to differ, never shown.

    Exchanges of captures (HAR and the like, directories, patterns) belong together by operation and subject, in their
    order; times and headers are not compared. Only differences are shown, the sum goes to standard error.

    \b
    Exit status: 0 if both say the same, 1 if not, 2 if one cannot be read.

    \b
    Examples:
      vlsi compare before.xml after.xml
      vlsi compare --format json before.xml after.xml | jq '.[].path'
      vlsi compare monday.har tuesday.har
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..captures import compare as changes_of  # noqa: PLC0415 - the help needs no codec
    from .changes import change_document, change_lines, compare_all  # noqa: PLC0415

    with ExitStack() as stack:
        sides = [_side(argument, reader, stack) for argument in (first, second)]
        one, other = (_message(side) for side in sides)
        if one is None or other is None:
            found = (side.exchanges for side in sides)
            return compare_all(*found, unordered=_unordered(), as_json=form is Form.JSON)
    changes = changes_of(one, other, unordered=_unordered())
    if form is Form.JSON:
        sys.stdout.write(
            json.dumps([change_document(change) for change in changes], ensure_ascii=False, indent=2) + "\n"
        )
    else:
        write_lines([line for change in changes for line in change_lines(change)])
    return 1 if changes else 0


class _Side(NamedTuple):
    """One of the arguments: its exchanges, of which the first two are known."""

    name: str
    begin: list[Exchange]
    rest: Iterator[Exchange]

    @property
    def exchanges(self) -> Iterator[Exchange]:
        return chain(self.begin, self.rest)


def _side(argument: str, reader: str | None, stack: ExitStack) -> _Side:
    from ..captures import open as open_capture  # noqa: PLC0415 - the help needs no captures

    name = argument
    if argument.startswith(SAMPLE):
        (source,) = find_sources([Path(argument)])
        name = str(source.path)
    reading = stack.enter_context(open_capture(name, format=reader))
    return _Side(argument, list(islice(reading, 2)), reading)


def _message(side: _Side) -> Envelope | None:
    """The message, if the argument is one: half an exchange, and the only one. Raises SourceError."""
    from ..codec import DecodeError  # noqa: PLC0415 - the help needs no codec

    if len(side.begin) != 1 or (side.begin[0].request is None) == (side.begin[0].answer is None):
        return None
    (only,) = side.begin
    try:
        return only.answer_envelope if only.request is None else only.request_envelope
    except DecodeError as error:
        raise SourceError(f"{side.name}: {error}") from None


def _unordered() -> frozenset[tuple[str, str]]:
    """The arrays whose order means nothing, by type and field."""
    from ..contract import load  # noqa: PLC0415 - as above

    return frozenset(
        (documented.name, field.name)
        for documented in load().types.values()
        for field in documented.fields
        if field.array and any(rule.kind == "unique" for rule in field.rules)
    )
