"""Patterns mean the same to Python's re, where it is asked, as to the schema processor."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.rule_cases import _BAD_TEXTS
from tests.support.schemas import the_contract
from vlsi_bindings.conformance.rules import KINDS, Stated
from vlsi_bindings.conformance.rules.patterns import LONGEST_TEXT, matcher, python_matcher, schema_matcher
from vlsi_bindings.conformance.rules.value_checks import VALUE_CHECKS
from vlsi_bindings.contract import Rule

PATTERNS = sorted({field.patterns for found in the_contract().types.values() for field in found.fields} - {()})
TEXTS = st.text(st.sampled_from("aZ09 -_.:\\/?{}n=fixed@#$%\n\täЖ٣D"), max_size=24) | st.sampled_from(_BAD_TEXTS)


def test_most_patterns_are_answered_by_re() -> None:
    assert len(PATTERNS) > 10
    assert sum(python_matcher(patterns) is None for patterns in PATTERNS) <= 4


@pytest.mark.parametrize("patterns", PATTERNS)
@given(text=TEXTS)
def test_both_say_the_same(patterns: tuple[str, ...], text: str) -> None:
    by_re, by_schema = python_matcher(patterns), schema_matcher(patterns)
    assert by_re is None or bool(by_re(text)) == by_schema(text)
    assert bool(matcher(patterns)(text)) == by_schema(text)


@pytest.mark.parametrize(
    "pattern",
    [r"\d+", r"\p{L}", "a.c", "^a$", "a$", "[a-z-[aeiou]]", r"\i\c*", "[\\w]", "a{2,}", "a*?", "[a^]", "(?i)a", r"\s"],
)
def test_what_may_mean_something_else_is_left_to_the_schema(pattern: str) -> None:
    assert python_matcher((pattern,)) is None


def test_texts_too_long_to_be_asked_about_pass() -> None:
    check = VALUE_CHECKS["pattern"](
        Stated(KINDS["pattern"], "Owner", "", Rule("pattern", values=("[D-Z]",))), the_contract()
    )
    assert not check("?" * (LONGEST_TEXT + 1))
    assert check("?" * LONGEST_TEXT)
