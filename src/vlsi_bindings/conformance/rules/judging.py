"""The walk through a message: every object that can break a rule is held against its plan, in document order.

No recursion and no copy: the cost is bounded by the number of objects, whatever their nesting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...codec import DEFAULT_LIMITS, Envelope, Limits, SoapFault
from ...codec.particles import item_name
from ...contract import Rule
from ...model import Array, DataObject, Fault, Request, Response
from .breach import Breach
from .kinds import KINDS, MOST_ITEMS
from .plans import Plans
from .sentences import mend, sentence
from .values import type_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...contract import Contract
    from .breach import Direction
    from .plans import Plan

    At = tuple["At | None", str, "int | None"]
    """A place: the one above it, the name of the element, its number among namesakes."""
    Child = tuple[Any, str, "int | None"]

_KEPT: Final = 64
_plans: dict[tuple[int, Direction | None], Plans] = {}


def judge(
    message: Envelope | SoapFault | DataObject,
    contract: Contract,
    *,
    direction: Direction | None = None,
    limits: Limits | None = None,
) -> Iterator[Breach]:
    """Hold a message against the rules of a contract, which is that of one release.

    ``message`` is what decode gave, or any object of the API. ``direction`` is that of the message; without it that
    of its envelope or class is taken, and a bare data object is held only to the rules that hold both ways.
    ``limits`` bounds nesting and number of the objects that are looked at; beyond them a breach ``not-judged`` says
    so. Breaches come one by one in document order.
    """
    value, place = _subject(message)
    bounds = limits or DEFAULT_LIMITS
    plans = plans_of(contract, direction or direction_of(value, message))
    return _walk(value, place, plans, bounds)


def plans_of(contract: Contract, direction: Direction | None) -> Plans:
    """The plans of a contract, kept as long as the process: a contract is read once and never changes."""
    known = _plans.get((id(contract), direction))
    if known is None or known.contract is not contract:
        if len(_plans) >= _KEPT:
            _plans.clear()
        known = _plans[id(contract), direction] = Plans(contract, direction)
    return known


def direction_of(value: object, message: object) -> Direction | None:
    """Which way a message goes: ``None`` for a bare object."""
    if isinstance(value, Request):
        return "request"
    fault = isinstance(message, SoapFault) or (isinstance(message, Envelope) and message.fault is not None)
    return "response" if fault or isinstance(value, Response) else None


def _subject(message: Envelope | SoapFault | DataObject) -> tuple[object, str]:
    """What is judged, and its path in the document."""
    bare = isinstance(message, Envelope) and message.bare
    root = message.root if isinstance(message, Envelope) else None
    body = message.body if isinstance(message, Envelope) else message
    if isinstance(body, SoapFault):
        named = body.detail_name or (
            f"{type(body.detail).__wire_name__}Fault" if isinstance(body.detail, Fault) else ""
        )
        return body.detail, f"Envelope/Body/Fault/detail/{named}"
    if not isinstance(body, DataObject):
        return body, ""
    name = type(body).__wire_name__
    return body, f"Envelope/Body/{name}" if isinstance(body, (Request, Response)) and not bare else root or name


def _walk(root: Any, place: str, plans: Plans, limits: Limits) -> Iterator[Breach]:
    frames: list[tuple[At | None, Iterator[Child]]] = [(None, iter([(root, place, None)]))]
    left = limits.max_elements
    while frames:
        above, rest = frames[-1]
        for value, name, number in rest:
            plan = plans[type(value)]
            if plan is None and not isinstance(value, list):
                continue
            at = (above, name, number)
            left -= 1
            if left < 0 or len(frames) > limits.max_depth:
                yield _not_judged(at, limits, deep=left >= 0)
                return
            if plan is not None:
                for check in plan.checks:
                    for breach in check(value):
                        yield breach.below(path_of(at))
                if not plan.inner:
                    continue
            elif plans.direction == "request" and len(value) > MOST_ITEMS:
                yield _too_long(at, len(value))
            frames.append((at, _children(plan, value, plans)))
            break
        else:
            frames.pop()


def _children(plan: Plan | None, value: Any, plans: Plans) -> Iterator[Child]:
    """What may break a rule within an object or an array."""
    if plan is None:
        item = value.item_type if isinstance(value, Array) else type_name(value[0]) if value else None
        yield from _items(value, item_name(item or "item"), plans)
        return
    for attribute, name, array in plan.inner:
        held = getattr(value, attribute)
        if array and isinstance(held, list):
            yield from _items(held, name, plans)
        elif held is not None:
            yield held, name, None


def _items(values: list[Any], name: str, plans: Plans) -> Iterator[Child]:
    alone = len(values) == 1
    for index, item in enumerate(values):
        if plans[type(item)] is not None or isinstance(item, list):
            yield item, name, None if alone else index


def path_of(at: At | None) -> str:
    """A place as findings tell it: wire names from the root, a number where siblings share the name."""
    steps: list[str] = []
    while at is not None:
        above, name, number = at
        steps.append(name if number is None else f"{name}[{number}]")
        at = above
    return "/".join(reversed(steps))


def _too_long(at: At, count: int) -> Breach:
    rule = Rule("maxArray")
    return Breach(KINDS[rule.kind].rules[0], path_of(at), sentence(rule), f"{count:,}", mend(rule), "")


def _not_judged(at: At, limits: Limits, *, deep: bool) -> Breach:
    expected = f"objects nested at most {limits.max_depth} deep" if deep else f"at most {limits.max_elements:,} objects"
    return Breach(
        "not-judged", path_of(at), expected, "more", "raise the limits to have the rest judged", "", "warning"
    )
