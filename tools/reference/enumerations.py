"""Names for the value sets of enumerated fields, parameters and results: the reference has none.

For the schema writer. People choose names in enumerations.toml; the rest get theirs from the service and the field.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .tables import TableError, read_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from .facts import Operation, Release, Type

CHOSEN_NAMES = "enumerations.toml"
RESULT = "returnval"
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


class EnumerationNameError(ValueError):
    """A value set gets no name; the text says which names are taken and where to choose one."""


@dataclass(frozen=True, slots=True)
class Place:
    """A field, parameter or result that has a value set, and the names that it may get by rule, best first."""

    owner: str
    member: str
    values: tuple[str, ...]
    candidates: tuple[str, ...]

    @property
    def path(self) -> str:
        """How the table of chosen names refers to it."""
        return f"{self.owner}.{self.member}"


class Enumerations:
    """The named enumerations of one release."""

    def __init__(self, values: Mapping[str, tuple[str, ...]], names: Mapping[str, str]) -> None:
        self.values = dict(sorted(values.items()))
        """The values in documented order, by name."""
        self._names = dict(names)

    def name(self, owner: str, member: str) -> str:
        """The name of the enumeration of a field of a type, or of a parameter or the result of an operation."""
        return self._names[f"{owner}.{member}"]

    def places(self, name: str) -> list[str]:
        """Where an enumeration is used: ``Type.field``, ``Operation.parameter``, ``Operation.returnval``."""
        return [path for path, its_name in self._names.items() if its_name == name]


def chosen_names() -> dict[str, str]:
    """The curated names by place: ``{"DesktopInfo.type": "DesktopType"}``.

    Raises TableError if a place has two names or a name has no list of places.
    """
    names: dict[str, str] = {}
    for name, paths in read_table(CHOSEN_NAMES).items():
        if not isinstance(paths, list):
            raise TableError(f"{CHOSEN_NAMES}: {name} must be a list of places, not {paths!r}")
        for path in paths:
            if path in names:
                raise TableError(f"{CHOSEN_NAMES}: {path} has two names, {names[path]} and {name}: keep one")
            names[path] = name
    return names


def name_enumerations(releases: Sequence[Release], chosen: Mapping[str, str]) -> dict[str, Enumerations]:
    """Give every value set of some releases a name: the enumerations of each release, by the release's name.

    One name is one set of values in one order with one history: places share an enumeration where a person has said so,
    or where service, field name and values are the same, and then in every release that has both. A place has the same
    name in all releases. Names differ from each other and from all types even when case is ignored.
    """
    stated = {release.name: list(_places(release)) for release in releases}
    claims = _Claims(releases)
    names: dict[str, str] = {}
    for path, history in sorted(_histories(stated).items(), key=lambda item: _rank(item[0], chosen)):
        names[path] = claims.claim(path, history, chosen.get(path))
    return {
        release: Enumerations(
            {names[place.path]: place.values for place in places}, {place.path: names[place.path] for place in places}
        )
        for release, places in stated.items()
    }


def _histories(stated: Mapping[str, Iterable[Place]]) -> dict[str, dict[str, Place]]:
    """Each place as each release has it; the places of the newest release first, in its order."""
    found: dict[str, dict[str, Place]] = {}
    for release in reversed(list(stated)):
        for place in stated[release]:
            found.setdefault(place.path, {})[release] = place
    return found


def _rank(path: str, chosen: Mapping[str, str]) -> int:
    """Chosen names are given first, in the order of the file."""
    return list(chosen).index(path) if path in chosen else len(chosen)


class _Claims:
    """Who has which name so far."""

    def __init__(self, releases: Iterable[Release]) -> None:
        self._reserved = {
            name.lower()
            for release in releases
            for name in (*release.types, *(f"{operation}RequestType" for operation in release.operations))
        }
        self._spelling: dict[str, str] = {}
        self._values: dict[str, dict[str, tuple[str, ...]]] = {}

    def claim(self, path: str, history: Mapping[str, Place], wanted: str | None) -> str:
        """The best name that is free for a place, or has the same values in all releases that have both."""
        values = {release: place.values for release, place in history.items()}
        by_rule = next(iter(history.values())).candidates
        candidates = (wanted, *by_rule) if wanted else by_rule
        for candidate in candidates:
            if self._is_free(candidate, values):
                name = self._spelling.setdefault(candidate.lower(), candidate)
                self._values.setdefault(name, {}).update(values)
                return name
        raise EnumerationNameError(
            f"{path}: every name for its values is taken ({', '.join(candidates)}): choose one in {CHOSEN_NAMES}"
        )

    def _is_free(self, candidate: str, values: Mapping[str, tuple[str, ...]]) -> bool:
        key = candidate.lower()
        if key in self._reserved or key.startswith("arrayof"):
            return False
        return key not in self._spelling or _agree(self._values[self._spelling[key]], values)


def _agree(first: Mapping[str, tuple[str, ...]], second: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether two histories meet and are the same wherever they do."""
    common = first.keys() & second.keys()
    return bool(common) and all(first[release] == second[release] for release in common)


def _places(release: Release) -> Iterator[Place]:
    for documented in release.types.values():
        scope = _scope_of_type(documented)
        for member in documented.fields:
            if member.enumeration is not None:
                noun = _singular(member.name) if member.array else member.name
                candidates = (_joined(scope, noun), _joined(documented.name, noun))
                yield Place(documented.name, member.name, member.enumeration, candidates)
    for operation in release.operations.values():
        yield from _places_of_operation(operation)


def _places_of_operation(operation: Operation) -> Iterator[Place]:
    method = operation.name.replace("_", "")
    for member in operation.parameters:
        if member.enumeration is not None:
            candidates = (_joined(operation.service, member.name), _joined(method, member.name))
            yield Place(operation.name, member.name, member.enumeration, candidates)
    if operation.returns and operation.returns.enumeration is not None:
        yield Place(operation.name, RESULT, operation.returns.enumeration, (f"{method}Result",))


def _scope_of_type(documented: Type) -> str:
    """The class that a type is nested in, mostly its service; the type itself where there is none."""
    enclosing = documented.page.split(".")[-2:-1]
    return enclosing[0] if enclosing and enclosing[0][:1].isupper() else documented.name


def _singular(name: str) -> str:
    return name[:-1] if name.endswith("s") and not name.endswith(("ss", "us")) else name


def _joined(scope: str, member: str) -> str:
    """Scope and member as one CamelCase name; the words in which one ends and the other begins are said once."""
    noun = member[0].upper() + member[1:]
    scope_words = [word.lower() for word in _WORD.findall(scope)]
    noun_words = _WORD.findall(noun)
    for overlap in range(min(len(scope_words), len(noun_words)), 0, -1):
        if scope_words[-overlap:] == [word.lower() for word in noun_words[:overlap]]:
            return scope + noun[sum(map(len, noun_words[:overlap])) :]
    return scope + noun
