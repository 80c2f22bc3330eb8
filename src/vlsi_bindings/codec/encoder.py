"""Objects → text, with everything that decoding kept: this is what encoding means.

Writes fields in documented order, or in the order that was met; writes ``xsi:type`` where the declaration does not
tell the type; gives an EncodeError with the path for a value that has no place. compiled_encoder.py is the same for
objects that keep nothing.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from ..model import Array, DataObject, Fault, Reference, Retained, Unknown
from . import escape
from .compiled_encoder import Layout
from .errors import EncodeError
from .lexical import BUILT_INS, STRING, Lexical
from .names import split
from .particles import (
    FAULT_WRAPPER,
    VALUE_CLASSES,
    Content,
    Kind,
    Particle,
    array_name,
    item_name,
    particles,
    resolve,
)
from .writing import Style, Writing, attributes, declare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..model import Registry
    from ..model.retained import Slot

_NOTHING: Final = Retained()
_PLAIN: Final[dict[type, str]] = {
    str: "xsd:string",
    bool: "xsd:boolean",
    float: "xsd:double",
    bytes: "xsd:base64Binary",
    **{cls: name for name, cls in VALUE_CLASSES.items()},
}
_INT_BOUND: Final = 1 << 31
_ROOT: Final = ("child", 0)
"""Where the spelling of a bare document's root is kept, which has all its declarations."""


@lru_cache(maxsize=8)
def layout(registry: Registry, style: Style) -> Layout:
    """The compiled writers of one style. Bounded: prefixes come from strangers."""
    return Layout(registry, style, write_carefully, _write_element)


def write_object(value: DataObject, writing: Writing, path: str) -> str:
    """The children of ``value``'s element."""
    if writing.careful:
        return write_carefully(value, writing, path)
    return layout(writing.registry, writing.style)[type(value)].write(value, writing)


def write_carefully(value: DataObject, writing: Writing, path: str = "") -> str:
    """The same without the quick way for ``value`` itself."""
    retained = value.__retained__ or _NOTHING
    present = list(_present(value, retained, particles(type(value), writing.registry), path))
    if retained.order:
        return _write_in_order(present, retained, writing, path)
    return "".join(
        _write_slot(particle, (particle.attribute, index), item, retained, writing, path)
        for particle, index, item in present
    )


def _write_slot(particle: Particle, slot: Slot, item: object, retained: Retained, writing: Writing, path: str) -> str:
    tag = writing.style.tag(particle.name, core=particle.core)
    return ElementWriter(particle.content, writing, retained, slot).write(tag, item, _step(path, particle, slot[1]))


def _write_element(particle: Particle, item: object, writing: Writing) -> str:
    """One element on behalf of a compiled writer, whose object retains nothing."""
    return _write_slot(particle, (particle.attribute, 0), item, _NOTHING, writing, "")


def _present(
    value: DataObject, retained: Retained, sequence: Sequence[Particle], path: str
) -> Iterator[tuple[Particle, int, object]]:
    for particle in sequence:
        held = getattr(value, particle.attribute)
        slot = (particle.attribute, 0)
        if particle.array:
            for index, item in enumerate(_items(held, path, particle)):
                yield particle, index, item
        elif held is not None or slot in retained.nil or _unreadable(retained, slot):
            yield particle, 0, held
        elif particle.required and particle.attribute not in retained.missing:
            raise EncodeError(f"{particle.content.name} is required, and not set", _step(path, particle, 0))


def _unreadable(retained: Retained, slot: Slot) -> bool:
    """Whether a text is kept that has no value."""
    return slot in retained.texts and retained.texts[slot][1] is None


def _items(held: object, path: str, particle: Particle) -> Sequence[object]:
    if isinstance(held, (list, tuple)):
        return held
    raise EncodeError(
        f"a list of {particle.content.name} is needed, not {type(held).__name__}", f"{path}/{particle.name}"
    )


def _step(path: str, particle: Particle, index: int) -> str:
    return f"{path}/{particle.name}[{index}]" if particle.array else f"{path}/{particle.name}"


def _write_in_order(
    present: list[tuple[Particle, int, object]], retained: Retained, writing: Writing, path: str
) -> str:
    """Write in the order that was met; what was set since then goes where the contract would have it."""
    known = {(particle.attribute, index): (particle, item) for particle, index, item in present}
    written = []
    for entry in merged_order(list(known), retained.order):
        if isinstance(entry, Unknown):
            written.append(raw(entry))
        else:
            particle, item = known[entry]
            written.append(_write_slot(particle, entry, item, retained, writing, path))
    return "".join(written)


def merged_order(present: list[Slot], met: Sequence[Slot | Unknown]) -> list[Slot | Unknown]:
    """The slots of ``met`` that are still present and all unknown content, with the newly present slots put between."""
    rank = {slot: number for number, slot in enumerate(present)}
    merged: list[Slot | Unknown] = [entry for entry in met if isinstance(entry, Unknown) or entry in rank]
    placed = set(merged) - {entry for entry in merged if isinstance(entry, Unknown)}
    for slot in present:
        if slot not in placed:
            before = [
                at for at, entry in enumerate(merged) if not isinstance(entry, Unknown) and rank[entry] < rank[slot]
            ]
            merged.insert(before[-1] + 1 if before else 0, slot)
    return merged


def raw(piece: Unknown) -> str:
    """A piece of retained content as it goes into the message."""
    text = piece.xml.decode("utf-8")
    return escape.text(text) if piece.name is None else text


class ElementWriter:
    """The careful writing of one element, with what was retained of its spelling."""

    def __init__(self, content: Content, writing: Writing, retained: Retained = _NOTHING, slot: Slot = ("", 0)) -> None:
        """Take the declared content, and where the spelling is kept."""
        self.content, self.writing, self.retained, self.slot = content, writing, retained, slot

    def write(self, tag: str, value: object, path: str) -> str:
        """The element; raises EncodeError with ``path`` for a value that has no place in it."""
        if isinstance(value, Unknown):
            return raw(value)
        namespace = self.retained.namespaces.get(self.slot)
        if namespace == "" or self._is_unqualified():
            return self._without_default(namespace, tag, value, path)
        if namespace:
            prefix = f"{self.writing.style.spare}e"
            return self._element(f"{prefix}:{_local(tag)}", declare({prefix: namespace}), value, path)
        return self._element(tag, "", value, path)

    def _is_unqualified(self) -> bool:
        """Whether an ``xsi:type`` is to be written that is in no namespace, where a default one may hold."""
        spelled = self.retained.typed.get(self.slot)
        if spelled is None or ":" in spelled or not self.writing.style.has_default or self.slot == _ROOT:
            return False
        return bool(spelled) or self.content.kind is not Kind.ANY  # where it stands for: there was none

    def _without_default(self, namespace: str | None, tag: str, value: object, path: str) -> str:
        """The element, within which no default namespace holds; ``namespace`` is its own, if not the contract's."""
        style, inside = self.writing.style, self.writing.prefixed()
        own = inside.style.element_prefix
        declared = {None: "", own: style.namespace}
        if namespace == "":
            tag = _local(tag)
        elif namespace:
            prefix = f"{style.spare}e"
            tag, declared[prefix] = f"{prefix}:{_local(tag)}", namespace
        elif ":" not in tag:
            tag = f"{own}:{tag}"
        writer = ElementWriter(self.content, inside, self.retained, self.slot)
        written = writer._element(tag, declare(declared), value, path)
        self.writing.needs(inside)
        return written

    def _element(self, tag: str, declared: str, value: object, path: str) -> str:
        try:
            head = self._attributes(value)
            return f"<{tag}{declared}{head}>{self._content(value, path)}</{tag}>"
        except EncodeError:
            raise
        except (TypeError, ValueError, OverflowError) as error:
            raise EncodeError(str(error), path) from None

    def _attributes(self, value: object) -> str:
        kept = self.retained.attributes.get(self.slot)
        own = self._reference_attributes(value) if isinstance(value, Reference) else ""
        return self._type(value) + own + (attributes(kept, self.writing.style.spare) if kept else "")

    @staticmethod
    def _reference_attributes(value: Reference) -> str:
        own = {"type": value.type, "serverGuid": value.server_guid}
        return attributes({name: text for name, text in own.items() if text is not None}, "")

    def _type(self, value: object) -> str:
        """The ``xsi:type``: where the value's type is not the declared one, and where the message had it anyway."""
        spelled = self.retained.typed.get(self.slot)
        if value is None:
            typed = "" if spelled is None else self.writing.expanded(spelled)
            return typed + (self.writing.nil() if self._is_nil() else "")
        if self.content.kind is Kind.ANY:
            return "" if spelled == "" and isinstance(value, str) else self._any_type(value, spelled)
        if isinstance(value, DataObject) and type(value) is not self.content.cls and not isinstance(value, Reference):
            return self._object_type(value, spelled)
        if spelled is not None:
            return self.writing.expanded(spelled)
        if self.writing.style.always_typed and isinstance(value, DataObject):
            return self.writing.typed(self.writing.style.type_of(type(value)))
        return ""

    def _object_type(self, value: DataObject, spelled: str | None) -> str:
        cls = type(value)
        if spelled and _names(spelled, cls.__wire_name__):
            return self.writing.expanded(spelled)
        return self.writing.typed(self.writing.style.type_of(cls))

    def _any_type(self, value: Any, spelled: str | None) -> str:
        if isinstance(value, DataObject):
            return self._object_type(value, spelled)
        name = array_name(item_type_of(value)) if isinstance(value, list) else built_in_of(value)
        if spelled and _names(spelled, name.removeprefix("xsd:")):
            return self.writing.expanded(spelled)
        if isinstance(value, list):
            core = item_type_of(value).startswith("xsd:")
            return self.writing.typed(self.writing.style.array_type(name, core=core))
        return self.writing.built_in(name)

    def _is_nil(self) -> bool:
        return self.slot in self.retained.nil

    def _content(self, value: Any, path: str) -> str:
        if value is None:
            return self._nothing()
        if isinstance(value, Reference):
            return self._reference(value)
        if self.content.kind is Kind.ANY:
            return self._any(value, path)
        if self.content.kind in (Kind.OBJECT, Kind.REFERENCE):
            return self._object(value, path)
        return self._text(STRING if self.content.kind is Kind.ENUMERATION else self.content.lexical, value)

    def _nothing(self) -> str:
        if self._is_nil():
            return ""
        if _unreadable(self.retained, self.slot):
            return escape.text(self.retained.texts[self.slot][0])
        raise ValueError("None cannot stand here")

    def _reference(self, value: Reference) -> str:
        if self.content.kind not in (Kind.ANY, Kind.REFERENCE):
            raise TypeError(f"a {self.content.name} is needed, not {type(value).__name__}")
        return escape.text(value.value)

    def _object(self, value: Any, path: str) -> str:
        if not isinstance(value, self.content.cls) and not self._is_met(value):
            raise TypeError(f"a {self.content.name} is needed, not {type(value).__name__}")
        return write_object(value, self.writing, path)

    def _is_met(self, value: object) -> bool:
        """Whether an object of another type was decoded so: a peer's doing is written back, one's own is an error."""
        if not isinstance(value, DataObject) or self.content.kind is Kind.REFERENCE:
            return False
        bare_fault = isinstance(value, Fault) and self.content.name == FAULT_WRAPPER
        return bare_fault or _names(self.retained.typed.get(self.slot, ""), type(value).__wire_name__)

    def _any(self, value: Any, path: str) -> str:
        if isinstance(value, DataObject):
            return write_object(value, self.writing, path)
        if isinstance(value, list):
            return self._array(value, path)
        return self._text(BUILT_INS[built_in_of(value)], value)

    def _text(self, lexical: Lexical, value: object) -> str:
        written = lexical.write(value)
        kept = self.retained.texts.get(self.slot)
        if kept is not None and _same(kept[1], value):
            written = kept[0]
        return escape.text(written)

    def _array(self, value: list[Any], path: str) -> str:
        item = item_type_of(value)
        content = resolve(item, self.writing.registry)
        if content is None:
            raise ValueError(f"an array of {item}, which is no documented type")
        retained = (value.__retained__ if isinstance(value, Array) else None) or _NOTHING
        tag = self.writing.style.tag(item_name(item), core=item.startswith("xsd:"))
        return "".join(raw(blank) for blank in retained.order if isinstance(blank, Unknown) and not value) + "".join(
            ElementWriter(content, self.writing, retained, ("", index)).write(
                tag, each, f"{path}/{item_name(item)}[{index}]"
            )
            for index, each in enumerate(value)
        )


def _local(tag: str) -> str:
    """A name without its prefix."""
    return tag.rpartition(":")[2]


def _names(spelled: str, wire_name: str) -> bool:
    """Whether an ``xsi:type`` as it was met names that type, in whatever namespace."""
    return split(spelled)[1].rpartition(":")[2] == wire_name


def _same(kept: object, value: object) -> bool:
    """Whether a value is still the one that was read; a number that is none never equals itself."""
    if kept != kept:  # noqa: PLR0124
        return value != value  # noqa: PLR0124
    return kept == value and isinstance(kept, bool) is isinstance(value, bool)


def built_in_of(value: object) -> str:
    """The built-in that a Python value stands for under anyType; raises TypeError where there is none."""
    for cls in type(value).__mro__:
        if cls in _PLAIN:
            return _PLAIN[cls]
        if cls is int:
            return "xsd:int" if -_INT_BOUND <= value < _INT_BOUND else "xsd:long"  # type: ignore[operator]  # an int, as its class says
    if hasattr(value, "tzinfo"):
        return "xsd:dateTime"
    raise TypeError(f"{type(value).__name__} stands for no type of the wire")


def item_type_of(items: list[Any]) -> str:
    """The item type of a list under anyType; raises ValueError for a plain list that does not tell it."""
    if isinstance(items, Array):
        return items.item_type
    names = {type(item).__wire_name__ if isinstance(item, DataObject) else built_in_of(item) for item in items}
    if len(names) != 1:
        told = ", ".join(sorted(names)) or "nothing"
        raise ValueError(f"a list of {told} does not tell its item type; use Array(item_type, items)")
    return names.pop()
