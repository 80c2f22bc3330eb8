"""Answers out of captures: what a real server once said to the same question, said again.

For those who have recorded their server and want to work without it, or want to see again what they saw once.
"""

from __future__ import annotations

from .replay import Replay

__all__ = ["Replay"]
