"""The judge of the API's documented rules: predicates over decoded objects, each breach made into a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from .catalogue import RULES
from .findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .message import Message


class Breach(Protocol):
    """A rule that an object breaks, as the rules tell it."""

    @property
    def rule(self) -> str:
        """The rule's identifier, such as ``required-if``."""
        ...

    @property
    def path(self) -> str:
        """Where, in wire names from the document's root."""
        ...

    @property
    def expected(self) -> str:
        """What the rule wants."""
        ...

    @property
    def seen(self) -> str:
        """What is there."""
        ...

    @property
    def mend(self) -> str:
        """One sentence: what to do."""
        ...

    @property
    def page(self) -> str | None:
        """The page of the reference that states the rule."""
        ...

    @property
    def severity(self) -> str:
        """``error``, ``warning`` or ``note``."""
        ...


class RuleJudge:
    """Whether a message keeps the documented rules.

    ``predicates`` looks at a message (its envelope, contract and direction) and gives the breaches.
    """

    name = RULES

    def __init__(self, predicates: Callable[[Message], Iterable[Breach]]) -> None:
        """Take what finds the breaches."""
        self._predicates = predicates

    def findings(self, message: Message) -> Iterator[Finding]:
        """A finding for each breach, in the rule's own words."""
        for breach in self._predicates(message):
            yield Finding(
                rule=breach.rule,
                path=breach.path,
                line=None,
                expected=breach.expected,
                seen=breach.seen,
                witnesses=(RULES,),
                severity=Severity(breach.severity),
                mend=breach.mend,
                page=breach.page,
            )
