"""``vlsi compare``: what two messages say differently."""

from __future__ import annotations

import json
import sys
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from .console import printable, write_lines
from .sources import SourceError, find_sources, read

if TYPE_CHECKING:
    from ..captures import Change
    from ..codec import Envelope
    from .console import Piece

MOST_SHOWN: Final = 120
"""Characters of a value in a line of text; JSON holds them all."""


class Form(str, Enum):
    """How differences are shown."""

    TEXT = "text"
    JSON = "json"


One = Annotated[Path, typer.Argument(metavar="FIRST", help="A message; - for standard input, sample:NAME.")]
Other = Annotated[Path, typer.Argument(metavar="SECOND", help="Another one.")]


def compare(
    first: One,
    second: Other,
    form: Annotated[Form, typer.Option("--format", help="A line per difference, or JSON for programs.")] = Form.TEXT,
) -> int:
    """Show what two messages say differently.

    Compared is what they mean: prefixes, namespace layout, spelling of values, comments and white space make no
    difference, nor does the order of arrays that the contract calls unordered. Items of an array belong together by
    their id or key, where they have one. Passwords are told to differ, never shown.

    \b
    Exit status: 0 if both say the same, 1 if not, 2 if one cannot be read.

    \b
    Examples:
      vlsi compare before.xml after.xml
      vlsi compare --format json before.xml after.xml | jq '.[].path'
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..captures import compare as changes_of  # noqa: PLC0415 - the help needs no codec

    changes = changes_of(_message(first), _message(second), unordered=_unordered())
    if form is Form.JSON:
        told = [{name: getattr(change, name) for name in ("path", "kind", "first", "second")} for change in changes]
        sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
    else:
        write_lines([line for change in changes for line in _lines(change)])
    return 1 if changes else 0


def _message(argument: Path) -> Envelope:
    from ..codec import DEFAULT_LIMITS, DecodeError, decode  # noqa: PLC0415 - as above

    (source, *more) = find_sources([argument])
    if more:
        raise SourceError(f"{argument}: {len(more) + 1} messages; name one")
    try:
        return decode(read(source, DEFAULT_LIMITS.max_bytes))
    except DecodeError as error:
        raise SourceError(f"{source.name}: {error}") from None


def _unordered() -> frozenset[tuple[str, str]]:
    """The arrays whose order means nothing, by type and field."""
    from ..contract import load  # noqa: PLC0415 - as above

    return frozenset(
        (documented.name, field.name)
        for documented in load().types.values()
        for field in documented.fields
        if field.array and any(rule.kind == "unique" for rule in field.rules)
    )


def _lines(change: Change) -> list[list[Piece]]:
    lines: list[list[Piece]] = [[(printable(change.path) or "the messages", "bold")]]
    if change.kind == "order":
        return [[*lines[0], (": items in another order", "yellow")]]
    if change.kind in ("changed", "removed"):
        lines.append([(f"  - {_shown(change.first)}", "red")])
    if change.kind in ("changed", "added"):
        lines.append([(f"  + {_shown(change.second)}", "green")])
    return lines


def _shown(value: object) -> str:
    text = printable(json.dumps(value, ensure_ascii=False))
    return text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}… ({len(text)} characters; all in --format json)"
