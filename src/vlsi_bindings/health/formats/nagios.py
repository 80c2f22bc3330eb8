"""Results as one line of a monitoring plug-in: what is wrong, then the values as performance data.

The form is that of the Monitoring Plugins' guidelines: ``text | 'label'=value[unit];[warn];[critical]``. Icinga,
Naemon, Checkmk and Zabbix's senders read the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..results import worst
from ..values import State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..results import Result
    from ..values import Value

_SERVICE: Final = "VLSI"
_LONGEST: Final = 1_000
"""Characters of the text before the values: more than a console shows."""
MOST_VALUES: Final = 200
"""Values in a line, whose length agents bound."""
_BAD: Final = (State.WARNING, State.CRITICAL, State.UNKNOWN)


def as_nagios(results: Sequence[Result]) -> str:
    """The line; the exit status that goes with it is the number of the worst state."""
    state = worst(results)
    bad = [result for result in results if result.state in _BAD]
    done = [result for result in results if result.state is not State.SKIPPED]
    text = f"{len(done)} checks are well" if not bad else f"{len(bad)} of {len(done)} checks: {_told(bad)}"
    values = [value for result in results for value in result.values][:MOST_VALUES]
    data = f" | {' '.join(map(_datum, values))}" if values else ""
    return f"{_SERVICE} {state.name}: {_plain(text)}{data}\n"


def failure(state: State, why: str) -> str:
    """The line for when no check could be done."""
    return f"{_SERVICE} {state.name}: {_plain(why)}\n"


def _told(bad: list[Result]) -> str:
    ordered = sorted(bad, key=lambda result: (State.CRITICAL, State.WARNING, State.UNKNOWN).index(result.state))
    return "; ".join(f"{result.name} {result.state.name} ({result.text})" for result in ordered)


def _datum(value: Value) -> str:
    label = " ".join([value.name, *(text for _, text in value.labels)])
    spelled = _plain(label).replace("'", "''").replace("=", "-")
    number = f"{value.number:g}" if abs(value.number) < 1e6 else f"{value.number:.0f}"  # noqa: PLR2004 - from there g uses exponents
    limits = f"{_range(value, value.warn)};{_range(value, value.critical)}".rstrip(";")
    return f"'{spelled}'={number}{value.unit}" + (f";{limits}" if limits else "")


def _range(value: Value, threshold: float | None) -> str:
    """A threshold as plug-ins write it: ``N:`` is for below N, ``N`` for above it (theirs leaves N itself out)."""
    if threshold is None:
        return ""
    return f"{threshold:g}:" if value.below else f"{threshold:g}"


def _plain(text: str) -> str:
    """Text of strangers on one line, without the bar that begins the values."""
    spelled = "".join(character if character.isprintable() else " " for character in text).replace("|", "/")
    return spelled if len(spelled) <= _LONGEST else f"{spelled[: _LONGEST - 1]}…"
