"""The members of an entity under their Python names, and the conditions that can be said of them.

>>> F = fields(MachineSummaryView)
>>> F.base.name.startswith("WIN") & ~(F.base.basic_state == "ERROR")

Type checkers see ``entities.pyi``, which is generated: the same members, each with its type. Here every path is
resolved against the contract, and every condition judged by its rules when it is made.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, Final

from ...codec.particles import VALUE_CLASSES
from ...conformance.rules import Breach
from ...conformance.rules.paths import Walk
from ...conformance.rules.queries import Members as Judge
from ...model import Array, DataObject
from ...suggesting import meant_or_all, nearest
from .errors import QueryError, QueryWarning
from .facts import SERVICE, facts_of
from .filters import Filter, made
from .refusals import Refusing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...conformance.rules.paths import Step
    from ...contract import Field
    from .facts import Facts

_DOUBLES: Final = frozenset({"xsd:float", "xsd:double"})


def fields(entity: type[DataObject] | str, *, release: str | None = None) -> Member:
    """The members of an entity that QueryService serves, given as a class or by its wire name.

    ``release`` is that of the server; ``None`` is the newest that the contract describes. Raises QueryError for a
    type that is not served, UnknownReleaseError for a release that is not described.
    """
    facts, name = facts_of(release), entity if isinstance(entity, str) else entity.__wire_name__
    demand_served(facts, name)
    return Member(facts, name, ())


def member_at(entity: type[DataObject] | str, path: str, *, release: str | None = None) -> Member:
    """The member of a dotted path of wire names, as people give it on a command line.

    Raises QueryError for a path that leads nowhere, with what may have been meant, else what :func:`fields` does.
    """
    root = fields(entity, release=release)
    facts, name = root._facts, root._entity  # noqa: SLF001 - members have no public names but the entity's
    walk = facts.paths.walk(name, path)
    if not walk.known:
        mend = facts.suggestion(name, path)
        page = facts.contract.types[name].page
        raise QueryError(name, [Breach("query-member", path, f"a member of {name}", path, mend, page)])
    return Member(facts, name, walk.steps)


def demand_served(facts: Facts, name: str) -> None:
    """Raise QueryError for a type that QueryService does not serve, with what may have been meant."""
    if name in facts.entities:
        return
    release = facts.contract.release
    expected = f"a type that {SERVICE} serves in {release}"
    raise QueryError(name, [Breach("query-entity", "queryEntityType", expected, name, facts.instead_of(name), "")])


class Path:
    """A place within an entity: what filters and sorting name. The entity itself where it has no steps."""

    __slots__ = ("_entity", "_facts", "_steps")

    def __init__(self, facts: Facts, entity: str, steps: tuple[Step, ...]) -> None:
        """Take what the release knows, the entity, and the way from it."""
        self._facts, self._entity, self._steps = facts, entity, steps


class Member(Refusing, Path):
    """A place of which conditions can be said: attributes lead further down.

    All names of its own but the conditions are private, since any other may be a member's.
    """

    __slots__ = ()
    __hash__ = None  # type: ignore[assignment]  # as its base says; __eq__ below would bring it back

    def __getattr__(self, name: str) -> Member:
        """A member of this member; raises AttributeError that tells what may have been meant."""
        if name.startswith("__"):
            raise AttributeError(name)
        known = {} if self._steps and self._target.array else self._facts.members(self._type)
        if name not in known:
            raise AttributeError(self._unknown(name), name=name)  # as in calling.py: one suggestion is enough
        return Member(self._facts, self._entity, (*self._steps, known[name]))

    def __dir__(self) -> list[str]:
        """The members below, and the conditions."""
        return [*object.__dir__(self), *self._facts.members(self._type)]

    def __repr__(self) -> str:
        """Entity and path, in wire names."""
        return f"<{'.'.join((self._entity, *self._names))}>"

    def __eq__(self, other: object) -> Filter:  # type: ignore[override]  # a condition, not an answer
        """The member has this value; ``None`` is sent without a value: it is not set."""
        return self._filter("QueryFilterEquals", value=other)

    def __ne__(self, other: object) -> Filter:  # type: ignore[override]  # a condition, not an answer
        """The member has another value."""
        return self._filter("QueryFilterNotEquals", value=other)

    def startswith(self, text: str) -> Filter:
        """The text starts so, in any case of letters."""
        self._demand_some(text)
        return self._filter("QueryFilterStartsWith", value=text)

    def contains(self, value: object) -> Filter:
        """The text contains a text, in any case of letters; the array holds all items of an array."""
        self._demand_some(value)
        return self._filter("QueryFilterContains", value=value)

    def between(self, start: object, end: object) -> Filter:
        """The time is between two times, which count; ``None`` is an open end."""
        return self._filter("QueryFilterBetween", from_value=start, to_value=end)

    def one_of(self, values: Iterable[object]) -> Filter:
        """The member has one of some values. Of none there is no row, and no call is made.

        Raises TypeError for a single text: ``one_of(["ERROR"])``, not ``one_of("ERROR")``.
        """
        if isinstance(values, (str, bytes)):
            raise TypeError(f"one_of takes several values: one_of([{values!r}])")
        found = Filter(self._entity, wire=False)
        for value in values:
            found |= self == value
        return found

    @property
    def _names(self) -> tuple[str, ...]:
        return tuple(step.field.name for step in self._steps)

    @property
    def _target(self) -> Field:
        return self._steps[-1].field

    @property
    def _type(self) -> str:
        return self._target.type if self._steps else self._entity

    @property
    def _judge(self) -> Judge:
        return Judge(self._facts.paths, self._entity, self._facts.contract.types[self._entity].page)

    def _filter(self, kind: str, **values: object) -> Filter:
        """A filter of one of the five simple kinds; raises QueryError where the rules forbid it."""
        if not self._steps:
            raise TypeError(f"{self!r} is an entity, not a member: name one, such as {self!r}.base"[:200])
        for value in values.values():
            self._demand_value(value)
        sent = {name: self._value(value) for name, value in values.items()}
        asked = made(kind, member_name=".".join(self._names), **sent)
        breaches = [breach.below(repr(self)[1:-1]) for breach in self._judge.filter_breaches(asked)]
        if breaches:
            raise QueryError(self._entity, breaches)
        return Filter(self._entity, asked)

    def _demand_some(self, value: object) -> None:
        """Raise TypeError for ``None``, which would be sent as a condition without a value."""
        if value is None:
            raise TypeError(f"{self!r}: a value is needed; == None asks for those that are not set")

    def _demand_value(self, value: object) -> None:
        """Raise TypeError for what no filter compares with; warn of a text that is not documented."""
        if isinstance(value, (Path, Filter)):
            raise TypeError(f"{self!r} is compared to a value: the service has no filter for two members or conditions")
        known = self._target.enumeration
        if known is not None and isinstance(value, str) and value not in known.values:
            text = f"{repr(self)[1:-1]}: {value!r} is none of the documented values{meant_or_all(value, known.values)}"
            warnings.warn(text, QueryWarning, stacklevel=4)

    def _value(self, value: object) -> object:
        """A value with the XSD type of the member, which anyType has to name."""
        kind = self._target.type
        if isinstance(value, (list, tuple, set, frozenset)) and not isinstance(value, Array):
            return Array(kind, [self._item(item, kind) for item in value])
        if self._target.array and value is not None and not isinstance(value, list):
            return Array(kind, [self._item(value, kind)])
        return self._item(value, kind)

    @staticmethod
    def _item(value: Any, kind: str) -> Any:  # noqa: ANN401 - any value of anyType
        whole = isinstance(value, int) and not isinstance(value, bool)
        if kind in _DOUBLES and whole:
            value = float(value)
        fits = whole or (isinstance(value, (float, str)) and kind in ("xsd:float", "xsd:anyURI"))
        return VALUE_CLASSES[kind](value) if kind in VALUE_CLASSES and fits else value

    def _unknown(self, name: str) -> str:
        path = ".".join((*self._names, name))
        known = [] if self._steps and self._target.array else list(self._facts.members(self._type))
        wire = {step.field.name: python for python, step in self._facts.members(self._type).items()}
        meant = wire.get(name) or nearest(name, known)
        mend = f"did you mean {meant}?" if meant else self._facts.suggestion(self._entity, path)
        return f"{self!r} has no member {name}: {mend}"


def demand_member(given: object) -> None:
    """Raise TypeError for what is no member, such as its path as text."""
    if not isinstance(given, Member):
        raise TypeError(f"a member is needed, such as F.base.name of F = fields(…), not {given!r}")


def walk_of(member: Path) -> tuple[str, Walk]:
    """The entity of a member, and the way to it: for the query that sorts by it."""
    return member._entity, Walk(member._steps)  # noqa: SLF001 - as above


def field_of(member: Member) -> Field:
    """The field of the contract that a member ends at; raises QueryError for an entity itself."""
    return member._target  # noqa: SLF001 - as above
