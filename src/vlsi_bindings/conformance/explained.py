"""Where judges are known to disagree, and why: the one list, kept short.

An entry is about a rule that one judge sees broken and another, who can see that rule elsewhere, does not. The tests
take every disagreement that is not on the list for a defect.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from .catalogue import CODEC, XSD, XSD11

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .findings import Finding


class Explained(NamedTuple):
    """A known disagreement: the rules, the judges that are silent, and the reason.

    ``path`` and ``expected`` are patterns that narrow it down to findings of that path and expectation.
    """

    rules: frozenset[str]
    silent: frozenset[str]
    why: str
    path: str = r".*"
    expected: str = r".*"


_SCHEMA: Final = frozenset({XSD, XSD11})
_AROUND: Final = r"Envelope(/Header(\[\d+\])?(/.*)?|/Body|/Body/Fault(/(?!detail/).*)?|/[^/]*)?"
"""Paths of the envelope's own elements."""

_OUTERMOST: Final = r"(Envelope/Body/(Fault/detail/)?)?[^/]*"
"""Paths of the element that holds all the rest of what the contract describes."""

EXPLAINED: Final = (
    Explained(
        frozenset({"unknown-element", "repeated-element", "unexpected-text", "unknown-attribute"}),
        _SCHEMA,
        "the contract's schema does not describe SOAP's own elements",
        path=_AROUND,
    ),
    Explained(
        frozenset({"unknown-operation"}),
        _SCHEMA,
        "the schema judges an object by its type, wherever it stands",
        path=r"Envelope/Body/[^/]*",
    ),
    Explained(
        frozenset({"unexpected-child"}),
        _SCHEMA,
        "the schema judges names, not the namespaces that a message gives them",
        expected=r"\w+ elements only",
    ),
    Explained(
        frozenset({"unexpected-type", "unknown-type", "nil"}),
        frozenset({CODEC}),
        "the codec reads the outermost element as what its name, or a fault's type, says",
        path=_OUTERMOST,
    ),
    Explained(
        frozenset({"missing-element"}),
        frozenset({CODEC}),
        "decoding lets a single result be absent, as servers send an empty one",
        path=r"(.*/)?\w+Response/returnval",
    ),
)


def explanation(finding: Finding, missed: Iterable[str]) -> str:
    """Why the judges in ``missed`` are silent about a finding; empty if that is not known."""
    silent = frozenset(missed)
    fitting = (
        entry.why
        for entry in EXPLAINED
        if finding.rule in entry.rules
        and silent <= entry.silent
        and re.fullmatch(entry.path, finding.path)
        and re.fullmatch(entry.expected, finding.expected)
    )
    return next(fitting, "")
