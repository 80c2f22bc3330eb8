"""Is this message right? Judges look at a message, and their findings come together in one report.

For the command, and for whoever has to prove that a message is right. Knows the contract's files and the codec.
"""

from __future__ import annotations

from .findings import Finding, Witness
from .report import Report, check
from .schema import validate

__all__ = ["Finding", "Report", "Witness", "check", "validate"]
