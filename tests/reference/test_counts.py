"""Every published release is read to its last line, without a contradiction, and holds what it is known to hold."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.reference.published import published_release, uncorrected_release

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from tools.reference.facts import Member, Release, Type

TABLE = tomllib.loads(Path(__file__).with_name("published_counts.toml").read_text(encoding="utf-8"))
RELEASES: list[str] = list(TABLE["releases"])
CORRECTED = {
    "7.13.0": {"value sets": -1, "field values": -10},
    "8.0.0": {"value sets": -1, "field values": -10},
    "8.1.0": {"value sets": -1, "field values": -12},
    "2103": {"value sets": -2, "field values": -1},
    "2106": {"value sets": -1, "field values": -13},
    "2111": {"value sets": -1, "field values": -13},
    "2206": {"value sets": -1, "field values": -12},
    "2209": {"value sets": -1, "field values": -12},
    "2212": {"value sets": -1, "field values": -10},
    "2303": {"value sets": -1, "field values": -8},
    "2306": {"value sets": -1, "field values": -5},
    "2309": {"value sets": -1, "field values": -5},
    "2312": {"value sets": -1, "field values": -5},
}
"""What the corrections of values (tools/reference/corrections.toml) change of the published counts."""
SEED = "DesktopInstantCloneDesktopProvisioningStatusData"
IMAGE_OPERATIONS = ("INITIAL_PUBLISH", "SCHEDULE_PUSH_IMAGE", "CANCEL_SCHEDULED_PUSH_IMAGE", "INFRASTRUCTURE_CHANGE")


def fields_of(release: Release) -> list[Member]:
    return [field for documented in release.types.values() for field in documented.fields]


def parameters_of(release: Release) -> list[Member]:
    return [parameter for operation in release.operations.values() for parameter in operation.parameters]


def is_fault(release: Release, documented: Type) -> bool:
    if documented.name == "MethodFault":
        return True
    return documented.base is not None and is_fault(release, release.types[documented.base])


def counts(release: Release) -> dict[str, int]:
    fields = fields_of(release)
    faults = [documented for documented in release.types.values() if is_fault(release, documented)]
    lists = [field.enumeration for field in fields if field.enumeration]
    others = [parameter.enumeration for parameter in parameters_of(release) if parameter.enumeration]
    results = [operation.returns for operation in release.operations.values() if operation.returns]
    others += [result.enumeration for result in results if result.enumeration]
    return {
        "data objects": len(release.types) - len(faults),
        "ids": sum(documented.kind == "id" for documented in release.types.values()),
        "faults": len(faults),
        "services": len(release.services),
        "methods": len(release.operations),
        "parameters": len(parameters_of(release)),
        "fields": len(fields),
        "enumerated fields": len(lists),
        "other enumerated": len(others),
        "value sets": len({frozenset(values) for values in [*lists, *others]}),
        "field values": sum(map(len, lists)),
        "queryable": sum(bool(documented.queryable_by) for documented in release.types.values()),
    }


@pytest.mark.parametrize("name", RELEASES)
def test_a_release_holds_what_it_is_known_to_hold(name: str) -> None:
    expected = dict(zip(TABLE["columns"], TABLE["releases"][name], strict=True))
    assert counts(uncorrected_release(name)) == expected


@pytest.mark.parametrize("name", RELEASES)
def test_corrections_change_these_counts_and_no_other(name: str) -> None:
    """InsufficientPermission shows the privileges of 2406 before that, PrivilegeInfo of 2103 lacks some."""
    before, after = counts(uncorrected_release(name)), counts(published_release(name))
    changed = {column: after[column] - before[column] for column in before if after[column] != before[column]}
    assert changed == CORRECTED.get(name, {})


def test_2406_states_its_flags_this_often() -> None:
    release = uncorrected_release("2406")
    fields = fields_of(release)
    assert Counter(
        {
            "optional": sum(field.optional for field in fields),
            "not updatable": sum(not field.updatable for field in fields),
            "required if": sum(field.required_if is not None for field in fields),
            "default": sum(field.default is not None for field in fields),
            "minimum": sum(field.minimum is not None for field in fields),
            "maximum": sum(field.maximum is not None for field in fields),
            "unique": sum(any(rule.kind == "unique" for rule in field.rules) for field in fields),
            "updated as a whole": sum(documented.update_as_whole for documented in release.types.values()),
            "optional parameters": sum(parameter.optional for parameter in parameters_of(release)),
        }
    ) == {
        "optional": 1578,
        "not updatable": 1221,
        "required if": 121,
        "default": 316,
        "minimum": 83,
        "maximum": 27,
        "unique": 52,
        "updated as a whole": 127,
        "optional parameters": 51,
    }


def test_2406_limits_the_length_of_67_fields_and_of_two_more_under_a_condition() -> None:
    fields = fields_of(published_release("2406"))
    conditional = [field for field in fields if any(rule.kind == "namingPattern" for rule in field.rules)]
    assert sum(field.max_length is not None for field in fields) == 67
    assert [field.max_length for field in conditional] == [None, None]


def test_2406_marks_as_deprecated_this_often() -> None:
    release = published_release("2406")
    marked = (release.types, release.operations, release.services)
    assert [sum(item.deprecated for item in items.values()) for items in marked] == [35, 40, 6]
    assert sum(field.deprecated for field in fields_of(release)) == 52


def test_2406_divides_its_types_by_kind() -> None:
    kinds = Counter(documented.kind for documented in published_release("2406").types.values())
    assert kinds == {"data": 576, "id": 62, "fault": 17, "core": 8}


def test_2406_states_each_kind_of_rule_this_often() -> None:
    release = published_release("2406")
    members = [*fields_of(release), *parameters_of(release)]
    kinds = Counter(rule.kind for member in members for rule in member.rules)
    assert kinds == {
        "requiredIf": 121,
        "unique": 52,
        "updateMapOf": 35,
        "onlyValueForInstantClone": 7,
        "modifiableOnlyIfIdle": 6,
        "folderName": 5,
        "uniqueKey": 3,
        "requiredIfSet": 3,
        "allowedTypes": 3,
        "namingPattern": 2,
        "notUsableFor": 2,
        "onlyClusterForInstantClone": 2,
        "suggestedValues": 2,
        "maxItemsIf": 1,
    }
    assert Counter(rule.kind for documented in release.types.values() for rule in documented.rules) == {
        "filtersOf": 47,
        "onlyFilterable": 9,
        "notFilterable": 7,
        "queryLimit": 5,
        "noFilters": 1,
        "notSortable": 1,
        "queryWithout": 1,
        "atLeastOneOf": 1,
        "atMostOneOf": 1,
    }


def test_privileges_and_events_are_stated_per_method_and_query_privileges_per_type() -> None:
    release = published_release("2406")
    assert sum(not operation.privileges for operation in release.operations.values()) == 61
    assert sum(not operation.events for operation in release.operations.values()) == 284
    assert sum(bool(documented.query_privileges) for documented in release.types.values()) == 24


def test_formats_and_bounds_are_those_of_texts_and_numbers() -> None:
    for name in RELEASES:
        for member in [*fields_of(published_release(name)), *parameters_of(published_release(name))]:
            if member.pattern or member.max_length:
                assert member.type == "xsd:string", (name, member)
            if member.minimum is not None or member.maximum is not None:
                assert member.type in {"xsd:int", "xsd:long"}, (name, member)


def test_the_seed_in_2406() -> None:
    seed = published_release("2406").types[SEED]
    assert seed.page == "vdi.resources.Desktop.InstantCloneProvisioningStatusData"
    assert (seed.kind, seed.base, seed.since, seed.update_as_whole) == ("data", None, "7.0", False)
    fields = {field.name: field for field in seed.fields}
    assert list(fields)[11:13] == ["pendingComputeProfile", "pushImageSettings"]
    assert len(fields) == 15
    assert not fields["operation"].optional
    assert fields["operation"].enumeration == ("NONE", *IMAGE_OPERATIONS, "FINAL_UNPUBLISH")
    condition = fields["pendingImageParentVm"].required_if
    assert condition
    assert (condition.field, condition.values) == ("operation", IMAGE_OPERATIONS)
    assert not fields["pendingImageManagementStream"].updatable
    assert (fields["pendingImageProgress"].type, fields["pendingImageProgress"].since) == ("xsd:int", "7.11")


@pytest.mark.parametrize(
    ("name", "fields", "states"),
    [
        ("8.0.0", 14, ("PENDING_PUBLISH", "PUBLISHING", "READY", "FAILED")),
        ("7.13.0", 14, ("PENDING_PUBLISH", "PUBLISHING", "READY", "FAILED", "UNPUBLISHING")),
        ("2106", 14, ("PENDING_PUBLISH", "PUBLISHING", "READY", "FAILED", "UNPUBLISHING")),
        ("2111", 14, ("PENDING_PUBLISH", "PUBLISHING", "READY", "READY_HELD", "FAILED", "UNPUBLISHING")),
        ("2206", 15, ("PENDING_PUBLISH", "PUBLISHING", "READY", "READY_HELD", "FAILED", "UNPUBLISHING")),
        ("2512", 15, ("PENDING_PUBLISH", "PUBLISHING", "READY", "READY_HELD", "FAILED", "UNPUBLISHING")),
    ],
)
def test_the_seed_grows_from_release_to_release(name: str, fields: int, states: tuple[str, ...]) -> None:
    seed = published_release(name).types[SEED]
    assert len(seed.fields) == fields
    assert seed.fields[1].enumeration == states


def test_a_corrupted_table_of_parameters_is_repaired_in_every_release() -> None:
    for name in RELEASES:
        parameters = published_release(name).operations["Desktop_ValidateInstalledApplications"].parameters
        assert [(parameter.name, parameter.type, parameter.array) for parameter in parameters] == [
            ("id", "DesktopId", False),
            ("applicationExePaths", "xsd:string", True),
        ]


def test_values_behind_their_table_are_read() -> None:
    privileges = published_release("2212").types["PrivilegeInfo"].fields[0].enumeration
    assert privileges
    assert privileges[-2:] == ("API_SMART_CARD_BYPASS", "MANAGE_CERTIFICATES")


def test_the_name_of_an_access_group_bears_the_character_set_that_a_hand_edited_page_misplaced() -> None:
    for name in ("2312", "2406", "2512"):
        fields = {field.name: field for field in published_release(name).types["AccessGroupBase"].fields}
        assert (fields["name"].pattern, fields["name"].max_length) == ("nameWithSpaces", 32)
        assert (fields["description"].pattern, fields["description"].max_length) == (None, 400)
        assert fields["parent"].pattern is None


def test_open_lists_of_values_are_no_enumerations() -> None:
    types = published_release("2406").types
    for owner, member in (("LogCollectorFilter", "featureList"), ("LogLevelSpec", "featureKey")):
        field = next(field for field in types[owner].fields if field.name == member)
        assert field.enumeration is None
        (rule,) = (rule for rule in field.rules if rule.kind == "suggestedValues")
        assert rule.values[:3] == ("all", "rtav", "agentcore")
        assert field.optional
