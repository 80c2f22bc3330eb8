"""Objects → JSON: wire names as keys, type tags where the declaration does not tell, spellings under keys with ``$``.

For json_form.py, which does the envelope. Passwords are left out unless they are asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from ..model import Array, DataObject, Reference, Request, Retained, Unknown
from .encoder import built_in_of, item_type_of, merged_order
from .errors import EncodeError
from .json_shape import REDACTED
from .lexical import BUILT_INS, STRING
from .names import XSD, local_name
from .particles import Content, Kind, Particle, array_name, particles, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..model.retained import Slot
    from .dialect import Dialect

_SECRET_MARK: Final = b"utf8String"
_NATIVE: Final = frozenset({"xsd:string", "xsd:anyURI", "xsd:boolean", "xsd:int", "xsd:long", "xsd:short", "xsd:byte"})
_PLAIN_ANY: Final = frozenset({"xsd:string", "xsd:boolean", "xsd:int"})
"""The built-ins that a bare JSON value stands for under anyType (a number with a fraction being a double)."""


class JsonWriter:
    """The writing of one message's objects."""

    def __init__(self, dialect: Dialect, *, secrets: bool) -> None:
        """Take the dialect, which tells the classes and the usual namespaces of ``xsi:type``."""
        self.dialect, self.registry, self.secrets = dialect, dialect.registry, secrets

    def xml(self, piece: Unknown) -> dict[str, Any]:
        """A piece of unknown content; left out if it seems to hold a password."""
        if not self.secrets and _SECRET_MARK in piece.xml:
            return {REDACTED: piece.name or "text"}
        return {"$text" if piece.name is None else "$xml": piece.xml.decode("utf-8")}

    def header(self, block: Unknown) -> dict[str, Any]:
        """A header block; a session's cookie is as good as a password."""
        if not self.secrets and "cookie" in local_name(block.name or "").lower():
            return {REDACTED: block.name}
        return self.xml(block)

    def data_object(self, value: DataObject, declared: type[DataObject] | None, path: str) -> dict[str, Any]:
        """A data object; ``declared`` is the class that its place tells, if any."""
        cls = type(value)
        document: dict[str, Any] = {} if cls is declared else {"$type": cls.__wire_name__}
        if cls.__secret__ and not self.secrets:
            return document | {REDACTED: True}
        if isinstance(value, Request) and getattr(value, "this", None) is None:
            document["_this"] = None  # said, since an absent one is filled in
        sequence = particles(cls, self.registry)
        for particle in sequence:
            held = getattr(value, particle.attribute)
            where = f"{path}/{particle.name}"
            if particle.array:
                if held:
                    document[particle.name] = self._items(held, particle.content, where)
            elif held is not None:
                document[particle.name] = self.value(held, particle.content, where)
        if value.__retained__ is not None:
            document |= self._retained(value, value.__retained__, sequence)
        return document

    def _items(self, held: object, content: Content, path: str) -> list[Any]:
        if not isinstance(held, (list, tuple)):
            raise EncodeError(f"a list of {content.name} is needed, not {type(held).__name__}", path)
        items = cast("Sequence[object]", held)
        return [self.value(item, content, f"{path}[{index}]") for index, item in enumerate(items)]

    def value(self, value: object, content: Content, path: str) -> Any:  # noqa: ANN401 - any JSON value
        """What stands at a place of declared ``content``."""
        if value is None:
            return None
        if isinstance(value, Unknown):
            return self.xml(value)
        try:
            if content.kind is Kind.ANY:
                return self._any(value, path)
            if content.kind is Kind.REFERENCE and isinstance(value, Reference):
                return _reference(value)
            if content.kind is Kind.OBJECT and isinstance(value, DataObject):
                return self.data_object(value, content.cls, path)
            return _scalar(STRING.name if content.kind is Kind.ENUMERATION else content.name, value)
        except (TypeError, ValueError, KeyError) as error:
            if isinstance(error, EncodeError):
                raise
            raise EncodeError(f"a {content.name} is needed, not {type(value).__name__}", path) from None

    def _any(self, value: object, path: str) -> Any:  # noqa: ANN401 - any JSON value
        if isinstance(value, Reference):
            return {"$type": "ManagedObjectReference", **_reference_parts(value)}
        if isinstance(value, DataObject):
            return self.data_object(value, None, path)
        if isinstance(value, list):
            return self._array(cast("list[object]", value), path)
        name = built_in_of(value)
        form = _scalar(name, value)
        plain = name in _PLAIN_ANY or (name == "xsd:double" and isinstance(form, float) and not form.is_integer())
        return form if plain else {name: form}

    def _array(self, items: list[object], path: str) -> dict[str, Any]:
        item = item_type_of(items)
        content = resolve(item, self.registry)
        if content is None:
            raise EncodeError(f"an array of {item}, which is no documented type", path)
        document: dict[str, Any] = {array_name(item): self._items(items, content, path)}
        retained = items.__retained__ if isinstance(items, Array) else None
        if retained is not None:
            particle = Particle("", "", core=False, array=True, required=False, content=content)
            document |= self._spelled(retained, {"": particle}, {"": items})
        return document

    def _retained(self, value: DataObject, retained: Retained, sequence: Sequence[Particle]) -> dict[str, Any]:
        table = {particle.attribute: particle for particle in sequence}
        told = self._spelled(retained, table, {attribute: getattr(value, attribute) for attribute in table})
        absent = [p.name for p in sequence if p.attribute in retained.missing and not getattr(value, p.attribute)]
        if absent:
            told["$missing"] = absent
        return told | (self._order(value, retained, sequence) if retained.order else {})

    def _spelled(
        self, retained: Retained, table: Mapping[str, Particle], values: Mapping[str, object]
    ) -> dict[str, Any]:
        slots = dict.fromkeys(
            (*retained.texts, *retained.typed, *retained.nil, *retained.attributes, *retained.namespaces)
        )
        told: dict[str, Any] = {}
        for slot in slots:
            content = table[slot[0]].content
            spelling = self._spelling(slot, retained, content)
            if "attributes" in spelling and not self.secrets and _is_secret(content, values[slot[0]], slot[1]):
                spelling["attributes"] = {REDACTED: True}
            told[slot_name(slot, table)] = spelling
        return {"$spelled": told} if told else {}

    def _spelling(self, slot: Slot, retained: Retained, content: Content) -> dict[str, Any]:
        told: dict[str, Any] = {}
        if slot in retained.texts:
            told["text"] = retained.texts[slot][0]
        if slot in retained.typed:
            told["type"] = True if retained.typed[slot] == usual_type(content, self.dialect) else retained.typed[slot]
        if slot in retained.nil:
            told["nil"] = True
        if slot in retained.attributes:
            told["attributes"] = dict(retained.attributes[slot])
        if slot in retained.namespaces:
            told["namespace"] = retained.namespaces[slot]
        return told

    def _order(self, value: DataObject, retained: Retained, sequence: Sequence[Particle]) -> dict[str, Any]:
        """Unknown content with the place it follows, or the whole order where the documented one does not hold."""
        table = {particle.attribute: particle for particle in sequence}
        present = list(_present(value, retained, sequence))
        order = merged_order(present, retained.order)
        names = [self.xml(entry) if isinstance(entry, Unknown) else slot_name(entry, table) for entry in order]
        if [entry for entry in order if not isinstance(entry, Unknown)] != present:
            return {"$order": names}
        told: list[dict[str, Any]] = []
        last: str | None = None
        for name in names:
            if isinstance(name, str):
                last = name
            else:
                told.append(name if last is None else {"after": last, **name})
        return {"$unknown": told} if told else {}


def _present(value: DataObject, retained: Retained, sequence: Sequence[Particle]) -> Iterator[Slot]:
    """The occurrences that encoding writes, in documented order."""
    for particle in sequence:
        held, slot = getattr(value, particle.attribute), (particle.attribute, 0)
        if particle.array:
            yield from ((particle.attribute, index) for index in range(len(held)))
        elif held is not None or slot in retained.nil or slot in retained.texts:
            yield slot


def slot_name(slot: Slot, table: Mapping[str, Particle]) -> str:
    """An occurrence as people write it: ``name``, or ``machines[2]`` in an array."""
    particle = table[slot[0]]
    return f"{particle.name}[{slot[1]}]" if particle.array else particle.name


def _is_secret(content: Content, held: object, index: int) -> bool:
    """Whether a password stands at a place: by declaration, or under anyType by its value."""
    items = cast("list[object]", held) if isinstance(held, list) else [held]
    value = items[index] if index < len(items) else None
    return content.cls.__secret__ or (isinstance(value, DataObject) and type(value).__secret__)


def usual_type(content: Content, dialect: Dialect) -> str:
    """The expanded name that an ``xsi:type`` has if it says what the declaration says."""
    if content.kind is Kind.ENUMERATION or content.name.startswith("xsd:"):
        name = STRING.name if content.kind is Kind.ENUMERATION else content.name
        return f"{{{XSD}}}{name.removeprefix('xsd:')}"
    return f"{{{dialect.core if content.cls.__core__ else dialect.namespace}}}{content.name}"


def _scalar(name: str, value: object) -> Any:  # noqa: ANN401 - any JSON value
    """A value of a built-in: itself where JSON has the kind, else its canonical lexical form."""
    lexical = BUILT_INS[name].write(value)
    if name in ("xsd:float", "xsd:double"):
        return float(cast("float", value)) if lexical[-1].isdigit() else lexical
    if name in _NATIVE:
        return value if isinstance(value, bool) else int(value) if isinstance(value, int) else lexical
    return lexical


def _reference(value: Reference) -> Any:  # noqa: ANN401 - a text or an object
    """The text alone for the reference to a service, whose type and value are one."""
    if value.type == value.value and value.server_guid is None:
        return value.value
    return _reference_parts(value)


def _reference_parts(value: Reference) -> dict[str, str]:
    parts = {"type": value.type, "value": value.value, "serverGuid": value.server_guid}
    return {name: text for name, text in parts.items() if text is not None}
