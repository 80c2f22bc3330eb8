"""What decoding tolerated: one finding per place where a message is not what the contract says."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Rule(str, Enum):
    """The rules that decoding itself can see broken. The value is the rule's identifier in reports."""

    UNKNOWN_ELEMENT = "unknown-element"
    UNKNOWN_TYPE = "unknown-type"
    UNKNOWN_VALUE = "unknown-value"
    UNKNOWN_ATTRIBUTE = "unknown-attribute"
    UNKNOWN_OPERATION = "unknown-operation"
    UNEXPECTED_TYPE = "unexpected-type"
    UNEXPECTED_NAMESPACE = "unexpected-namespace"
    UNEXPECTED_TEXT = "unexpected-text"
    UNEXPECTED_CHILD = "unexpected-child"
    UNEXPECTED_INSTRUCTION = "unexpected-instruction"
    MISSING_TYPE = "missing-type"
    MISSING_ELEMENT = "missing-element"
    REPEATED_ELEMENT = "repeated-element"
    WRONG_ORDER = "wrong-order"
    LEXICAL_FORM = "lexical-form"
    NIL = "nil"
    FAULT_FORM = "fault-form"

    __str__ = str.__str__


class Finding(NamedTuple):
    """One tolerance.

    ``path`` is in wire names from the document's root, ``line`` counts from 1 (``None`` where the parser does not
    know), ``expected`` and ``seen`` are short texts for people. Values of secrets never stand in them.
    """

    rule: Rule
    path: str
    line: int | None
    expected: str
    seen: str

    def __str__(self) -> str:
        """One line: where, which rule, what was expected and seen."""
        where = self.path if self.line is None else f"line {self.line}: {self.path}"
        return f"{where}: {self.rule}: expected {self.expected}, saw {self.seen}"


def instruction(line: int | None, target: str) -> Finding:
    """What is told of a processing instruction, which is taken out wherever it stands."""
    return Finding(Rule.UNEXPECTED_INSTRUCTION, "", line, "no processing instruction in SOAP", target)
