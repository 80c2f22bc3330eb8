"""The quick way of writing: one compiled function per class, for objects that keep no spelling of their own.

A value that the function does not take at once raises Doubt, and the whole message is written by encoder.py alone,
which takes it or says what is wrong with it. So both ways give the same text.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from ..model import DataObject, Reference
from . import escape
from .lexical import BUILT_INS
from .particles import VALUE_CLASSES, Kind, Particle, particles

if TYPE_CHECKING:
    from ..model import Registry
    from .writing import Style, Writing

Write = Callable[[DataObject, "Writing"], str]

WARM: Final = 8
"""Writings of a class before its function is compiled."""


_SCALARS: Final[dict[type, str]] = {
    bool: "xsd:boolean",
    float: "xsd:double",
    bytes: "xsd:base64Binary",
    datetime.datetime: "xsd:dateTime",
    **{cls: name for name, cls in VALUE_CLASSES.items() if name != "xsd:anyURI"},
}
"""The classes of anyType values whose canonical form needs no escaping and no look at the value."""


_PLAIN: Final = "{0}.isprintable() and '&' not in {0} and '<' not in {0} and '>' not in {0}"
"""Whether a text can stand in XML as it is."""


class Doubt(Exception):  # noqa: N818 - no error: the careful way may well take it
    """The quick way does not take a value."""


class Writer:
    """The quick way of one class in one style; ``write`` becomes the compiled function once the class is in use."""

    __slots__ = ("_cls", "_layout", "_uses", "write")

    def __init__(self, cls: type[DataObject], layout: Layout) -> None:
        """Start cold."""
        self._cls, self._layout, self._uses = cls, layout, 0
        self.write: Write = self._warm

    def _warm(self, value: DataObject, writing: Writing) -> str:
        self._uses += 1
        if self._uses < WARM:
            return self._layout.careful(value, writing)
        self.write = compile_writer(self._cls, self._layout)
        return self.write(value, writing)


class Layout(dict[type[DataObject], Writer]):
    """The writers of one style; made on first look-up.

    ``careful`` writes an object's children with care, ``element`` one element of any kind.
    """

    def __init__(
        self, registry: Registry, style: Style, careful: Write, element: Callable[[Particle, object, Writing], str]
    ) -> None:
        """Take the style and the careful ways."""
        super().__init__()
        self.registry, self.style, self.careful, self.element = registry, style, careful, element
        self._attributes: dict[type[DataObject], str] = {}
        self._subtypes: dict[tuple[type[DataObject], type[DataObject]], tuple[str, Writer]] = {}
        xsd = f' {style.xsi}:type="{style.xsd}:'
        self._scalars: dict[type, tuple[str, Callable[[Any], str]]] = {
            cls: (f'{xsd}{name[4:]}"', BUILT_INS[name].write) for cls, name in _SCALARS.items()
        }
        self._scalars[str] = (f'{xsd}string"', escape.text)

    def __missing__(self, cls: type[DataObject]) -> Writer:
        """Make the writer of a class that is met for the first time."""
        writer = self[cls] = Writer(cls, self)
        return writer

    def attribute(self, cls: type[DataObject]) -> str:
        """The attribute ``xsi:type`` of a class."""
        found = self._attributes.get(cls)
        if found is None:
            found = self._attributes[cls] = f' {self.style.xsi}:type="{self.style.type_of(cls)}"'
        return found

    def subtype(self, tag: str, value: DataObject, declared: type[DataObject], writing: Writing) -> str:
        """The element of an object whose class is derived from the declared one."""
        attribute, writer = self._subtypes.get((value.__class__, declared)) or self._subtype(value.__class__, declared)
        writing.used_xsi = writing.used_types = True
        return f"<{tag}{attribute}>{writer.write(value, writing)}</{tag}>"

    def _subtype(self, cls: type[DataObject], declared: type[DataObject]) -> tuple[str, Writer]:
        if not issubclass(cls, declared) or issubclass(cls, Reference):
            raise Doubt
        found = self._subtypes[cls, declared] = self.attribute(cls), self[cls]
        return found

    def any_value(self, tag: str, value: Any, particle: Particle, writing: Writing) -> str:
        """An element of anyType."""
        scalar = self._scalars.get(value.__class__)
        if scalar is not None:
            writing.used_xsi = writing.used_xsd = True
            return f"<{tag}{scalar[0]}>{scalar[1](value)}</{tag}>"
        if isinstance(value, DataObject) and not isinstance(value, Reference):
            return self.subtype(tag, value, DataObject, writing)
        return self.element(particle, value, writing)

    def reference(self, tag: str, value: object, particle: Particle, writing: Writing) -> str:
        """The element of a managed object reference."""
        usual = isinstance(value, Reference) and value.type is not None and value.server_guid is None
        if self.style.always_typed or not isinstance(value, Reference) or not usual:
            return self.element(particle, value, writing)
        return f"<{tag}{_type_attribute(value.type)}>{escape.text(value.value)}</{tag}>"


@lru_cache(maxsize=512)
def _type_attribute(name: str) -> str:
    return f" type={escape.attribute(name)}"


def compile_writer(cls: type[DataObject], layout: Layout) -> Write:
    """Write and compile the function of one class."""
    source = _Source(cls, layout)
    exec(compile(source.text(), f"<writer of {cls.__wire_name__}>", "exec"), source.names)  # noqa: S102 - our own text, from our own tables
    write: Write = source.names["write"]
    return write


class _Source:
    """The text of one writer: each field becomes a piece of text, the pieces are joined in documented order."""

    def __init__(self, cls: type[DataObject], layout: Layout) -> None:
        self.cls, self.layout = cls, layout
        self.names: dict[str, Any] = {
            "Doubt": Doubt,
            "careful": layout.careful,
            "subtype": layout.subtype,
            "any_value": layout.any_value,
            "reference": layout.reference,
            "text": escape.text,
        }

    def text(self) -> str:
        sequence = particles(self.cls, self.layout.registry)
        body = ["if value.__retained__ is not None: return careful(value, writing)"]
        for number, particle in enumerate(sequence):
            body += self._particle(number, particle)
        pieces = "".join(f"{{t{number}}}" for number in range(len(sequence)))
        return "\n".join(_block("def write(value, writing):", *body, f"return f'{pieces}'"))

    def _particle(self, number: int, particle: Particle) -> list[str]:
        tag = self.layout.style.tag(particle.name, core=particle.core)
        held = f"held = value.{particle.attribute}"
        if particle.array:
            items = _block("for held in array:", *self._piece(number, particle, tag, "piece"), "pieces.append(piece)")
            return [
                f"array = value.{particle.attribute}",
                "if array.__class__ is not list: raise Doubt",
                "pieces = []",
                *items,
                f"t{number} = ''.join(pieces)",
            ]
        absent = "raise Doubt" if particle.required else f"t{number} = ''"
        return [held, f"if held is None: {absent}", *_block("else:", *self._piece(number, particle, tag, f"t{number}"))]

    def _piece(self, number: int, particle: Particle, tag: str, target: str) -> list[str]:
        """Lines that make the text of one element from ``held``."""
        content = particle.content
        if content.kind is Kind.OBJECT:
            self.names[f"cls{number}"], self.names[f"writer{number}"] = content.cls, self.layout[content.cls]
            typed = self.layout.attribute(content.cls) if self.layout.style.always_typed else ""
            whole = f"{target} = f'<{tag}{typed}>{{writer{number}.write(held, writing)}}</{tag}>'"
            return [
                *_block(
                    f"if held.__class__ is cls{number}:",
                    *self._one_text(content.cls, f"<{tag}{typed}>", tag, target, whole),
                ),
                f"else: {target} = subtype({tag!r}, held, cls{number}, writing)",
            ]
        if content.kind in (Kind.ANY, Kind.REFERENCE):
            self.names[f"particle{number}"] = particle
            write = "any_value" if content.kind is Kind.ANY else "reference"
            return [f"{target} = {write}({tag!r}, held, particle{number}, writing)"]
        return self._scalar(number, particle, tag, target)

    def _one_text(self, cls: type[DataObject], start: str, tag: str, target: str, whole: str) -> list[str]:
        """Lines for an object of the declared class; one with a single text, as all entity ids are, needs no call."""
        sequence = particles(cls, self.layout.registry)
        if len(sequence) != 1 or sequence[0].array or sequence[0].content.name != "xsd:string":
            return [whole]
        inner = self.layout.style.tag(sequence[0].name, core=sequence[0].core)
        plain = f"held.__retained__ is None and only.__class__ is str and {_PLAIN.format('only')}"
        return [
            f"only = held.{sequence[0].attribute}",
            f"if {plain}: {target} = f'{start}<{inner}>{{only}}</{inner}></{tag}>'",
            f"else: {whole}",
        ]

    def _scalar(self, number: int, particle: Particle, tag: str, target: str) -> list[str]:
        name = particle.content.name
        whole = f"{target} = f'<{tag}>{{held}}</{tag}>'"
        if particle.content.kind is Kind.ENUMERATION or name in ("xsd:string", "xsd:anyURI"):
            return [f"if {_PLAIN.format('held')}: {whole}", f"else: {target} = f'<{tag}>{{text(held)}}</{tag}>'"]
        if name == "xsd:boolean":
            return [
                f"if held is True: {target} = '<{tag}>true</{tag}>'",
                f"elif held is False: {target} = '<{tag}>false</{tag}>'",
                "else: raise Doubt",
            ]
        if name == "xsd:int":
            return ["if held.__class__ is not int or not -2147483648 <= held <= 2147483647: raise Doubt", whole]
        self.names[f"form{number}"] = particle.content.lexical.write
        return [f"held = form{number}(held)", whole]


def _block(head: str, *lines: str) -> list[str]:
    return [head, *(f"    {line}" for line in lines)]
