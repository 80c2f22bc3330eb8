"""Writes the functions of compiled_text.py: a pattern for what can be matched in one go, a call for the rest."""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from ..model import Fault
from .compiled_decoder import BOOLEANS, SMALL_INTEGERS, canonical_parser
from .particles import Content, Kind, Particle, particles

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model import DataObject
    from .compiled_text import Layout

_MOST_GROUPS: Final = 90
"""Groups of one pattern: beyond that a class is matched in several goes."""

_DEEPEST: Final = 4
_CAPTURE: Final = re.compile(r"\((?!\?)")


class Source:
    """The text of one function; ``names`` are its constants, ``at`` its place in the message."""

    def __init__(self, cls: type[DataObject], layout: Layout, calls: dict[str, Any]) -> None:
        """Take the class, the spelling, and the functions that the text calls."""
        self.cls, self.layout = cls, layout
        self.names: dict[str, Any] = {**calls, "small": SMALL_INTEGERS, "booleans": BOOLEANS}
        self.numbers = count()

    def text(self) -> str:
        """The definition of ``read(text, at, message, depth)``."""
        deep = max((self._depth(p) for p in self._particles(self.cls) if self._is_flat(p, ())), default=0)
        lines = [f"if depth + {deep} > message.max_depth: return None", "depth += 1", *self._make("value", self.cls)]
        run: list[Particle] = []
        for particle in self._particles(self.cls):
            if self._is_flat(particle, ()):
                run.append(particle)
                continue
            lines += self._matches(run)
            run = []
            lines += self._call(particle)
        return "\n".join(_block("def read(text, at, message, depth):", *lines, *self._matches(run), "return value, at"))

    def _particles(self, cls: type[DataObject]) -> tuple[Particle, ...]:
        return particles(cls, self.layout.registry)

    def _constant(self, kind: str, value: object) -> str:
        """Give a constant a name."""
        name = f"{kind}{next(self.numbers)}"
        self.names[name] = value
        return name

    def _make(self, target: str, cls: type[DataObject]) -> list[str]:
        made = [f"{target} = {self._constant('new', cls.__new__)}({self._constant('cls', cls)})"]
        made.append(f"{target}.__retained__ = None")
        return [*made, f"{target}.message = None"] if issubclass(cls, Fault) else made

    def _is_flat(self, particle: Particle, inside: tuple[type[DataObject], ...]) -> bool:
        """Whether a pattern can say the particle: texts, and objects made of texts; no array within an array."""
        if _is_text(particle.content):
            return not (particle.array and inside and inside[0] is _IN_ARRAY)
        cls = particle.content.cls
        if particle.content.kind is not Kind.OBJECT or cls in inside or len(inside) > _DEEPEST:
            return False
        if cls.__subclasses__():  # its elements carry xsi:type; those met so far are loaded
            return False
        if particle.array and inside:
            return False
        outer = (_IN_ARRAY, cls) if particle.array else (*inside, cls)
        return self._groups([particle]) < _MOST_GROUPS // 2 and all(
            self._is_flat(p, outer) for p in self._particles(cls)
        )

    def _depth(self, particle: Particle) -> int:
        """How deep the objects are nested that a pattern takes in one go."""
        if _is_text(particle.content):
            return 0
        return 1 + max((self._depth(each) for each in self._particles(particle.content.cls)), default=0)

    def _groups(self, sequence: Iterable[Particle], depth: int = 0) -> int:
        """How many groups the patterns of a sequence have, at the least."""
        if depth > _DEEPEST:
            return _MOST_GROUPS
        return sum(
            1
            if _is_text(p.content) or p.content.kind is not Kind.OBJECT
            else 1 + self._groups(self._particles(p.content.cls), depth + 1)
            for p in sequence
        )

    def _matches(self, run: list[Particle]) -> list[str]:
        """Match a run of flat particles, in several goes where it has many groups."""
        lines: list[str] = []
        while run:
            size = next(n for n in range(len(run), 0, -1) if n == 1 or self._groups(run[:n]) <= _MOST_GROUPS)
            lines += self._match(run[:size])
            run = run[size:]
        return lines

    def _match(self, run: list[Particle]) -> list[str]:
        groups: list[str] = []
        stores: list[str] = []
        pattern = "".join(self._pattern(f"value.{p.attribute}", p, groups, stores) for p in run)
        match = self._constant("match", re.compile(pattern).match)
        head = [f"found = {match}(text, at)", "if found is None: return None", "at = found.end()"]
        return [*head, *_unpack("found", groups), *stores]

    def _pattern(self, target: str, particle: Particle, groups: list[str], stores: list[str]) -> str:
        """The pattern of one particle; adds the names of its groups, and the lines that store their values."""
        tag = re.escape(self.layout.tag(particle.name))
        groups.append(group := f"g{next(self.numbers)}")
        if particle.array:
            return self._array_pattern(target, particle, len(groups), stores)
        if _is_text(particle.content):
            stores += self._scalar(target, particle.content, group, optional=not particle.required)
            pattern = f"<{tag}>([^<]*)</{tag}>"
        else:
            held = f"held{next(self.numbers)}"
            make = self._make(held, particle.content.cls)
            body = self._patterns(held, particle.content.cls, groups, make)
            make.append(f"{target} = {held}")
            absent = [f"if {group} is None: {target} = None", *_block("else:", *make)]
            stores += make if particle.required else absent
            pattern = f"<{tag}>(){body}</{tag}>"
        return pattern if particle.required else f"(?:{pattern})?"

    def _patterns(self, target: str, cls: type[DataObject], groups: list[str], stores: list[str]) -> str:
        return "".join(self._pattern(f"{target}.{p.attribute}", p, groups, stores) for p in self._particles(cls))

    def _array_pattern(self, target: str, particle: Particle, number: int, stores: list[str]) -> str:
        """An array is one group, the run of its elements, taken apart only where it is not empty."""
        tag = re.escape(self.layout.tag(particle.name))
        groups: list[str] = []
        if _is_text(particle.content):
            groups.append("item")
            lines = self._scalar("each", particle.content, "item", optional=False)
            body = "([^<]*)"
        else:
            lines = self._make("each", particle.content.cls)
            body = self._patterns("each", particle.content.cls, groups, lines)
        element = f"<{tag}>{body}</{tag}>"
        items = self._constant("items", re.compile(element).finditer)
        head = f"for part in {items}(text, found.start({number}), found.end({number})):"
        loop = _block(head, *_unpack("part", groups), *lines, "array.append(each)")
        stores += [f"array = {target} = []", *_block(f"if found.start({number}) < found.end({number}):", *loop)]
        return f"((?:{_CAPTURE.sub('(?:', element)}){'+' if particle.required else '*'})"

    def _scalar(self, target: str, content: Content, group: str, *, optional: bool) -> list[str]:
        """Lines that turn a group into a value; a form that is not the canonical one gives up."""
        if content.name in ("xsd:string", "xsd:anyURI"):
            return [f"{target} = {group}"]
        if content.kind is Kind.ENUMERATION:
            found = f"{target} = {self._constant('members', content.enumeration._value2member_map_)}.get({group})"
        elif content.name == "xsd:boolean":
            found = f"{target} = booleans.get({group})"
        elif content.name in ("xsd:int", "xsd:long"):
            canonical = self._constant("canonical", canonical_parser(content.name))
            found = f"{target} = small[{group}] if {group} in small else {canonical}({group})"
        else:
            found = f"{target} = {self._constant('canonical', canonical_parser(content.name))}({group})"
        test = f"if {target} is None and {group} is not None: return None"
        return [found, test if optional else f"if {target} is None: return None"]

    def _call(self, particle: Particle) -> list[str]:
        """Lines for a particle that no pattern says."""
        target = f"value.{particle.attribute}"
        read = self._read(particle, "got")
        if particle.array:
            lines = [f"array = {target} = []", *_block("while True:", *read, "if got is False: break", *_KEEP_GOT)]
            return [*lines, *(["if not array: return None"] if particle.required else [])]
        absent = "return None" if particle.required else f"{target} = None"
        return [*read, f"if got is False: {absent}", "elif got is None: return None", f"else: {target}, at = got"]

    def _read(self, particle: Particle, got: str) -> list[str]:
        """Lines that read one element into a pair of value and place: ``False`` if absent, ``None`` to give up."""
        tag = self.layout.tag(particle.name)
        after, end_tag = f"at + {len(tag) + 1}", f"</{tag}>"
        if particle.content.kind is Kind.ANY:
            ask = f"any_value(text, {after}, message, depth, {end_tag!r})"
            return [f"{got} = {ask} if text.startswith({'<' + tag + ' '!r}, at) else False"]
        cls = self._constant("cls", particle.content.cls)
        if particle.content.kind is Kind.REFERENCE:
            ask = f"reference(text, {after}, message, {end_tag!r}, {cls})"
            return [f"{got} = {ask} if text.startswith({'<' + tag + ' '!r}, at) else False"]
        reader = self._constant("reader", self.layout[particle.content.cls])
        plain = [
            f"{got} = {reader}.read(text, {after} + 1, message, depth)",
            f"{got} = closed(text, {got}, {end_tag!r})",
        ]
        typed = f"{got} = subtype(text, {after}, message, depth, {end_tag!r}, {cls})"
        return [
            *_block(f"if text.startswith({'<' + tag + '>'!r}, at):", *plain),
            f"elif text.startswith({'<' + tag + ' '!r}, at): {typed}",
            f"else: {got} = False",
        ]


class _InArray:
    """Marks that the outermost object is an item of an array."""


_IN_ARRAY: Final[Any] = _InArray
_KEEP_GOT: Final = ("if got is None: return None", "each, at = got", "array.append(each)")


def _is_text(content: Content) -> bool:
    return content.kind in (Kind.LEXICAL, Kind.ENUMERATION)


def _unpack(match: str, groups: list[str]) -> list[str]:
    """Lines that give the groups of a match their names, with entities resolved where the message has any."""
    if not groups:
        return []
    resolved = f"[group and message.text(group) for group in {match}.groups()]"
    escaped = f"message.escaped and text.find('&', {match}.start(), {match}.end()) >= 0"
    return [f"{', '.join(groups)}, = {resolved} if {escaped} else {match}.groups()"]


def _block(head: str, *lines: str) -> list[str]:
    return [head, *(f"    {line}" for line in lines)]
