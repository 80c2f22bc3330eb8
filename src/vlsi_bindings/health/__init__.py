r"""Health: what administrators look at every morning, as checks with states that monitoring understands.

>>> from vlsi_bindings.health import check, worst
>>> with Connection("horizon.example.com", r"LAB\monitor") as connection:
...     results = check(connection)
>>> print(worst(results))

For whoever watches an estate. Only operations that read are called; nothing is printed here.
"""

from __future__ import annotations

from .definition import Check
from .limits import Limit, Limits
from .results import Finding, Result, worst
from .running import check, check_async, run
from .table import CHECKS
from .values import State, Value

__all__ = [
    "CHECKS",
    "Check",
    "Finding",
    "Limit",
    "Limits",
    "Result",
    "State",
    "Value",
    "check",
    "check_async",
    "run",
    "worst",
]
