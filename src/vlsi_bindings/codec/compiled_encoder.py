"""The quick way of writing: one compiled function per class, for objects that keep no spelling of their own.

A value that the function does not take at once raises Doubt, and the whole message is written by encoder.py alone,
which takes it or says what is wrong with it. So both ways give the same text.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..model import DataObject, OpenEnumeration, Reference, Request
from . import escape
from .lexical import BUILT_INS
from .particles import VALUE_CLASSES, Kind, Particle, particles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..model import Registry
    from .writing import Style, Writing

Write = Callable[[DataObject, "Writing"], str]

WARM: Final = 8
"""Writings of a class before its function is compiled."""


_SCALARS: Final[dict[type, str]] = {
    str: "xsd:string",
    bool: "xsd:boolean",
    float: "xsd:double",
    bytes: "xsd:base64Binary",
    datetime.datetime: "xsd:dateTime",
    **{cls: name for name, cls in VALUE_CLASSES.items() if name != "xsd:anyURI"},
}
"""The classes of anyType values that tell their type without a look at the value."""


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


class Scalar:
    """The writer of a built-in under anyType, called as a class's is."""

    __slots__ = ("_form",)

    def __init__(self, form: Callable[[Any], str]) -> None:
        """Take what gives the canonical form."""
        self._form = form

    def write(self, value: object, _: Writing) -> str:
        """The text."""
        return self._form(value)


class Typed(NamedTuple):
    """How an element is written whose ``xsi:type`` tells its type: the attribute, the content, whose type it is."""

    attribute: str
    writer: Writer | Scalar
    documented: bool
    """A class of the contract, not a built-in."""


class TypedValues(dict[type, "Typed | None"]):
    """By class, the values that a declared type leaves open; ``None`` for those that the quick way does not take."""

    def __init__(self, layout: Layout, declared: type[DataObject], known: Mapping[type, Typed]) -> None:
        """Start with what is known."""
        super().__init__(known)
        self._layout, self._declared = layout, declared

    def __missing__(self, cls: type) -> Typed | None:
        """Find out about a class that is met for the first time."""
        takes = issubclass(cls, self._declared) and not issubclass(cls, Reference)
        found = Typed(self._layout.attribute(cls), self._layout[cls], documented=True) if takes else None
        self[cls] = found
        return found


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
        self.any_values = TypedValues(self, DataObject, {cls: self._scalar(cls) for cls in _SCALARS})
        self._subtypes: dict[type[DataObject], TypedValues] = {}

    def __missing__(self, cls: type[DataObject]) -> Writer:
        """Make the writer of a class that is met for the first time."""
        writer = self[cls] = Writer(cls, self)
        return writer

    def attribute(self, cls: type[DataObject]) -> str:
        """The attribute ``xsi:type`` of a class."""
        return f' {self.style.xsi}:type="{self.style.type_of(cls)}"'

    def subtypes(self, declared: type[DataObject]) -> TypedValues:
        """The classes derived from a declared one."""
        return self._subtypes.setdefault(declared, TypedValues(self, declared, {}))

    def _scalar(self, cls: type) -> Typed:
        name = _SCALARS[cls]
        form = escape.text if name == "xsd:string" else BUILT_INS[name].write
        return Typed(f' {self.style.xsi}:type="{self.style.xsd}:{name[4:]}"', Scalar(form), documented=False)

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
            "any_values": layout.any_values,
            "element": layout.element,
            "reference": layout.reference,
            "Reference": Reference,
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
            own = self._one_text(content.cls, f"<{tag}{typed}>", tag, target, whole)
            return [*_block(f"if held.__class__ is cls{number}:", *own), *self._subtype(number, particle, tag, target)]
        if content.kind is Kind.ANY:
            return self._any(number, particle, tag, target)
        if content.kind is Kind.REFERENCE:
            return self._reference(number, particle, tag, target)
        return self._scalar(number, particle, tag, target)

    def _subtype(self, number: int, particle: Particle, tag: str, target: str) -> list[str]:
        """Lines for an object whose class is derived from the declared one."""
        self.names[f"typed{number}"] = self.layout.subtypes(particle.content.cls)
        return _block(
            "else:",
            f"typed = typed{number}[held.__class__]",
            "if typed is None: raise Doubt",
            "writing.used_xsi = writing.used_types = True",
            f"{target} = f'<{tag}{{typed[0]}}>{{typed[1].write(held, writing)}}</{tag}>'",
        )

    def _any(self, number: int, particle: Particle, tag: str, target: str) -> list[str]:
        """Lines for a value of anyType; most of them are plain strings."""
        self.names[f"particle{number}"] = particle
        string = self.layout.any_values[str]
        return [
            *_block(
                f"if held.__class__ is str and {_PLAIN.format('held')}:",
                "writing.used_xsi = writing.used_xsd = True",
                f"{target} = f'<{tag}{string and string.attribute}>{{held}}</{tag}>'",
            ),
            *_block(
                "else:",
                "typed = any_values[held.__class__]",
                f"if typed is None: {target} = element(particle{number}, held, writing)",
                *_block(
                    "else:",
                    "writing.used_xsi = True",
                    "if typed[2]: writing.used_types = True",
                    "else: writing.used_xsd = True",
                    f"{target} = f'<{tag}{{typed[0]}}>{{typed[1].write(held, writing)}}</{tag}>'",
                ),
            ),
        ]

    def _reference(self, number: int, particle: Particle, tag: str, target: str) -> list[str]:
        """Lines for a reference; that of a request nearly always names the request's own service."""
        self.names[f"particle{number}"] = particle
        other = f"{target} = reference({tag!r}, held, particle{number}, writing)"
        service = self.cls.__operation__.service if issubclass(self.cls, Request) else None
        if service is None or self.layout.style.always_typed:
            return [other]
        own = f"isinstance(held, Reference) and held.type == held.value == {service!r} and held.server_guid is None"
        whole = f"<{tag}{_type_attribute(service)}>{escape.text(service)}</{tag}>"
        return [f"if {own}: {target} = {whole!r}", f"else: {other}"]

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
            member = self._member(number, particle.content.enumeration, tag, target)
            test = f"{'el' if member else ''}if {_PLAIN.format('held')}: {whole}"
            return [*member, test, f"else: {target} = f'<{tag}>{{text(held)}}</{tag}>'"]
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

    def _member(self, number: int, enumeration: type[OpenEnumeration], tag: str, target: str) -> list[str]:
        """Lines for a documented value: it was looked at once and for all when this text is written."""
        if not list(enumeration) or any(escape.text(member) != member for member in enumeration):
            return []
        self.names[f"members{number}"] = enumeration
        return [f"if held.__class__ is members{number}: {target} = f'<{tag}>{{held._value_}}</{tag}>'"]


def _block(head: str, *lines: str) -> list[str]:
    return [head, *(f"    {line}" for line in lines)]
