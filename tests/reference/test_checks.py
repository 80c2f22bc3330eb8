"""Each self-check fails on pages that contradict each other in just one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.reference.published import reference_folder
from tests.reference.sample_pages import GET, LAMP_ID, OTHER_FAULTS, RELEASE, SWITCH, TOO_HOT, write_release
from tools.reference.checks import CONTENTS, FORWARD, DisagreementError, check
from tools.reference.reading import read_pages

if TYPE_CHECKING:
    from pathlib import Path

INFO = "vdi.home.Lamp.LampInfo"
LAMP = "vdi.home.Lamp"
ID = "vdi.entity.LampId"


def disagreements(source: Path, page: str, old: str, new: str) -> list[str]:
    pages = read_pages(write_release(source, changes={page: (old, new)}), RELEASE)
    with pytest.raises(DisagreementError) as caught:
        check(pages)
    return caught.value.disagreements


@pytest.mark.parametrize(
    ("page", "old", "new", "expected"),
    [
        (ID, f"> {GET}, {SWITCH}", f"> {SWITCH}", "Parameter to: LampId does not list Lamp_Get, whose page says so"),
        (
            INFO,
            f"Returned by\n> {GET}",
            f"Returned by\n> {GET}, {SWITCH}",
            "Returned by: LampInfo lists Lamp_Switch, whose page does not say so",
        ),
        (
            "vdi.fault.TooHot",
            f"> {SWITCH}",
            f"> {GET}",
            "Thrown by: TooHot does not list Lamp_Switch, whose page says so",
        ),
        (ID, "Property of\n> [LampInfo]", "See also\n> [LampInfo]", "Property of: LampId does not list LampInfo"),
        ("vmodl.MethodFault", f", {TOO_HOT}", "", "Extended by: MethodFault does not list TooHot"),
        (INFO, f"See also\n> {LAMP_ID},\n", "", "See also: LampInfo does not list LampId"),
        (LAMP, f"> {LAMP_ID}, ", "> ", "See also: Lamp does not list LampId"),
        (ID, "[id](vdi.EntityId.md#id)", "None", "inherited fields of LampId"),
        ("index-do_types", "[LampInfo]", "[LampInfos]", "index-do_types: LampInfos lists vdi.home.Lamp.LampInfo"),
        ("index-faults", "TooHot", "TooCold", "index-faults: TooHot does not list vdi.fault.TooHot"),
        ("index-mo_types", "[Socket]", "[Plug]", "index-mo_types: Plug lists vdi.home.Socket"),
        ("index-methods", "[Lamp_Get]", "[Lamp_Buy]", "index-methods: Lamp does not list Lamp_Get"),
        ("index-properties", "[watts]", "[volts]", "index-properties: LampInfo lists volts"),
        ("index-queries", "[LampInfo]", "[LampId]", "index-queries: LampInfo does not list vdi.home.Lamp.LampInfo"),
        ("index-enums", "\n\n\n", '\n\n[LampState](vdi.home.Lamp.State.md "State")\n', "index-enums has entries"),
        (
            INFO,
            "| [LampId](vdi.entity.LampId.md)",
            "| [LampKey](vdi.entity.LampId.md)",
            "link from LampInfo to vdi.entity",
        ),
        (
            LAMP,
            "**id**| [LampId](vdi.entity.LampId.md)",
            "**id**| [LampId](vdi.entity.X.md)",
            "link from Lamp_Get to vdi",
        ),
        (LAMP, "The [Lamp](vdi.home.Lamp.md)", "The [Socket](vdi.home.Socket.md)", "Lamp_Get: _this names Socket"),
        ("vmodl.ManagedObjectReference", '"Socket"|', '"Plug"|', "pages of services: Plug is only in one of them"),
        (INFO, "required if state is", "required if mode is", "LampInfo.watts: required if mode is ON"),
        (INFO, 'or "FLICKERING"', 'or "DIM"', "LampInfo.watts: required if state is DIM"),
        (INFO, "default value of 'OFF'", "default value of 'DIM'", "LampInfo.state: its default DIM"),
    ],
)
def test_a_contradiction_is_told(tmp_path: Path, page: str, old: str, new: str, expected: str) -> None:
    found = disagreements(tmp_path, page, old, new)
    assert any(text.startswith(expected) or expected in text for text in found), found


def test_every_method_has_the_common_faults(tmp_path: Path) -> None:
    found = disagreements(tmp_path, LAMP, f"{OTHER_FAULTS[0]}| At times.\n", "")
    assert found == [
        "Lamp_Get does not list InsufficientPermission, which every method does",
        "Lamp_Switch does not list InsufficientPermission, which every method does",
    ]


def test_sections_in_the_wrong_order_contradict_the_back_references(tmp_path: Path) -> None:
    found = disagreements(tmp_path, LAMP, "Lamp_Get, Lamp_Switch", "Lamp_Switch, Lamp_Get")
    assert "Returned by: LampInfo lists Lamp_Get, whose page does not say so" in found
    assert "Thrown by: TooHot does not list Lamp_Get, whose page says so" in found


@pytest.mark.parametrize(("least", "most", "expected"), [(5, 9, "below 5"), (0, 2, "above 2")])
def test_a_default_has_to_lie_in_its_range(tmp_path: Path, least: int, most: int, expected: str) -> None:
    new = f"minimum value of {least}. This property has a maximum value of {most}."
    changes = {INFO: ("Its power.", f"This property has a {new} This property has a default value of 3.")}
    pages = read_pages(write_release(tmp_path, changes={**changes}), RELEASE)
    with pytest.raises(DisagreementError, match=expected):
        check(pages)


def test_known_contradictions_are_expected_and_no_others(tmp_path: Path) -> None:
    pages = read_pages(write_release(tmp_path, changes={INFO: (f"See also\n> {LAMP_ID},\n", "")}), RELEASE)
    known = "See also: LampInfo does not list LampId, whose page says so"
    check(pages, frozenset({known}))
    with pytest.raises(DisagreementError, match="known, but no longer so: it"):
        check(pages, frozenset({known, "it"}))


def test_an_error_of_many_places_shows_some_and_counts_all() -> None:
    error = DisagreementError(RELEASE, [f"place {number:02}" for number in range(25)])
    assert str(error).startswith(f"release {RELEASE}: its pages disagree in 25 places")
    assert str(error).endswith("place 19\n  … and 5 more")


def test_the_checks_compare_as_much_as_there_is() -> None:
    pages = read_pages(reference_folder(), "2406")
    pairs = {label: len(set(forward(pages))) for label, forward in FORWARD.items()}
    assert pairs == {
        "Property of": 932,
        "Parameter to": 491,
        "Returned by": 301,
        "Thrown by": 137,
        "Extended by": 89,
        "See also": 1341,
    }
    assert sum(len(set(contents(pages))) for contents in CONTENTS.values()) == 776 + 643 + 20 + 113 + 482 + 3014 + 33
    assert sum(len(page.inherited) for page in pages.types.values()) == 119
