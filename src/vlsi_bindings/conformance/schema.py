"""The judge that is the schema: XSD 1.0 as libxml2 understands it, over the files that the package brings along.

Sees what decoding does not look at: facets, occurrence, content models. schema_messages.py takes libxml2's messages
apart.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import as_file, files
from itertools import islice
from threading import Lock
from typing import TYPE_CHECKING, Final

from lxml import etree

from ..codec import DEFAULT_LIMITS, Limits
from ..codec.names import SOAP, XSD, XSI_TYPE, local_name, split
from ..codec.parser import parse
from .findings import Finding, Witness
from .schema_messages import finding_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element as Element

PACKAGE: Final = "vlsi_bindings.wsdl"
MESSAGES: Final = "vdi-messages.xsd"
COMPONENTS: Final = (MESSAGES, "vdi-types.xsd", "vdi-core.xsd")
MOST_CHILDREN: Final = 10_000
"""Children of one element that are judged: ten times what the service takes or gives in one array.

libxml2 counts the siblings before each error, so that the cost of bad elements side by side grows with their square.
"""
_BODY: Final = f"{{{SOAP}}}Body"
_FAULT: Final = f"{{{SOAP}}}Fault"
_XS: Final = f"{{{XSD}}}"


def validate(data: bytes, *, limits: Limits | None = None) -> list[Finding]:
    """Judge a message, or a bare data object, by the schema.

    What is judged is the child of the Body, the fault within a ``detail``, or the document's root. Namespaces are
    not: a message may use any for the service and for the core types, see :meth:`Schema._into_namespace`.

    Raises DecodeError for whatever cannot be read, as :func:`codec.decode` does.
    """
    bounds = limits or DEFAULT_LIMITS
    root = parse(data, bounds).root
    judge = packaged_schema()
    return [finding for part in _parts(root) for finding in islice(judge.findings(part), bounds.max_findings)]


@lru_cache(maxsize=1)
def packaged_schema() -> Schema:
    """The schema of the contract that the package brings along, compiled once."""
    with as_file(files(PACKAGE).joinpath(MESSAGES)) as messages:
        return Schema(messages.parent)


class Schema:
    """A compiled schema, made from a folder with the contract's schema documents."""

    def __init__(self, folder: Path) -> None:
        """Compile; raises OSError or lxml's errors if the files are not a schema."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
        roots = [etree.parse(folder / name, parser).getroot() for name in COMPONENTS]
        self.namespace = str(roots[0].get("targetNamespace"))
        self.declared = {str(part.get("name")) for root in roots for part in root.iterchildren(f"{_XS}element")}
        types = [str(part.get("name")) for root in roots for part in root.iterchildren(f"{_XS}complexType")]
        self._declare(roots[0], [name for name in types if name not in self.declared])
        self._schema = etree.XMLSchema(roots[0])
        self._lock = Lock()

    def _declare(self, root: Element, types: list[str]) -> None:
        """Declare an element per type, so that an object can be the root of a document."""
        prefix = next(prefix for prefix, uri in root.nsmap.items() if uri == self.namespace)
        for name in types:
            etree.SubElement(root, f"{_XS}element", {"name": name, "type": f"{prefix}:{name}"})
            self.declared.add(name)

    def findings(self, part: Element) -> Iterator[Finding]:
        """Judge one element; changes its names."""
        base = wire_path(part)
        widest = max(map(len, part.iter(etree.Element)))
        if widest > MOST_CHILDREN:
            limit = f"at most {MOST_CHILDREN} children of one element"
            yield Finding("not-judged", base, part.sourceline, limit, str(widest), (Witness.XSD,))
            return
        self._into_namespace(part)
        self._by_type(part)
        with self._lock:  # the error log belongs to the schema, not to the run
            if self._schema.validate(part):
                return
            errors = list(self._schema.error_log)
        for error in errors:
            element = _find(part, error.path)
            yield finding_of(error.type_name, error.message, element, base + _below(part, element))

    def _into_namespace(self, part: Element) -> None:
        """Put every name into the schema's namespace.

        The schema has one namespace, that of layout A. A message may use another one, or two (layout B); since all
        documented names are unique without their namespace, the message's names are moved rather than the schema's:
        that costs a walk through the message instead of a second compiled schema per namespace. Whether each element
        stands in the namespace that the layout wants is the codec's finding.
        """
        for element in part.iter(etree.Element):
            spelled = element.get(XSI_TYPE)
            expanded = None if spelled is None else _expanded(element, spelled)
            namespace, local = split(str(element.tag))
            if namespace != self.namespace:
                element.tag = f"{{{self.namespace}}}{local}"
            if expanded is not None and split(expanded)[0] != XSD:
                prefix = f"{element.prefix}:" if element.prefix else ""
                element.set(XSI_TYPE, prefix + local_name(expanded))

    def _by_type(self, part: Element) -> None:
        """Call a root that no schema declares by the name of its type, if it tells one: faults and objects may."""
        named = local_name(part.get(XSI_TYPE, "").replace(":", "}"))
        if local_name(str(part.tag)) not in self.declared and named in self.declared:
            part.tag = f"{{{self.namespace}}}{named}"


def _parts(root: Element) -> list[Element]:
    """The elements that the contract describes."""
    if local_name(str(root.tag)) != "Envelope":
        return [root]
    parts: list[Element] = []
    for child in root.iterfind(f"{_BODY}/*"):
        parts += child.iterfind("detail/*") if child.tag == _FAULT else [child]
    return parts


def _expanded(element: Element, spelled: str) -> str | None:
    """The expanded name of an ``xsi:type``; ``None`` if its prefix is not declared, which the schema will say."""
    prefix, colon, local = spelled.strip().rpartition(":")
    namespace = element.nsmap.get(prefix if colon else None)
    if namespace is None:
        return None if colon else local
    return f"{{{namespace}}}{local}"


def wire_path(element: Element) -> str:
    """The path in local names, with an index where siblings share the name: as the codec's findings have it."""
    steps: list[str] = []
    current: Element | None = element
    while current is not None:
        steps.append(_step(current))
        current = current.getparent()
    return "/".join(reversed(steps))


def _below(part: Element, element: Element) -> str:
    """The steps from ``part`` down to ``element``, each with a slash before it."""
    steps: list[str] = []
    current = element
    while current is not part:
        steps.append("/" + _step(current))
        parent = current.getparent()
        if parent is None:
            break
        current = parent
    return "".join(reversed(steps))


def _step(element: Element) -> str:
    name = local_name(str(element.tag))
    before = sum(1 for _ in element.itersiblings(str(element.tag), preceding=True))
    alone = before == 0 and next(element.itersiblings(str(element.tag)), None) is None
    return name if alone or element.getparent() is None else f"{name}[{before}]"


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
