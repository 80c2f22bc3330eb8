"""What a decoded message has that the contract does not, by component: the ledger's half that matters most.

Read off what decoding kept, which is complete; findings are bounded, and have paths instead of components.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from ...codec import Rule, SoapFault
from ...codec.encoder import built_in_of
from ...codec.envelope import FAULT_PARTS
from ...codec.lexical import BUILT_INS
from ...codec.names import XSD, XSI_NIL, XSI_TYPE, local_name, split
from ...codec.parser import parser_options
from ...codec.particles import ANY, FAULT_WRAPPER, Content, Kind, item_type, resolve
from ...model import Array, DataObject, Fault, Reference, Request, Response, Unknown
from .places import NOTHING, Place, fields, visits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeAlias

    from ...codec import Dialect, Envelope
    from ...model import Registry, Retained

    Told: TypeAlias = tuple[str, str]
    """The component, and the rule that was broken, with a name where one says more."""

LONGEST: Final = 60
"""Characters of a stranger's name or value that are kept."""


def contradictions(envelope: Envelope) -> Iterator[Told]:
    """Everything in a message that the contract does not know, or has otherwise."""
    yield from around(envelope)
    for value, held in visits(envelope.body, envelope.dialect.registry):
        yield from within(value, held, envelope.dialect)


def around(envelope: Envelope) -> Iterator[Told]:
    """What is wrong with a message beside its objects: with its envelope, its fault, or a body that is unknown."""
    yield from _envelope(envelope)
    yield from _child(envelope)
    if isinstance(envelope.body, SoapFault):
        yield from _fault(envelope.body, envelope.dialect)
    elif isinstance(envelope.body, Unknown):
        yield from _unknown_body(envelope.body)


def within(value: DataObject, held: Iterable[Place], dialect: Dialect) -> Iterator[Told]:
    """What is wrong with one object, and with its places."""
    retained = value.__retained__ or NOTHING
    if not retained.empty:
        yield from _sequence(value, retained, dialect.registry)
    for place in held:
        yield from _slot(place, dialect)


def _envelope(envelope: Envelope) -> Iterator[Told]:
    for place, strays in envelope.strays.items():
        for _, piece in strays:
            yield place, _named(Rule.UNKNOWN_ELEMENT, piece.name) if piece.name else Rule.UNEXPECTED_TEXT.value
    for finding in envelope.findings:
        if finding.rule is Rule.UNEXPECTED_INSTRUCTION:
            yield "Envelope", finding.rule.value


def _child(envelope: Envelope) -> Iterator[Told]:
    """What is on the body's child, or on the root of a bare object."""
    body = envelope.body
    name = type(body).__wire_name__ if isinstance(body, DataObject) else "Fault"
    if isinstance(body, (Request, Response, SoapFault)):
        for attribute in envelope.retained.attributes.get(("child", 0), ()):
            yield name, _named(Rule.UNKNOWN_ATTRIBUTE, attribute)
    elif isinstance(body, DataObject):
        kind = Kind.REFERENCE if isinstance(body, Reference) else Kind.OBJECT
        root = Place(name, Content(kind, name, cls=type(body)), ("child", 0), body, envelope.retained)
        yield from _slot(root, envelope.dialect)


def _unknown_body(body: Unknown) -> Iterator[Told]:
    if body.name is None:
        return
    spelled = _type_of(body)
    if spelled is None:
        yield "operations", _named(Rule.UNKNOWN_OPERATION, body.name)
    else:
        yield "types", _named(Rule.UNKNOWN_TYPE, spelled)


def _fault(fault: SoapFault, dialect: Dialect) -> Iterator[Told]:
    met = {entry for entry in fault.retained.order if not isinstance(entry, Unknown)}
    for piece in fault.unknown:
        name = local_name(piece.name or "")
        repeated = FAULT_PARTS.get(name) in met
        yield "Fault", _named(Rule.REPEATED_ELEMENT if repeated else Rule.UNKNOWN_ELEMENT, name)
    for _ in fault.retained.namespaces:
        yield "Fault", Rule.UNEXPECTED_NAMESPACE.value
    for _ in fault.unknown_detail:
        yield "Fault", Rule.FAULT_FORM.value
    if isinstance(fault.detail, Unknown):
        known = fault.detail.name and (_type_of(fault.detail) or fault.detail.name)
        yield "Fault", _named(Rule.UNKNOWN_TYPE, known) if known else Rule.UNEXPECTED_TEXT.value
    elif fault.detail is not None:
        yield from _detail(fault, fault.detail, dialect)


def _detail(fault: SoapFault, detail: Fault, dialect: Dialect) -> Iterator[Told]:
    name = type(detail).__wire_name__
    if fault.detail_namespace is not None:
        yield name, Rule.FAULT_FORM.value
    for attribute in fault.retained.attributes.get(("fault", 0), ()):
        yield name, _named(Rule.UNKNOWN_ATTRIBUTE, attribute)
    spelled = fault.retained.typed.get(("fault", 0))
    if spelled is not None:
        wrong = local_name(spelled) != name or not _elsewhere(spelled, type(detail), dialect)
        yield name, _named(Rule.UNKNOWN_TYPE, spelled) if wrong else Rule.UNEXPECTED_NAMESPACE.value


def _sequence(value: DataObject, retained: Retained, registry: Registry) -> Iterator[Told]:
    """Unknown, repeated and missing elements, text between them, and their order."""
    name = type(value).__wire_name__
    table = {particle.name: (component, particle) for component, particle in fields(type(value), registry)}
    positions = {particle.attribute: at for at, (_, particle) in enumerate(table.values())}
    met: list[str] = []
    for entry in retained.order:
        if not isinstance(entry, Unknown):
            met.append(entry[0])
            continue
        component, particle = table.get(local_name(entry.name or ""), (name, None))
        if particle is None:
            if entry.name is not None or entry.xml.strip():
                told = _named(Rule.UNKNOWN_ELEMENT, entry.name) if entry.name else Rule.UNEXPECTED_TEXT.value
                yield name, told
        elif particle.attribute in met and not particle.array:
            yield component, Rule.REPEATED_ELEMENT.value
        else:
            met.append(particle.attribute)
            yield component, Rule.UNEXPECTED_CHILD.value
    order = [positions[attribute] for attribute in met]
    if order != sorted(order):
        yield name, Rule.WRONG_ORDER.value
    for component, particle in table.values():
        if particle.attribute in retained.missing and particle.attribute not in met:
            yield component, Rule.MISSING_ELEMENT.value


def _slot(place: Place, dialect: Dialect) -> Iterator[Told]:
    """What is wrong with one element itself."""
    retained, held = place.retained, place.held
    if place.content.kind is Kind.ENUMERATION and isinstance(held, str):
        known = isinstance(held, place.content.enumeration)
        if not known:
            yield place.content.name, f"{Rule.UNKNOWN_VALUE.value} {held[:LONGEST]}"
    if isinstance(held, Unknown):
        yield from ((place.component, told) for told in _given_up(held, dialect.registry))
    elif isinstance(held, Fault) and place.content.name == FAULT_WRAPPER:
        yield place.component, Rule.FAULT_FORM.value
    if retained is NOTHING:
        return
    if place.slot in retained.nil:
        yield place.component, Rule.NIL.value
    if place.slot in retained.namespaces:
        yield place.component, Rule.UNEXPECTED_NAMESPACE.value
    yield from _attributes(place)
    if place.slot in retained.texts and not _is_lexical(place, *retained.texts[place.slot]):
        yield place.component, Rule.LEXICAL_FORM.value
    if place.spelled is not None and place.slot not in retained.nil:
        yield from ((place.component, told) for told in _typed(place, place.spelled, dialect))


def _attributes(place: Place) -> Iterator[Told]:
    for name in place.retained.attributes.get(place.slot, ()):
        if name == XSI_NIL:
            yield place.component, Rule.NIL.value
        else:
            yield place.component, _named(Rule.UNKNOWN_ATTRIBUTE, name)


def _typed(place: Place, spelled: str, dialect: Dialect) -> Iterator[str]:
    """What is wrong with an ``xsi:type`` that was kept; nothing if it is only redundant."""
    namespace, local = split(spelled)
    if place.content.kind is Kind.ANY:
        yield from _typed_any(place, spelled, dialect)
        return
    if ":" in local and not namespace:
        local = local.rpartition(":")[2]
        yield _named(Rule.UNKNOWN_TYPE, local)
        if place.content.kind is Kind.OBJECT:
            return
    if place.content.kind is Kind.OBJECT:
        yield from _typed_object(place, spelled, dialect)
    else:
        name = f"xsd:{local}" if namespace == XSD else local
        allowed = {place.content.name} | ({"xsd:string"} if place.content.kind is Kind.ENUMERATION else set())
        if name not in allowed:
            yield _named(Rule.UNEXPECTED_TYPE, name)


def _typed_any(place: Place, spelled: str, dialect: Dialect) -> Iterator[str]:
    if not spelled:
        yield Rule.MISSING_TYPE.value
    elif isinstance(place.held, DataObject):
        if _elsewhere(spelled, type(place.held), dialect):
            yield Rule.UNEXPECTED_NAMESPACE.value
    elif isinstance(place.held, Array):
        yield Rule.UNEXPECTED_NAMESPACE.value
    elif split(spelled)[0] != XSD:
        yield _named(Rule.UNKNOWN_TYPE, spelled)


def _typed_object(place: Place, spelled: str, dialect: Dialect) -> Iterator[str]:
    cls = dialect.registry.find_type(local_name(spelled))
    declared = place.content.cls
    if cls is None or issubclass(cls, Reference) or split(spelled)[0] == XSD:
        yield _named(Rule.UNKNOWN_TYPE, spelled)
        return
    if _elsewhere(spelled, cls, dialect):
        yield Rule.UNEXPECTED_NAMESPACE.value
    if not issubclass(cls, declared) and not (issubclass(cls, Fault) and place.content.name == FAULT_WRAPPER):
        yield _named(Rule.UNEXPECTED_TYPE, spelled)


def _elsewhere(spelled: str, cls: type[DataObject], dialect: Dialect) -> bool:
    """Whether a type is named in another namespace than the contract's."""
    seen = split(spelled)[0]
    return seen != (dialect.core if cls.__core__ else dialect.namespace) and (bool(seen) or ":" not in spelled)


def _is_lexical(place: Place, text: str, value: object) -> bool:
    """Whether a text that was kept is another spelling of its value, and not none at all."""
    if place.content.kind is not Kind.ANY:
        lexical = place.content.lexical
    elif value is None:
        return False
    else:
        lexical = BUILT_INS[built_in_of(value)]
    try:
        lexical.parse(text)
    except ValueError:
        return False
    return True


def _given_up(piece: Unknown, registry: Registry) -> Iterator[str]:
    """Why the value of an anyType element is kept as it stood."""
    spelled = _type_of(piece)
    if spelled is None:
        yield Rule.MISSING_TYPE.value
        return
    namespace, local = split(spelled)
    name = item_type(local) or (f"xsd:{local}" if namespace == XSD else local)
    content = resolve(name, registry)
    known = content is not None and content is not ANY and content.kind is not Kind.ENUMERATION
    if not known:
        yield _named(Rule.UNKNOWN_TYPE, local)
    if known or f"xsd:{local}" in BUILT_INS:
        yield Rule.UNEXPECTED_CHILD.value


def _type_of(piece: Unknown) -> str | None:
    """The expanded ``xsi:type`` of an element that was kept; only its start tag is read."""
    parser = etree.XMLPullParser(("start",), **parser_options())
    for at in range(0, len(piece.xml), 1 << 12):
        parser.feed(piece.xml[at : at + (1 << 12)])
        for _, element in parser.read_events():
            spelled = element.get(XSI_TYPE)
            if spelled is None:
                return None
            prefix, _, local = spelled.strip().rpartition(":")
            uri = element.nsmap.get(prefix or None)
            return f"{{{uri}}}{local}" if uri else local
    return None


def _named(rule: Rule, name: str) -> str:
    return f"{rule.value} {local_name(name)[:LONGEST]}"
