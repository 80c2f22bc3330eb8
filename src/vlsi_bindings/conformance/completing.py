"""What a finding gets before it is shown: its place, how bad it is, how to mend it, the page that explains it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from .catalogue import CATALOGUE
from .findings import Direction, Finding, Severity
from .positions import positions
from .releases import fields_of, known_since
from .whereabouts import closest, near_name, object_at, page_of, type_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..model import DataObject
    from .message import Message
    from .positions import Position

_FEW_VALUES: Final = 12
_OF_RELEASES: Final = frozenset({"unknown-element", "missing-element"})
"""Rules whose breach a release can explain."""


def complete(findings: Sequence[Finding], message: Message) -> list[Finding]:
    """The findings with all that the message and the contract tell of them, in the order of their places."""
    if not findings:
        return []
    paths = {path for finding in findings for path in (finding.path, _parent(finding.path)) if path}
    places = positions(message.data, message.text, paths)
    completed = [_complete(_placed(finding, places), message) for finding in findings]
    return sorted(completed, key=lambda finding: (finding.line or 0, finding.column or 0))


def _parent(path: str) -> str:
    return path.rpartition("/")[0]


def _placed(finding: Finding, places: Mapping[str, Sequence[Position]]) -> Finding:
    found = places.get(finding.path) or places.get(_parent(finding.path)) or ()
    if not found:
        return finding
    place = next((position for position in found if position.line == finding.line), found[0])
    return replace(finding, line=place.line, column=place.column)


def _complete(finding: Finding, message: Message) -> Finding:
    owner = object_at(message.envelope, finding.path)
    entry = CATALOGUE.get(finding.rule)
    name = None if owner is None else type_name(owner)
    span = (finding.since, finding.until)
    if name is not None and finding.rule in _OF_RELEASES and span == (None, None):
        span = known_since(name, _last_name(finding.path))
    severity = finding.severity if entry is None else entry.severity(message.direction)
    if finding.rule == "missing-element" and _may_be_older(message) and span[0] is not None:
        severity = Severity.NOTE
    return replace(
        finding,
        severity=severity,
        mend=finding.mend or _mend(finding, severity, owner, message),
        type=finding.type or name,
        page=finding.page or (None if owner is None else page_of(owner)),
        since=span[0],
        until=span[1],
    )


def _may_be_older(message: Message) -> bool:
    """Whether what a message lacks may have come later: an answer of a server whose release nobody has named."""
    return message.release is None and message.direction is Direction.RESPONSE


def _mend(finding: Finding, severity: Severity, owner: DataObject | None, message: Message) -> str:
    """What to do: the rule's sentence, unless a documented name is close to what was seen."""
    if severity is Severity.NOTE:
        if finding.rule == "missing-element":
            return "Nothing, if the server is older than the release that brought it; say which it is."
        return "Nothing: what a newer peer sends is kept, and written back."
    name = _last_name(finding.path)
    near = None if owner is None else _near(finding, name, owner, message)
    entry = CATALOGUE.get(finding.rule)
    if near is not None or entry is None:
        return near or ""
    return entry.mend.replace("{name}", name).replace("{expected}", finding.expected)


def _near(finding: Finding, name: str, owner: DataObject, message: Message) -> str | None:
    if finding.rule == "unknown-element":
        close = near_name(type(owner), name)
        return None if close is None or close == name else f"Did you mean {close}?"
    if finding.rule == "unknown-value":
        field = fields_of(message.contract, type_name(owner)).get(name)
        enumeration = None if field is None else field.enumeration
        return None if enumeration is None else _offer(finding.seen.strip("'"), enumeration.values)
    return None


def _offer(seen: str, values: tuple[str, ...]) -> str:
    """What an enumeration offers in place of a value."""
    close = closest(seen, values)
    if close is not None:
        return f"Did you mean {close}?"
    return f"Use one of {', '.join(values[:_FEW_VALUES])}{', …' if len(values) > _FEW_VALUES else ''}."


def _last_name(path: str) -> str:
    return path.rpartition("/")[2].partition("[")[0]
