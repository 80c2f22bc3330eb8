"""What the server refuses, in words for whoever reads the result of a check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..contract import history, releases
from .results import clipped

if TYPE_CHECKING:
    from ..model import Fault


def fault_text(fault: Fault, release: str | None) -> str:
    """A fault in words: for a privilege that is missing, which; for what some releases lack, which have it."""
    called = getattr(fault.call, "operation", None)
    lacking = getattr(fault, "privileges", None)
    if lacking:
        words = f"the account lacks {', '.join(map(str, lacking))}"
    else:
        words = (fault.message or "without words") + ("" if release or not called else _where(called))
    return clipped(": ".join(part for part in (called, type(fault).__wire_name__, words) if part))


def _where(operation: str) -> str:
    """Which releases have an operation, unless all do: how a server says that it lacks one is not published."""
    having = history().operation(operation)
    if len(having) in (0, len(releases())):
        return ""
    return f"; releases that have it: {having}. A server whose release is given is asked for nothing that it lacks"
