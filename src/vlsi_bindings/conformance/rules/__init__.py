"""Does a message keep the rules that a schema cannot say? Predicates, assertions and sentences, from one source.

For conformance, the client and the documentation. docs/rules.md lists all kinds of rules.

>>> from vlsi_bindings.conformance import rules
>>> for breach in rules.judge(codec.decode(body), contract.load()):
...     print(breach)
"""

from __future__ import annotations

from .breach import Breach, Direction, Severity
from .judging import judge
from .kinds import KINDS, Kind
from .sentences import sentence
from .stated import Stated, all_stated

__all__ = [
    "KINDS",
    "Breach",
    "Direction",
    "Kind",
    "Severity",
    "Stated",
    "all_stated",
    "judge",
    "sentence",
]
