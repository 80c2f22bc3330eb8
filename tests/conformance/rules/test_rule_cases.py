"""Every rule that the contract states, kept and broken: the predicate tells exactly the broken one, and XSD agrees.

The normal suite takes one release, the slow one all of them. Where XSD 1.1 cannot say a rule, or
only XSD 1.0 does, ``KINDS`` says so, and the tests hold it to that.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree

from tests.support.release_sets import PACKAGED, RELEASES, release_set, schema_10
from tests.support.rule_cases import Case, Cases, cases, refused_anyway
from tests.support.schemas import payload
from vlsi_bindings import codec
from vlsi_bindings.conformance import rules
from vlsi_bindings.conformance.judges.xsd11 import compiled
from vlsi_bindings.conformance.rules import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

ONE = PACKAGED
SWEEP = [pytest.param(release, marks=pytest.mark.slow) for release in RELEASES if release != ONE]
JUDGED = [kind.name for kind in KINDS.values() if kind.predicate]
HEAVY = "maxArray"
"""Its messages have a thousand items each, which XSD 1.1 takes seconds for: a sample in the normal suite."""
SAMPLE = 4


@pytest.fixture(scope="module", params=[ONE, *SWEEP])
def release(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def told(value: Any, made: Cases) -> list[tuple[str, str]]:
    return [(breach.rule, breach.path) for breach in rules.judge(value, made.contract) if breach.severity == "error"]


def element(release: str, value: Any) -> etree._Element:
    dialect = codec.Dialect(package=release_set(release).package)
    return etree.fromstring(payload(codec.encode(value, dialect=dialect)))


def errors_11(release: str, value: Any) -> list[str]:
    return [f"{error.path}: {error.reason}" for error in compiled(release).iter_errors(element(release, value))]


def errors_10(release: str, value: Any) -> list[str]:
    schema = schema_10(release)
    schema.validate(element(release, value))
    return [f"{error.path}: {error.message}" for error in schema.error_log]


def some(kind: str, made: Cases) -> Iterator[Case]:
    """The cases that can be written as XML, of a heavy kind a few."""
    for number, case in enumerate(made.of_kind(kind)):
        if kind == HEAVY and number >= SAMPLE:
            return
        if not refused_anyway(case):
            yield case


def test_what_is_required_anyway_is_refused_by_the_encoder(release: str) -> None:
    found = [case for case in cases(release).of_kind("requiredIf") if refused_anyway(case)]
    assert {f"{case.stated.owner}.{case.stated.name}" for case in found} <= {
        "AWSCoreWorkspacePowerPolicySettings.idleTimeoutMinutes"
    }
    for case in found:
        with pytest.raises(codec.EncodeError, match="idleTimeoutMinutes: xsd:int is required"):
            element(release, case.breaks)


@pytest.mark.parametrize("kind", JUDGED)
def test_the_predicate_tells_exactly_the_broken_rule(release: str, kind: str) -> None:
    made = cases(release)
    for case in made.of_kind(kind):
        assert told(case.keeps, made) == [], str(case)
        assert told(case.breaks, made) == [(case.rule, case.path)], str(case)


@pytest.mark.parametrize("kind", [name for name in JUDGED if KINDS[name].assertion])
def test_an_assertion_of_xsd_1_1_agrees(release: str, kind: str) -> None:
    made = cases(release)
    for case in some(kind, made):
        assert errors_11(release, case.keeps) == [], str(case)
        errors = errors_11(release, case.breaks)
        assert len(errors) == 1, (str(case), errors)
        assert "assertion test is false" in errors[0], (str(case), errors)


@pytest.mark.parametrize("kind", [name for name in JUDGED if KINDS[name].schema == "whole"])
def test_xsd_1_0_and_1_1_agree_on_facets(release: str, kind: str) -> None:
    made = cases(release)
    for case in made.of_kind(kind):
        assert errors_10(release, case.keeps) == [], str(case)
        assert errors_10(release, case.breaks), str(case)
        assert errors_11(release, case.keeps) == [], str(case)
        assert errors_11(release, case.breaks), str(case)


@pytest.mark.parametrize("kind", [name for name in JUDGED if not KINDS[name].schema])
def test_xsd_1_0_says_nothing_of_the_rest(release: str, kind: str) -> None:
    """Why the predicates are needed: to the plain schema the broken messages are as good as the others."""
    for case in some(kind, cases(release)):
        assert errors_10(release, case.breaks) == [], str(case)


@pytest.mark.slow
def test_an_assertion_agrees_on_every_long_array() -> None:
    """For one release: the text of the assertion is the same for all."""
    for case in cases(ONE).of_kind(HEAVY):
        assert errors_11(ONE, case.keeps) == [], str(case)
        assert len(errors_11(ONE, case.breaks)) == 1, str(case)


@pytest.mark.parametrize("kind", JUDGED)
def test_every_instance_has_its_case(release: str, kind: str) -> None:
    """All instances are proved but those that no message can break, which are counted below."""
    made = cases(release)
    proved = {(case.stated.owner, case.stated.name, case.stated.rule) for case in made.of_kind(kind)}
    left = [s for s in made.stated(kind) if (s.owner, s.name, s.rule) not in proved]
    if kind in ("notUpdatable", "updateAsWhole"):
        assert proved
        return
    explained = {
        "maxArray": {s.owner for s in made.stated("updateMapOf")},
        "idNotFilterable": {
            name for name, found in made.contract.types.items() if "QueryService" not in found.queryable_by
        },
    }
    assert {s.owner for s in left} <= explained.get(kind, set())


def test_how_many_rules_of_updates_a_message_can_break() -> None:
    """The others are stated of types that no update method leads to, such as those of answers."""
    made = cases(ONE)
    counts = Counter(case.stated.kind.name for kind in ("notUpdatable", "updateAsWhole") for case in made.of_kind(kind))
    assert counts == {"notUpdatable": 217, "updateAsWhole": 32}
    assert len(made.stated("notUpdatable")) == 1230
    assert len(made.stated("updateAsWhole")) == 127


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS.values() if not kind.predicate])
def test_kinds_that_no_message_can_break_alone_have_no_check(kind: str) -> None:
    from vlsi_bindings.conformance.rules.assertions import _TESTS  # noqa: PLC0415 - private
    from vlsi_bindings.conformance.rules.object_checks import OBJECT_CHECKS  # noqa: PLC0415
    from vlsi_bindings.conformance.rules.value_checks import VALUE_CHECKS  # noqa: PLC0415

    assert not KINDS[kind].rules
    assert kind not in {**OBJECT_CHECKS, **VALUE_CHECKS, **_TESTS}
