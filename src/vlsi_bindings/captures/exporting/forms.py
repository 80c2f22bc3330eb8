"""Which forms there are, and how rows become files: all in one, or one for each type."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple, Protocol, TypeAlias

from ...codec import DEFAULT_DIALECT
from ..errors import CaptureError
from .csv_form import CsvWriter
from .json_lines import JsonLinesWriter
from .parquet import ParquetWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from ...model import Registry
    from .rows import Row

Target: TypeAlias = "BinaryIO | Callable[[str], BinaryIO]"
"""An open binary file, or what opens one for a type."""

_HELD: Final = 8 * 1024 * 1024
"""Bytes of messages whose rows may wait to be written, of all types together."""


class Writer(Protocol):
    """The rows of one file. ``held`` are the bytes of messages whose rows wait; ``flush`` writes them."""

    held: int

    def write(self, row: Row, /) -> None: ...  # noqa: D102 - see the class
    def flush(self) -> None: ...  # noqa: D102 - as above
    def close(self) -> None: ...  # noqa: D102 - as above


class Form(NamedTuple):
    """One form: how a file of it is begun, and whether rows of several types can stand in it."""

    begin: Callable[[BinaryIO, str, Registry, Collection[str]], Writer]
    mixed: bool


FORMS: Final[dict[str, Form]] = {
    "jsonl": Form(lambda file, _name, _registry, wanted: JsonLinesWriter(file, wanted), mixed=True),
    "csv": Form(CsvWriter, mixed=False),
    "csv-raw": Form(partial(CsvWriter, guarded=False), mixed=False),
    "parquet": Form(ParquetWriter, mixed=False),
}


def export(
    rows: Iterable[Row], target: Target, *, form: str, columns: Collection[str] = (), expected: str | None = None
) -> None:
    """Write rows as ``jsonl``, ``csv``, ``csv-raw`` (no guard against formulas) or ``parquet``.

    ``target`` is an open binary file, or a function that is called with the name of each type, when its first row
    comes, and opens one; none is closed here. ``columns`` are the wanted ones; the name of an object stands for all
    that is in it. ``expected`` is the type whose head a file gets if there is no row.

    Raises CaptureError for a second type in a file of a form that holds one, for a file of such a form without a row
    and an expected type, and where the form needs a package that is not installed; KeyError for another form.
    """
    _Export(target, FORMS[form], columns).write(rows, expected)


class _Export:
    def __init__(self, target: Target, form: Form, wanted: Collection[str]) -> None:
        self._target, self._form, self._wanted = target, form, wanted
        self._writers: dict[str, Writer] = {}

    def write(self, rows: Iterable[Row], expected: str | None) -> None:
        for row in rows:
            writer = self._writers.get(row.type) or self._begin(row.type, row.dialect.registry)
            writer.write(row)
            if sum(each.held for each in self._writers.values()) > _HELD:
                for each in self._writers.values():
                    each.flush()
        if not self._writers and not callable(self._target):
            self._begin_empty(expected)
        for each in dict.fromkeys(self._writers.values()):
            each.close()

    def _begin_empty(self, expected: str | None) -> None:
        """A file without a row: its head alone."""
        if expected is not None:
            self._begin(expected, DEFAULT_DIALECT.registry)
        elif not self._form.mixed:
            raise CaptureError("there is no row, and no type whose columns an empty file could have; name the type")

    def _begin(self, name: str, registry: Registry) -> Writer:
        """The writer of a type that is met for the first time."""
        first = next(iter(self._writers), None)
        if first is not None and not callable(self._target):
            if not self._form.mixed:
                raise CaptureError(
                    f"rows of {first} and of {name}: a file of this form holds those of one type; name the type, or "
                    "write to a directory"
                )
            writer = self._writers[first]
        else:
            file = self._target(name) if callable(self._target) else self._target
            writer = self._form.begin(file, name, registry, self._wanted)
        self._writers[name] = writer
        return writer
