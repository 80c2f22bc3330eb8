"""Where judges are known to disagree, and why: the one list, kept short.

An entry is about a rule that one judge sees broken and another, who can see that rule elsewhere, does not. The tests
take every disagreement that is not on the list for a defect.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from .catalogue import CODEC, RULES, XSD, XSD11

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .findings import Finding


class Explained(NamedTuple):
    """A known disagreement: the rules, the judges that are silent, and the reason.

    ``path``, ``expected`` and ``seen`` are patterns that narrow it down to findings that say so.
    """

    rules: frozenset[str]
    silent: frozenset[str]
    why: str
    path: str = r".*"
    expected: str = r".*"
    seen: str = r".*"


_SCHEMA: Final = frozenset({XSD, XSD11})
_AROUND: Final = r"Envelope(/Header(\[\d+\])?(/.*)?|/Body|/Body/Fault(/(?!detail/).*)?|/[^/]*)?"
"""Paths of the envelope's own elements."""

_NO_ASCII: Final = r".*(\\x|\\u|[^\x00-\x7f]).*"
"""Texts with a character beyond ASCII, as findings show them."""

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
    Explained(
        frozenset({"lexical-form", "unexpected-text"}),
        frozenset({XSD11}),
        "xmlschema takes for digits and white space what Python does, such as U+0661 and U+00A0",
        seen=_NO_ASCII,
    ),
    Explained(
        frozenset({"lexical-form"}),
        _SCHEMA,
        "libxml2 passes over characters that base64 does not have, xmlschema over what is white space to Python",
        expected="base64",
    ),
    Explained(
        frozenset({"pattern"}),
        frozenset({RULES}),
        "the rules leave texts of more than 1,024 characters to the schema, whose time does not grow with their square",
        seen=r".*….*",
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
        and re.fullmatch(entry.seen, finding.seen, re.DOTALL)
    )
    return next(fitting, "")
