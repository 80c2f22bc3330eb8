"""The predicates of rules for instant clones or full clones only."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from ...model import DataObject
from .breach import Breach
from .provisioning import STORAGE_DRS, Meeting, meetings
from .sentences import mend, sentence
from .values import attributes_of, is_set, lexical, numbered, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ...contract import Contract, Type
    from .provisioning import Path


def meeting_checks(contract: Contract, documented: Type) -> Iterator[Callable[[Any], Iterable[Breach]]]:
    """The checks of objects that know the provisioning type: one for each place and value that decides."""
    grouped: defaultdict[tuple[Path, str], list[Meeting]] = defaultdict(list)
    for meeting in meetings(contract, documented):
        grouped[meeting.condition, meeting.wanted].append(meeting)
    for (condition, wanted), group in grouped.items():
        yield _check(condition, wanted, group)


def _check(condition: Path, wanted: str, group: list[Meeting]) -> Callable[[Any], Iterable[Breach]]:
    def check(value: Any) -> Iterable[Breach]:
        if not _reaches(value, condition, wanted):
            return ()
        return (breach for meeting in group for breach in _breaches(meeting, value))

    return check


def _breaches(meeting: Meeting, value: Any) -> Iterator[Breach]:
    stated = meeting.stated
    find = _too_many if stated.kind.name == "maxItemsIf" else _other_value
    for path, seen in find(meeting, value):
        told = sentence(stated.rule, stated.field)
        yield Breach(stated.kind.rules[0], path, told, seen, mend(stated.rule, stated.name), stated.page)


def _other_value(meeting: Meeting, value: Any) -> Iterator[tuple[str, str]]:
    for path, found in follow(value, meeting.target):
        if lexical(found) not in meeting.stated.rule.values:
            yield path, shown(found)


def _too_many(meeting: Meeting, value: Any) -> Iterator[tuple[str, str]]:
    most = int(meeting.stated.rule.values[0])
    *above, last = meeting.target
    for place, holder in follow(value, tuple(above)):
        entries = [found for _, found in follow(holder, (last,))]
        if len(entries) > most and any(True in _flags(entry) for entry in entries):
            yield f"{place}/{last}[{most}]", f"{len(entries)}"


def _flags(entry: Any) -> list[object]:
    return [found for _, found in follow(entry, (STORAGE_DRS,))]


def _reaches(value: Any, path: Path, wanted: str) -> bool:
    """Whether one of the values at the end of a path is spelled so."""
    if not path:
        return lexical(value) == wanted
    held = getattr(value, attributes_of(type(value)).get(path[0], ""), None) if isinstance(value, DataObject) else None
    items = held if isinstance(held, list) else (held,)
    return is_set(held) and any(_reaches(item, path[1:], wanted) for item in items)


def follow(value: Any, path: Path) -> Iterator[tuple[str, Any]]:
    """The values that are set at the end of a path of wire names, with their places below ``value``."""
    if not path:
        yield "", value
        return
    if not isinstance(value, DataObject):
        return
    held = getattr(value, attributes_of(type(value)).get(path[0], ""), None)
    if not is_set(held):
        return
    for step, item in numbered(path[0], held) if isinstance(held, list) else ((path[0], held),):
        if len(path) == 1:
            yield step, item
        else:
            for below, found in follow(item, path[1:]):
                yield f"{step}/{below}", found
