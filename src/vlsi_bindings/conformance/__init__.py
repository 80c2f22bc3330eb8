"""Is this message right? Judges look at a message, and their findings come together in one report.

For the command, and for whoever has to prove that a message is right. Knows the contract and the codec.
"""

from __future__ import annotations

from .catalogue import CATALOGUE, Entry
from .findings import Direction, Disagreement, Finding, Severity
from .judges import DEFAULT_JUDGES, JUDGES, Judge, JudgeMissingError, judges_of
from .message import Message
from .report import Report, Verdict, check
from .reports.json_form import as_json

__all__ = [
    "CATALOGUE",
    "DEFAULT_JUDGES",
    "JUDGES",
    "Direction",
    "Disagreement",
    "Entry",
    "Finding",
    "Judge",
    "JudgeMissingError",
    "Message",
    "Report",
    "Severity",
    "Verdict",
    "as_json",
    "check",
    "judges_of",
]
