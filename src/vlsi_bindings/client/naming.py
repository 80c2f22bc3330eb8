"""Objects as people call them: ``pool "Windows 11"`` is what Desktop_Get gives for the id that has this name.

What kinds there are, which operation gets one, and where its name stands, the contract says. No input or output: the
steps yield requests (see queries/driving.py).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from ..codec import DEFAULT_DIALECT
from ..model import DataObject
from ..suggesting import did_you_mean
from .errors import ArgumentError, NoSuchObjectError
from .queries.facts import facts_of
from .queries.members import member_at
from .queries.query import Query, request
from .reading import reads

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from typing import TypeAlias

    from ..contract import Contract, Operation
    from ..model import Request
    from .queries.facts import Facts
    from .queries.filters import Filter

    Steps: TypeAlias = Generator[Request[Any], Any, Any]

ALIASES: Final = {
    "app": "Application",
    "entitlement": "GlobalEntitlement",
    "group": "ADUserOrGroup",
    "image": "Desktop",
    "pool": "Desktop",
    "user": "ADUserOrGroup",
    "vcenter": "VirtualCenter",
}
"""Words that people have for services."""
_NAMES: Final = ("name", "displayName", "dnsName", "loginName", "serverName")
"""Fields that are names, by wire name."""
_ID: Final = re.compile(r"[A-Za-z]\w*/[\w+=/-]+")
_PATH: Final = re.compile(r"\w+(?:\[\d+\])*(?:\.\w+(?:\[\d+\])*)*")
_SUGGESTED: Final = 5


@dataclass(frozen=True)
class Kind:
    """A service of which one object can be got: the operation, its one parameter and what it gives.

    ``parameter`` and ``identity`` (a type) are ``None`` where there is one object only. ``entity`` is what is queried
    for names, ``names`` are their paths; ``listing`` is the operation that lists all, where nothing can be queried.
    """

    service: str
    operation: str
    returns: str
    parameter: str | None = None
    identity: str | None = None
    entity: str | None = None
    names: tuple[str, ...] = ()
    listing: str | None = None

    def request(self, identity: DataObject | None) -> Request[Any]:
        """The request that gets one."""
        cls: Any = DEFAULT_DIALECT.registry.load(self.operation)
        made: Request[Any] = cls(**({} if self.parameter is None else {_attribute(cls, self.parameter): identity}))
        return made


def kind_of(word: str, release: str | None = None) -> Kind:
    """The kind that a word means: a service in any case of letters (``connection-server``), or an alias of one.

    Raises ArgumentError, with what may have been meant.
    """
    known = kinds(release)
    plain = re.sub(r"[-_ ]", "", word).lower()
    lower = {name.lower(): name for name in known} | ALIASES
    for spelled in (plain, plain.removesuffix("s")):
        if spelled in lower and lower[spelled] in known:
            return known[lower[spelled]]
    raise ArgumentError(f"nothing is called {word!r}{did_you_mean(plain, lower)}")


def kind_of_type(name: str, release: str | None = None) -> Kind:
    """The kind whose objects are of that type; raises ArgumentError where none are."""
    for kind in kinds(release).values():
        if kind.returns == name:
            return kind
    raise ArgumentError(f"no operation gets a {name}")


@cache
def kinds(release: str | None = None) -> dict[str, Kind]:
    """All kinds of a release, by service."""
    facts = facts_of(release)
    found = (_kind(facts, operation) for operation in facts.contract.operations.values())
    return {kind.service: kind for kind in found if kind is not None}


def identified(kind: Kind, text: str | None, release: str | None = None) -> Steps:
    """The id that a text means: an id itself, or a name that is looked for; ``None`` where there is one object only.

    Raises NoSuchObjectError where no object has the name, or several have; ArgumentError where a text is missing, or
    names cannot be looked for.
    """
    if kind.identity is None:
        if text is not None:
            raise ArgumentError(f"of {kind.service} there is one: leave {text!r} out")
        return None
    if text is None:
        raise ArgumentError(f"which {kind.service}? Give its id or its name")
    if _ID.fullmatch(text):
        cls: Any = DEFAULT_DIALECT.registry.load(kind.identity)
        return cls(id=text)
    if kind.entity is not None:
        return (yield from _queried(kind, text, release))
    if kind.listing is not None:
        return (yield from _listed(kind, text))
    raise ArgumentError(f"a {kind.service} is found by its id, not by a name: {text!r} is no id")


def names_beginning(kind: Kind, text: str, most: int, release: str | None = None) -> Steps:
    """The names of objects of a kind that begin so, at most so many; none where names cannot be looked for."""
    if kind.entity is not None:
        cls = DEFAULT_DIALECT.registry.load(kind.entity)
        asked: Query[Any] = Query(cls, release=release).window(0, most)
        if text:
            members = (member_at(kind.entity, path, release=release) for path in kind.names)
            asked = asked.filter(_any(member.startswith(text) for member in members))
        found = (yield request("Query", definition=asked.definition())).results
    else:
        listing: Any = DEFAULT_DIALECT.registry.load(kind.listing) if kind.listing else None
        found = [] if listing is None else (yield listing())
    named = dict.fromkeys(name for item in found for name in _names(item) if name.startswith(text))
    return list(named)[:most]


def name_of(value: DataObject) -> str | None:
    """What people call an object: its first name, ``None`` where it has none."""
    return next(iter(_names(value)), None)


def follow(value: Any, path: str) -> Any:  # noqa: ANN401 - any of the API's values
    """What stands at a dotted path of wire names below a value; ``None`` where nothing does. ``[0]`` is an item.

    Raises ArgumentError for a name that the class there does not have, and for what is no path.
    """
    if not _PATH.fullmatch(path):
        raise ArgumentError(f"{path!r} is no path: names with dots between them are, such as base.name or a[0].b")
    for step in re.findall(r"\w+|\[\d+\]", path):
        if value is None:
            return None
        value = _item(value, step, path) if step.startswith("[") else _field(value, step)
    return value


def _kind(facts: Facts, operation: Operation) -> Kind | None:
    service, _, method = operation.name.partition("_")
    needed = [p for p in operation.parameters if not p.optional]
    returns = operation.returns
    if method != "Get" or operation.service != service or not reads(operation.name):
        return None
    if returns is None or returns.array or len(needed) > 1:
        return None
    if not needed:
        return Kind(service, operation.name, returns.type)
    parameter = needed[0]
    entity, names = _named_view(facts, service, parameter.type)
    listing = _listing(facts.contract, service)
    return Kind(service, operation.name, returns.type, parameter.name, parameter.type, entity, names, listing)


def _named_view(facts: Facts, service: str, identity: str) -> tuple[str | None, tuple[str, ...]]:
    """The entity that has ids of that type and names to filter by; the one that is most likely meant."""
    fitting = [name for name in facts.entities if facts.identity_of(name) == identity]
    for entity in sorted(fitting, key=lambda name: (not name.startswith(service), "SummaryView" not in name, name)):
        names = tuple(path for path in facts.filterable(entity) if _is_name(path))
        if names:
            return entity, names
    return None, ()


def _is_name(path: str) -> bool:
    return path.count(".") <= 1 and path.rpartition(".")[2] in _NAMES


def _listing(contract: Contract, service: str) -> str | None:
    found = contract.operations.get(f"{service}_List")
    usable = found is not None and found.returns is not None and found.returns.array
    return found.name if found is not None and usable and all(p.optional for p in found.parameters) else None


def _queried(kind: Kind, text: str, release: str | None) -> Steps:
    cls = DEFAULT_DIALECT.registry.load(kind.entity or "")
    asked: Query[Any] = Query(cls, release=release)
    members = [member_at(kind.entity or "", path, release=release) for path in kind.names]
    same = _any(member == text for member in members)
    page = yield request("Query", definition=asked.filter(same).window(0, _SUGGESTED).definition())
    if page.results:
        return _only(kind, text, page.results)
    near = _any(member.contains(text) | member.startswith(_beginning(text)) for member in members)
    page = yield request("Query", definition=asked.filter(near).window(0, _SUGGESTED).definition())
    raise _none(kind, text, page.results)


def _listed(kind: Kind, text: str) -> Steps:
    cls: Any = DEFAULT_DIALECT.registry.load(kind.listing or "")
    found = yield cls()
    same = [item for item in found if text in _names(item)]
    if same:
        return _only(kind, text, same)
    raise _none(kind, text, sorted(found, key=lambda item: _begins(item, text), reverse=True)[:_SUGGESTED])


def _beginning(text: str) -> str:
    """The half of a name in which a slip of the finger is less likely: people see the names that go on otherwise."""
    return text[: (len(text) + 1) // 2]


def _begins(item: DataObject, text: str) -> bool:
    return any(name.lower().startswith(_beginning(text).lower()) for name in _names(item))


def _any(conditions: Iterator[Filter]) -> Filter:
    found = next(conditions)
    for condition in conditions:
        found |= condition
    return found


def _only(kind: Kind, text: str, found: list[Any]) -> Any:  # noqa: ANN401 - an id
    ids = {item.id.id: item.id for item in found}
    if len(ids) > 1:
        raise NoSuchObjectError(f"several of {kind.service} are called {text!r}; take an id: {', '.join(ids)}")
    return next(iter(ids.values()))


def _none(kind: Kind, text: str, near: list[Any]) -> NoSuchObjectError:
    there = list(dict.fromkeys(name for item in near for name in _names(item)[:1]))
    told = f"; there are {', '.join(map(repr, there))}" if there else ""
    if len(there) == 1:
        told = f"; did you mean {there[0]!r}?"
    return NoSuchObjectError(f"no {kind.service} is called {text!r}{told}")


def _names(value: DataObject) -> list[str]:
    """The names of an object: fields of it, or of an object in it, that are names."""
    parts = [value, *(getattr(value, f.attribute) for f in type(value).__fields__ if not f.array)]
    held = [
        getattr(part, f.attribute)
        for part in parts
        if isinstance(part, DataObject)
        for name in _NAMES
        for f in type(part).__fields__
        if f.wire_name == name
    ]
    return [name for name in held if isinstance(name, str)]


def _field(value: Any, name: str) -> Any:  # noqa: ANN401 - as above
    fields = type(value).__fields__ if isinstance(value, DataObject) else ()
    for f in fields:
        if name in (f.wire_name, f.attribute):
            return getattr(value, f.attribute)
    kind = type(value).__wire_name__ if isinstance(value, DataObject) else "an array" if isinstance(value, list) else ""
    near = did_you_mean(name, (f.wire_name for f in fields))
    raise ArgumentError(f"{kind or 'a value'} has no {name!r}{near}")


def _item(value: Any, step: str, path: str) -> Any:  # noqa: ANN401 - as above
    if not isinstance(value, list):
        raise ArgumentError(f"{path}: {step} is for an array, and there is none")
    at = int(step[1:-1])
    return value[at] if at < len(value) else None


def _attribute(cls: Any, parameter: str) -> str:  # noqa: ANN401 - a class of requests
    return next(str(f.attribute) for f in cls.__fields__ if f.wire_name == parameter)
