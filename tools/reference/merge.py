"""Many documents of one shape, one a release, become one that says which release has what.

For the writer of the contract. A component that not all releases of its parent have bears them as ``f:releases``. Where
releases differ in an attribute, the component states it as its newest release does, and ``f:in`` beside it says what
held in which others. Hence every document can be had back: vlsi_bindings.contract.view does that.
"""

from __future__ import annotations

import copy
import itertools
from collections import defaultdict
from graphlib import CycleError, TopologicalSorter
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Final

from lxml import etree

from .markup import FACTS, XS, appinfo, fact
from .releases import ranges

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lxml.etree import _Element as Element

Key = tuple[str, ...]
Found = dict[str, "Element"]
"""A component as each release that has it states it, from the oldest release to the newest."""

OPTIONAL: Final = "minOccurs"
DEFAULTS: Final = {
    OPTIONAL: "1",
    "deprecated": "false",
    f"{{{FACTS}}}deprecated": "false",
    f"{{{FACTS}}}required": "false",
    f"{{{FACTS}}}updatable": "true",
    f"{{{FACTS}}}updateAsWhole": "false",
}
"""What an absent attribute means; all others mean nothing when absent, which ``f:in`` states as an empty text."""
_FRAMES: Final = frozenset(f"{{{XS}}}{name}" for name in ("annotation", "appinfo"))
"""What says nothing itself and is there if it holds something."""
_NAMING: Final = ("name", "value", "schemaLocation")
_WHOLE: Final = frozenset(f"{{{FACTS}}}{name}" for name in ("default", "event", "privilege", "queryable", "rule"))
"""Facts that are known by all that they say: another text is another fact."""

_DERIVED: Final = ("message", "operation")


class MergeError(ValueError):
    """Releases contradict each other in a way that one document cannot express; the text says where."""


def merge(documents: Mapping[str, Element]) -> Element:
    """One document from those of several releases, which have to be in order, the newest last.

    Raises MergeError if the releases put components into contradictory orders or differ in a text.
    """
    merged = _merge(dict(documents), "")
    fact(merged, "releases", " ".join(documents))
    return merged


def merge_definitions(documents: Mapping[str, Element]) -> Element:
    """The same for WSDL documents, which bear no facts: an operation is there in a release if its elements are.

    Raises MergeError also if operations differ in more than their being there, such as in their faults.
    """
    merged = _merge(dict(documents), "")
    for component in merged.iter(etree.Element):
        releases = component.attrib.pop(f"{{{FACTS}}}releases", None)
        if component.tag == f"{{{FACTS}}}in" or (releases and etree.QName(component).localname not in _DERIVED):
            raise MergeError(f"{_label(component)}: differs between releases ({releases}), which a WSDL cannot say")
    return merged


def _merge(found: Found, path: str, parent: Found | None = None) -> Element:
    """The component that stands for one of each release.

    ``parent`` are the releases that may have what it holds: others than those of ``found`` only for a frame, which a
    release with nothing to put into it does not have.
    """
    newest = list(found.values())[-1]
    if newest.tag in _WHOLE:
        return copy.deepcopy(newest)
    path = f"{path}/{_label(newest)}"
    if len({(node.text or "").strip() for node in found.values()}) > 1:
        raise MergeError(f"{path}: releases state different texts")
    merged = etree.Element(newest.tag, dict(newest.attrib), newest.nsmap)
    children = _children(found)
    for key in _order([list(map(_key, node)) for node in found.values()], path):
        merged.append(_merge_child(children[key], parent or found, path, merged.tag))
    _state_history(merged, found)
    return merged


def _merge_child(child: Found, parent: Found, path: str, parent_tag: str) -> Element:
    if next(iter(child.values())).tag in _FRAMES:
        return _merge(child, path, parent)
    merged = _merge(child, path)
    fact(merged, "releases", ranges(child, list(parent)))
    if list(parent)[-1] not in child and parent_tag == f"{{{XS}}}sequence" and OPTIONAL not in merged.attrib:
        # nobody may demand what the newest release does not have
        merged.set(OPTIONAL, "0")
        _state(merged, {OPTIONAL: "1"}, "")
    return merged


def _children(found: Found) -> dict[Key, Found]:
    children: defaultdict[Key, Found] = defaultdict(dict)
    for release, node in found.items():
        for child in node:
            children[_key(child)][release] = child
    return children


def _key(node: Element) -> Key:
    """What makes a component the same one in another release."""
    if node.tag in _WHOLE:
        values = (value.text or "" for value in node)
        return (str(node.tag), *(f"{name}={value}" for name, value in node.attrib.items()), node.text or "", *values)
    return (str(node.tag), *(str(node.get(name)) for name in _NAMING if name in node.attrib))


def _label(node: Element) -> str:
    local = etree.QName(node).localname
    return f"{local}[{node.get('name')}]" if "name" in node.attrib else local


def _order(sequences: Iterable[Sequence[Key]], path: str) -> list[Key]:
    """One order that is that of every release, with what only older ones have where it stood.

    Raises MergeError if there is none.
    """
    distinct = list(dict.fromkeys(map(tuple, sequences)))[::-1]
    rank = {key: place for place, key in enumerate(_interleaved(distinct))}
    sorter = TopologicalSorter(dict.fromkeys(rank, ()))
    for sequence in distinct:
        for before, after in itertools.pairwise(sequence):
            sorter.add(after, before)
    try:
        sorter.prepare()
    except CycleError as error:
        cycle = ", ".join("/".join(key[1:]) or key[0] for key in error.args[1])
        raise MergeError(f"{path}: releases have these in contradictory orders: {cycle}") from None
    return _drained(sorter, rank)


def _interleaved(sequences: Sequence[Sequence[Key]]) -> list[Key]:
    """All keys, those of later sequences behind the one that they follow there."""
    order: list[Key] = []
    for sequence in sequences:
        known, place = set(order), 0
        for key in sequence:
            if key in known:
                place = order.index(key) + 1
            else:
                order.insert(place, key)
                place += 1
    return order


def _drained(sorter: TopologicalSorter[Key], rank: Mapping[Key, int]) -> list[Key]:
    """What a prepared sorter gives, the lowest rank first wherever it leaves a choice."""
    order: list[Key] = []
    ready: list[tuple[int, Key]] = []
    while sorter.is_active():
        for key in sorter.get_ready():
            heappush(ready, (rank[key], key))
        _, key = heappop(ready)
        order.append(key)
        sorter.done(key)
    return order


def _state_history(merged: Element, found: Found) -> None:
    """State the attributes that are not the same in all releases."""
    histories: defaultdict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    for name in sorted({str(name) for node in found.values() for name in node.attrib}):
        absent = DEFAULTS.get(name, "")
        values: defaultdict[str, list[str]] = defaultdict(list)
        for release, node in found.items():
            values[node.get(name, absent)].append(release)
        values.pop(merged.get(name, absent))
        for value, releases in values.items():
            histories[tuple(releases)][name] = value
    for others, attributes in sorted(histories.items(), key=lambda item: [list(found).index(name) for name in item[0]]):
        _state(merged, attributes, ranges(others, list(found)))


def _state(component: Element, attributes: Mapping[str, str], releases: str) -> None:
    """State what a component says in some of its releases; an empty text for all of them."""
    place = component if component.tag.startswith(f"{{{FACTS}}}") else appinfo(component)
    stated = etree.SubElement(place, f"{{{FACTS}}}in", {"releases": releases} if releases else {})
    for name, value in attributes.items():
        stated.set(name, value)
