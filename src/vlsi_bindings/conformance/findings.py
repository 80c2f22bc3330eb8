"""What the judges say: one finding per place and rule, with the names of all judges that saw it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Severity(str, Enum):
    """How bad it is. Only an error makes a message invalid."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    __str__ = str.__str__

    @property
    def rank(self) -> int:
        """A number to compare by: 0 for a note, 2 for an error."""
        return list(Severity).index(self)


class Direction(str, Enum):
    """Who sent the message. A bare object has no direction: it is judged by the contract alone."""

    REQUEST = "request"
    RESPONSE = "response"
    NEUTRAL = "neutral"

    __str__ = str.__str__


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where a message is not what the contract says.

    ``rule`` is an identifier (``unknown-element``, ``max-length``); ``path`` is in wire names from the document's root,
    indexes from 0; ``line`` and ``column`` count from 1 and lead to the start tag of the element, or of its parent
    where the element is not there (``None`` where they are not known). ``expected`` and ``seen`` are short texts for
    people, and never hold a password. ``witnesses`` are the names of the judges that saw it.

    What the report adds: ``severity``, which depends on the direction; ``mend``, a sentence that says what to do;
    ``type`` and ``page``, the documented type that the path leads into and its page of the reference; ``since`` and
    ``until`` where the release is the reason.
    """

    rule: str
    path: str
    line: int | None
    expected: str
    seen: str
    witnesses: tuple[str, ...]
    column: int | None = None
    severity: Severity = Severity.ERROR
    mend: str = ""
    type: str | None = None
    page: str | None = None
    since: str | None = None
    until: str | None = None

    @property
    def place(self) -> str:
        """Line and column as people write them, ``12:5``; empty where neither is known."""
        known = [str(number) for number in (self.line, self.column) if number is not None]
        return ":".join(known) if self.line is not None else ""

    def __str__(self) -> str:
        """One line: where, which rule, what was expected and seen."""
        where = f"line {self.place}: {self.path}" if self.place else self.path
        return f"{where}: {self.rule}: expected {self.expected}, saw {self.seen}"


@dataclass(frozen=True, slots=True)
class AssertionFinding(Finding):
    """What an assertion of XSD 1.1 says, which tells the object but not the place in it.

    ``holder`` is the path of the object that carries the assertion; ``path`` leads to the field that it is about, of
    whose items any may be meant. ``covers`` are the rules of which at least one is broken.
    """

    holder: str = ""
    covers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A finding that a judge should have made and did not.

    ``missed`` are the judges that were asked, can see the rule, and were silent. ``explained`` says why where the
    reason is known (see disagreements.py); it is empty otherwise, and then one of the judges is wrong.
    """

    finding: Finding
    missed: tuple[str, ...]
    explained: str = ""

    def __str__(self) -> str:
        """One line: the finding, who saw it, who did not."""
        told = f"{self.finding}: seen by {', '.join(self.finding.witnesses)}, not by {', '.join(self.missed)}"
        return f"{told} ({self.explained})" if self.explained else told
