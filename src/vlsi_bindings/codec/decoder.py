"""Elements → objects, with everything that real peers do to a message: this is what decoding means.

Reads children by name in any order, keeps what no field takes where it stood, keeps every spelling that the value
alone does not tell, and notes each tolerance. compiled_decoder.py is the same for messages that need none of it, and
hands over at the first doubt.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from ..model import REDACTED, Array, DataObject, Fault, Reference, Registry, Retained, Unknown
from .compiled_decoder import Layout
from .findings import Rule
from .lexical import STRING, Lexical, lenient
from .making import blank, keep, read_reference
from .names import SPACE, XSI_NIL, XSI_TYPE, local_name, split
from .particles import (
    ANY,
    FAULT_WRAPPER,
    VALUE_CLASSES,
    Content,
    Kind,
    Particle,
    item_name,
    item_type,
    particles,
    resolve,
)

if TYPE_CHECKING:
    from ..model.retained import Slot
    from .names import Element
    from .reading import Reading

_TRUE: Final = frozenset({"true", "1"})


D = TypeVar("D", bound=DataObject)


def read_object(cls: type[D], element: Element, reading: Reading, depth: int) -> D:
    """The object of class ``cls`` that ``element`` holds, whatever state it is in."""
    value = reading.layout[cls].read(element, reading, depth)
    return cast("D", read_carefully(cls, element, reading, depth) if value is None else value)


def read_carefully(cls: type[DataObject], element: Element, reading: Reading, depth: int) -> DataObject:
    """The same without trying the quick way first."""
    return _ObjectReader(cls, element, reading, depth).read()


@lru_cache(maxsize=8)
def layout(registry: Registry, namespace: str, core: str) -> Layout:
    """The compiled readers for a pair of namespaces. Bounded: namespaces come from strangers."""
    return Layout(registry, namespace, core, read_carefully)


@lru_cache(maxsize=4096)
def _table(cls: type[DataObject], registry: Registry) -> dict[str, tuple[int, Particle]]:
    return {particle.name: (position, particle) for position, particle in enumerate(particles(cls, registry))}


class _ObjectReader:
    """The careful reading of one object."""

    def __init__(self, cls: type[DataObject], element: Element, reading: Reading, depth: int) -> None:
        reading.check_depth(depth, element)
        self.cls, self.element, self.reading, self.depth = cls, element, reading, depth
        self.table = _table(cls, reading.registry)
        self.value = blank(cls)
        self.retained = Retained()
        self.order: list[Slot | Unknown] = []
        self.met: set[str] = set()
        self.last = -1
        self.ordinary_order = True

    def read(self) -> DataObject:
        if not len(self.element):
            self._blank(self.element.text)
        self._text(self.element.text)
        for child in self.element:
            self._child(child)
            self._text(child.tail)
        self._missing()
        if not self.ordinary_order:
            self.retained.order = tuple(self.order)
        if not self.retained.empty:
            self.value.__retained__ = self.retained
        return self.value

    def _child(self, child: Element) -> None:
        entry = self.table.get(local_name(child.tag))
        if entry is None:
            self._unknown(child, Rule.UNKNOWN_ELEMENT, f"a field of {self.cls.__wire_name__}")
            return
        position, particle = entry
        elsewhere = self._elsewhere(child, particle)
        slot = self._slot(child, position, particle)
        if slot is not None:
            if elsewhere is not None:
                self.retained.namespaces[slot] = elsewhere
            self._store(
                particle,
                ChildReader(child, self.reading, self.depth + 1, self.retained, slot, secret=self.cls.__secret__),
            )

    def _elsewhere(self, child: Element, particle: Particle) -> str | None:
        """The child's namespace, if it is not the one that the contract gives it."""
        expected = self.reading.expected_namespace(core=particle.core)
        seen = split(child.tag)[0]
        strange = seen != expected and not (particle.core and self._learnt(seen))
        self.reading.core_known |= particle.core
        if not strange:
            return None
        self.reading.note(Rule.UNEXPECTED_NAMESPACE, child, told(expected), told(seen))
        return seen

    def _learnt(self, namespace: str) -> bool:
        return learn_core(self.reading, namespace)

    def _slot(self, child: Element, position: int, particle: Particle) -> Slot | None:
        """Where the child goes; ``None`` if its place is taken, in which case it is kept as unknown content."""
        present = getattr(self.value, particle.attribute)
        slot = (particle.attribute, len(present) if particle.array else 0)
        if not particle.array and particle.attribute in self.met:
            self._unknown(child, Rule.REPEATED_ELEMENT, "one element of this name")
            return None
        if position < self.last:
            self.reading.note(Rule.WRONG_ORDER, child, "the documented order", f"{particle.name} after a later field")
            self.ordinary_order = False
        self.last = max(self.last, position)
        self.met.add(particle.attribute)
        self.order.append(slot)
        return slot

    def _store(self, particle: Particle, reader: ChildReader) -> None:
        value = reader.read(particle.content)
        if isinstance(value, Unknown) and particle.content.kind is not Kind.ANY:
            self.retained.namespaces.pop(self.order[-1], None)  # type: ignore[arg-type]  # _slot has just put one there
            self.order[-1] = value
            self.ordinary_order = False
            self.retained.missing.add(particle.attribute)
            return
        if particle.array:
            getattr(self.value, particle.attribute).append(value)
        else:
            setattr(self.value, particle.attribute, value)

    def _unknown(self, child: Element, rule: Rule, expected: str) -> None:
        self.reading.note(rule, child, expected, local_name(child.tag))
        self.order.append(keep(child, self.reading.limits))
        self.ordinary_order = False

    def _blank(self, text: str | None) -> None:
        """Keep white space where nothing else is: elsewhere it only stands between elements."""
        if text and not text.strip(SPACE):
            self.order.append(Unknown(None, text.encode("utf-8")))
            self.ordinary_order = False

    def _text(self, text: str | None) -> None:
        if text is None or not text.strip(SPACE):
            return
        seen = REDACTED if self.cls.__secret__ else text
        self.reading.note(Rule.UNEXPECTED_TEXT, self.element, "elements only", seen)
        self.order.append(Unknown(None, text.encode("utf-8")))
        self.ordinary_order = False

    def _missing(self) -> None:
        for _, particle in self.table.values():
            if particle.required and particle.attribute not in self.met:
                self.retained.missing.add(particle.attribute)
                self.reading.note(
                    Rule.MISSING_ELEMENT, self.element, particle.content.name, "nothing", child=particle.name
                )


class ChildReader:
    """The careful reading of one child element into a value, its spelling kept in the parent's record."""

    def __init__(
        self,
        element: Element,
        reading: Reading,
        depth: int,
        retained: Retained,
        slot: Slot,
        *,
        secret: bool = False,
    ) -> None:
        """Take the element and where its spelling is to be kept."""
        self.element, self.reading, self.depth = element, reading, depth
        self.retained, self.slot, self.secret = retained, slot, secret
        self.spelled: str | None = None

    def read(self, content: Content) -> Any:  # noqa: ANN401 - what ``content`` says
        """The value; an :class:`Unknown` where no documented reading fits."""
        if self.element.keys():
            self._attributes(content)
        if self.slot in self.retained.nil:
            self._keep_type()
            return None
        if content.kind is Kind.ANY:
            return self._any()
        if content.kind is Kind.OBJECT:
            return self._object(content)
        if content.kind is Kind.REFERENCE:
            return self._reference(content)
        return self._scalar(content)

    def _attributes(self, content: Content) -> None:
        self.reading.check_attributes(self.element, len(self.element.keys()))
        attributes = {str(name): str(value) for name, value in self.element.items()}
        self.spelled = attributes.pop(XSI_TYPE, None)
        nil = attributes.pop(XSI_NIL, None)
        if nil is not None:
            self._nil(nil)
        told = self._told(content)
        if told.kind is Kind.REFERENCE and self.slot not in self.retained.nil:
            attributes.pop("type", None)
            attributes.pop("serverGuid", None)
        secret = self.secret or told.cls.__secret__
        for name, value in attributes.items():
            seen = f"{local_name(name)}={REDACTED if secret else value}"
            self.reading.note(Rule.UNKNOWN_ATTRIBUTE, self.element, "no such attribute", seen)
        if nil is not None and self.slot not in self.retained.nil:
            attributes[XSI_NIL] = nil
        if attributes:
            self.retained.attributes[self.slot] = attributes

    def _told(self, content: Content) -> Content:
        """What the attributes belong to: the declared content, or under anyType what ``xsi:type`` names."""
        if content.kind is not Kind.ANY or self.spelled is None:
            return content
        return resolve(self.spelled.rpartition(":")[2], self.reading.registry) or content

    def _nil(self, spelled: str) -> None:
        self.reading.note(Rule.NIL, self.element, "an absent element", f"xsi:nil={spelled}")
        if spelled.strip(SPACE) in _TRUE and not len(self.element) and not self.element.text:
            self.retained.nil.add(self.slot)

    def _scalar(self, content: Content) -> object:
        if len(self.element):
            return self._give_up(Rule.UNEXPECTED_CHILD, "text")
        self._declared_type(content)
        text = self.element.text or ""
        if content.kind is Kind.ENUMERATION:
            return self._member(content, text)
        return self._lexical(content.lexical, text)

    def _member(self, content: Content, text: str) -> object:
        member = content.enumeration._value2member_map_.get(text)
        if member is None:
            self.reading.note(Rule.UNKNOWN_VALUE, self.element, f"a value of {content.name}", text)
        return text if member is None else member

    def _lexical(self, lexical: Lexical, text: str) -> object:
        try:
            value = lexical.parse(text)
        except ValueError:
            self.reading.note(Rule.LEXICAL_FORM, self.element, lexical.expected, REDACTED if self.secret else text)
            value = lenient(lexical.name, text)
        if value is None or lexical.write(value) != text:
            self.retained.texts[self.slot] = (text, value)
        return value

    def _declared_type(self, content: Content) -> None:
        """Keep an ``xsi:type`` that the declaration makes needless; the declaration wins over a contradicting one."""
        if self.spelled is None:
            return
        expanded = self._expand(self.spelled)
        name = "xsd:string" if content.kind is Kind.ENUMERATION else content.name
        if self.reading.type_name(expanded) not in (name, content.name):
            self.reading.note(Rule.UNEXPECTED_TYPE, self.element, name, self.spelled)
        self.retained.typed[self.slot] = expanded

    def _keep_type(self) -> None:
        if self.spelled is not None:
            self.retained.typed[self.slot] = self._expand(self.spelled)

    def _expand(self, spelled: str) -> str:
        """The expanded name of an ``xsi:type``; as it is spelled where its prefix is not declared."""
        spelled = spelled.strip(SPACE)
        expanded = self.reading.expand(self.element, spelled)
        if expanded is None:
            self.reading.note(Rule.UNKNOWN_TYPE, self.element, "a declared prefix in xsi:type", spelled)
            return spelled
        return expanded

    def _check_type_namespace(self, expanded: str, *, core: bool) -> None:
        """Note and keep a type's name that stands in another namespace than the contract's."""
        expected, seen = self.reading.expected_namespace(core=core), split(expanded)[0]
        if seen == expected or (core and learn_core(self.reading, seen)):
            return
        self.retained.typed[self.slot] = expanded
        if ":" not in expanded or seen:
            self.reading.note(Rule.UNEXPECTED_NAMESPACE, self.element, told(expected), f"xsi:type {self.spelled}")

    def _reference(self, content: Content) -> object:
        if len(self.element):
            return self._give_up(Rule.UNEXPECTED_CHILD, "text")
        self._declared_type(content)
        return read_reference(content.cls, self.element)

    def _object(self, content: Content) -> object:
        if self.spelled is None:
            return read_object(content.cls, self.element, self.reading, self.depth)
        expanded = self._expand(self.spelled)
        cls = self.reading.registry.find_type(self.reading.type_name(expanded))
        if cls is None or issubclass(cls, Reference):
            self.reading.note(Rule.UNKNOWN_TYPE, self.element, f"a type derived from {content.name}", self.spelled)
            self.retained.typed[self.slot] = expanded
            return read_object(content.cls, self.element, self.reading, self.depth)
        self._check_type_namespace(expanded, core=cls.__core__)
        if cls is content.cls:
            self.retained.typed[self.slot] = expanded
        elif not issubclass(cls, content.cls) and not _is_bare_fault(cls, content):
            self.reading.note(Rule.UNEXPECTED_TYPE, self.element, content.name, self.spelled)
            self.retained.typed[self.slot] = expanded
        elif not issubclass(cls, content.cls):
            self.reading.note(Rule.FAULT_FORM, self.element, FAULT_WRAPPER, self.spelled)
        return read_object(cls, self.element, self.reading, self.depth)

    def _any(self) -> object:
        if self.spelled is None:
            return self._untyped()
        expanded = self._expand(self.spelled)
        name = self.reading.type_name(expanded)
        item = item_type(name)
        if item is not None and self.reading.registry.find_type(name) is None:
            self._check_type_namespace(expanded, core=item.startswith("xsd:"))
            return self._array(item)
        content = resolve(name, self.reading.registry) or self._misplaced_built_in(expanded, name)
        if content is None or content is ANY or content.kind is Kind.ENUMERATION:
            return self._give_up(Rule.UNKNOWN_TYPE, "a documented type", note=self.spelled)
        if content.kind is Kind.OBJECT:
            self._check_type_namespace(expanded, core=content.cls.__core__)
            return read_object(content.cls, self.element, self.reading, self.depth)
        if len(self.element):
            return self._give_up(Rule.UNEXPECTED_CHILD, "text")
        if content.kind is Kind.REFERENCE:
            self._check_type_namespace(expanded, core=True)
            return read_reference(content.cls, self.element)
        return self._typed_lexical(content, expanded)

    def _misplaced_built_in(self, expanded: str, name: str) -> Content | None:
        """A built-in whose name is in another namespace than XML Schema's, as an unprefixed one is."""
        content = resolve(f"xsd:{name}", self.reading.registry)
        if content is not None and content is not ANY:
            self.reading.note(Rule.UNKNOWN_TYPE, self.element, content.name, self.spelled or "")
            self.retained.typed[self.slot] = expanded
        return content

    def _typed_lexical(self, content: Content, expanded: str) -> object:
        value = self._lexical(content.lexical, self.element.text or "")
        wrap = VALUE_CLASSES.get(content.name)
        if value is None:  # not a lexical form: the type has to be remembered, there is no value to tell it
            self.retained.typed[self.slot] = expanded
        return value if wrap is None or value is None else wrap(value)

    def _untyped(self) -> object:
        if len(self.element):
            return self._give_up(Rule.MISSING_TYPE, "xsi:type", note="none")
        self.reading.note(Rule.MISSING_TYPE, self.element, "xsi:type", "none")
        self.retained.typed[self.slot] = ""
        return self._lexical(STRING, self.element.text or "")

    def _array(self, item: str) -> object:
        content = resolve(item, self.reading.registry)
        if content is None:
            return self._give_up(Rule.UNKNOWN_TYPE, "an array of a documented type", note=self.spelled)
        if not self._only(item_name(item), self.reading.expected_namespace(core=item.startswith("xsd:"))):
            return self._give_up(Rule.UNEXPECTED_CHILD, f"{item_name(item)} elements only", note="something else")
        array: Array = Array(item)
        retained = Retained()
        if not len(self.element) and self.element.text:
            retained.order = (Unknown(None, self.element.text.encode("utf-8")),)
        for index, child in enumerate(self.element):
            array.append(ChildReader(child, self.reading, self.depth + 1, retained, ("", index)).read(content))
        if not retained.empty:
            array.__retained__ = retained
        return array

    def _only(self, name: str, namespace: str) -> bool:
        """Whether there is nothing but elements of that name in the element."""
        texts = (self.element.text, *(child.tail for child in self.element))
        tag = f"{{{namespace}}}{name}" if namespace else name
        return all(child.tag == tag for child in self.element) and not any(text and text.strip(SPACE) for text in texts)

    def _give_up(self, rule: Rule, expected: str, note: str | None = None) -> Unknown:
        seen = note if note is not None else "child elements"
        self.reading.note(rule, self.element, expected, seen)
        for record in (self.retained.typed, self.retained.attributes):
            record.pop(self.slot, None)
        return keep(self.element, self.reading.limits)


def learn_core(reading: Reading, namespace: str) -> bool:
    """Take the namespace of the first core name as that of all, unless it is known already; whether it was taken."""
    if reading.core_known or not namespace:
        return False
    reading.learn_core(layout(reading.registry, reading.layout.namespace, namespace))
    return True


def told(namespace: str) -> str:
    """A namespace as findings name it."""
    return namespace or "no namespace"


def _is_bare_fault(cls: type[DataObject], content: Content) -> bool:
    return content.name == FAULT_WRAPPER and issubclass(cls, Fault)
