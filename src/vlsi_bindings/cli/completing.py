"""What the shell's completion offers in the place of a value: quick, without a word of its own, from the contract."""

from __future__ import annotations

import re
from functools import wraps
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

F = TypeVar("F", bound="Callable[..., list[str]]")
_LAST: Final = re.compile(r"(?:.*[\s(])?", re.DOTALL)
"""What stands before the last word of a condition."""


def quietly(offer: F) -> F:
    """An offer that is nothing where it cannot be made: what went wrong is told when the command runs."""

    @wraps(offer)
    def made(*given: Any, **named: Any) -> list[str]:  # noqa: ANN401 - typer's context and text
        try:
            return offer(*given, **named)
        except Exception:  # noqa: BLE001 - whatever it is, it has no place in a line that is being typed
            return []

    return made  # type: ignore[return-value]  # it is called as the offer is


@quietly
def profiles(incomplete: str) -> list[str]:
    """The profiles whose names begin so."""
    from ..profiles import Profiles  # noqa: PLC0415 - each offer loads what it needs

    return beginning(Profiles(), incomplete)


@quietly
def releases(incomplete: str) -> list[str]:
    """The releases that the contract describes."""
    from ..contract import releases as known  # noqa: PLC0415 - as above

    return beginning(known(), incomplete)


@quietly
def operations(incomplete: str) -> list[str]:
    """The operations whose names begin so."""
    from ..vdi import REGISTRY  # noqa: PLC0415 - as above

    return beginning(REGISTRY.operation_names(), incomplete)


@quietly
def parameters(ctx: Any, incomplete: str) -> list[str]:  # noqa: ANN401 - typer's context
    """The parameters of the operation that is being typed, as assignments to be gone on with."""
    from ..vdi import REGISTRY  # noqa: PLC0415 - as above

    cls = REGISTRY.find_request(ctx.params.get("operation") or "")
    names = [] if cls is None else [f.wire_name for f in cls.__fields__ if f.attribute != "this"]
    return beginning((f"{name}=" for name in names), incomplete)


@quietly
def entities(incomplete: str) -> list[str]:
    """The entities whose names begin so."""
    from ..client.queries.facts import facts_of  # noqa: PLC0415 - as above

    return beginning(facts_of().entities, incomplete)


@quietly
def sortable(ctx: Any, incomplete: str) -> list[str]:  # noqa: ANN401 - as above
    """The members that rows of the entity can be sorted by."""
    from ..client.queries.facts import facts_of  # noqa: PLC0415 - as above

    return beginning(facts_of().sortable(first(ctx, "entity")), incomplete)


@quietly
def condition(ctx: Any, incomplete: str) -> list[str]:  # noqa: ANN401 - as above
    """A condition with its last word gone on with: a member of the entity."""
    from ..client.queries.facts import facts_of  # noqa: PLC0415 - as above

    before = _LAST.match(incomplete)
    head = before[0] if before else ""
    return [head + path for path in beginning(facts_of().filterable(first(ctx, "entity")), incomplete[len(head) :])]


@quietly
def columns(ctx: Any, incomplete: str) -> list[str]:  # noqa: ANN401 - as above
    """A list of columns with its last one gone on with."""
    head, comma, last = incomplete.rpartition(",")
    return [head + comma + name for name in beginning(leaves_of(first(ctx, "entity")), last)]


@quietly
def checks(incomplete: str) -> list[str]:
    """The checks of ``vlsi health``."""
    from ..health import CHECKS  # noqa: PLC0415 - as above

    return beginning((one.name for one in CHECKS), incomplete)


@quietly
def thresholds(incomplete: str) -> list[str]:
    """The thresholds of ``vlsi health``, as assignments to be gone on with."""
    from ..health import CHECKS  # noqa: PLC0415 - as above

    return beginning((f"{limit.name}=" for one in CHECKS for limit in one.limits), incomplete)


def beginning(words: Iterable[str], incomplete: str) -> list[str]:
    """The words that go on what is being typed."""
    return [word for word in words if word.startswith(incomplete)]


def first(ctx: Any, name: str) -> str:  # noqa: ANN401 - as above
    """The verb's first argument; where an option still wants its value, it has not been given its name."""
    return str(ctx.params.get(name) or ctx.args[0])


def leaves_of(type_name: str) -> list[str]:
    """The paths of the plain values within a type."""
    from ..captures.exporting.shapes import columns as of  # noqa: PLC0415 - as above
    from ..captures.exporting.shapes import leaves  # noqa: PLC0415
    from ..codec import DEFAULT_DIALECT  # noqa: PLC0415

    return [name for name, _ in leaves(of(type_name, DEFAULT_DIALECT.registry))]
