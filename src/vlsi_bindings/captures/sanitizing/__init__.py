"""Captures that can be shared: secrets removed, identities replaced by pseudonyms, and a proof that none is left.

Two passes: the first learns what identifies, by type, by place and by form; the second rewrites, and verifies what it
has written before it gives it away.
"""

from .report import Report
from .rules import RULES, Rule
from .run import LeakError, Sanitized, sanitize

__all__ = ["RULES", "LeakError", "Report", "Rule", "Sanitized", "sanitize"]
