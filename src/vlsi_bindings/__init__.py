"""The Python binding and codec for the Horizon View API.

``codec`` turns VLSI SOAP messages into objects and back, ``vdi`` holds the generated classes, ``model`` what they are
made of, ``contract`` the contract that they were generated from; ``conformance`` says whether a message is right,
``captures`` reads what other tools recorded, ``client`` talks to a server, ``samples`` are messages to try. Importing
this package loads none of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    from . import captures, client, codec, conformance, contract, model, samples, vdi

__all__ = ["__version__", "captures", "client", "codec", "conformance", "contract", "model", "samples", "vdi"]
__version__ = "0.1.0"


def __getattr__(name: str) -> ModuleType:
    """Load a room on first use."""
    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
