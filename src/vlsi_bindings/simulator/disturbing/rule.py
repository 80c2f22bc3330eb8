"""What goes wrong, and when: a rule as a value that is checked when it is made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Literal, cast, get_args

from ...codec import EncodeError, SoapFault, VlsiError, encode
from ...codec.settings import shown
from ...model import DataObject, Fault
from ...suggesting import did_you_mean
from .delivery import Delivery
from .names import fault_types, is_operation, operations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Drop = Literal["before", "half"]
Gzip = Literal["answer", "bomb", "broken"]
LONGEST: Final = 3_600
"""Seconds of the longest delay."""
_MOST: Final = 1_000_000_000
_STATUSES: Final = range(200, 600)
_EFFECTS: Final = ("fault", "status", "delay", "drop", "gzip", "bytes_per_second", "poison")
_NEVER_SENT: Final = ("status", "gzip", "bytes_per_second")
"""What makes no difference to an answer that is dropped before its first byte."""


class RuleError(VlsiError, ValueError):
    """A rule that cannot be meant; the text names the setting, what it can be, and what goes with what."""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One thing that goes wrong at a simulated server.

    Which calls it is for: ``operation``, a wire name in which ``*`` stands for anything; ``id``, one that stands
    anywhere in the request (a text, or an id object). All calls that nothing of this excludes are met.

    Which of these it strikes: all, but for the first ``after``; each with a ``probability``, drawn from ``seed``, so
    that the same calls in the same order meet the same fate; at most ``times``.

    What happens: ``fault``, the name of a type or a fault of your own, instead of carrying out the call. ``status``, an
    HTTP status with a page that is no SOAP instead of carrying it out, or the status of the fault. ``delay``: seconds
    before the answer. ``drop``: the connection ends ``"before"`` the answer, or after ``"half"`` of its body; the call
    is carried out, unless there is a fault. ``gzip``: the answer is compressed, whether or not that was asked for
    (``"answer"``); unpacks to 512 MiB (``"bomb"``); or its compressed form breaks off (``"broken"``).
    ``bytes_per_second``: how fast the body comes. ``poison``: ids of rows that cannot be read; a page, list or object
    that would hold one of them is a fault (``UnexpectedFault``, if ``fault`` names no other), and nothing has happened.

    Raises RuleError for settings that cannot be meant.
    """

    operation: str | None = None
    id: str | DataObject | None = None
    probability: float = 1.0
    seed: int = 0
    after: int = 0
    times: int | None = None
    fault: str | Fault | None = None
    status: int | None = None
    delay: float = 0.0
    drop: Drop | None = None
    gzip: Gzip | None = None
    bytes_per_second: int | None = None
    poison: DataObject | Sequence[str | DataObject] = ()

    def __post_init__(self) -> None:
        """Take ids as texts, and refuse what cannot be meant."""
        object.__setattr__(self, "id", _as_text(self.id))
        object.__setattr__(self, "poison", _texts(self.poison))
        for name, (is_right, needed) in _SETTINGS.items():
            value = getattr(self, name)
            if not is_right(value):
                raise RuleError(f"{name}: {needed}, found {shown(value)}")
        self._check_names()
        self._check_together()

    @property
    def delivery(self) -> Delivery | None:
        """What befalls the answer on its way, if anything does."""
        found = Delivery(self.delay, self.drop, self.bytes_per_second)
        return None if found == Delivery() else found

    @cached_property
    def poisoned(self) -> frozenset[str]:
        """The ids of the rows that cannot be read."""
        return frozenset(cast("tuple[str, ...]", self.poison))

    def document(self) -> dict[str, Any]:
        """The rule as JSON has it: what is not as it is anyway. A fault object is told by its type."""
        told = {f.name: getattr(self, f.name) for f in fields(self) if getattr(self, f.name) != f.default}
        if isinstance(self.fault, Fault):
            told["fault"] = type(self.fault).__wire_name__
        return {name: list(value) if isinstance(value, tuple) else value for name, value in told.items()}

    def _check_names(self) -> None:
        if self.operation is not None and not is_operation(self.operation):
            raise RuleError(
                f"operation: {shown(self.operation)} is no operation{did_you_mean(self.operation, operations())}"
            )
        if isinstance(self.fault, str) and self.fault not in fault_types():
            raise RuleError(f"fault: {shown(self.fault)} is no type of fault{did_you_mean(self.fault, fault_types())}")
        if isinstance(self.fault, Fault):
            try:
                encode(SoapFault(detail=self.fault))
            except EncodeError as error:
                raise RuleError(f"fault: it cannot be sent: {error}") from error

    def _check_together(self) -> None:
        given = [name for name in _EFFECTS if getattr(self, name) not in (None, 0, ())]
        if not given:
            raise RuleError(f"nothing would happen: give one or more of {', '.join(_EFFECTS)}")
        wasted = [name for name in _NEVER_SENT if name in given]
        if self.drop == "before" and wasted:
            others = ", ".join(name for name in _EFFECTS if name not in (*_NEVER_SENT, "drop"))
            raise RuleError(
                f'drop: "before" sends nothing, so that {wasted[0]} would not be seen; it goes with {others}. '
                'For part of an answer take "half"'
            )


def _as_text(value: object) -> Any:
    """An id as text; what is none stays, to be refused."""
    held = getattr(value, "id", None) if isinstance(value, DataObject) else None
    return value if held is None else held


def _texts(value: object) -> Any:
    if isinstance(value, (str, DataObject)):
        return (_as_text(value),)
    return tuple(map(_as_text, value)) if isinstance(value, Iterable) else value


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _is_number(value: object, least: float, most: float) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and least <= value <= most


def _is_count(value: object, least: int) -> bool:
    return isinstance(value, int) and _is_number(value, least, _MOST)


def _is_none_or(is_right: Callable[[object], bool]) -> Callable[[object], bool]:
    return lambda value: value is None or is_right(value)


def _one_of(names: tuple[str, ...]) -> tuple[Callable[[object], bool], str]:
    told = ", ".join(f'"{name}"' for name in names)
    return _is_none_or(lambda value: isinstance(value, str) and value in names), f"one of {told} is needed"


_SETTINGS: Final[dict[str, tuple[Callable[[object], bool], str]]] = {
    "operation": (_is_none_or(_is_text), "the name of an operation is needed, such as Desktop_Get or Desktop_*"),
    "id": (_is_none_or(_is_text), "the text of an id is needed"),
    "probability": (
        lambda value: _is_number(value, 0, 1) and value != 0,
        "a number over 0 and up to 1 is needed",
    ),
    "seed": (lambda value: _is_count(value, -_MOST), "a whole number is needed"),
    "after": (lambda value: _is_count(value, 0), "how many calls are spared is needed, from 0 on"),
    "times": (_is_none_or(lambda value: _is_count(value, 1)), "how often it strikes is needed, from 1 on"),
    "fault": (
        _is_none_or(lambda value: isinstance(value, (str, Fault))),
        "the name of a type of fault, or a fault, is needed",
    ),
    "status": (
        _is_none_or(lambda value: _is_count(value, 0) and value in _STATUSES),
        f"an HTTP status from {_STATUSES.start} to {_STATUSES.stop - 1} is needed",
    ),
    "delay": (lambda value: _is_number(value, 0, LONGEST), f"seconds from 0 to {LONGEST:,} are needed"),
    "drop": _one_of(get_args(Drop)),
    "gzip": _one_of(get_args(Gzip)),
    "bytes_per_second": (_is_none_or(lambda value: _is_count(value, 1)), "a whole number from 1 on is needed"),
    "poison": (
        lambda value: isinstance(value, tuple) and all(map(_is_text, value)),
        "the texts of ids are needed",
    ),
}
"""What each setting can be, and how that is told."""
