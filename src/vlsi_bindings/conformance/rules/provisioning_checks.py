"""The predicates of rules for instant clones or full clones only."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from ...model import DataObject
from .breach import Breach
from .provisioning import STORAGE_DRS
from .sentences import mend, sentence
from .values import attributes_of, is_set, lexical, numbered, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .provisioning import Meeting, Path


def meeting_check(meeting: Meeting) -> Callable[[Any], Iterable[Breach]]:
    """The check of objects that know the provisioning type."""
    find = _too_many if meeting.stated.kind.name == "maxItemsIf" else _other_value
    return partial(_judged, meeting, find)


def _judged(
    meeting: Meeting, find: Callable[[Meeting, Any], Iterable[tuple[str, str]]], value: Any  # noqa: ANN401 - an object of the owner's class
) -> Iterator[Breach]:
    if any(lexical(found) == meeting.wanted for _, found in follow(value, meeting.condition)):
        stated = meeting.stated
        for path, seen in find(meeting, value):
            told = sentence(stated.rule, stated.field)
            yield Breach(stated.kind.rules[0], path, told, seen, mend(stated.rule, stated.name), stated.page)


def _other_value(meeting: Meeting, value: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    for path, found in follow(value, meeting.target):
        if lexical(found) not in meeting.stated.rule.values:
            yield path, shown(found)


def _too_many(meeting: Meeting, value: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    most = int(meeting.stated.rule.values[0])
    *above, last = meeting.target
    for place, holder in follow(value, tuple(above)):
        entries = [found for _, found in follow(holder, (last,))]
        if len(entries) > most and any(found is True for entry in entries for _, found in follow(entry, (STORAGE_DRS,))):
            yield f"{place}/{last}[{most}]", f"{len(entries)}"


def follow(value: Any, path: Path) -> Iterator[tuple[str, Any]]:  # noqa: ANN401
    """The values that are set at the end of a path of wire names, with their places below ``value``."""
    if not path:
        yield "", value
        return
    if not isinstance(value, DataObject):
        return
    held = getattr(value, attributes_of(type(value)).get(path[0], ""), None)
    if is_set(held):
        for step, item in numbered(path[0], held) if isinstance(held, list) else [(path[0], held)]:
            for below, found in follow(item, path[1:]):
                yield f"{step}/{below}" if below else step, found
