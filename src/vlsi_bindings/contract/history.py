"""Which releases have what: types, fields, values, operations, parameters.

For judges and pages that have to say that something is not there yet, or no longer.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from .components import fact
from .facets import local_type
from .files import FACTS, XS, packaged, read_documents
from .order import Releases
from .turns import by_turns
from .view import HISTORY, RELEASES, order_of

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element as Element

    from .files import Documents

REQUEST_TYPE = "RequestType"
NONE: tuple[str, ...] = ()


class History:
    """The releases that have each component. What no release has is in none of them: that is no error."""

    def __init__(self, documents: Documents) -> None:
        """Read them from the documents of all releases."""
        self._order = order_of(documents)
        self._none = Releases(NONE, self._order.names)
        self._components: dict[str, Releases] = {}
        self._members: dict[tuple[str, str], Releases] = {}
        self._values: dict[tuple[str, str], Releases] = {}
        self._enumerations: dict[tuple[str, str], str] = {}
        for schema in documents.schemas:
            self._read(schema)

    @property
    def releases(self) -> tuple[str, ...]:
        """All releases, from the oldest to the newest."""
        return self._order.names

    def type(self, name: str) -> Releases:
        """The releases that have a documented type."""
        return self._components.get(name, self._none)

    def field(self, type_name: str, name: str) -> Releases:
        """The releases in which a type declares a field itself."""
        return self.type(type_name) & self._members.get((type_name, name), self._none)

    def value(self, place: str, value: str) -> Releases:
        """The releases that have a value of an enumeration.

        ``place`` is the enumeration's name, or ``Type.field`` or ``Operation.parameter``, whose enumeration is meant.
        """
        owner, _, member = place.partition(".")
        name = self._enumerations.get((owner, member)) or self._enumerations.get((owner + REQUEST_TYPE, member), place)
        return self._values.get((name, value), self._none)

    def operation(self, name: str) -> Releases:
        """The releases that have an operation."""
        return self._components.get(name + REQUEST_TYPE, self._none)

    def parameter(self, operation: str, name: str) -> Releases:
        """The releases in which an operation has a parameter."""
        return self.operation(operation) & self._members.get((operation + REQUEST_TYPE, name), self._none)

    def _read(self, schema: Element) -> None:
        for component in schema.iterchildren(f"{XS}complexType"):
            name = str(component.get("name"))
            its_releases = self._releases(component, self._order.all)
            self._components[name] = self._documented(component, its_releases)
            for member in component.iter(f"{XS}element", f"{XS}attribute"):
                self._read_member(name, member, its_releases)
        for component in schema.iterchildren(f"{XS}simpleType"):
            its_releases = self._releases(component, self._order.all)
            for value in component.iter(f"{XS}enumeration"):
                key = str(component.get("name")), str(value.get("value"))
                self._values[key] = self._releases(value, its_releases)

    def _read_member(self, owner: str, member: Element, among: Releases) -> None:
        key = owner, fact(member, "field") or str(member.get("name"))
        self._members[key] = self._releases(member, among)
        self._enumerations[key] = fact(member, "enumeration") or local_type(member)

    def _documented(self, component: Element, its_releases: Releases) -> Releases:
        """Without those in which a type travels, but has no page."""
        for history in component.iterfind(f"{XS}annotation/{XS}appinfo/{HISTORY}"):
            if history.get(f"{FACTS}page") == "":
                silent = self._order.parse(history.get("releases"))
                its_releases &= Releases(tuple(name for name in its_releases if name not in silent), self.releases)
        return its_releases

    def _releases(self, component: Element, among: Releases) -> Releases:
        return self._order.parse(component.get(RELEASES)) & among


def history(path: Path | None = None) -> History:
    """The history of the contract in a folder; None is the one that the package brings along, which is read once.

    Raises ContractError if the files are not a contract.
    """
    return _packaged() if path is None else History(read_documents(path))


@by_turns
@lru_cache(maxsize=1)
def _packaged() -> History:
    return History(packaged())
