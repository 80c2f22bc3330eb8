"""A connection server that is not there: it answers messages of the View API from an inventory of its own.

>>> from vlsi_bindings.simulator import Simulator
>>> server = Simulator(release="2406")
>>> reply = server.answer(codec.encode(vdi.AuthenticationManager_Login(...)))
"""

from __future__ import annotations

from .clock import Clock
from .inventory import ReleaseError
from .seeding import Sizes
from .sessions import PASSWORDS, token_in
from .simulator import SESSION_HEADER, Coverage, Reply, Simulator
from .store import StoreError

__all__ = [
    "PASSWORDS",
    "SESSION_HEADER",
    "Clock",
    "Coverage",
    "ReleaseError",
    "Reply",
    "Simulator",
    "Sizes",
    "StoreError",
    "token_in",
]
