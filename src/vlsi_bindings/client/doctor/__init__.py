"""The doctor: what is wrong between here and a connection server, step by step. Needs the extra ``client``.

>>> for step in diagnose("horizon.example.com"):
...     print(step.name, step.state, step.found)

For whoever cannot connect. Nothing is printed here, and no password goes over a connection that is not verified.
"""

from __future__ import annotations

from .examination import STEPS, diagnose
from .steps import Fact, State, Step

__all__ = ["STEPS", "Fact", "State", "Step", "diagnose"]
