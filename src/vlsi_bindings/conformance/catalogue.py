"""The one table of rules: who can see each, how bad a breach is in either direction, and what to do about it.

The documented rules that XSD 1.0 cannot say (required-if and the like) have their own table, in rules/kinds.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from .findings import Direction, Severity
from .rules.kinds import KINDS

if TYPE_CHECKING:
    from .rules.kinds import Kind

CODEC: Final = "codec"
XSD: Final = "xsd"
XSD11: Final = "xsd11"
RULES: Final = "rules"

_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


class Entry(NamedTuple):
    """A rule: the judges that can see it broken, its severity in a request and in a response, the way to mend it."""

    rule: str
    judges: frozenset[str]
    request: Severity
    response: Severity
    about: str
    mend: str

    def severity(self, direction: Direction) -> Severity:
        """How bad a breach is. A bare object is judged as strictly as a request."""
        return self.response if direction is Direction.RESPONSE else self.request


_ALL: Final = frozenset({CODEC, XSD, XSD11})
_SCHEMA: Final = frozenset({XSD, XSD11})
_FACET: Final = frozenset({XSD, XSD11, RULES})
_READER: Final = frozenset({CODEC})

SEQUENCE_RULES: Final = frozenset(
    {"unknown-element", "unexpected-element", "wrong-order", "repeated-element", "missing-element"}
)
"""Breaches of a sequence. A schema validator reports one per sequence, at the place where it lost track."""

_ENTRIES: Final = (
    # What a newer server sends: an error from a client, drift from a server.
    Entry(
        "unknown-element",
        _ALL,
        _ERROR,
        _NOTE,
        "an element that no field of the type takes",
        "Take {name} out, or spell it as the contract does.",
    ),
    Entry(
        "unknown-type",
        _ALL,
        _ERROR,
        _NOTE,
        "an xsi:type that the contract does not know",
        "Name a documented type, with a prefix that is declared.",
    ),
    Entry(
        "unknown-value",
        _ALL,
        _ERROR,
        _NOTE,
        "a value that the enumeration does not have",
        "Use a documented value; values are spelled with care for case.",
    ),
    Entry(
        "unknown-operation",
        _ALL,
        _ERROR,
        _NOTE,
        "a body that is no documented operation, fault or type",
        "Name a documented operation, such as Desktop_Get.",
    ),
    Entry(
        "unknown-attribute",
        _ALL,
        _WARNING,
        _NOTE,
        "an attribute that has no place",
        "Leave the attribute out: servers ignore it.",
    ),
    # The order and number of elements.
    Entry(
        "missing-element",
        _ALL,
        _ERROR,
        _ERROR,
        "a required element that is not there",
        "Add {name}: it has to be set.",
    ),
    Entry(
        "repeated-element",
        _ALL,
        _ERROR,
        _ERROR,
        "a second element where there can be one",
        "Keep one {name} and take the others out.",
    ),
    Entry(
        "wrong-order",
        _ALL,
        _ERROR,
        _ERROR,
        "documented elements in another order",
        "Move {name} to its documented place in the sequence.",
    ),
    Entry(
        "unexpected-element",
        _SCHEMA,
        _ERROR,
        _ERROR,
        "an element where the sequence wants another, or no more",
        "Put the elements into their documented order and number.",
    ),
    # What an element holds.
    Entry(
        "unexpected-type",
        _ALL,
        _ERROR,
        _ERROR,
        "an xsi:type that is not derived from the declared type",
        "Leave xsi:type out, or name the declared type or one derived from it.",
    ),
    Entry(
        "missing-type",
        _READER,
        _ERROR,
        _WARNING,
        "a value of anyType without xsi:type",
        "Add xsi:type: a value of anyType carries its type.",
    ),
    Entry(
        "unexpected-child",
        _ALL,
        _ERROR,
        _ERROR,
        "elements where a text belongs",
        "Put a text into {name}, without elements.",
    ),
    Entry(
        "unexpected-text",
        _ALL,
        _ERROR,
        _ERROR,
        "text between the elements of an object",
        "Take the text between the elements out.",
    ),
    Entry(
        "lexical-form",
        _ALL,
        _ERROR,
        _ERROR,
        "a text that is no value of its type",
        "Write {expected}.",
    ),
    Entry(
        "nil",
        _ALL,
        _ERROR,
        _WARNING,
        "xsi:nil, which VLSI does not use",
        "Leave the element out: absent means unset.",
    ),
    # Facets.
    Entry("min-length", _FACET, _ERROR, _ERROR, "a text that is too short", "Write {expected}."),
    Entry("max-length", _FACET, _ERROR, _ERROR, "a text that is too long", "Write {expected}."),
    Entry("length", _SCHEMA, _ERROR, _ERROR, "a text of the wrong length", "Write {expected}."),
    Entry("min-inclusive", _FACET, _ERROR, _ERROR, "a number that is too small", "Use {expected}."),
    Entry("max-inclusive", _FACET, _ERROR, _ERROR, "a number that is too large", "Use {expected}."),
    Entry("pattern", _FACET, _ERROR, _ERROR, "a text that is not in the documented form", "Write {expected}."),
    # Around the objects.
    Entry(
        "unexpected-namespace",
        _READER,
        _ERROR,
        _ERROR,
        "the right name in another namespace",
        "Put the name into the namespace {expected}.",
    ),
    Entry(
        "fault-form",
        _READER,
        _WARNING,
        _WARNING,
        "a fault that is packed in an unusual way",
        "Pack the fault as siblings do: one element in detail, in the service's namespace.",
    ),
    Entry(
        "unexpected-instruction",
        _READER,
        _ERROR,
        _WARNING,
        "a processing instruction, which SOAP forbids",
        "Take the processing instruction out.",
    ),
    # Of the judges themselves.
    Entry(
        "not-judged",
        frozenset(),
        _WARNING,
        _WARNING,
        "more than the judge takes; the other judges have seen it",
        "Split the message, or rely on the other judges.",
    ),
    Entry("schema", _SCHEMA, _ERROR, _ERROR, "what the schema processor says in its own words", "See what was seen."),
)

CATALOGUE: Final[dict[str, Entry]] = {entry.rule: entry for entry in _ENTRIES}
"""Every rule that a finding can name, by its identifier."""


def who_can_see(rule: str) -> frozenset[str]:
    """The judges that see every breach of a rule; empty for a rule that nobody here knows."""
    entry = CATALOGUE.get(rule)
    return _BY_RULE.get(rule, frozenset()) if entry is None else entry.judges


def _able(kind: Kind) -> frozenset[str]:
    """The judges that see all of a kind of rule."""
    sights = {XSD: (kind.schema,), XSD11: (kind.schema, kind.assertion), RULES: (kind.predicate,)}
    return frozenset(judge for judge, sight in sights.items() if "whole" in sight)


_BY_RULE: Final = {rule: _able(kind) for kind in KINDS.values() for rule in kind.rules}
