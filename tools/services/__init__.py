"""The contract → the client's services: one class a service, one typed method an operation.

``python -m tools.services`` writes ``client/services``. It reads the WSDL and lays out names as tools.bindings does, so
that a method makes the request that is there.
"""

from __future__ import annotations

from .writer import MARK, write

__all__ = ["MARK", "write"]
