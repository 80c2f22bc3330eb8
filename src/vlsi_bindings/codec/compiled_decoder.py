"""The quick way for ordinary objects: one compiled function per class, a straight line through its sequence.

An object is ordinary if its elements stand in documented order under the expected names, without attributes, stray
text or unusual spelling. At the first doubt the function gives ``None``, before it has looked into any nested object,
and decoder.py reads the object with care. So both ways give the same answers, and no input makes the same element
read more than twice.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from ..model import DataObject, Fault
from .lexical import BUILT_INS, canonical_date_time
from .particles import VALUE_CLASSES, Kind, Particle, particles

if TYPE_CHECKING:
    from ..model import Registry
    from .names import Element
    from .reading import Reading

Read = Callable[["Element", "Reading", int], "DataObject | None"]
Careful = Callable[[type[DataObject], "Element", "Reading", int], DataObject]

WARM: Final = 8
"""Readings of a class before its function is compiled: a process that decodes one message does not pay for it."""

SMALL_INTEGERS: Final = {str(number): number for number in range(-1, 4097)}
BOOLEANS: Final = {"true": True, "false": False}
_SURE_DIGITS: Final = 10
"""Fewer decimal digits than this are an xsd:int, whatever they are."""

_ADVANCE: Final = ("child = next(rest, end)", "tag = child.tag")
_NO_TAIL: Final = "if child.tail is not None: return None"


class _End:
    """Stands after the last child."""

    tag = None


class Reader:
    """The quick way of one class in one layout; ``read`` becomes the compiled function once the class is in use."""

    __slots__ = ("_cls", "_layout", "_uses", "read")

    def __init__(self, cls: type[DataObject], layout: Layout) -> None:
        """Start cold."""
        self._cls, self._layout, self._uses = cls, layout, 0
        self.read: Read = self._warm

    def _warm(self, element: Element, reading: Reading, depth: int) -> DataObject | None:
        self._uses += 1
        if self._uses < WARM:
            return None
        self.read = compile_reader(self._cls, self._layout)
        return self.read(element, reading, depth)


class Layout(dict[type[DataObject], Reader]):
    """The readers for one pair of namespaces; made on first look-up."""

    def __init__(self, registry: Registry, namespace: str, core: str, careful: Careful) -> None:
        """Take the namespaces of service and core elements, and the way to hand over to."""
        super().__init__()
        self.registry, self.namespace, self.core, self.careful = registry, namespace, core, careful

    def __missing__(self, cls: type[DataObject]) -> Reader:
        """Make the reader of a class that is met for the first time."""
        reader = self[cls] = Reader(cls, self)
        return reader

    def tag(self, particle: Particle) -> str:
        """The expanded name of a field's element."""
        return f"{{{self.core if particle.core else self.namespace}}}{particle.name}"


def compile_reader(cls: type[DataObject], layout: Layout) -> Read:
    """Write and compile the function of one class."""
    source = _Source(cls, layout)
    namespace = source.names
    exec(compile(source.text(), f"<reader of {cls.__wire_name__}>", "exec"), namespace)  # noqa: S102 - our own text, from our own tables
    read: Read = namespace["read"]
    return read


class _Source:
    """The text of one reader: first everything is looked at, then the nested objects are read."""

    def __init__(self, cls: type[DataObject], layout: Layout) -> None:
        self.cls, self.layout = cls, layout
        self.names: dict[str, Any] = {
            "new": cls.__new__,
            "cls": cls,
            "careful": layout.careful,
            "small": SMALL_INTEGERS,
            "booleans": BOOLEANS,
            "end": _End,
        }
        self.look: list[str] = []
        self.nested: list[str] = []

    def text(self) -> str:
        for number, particle in enumerate(particles(self.cls, self.layout.registry)):
            self._particle(number, particle)
        head = [
            "if depth > reading.max_depth or element.text is not None: return None",
            "rest = iter(element)",
            *_ADVANCE,
            "value = new(cls)",
            "value.__retained__ = None",
        ]
        if issubclass(self.cls, Fault):
            head.append("value.message = None")
        foot = ["if tag is not None: return None", "depth += 1", *self.nested, "return value"]
        return "\n".join(_block("def read(element, reading, depth):", *head, *self.look, *foot))

    def _particle(self, number: int, particle: Particle) -> None:
        self.names[f"tag{number}"] = self.layout.tag(particle)
        nested = particle.content.kind in (Kind.OBJECT, Kind.ANY)
        target = f"held{number}" if nested else f"value.{particle.attribute}"
        if particle.array:
            self.look.append(f"array = {target} = []")
            look = [*self._content(number, particle, "held"), "array.append(held)", *_ADVANCE]
            self.look += _block(f"while tag == tag{number}:", *look)
            if particle.required:
                self.look.append("if not array: return None")
        else:
            self.look += _block(f"if tag == tag{number}:", *self._content(number, particle, target), *_ADVANCE)
            self.look.append("else: return None" if particle.required else f"else: {target} = None")
        if nested:
            self._nest(number, particle)

    def _nest(self, number: int, particle: Particle) -> None:
        """Read what was held back until the whole element had been looked at."""
        target = f"value.{particle.attribute}"
        if particle.array:
            self.nested.append(f"array = {target} = []")
            self.nested += _block(f"for held in held{number}:", *_read_held(number, particle), "array.append(held)")
        else:
            self.nested.append(f"held = held{number}")
            self.nested += _block("if held is not None:", *_read_held(number, particle))
            self.nested.append(f"{target} = held")

    def _content(self, number: int, particle: Particle, target: str) -> list[str]:
        """Lines that put the value of ``child`` into ``target``, or hold it back, or give up."""
        content = particle.content
        if content.kind is Kind.OBJECT:
            self.names[f"cls{number}"], self.names[f"reader{number}"] = content.cls, self.layout[content.cls]
            typed = [f"{target} = reading.subtype(child, cls{number})", f"if {target} is None: return None"]
            return [_NO_TAIL, *_block("if child.keys():", *typed), f"else: {target} = child"]
        if content.kind is Kind.ANY:
            return [_NO_TAIL, f"{target} = reading.any_value(child)", f"if {target} is None: return None"]
        if content.kind is Kind.REFERENCE:
            self.names[f"cls{number}"] = content.cls
            return [_NO_TAIL, f"{target} = reading.reference(child, cls{number})", f"if {target} is None: return None"]
        plain = "if child.tail is not None or child.keys() or len(child): return None"
        return [plain, *self._scalar(number, particle, target)]

    def _scalar(self, number: int, particle: Particle, target: str) -> list[str]:
        content = particle.content
        doubt = f"if {target} is None: return None"
        if content.kind is Kind.ENUMERATION:
            self.names[f"members{number}"] = content.enumeration._value2member_map_
            return [f"{target} = members{number}.get(child.text)", doubt]
        if content.name in ("xsd:string", "xsd:anyURI"):
            return [f'{target} = child.text or ""']
        if content.name == "xsd:boolean":
            return [f"{target} = booleans.get(child.text)", doubt]
        self.names[f"canonical{number}"] = canonical_parser(content.name)
        if content.name in ("xsd:int", "xsd:long"):
            slow = _block(f"if {target} is None:", f"{target} = canonical{number}(child.text)", doubt)
            return [f"{target} = small.get(child.text)", *slow]
        return [f"{target} = canonical{number}(child.text)", doubt]


def _block(head: str, *lines: str) -> list[str]:
    return [head, *(f"    {line}" for line in lines)]


def _read_held(number: int, particle: Particle) -> list[str]:
    """What is held is an element, or with its own type a reader, class and element; under anyType maybe the value."""
    typed = _block("if type(held) is tuple:", "reader, kind, held = held")
    read = [
        "child = held",
        "held = reader.read(child, reading, depth)",
        "if held is None: held = careful(kind, child, reading, depth)",
    ]
    if particle.content.kind is Kind.ANY:
        return [*typed, *(f"    {line}" for line in read)]
    return [*typed, f"else: reader, kind = reader{number}, cls{number}", *read]


@cache
def canonical_parser(name: str) -> Callable[[str | None], object]:
    """The reading of a built-in that takes canonical forms only; ``None`` for every other form."""
    parse, write = BUILT_INS[name].parse, BUILT_INS[name].write

    def read(text: str | None) -> object:
        if text is None:
            return None
        try:
            value = parse(text)
            canonical = write(value) == text
        except ValueError:
            return None
        return value if canonical else None

    def read_integer(text: str | None) -> object:
        if text is not None and len(text) < _SURE_DIGITS and text.isdecimal() and text.isascii() and text[0] != "0":
            return int(text)
        return read(text)

    def read_date_time(text: str | None) -> object:
        return None if text is None else canonical_date_time(text)

    return {"xsd:dateTime": read_date_time, "xsd:int": read_integer, "xsd:long": read_integer}.get(name, read)


@cache
def any_parser(name: str) -> Callable[[str | None], object]:
    """The same for a value of anyType: of the class that tells the built-in."""
    if name == "xsd:string":
        return lambda text: text or ""
    read, wrap = canonical_parser(name), VALUE_CLASSES.get(name)
    if wrap is None:
        return read

    def wrapped(text: str | None) -> object:
        value = read(text)
        return value if value is None else wrap(value)

    return wrapped
