"""The contract's documents as they are for one release: what others have is taken out, histories are applied.

The reverse of the merging that wrote them; like it, it knows nothing of types or fields. The documents of a release say
what the files of ``python -m tools.reference --release`` say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .files import FACTS, WSDL, XS, Documents
from .model import ContractError
from .releases import Order

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
    _demand_elements(documents)
    for schema in documents.schemas:
        _reduce(schema, release, order)
    _reduce_messages(documents)
    return documents


def _reduce(schema: Element, release: str, order: Order) -> None:
    schema.set(RELEASES, release)
    for component in list(schema.iterfind(f".//*[@{RELEASES}]")):
        if release not in order.parse(component.attrib.pop(RELEASES)):
            _remove(component)
    for history in list(schema.iter(HISTORY)):
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


def _demand_elements(documents: Documents) -> None:
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
