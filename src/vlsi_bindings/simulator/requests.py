"""Is a request one that the server takes? What the codec tolerated and the rules say, told as InvalidArgument.

Lenient where toolkits are careless: order, attributes, xsi:type of plain values, a reference without its type.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..conformance.findings import Direction
from ..conformance.message import Message
from ..conformance.releases import absences, is_wanted
from ..conformance.rules import judge
from ..model import Request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..codec import Envelope
    from ..model import Fault
    from .faults import Faults
    from .shapes import Shapes

_REFUSED: Final = frozenset(
    {
        "unknown-element",
        "unknown-type",
        "unknown-value",
        "missing-element",
        "repeated-element",
        "unexpected-child",
        "lexical-form",
        "nil",
    }
)
"""Findings that make a request wrong; the others of a reader are tolerated."""
_MEMBERS: Final = frozenset({"update-key", "query-member", "query-id", "not-filterable"})
"""Rules about the names of members."""
_TOLD_BEFORE_RULES: Final = 3
"""Steps of a path before the parameter: Envelope, Body, the operation."""


def demand_valid(data: bytes, envelope: Envelope, shapes: Shapes, faults: Faults) -> None:
    """Raise InvalidArgument for the first thing that is wrong with a request."""
    first = next(_wrong(data, envelope, shapes, faults), None)
    if first is not None:
        raise first


def _wrong(data: bytes, envelope: Envelope, shapes: Shapes, faults: Faults) -> Iterator[Fault]:
    message = Message(data, envelope, Direction.REQUEST, shapes.contract.release)
    for rule, path, _, expected, seen in envelope.findings:
        if str(rule) not in _REFUSED or _of_this(path):
            continue
        if rule == "missing-element" and not is_wanted(path, message):
            continue
        yield faults.invalid(_parameter(path), f"{path}: {rule}: expected {expected}, saw {seen}")
    for finding in absences(message):
        yield faults.invalid(
            _parameter(finding.path), f"{finding.path}: expected {finding.expected}, saw {finding.seen}"
        )
    for breach in judge(envelope, shapes.contract, direction="request"):
        if breach.severity == "error" and not _tolerated(breach.rule, envelope):
            member = f"Invalid member name: {breach.seen}. " if breach.rule in _MEMBERS else ""
            yield faults.invalid(_parameter(breach.path), f"{member}{breach}")


def _of_this(path: str) -> bool:
    """Whether a path is that of the reference by which a call names its service."""
    return _parameter(path) == "_this"


def _tolerated(rule: str, envelope: Envelope) -> bool:
    """A reference without its type, as long as its text is the service's name."""
    request = envelope.body
    if rule != "service" or not isinstance(request, Request):
        return False
    return request.this is None or request.this.value == type(request).__operation__.service


def _parameter(path: str) -> str:
    """The parameter that a path leads through; the operation where it is about the whole."""
    steps = path.split("/")[_TOLD_BEFORE_RULES - 1 :]
    return (steps[1] if len(steps) > 1 else steps[0] if steps else "").partition("[")[0]
