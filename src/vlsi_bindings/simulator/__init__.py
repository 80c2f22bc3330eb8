"""A connection server that is not there: it answers messages of the View API from an inventory of its own.

>>> from vlsi_bindings.simulator import Simulator
>>> server = Simulator(release="2406")
>>> reply = server.answer(codec.encode(vdi.AuthenticationManager_Login(...)))
"""

from __future__ import annotations

from .clock import Clock
from .disturbing import Delivery, Disturbance, Rule, RuleError, load_rules, rules_of
from .file import StoreError
from .inventory import ReleaseError
from .replies import SESSION_HEADER, Reply
from .seeding import Sizes
from .sessions import PASSWORDS, token_in
from .simulator import Coverage, Simulator

__all__ = [
    "PASSWORDS",
    "SESSION_HEADER",
    "Clock",
    "Coverage",
    "Delivery",
    "Disturbance",
    "ReleaseError",
    "Reply",
    "Rule",
    "RuleError",
    "Simulator",
    "Sizes",
    "StoreError",
    "load_rules",
    "rules_of",
    "token_in",
]
