"""What differs between releases: the steps of the published history, and what of it breaks a client."""

from __future__ import annotations

from collections import Counter
from typing import Final

import pytest

from vlsi_bindings import contract
from vlsi_bindings.contract import Difference, differences

STATUS: Final = "DesktopInstantCloneDesktopProvisioningStatusData"
STEPS: Final = {
    #                       types services operations parameters fields
    ("8.0.0", "7.13.0"): (14, 2, 9, 10, 77),
    ("7.13.0", "8.1.0"): (10, 0, 0, 0, 63),
    ("8.1.0", "2103"): (11, 2, 12, 13, 56),
    ("2103", "2106"): (0, 0, 0, 0, 8),
    ("2106", "2111"): (14, 0, 9, 11, 88),
    ("2111", "2206"): (4, 0, 3, 2, 30),
    ("2206", "2209"): (0, 0, 0, 0, 21),
    ("2209", "2212"): (1, 0, 1, 1, 19),
    ("2212", "2303"): (1, 0, 2, 2, 5),
    ("2303", "2306"): (5, 1, 0, 0, 20),
    ("2306", "2309"): (5, 0, 0, 0, 32),
    ("2309", "2312"): (0, 0, 0, 1, 11),
    ("2312", "2406"): (6, 0, 0, 1, 36),
    ("2406", "2412"): (1, 0, 0, 0, 15),
    ("2412", "2503"): (0, 0, 0, 0, 9),
    ("2503", "2506"): (0, 0, 0, 0, 0),
    ("2506", "2512"): (0, 0, 0, 0, 0),
}
"""What each release added, those of new types and operations included."""


def between(first: str, second: str) -> list[Difference]:
    return differences(contract.load(release=first), contract.load(release=second))


def added(found: list[Difference], newer: contract.Contract) -> tuple[int, ...]:
    paths = {what: [each.path for each in found if (each.what, each.how) == (what, "added")] for what in (
        "type", "service", "operation", "parameter", "field"
    )}  # fmt: skip
    parameters = len(paths["parameter"]) + sum(len(newer.operations[name].parameters) for name in paths["operation"])
    fields = len(paths["field"]) + sum(len(newer.types[name].fields) for name in paths["type"])
    return len(paths["type"]), len(paths["service"]), len(paths["operation"]), parameters, fields


@pytest.mark.parametrize("step", STEPS, ids="-".join)
def test_each_step_adds_what_it_is_known_to_add(step: tuple[str, str]) -> None:
    assert added(between(*step), contract.load(release=step[1])) == STEPS[step]


@pytest.mark.parametrize("step", STEPS, ids="-".join)
def test_a_step_back_is_the_step_in_reverse(step: tuple[str, str]) -> None:
    turned = {"added": "removed", "removed": "added", "changed": "changed"}
    there = Counter(
        (e.what, e.how, e.path, e.first, e.second) for e in between(*step) if e.what not in ("field", "parameter")
    )
    back = Counter(
        (e.what, turned[e.how], e.path, e.second, e.first)
        for e in between(*reversed(step))
        if e.what not in ("field", "parameter")
    )
    assert there == back


def test_a_release_does_not_differ_from_itself() -> None:
    assert between("2406", "2406") == between("2506", "2512") == []


def test_nothing_but_one_field_was_ever_removed_along_the_main_line() -> None:
    line = [step for step in STEPS if "7.13.0" not in step] + [("8.0.0", "8.1.0")]
    gone = [
        each.path
        for step in line
        for each in between(*step)
        if each.how == "removed" and each.what in ("type", "service", "operation", "parameter", "field")
    ]
    assert gone == ["GlobalSettingsCrlPrefetchConfiguration.folderPath"]


def test_the_branch_comes_out_as_a_branch() -> None:
    removed = [each for each in between("8.0.0", "7.13.0") if each.how == "removed" and each.what == "field"]
    assert {each.path.rpartition(".")[2] for each in removed} == {"deploymentType"}


def test_the_seed_gets_its_value_and_its_field() -> None:
    found = {(each.what, each.how, each.path, each.second) for each in between("2106", "2206")}
    assert ("value", "added", f"{STATUS}.instantClonePendingImageState", "READY_HELD") in found
    assert ("field", "added", f"{STATUS}.pendingComputeProfile", "DesktopComputeProfileSpec, optional") in found


def test_what_a_client_has_to_send_anew_breaks_it() -> None:
    (consent,) = [each for each in between("2312", "2406") if each.path == "License_Set.consent"]
    assert (consent.how, consent.breaking) == ("added", True)
    (optional,) = [
        each for each in between("2309", "2312") if each.path == "EventDatabaseHealth_Get.skipEventStatistics"
    ]
    assert (optional.how, optional.breaking) == ("added", False)


def test_new_values_break_nothing_and_gone_ones_do() -> None:
    found = [each for each in between("8.1.0", "2103") if each.what == "value"]
    assert {each.how for each in found if each.breaking} == {"removed"}
    assert {each.how for each in found if not each.breaking} == {"added"}
    assert all(str(each.first).startswith("THINAPP_") for each in found if each.breaking)


def test_a_field_that_may_now_be_missing_breaks_who_waits_for_it() -> None:
    found = [each for each in between("2312", "2406") if each.second == "optional"]
    assert found
    assert all(each.first == "mandatory" for each in found)


def test_some_types_only() -> None:
    found = contract.concerning(between("2106", "2206"), [STATUS])
    assert {each.path.partition(".")[0] for each in found} == {STATUS}


def test_each_difference_is_one_line() -> None:
    for each in between("8.0.0", "2512"):
        assert "\n" not in str(each)
        assert str(each).startswith(f"{each.how} {each.what} {each.path}")
