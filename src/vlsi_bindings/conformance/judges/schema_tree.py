"""A message as schema processors can judge it: the parts that the contract describes, in the schema's namespace.

Also the way back: from an element to its path in the message.
"""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from ...codec.names import SOAP, XSD, XSI_TYPE, local_name, split

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...codec.names import Element
    from .schema_documents import Schema

_BODY: Final = f"{{{SOAP}}}Body"
_FAULT: Final = f"{{{SOAP}}}Fault"


class Part(NamedTuple):
    """An element that the contract describes, and its path in the message.

    ``names`` are the local names that it and the elements within it have, or name as their types.
    """

    path: str
    element: Element
    names: set[str]


def parts_of(root: Element, schema: Schema) -> list[Part]:
    """The child of the Body, the first in the ``detail`` of a fault, or the document's root; their names are changed.

    The schema has one namespace, that of layout A. A message may use another one, or two (layout B); since all
    documented names are unique without their namespace, the message's names are moved rather than the schema's: that
    costs a walk through the message instead of a second compiled schema per namespace. Whether each element stands in
    the namespace that the layout wants is the codec's finding.
    """
    parts = [Part(wire_path(element), element, set()) for element in _described(root)]
    for part in parts:
        _into_namespace(part, schema.namespace)
        _by_type(part.element, schema)
    return parts


def _described(root: Element) -> list[Element]:
    if local_name(str(root.tag)) != "Envelope":
        return [root]
    found: list[Element] = []
    for body in root.iterchildren(_BODY):
        for child in body.iterchildren(etree.Element):
            found += islice(child.iterfind("detail/*"), 1) if child.tag == _FAULT else [child]
    return found


def _into_namespace(part: Part, wanted: str) -> None:
    """Move the names of elements and types into the wanted namespace, and note them."""
    for element in part.element.iter(etree.Element):
        spelled = element.get(XSI_TYPE)
        expanded = None if spelled is None else expanded_type(element, spelled)
        namespace, local = split(str(element.tag))
        part.names.add(local)
        if namespace != wanted:
            element.tag = f"{{{wanted}}}{local}"
        if spelled is not None:
            part.names.add(spelled.strip().rpartition(":")[2])
        if expanded is not None and split(expanded)[0] != XSD:
            prefix = f"{element.prefix}:" if element.prefix else ""
            element.set(XSI_TYPE, prefix + local_name(expanded))


def _by_type(part: Element, schema: Schema) -> None:
    """Call a root that no schema declares by the name of its type, if it tells one: faults and objects may."""
    named = local_name(part.get(XSI_TYPE, "").replace(":", "}"))
    if local_name(str(part.tag)) not in schema.elements and named in schema.elements:
        part.tag = f"{{{schema.namespace}}}{named}"


def expanded_type(element: Element, spelled: str) -> str | None:
    """The expanded name of an ``xsi:type``; ``None`` if its prefix is not declared, which the schema will say."""
    prefix, colon, local = spelled.strip().rpartition(":")
    namespace = element.nsmap.get(prefix if colon else None)
    if namespace is None:
        return None if colon else local
    return f"{{{namespace}}}{local}"


def wire_path(element: Element) -> str:
    """The path in local names, with an index where siblings share the name: as the codec's findings have it."""
    steps: list[str] = []
    current: Element | None = element
    while current is not None:
        steps.append(step_of(current))
        current = current.getparent()
    return "/".join(reversed(steps))


def step_of(element: Element) -> str:
    """One step of a path: the local name, with an index where siblings share it."""
    name = local_name(str(element.tag))
    if element.getprevious() is None and element.getnext() is None:
        return name
    before = sum(1 for _ in element.itersiblings(str(element.tag), preceding=True))
    alone = before == 0 and next(element.itersiblings(str(element.tag)), None) is None
    return name if alone or element.getparent() is None else f"{name}[{before}]"


def path_in(part: Part, element: Element, step: Callable[[Element], str] = step_of) -> str:
    """The path of an element of a part in the message; the part itself may be called otherwise by now."""
    steps: list[str] = []
    current: Element | None = element
    while current is not None and current is not part.element:
        steps.append(step(current))
        current = current.getparent()
    return "/".join((part.path, *reversed(steps)))


class Slice:
    """A part with only some of its rows: the children of one element that repeat very often.

    libxml2 counts the siblings before each error and keeps every error of a run, so that time grows with the square
    of the rows and memory with their number; a slice at a time, neither does.
    """

    def __init__(self, part: Part, size: int) -> None:
        """Take the rows out of the part; a part without that many rows is one slice."""
        self.part, self._size, self._offset = part, size, 0
        self._parent, self._rows = _rows(part.element, size)
        self._at = self._parent.index(self._rows[0]) if self._rows else 0
        for row in self._rows:
            self._parent.remove(row)

    def widest(self) -> int:
        """The most children that an element has, the rows themselves not counted."""
        if not self._rows:
            return len(self._parent)
        trees = (self.part.element, *self._rows)
        return max(len(element) for tree in trees for element in tree.iter(etree.Element))

    def __iter__(self) -> Slice:
        """Go through the slices, each of which is in the part while it is looked at."""
        self._offset = -self._size
        return self

    def __next__(self) -> Element:
        """Put the next rows into the part."""
        self._offset += self._size
        if self._offset and self._offset >= len(self._rows):
            raise StopIteration
        for row in self._rows[max(0, self._offset - self._size) : self._offset]:
            self._parent.remove(row)
        self._parent[self._at : self._at] = self._rows[self._offset : self._offset + self._size]
        return self.part.element

    def path(self, element: Element) -> str:
        """The path of an element of the slice within the whole message."""
        return path_in(self.part, element, self._step)

    def _step(self, element: Element) -> str:
        parent = element.getparent()
        if self._rows and parent is self._parent and element.tag == self._rows[0].tag:
            return f"{local_name(str(element.tag))}[{self._offset + parent.index(element) - self._at}]"
        return step_of(element)


def _rows(part: Element, size: int) -> tuple[Element, list[Element]]:
    """The widest element and those of its children that share the most frequent name, if they are many in a row."""
    parent = max(part.iter(etree.Element), key=len)
    if len(parent) <= size:
        return parent, []
    tag, _ = Counter(child.tag for child in parent).most_common(1)[0]
    rows = [child for child in parent if child.tag == tag]
    first = parent.index(rows[0])
    in_a_row = len(rows) > size and parent[first + len(rows) - 1] is rows[-1]
    return parent, rows if in_a_row else []
