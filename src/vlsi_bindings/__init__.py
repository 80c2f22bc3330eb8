"""The Python binding and codec for the Horizon View API.

Messages: ``codec`` turns VLSI SOAP messages into objects and back, ``vdi`` holds the generated classes, ``model`` what
they are made of, ``contract`` the contract that they were generated from; ``conformance`` says whether a message is
right, ``captures`` reads what other tools recorded, ``samples`` are messages to try.

Servers: ``client`` talks to one, ``profiles`` knows them by name, ``health`` looks at an estate, ``simulator`` is one
that is not there. ``vlsi_bindings.zeep``, for those who have zeep, is imported by its name.

Importing this package loads none of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    from . import captures, client, codec, conformance, contract, health, model, profiles, samples, simulator, vdi

__all__ = [
    "__version__",
    "captures",
    "client",
    "codec",
    "conformance",
    "contract",
    "health",
    "model",
    "profiles",
    "samples",
    "simulator",
    "vdi",
]
__version__ = "0.1.0"


def __getattr__(name: str) -> ModuleType:
    """Load a room on first use."""
    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
