"""``vlsi contract``: the JSON for programs, pages for people, and names that were misspelled."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from vlsi_bindings.contract import history

if TYPE_CHECKING:
    from pathlib import Path

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


def test_pages_tell_which_releases_have_what(vlsi: Vlsi) -> None:
    page = vlsi("contract", "--type", STATUS).out
    assert "  pendingComputeProfile: DesktopComputeProfileSpec, optional, since 8.6, releases 2206 and later\n" in page
    assert (
        "READY, READY_HELD (releases 2111 and later), FAILED, UNPUBLISHING (releases 7.13.0, 8.1.0 and later)" in page
    )
    later = history().type("DesktopComputeProfileSpec")
    assert f"  data object, since 8.6, releases {later}" in vlsi("contract", "--type", "DesktopComputeProfileSpec").out
    page = vlsi("contract", "--operation", "PodFederation_RotateKeyPair").out
    assert "  operation of PodFederation, releases 2303 and later\n" in page
    assert "  retainLatestKeyPair: xsd:int, required\n" in page, "told of the operation, and not again"


def test_what_all_releases_have_is_told_without_them(vlsi: Vlsi) -> None:
    assert "releases" not in vlsi("contract", "--operation", "Desktop_Get").out


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


def test_two_releases_are_compared(vlsi: Vlsi) -> None:
    result = vlsi("diff", "2106", "2206", "--type", STATUS)
    assert result.status == 1
    assert f"added field {STATUS}.pendingComputeProfile: DesktopComputeProfileSpec, optional" in result.out
    assert result.out.splitlines()[-1] == "1 value added, 1 field added; 0 breaking"
    same = vlsi("diff", "2506", "2512")
    assert (same.status, same.out) == (0, "no difference\n")


def test_differences_have_forms_for_programs_and_for_pages(vlsi: Vlsi) -> None:
    (found,) = json.loads(vlsi("diff", "2312", "2406", "--operation", "license_set", "--format", "json").out)
    assert (found["path"], found["how"], found["breaking"]) == ("License_Set.consent", "added", True)
    page = vlsi("diff", "2312", "2406", "--operation", "License_Set", "--format", "markdown").out
    assert page.splitlines()[0] == "| | | 2312 | 2406 | breaking |"
    assert page.splitlines()[2].endswith(" yes |")


def test_a_release_or_name_that_is_not_there_is_told(vlsi: Vlsi) -> None:
    assert "did you mean 2406?" in vlsi("diff", "2405", "2406").err
    assert "did you mean DesktopInfo?" in vlsi("diff", "2312", "2406", "--type", "DesktopInf").err


def test_the_plain_set_of_a_release_is_written(vlsi: Vlsi, tmp_path: Path) -> None:
    assert vlsi("wsdl", "--release", "2106", "--layout", "b", "--out", tmp_path).status == 0
    assert {path.name for path in tmp_path.iterdir()} == {
        "vdi.wsdl",
        "vdi-complete.wsdl",
        "vdi-types.xsd",
        "vdi-core.xsd",
    }
    assert vlsi("wsdl", "--xsd11", "--out", tmp_path / "more").status == 0
    assert b"<xs:assert " in (tmp_path / "more" / "vdi-types.xsd").read_bytes()
    assert vlsi("wsdl", "--release", "2405", "--out", tmp_path / "none").status == 2
    assert not (tmp_path / "none").exists()
