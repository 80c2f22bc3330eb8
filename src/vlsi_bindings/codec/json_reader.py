"""JSON → objects: what json_writer.py wrote, or what somebody wrote in the same form.

Every error names the place in wire names, what was expected, and what stood there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from ..model import Array, DataObject, Reference, Request, Retained, Unknown
from .encoder import built_in_of
from .errors import DecodeError, EncodeError
from .json_shape import expect_list, expect_object, expect_text, kind_of, no_such_key, read_attributes, refuse_redacted
from .json_writer import usual_type
from .lexical import BUILT_INS, lenient
from .limits import DEFAULT_LIMITS
from .making import blank
from .names import local_name
from .parser import parse
from .particles import ANY, VALUE_CLASSES, Content, Kind, Particle, item_type, particles, resolve

if TYPE_CHECKING:
    from ..model import AnyValue
    from ..model.retained import Slot
    from .dialect import Dialect

_SLOT: Final = re.compile(r"(.*?)(?:\[([0-9]{1,9})\])?")
_OBJECT_KEYS: Final = frozenset({"$type", "$spelled", "$missing", "$order", "$unknown"})
_WANTED: Final = {"xsd:boolean": bool, "xsd:float": float, "xsd:double": float}
_INTEGERS: Final = frozenset({"xsd:int", "xsd:long", "xsd:short", "xsd:byte"})


class JsonReader:
    """The reading of one message's objects."""

    def __init__(self, dialect: Dialect) -> None:
        """Take the dialect, which tells the classes and the usual namespaces of ``xsi:type``."""
        self.dialect, self.registry = dialect, dialect.registry

    def tagged(self, content: object, path: str) -> type[DataObject] | None:
        """The class that ``$type`` names, if there is one."""
        if not isinstance(content, Mapping) or "$type" not in content:
            return None
        name = expect_text(cast("Mapping[str, object]", content)["$type"], f"{path}/$type")
        cls = self.registry.find_type(name)
        if cls is None:
            raise no_such_key(name, list(self.registry), f"{path}/$type", "the contract has no type")
        return cls

    def xml(self, document: object, path: str) -> Unknown:
        """A piece of unknown content."""
        told = expect_object(document, path)
        refuse_redacted(told, path)
        if "$text" in told:
            return Unknown(None, expect_text(told["$text"], path).encode("utf-8"))
        if "$xml" not in told:
            raise EncodeError("an object with the key $xml or $text is needed", path)
        text = expect_text(told["$xml"], path).encode("utf-8")
        try:
            root = parse(text, DEFAULT_LIMITS).root
        except DecodeError as error:
            raise EncodeError(f"$xml: {error}", path) from None
        return Unknown(str(root.tag), text)

    def xml_list(self, documents: object, path: str) -> list[Unknown]:
        """Pieces of unknown content."""
        return [self.xml(document, f"{path}[{index}]") for index, document in enumerate(expect_list(documents, path))]

    def data_object(self, declared: type[DataObject], content: object, path: str) -> DataObject:
        """A data object; ``declared`` is its class unless it has a ``$type``."""
        document = expect_object(content, path)
        refuse_redacted(document, path)
        cls = self.tagged(document, path) or declared
        sequence = particles(cls, self.registry)
        by_name = {particle.name: particle for particle in sequence}
        value = blank(cls)
        if isinstance(value, Reference):
            return _set_reference(value, document, path)
        for key, held in document.items():
            particle = by_name.get(key)
            if particle is not None:
                self._set(value, particle, held, f"{path}/{key}")
            elif key not in _OBJECT_KEYS:
                raise no_such_key(key, list(by_name), path, f"{cls.__wire_name__} has no field")
        if document.keys() & (_OBJECT_KEYS - {"$type"}):
            value.__retained__ = _RetainedReader(self, value, document, by_name, path).read()
        if isinstance(value, Request) and "_this" not in document:
            _fill_in(value)
        return value

    def _set(self, value: DataObject, particle: Particle, held: object, path: str) -> None:
        if particle.array:
            items = [
                self.value(item, particle.content, f"{path}[{index}]")
                for index, item in enumerate(expect_list(held, path))
            ]
            setattr(value, particle.attribute, items)
        else:
            setattr(value, particle.attribute, self.value(held, particle.content, path))

    def value(self, held: object, content: Content, path: str) -> object:
        """What stands at a place of declared ``content``."""
        if held is None:
            return None
        if content.kind is Kind.ANY:
            return self._any(held, path)
        if isinstance(held, Mapping) and ("$xml" in held or "$text" in held):
            return self.xml(cast("object", held), path)
        if content.kind is Kind.OBJECT:
            return self.data_object(content.cls, held, path)
        if content.kind is Kind.REFERENCE:
            return _set_reference(cast("Reference", blank(content.cls)), held, path)
        if content.kind is Kind.ENUMERATION:
            text = expect_text(held, path)
            return content.enumeration._value2member_map_.get(text, text)
        return _scalar(content.name, held, path)

    def _any(self, held: object, path: str) -> object:
        if isinstance(held, (str, bool, int, float)):
            return held
        if isinstance(held, list):
            return [self._any(item, f"{path}[{index}]") for index, item in enumerate(cast("list[object]", held))]
        document = expect_object(held, path)
        refuse_redacted(document, path)
        if "$xml" in document or "$text" in document:
            return self.xml(document, path)
        if "$type" in document:
            return self.data_object(DataObject, document, path)
        return self._tagged_value(document, path)

    def _tagged_value(self, document: dict[str, Any], path: str) -> object:
        """A scalar or an array under its type: ``{"xsd:long": 7}``, ``{"ArrayOfString": ["a"]}``."""
        names = [key for key in document if not key.startswith("$")]
        name = names[0] if len(names) == 1 else ""
        if name in BUILT_INS:
            value, wrap = _scalar(name, document[name], path), VALUE_CLASSES.get(name)
            return value if wrap is None else wrap(value)
        item = item_type(name)
        content = resolve(item, self.registry) if item else None
        if item is None or content is None:
            raise EncodeError(
                'an object under anyType needs a "$type", or one key that names its type (xsd:long)', path
            )
        items = expect_list(document[name], path)
        array = Array(
            item, (cast("AnyValue", self.value(each, content, f"{path}[{i}]")) for i, each in enumerate(items))
        )
        if "$spelled" in document:
            retained = Retained()
            particle = Particle("", "", core=False, array=True, required=False, content=content)
            self.spelled(retained, document["$spelled"], {"": particle}, {"": array}, path)
            array.__retained__ = retained
        return array

    def spelled(
        self, retained: Retained, told: object, by_name: Mapping[str, Particle], values: Mapping[str, object], path: str
    ) -> None:
        """Take the spellings of ``$spelled`` into ``retained``; ``values`` are the fields' values by wire name."""
        for name, spelling in expect_object(told, f"{path}/$spelled").items():
            where = f"{path}/$spelled/{name}"
            particle, slot = read_slot(name, by_name, where)
            self._spelling(
                retained, slot, expect_object(spelling, where), particle.content, _at(values, name, slot), where
            )

    def _spelling(
        self, retained: Retained, slot: Slot, told: dict[str, Any], content: Content, value: object, path: str
    ) -> None:
        if "type" in told:
            usual = told["type"] is True
            retained.typed[slot] = usual_type(content, self.dialect) if usual else expect_text(told["type"], path)
        if told.get("nil") is True:
            retained.nil.add(slot)
        if "attributes" in told:
            retained.attributes[slot] = read_attributes(told["attributes"], path)
        if "namespace" in told:
            retained.namespaces[slot] = expect_text(told["namespace"], path)
        if "text" in told:
            text = expect_text(told["text"], path)
            retained.texts[slot] = text, _parsed(_built_in(content, value, retained.typed.get(slot)), text)


class _RetainedReader:
    """The keys of one object that tell how it was spelled."""

    def __init__(
        self, reader: JsonReader, value: DataObject, document: dict[str, Any], by_name: dict[str, Particle], path: str
    ) -> None:
        self.reader, self.value, self.document, self.by_name, self.path = reader, value, document, by_name, path

    def read(self) -> Retained:
        retained = Retained()
        values = {name: getattr(self.value, particle.attribute) for name, particle in self.by_name.items()}
        if "$spelled" in self.document:
            self.reader.spelled(retained, self.document["$spelled"], self.by_name, values, self.path)
        where = f"{self.path}/$missing"
        for name in expect_list(self.document.get("$missing", []), where):
            retained.missing.add(read_slot(expect_text(name, where), self.by_name, where)[0].attribute)
        if "$order" in self.document:
            retained.order = self._order(self.document["$order"])
        elif "$unknown" in self.document:
            retained.order = self._between(self.document["$unknown"])
        return retained

    def _order(self, told: object) -> tuple[Slot | Unknown, ...]:
        where = f"{self.path}/$order"
        return tuple(
            read_slot(entry, self.by_name, where)[1] if isinstance(entry, str) else self.reader.xml(entry, where)
            for entry in expect_list(told, where)
        )

    def _between(self, told: object) -> tuple[Slot | Unknown, ...]:
        """The documented order, with each unknown piece behind the child that it names."""
        where = f"{self.path}/$unknown"
        behind: dict[Slot | None, list[Unknown]] = {}
        for entry in expect_list(told, where):
            document = expect_object(entry, where)
            after = document.get("after")
            slot = None if after is None else read_slot(expect_text(after, where), self.by_name, where)[1]
            behind.setdefault(slot, []).append(self.reader.xml(document, where))
        order: list[Slot | Unknown] = [*behind.pop(None, ())]
        for slot in self._slots():
            order += [slot, *behind.pop(slot, ())]
        return (*order, *(piece for pieces in behind.values() for piece in pieces))

    def _slots(self) -> list[Slot]:
        slots: list[Slot] = []
        for particle in self.by_name.values():
            count = len(getattr(self.value, particle.attribute)) if particle.array else 1
            slots += [(particle.attribute, index) for index in range(count)]
        return slots


def read_slot(name: str, by_name: Mapping[str, Particle], path: str) -> tuple[Particle, Slot]:
    """An occurrence from its written form, ``name`` or ``machines[2]``."""
    match = _SLOT.fullmatch(name)
    particle = by_name.get(match[1]) if match else None
    if match is None or particle is None:
        raise no_such_key(name, list(by_name), path, "there is no field")
    return particle, (particle.attribute, int(match[2] or 0))


def _scalar(name: str, held: object, path: str) -> object:
    """A value of a built-in from JSON's own kind, or from its lexical form."""
    lexical = BUILT_INS[name]
    try:
        if name in _INTEGERS or (name in _WANTED and not isinstance(held, str)):
            lexical.write(held)  # checks kind and range
            return float(cast("float", held)) if _WANTED.get(name) is float else held
        return lexical.parse(expect_text(held, path))
    except EncodeError:
        raise
    except (TypeError, ValueError):
        seen = repr(held) if isinstance(held, (str, int, float)) else kind_of(held)
        raise EncodeError(f"{lexical.expected} is needed, found {seen:.60}", path) from None


def _set_reference(value: Reference, held: object, path: str) -> Reference:
    if isinstance(held, str):
        value.value, value.type, value.server_guid = held, held, None
        return value
    document = expect_object(held, path)
    parts = {"type": "type", "value": "value", "serverGuid": "server_guid"}
    for attribute in parts.values():
        setattr(value, attribute, None)
    for key, text in document.items():
        if key in parts:
            setattr(value, parts[key], expect_text(text, f"{path}/{key}"))
        elif key != "$type":
            raise no_such_key(key, parts, path, "a reference has no part")
    if cast("str | None", value.value) is None:
        raise EncodeError("a reference needs a value", path)
    return value


def _fill_in(value: Request[Any]) -> None:
    """Name the service of a request that somebody wrote without it, as the constructor does."""
    service = type(value).__operation__.service
    if service is not None:
        value.this = Reference(value=service, type=service)


def _at(values: Mapping[str, object], name: str, slot: Slot) -> object:
    held = values.get(name.partition("[")[0])
    if isinstance(held, list):
        items = cast("list[object]", held)
        return items[slot[1]] if slot[1] < len(items) else None
    return held


def _built_in(content: Content, value: object, spelled: str | None) -> str:
    """The built-in whose spelling is kept: the declared one, or under anyType the value's or the one that was named."""
    if content is not ANY:
        return content.name
    return f"xsd:{local_name(spelled or '')}" if value is None else built_in_of(value)


def _parsed(name: str, text: str) -> object:
    lexical = BUILT_INS.get(name)
    if lexical is None:
        return None
    try:
        return lexical.parse(text)
    except ValueError:
        return lenient(name, text)
