"""How value sets get their names."""

from __future__ import annotations

import pytest

from tools.reference.enumerations import EnumerationNameError, Enumerations, chosen_names, name_enumerations
from tools.reference.facts import Member, Operation, Release, Returns, Type

COLOURS = ("RED", "GREEN")
SIZES = ("S", "L")


def data(name: str, page: str, *members: Member) -> Type:
    return Type(name, page, "data", fields=members)


def enumerated(name: str, values: tuple[str, ...] = COLOURS, *, array: bool = False) -> Member:
    return Member(name, "xsd:string", array=array, enumeration=values)


def named(*types: Type, chosen: dict[str, str] | None = None, operations: tuple[Operation, ...] = ()) -> Enumerations:
    release = Release(
        "2406",
        types={documented.name: documented for documented in types},
        services={},
        operations={operation.name: operation for operation in operations},
    )
    return name_enumerations([release], chosen or {})[release.name]


def test_a_field_of_a_nested_type_is_named_after_the_service() -> None:
    names = named(data("FarmMaintenanceSpec", "vdi.resources.Farm.MaintenanceSpec", enumerated("maintenanceMode")))
    assert names.name("FarmMaintenanceSpec", "maintenanceMode") == "FarmMaintenanceMode"


def test_a_field_of_a_type_without_service_is_named_after_the_type() -> None:
    names = named(data("EntityInUse", "vdi.fault.EntityInUse", enumerated("colour")))
    assert names.name("EntityInUse", "colour") == "EntityInUseColour"


def test_words_in_which_both_parts_meet_are_said_once() -> None:
    names = named(data("LicenseInfo", "vdi.infrastructure.License.LicenseInfo", enumerated("licenseEdition")))
    assert names.name("LicenseInfo", "licenseEdition") == "LicenseEdition"


def test_an_array_is_named_after_one_item() -> None:
    names = named(data("FarmSpec", "vdi.resources.Farm.FarmSpec", enumerated("days", array=True)))
    assert names.name("FarmSpec", "days") == "FarmDay"


def test_one_service_field_and_set_is_one_enumeration() -> None:
    spec, info = (data(name, f"vdi.resources.Farm.{name}", enumerated("colour")) for name in ("FarmSpec", "FarmInfo"))
    names = named(spec, info)
    assert names.values == {"FarmColour": COLOURS}
    assert sorted(names.places("FarmColour")) == ["FarmInfo.colour", "FarmSpec.colour"]


def test_two_sets_never_share_a_name() -> None:
    names = named(
        data("FarmSpec", "vdi.resources.Farm.FarmSpec", enumerated("colour")),
        data("FarmView", "vdi.resources.Farm.FarmView", enumerated("colour", SIZES)),
    )
    assert names.values == {"FarmColour": COLOURS, "FarmViewColour": SIZES}


def test_the_same_values_in_another_order_are_another_enumeration() -> None:
    names = named(
        data("FarmSpec", "vdi.resources.Farm.FarmSpec", enumerated("colour")),
        data("FarmView", "vdi.resources.Farm.FarmView", enumerated("colour", COLOURS[::-1])),
    )
    assert len(names.values) == 2


def test_equal_sets_of_different_services_are_apart_unless_chosen() -> None:
    types = (
        data("FarmSpec", "vdi.resources.Farm.FarmSpec", enumerated("colour")),
        data("PodSpec", "vdi.resources.Pod.PodSpec", enumerated("colour")),
    )
    assert set(named(*types).values) == {"FarmColour", "PodColour"}
    chosen = {"FarmSpec.colour": "Colour", "PodSpec.colour": "Colour"}
    assert set(named(*types, chosen=chosen).values) == {"Colour"}


def test_where_chosen_places_differ_the_first_has_the_name() -> None:
    types = (
        data("FarmSpec", "vdi.resources.Farm.FarmSpec", enumerated("colour")),
        data("PodSpec", "vdi.resources.Pod.PodSpec", enumerated("colour", SIZES)),
    )
    names = named(*types, chosen={"PodSpec.colour": "Colour", "FarmSpec.colour": "Colour"})
    assert names.values == {"Colour": SIZES, "FarmColour": COLOURS}


def test_a_name_never_equals_that_of_a_type_whatever_the_case() -> None:
    names = named(
        data("FarmSpec", "vdi.resources.Farm.FarmSpec", enumerated("colour")),
        data("FARMColour", "vdi.resources.Farm.Colour"),
    )
    assert names.name("FarmSpec", "colour") == "FarmSpecColour"


def test_parameters_and_results_are_named_after_service_and_method() -> None:
    operation = Operation("Farm_Paint", "Farm", (enumerated("colour"),), Returns("xsd:string", enumeration=SIZES))
    names = named(operations=(operation,))
    assert names.name("Farm_Paint", "colour") == "FarmColour"
    assert names.name("Farm_Paint", "returnval") == "FarmPaintResult"


def test_no_free_name_is_an_error_that_says_what_to_do() -> None:
    types = (
        data("FarmSpec", "vdi.resources.Farm.FarmSpec", enumerated("colour")),
        data("FarmColour", "vdi.resources.Farm.Colour"),
        data("FarmSpecColour", "vdi.resources.Farm.SpecColour"),
    )
    with pytest.raises(EnumerationNameError, match=r"FarmSpec\.colour.*choose one in enumerations\.toml"):
        named(*types)


def test_the_table_of_chosen_names_gives_each_place_one_name() -> None:
    assert (
        chosen_names()["DesktopInstantCloneDesktopProvisioningStatusData.operation"] == "DesktopInstantCloneOperation"
    )
