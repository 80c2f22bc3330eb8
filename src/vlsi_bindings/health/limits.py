"""Thresholds: what is too much or too little, by name, with defaults that can be changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..suggesting import meant_or_all
from .values import State, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Limit:
    """A threshold: from ``warn`` on it is a WARNING, from ``critical`` on CRITICAL; ``None`` is never.

    ``below`` says that less is worse: then it is so below the threshold.
    """

    name: str
    about: str
    warn: float | None = None
    critical: float | None = None
    below: bool = False

    def judge(self, number: float) -> State:
        """The state that a number means."""
        if _beyond(number, self.critical, below=self.below):
            return State.CRITICAL
        return State.WARNING if _beyond(number, self.warn, below=self.below) else State.OK

    def as_json(self) -> dict[str, Any]:
        """The threshold as plain values."""
        return {
            "name": self.name,
            "about": self.about,
            "warn": self.warn,
            "critical": self.critical,
            "below": self.below,
        }


class Limits:
    """All thresholds by name."""

    def __init__(self, limits: Iterable[Limit]) -> None:
        """Take them."""
        self._limits = {limit.name: limit for limit in limits}

    def __getitem__(self, name: str) -> Limit:
        """The threshold of that name; raises KeyError."""
        return self._limits[name]

    def changed(
        self, warn: Mapping[str, float | None] | None = None, critical: Mapping[str, float | None] | None = None
    ) -> Limits:
        """The same with other thresholds; ``None`` turns one off. Raises LookupError for a name that is none."""
        made = Limits(self._limits.values())
        for name, number in (warn or {}).items():
            made._limits[name] = replace(made._known(name), warn=number)
        for name, number in (critical or {}).items():
            made._limits[name] = replace(made._known(name), critical=number)
        return made

    def judge(self, name: str, number: float) -> State:
        """The state that a number means; raises KeyError for a name that is none."""
        return self[name].judge(number)

    def value(self, name: str, number: float, unit: str = "", **labels: str) -> Value:
        """A value with the threshold of its name."""
        limit = self[name]
        return Value(name, number, tuple(labels.items()), unit, limit.warn, limit.critical, limit.below)

    def _known(self, name: str) -> Limit:
        if name in self._limits:
            return self._limits[name]
        raise LookupError(f"there is no threshold {name!r}{meant_or_all(name, self._limits)}")


def _beyond(number: float, threshold: float | None, *, below: bool) -> bool:
    if threshold is None:
        return False
    return number < threshold if below else number >= threshold
