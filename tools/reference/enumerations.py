"""Names for the value sets of enumerated fields, parameters and results: the reference has none.

For the schema writer. People choose names in enumerations.toml; the rest get theirs from the service and the field.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .tables import TableError, read_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

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


def name_enumerations(release: Release, chosen: Mapping[str, str]) -> Enumerations:
    """Give every value set of the release a name.

    One name is one value set in one order. Places share an enumeration where a person has said so, or where service,
    field name and values are the same. Names differ from each other and from all types even when case is ignored.
    """
    taken = _Claims(release)
    names: dict[str, str] = {}
    for place in sorted(_places(release), key=lambda place: _rank(place, chosen)):
        wanted = chosen.get(place.path)
        candidates = (wanted, *place.candidates) if wanted else place.candidates
        names[place.path] = taken.claim(place, candidates)
    return Enumerations(taken.values, names)


def _rank(place: Place, chosen: Mapping[str, str]) -> int:
    """Chosen names are given first, in the order of the file."""
    return list(chosen).index(place.path) if place.path in chosen else len(chosen)


class _Claims:
    """Who has which name so far."""

    def __init__(self, release: Release) -> None:
        reserved = [*release.types, *(f"{operation}RequestType" for operation in release.operations)]
        self._reserved = {name.lower() for name in reserved}
        self._spelling: dict[str, str] = {}
        self.values: dict[str, tuple[str, ...]] = {}

    def claim(self, place: Place, candidates: Iterable[str]) -> str:
        for candidate in candidates:
            if self._is_free(candidate, place.values):
                name = self._spelling.setdefault(candidate.lower(), candidate)
                self.values[name] = place.values
                return name
        raise EnumerationNameError(
            f"{place.path}: every name for its values is taken ({', '.join(candidates)}): choose one in {CHOSEN_NAMES}"
        )

    def _is_free(self, candidate: str, values: tuple[str, ...]) -> bool:
        key = candidate.lower()
        if key in self._reserved or key.startswith("arrayof"):
            return False
        return key not in self._spelling or self.values[self._spelling[key]] == values


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
