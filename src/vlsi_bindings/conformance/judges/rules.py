"""The judge of the API's documented rules: predicates over decoded objects, each breach made into a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..catalogue import RULES
from ..findings import Direction, Finding, Severity
from ..rules import judge
from ..rules.sentences import as_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..message import Message


class RuleJudge:
    """Whether a message keeps the rules of its release, in the words of the rules (see rules/)."""

    name = RULES

    def findings(self, message: Message) -> Iterator[Finding]:
        """A finding for each breach, in document order."""
        breaches = judge(
            message.envelope, message.contract, direction=_direction(message.direction), limits=message.limits
        )
        for breach in breaches:
            yield Finding(
                rule=breach.rule,
                path=breach.path,
                line=None,
                expected=breach.expected,
                seen=breach.seen,
                witnesses=(RULES,),
                severity=Severity(breach.severity),
                mend=as_sentence(breach.mend),
                page=breach.page or None,
            )


def _direction(direction: Direction) -> Literal["request", "response"] | None:
    """The direction as the rules take it: a bare object is held to what holds both ways."""
    if direction is Direction.REQUEST:
        return "request"
    return "response" if direction is Direction.RESPONSE else None
