"""The ledger tells everything that decoding tolerates, by component, and nothing else."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

import pytest

from tests.support.instances import maximal, the_maker
from tests.support.spoilt import WAYS, elements, spoilt
from vlsi_bindings import codec, samples
from vlsi_bindings.captures.learning.contradictions import contradictions
from vlsi_bindings.codec import DecodeError, Dialect

if TYPE_CHECKING:
    from vlsi_bindings.model import DataObject

SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
NAMES: Final = (
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"'
    ' xmlns="urn:vdi" xmlns:vdi="urn:vdi" xmlns:q="urn:q"'
)
THIS: Final = '<_this type="Desktop">Desktop</_this>'
TEXT: Final = "<vdi:errorMessage>x</vdi:errorMessage>"
ID: Final = "<id><id>Desktop/a</id></id>"


def told(message: bytes) -> list[tuple[str, str]]:
    return list(contradictions(codec.decode(message)))


def envelope(body: str, around: str = "") -> bytes:
    return f'<s:Envelope xmlns:s="{SOAP}" {NAMES}>{around}<s:Body>{body}</s:Body></s:Envelope>'.encode()


def get(content: str, attributes: str = "") -> bytes:
    return envelope(f"<Desktop_Get{attributes}>{content}</Desktop_Get>")


def entry(value: str) -> bytes:
    return f"<MapEntry {NAMES}><key>k</key>{value}</MapEntry>".encode()


def fault(parts: str) -> bytes:
    parts = f"<s:Fault><faultcode>c</faultcode><faultstring>t</faultstring>{parts}</s:Fault>"
    return envelope(parts).replace(b' xmlns="urn:vdi"', b"", 1)


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (get(THIS + ID), []),
        (get(f'{THIS}<id xsi:type="DesktopId"><id xsi:type="xsd:string">a</id></id>'), []),
        (get(f'{THIS}<id xsi:type="NewId"><id>a</id></id>'), [("Desktop_Get.id", "unknown-type NewId")]),
        (get(f'{THIS}<id xsi:type="FarmId"><id>a</id></id>'), [("Desktop_Get.id", "unexpected-type FarmId")]),
        (get(f'{THIS}<id xsi:type="q:DesktopId"><id>a</id></id>'), [("Desktop_Get.id", "unexpected-namespace")]),
        (get(f'{THIS}<id><id xsi:type="xsd:int">a</id></id>'), [("DesktopId.id", "unexpected-type xsd:int")]),
        (get(THIS + ID + ID), [("Desktop_Get.id", "repeated-element")]),
        (get(f"{THIS}<id><id>a<b/></id></id>"), [("DesktopId.id", "unexpected-child")]),
        (get(THIS), [("Desktop_Get.id", "missing-element")]),
        (get(ID + THIS), [("Desktop_Get", "wrong-order")]),
        (get(THIS + ID, ' versionId="7"'), [("Desktop_Get", "unknown-attribute versionId")]),
        (get(f'{THIS}<id x="1"><id>a</id></id>'), [("Desktop_Get.id", "unknown-attribute x")]),
        (get(f"{THIS}<q:id><id>a</id></q:id>"), [("Desktop_Get.id", "unexpected-namespace")]),
        (entry('<value xsi:type="xsd:int">1</value>'), []),
        (entry("<value>1</value>"), [("MapEntry.value", "missing-type")]),
        (entry("<value><a/></value>"), [("MapEntry.value", "missing-type")]),
        (entry('<value xsi:type="New"><a/></value>'), [("MapEntry.value", "unknown-type New")]),
        (entry('<value xsi:type="int">1</value>'), [("MapEntry.value", "unknown-type int")]),
        (entry('<value xsi:type="xsd:int">x</value>'), [("MapEntry.value", "lexical-form")]),
        (entry('<value xsi:type="xsd:int">+07</value>'), []),
        (entry('<value xsi:type="ArrayOfNew"><New/></value>'), [("MapEntry.value", "unknown-type ArrayOfNew")]),
        (entry('<value xsi:type="ArrayOfInt"><other>1</other></value>'), [("MapEntry.value", "unexpected-child")]),
        (entry('<value xsi:type="ArrayOfInt"><int>1</int><int>x</int></value>'), [("MapEntry.value", "lexical-form")]),
        (entry('<value xsi:nil="true"/>'), [("MapEntry.value", "nil")]),
        (entry('<value xsi:type="xsd:string">1</value><value xsi:type="xsd:string">2</value>'),
         [("MapEntry.value", "repeated-element")]),
        (envelope("<Desktop_Fetch/>"), [("operations", "unknown-operation Desktop_Fetch")]),
        (f'<x {NAMES} xsi:type="New"/>'.encode(), [("types", "unknown-type New")]),
        (envelope(f"<Desktop_Get>{THIS}{ID}</Desktop_Get>", "<extra/>text"),
         [("Envelope", "unknown-element extra"), ("Envelope", "unexpected-text")]),
        (entry("<?pi x?>"), [("Envelope", "unexpected-instruction")]),
        (fault(f'<detail><vdi:InvalidTypeFault xsi:type="vdi:InvalidType">{TEXT}</vdi:InvalidTypeFault></detail>'), []),
        (fault('<detail><vdi:NewFault xsi:type="vdi:NewThing"/></detail>'), [("Fault", "unknown-type NewThing")]),
        (fault("<detail><vdi:NewFault/></detail>"), [("Fault", "unknown-type NewFault")]),
        (fault(f"<detail><InvalidTypeFault>{TEXT}</InvalidTypeFault></detail>"), [("InvalidType", "fault-form")]),
        (fault(f'<detail><vdi:InvalidTypeFault xsi:type="q:InvalidType">{TEXT}</vdi:InvalidTypeFault></detail>'),
         [("InvalidType", "unexpected-namespace")]),
        (fault(f"<detail><vdi:InvalidTypeFault>{TEXT}</vdi:InvalidTypeFault><more/></detail>"),
         [("Fault", "fault-form")]),
        (fault("<faultstring>u</faultstring>"), [("Fault", "repeated-element faultstring")]),
        (fault("<extra/>"), [("Fault", "unknown-element extra")]),
    ],
)  # fmt: skip
def test_what_contradicts_the_contract_is_told_by_component(message: bytes, expected: list[tuple[str, str]]) -> None:
    assert told(message) == expected


@pytest.mark.parametrize(
    "dialect",
    [Dialect(), Dialect(always_typed=True), Dialect(core_namespace="urn:vim25", element_prefix="v", type_prefix=None)],
    ids=["layout A", "always typed", "layout B"],
)
def test_what_is_as_the_contract_has_it_contradicts_nothing(dialect: Dialect) -> None:
    maker = the_maker()
    for cls in random.Random(5).sample([*maker.types, *maker.requests, *maker.responses], 120):  # noqa: S311 - nobody has to be surprised
        assert told(codec.encode(maximal(cls), dialect=dialect)) == []


def _rules(message: bytes) -> tuple[set[str], set[str]] | None:
    """The rules of the findings, and those of the ledger; ``None`` where the message is refused."""
    try:
        envelope = codec.decode(message)
    except DecodeError:
        return None
    return (
        {finding.rule.value for finding in envelope.findings},
        {what.partition(" ")[0] for _, what in contradictions(envelope)},
    )


def _disagreements(cls: type[DataObject], chance: random.Random) -> list[str]:
    document = codec.encode(maximal(cls, chance.randrange(3)))
    count = len(elements(document))
    found = []
    for way in WAYS if count > 1 else ():
        message = spoilt(document, chance.randrange(1, count), way)
        rules = _rules(message)
        if rules is not None and rules[0] != rules[1]:
            found.append(f"{cls.__wire_name__} {way}: {rules}")
    return found


@pytest.mark.parametrize("seed", range(4))
def test_the_ledger_tells_what_the_findings_tell(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - nobody has to be surprised
    maker = the_maker()
    classes = chance.sample([*maker.types, *maker.requests, *maker.responses], 40)
    assert [told for cls in classes for told in _disagreements(cls, chance)] == []


@pytest.mark.slow
def test_the_ledger_tells_what_the_findings_tell_of_every_class() -> None:
    maker = the_maker()
    chance = random.Random(11)  # noqa: S311 - nobody has to be surprised
    classes = [*maker.types, *maker.requests, *maker.responses]
    assert [told for cls in classes for told in _disagreements(cls, chance)] == []


def test_names_of_strangers_are_kept_short() -> None:
    ((component, what),) = told(get(f"{THIS}{ID}<{'n' * 500}/>"))
    assert (component, len(what)) == ("Desktop_Get", len("unknown-element ") + 60)


def test_findings_beyond_their_limit_are_in_the_ledger() -> None:
    message = get(THIS + ID + "<new/>" * 20)
    envelope = codec.decode(message, limits=codec.Limits(max_findings=3))
    assert len(envelope.findings) == 3
    assert list(contradictions(envelope)) == [("Desktop_Get", "unknown-element new")] * 20


def test_the_samples_contradict_nothing() -> None:
    assert [told(path.read_bytes()) for path in samples.paths().values()] == [[], [], []]
