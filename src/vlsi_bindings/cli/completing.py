"""What the shell's completion offers in the place of a value: quick, without a word of its own, and from the contract.

Only names of objects come from a server, and only in a session that ``vlsi login`` has kept: Tab logs nobody in.
"""

from __future__ import annotations

import os
import re
from functools import wraps
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..client.naming import Kind

F = TypeVar("F", bound="Callable[..., list[str]]")
_WORD: Final = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
"""Where a word of a name begins: ConnectionServer is connection-server."""
_LAST: Final = re.compile(r"(?:.*[\s(])?", re.DOTALL)
"""What stands before the last word of a condition."""
_SPECIAL: Final = re.compile(r"[^\w@%+=:,./-]")
"""What bash would take for something else than a part of a word."""
_MOST_NAMES: Final = 100
_PATIENCE: Final = 3.0
"""Seconds that a server has for telling names: somebody has pressed Tab."""
STATES: Final = {
    ("Desktop", "published"): "image_published",
    ("Desktop", "pushed"): "image_pushed",
    ("Machine", "available"): "machine_available",
}
"""The states that have a word: kind and word, and the condition of the client that it is."""


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

    return _beginning(Profiles(), incomplete)


@quietly
def releases(incomplete: str) -> list[str]:
    """The releases that the contract describes."""
    from ..contract import releases as known  # noqa: PLC0415 - as above

    return _beginning(known(), incomplete)


@quietly
def operations(incomplete: str) -> list[str]:
    """The operations whose names begin so."""
    from ..vdi import REGISTRY  # noqa: PLC0415 - as above

    return _beginning(REGISTRY.operation_names(), incomplete)


@quietly
def parameters(ctx: Any, incomplete: str) -> list[str]:  # noqa: ANN401 - typer's context
    """The parameters of the operation that is being typed, as assignments to be gone on with."""
    from ..vdi import REGISTRY  # noqa: PLC0415 - as above

    cls = REGISTRY.find_request(ctx.params.get("operation") or "")
    names = [] if cls is None else [f.wire_name for f in cls.__fields__ if f.attribute != "this"]
    return _beginning((f"{name}=" for name in names), incomplete)


@quietly
def entities(incomplete: str) -> list[str]:
    """The entities whose names begin so."""
    from ..client.queries.facts import facts_of  # noqa: PLC0415 - as above

    return _beginning(facts_of().entities, incomplete)


@quietly
def sortable(ctx: Any, incomplete: str) -> list[str]:  # noqa: ANN401 - as above
    """The members that rows of the entity can be sorted by."""
    from ..client.queries.facts import facts_of  # noqa: PLC0415 - as above

    return _beginning(facts_of().sortable(_first(ctx, "entity")), incomplete)


@quietly
def condition(ctx: Any, incomplete: str) -> list[str]:  # noqa: ANN401 - as above
    """A condition with its last word gone on with: a member of the entity."""
    from ..client.queries.facts import facts_of  # noqa: PLC0415 - as above

    before = _LAST.match(incomplete)
    head = before[0] if before else ""
    return [head + path for path in _beginning(facts_of().filterable(_first(ctx, "entity")), incomplete[len(head) :])]


@quietly
def columns(ctx: Any, incomplete: str) -> list[str]:  # noqa: ANN401 - as above
    """A list of columns with its last one gone on with."""
    head, comma, last = incomplete.rpartition(",")
    return [head + comma + name for name in _beginning(_leaves(_first(ctx, "entity")), last)]


@quietly
def kinds(incomplete: str) -> list[str]:
    """The kinds whose words begin so."""
    from ..client import reads  # noqa: PLC0415 - as above
    from ..client.naming import ALIASES  # noqa: PLC0415
    from ..vdi import REGISTRY  # noqa: PLC0415

    got = (name.removesuffix("_Get") for name in REGISTRY.operation_names() if name.endswith("_Get") and reads(name))
    return _beginning((*ALIASES, *(_WORD.sub("-", service).lower() for service in got)), incomplete)


@quietly
def paths(ctx: Any, incomplete: str) -> list[str]:  # noqa: ANN401 - as above
    """The paths of an object of the kind that is being typed."""
    return _beginning(_leaves(_kind(ctx).returns), incomplete)


@quietly
def states(ctx: Any, incomplete: str) -> list[str]:  # noqa: ANN401 - as above
    """The states that the kind that is being typed has, and its paths, as conditions to be gone on with."""
    kind = _kind(ctx)
    words = [word for service, word in STATES if service == kind.service]
    return _beginning([*words, *(f"{path}=" for path in _leaves(kind.returns))], incomplete)


@quietly
def changes(ctx: Any, incomplete: str) -> list[str]:  # noqa: ANN401 - as above
    """What comes after the kind in an update: the object's name, then the paths, as assignments to be gone on with."""
    kind = _kind(ctx)
    if kind.identity is not None and not ctx.params.get("words"):
        return _named(ctx, kind, incomplete)
    return _beginning((f"{path}=" for path in _leaves(kind.returns)), incomplete)


@quietly
def names(ctx: Any, incomplete: str) -> list[str]:  # noqa: ANN401 - as above
    """The objects of the kind that is being typed whose names begin so, as the server tells them."""
    return _named(ctx, _kind(ctx), incomplete)


@quietly
def checks(incomplete: str) -> list[str]:
    """The checks of ``vlsi health``."""
    from ..health import CHECKS  # noqa: PLC0415 - as above

    return _beginning((one.name for one in CHECKS), incomplete)


@quietly
def thresholds(incomplete: str) -> list[str]:
    """The thresholds of ``vlsi health``, as assignments to be gone on with."""
    from ..health import CHECKS  # noqa: PLC0415 - as above

    return _beginning((f"{limit.name}=" for one in CHECKS for limit in one.limits), incomplete)


def _beginning(words: Iterable[str], incomplete: str) -> list[str]:
    return [word for word in words if word.startswith(incomplete)]


def _first(ctx: Any, name: str) -> str:  # noqa: ANN401 - as above
    """The verb's first argument; where an option still wants its value, it has not been given its name."""
    return str(ctx.params.get(name) or ctx.args[0])


def _leaves(type_name: str) -> list[str]:
    from ..captures.exporting.shapes import columns as of  # noqa: PLC0415 - as above
    from ..captures.exporting.shapes import leaves  # noqa: PLC0415
    from ..codec import DEFAULT_DIALECT  # noqa: PLC0415

    return [name for name, _ in leaves(of(type_name, DEFAULT_DIALECT.registry))]


def _kind(ctx: Any) -> Kind:  # noqa: ANN401 - as above
    from ..client.naming import kind_of  # noqa: PLC0415 - as above

    return kind_of(_first(ctx, "kind"))


def _named(ctx: Any, kind: Kind, incomplete: str) -> list[str]:  # noqa: ANN401 - as above
    from ..client.naming import names_beginning  # noqa: PLC0415 - as above
    from ..client.queries.driving import run  # noqa: PLC0415
    from .connecting import server_of  # noqa: PLC0415

    with server_of(ctx.params).peek(_PATIENCE) as connection:
        found = run(connection.send, names_beginning(kind, incomplete, _MOST_NAMES))
    quoted = os.environ.get("_VLSI_COMPLETE") == "complete_bash"  # other shells quote what they take
    return [_SPECIAL.sub(r"\\\g<0>", name) if quoted else name for name in found]
