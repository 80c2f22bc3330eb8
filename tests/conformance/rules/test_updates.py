"""Update maps: keys that exist, values of their type, and what to do about a wrong one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.rule_cases import cases
from tests.support.schemas import the_contract
from vlsi_bindings import codec, vdi
from vlsi_bindings.codec import Envelope
from vlsi_bindings.conformance import rules
from vlsi_bindings.conformance.rules.updates import updatable_paths
from vlsi_bindings.model import Array, Long, Request

if TYPE_CHECKING:
    from vlsi_bindings.conformance.rules import Breach

PLACE = "Envelope/Body/Desktop_Update/updates"


def update(*entries: tuple[str, Any]) -> vdi.Desktop_Update:
    made = [vdi.MapEntry(key=key, value=value) for key, value in entries]
    return vdi.Desktop_Update(id=vdi.DesktopId(id="Desktop/QWxs"), updates=made)


def judged(request: Request[Any]) -> list[Breach]:
    return list(rules.judge(request, the_contract()))


def only(*entries: tuple[str, Any]) -> Breach:
    (breach,) = judged(update(*entries))
    return breach


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("desktopSettings.enabled", True),
        ("desktopSettings.enabled", None),
        ("desktopSettings.displayProtocolSettings", vdi.DesktopDisplayProtocolSettings),
        ("desktopSettings.connectionServerRestrictions", Array("xsd:string", ["lab"])),
        ("desktopSettings.connectionServerRestrictions", Array("xsd:string")),
        ("base.displayName", "Lab"),
        ("base.accessGroup", vdi.AccessGroupId(id="AccessGroup/QQ")),
    ],
)
def test_right_entries_are_right(key: str, value: Any) -> None:
    made = cases(the_contract().release).lawful(value) if isinstance(value, type) else value
    assert judged(update((key, made))) == []


def test_every_path_that_may_be_updated_takes_a_value_of_its_type() -> None:
    made = cases(the_contract().release)
    for stated in made.stated("updateMapOf"):
        root = stated.rule.values[0]
        for path in sorted(updatable_paths(made.paths, root)):
            request = made.lawful(made.cls(stated.owner))
            request.updates = [made.entry_for(root, path)]
            breaches = list(rules.judge(request, made.contract))
            inner = {"required-if", "at-least-one-of", "instant-clone-value", "allowed-types"}
            assert [b for b in breaches if b.severity == "error" and b.rule not in inner] == [], path


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("DesktopSettings.Enabled", "did you mean desktopSettings.enabled? Paths are told apart by case"),
        ("base.displayname", "did you mean base.displayName? Paths are told apart by case"),
        ("displayName", "did you mean base.displayName?"),
        ("desktopSettings.enable", "did you mean desktopSettings.enabled?"),
        (
            "desktopSettings.logoffSettings.powerPolicies",
            "did you mean desktopSettings.logoffSettings.powerPolicy?",
        ),
        ("automatedDesktopSpec.userAssignment", "this is a path of DesktopSpec"),
        ("desktopSummaryData.enabled", "this is a path of DesktopSummaryView"),
        ("base", ""),
        (
            "desktopSettings.connectionServerRestrictions.x",
            "give desktopSettings.connectionServerRestrictions a whole ArrayOfString",
        ),
        ("", "take a path of DesktopInfo"),
        ("desktopSettings.", "take a path of DesktopInfo"),
        (".enabled", "desktopSettings.enabled"),
    ],
)
def test_a_wrong_key_is_told_with_what_was_meant(key: str, hint: str) -> None:
    found = judged(update((key, None)))
    if not hint:
        assert {breach.rule for breach in found} <= {"not-updatable"}
        return
    (breach,) = found
    assert (breach.rule, breach.path) == ("update-key", f"{PLACE}/key")
    assert hint in breach.mend


def test_a_key_stands_once() -> None:
    breach = only(("base.displayName", "a"), ("desktopSettings.enabled", True), ("base.displayName", "b"))
    assert (breach.rule, breach.path) == ("update-twice", f"{PLACE}[2]/key")
    assert breach.seen == "the key of updates[0] again"


def test_a_field_that_cannot_be_updated_is_refused_wherever_it_stands_on_the_path() -> None:
    assert only(("base.name", "lab")).rule == "not-updatable"
    breach = only(("automatedDesktopData.provisioningType", "VIRTUAL_CENTER"))
    assert (breach.rule, breach.page) == ("not-updatable", "vdi.resources.Desktop.AutomatedDesktopData")


def test_an_object_that_is_updated_as_a_whole_is_not_entered() -> None:
    breach = only(("base.accessGroup.id", "AccessGroup/QQ"))
    assert (breach.rule, breach.path) == ("update-as-whole", f"{PLACE}/key")
    assert breach.mend == "give base.accessGroup a whole AccessGroupId instead"


@pytest.mark.parametrize(
    ("key", "value", "expected", "seen"),
    [
        ("desktopSettings.enabled", "true", "xsd:boolean", "xsd:string"),
        ("desktopSettings.enabled", 1, "xsd:boolean", "xsd:int"),
        ("base.displayName", True, "xsd:string", "xsd:boolean"),
        ("base.accessGroup", "AccessGroup/QQ", "AccessGroupId", "xsd:string"),
        ("base.accessGroup", vdi.DesktopId(id="x"), "AccessGroupId", "DesktopId"),
        ("desktopSettings.connectionServerRestrictions", "lab", "ArrayOfString", "xsd:string"),
        ("desktopSettings.connectionServerRestrictions", Array("xsd:int", [1]), "ArrayOfString", "ArrayOfInt"),
        ("desktopSettings.connectionServerRestrictions", Array("xsd:int"), "ArrayOfString", "ArrayOfInt"),
        ("base.displayName", Array("xsd:string", ["a"]), "xsd:string", "ArrayOfString"),
    ],
)
def test_a_value_has_the_type_of_its_path(key: str, value: Any, expected: str, seen: str) -> None:
    breach = only((key, value))
    assert (breach.rule, breach.path) == ("update-value", f"{PLACE}/value")
    assert (breach.expected, breach.seen) == (f"a value of {expected}", seen)
    assert "xsi:type" in breach.mend


def test_every_integer_may_be_written_as_a_long_but_not_beyond_its_type() -> None:
    key = "desktopSettings.logoffSettings.automaticLogoffMinutes"
    assert judged(update((key, Long(5)))) == []
    assert only((key, Long(1 << 40))).rule == "update-value"


def test_a_value_keeps_its_list_and_the_rules_of_its_field() -> None:
    breach = only(("desktopSettings.logoffSettings.powerPolicy", "ALWAYS_ON"))
    assert (breach.rule, breach.path) == ("update-value", f"{PLACE}/value")
    assert "ALWAYS_POWERED_ON" in breach.expected
    assert only(("desktopSettings.categoryFolderName", "lab\\nul")).rule == "folder-name"
    assert only(("base.displayName", "x" * 257)).rule == "max-length"


def test_items_are_told_by_their_own_path() -> None:
    networks = Array("xsd:string", ["broker.lab", "not a host!"])
    request = vdi.ADDomain_Update(
        id=vdi.ADDomainId(id="x"),
        updates=[vdi.MapEntry(key="adDomainAdvancedSettings.adDomainControllers", value=networks)],
    )
    (breach,) = judged(request)
    assert breach.path == "Envelope/Body/ADDomain_Update/updates/value/string[1]"
    assert breach.rule == "pattern"


def test_what_no_update_can_change_within_a_whole_object_is_a_warning() -> None:
    key = "desktopSettings.displayProtocolSettings.pcoipDisplaySettings"
    whole = cases(the_contract().release).lawful(vdi.DesktopPCoIPDisplaySettings)
    assert judged(update((key, whole))) == []
    whole.vram_size_kb = 65_536
    breach = only((key, whole))
    assert (breach.rule, breach.severity) == ("not-updatable", "warning")
    assert breach.path == f"{PLACE}/value/vRamSizeKB"


def test_free_maps_stay_free() -> None:
    request = vdi.AdvancedSettings_Set(values=[vdi.MapEntry(key="anything.goes", value=7)] * 2)
    assert judged(request) == []


def test_an_update_map_is_judged_as_it_came_over_the_wire() -> None:
    message = codec.decode(codec.encode(update(("desktopsettings.enabled", True))))
    (breach,) = rules.judge(message, the_contract())
    assert breach.path == f"{PLACE}/key"
    assert isinstance(message, Envelope)


def test_a_secret_is_never_shown() -> None:
    word = "hunter2-hunter2"
    secret = vdi.SecureString(utf8_string=word.encode())
    keys = ("base.displayName", "nowhere", "desktopSettings.enabled", "base.accessGroup")
    wrong = update(*((key, secret) for key in keys))
    plain = vdi.VirtualCenter_Update(
        id=vdi.VirtualCenterId(id="x"), updates=[vdi.MapEntry(key="serverSpec.password", value=word)]
    )
    told = [str(breach) + repr(breach) for request in (wrong, plain) for breach in judged(request)]
    assert len(told) == 5
    assert not any(word in text or repr(word.encode()) in text for text in told)
