"""Paths in wire names, as findings and the table of ``vlsi decode`` show them, and the elements they lead to.

``Desktop_Get/id/id``, ``QueryService_QueryResponse/returnval/results[2]/base/name``, ``…/_this/@type``. A path may
begin at the document's root (``Envelope/Body/…``) or at the element in the Body.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from ..codec.names import SOAP, XML, local_name, split
from ..suggesting import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element as Element

_STEP: Final = re.compile(r"([^\[\]/@]+)(?:\[(\d{1,9})\])?")
_BODY: Final = f"{{{SOAP}}}Body"
_MOST_NAMES: Final = 8


class PathError(LookupError):
    """A path that leads to no value; the text says where it ends, and what is there."""

    def __str__(self) -> str:
        """Give the text itself; a LookupError such as KeyError would quote it."""
        return str(self.args[0])


class Target(NamedTuple):
    """Where a path leads: an element, and the name of one of its attributes if that is what is meant."""

    element: Element
    attribute: str | None = None


def resolve(root: Element, path: str) -> Target:
    """The element or attribute at ``path``; raises PathError."""
    steps, _, attribute = path.strip("/").partition("/@")
    names = [_STEP.fullmatch(step) for step in steps.split("/")]
    broken = next((step for step, name in zip(steps.split("/"), names, strict=True) if name is None), None)
    if broken is not None:
        raise PathError(f"{path}: {broken!r} is no step; a step is a name, with an index as in results[2]")
    parsed = [(name[1], name[2]) for name in names if name is not None]
    element = _start(root, parsed[0][0], path)
    for number, (name, index) in enumerate(parsed[1:], 1):
        element = _child(element, name, index, "/".join(steps.split("/")[:number]))
    if not attribute:
        return Target(element)
    return Target(element, _attribute(element, attribute, steps))


def ordinals(element: Element) -> tuple[int, ...]:
    """The way to an element from the root: at each level, how many elements stand before it."""
    steps = [element, *element.iterancestors()][:-1]
    return tuple(sum(1 for _ in step.itersiblings("*", preceding=True)) for step in reversed(steps))


def spellings(element: Element, attribute: str) -> set[str]:
    """How an attribute's expanded name can be spelled in the start tag: with any prefix of its namespace."""
    namespace, local = split(attribute)
    if not namespace:
        return {local}
    prefixes = [prefix for prefix, uri in (*element.nsmap.items(), ("xml", XML)) if uri == namespace and prefix]
    return {f"{prefix}:{local}" for prefix in prefixes}


def _start(root: Element, name: str, path: str) -> Element:
    starts = [root, *root.iterfind(f"{_BODY}/*")]
    for element in starts:
        if local_name(str(element.tag)) == name:
            return element
    raise PathError(f"{path}: the document begins with {_listed(starts)}, not with {name}")


def _child(element: Element, name: str, index: str | None, so_far: str) -> Element:
    children = list(element.iterchildren("*"))
    named = [child for child in children if local_name(str(child.tag)) == name]
    if not named:
        raise PathError(f"{so_far}: {_nothing(name, [local_name(str(child.tag)) for child in children])}")
    if index is None and len(named) > 1:
        raise PathError(f"{so_far}: there are {len(named)} elements {name}; say which, from {name}[0] on")
    if index is not None and int(index) >= len(named):
        raise PathError(f"{so_far}: there is no {name}[{index}]; the last one is {name}[{len(named) - 1}]")
    return named[int(index or 0)]


def _attribute(element: Element, name: str, path: str) -> str:
    """The expanded name of the attribute that is spelled, or locally called, so."""
    wanted = local_name(name).rpartition(":")[2]
    found = [str(each) for each in element.keys() if local_name(str(each)) == wanted]  # noqa: SIM118 - no mapping
    if not found:
        raise PathError(f"{path}: {_nothing(name, [local_name(str(each)) for each in element.keys()])}")  # noqa: SIM118
    return found[0]


def _nothing(name: str, there: Sequence[str]) -> str:
    return f"there is no {name}{did_you_mean(name, there) or f'; there is {_names(there)}'}"


def _listed(elements: Sequence[Element]) -> str:
    return _names([local_name(str(element.tag)) for element in elements])


def _names(names: Sequence[str]) -> str:
    known = list(dict.fromkeys(names))
    told = ", ".join(known[:_MOST_NAMES]) or "nothing"
    return told + (f" and {len(known) - _MOST_NAMES} more" if len(known) > _MOST_NAMES else "")
