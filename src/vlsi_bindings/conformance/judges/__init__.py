"""What a judge is, and which there are."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from ..catalogue import CODEC, RULES, XSD, XSD11

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..findings import Finding
    from ..message import Message


class JudgeMissingError(LookupError):
    """A judge needs a library that is not installed; the text says how to get it."""


@runtime_checkable
class Judge(Protocol):
    """Someone who can say whether a message is right. ``name`` is what findings call the judge by."""

    name: str

    def findings(self, message: Message) -> Iterable[Finding]:
        """What is wrong with the message; the report adds severity, column, mend and page."""
        ...


@cache
def _codec() -> Judge:
    from .codec import CodecJudge  # noqa: PLC0415 - each judge is loaded when it is asked

    return CodecJudge()


@cache
def _xsd() -> Judge:
    from .xsd import XsdJudge  # noqa: PLC0415

    return XsdJudge()


@cache
def _rules() -> Judge:
    from .rules import RuleJudge  # noqa: PLC0415

    return RuleJudge()


def _xsd11() -> Judge:
    try:
        from .xsd11 import Xsd11Judge  # noqa: PLC0415 - an extra
    except ImportError:
        raise JudgeMissingError(
            "the judge xsd11 needs xmlschema: pip install 'vlsi-bindings[xsd11]', or leave the judge out"
        ) from None
    return Xsd11Judge()


JUDGES: Final[dict[str, Callable[[], Judge]]] = {CODEC: _codec, XSD: _xsd, RULES: _rules, XSD11: _xsd11}
"""The judges by name, in the order in which their words are preferred where several say the same."""

DEFAULT_JUDGES: Final = (CODEC, XSD, RULES)
"""Those that are asked unless others are named: xsd11 takes many times as long as all of them."""


def judges_of(wanted: Iterable[str | Judge] | None) -> list[Judge]:
    """The judges that are asked, each a name or a judge of one's own; ``None`` for the default ones.

    Raises LookupError for a name that is no judge's, JudgeMissingError where a judge's library is not installed.
    """
    asked = list(DEFAULT_JUDGES if wanted is None else wanted)
    names = [judge for judge in asked if isinstance(judge, str)]
    for name in names:
        if name not in JUDGES:
            raise LookupError(f"no judge is called {name}; there are {', '.join(JUDGES)}")
    known = [make() for name, make in JUDGES.items() if name in names]
    return known + [judge for judge in asked if not isinstance(judge, str)]
