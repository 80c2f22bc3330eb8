"""``captures.learn``: the dialect that messages are written in, and what they say of the contract."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ...codec import DEFAULT_DIALECT, Dialect
from ..errors import CaptureError
from ..reading import open as open_capture
from .ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from ..limits import ReadLimits
    from ..reading import Progress
    from .evidence import Evidence, Side

    Name: TypeAlias = str | os.PathLike[str]

_DIALECT_BYTES = 1 << 16
_LEDGER_BYTES = 1 << 26


class Learnt(NamedTuple):
    """What was learnt: the dialect, and the ledger, whose evidence tells what spoke for each setting."""

    dialect: Dialect
    ledger: Ledger

    @property
    def evidence(self) -> Evidence:
        """What was seen of the dialect."""
        return self.ledger.evidence


def learn(
    paths: Name | Iterable[Name],
    *,
    side: Side = "request",
    base: Dialect = DEFAULT_DIALECT,
    format: str | None = None,  # noqa: A002 - what the option is called everywhere
    limits: ReadLimits | None = None,
    progress: Progress | None = None,
) -> Learnt:
    """The dialect and the ledger of captures: whatever :func:`captures.open` reads, one or several.

    ``side`` says whose prefixes and ``xsi:type`` habits are taken, where requests and answers differ. What no message
    shows stays as in ``base``, whose package holds the classes. The rest is as in :func:`captures.open`.

    Raises CaptureError for a source that cannot be read; broken exchanges are counted in the ledger.
    """
    ledger = Ledger()
    known = None if base.package == DEFAULT_DIALECT.package else Dialect(package=base.package)
    for path in [paths] if isinstance(paths, (str, os.PathLike)) else paths:
        with open_capture(path, format=format, limits=limits, progress=progress, dialect=known) as reading:
            for exchange in reading:
                ledger.add_exchange(exchange)
    return Learnt(ledger.evidence.dialect(side=side, base=base), ledger)


def load_dialect(path: Name, *, package: str | None = None) -> Dialect:
    """A saved dialect; raises CaptureError, which names the file and the setting, for anything else."""
    try:
        return Dialect.of_document(_json(path, _DIALECT_BYTES), package=package)
    except ValueError as error:
        raise CaptureError(f"{path}: {error}") from None


def load_ledger(path: Name) -> Ledger:
    """A saved ledger; raises CaptureError, which names the file, for anything else."""
    try:
        return Ledger.of_document(_json(path, _LEDGER_BYTES))
    except ValueError as error:
        raise CaptureError(f"{path}: {error}") from None


def _json(path: Name, most: int) -> object:
    """The JSON of a small file; raises ValueError."""
    try:
        with Path(path).open("rb") as file:
            text = file.read(most + 1)
    except OSError as error:
        raise ValueError(error.strerror or str(error)) from None
    if len(text) > most:
        raise ValueError(f"longer than {most} bytes, which no such file is")
    try:
        return json.loads(text)
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise ValueError(f"no JSON: {error}") from None
    except RecursionError:
        raise ValueError("no JSON that can be read: it is nested too deep") from None
