"""The rules that hold for every request: whom it calls, and how much it brings along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec.reading import shorten
from ...contract import Rule
from ...model import Reference
from .breach import NOTHING, Breach
from .kinds import KINDS
from .sentences import mend, sentence
from .stated import Stated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ...contract import Field, Type


def service_check(stated: Stated) -> Callable[[Any], Iterator[Breach]]:
    """The check that a request names its service, as text and as type of ``_this``."""
    service = stated.rule.values[0]

    def check(request: Any) -> Iterator[Breach]:
        reference = getattr(request, "this", None)
        if isinstance(reference, Reference) and (reference.value, reference.type) != (service, service):
            named = NOTHING if reference.type is None else shorten(reference.type)
            seen = f"type {named}, text {shorten(reference.value)}"
            yield Breach("service", "_this", sentence(stated.rule), seen, mend(stated.rule), stated.page)

    return check


def nested_limit(owner: Type, field: Field) -> Stated:
    """The limit of an array within an object of a request."""
    return Stated(KINDS["maxArray"], owner.name, owner.page, Rule("maxArray"), field)
