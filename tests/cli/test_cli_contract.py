"""``vlsi contract``: the JSON for programs, pages for people, and names that were misspelled."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

Vlsi = Callable[..., Any]
STATUS = "DesktopInstantCloneDesktopProvisioningStatusData"


def test_the_whole_contract_is_one_json_document(vlsi: Vlsi) -> None:
    result = vlsi("contract", "--release", "2406", "--format", "json")
    document = json.loads(result.out)
    assert (result.status, document["release"]) == (0, "2406")
    assert len(document["types"]) >= 663
    assert len(document["operations"]) == 482


def test_json_can_be_narrowed(vlsi: Vlsi) -> None:
    document = json.loads(vlsi("contract", "--format", "json", "--type", STATUS, "--operation", "Desktop_Get").out)
    assert (list(document["types"]), list(document["operations"])) == ([STATUS], ["Desktop_Get"])


def test_the_page_of_a_type_tells_its_rules(vlsi: Vlsi) -> None:
    page = vlsi("contract", "--type", STATUS.lower()).out
    assert page.startswith(f"{STATUS}\n  data object, since 7.0\n")
    assert (
        "  pushImageSettings: DesktopPushImageSettings, optional\n      rule: set if operation is SCHEDULE_PUSH_IMAGE\n"
    ) in page
    assert "  pendingImageProgress: xsd:int, optional, since 7.11\n" in page


def test_the_page_of_a_fault_holds_inherited_fields(vlsi: Vlsi) -> None:
    page = vlsi("contract", "--type", "EntityNotFound").out
    assert page.index("errorMessage: xsd:string, required") < page.index("  id: EntityId, required")


def test_the_page_of_an_operation_tells_result_and_faults(vlsi: Vlsi) -> None:
    page = vlsi("contract", "--operation", "Desktop_Get").out
    assert "  id: DesktopId, required\n  returns DesktopInfo\n  faults EntityNotFound, " in page


def test_without_a_name_all_names_are_listed(vlsi: Vlsi) -> None:
    lines = vlsi("contract").out.splitlines()
    assert lines[0] == "release 2512"
    assert f"data      {STATUS}" in lines
    assert "operation Desktop_Get" in lines


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--type", "DesktopInf"], "no type DesktopInf; did you mean DesktopInfo?"),
        (["--operation", "Desktop_Gte"], "did you mean Desktop_Get?"),
        (["--release", "1.0"], "2406"),
    ],
)
def test_an_unknown_name_is_explained(vlsi: Vlsi, arguments: list[str], told: str) -> None:
    result = vlsi("contract", *arguments)
    assert (result.status, result.out) == (2, "")
    assert told in result.err
