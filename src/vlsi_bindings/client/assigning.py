"""Fields of an object from what people type: ``base.displayName=Windows 11``, ``ids=A ids=B``, ``data:={"a": 1}``.

For parameters of a call and for changes of an update alike.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ..codec.json_reader import JsonReader
from ..codec.making import blank
from ..codec.particles import Kind, particles
from ..model import Reference, Request
from ..suggesting import meant_or_all
from .errors import ArgumentError
from .texts import is_id, value_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..codec import Dialect
    from ..codec.particles import Particle
    from ..model import DataObject

_ASSIGNMENT: Final = re.compile(r"([A-Za-z_][\w.]*)(:?=)(.*)", re.DOTALL)
_THIS: Final = "this"


@dataclass(frozen=True)
class Assignment:
    """A path in wire names, and what it gets: texts, or a JSON value."""

    path: str
    texts: tuple[str, ...] = ()
    json: Any = None


def parse(words: Iterable[str]) -> list[Assignment]:
    """The assignments of some words; texts of one path are the items of an array. Raises ArgumentError."""
    found: dict[str, Assignment] = {}
    for word in words:
        match = _ASSIGNMENT.fullmatch(word)
        if match is None:
            raise ArgumentError(f"{word[:60]!r} is no assignment: name=text and name:=JSON are")
        path, sign, text = match.groups()
        before = found.get(path)
        if before is not None and (sign == ":=" or not before.texts):
            raise ArgumentError(f"{path} is given twice: several texts make an array, one JSON value stands alone")
        texts = () if before is None else before.texts
        found[path] = Assignment(path, json=_json(path, text)) if sign == ":=" else Assignment(path, (*texts, text))
    return list(found.values())


def assign(root: DataObject, assignments: Iterable[Assignment], dialect: Dialect) -> None:
    """Carry assignments out; objects on the way are made where there are none.

    Raises ArgumentError, with the path and what may have been meant, EncodeError for JSON that does not fit.
    """
    for assignment in assignments:
        holder, particle = place_of(root, assignment.path, dialect)
        setattr(holder, particle.attribute, _value(assignment, particle, dialect))


def new_request(operation: str, dialect: Dialect) -> Request[Any]:
    """The request of an operation with nothing set but its service; raises ArgumentError for a name that is none."""
    cls = dialect.registry.find_request(operation)
    if cls is None:
        from .requests import no_operation  # noqa: PLC0415 - only for the error

        raise no_operation(dialect.registry, operation)
    made: Any = blank(cls)
    service = cls.__operation__.service
    if service is not None:
        made.this = Reference(value=service, type=service)
    found: Request[Any] = made
    return found


def place_of(root: DataObject, path: str, dialect: Dialect) -> tuple[DataObject, Particle]:
    """The object that holds the last step of a path, and that step; raises ArgumentError."""
    holder, done = root, type(root).__wire_name__
    *way, last = path.split(".")
    for name in way:
        particle = _particle(holder, name, done, dialect)
        content = particle.content
        if particle.array or content.kind is not Kind.OBJECT:
            what = "an array" if particle.array else f"a {content.name}"
            raise ArgumentError(f"{done}.{name} is {what}: give all of it, as {_up_to(path, name)}:=JSON")
        held = getattr(holder, particle.attribute)
        if held is None:
            held = blank(content.cls)
            setattr(holder, particle.attribute, held)
        holder, done = held, f"{done}.{particle.name}"
    return holder, _particle(holder, last, done, dialect)


def _particle(holder: DataObject, name: str, done: str, dialect: Dialect) -> Particle:
    known = [p for p in particles(type(holder), dialect.registry) if p.attribute != _THIS]
    for particle in known:
        if name in (particle.name, particle.attribute):
            return particle
    raise ArgumentError(f"{done} has no {name!r}{meant_or_all(name, (p.name for p in known))}")


def _value(assignment: Assignment, particle: Particle, dialect: Dialect) -> Any:  # noqa: ANN401 - any of the API's values
    path, content = assignment.path, particle.content
    if assignment.texts:
        items = [value_of(text, content, path) for text in assignment.texts]
        if particle.array:
            return items
        if len(items) > 1:
            raise ArgumentError(f"{path} is one {content.name}, and is given {len(items)} times")
        return items[0]
    if not particle.array:
        return _from_json(assignment.json, particle, path, dialect)
    if assignment.json is None:
        return []
    if not isinstance(assignment.json, list):
        raise ArgumentError(f"{path}: a list of {content.name} is needed: [ … ]")
    return [_from_json(each, particle, f"{path}[{at}]", dialect) for at, each in enumerate(assignment.json)]


def _from_json(held: Any, particle: Particle, path: str, dialect: Dialect) -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(held, str) and is_id(particle.content):
        return value_of(held, particle.content, path)
    return JsonReader(dialect).value(held, particle.content, path)


def _json(path: str, text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ArgumentError(f"{path}: after := comes JSON, and this is none: {error}; a text goes after =") from None


def _up_to(path: str, name: str) -> str:
    steps = path.split(".")
    return ".".join(steps[: steps.index(name) + 1])
