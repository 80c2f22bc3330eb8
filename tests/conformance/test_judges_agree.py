"""The judges agree: about what is valid, and about everything that can be wrong; where not, a short list says why."""

from __future__ import annotations

import random
from itertools import islice
from typing import TYPE_CHECKING, Final

import pytest

from tests.codec.test_violations import PLACES, UNUSED, document, facets_of, violations
from tests.support.instances import maximal, minimal, the_maker
from tests.support.rule_cases import cases, refused_anyway
from tests.support.schemas import simple_types, the_contract
from tests.support.spoilt import WAYS, bare, elements, spoilt, wildly
from vlsi_bindings import codec, vdi
from vlsi_bindings.conformance import CATALOGUE, DEFAULT_JUDGES, JUDGES, Report, check
from vlsi_bindings.conformance.catalogue import who_can_see
from vlsi_bindings.conformance.explained import EXPLAINED, Explained
from vlsi_bindings.conformance.rules import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable

GROUPS: Final = ("types", "requests", "responses")
WHOLE: Final = 60_000
"""Bytes up to which a message is spoilt: enough for nearly all, and quick."""


def judged(data: bytes, judges: Iterable[str] = JUDGES) -> Report:
    """The report of the judges; none may be silent about what it can see."""
    report = check(data, judges=judges)
    assert [str(told) for told in report.disagreements if not told.explained] == [], data
    return report


@pytest.mark.parametrize("every", [8, pytest.param(1, marks=pytest.mark.slow)])
@pytest.mark.parametrize("group", GROUPS)
def test_every_judge_finds_the_least_and_the_fullest_instance_of_everything_valid(group: str, every: int) -> None:
    """By the schema: the instances are not made to keep the rules, about which the judges agree all the same.

    XSD 1.1, which is slow, judges every eighth in the normal suite.
    """
    for number, cls in enumerate(getattr(the_maker(), group)):
        judges = DEFAULT_JUDGES if number % every else tuple(JUDGES)
        for make in (minimal, maximal):
            found = judged(bare(make(cls)), judges).findings
            assert [str(finding) for finding in found if finding.rule in CATALOGUE] == [], cls.__name__


@pytest.mark.parametrize("name", sorted(simple_types().keys() - UNUSED))
def test_a_violation_of_each_facet_is_one_finding_of_all_who_can_see_it(name: str) -> None:
    for facet, value in violations(facets_of(name)):
        found = [finding for finding in judged(document(PLACES[name], value)).findings if finding.rule in CATALOGUE]
        assert [set(finding.witnesses) for finding in found] == [CATALOGUE[found[0].rule].judges], facet


RULED: Final = [kind.name for kind in KINDS.values() if kind.predicate]
SOME: Final = 20
"""Instances of a rule that are judged here; all of them are in the tests of the rules."""


@pytest.mark.parametrize("kind", RULED)
def test_a_documented_rule_is_kept_and_broken_in_the_eyes_of_all_who_can_see_it(kind: str) -> None:
    made = cases(the_contract().release)
    found_cases = (case for case in made.of_kind(kind) if not refused_anyway(case))
    for case in islice(found_cases, 2 if kind == "maxArray" else SOME):
        assert judged(codec.encode(case.keeps)).findings == (), str(case)
        found = judged(codec.encode(case.breaks)).findings
        assert case.rule in {finding.rule for finding in found}, str(case)
        for finding in found:
            assert set(finding.witnesses) >= who_can_see(finding.rule), str(case)
            assert finding.mend.endswith((".", "?"))
            assert finding.place


def samples(group: str) -> Iterable[bytes]:
    documents = (bare(maximal(cls)) for cls in getattr(the_maker(), group)[::6])
    return (data for data in documents if len(data) < WHOLE and len(elements(data)) > 1)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("group", GROUPS)
def test_the_judges_agree_about_an_element(group: str, way: str) -> None:
    pick = random.Random(f"{group} {way}")  # noqa: S311 - no secret
    found = 0
    for data in samples(group):
        found += bool(judged(spoilt(data, pick.randrange(1, len(elements(data))), way)).findings)
    assert found > 10


@pytest.mark.parametrize("group", GROUPS)
def test_the_judges_agree_about_several_faults_and_strange_values(group: str) -> None:
    pick = random.Random(group)  # noqa: S311 - no secret
    found = 0
    for data in samples(group):
        for _ in range(4):
            found += bool(judged(wildly(data, pick)).findings)
    assert found > 100


def test_an_element_has_one_path_whatever_the_namespaces_of_its_namesakes() -> None:
    ids = '<ids xmlns="urn:other"><id xmlns="urn:vdi">a</id></ids><ids><id>b</id><more/></ids>'
    data = (
        f'<Desktop_GetSummaryViews xmlns="urn:vdi"><_this type="Desktop">Desktop</_this>{ids}</Desktop_GetSummaryViews>'
    )
    (unknown,) = (f for f in judged(data.encode()).findings if f.rule == "unknown-element")
    assert unknown.path == "Desktop_GetSummaryViews/ids[1]/more"
    assert unknown.witnesses == ("codec", "xsd", "xsd11")
    assert data[int(unknown.column or 0) - 1 :].startswith("<more/>")


FAULT: Final = codec.encode(vdi.EntityNotFound(error_message="no", id=vdi.DesktopId(id="d"))).decode()
REQUEST: Final = codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="d"))).decode()


@pytest.mark.parametrize(
    ("message", "old", "new"),
    [
        (FAULT, "<soapenv:Body>", "<junk/><soapenv:Body>"),
        (FAULT, "<soapenv:Body>", "junk<soapenv:Body>"),
        (FAULT, "<faultstring>", "<faultstring>x</faultstring><faultstring>"),
        (FAULT, "<detail>", "<huh/><detail>"),
        (FAULT, "</detail>", "<x/></detail>"),
        (FAULT, "</detail>", "text</detail>"),
        (FAULT, "</detail>", "<?pi x?></detail>"),
        (FAULT, "EntityNotFound", "NeverFound"),
        (FAULT, 'xsi:type="vdi:EntityNotFound"', 'xsi:type="vdi:Nope"'),
        (FAULT, 'xsi:type="vdi:EntityNotFound"', 'xsi:type="vdi:InvalidType"'),
        (FAULT, "EntityNotFoundFault", "EntityNotFoundFaultFault"),
        (FAULT, "<errorMessage>no</errorMessage>", ""),
        (REQUEST, "Desktop_Get", "Desktop_Polish"),
        (REQUEST, "Desktop_Get", "Desktop_PolishResponse"),
        (REQUEST, "Desktop_Get", "DesktopId"),
    ],
)
def test_the_judges_agree_about_the_envelope(message: str, old: str, new: str) -> None:
    assert old in message
    judged(message.replace(old, new).encode())


def test_the_list_of_explained_disagreements_is_short_and_gives_reasons() -> None:
    assert len(EXPLAINED) <= 8
    for entry in EXPLAINED:
        assert entry.rules <= CATALOGUE.keys()
        assert entry.silent < set(JUDGES)
        assert len(entry.why) > 20


@pytest.mark.parametrize("entry", EXPLAINED, ids=lambda entry: "-".join(sorted(entry.rules)))
def test_every_explained_disagreement_really_occurs(entry: Explained) -> None:
    """An entry that explains nothing has to go."""
    broken = (
        FAULT.replace("<soapenv:Body>", "<junk/>text<soapenv:Body>"),
        FAULT.replace("<faultstring>", "<faultstring>x</faultstring><faultstring>"),
        FAULT.replace('xsi:type="vdi:EntityNotFound"', 'xsi:type="vdi:InvalidType"'),
        FAULT.replace('xsi:type="vdi:EntityNotFound"', 'xsi:type="vdi:Nope"'),
        FAULT.replace("EntityNotFound", "NeverFound"),
        REQUEST.replace("Desktop_Get", "DesktopId"),
        '<Farm_GetResponse xmlns="urn:vdi"/>',
        ARRAY,
        '<MapEntry xmlns="urn:vdi"><key>k</key>\u00a0</MapEntry>',
        '<SecureString xmlns="urn:vdi"><utf8String>\u00a0</utf8String></SecureString>',
        TIMES.format("0" * 2_000),
    )
    told = {d.explained for text in broken for d in check(text.encode(), judges=JUDGES).disagreements}
    assert entry.why in told


TIMES: Final = (
    '<DesktopBlackoutTime xmlns="urn:vdi"><days>MONDAY</days><startTime>{}</startTime><endTime>06:00</endTime>'
    "</DesktopBlackoutTime>"
)
ARRAY: Final = (
    '<MapEntry xmlns="urn:vdi" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><key>k</key>'
    '<value xsi:type="ArrayOfDesktopId"><DesktopId xmlns="urn:other"><id xmlns="urn:vdi">d</id></DesktopId></value>'
    "</MapEntry>"
)
