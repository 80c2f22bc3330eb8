"""The entities that QueryService serves → what type checkers know of their members.

``python -m tools.entities`` writes ``client/queries/entities.pyi``. It reads the contract through the package, as the
members at run time do, so that both say the same.
"""

from __future__ import annotations

from .stub import stub

__all__ = ["stub"]
