"""Results as text for Prometheus: the exposition format 0.0.4, which the textfile collector and scrapes read.

A metric has a bounded number of samples, whatever an estate holds: what is over it is left out, and counted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ..table import CHECKS
from ..values import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..results import Result
    from ..values import Value

    Labels = tuple[tuple[str, str], ...]
    Sample = tuple[Labels, float]

MOST_SAMPLES: Final = 200
"""Samples of one metric."""
_LONGEST: Final = 128
_PREFIX: Final = "vlsi_health"
_UNITS: Final = {"%": "_percent", "s": "_seconds"}
_STATES: Final = "0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN; a check that the release does not have is left out"


def as_prometheus(results: Sequence[Result]) -> str:
    """The text. Whether the server could be asked is ``vlsi_health_up``; see :func:`down`."""
    done = [result for result in results if result.state is not State.SKIPPED]
    states: list[Sample] = [((("check", result.name),), float(result.state)) for result in done]
    times: list[Sample] = [((("check", result.name),), round(result.seconds, 6)) for result in done]
    lines = [
        *_metric(f"{_PREFIX}_up", "Whether the server could be asked.", [((), 1.0)]),
        *_metric(f"{_PREFIX}_state", f"State of a check: {_STATES}.", states),
        *_metric(f"{_PREFIX}_duration_seconds", "How long a check took.", times),
    ]
    left: list[Sample] = []
    for name, about, samples in _by_name(value for result in done for value in result.values):
        if len(samples) > MOST_SAMPLES:
            left.append(((("metric", name),), float(len(samples) - MOST_SAMPLES)))
        lines += _metric(name, about, samples[:MOST_SAMPLES])
    lines += _metric(f"{_PREFIX}_left_out", "Samples of a metric that are left out.", left)
    return "".join(f"{line}\n" for line in lines)


def down() -> str:
    """The text for when the server could not be asked."""
    return "".join(f"{line}\n" for line in _metric(f"{_PREFIX}_up", "Whether the server could be asked.", [((), 0.0)]))


def _by_name(values: Iterable[Value]) -> Iterator[tuple[str, str, list[Sample]]]:
    """The samples of each metric, no label set twice: of those the first stays, since Prometheus takes only one."""
    found: dict[tuple[str, str], dict[Labels, float]] = {}
    for value in values:
        labels = tuple((name, _clipped(text)) for name, text in value.labels)
        found.setdefault((value.name, _UNITS.get(value.unit, "")), {}).setdefault(labels, value.number)
    abouts = {limit.name: limit.about for one in CHECKS for limit in one.limits}
    for (name, unit), samples in found.items():
        spelled = re.sub(r"[^a-z0-9]+", "_", name).removesuffix(unit)
        yield f"{_PREFIX}_{spelled}{unit}", abouts.get(name, name), list(samples.items())


def _metric(name: str, about: str, samples: list[Sample]) -> Iterator[str]:
    if samples:
        yield f"# HELP {name} {about}"
        yield f"# TYPE {name} gauge"
    for labels, number in samples:
        spelled = ",".join(f'{key}="{_escaped(text)}"' for key, text in labels)
        yield f"{name}{{{spelled}}} {number!r}" if spelled else f"{name} {number!r}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _clipped(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
