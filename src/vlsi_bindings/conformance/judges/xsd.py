"""The judge that is the schema: XSD 1.0 as libxml2 understands it.

Sees what decoding does not look at: facets, occurrence, content models. xsd_messages.py takes libxml2's messages
apart.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from threading import Lock
from typing import TYPE_CHECKING, Final

from lxml import etree

from ...codec.names import local_name
from ..catalogue import XSD
from ..findings import Finding
from ..releases import absences
from .schema_documents import schema_of
from .schema_tree import Slice, parts_of
from .xsd_messages import finding_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...codec.names import Element
    from ..message import Message
    from .schema_documents import Schema
    from .schema_tree import Part

ROWS: Final = 1_000
"""Rows that are judged at a time."""

MOST_CHILDREN: Final = 10_000
"""Children of one element that are judged, where there is more than one such element."""


MOST_GROWTHS: Final = 8
"""How often a part of the schema is compiled before the whole is."""

_GONE: Final = "{urn:vlsi-bindings:conformance}gone"


class XsdJudge:
    """Whether a message is valid by XSD 1.0.

    What is judged is the child of the Body, the fault within a ``detail``, or the document's root, in whatever
    namespaces.
    """

    name = XSD

    def findings(self, message: Message) -> Iterator[Finding]:
        """All that the schema refuses. A second look is taken without the elements that nobody knows.

        libxml2 reports one breach per sequence and looks no further into it: what a newer server has inserted would
        hide whatever comes after.
        """
        told: set[tuple[str, str]] = set()
        for finding in self._look(message, without=()):
            told.add((finding.rule, finding.path))
            yield finding
        unknown = [found.path for found in message.envelope.findings if found.rule == "unknown-element"]
        if message.release is not None:
            unknown += [found.path for found in absences(message) if found.rule == "unknown-element"]
        if unknown:
            again = self._look(message, without=unknown)
            yield from (finding for finding in again if (finding.rule, finding.path) not in told)

    @staticmethod
    def _look(message: Message, without: list[str] | tuple[str, ...]) -> Iterator[Finding]:
        schema = schema_of(message.release)
        root = message.fresh_tree()
        _remove(root, without)
        for part in parts_of(root, schema):
            yield from _judged(part, message.release, message.limits.max_findings)


def _judged(part: Part, release: str | None, most: int) -> Iterator[Finding]:
    """The findings of one part, slice by slice."""
    slices = Slice(part, ROWS)
    widest = slices.widest()
    if widest > MOST_CHILDREN:
        limit = f"at most {MOST_CHILDREN} children of one element"
        yield Finding("not-judged", part.path, part.element.sourceline, limit, str(widest), (XSD,))
        return
    told: set[tuple[str, str]] = set()
    for element in slices:
        for kind, text, found in compiled(release).errors(element, part.names, most):
            finding = finding_of(kind, text, found, slices.path(found))
            if (finding.rule, finding.path) not in told:  # what is around the rows is seen with every slice
                told.add((finding.rule, finding.path))
                yield finding


class Compiled:
    """The schema of a release, compiled as far as messages have needed it.

    Most processes see messages of few kinds, and a part of the schema compiles in a fraction of the time. The part
    grows with the kinds, a few times; then the whole is compiled.
    """

    def __init__(self, schema: Schema) -> None:
        """Compile nothing yet."""
        self._schema, self._names, self._compiled = schema, frozenset[str](), None
        self._growths = 0
        self._lock = Lock()
        """The error log belongs to the compiled schema, not to the run."""

    def errors(self, part: Element, names: set[str], most: int) -> list[tuple[str, str, Element]]:
        """What libxml2 says of an element: the kind of error, the message, the element.

        ``names`` are the names in it (see Part), and may be more.
        """
        with self._lock:
            compiled = self._for(names)
            if compiled.validate(part):
                return []
            log = list(islice(compiled.error_log, most))
        return [(error.type_name, error.message, _find(part, error.path)) for error in log]

    def _for(self, names: set[str]) -> etree.XMLSchema:
        """The schema compiled as far as names need it; what a known name refers to is known, too."""
        needed = self._schema.names & names
        if self._compiled is None or not needed <= self._names:
            self._compiled = self._grown(needed)
        return self._compiled

    def _grown(self, needed: frozenset[str]) -> etree.XMLSchema:
        self._growths += 1
        few = self._growths <= MOST_GROWTHS
        self._names = self._schema.closure(self._names | needed) if few else self._schema.names
        return etree.XMLSchema(self._schema.part(self._names))


@lru_cache(maxsize=4)
def compiled(release: str | None) -> Compiled:
    """The schema of a release to judge by."""
    return Compiled(schema_of(release))


def _remove(root: Element, paths: list[str] | tuple[str, ...]) -> None:
    """Take elements out of the tree; the text after each stays."""
    if not paths:
        return
    for element in [_at(root, path) for path in paths]:
        if element is not None and element is not root:
            element.tag = _GONE
    etree.strip_elements(root, _GONE, with_tail=False)


def _at(root: Element, path: str) -> Element | None:
    """The element at a path in wire names; ``None`` if there is none."""
    element = root
    for step in path.split("/")[1:]:
        name, _, number = step.partition("[")
        found = next(islice(element.iterchildren(f"{{*}}{name}"), int(number[:-1]) if number else 0, None), None)
        if found is None:
            return None
        element = found
    return element


def _find(part: Element, path: str | None) -> Element:
    """The element at libxml2's node path: steps are ``*`` or a name, counted from 1; the first is ``part``."""
    element = part
    for step in (path or "").split("/")[2:]:
        name, _, number = step.partition("[")
        prefix, _, local = name.rpartition(":")
        fitting = (
            child
            for child in element.iterchildren(etree.Element)
            if name == "*" or (local_name(str(child.tag)) == local and (child.prefix or "") == prefix)
        )
        found = next(islice(fitting, int(number[:-1] or 1) - 1 if number else 0, None), None)
        if found is None:
            break
        element = found
    return element
