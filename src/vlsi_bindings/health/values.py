"""How it is, as monitoring knows it, and what was measured."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class State(IntEnum):
    """How it is; the number is that of monitoring plug-ins. SKIPPED is of what the release does not have."""

    OK = 0
    WARNING = 1
    CRITICAL = 2
    UNKNOWN = 3
    SKIPPED = 4

    def __str__(self) -> str:
        """The word."""
        return self.name


@dataclass(frozen=True, slots=True)
class Value:
    """A measured value: ``session.total``, with labels where there are several. ``unit`` is ``%``, ``s`` or nothing.

    ``warn`` and ``critical`` are the thresholds that it was held to; ``below`` says that less is worse.
    """

    name: str
    number: float
    labels: tuple[tuple[str, str], ...] = ()
    unit: str = ""
    warn: float | None = None
    critical: float | None = None
    below: bool = False
