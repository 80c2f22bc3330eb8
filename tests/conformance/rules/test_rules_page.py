"""docs/rules.md says of every kind what the code does, and counts what the contract states."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.support.schemas import the_contract
from vlsi_bindings.conformance.rules import KINDS, all_stated, sentence
from vlsi_bindings.conformance.rules.sentences import _MENDS, told_kinds

PAGE = (Path(__file__).parents[3] / "docs" / "rules.md").read_text(encoding="utf-8")
ROWS = {
    found[1]: [cell.strip() for cell in found[2].split("|")]
    for found in re.finditer(r"^\| `(\w+)` \|(.*)\|$", PAGE, re.MULTILINE)
}


def test_every_kind_has_its_row_in_the_order_of_the_code() -> None:
    assert list(ROWS) == list(KINDS)


@pytest.mark.parametrize("name", KINDS)
def test_a_row_tells_identifiers_messages_and_judges(name: str) -> None:
    kind = KINDS[name]
    told, demand, messages, schema, assertion, predicate, _ = ROWS[name]
    assert tuple(re.findall(r"`([\w-]+)`", told)) == kind.rules
    assert demand
    assert (messages, schema, assertion, predicate) == (kind.held, kind.schema, kind.assertion, kind.predicate)


def test_the_counts_are_those_of_the_contract() -> None:
    counts = Counter(stated.kind.name for stated in all_stated(the_contract()))
    assert {name: int(row[-1]) for name, row in ROWS.items()} == {name: counts[name] for name in KINDS}


def test_every_kind_of_the_contract_is_known() -> None:
    found = the_contract()
    kinds = {rule.kind for documented in found.types.values() for rule in documented.rules}
    members = [field for documented in found.types.values() for field in documented.fields]
    members += [parameter for operation in found.operations.values() for parameter in operation.parameters]
    kinds |= {rule.kind for member in members for rule in member.rules}
    assert kinds <= set(KINDS)


def test_every_rule_has_a_sentence_without_gaps() -> None:
    assert told_kinds() == set(KINDS)
    for stated in all_stated(the_contract()):
        told = sentence(stated.rule, stated.field)
        assert told
        assert "None" not in told, stated
        assert not re.search(r"\{(?!n\})[a-z]+\}", told.partition(" matches ")[0]), told


def test_every_kind_that_is_told_simply_says_what_to_do() -> None:
    of_queries = {
        name for name, kind in KINDS.items() if kind.rules and kind.rules[0].startswith(("query", "not-filt"))
    }
    spoken_by_their_own_check = {"updateMapOf", "notUpdatable", "updateAsWhole", *of_queries}
    judged = {name for name, kind in KINDS.items() if kind.predicate}
    assert set(_MENDS) == judged - spoken_by_their_own_check
