"""The contract's documents as they are for one release: what others have is taken out, histories are applied.

The reverse of the merging that wrote them; like it, it knows nothing of types or fields. The documents of a release say
what the files of ``python -m tools.reference --release`` say.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from lxml import etree

from .files import FACTS, WSDL, XS, Documents
from .model import ContractError
from .order import Order

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

RELEASES: Final = f"{FACTS}releases"
HISTORY: Final = f"{FACTS}in"
DEFAULTS: Final = {
    "minOccurs": "1",
    "deprecated": "false",
    f"{FACTS}deprecated": "false",
    f"{FACTS}required": "false",
    f"{FACTS}updatable": "true",
    f"{FACTS}updateAsWhole": "false",
}
"""What the absence of an attribute means; of all others the absence is stated as an empty text."""
_FRAMES: Final = (f"{XS}appinfo", f"{XS}annotation")


def order_of(documents: Documents) -> Order:
    """The releases that documents describe, from the oldest to the newest.

    Raises ContractError if they do not all describe the same ones.
    """
    stated = {schema.get(RELEASES) for schema in documents.schemas}
    only = stated.pop() if len(stated) == 1 else None
    if not only:
        raise ContractError(f"expected schema documents of the same releases, found {len(stated)} that differ")
    return Order(only.split())


def reduce_to(documents: Documents, release: str, order: Order) -> Documents:
    """Make of the documents of all releases, in place, those of one.

    Raises ContractError if the WSDL carries an element that no schema declares.
    """
    demand_elements(documents)
    for schema in documents.schemas:
        _reduce(schema, release, order)
    _reduce_messages(documents)
    return documents


class View:
    """The named components of the schemas as they are for one release, each reduced when it is asked for.

    Without a release they are those of all releases, as the files have them. The documents stay as they are.
    """

    def __init__(self, documents: Documents, release: str | None) -> None:
        """Take the documents of all releases, and the release; raises UnknownReleaseError for one they have not."""
        self._order = order_of(documents)
        self._release = None if release is None else self._order.known(release)
        self._root = documents.schemas[0]
        self.elements = self._components(documents, "element")
        self.complex_types = self._components(documents, "complexType")
        self.simple_types = self._components(documents, "simpleType")

    @property
    def namespace(self) -> str:
        """The namespace of the schemas."""
        return str(self._root.get("targetNamespace"))

    def has(self, part: Element) -> bool:
        """Whether the release has a component, or a part of one."""
        return self._holds(part.get(RELEASES))

    def frame(self) -> Element:
        """A schema without any component; within it, the prefixes in the values of components mean what they mean."""
        frame = etree.Element(self._root.tag, nsmap=self._root.nsmap)
        for name in ("targetNamespace", "elementFormDefault"):
            frame.set(name, str(self._root.get(name)))
        return frame

    def reduced(self, component: Element) -> Element:
        """A copy of a component as it is for the release, in a frame of its own."""
        frame = self.frame()
        frame.append(deepcopy(component))
        if self._release is not None:
            _narrow(frame, self._release, self._order)
        return frame[0]

    def fact(self, component: Element, name: str) -> str | None:
        """What the release states of a component in an attribute."""
        stated = component.get(name)
        for history in component.iterfind(f"{XS}annotation/{XS}appinfo/{HISTORY}"):
            if self._holds(history.get("releases")):
                stated = history.get(name, stated)
        return stated or None

    def _holds(self, stated: str | None) -> bool:
        return self._release is None or self._release in self._order.parse(stated)

    def _components(self, documents: Documents, kind: str) -> dict[str, Element]:
        """The components of a kind by name, as the files have them."""
        found = documents.components[kind]
        if self._release is None:
            return found
        return {name: part for name, part in found.items() if RELEASES not in part.attrib or self.has(part)}


def _reduce(schema: Element, release: str, order: Order) -> None:
    schema.set(RELEASES, release)
    _narrow(schema, release, order)


def _narrow(root: Element, release: str, order: Order) -> None:
    """Take out what a release does not have, and apply the histories."""
    for component in list(root.iterfind(f".//*[@{RELEASES}]")):
        if release not in order.parse(component.attrib.pop(RELEASES)):
            _remove(component)
    for history in list(root.iter(HISTORY)):
        if release in order.parse(history.get("releases")):
            _apply(history)
        _remove(history)


def _apply(history: Element) -> None:
    component = _described(history)
    for name, value in history.attrib.items():
        if name == "releases":
            continue
        component.set(name, value)
        if value == DEFAULTS.get(str(name), ""):
            del component.attrib[name]


def _described(fact: Element) -> Element:
    """The component that a fact is stated of: the one around its frame, or the fact that it stands in."""
    parent = fact.getparent()
    while parent is not None and parent.tag in _FRAMES:
        parent = parent.getparent()
    if parent is None:
        raise ContractError(f"line {fact.sourceline}: a history that belongs to no component: regenerate the contract")
    return parent


def _remove(node: Element) -> None:
    """Take a node out, and the frame around it if nothing is left in that."""
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)
        if parent.tag in _FRAMES and len(parent) == 0:
            _remove(parent)


def _declared(documents: Documents) -> set[str]:
    """The global elements of the schemas."""
    schemas = documents.schemas
    return {str(element.get("name")) for schema in schemas for element in schema.iterchildren(f"{XS}element")}


def demand_elements(documents: Documents) -> None:
    """Raise ContractError if the WSDL carries an element that no schema declares."""
    declared = _declared(documents)
    for part in documents.wsdl.iterfind(f"{WSDL}message/{WSDL}part"):
        name = _local(part.get("element"))
        if name not in declared:
            raise ContractError(f"{name}: the WSDL carries this element, and no schema declares it: regenerate")


def _reduce_messages(documents: Documents) -> None:
    """Take out of the WSDL what carries elements that the schemas no longer declare."""
    declared = _declared(documents)
    messages = set()
    for message in list(documents.wsdl.iterchildren(f"{WSDL}message")):
        carried = {_local(part.get("element")) for part in message.iterchildren(f"{WSDL}part")}
        if carried <= declared:
            messages.add(str(message.get("name")))
        else:
            _remove(message)
    gone = set()
    for operation in list(documents.wsdl.iterfind(f"{WSDL}portType/{WSDL}operation")):
        if not {_local(end.get("message")) for end in operation.iterchildren("*")} <= messages:
            gone.add(operation.get("name"))
            _remove(operation)
    for operation in list(documents.wsdl.iterfind(f"{WSDL}binding/{WSDL}operation")):
        if operation.get("name") in gone:
            _remove(operation)


def _local(qname: str | None) -> str:
    return str(qname).rpartition(":")[2]
