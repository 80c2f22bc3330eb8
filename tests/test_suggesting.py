"""What may have been meant by a wrong name."""

from __future__ import annotations

import pytest

from vlsi_bindings.suggesting import begun_or_meant, did_you_mean, meant_or_all, nearest

KNOWN = ("Desktop_Get", "Desktop_Update", "displayName")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Desktop_Gte", "Desktop_Get"),
        ("desktop_get", "Desktop_Get"),
        ("DISPLAYNAME", "displayName"),
        ("displyName", "displayName"),
        ("Farm_List", None),
        ("", None),
    ],
)
def test_the_known_name_that_is_most_like_it_letter_case_aside(name: str, meant: str | None) -> None:
    assert nearest(name, KNOWN) == meant


def test_how_much_alike_they_have_to_be_can_be_said() -> None:
    assert nearest("2405", ["7.13.0", "2406"], 0.8) is None
    assert nearest("2405", ["7.13.0", "2406"], 0.75) == "2406"
    assert nearest("x", ["abc"], 0.0) == "abc"


def test_a_name_beyond_all_bounds_is_not_compared() -> None:
    assert nearest("a" * 1_000, ["a" * 999]) == "a" * 999
    assert nearest("a" * 1_001, ["a" * 999]) is None


def test_the_end_of_a_sentence() -> None:
    assert did_you_mean("Desktop_Gte", KNOWN) == "; did you mean Desktop_Get?"
    assert did_you_mean("x", KNOWN) == ""
    assert meant_or_all("Desktop_Gte", iter(KNOWN)) == "; did you mean Desktop_Get?"
    assert meant_or_all("x", iter(KNOWN)) == "; there are Desktop_Get, Desktop_Update, displayName"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("desktop", "; did you mean Desktop_Get or Desktop_Update?"),
        ("Desktop_G", "; did you mean Desktop_Get?"),
        ("Desktop_Gte", "; did you mean Desktop_Get?"),
        ("", ""),
        ("x", ""),
    ],
)
def test_a_beginning_tells_all_names_that_go_on_from_there(name: str, told: str) -> None:
    assert begun_or_meant(name, KNOWN) == told


def test_a_beginning_of_too_many_names_tells_the_nearest() -> None:
    assert begun_or_meant("ab", [f"ab{n}" for n in range(7)]).count("ab") == 1
