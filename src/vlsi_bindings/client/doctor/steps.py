"""What a step of an examination gives: a state, what was found, why, and what to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Fact: TypeAlias = "str | int | float | bool | list[str] | None"
"""What a step has found, as JSON has it."""

LONGEST: Final = 300
"""Characters of a peer's text that are shown."""


class State(str, Enum):
    """How a step ended."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"
    SKIPPED = "skipped"

    def __str__(self) -> str:
        """The word."""
        return self.value


@dataclass(frozen=True, slots=True)
class Step:
    """One step: ``found`` is a sentence for people, ``cause`` a word for programs, ``mend`` what to do.

    ``facts`` are the values behind the sentence, ``seconds`` is how long the step took.
    """

    name: str
    state: State
    found: str
    cause: str = ""
    mend: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    seconds: float = 0.0

    def as_json(self) -> dict[str, Any]:
        """The step as plain values."""
        told = {"step": self.name, "state": self.state.value, "found": self.found, "cause": self.cause or None}
        return {**told, "mend": self.mend or None, "facts": dict(self.facts), "seconds": round(self.seconds, 3)}


@dataclass(frozen=True, slots=True)
class Outcome:
    """A step as the functions give it, that do not know what it is called or how long it took."""

    state: State
    found: str
    cause: str = ""
    mend: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)


def fine(found: str, **facts: Fact) -> Outcome:
    """Nothing is wrong."""
    return Outcome(State.OK, found, facts=facts)


def doubtful(found: str, cause: str, mend: str, **facts: Fact) -> Outcome:
    """It works, and somebody should look."""
    return Outcome(State.WARNING, found, cause, mend, facts)


def wrong(found: str, cause: str, mend: str = "", **facts: Fact) -> Outcome:
    """It does not work."""
    return Outcome(State.FAILED, found, cause, mend, facts)


def skipped(found: str) -> Outcome:
    """It could not, or need not, be looked at."""
    return Outcome(State.SKIPPED, found)


def clipped(text: str) -> str:
    """A peer's text, no longer than people read."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
