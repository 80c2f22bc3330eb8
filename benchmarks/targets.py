"""What the codec set out to reach in pure Python. A figure that is missed is shown as missed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Target:
    """A bound for a figure: at least, or at most, so much."""

    sense: Literal[">=", "<="]
    bound: float

    def met(self, value: float) -> bool:
        """Whether ``value`` keeps the bound."""
        return value >= self.bound if self.sense == ">=" else value <= self.bound


def at_least(bound: float) -> Target:
    """For what should be large."""
    return Target(">=", bound)


def at_most(bound: float) -> Target:
    """For what should be small."""
    return Target("<=", bound)


TIMES_SLOWER: dict[tuple[str, str], Target] = {
    ("decode-a", "pyvmomi"): at_least(8),
    ("decode-a", "xsdata"): at_least(10),
    ("decode-a", "zeep"): at_least(12),
    ("decode-c", "pyvmomi"): at_least(6),
    ("decode-c", "xsdata"): at_least(7),
    ("decode-c", "zeep"): at_least(10),
    ("encode-c", "pyvmomi"): at_least(9),
    ("encode-c", "xsdata"): at_least(30),
    ("encode-c", "zeep"): at_least(16),
    ("encode-q", "pyvmomi"): at_least(12),
    ("encode-q", "xsdata"): at_least(45),
    ("encode-q", "zeep"): at_least(28),
}
"""The time of a peer in units of ours."""

OF_BARE_LXML: dict[str, Target] = {"decode-c": at_most(4.5)}
"""Our time in units of bare lxml's."""

CALLS: dict[tuple[str, str], Target] = {
    ("call: listing of 50,000 machines", "pyvmomi"): at_least(6),
    ("call: listing of 50,000 machines", "zeep"): at_least(8),
}
"""The time of a peer's client in units of ours."""

LIVE_BYTES = at_most(2_700)
IMPORT_MS = at_most(10)
FIRST_OBJECT_MS = at_most(60)
STREAM_GROWTH = at_most(1.05)
"""The peak of the process for ten times the results, in units of the peak for a tenth: the same but for noise."""
RULES_OF_DECODE = {"rules-c": at_most(5)}
"""The time that the predicates of all rules take, in per cent of decoding the same message."""
