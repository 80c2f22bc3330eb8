"""How one message, or one HTTP head, is written: votes for settings of the dialect, and all else that is style.

Only what was used speaks: a prefix that is declared and stands nowhere says nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from lxml import etree

from ...codec import DEFAULT_LIMITS, SoapFault
from ...codec.lexical import BUILT_INS
from ...codec.names import SOAP, SPACE, XSD, XSI, XSI_TYPE, is_ncname, split
from ...codec.parser import parse
from ...codec.particles import Kind, item_type
from ...codec.settings import check
from ...model import DataObject, Fault, Reference, Unknown
from ..headers import cookie_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeAlias

    from ...codec import Envelope
    from ...codec.names import Element
    from ..exchange import Exchange
    from ..headers import Headers
    from .places import Place

    Value: TypeAlias = str | bool | None
    Vote: TypeAlias = tuple[str, Value]

_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}")
_MEDIA_TYPE: Final = re.compile(r"[\w.+-]{1,60}/[\w.+-]{1,60}")
_CHARSET: Final = re.compile(r";\s*charset\s*=\s*(\"?)([\w.:-]{1,30})\1", re.IGNORECASE)
_FRACTION: Final = re.compile(r"\.([0-9]+)")
_ZONE: Final = re.compile(r"(Z|[+-][0-9]{2}:[0-9]{2})?\Z")
_LONGEST: Final = 100


class Habits(NamedTuple):
    """``votes``: settings and the values that were shown for them; ``styles``: what else was counted, by kind."""

    votes: list[Vote]
    styles: list[tuple[str, str, int]]


def speaks(envelope: Envelope) -> bool:
    """Whether a message is one of the contract's, so that it tells how this service is spoken to."""
    return isinstance(_content(envelope), DataObject)


def of_message(data: bytes, envelope: Envelope, values: Values) -> Habits:
    """The habits of a message that :func:`speaks`: of its bytes, and of its objects. Raises DecodeError."""
    spellings = _Spellings(parse(data, DEFAULT_LIMITS).root, envelope)
    votes = [*spellings.votes(core=values.core), *values.votes()]
    return Habits(votes, [*spellings.styles(), *values.styles(), *_fault_styles(envelope)])


def of_head(exchange: Exchange) -> tuple[list[Vote], list[Vote], list[tuple[str, str, int]]]:
    """What the HTTP heads show: the request's votes, the answer's, and the styles."""
    action = exchange.request_headers.first("soapaction")
    asked = [*(_action(action) if action is not None else ()), *_cookies(exchange.request_headers, "cookie")]
    answered = _cookies(exchange.answer_headers, "set-cookie")
    styles = [
        *_head_styles("request", exchange.request_headers),
        *_head_styles("answer", exchange.answer_headers),
    ]
    if exchange.status is not None:
        styles.append(("statuses", f"{exchange.status} {_kind(exchange)}", 1))
    return asked, answered, styles


def _content(envelope: Envelope) -> object:
    """The request, the answer, the fault's detail, or the bare object."""
    return envelope.body.detail if isinstance(envelope.body, SoapFault) else envelope.body


class _Spellings:
    """How the names in the text of a message are spelled."""

    def __init__(self, root: Element, envelope: Envelope) -> None:
        self.root, self.registry = root, envelope.dialect.registry
        self.namespace, self.core = envelope.dialect.namespace, envelope.dialect.core
        self.bare = envelope.bare
        content = _content(envelope)
        self.of_core = isinstance(content, DataObject) and type(content).__core__
        """Whether the message is about a core type: nobody knows whose namespace its element is in."""
        self.cores: Counter[str] = Counter()
        """The namespaces of core types that ``xsi:type`` names."""
        self.used: dict[str, Counter[str | None]] = {
            name: Counter() for name in ("element_prefix", "core_prefix", "type_prefix", "xsi_prefix", "xsd_prefix")
        }
        self.built_ins: Counter[str] = Counter()
        for element in root.iter(etree.Element):
            self._element(element)

    def votes(self, *, core: bool) -> Iterator[Vote]:
        """One value a setting: that which is used most. ``core`` says that the objects show a core element."""
        if not self.bare:
            yield "soap_prefix", self.root.prefix
        if self.of_core:
            return
        yield "namespace", self.namespace
        if core or self.cores or self.core != self.namespace:
            seen = self.cores.most_common(1)[0][0] if self.cores and not core else self.core
            yield "core_namespace", None if seen == self.namespace else seen
        for setting, counts in self.used.items():
            sayable = [(count, prefix) for prefix, count in counts.items() if _can_be(setting, prefix)]
            if sayable:
                yield setting, max(sayable, key=lambda pair: (pair[0], pair[1] or ""))[1]

    def styles(self) -> Iterator[tuple[str, str, int]]:
        for name, count in self.built_ins.items():
            yield "built-in types named by xsi:type", name, count
        for block in self.root.iterfind(f"{{{SOAP}}}Header/*"):
            yield "SOAP header blocks", str(block.tag)[:_LONGEST], 1

    def _element(self, element: Element) -> None:
        namespace = split(str(element.tag))[0]
        if namespace == self.namespace:
            self.used["element_prefix"][element.prefix] += 1
        elif namespace == self.core:
            self.used["core_prefix"][element.prefix] += 1
        spelled = element.get(XSI_TYPE)
        if spelled is not None:
            self._type(element, spelled.strip(SPACE))

    def _type(self, element: Element, spelled: str) -> None:
        prefix, _, local = spelled.rpartition(":")
        scope = element.nsmap
        namespace = scope.get(prefix or None)
        self.used["xsi_prefix"][_xsi_prefix(element, scope)] += 1
        if namespace == XSD:
            self.used["xsd_prefix"][prefix or None] += 1
            self.built_ins[f"xsd:{local}" if f"xsd:{local}" in BUILT_INS else "another"] += 1
        elif namespace and self._is_core(local):
            self.cores[namespace] += 1
            self.used["type_prefix" if namespace == self.namespace else "core_prefix"][prefix or None] += 1
        elif namespace == self.namespace:
            self.used["type_prefix"][prefix or None] += 1

    def _is_core(self, local: str) -> bool:
        item = item_type(local)
        found = self.registry.find_type(local)
        return found.__core__ if found is not None else item is not None and item.startswith("xsd:")


class Values:
    """What the objects of a message show, whose declared types and kept spellings are known."""

    def __init__(self) -> None:
        """Begin with none; ``core`` says whether a core element was met."""
        self.core = False
        self.typed: Counter[bool] = Counter()
        self.found: Counter[tuple[str, str]] = Counter()

    def enter(self, value: DataObject, held: Iterable[Place]) -> None:
        """Look at an object; what a reference has are no elements."""
        for place in held if not isinstance(value, Reference) else ():
            self._place(place)

    def votes(self) -> Iterator[Vote]:
        """Whether every object told its type."""
        if self.typed:
            yield "always_typed", not self.typed[False]

    def styles(self) -> Iterator[tuple[str, str, int]]:
        """What else was met."""
        for written, count in self.typed.items():
            yield "xsi:type that the declaration tells", "written" if written else "left out", count
        for (kind, what), count in self.found.items():
            yield kind, what, count

    def _place(self, place: Place) -> None:
        held = place.held
        self.core |= place.core and held is not None and not isinstance(held, Unknown)
        if isinstance(held, DataObject) and (type(held) is place.content.cls or isinstance(held, Reference)):
            if place.content.kind in (Kind.OBJECT, Kind.REFERENCE):
                self.typed[place.spelled is not None] += 1
        elif place.content.name == "xsd:boolean" and isinstance(held, bool):
            text, _ = place.retained.texts.get(place.slot, ("true", held))
            self.found["booleans", "1 or 0" if text.strip(SPACE) in ("1", "0") else "true or false"] += 1
        elif place.content.name == "xsd:dateTime" and held is not None:
            self.found["times", _shape(place)] += 1
        if place.listed:
            self.found["items of arrays under anyType", "typed" if place.spelled is not None else "untyped"] += 1


def _fault_styles(envelope: Envelope) -> Iterator[tuple[str, str, int]]:
    fault = envelope.fault
    if fault is None:
        return
    code = (fault.code or "none").rpartition(":")[2]
    yield "fault codes", code if is_ncname(code) and len(code) <= _LONGEST else "no name", 1
    yield "fault strings", "with text" if fault.string else "empty", 1
    if isinstance(fault.detail, Fault):
        named = "named type + Fault" if fault.detail_name is None else "named otherwise"
        typed = "with xsi:type" if fault.typed else "without xsi:type"
        where = "in no namespace" if fault.detail_namespace is not None else "in the service's namespace"
        yield "fault details", f"{named}, {typed}, {where}", 1


def _can_be(setting: str, value: Any) -> bool:  # noqa: ANN401 - check looks at the type
    try:
        check(setting, value)
    except ValueError:
        return False
    return True


def _xsi_prefix(element: Element, scope: Any) -> str | None:  # noqa: ANN401 - a mapping of lxml's
    """The prefix of the attribute ``xsi:type``: the parser tells only the namespace."""
    prefixes = [prefix for prefix, uri in scope.items() if uri == XSI and prefix]
    if len(prefixes) == 1:
        return str(prefixes[0])
    spelled = element.xpath("name(@*[local-name() = 'type' and namespace-uri() = $uri])", uri=XSI)
    return str(spelled).partition(":")[0]


def _shape(place: Place) -> str:
    """The form of a dateTime: its fraction and its zone, nothing of its value."""
    kept = place.retained.texts.get(place.slot)
    text = BUILT_INS["xsd:dateTime"].write(place.held) if kept is None else kept[0].strip(SPACE)
    fraction, zone = _FRACTION.search(text), _ZONE.search(text)
    digits = f"{min(len(fraction[1]), 10)} fraction digits" if fraction else "no fraction"
    told = zone[1] if zone else None
    return f"{digits}, {'Z' if told == 'Z' else 'an offset' if told else 'no zone'}"


def _action(value: str) -> Iterator[Vote]:
    spelled = value.strip()
    quoted = len(spelled) > 1 and spelled[0] == spelled[-1] == '"'
    action = spelled[1:-1] if quoted else spelled
    if len(action) <= _LONGEST and _can_be("soap_action", action):
        yield "soap_action", action
        yield "quoted_action", quoted


def _cookies(headers: Headers, field: str) -> list[Vote]:
    return [("session_cookie", name) for name in cookie_names(headers, field) if _TOKEN.fullmatch(name)]


def _head_styles(side: str, headers: Headers) -> Iterator[tuple[str, str, int]]:
    for name in dict.fromkeys(name.lower() for name, _ in headers):
        if _TOKEN.fullmatch(name):
            yield f"{side} header names", name, 1
    told = headers.first("content-type")
    media = _MEDIA_TYPE.match((told or "").strip())
    if media:
        charset = _CHARSET.search(told or "")
        yield f"{side} content types", media[0].lower() + (f"; charset={charset[2].lower()}" if charset else ""), 1


def _kind(exchange: Exchange) -> str:
    envelope = exchange.answer_envelope
    return "no answer" if envelope is None else envelope.kind
