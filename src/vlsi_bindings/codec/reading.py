"""The state of one decode: what was found, which namespaces hold, how names resolve.

Paths and lines are made only when something is to be told, so that an ordinary message pays nothing for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .compiled_decoder import any_parser
from .errors import DecodeError
from .findings import Finding, Rule
from .names import SPACE, XSD, XSI_TYPE, local_name, split
from .parser import check_scope
from .particles import Content, Kind, resolve

if TYPE_CHECKING:
    from ..model import DataObject, Reference
    from .compiled_decoder import Layout, Reader
    from .limits import Limits
    from .names import Element

    Held = tuple[Reader, type[DataObject], Element]

_SEEN_LENGTH = 60
_REFERENCE_ATTRIBUTES = 2


class Reading:
    """One decode: the registry that names lead to, the namespaces of the message, the bounds, the findings."""

    __slots__ = (
        "_contents",
        "_places",
        "core_known",
        "dropped",
        "findings",
        "layout",
        "limits",
        "max_depth",
        "registry",
        "removed",
        "trimmed",
    )

    def __init__(self, layout: Layout, limits: Limits) -> None:
        """Start with the namespaces that the dialect, or the message itself, names."""
        self.layout = layout
        self.registry = layout.registry
        self.limits = limits
        self.max_depth = limits.max_depth
        self.core_known = False
        self._contents: dict[str, Content | None] = {}
        self.findings: list[Finding] = []
        self.dropped = 0
        self.trimmed: Element | None = None
        """The element that results were taken out of, and in ``removed`` how many: a stream's rows keep their index."""
        self.removed = 0
        self._places: dict[Element, tuple[Element, dict[str, int]]] = {}

    def note(self, rule: Rule, element: Element, expected: str, seen: str, *, child: str = "") -> None:
        """Keep a finding at ``element`` (or at its child of that name, where the child is not there)."""
        if len(self.findings) >= self.limits.max_findings:
            self.dropped += 1
            return
        path = self.path(element) + (f"/{child}" if child else "")
        self.findings.append(Finding(rule, path, element.sourceline, expected, shorten(seen)))

    def path(self, element: Element) -> str:
        """The path of ``element`` in local names; an index stands where siblings share the name."""
        steps = []
        current: Element | None = element
        while current is not None:
            steps.append(self._step(current))
            current = current.getparent()
        return "/".join(reversed(steps))

    def _step(self, element: Element) -> str:
        name = local_name(element.tag)
        parent = element.getparent()
        if parent is not None and parent is self.trimmed:
            return f"{name}[{self.removed}]"
        if parent is None:
            return name
        index = self._index(parent, element)
        alone = index == 0 and next(element.itersiblings(f"{{*}}{name}"), None) is None
        return name if alone else f"{name}[{index}]"

    def _index(self, parent: Element, element: Element) -> int:
        """The element's number among its namesakes. Remembers where it stopped: findings come in document order."""
        last, counts = self._places.get(parent, (None, {}))
        if element is last:
            return counts[local_name(element.tag)] - 1
        rest = parent.iterchildren("*") if last is None else last.itersiblings("*")
        found = self._count(rest, element, counts)
        if found is None:
            counts = {}
            found = self._count(parent.iterchildren("*"), element, counts) or 0
        if len(self._places) > self.limits.max_depth:
            self._places.clear()
        self._places[parent] = (element, counts)
        return found

    @staticmethod
    def _count(siblings: object, element: Element, counts: dict[str, int]) -> int | None:
        for sibling in siblings:  # type: ignore[attr-defined]  # lxml's iterators have no common public type
            name = local_name(sibling.tag)
            counts[name] = counts.get(name, 0) + 1
            if sibling is element:
                return counts[name] - 1
        return None

    def learn_core(self, layout: Layout) -> None:
        """Take the namespace of the first core element as that of all: nobody named the layout beforehand."""
        self.layout = layout
        self.core_known = True
        self._contents.clear()

    def check_depth(self, depth: int, element: Element) -> None:
        """Refuse what is nested too deep."""
        if depth > self.max_depth:
            raise DecodeError(
                f"elements are nested deeper than the limit max_depth = {self.max_depth}", line=element.sourceline
            )

    def check_attributes(self, element: Element, count: int) -> None:
        """Refuse an element with too many attributes."""
        if count > self.limits.max_attributes:
            raise DecodeError(
                f"an element has {count} attributes, more than the limit max_attributes = {self.limits.max_attributes}",
                line=element.sourceline,
            )

    def expand(self, element: Element, text: str) -> str | None:
        """The expanded name of a QName in content (``vdi:DesktopInfo``); ``None`` if its prefix is not declared.

        An unprefixed name is in the default namespace.
        """
        prefix, colon, local = text.strip(SPACE).rpartition(":")
        scope = element.nsmap
        check_scope(scope, element, self.limits)
        namespace = scope.get(prefix if colon else None)
        if not namespace:  # none is declared, or xmlns="" says that none holds
            return None if colon else local
        return f"{{{namespace}}}{local}"

    def written_type(self, element: Element, text: str) -> str:
        """The expanded name, or the text itself where its prefix is not declared."""
        expanded = self.expand(element, text)
        return text.strip(SPACE) if expanded is None else expanded

    def type_name(self, expanded: str) -> str:
        """An expanded type name as the contract spells it: ``xsd:int``, ``DesktopInfo``."""
        namespace, local = split(expanded)
        return f"xsd:{local}" if namespace == XSD else local.rpartition(":")[2]

    def expected_namespace(self, *, core: bool) -> str:
        """The namespace of the elements that a service type, or a core type, declares."""
        return self.layout.core if core else self.layout.namespace

    def _typed(self, element: Element) -> Content | None:
        """The type that ``xsi:type``, the only attribute, names; ``None`` where there is more to tell or to keep."""
        if element.keys() != [XSI_TYPE]:
            return None
        expanded = self.expand(element, element.get(XSI_TYPE, ""))
        if expanded is None:
            return None
        try:
            return self._contents[expanded]
        except KeyError:
            content = self._contents[expanded] = self._expected(expanded)
            return content

    def _expected(self, expanded: str) -> Content | None:
        """The type of that name, unless the name stands in another namespace than the contract's."""
        content = resolve(self.type_name(expanded), self.registry)
        if content is None or content.kind is Kind.LEXICAL:
            return content
        core = content.cls.__core__
        if split(expanded)[0] != self.expected_namespace(core=core):
            return None
        self.core_known |= core
        return content

    def subtype(self, element: Element, declared: type[DataObject]) -> Held | None:
        """An object whose ``xsi:type`` says more than the declaration; ``None`` in every other case."""
        content = self._typed(element)
        if content is None or content.kind is not Kind.OBJECT:
            return None
        cls = content.cls
        if cls is None or cls is declared or not issubclass(cls, declared):
            return None
        return self.layout[cls], cls, element

    def any_value(self, element: Element) -> object:
        """The value of an anyType element, or an object to be read; ``None`` where there is more to tell or to keep."""
        content = self._typed(element)
        if content is None:
            return None
        if content.kind is Kind.OBJECT:
            return self.layout[content.cls], content.cls, element
        if content.kind is not Kind.LEXICAL or len(element):
            return None
        return any_parser(content.name)(element.text)

    def reference(self, element: Element, cls: type[Reference]) -> Reference | None:
        """A managed object reference with no attributes but its own."""
        if len(element) or len(element.keys()) > _REFERENCE_ATTRIBUTES:
            return None
        reference = cls.__new__(cls)
        reference.__retained__ = None
        reference.value = element.text or ""
        reference.type = reference.server_guid = None
        for name, value in element.items():
            if name == "type":
                reference.type = value
            elif name == "serverGuid":
                reference.server_guid = value
            else:
                return None
        return reference


def shorten(text: str) -> str:
    """A value as a finding shows it: one line, at most 60 characters."""
    shown = text if len(text) <= _SEEN_LENGTH else text[:_SEEN_LENGTH] + "…"
    return repr(shown)
