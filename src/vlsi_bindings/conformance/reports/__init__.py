"""Verdicts on many messages as a document: JSON, JUnit, SARIF, or a page for people.

Every form is written in one pass, message by message, so that memory stays small however many there are.
"""

from __future__ import annotations

from .form import FORMS, Form, form_of, write
from .results import Result, Status, Summary

__all__ = ["FORMS", "Form", "Result", "Status", "Summary", "form_of", "write"]
