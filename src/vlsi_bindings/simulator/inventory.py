"""The inventory: objects of one release in a store, seen as any type that the contract has, and changed as a whole."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from ..codec import VlsiError
from .entities import entities_of, source_of
from .examples import Examples
from .identifiers import unique_id
from .life.due import Due
from .projection import Projection
from .rows import Rows
from .shapes import shapes_of
from .views import VIEWS

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from ..model import DataObject
    from .clock import Clock
    from .store import Store

_ONLY: Final = ""


class ReleaseError(VlsiError, ValueError):
    """A store that was made for another release; the text names both."""


class Inventory:
    """What the server knows, as of one release."""

    def __init__(self, store: Store, release: str | None, clock: Clock, seed: int = 0) -> None:
        """Take a store: an empty one, or one of the same release, which is taken where none is asked for.

        Raises UnknownReleaseError for a release that is not described, ReleaseError where the store has another.
        """
        self.store, self.clock, self.seed = store, clock, seed
        found = store.facts.get("release") if store.types() else None
        self.shapes = shapes_of(release or found)
        self.release = self.shapes.contract.release
        if found not in (None, self.release):
            raise ReleaseError(f"{store.path} is of release {found}, not {self.release}: ask for that, or a new file")
        self.entities = entities_of(self.shapes)
        self.due = Due(store, self.shapes)
        self.examples = Examples(self.shapes, self.identify, clock)
        self.called: Counter[str] = Counter()
        """How often each operation was called since the server was started."""
        self._next: dict[str, int] = {}
        self._projections: dict[tuple[str, str], Projection] = {}

    @property
    def privileges(self) -> tuple[str, ...]:
        """The names of all privileges that a role of the release can have."""
        enumeration = self.shapes.members("RoleBase")["privileges"].facts.enumeration
        return enumeration.values if enumeration else ()

    def get(self, name: str, key: str = _ONLY) -> Any:
        """The object of a stored or seen type; ``None`` if there is none."""
        source = self.store.get(source_of(name), key)
        return source if source is None or name not in VIEWS else self._made(name, source)

    def all(self, name: str) -> list[Any]:
        """All objects of a stored or seen type, in the order in which they came."""
        return list(self.rows(name))

    def rows(self, name: str) -> Rows:
        """The same, each made when it is looked at."""
        view, store = VIEWS.get(name), self.store
        if view is None:
            return Rows.of(store.all(name))
        found = store.all(view.source)
        if view.finish is not None:
            return Rows.of(made for source in found if (made := self._made(name, source)) is not None)
        only, projection = view.only, self._projection(name, view.source)
        seen = found if only is None else [source for source in found if only(source, store)]
        return Rows(seen, lambda source: projection(source, store), lambda path: projection.reader(path, store))

    def put(self, value: DataObject) -> None:
        """Keep an object by its type and key."""
        self.store.put(type(value).__wire_name__, self.entities.key(value), value)

    def new_id(self, id_type: str, name: str, since: datetime.datetime | None = None) -> Any:
        """An id that nothing has, for something of that name; nor has had, if it is told since when the thing is."""
        number = 0
        while True:
            text = unique_id(id_type, f"{self.seed}/{number}{'' if since is None else since.isoformat()}", name)
            if not self.store.holds(text):
                return self.shapes.identity(id_type, text)
            number += 1

    def identify(self, id_type: str) -> str:
        """The id of one of the things that a reference may mean: they are taken in turn."""
        for name in self.entities.kinds(id_type):
            keys = self.store.first_keys(name)
            if keys:
                turn = self._next[id_type] = self._next.get(id_type, -1) + 1
                return keys[turn % len(keys)]
        return unique_id(id_type, self.seed, "example")

    def source_of(self, name: str) -> str:
        """The stored type that a type is, or is made of."""
        return source_of(name)

    def knows(self, id_type: str) -> bool:
        """Whether things with ids of that type are kept at all."""
        return any(self.store.count(name) for name in self.entities.kinds(id_type))

    def projected(self, target: str, value: DataObject) -> Any:
        """An object of one type made of another's members; see projection.py."""
        return self._projection(target, type(value).__wire_name__)(value, self.store)

    def _made(self, name: str, source: DataObject) -> Any:
        """A view as it is now; ``None`` where there is none of an object."""
        view = VIEWS[name]
        if view.only is not None and not view.only(source, self.store):
            return None
        made = self._projection(name, view.source)(source, self.store)
        if view.finish is not None:
            view.finish(self, source, made)
        return made

    def _projection(self, target: str, source: str) -> Projection:
        known = self._projections.get((target, source))
        if known is None:
            members: Mapping[str, Any] = VIEWS[target].members if target in VIEWS else {}
            known = self._projections[target, source] = Projection(self.examples, target, source, members)
        return known
