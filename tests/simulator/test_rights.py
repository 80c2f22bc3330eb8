"""Permissions count in their access group and in what is under it: elsewhere nothing is done, and nothing listed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.serving import Client, a_server
from vlsi_bindings import vdi
from vlsi_bindings.simulator.rights import _PLACES, _THROUGH  # the table itself is what is tested
from vlsi_bindings.simulator.shapes import replaced


class Bound:
    """An estate with a user whose role counts in one access group only."""

    def __init__(self, release: str, privileges: list[str], group: str = "Engineering") -> None:
        self.server = a_server(release)
        self.administrator = Client(self.server)
        self.groups = {one.base.name: one for one in self.administrator.call("AccessGroup_List")}
        self.group = self.groups[group]
        self.give(privileges, self.group.id.id)
        self.user = Client(self.server, "helpdesk")

    def give(self, privileges: list[str], group: str | None) -> None:
        """The user has these and no others."""
        users = self.server.store.all("ADUserOrGroupInfo")
        user = next(one for one in users if one.base.login_name == "helpdesk").id
        for held in self.administrator.call("Permission_List"):
            if held.base.user_or_group == user:
                self.administrator.call("Permission_Delete", id=held.id.id)
        role = self.administrator.call(
            "Role_Create", base__name=f"Role {self.server.store.version}", base__privileges=privileges
        )
        self.administrator.call("Permission_Create", base__userOrGroup=user, base__role=role, base__accessGroup=group)

    def pools(self, group: str) -> list[Any]:
        wanted = self.groups[group].id
        return [pool for pool in self.server.store.all("DesktopInfo") if pool.base.access_group == wanted]


ALL = ["POOL_VIEW", "POOL_MANAGEMENT", "POOL_ENTITLE", "MACHINE_VIEW", "MACHINE_REBOOT", "MACHINE_MANAGEMENT"]


@pytest.fixture(params=["2512", "2106", "7.13.0"])
def bound(request: pytest.FixtureRequest) -> Bound:
    return Bound(request.param, [*ALL, "GLOBAL_CONFIG_VIEW", "FOLDER_VIEW"])


def test_only_what_lies_there_is_listed(bound: Bound) -> None:
    inside = {pool.id.id for pool in bound.pools("Engineering")}
    assert {row.id.id for row in bound.user.query("DesktopSummaryView").results} == inside
    assert bound.user.call("QueryService_GetCount", definition={"queryEntityType": "DesktopSummaryView"}) == len(inside)
    for machine in bound.user.query("MachineSummaryView").results:
        assert machine.base.desktop.id in inside
    for session in bound.user.query("SessionLocalSummaryView").results:
        assert session.reference_data.desktop.id in inside
    assert [group.base.name for group in bound.user.call("AccessGroup_List")] == ["Engineering"]
    if "Machine_GetStateCounts" not in bound.server.inventory.shapes.contract.operations:
        return  # it is too old
    counts = bound.user.call("Machine_GetStateCounts").vcenter_vm_counts.prepared_count
    assert counts.available + counts.connected + counts.disconnected == 30


def test_only_there_is_anything_done(bound: Bound) -> None:
    inside, outside = bound.pools("Engineering")[0].id.id, bound.pools("Root")[0].id.id
    change = [{"key": "base.displayName", "value": "Mine"}]
    bound.user.call("Desktop_Update", id=inside, updates=change)
    assert bound.user.call("Desktop_Get", id=inside).base.display_name == "Mine"
    for operation, given in (("Desktop_Update", {"updates": change}), ("Desktop_Get", {}), ("Desktop_Delete", {})):
        with pytest.raises(vdi.InsufficientPermission) as caught:
            bound.user.call(operation, id=outside, **given)
        assert caught.value.resource == bound.pools("Root")[0].id
        assert caught.value.access_group == bound.groups["Root"].id
    assert bound.server.store.get("DesktopInfo", outside).base.display_name != "Mine"


def test_machines_and_sessions_lie_where_their_pool_does(bound: Bound) -> None:
    def machine(group: str) -> Any:
        pool = bound.pools(group)[0].id
        return next(m for m in bound.server.store.all("MachineInfo") if m.base.desktop == pool).id.id

    bound.user.call("Machine_Restart", id=machine("Engineering"))
    with pytest.raises(vdi.InsufficientPermission):
        bound.user.call("Machine_Restart", id=machine("Root"))
    with pytest.raises(vdi.PartialFailureFault) as caught:
        bound.user.call("Machine_RestartMachines", ids=[machine("Engineering"), machine("Root")])
    told = [type(one.fault.fault).__name__ if one.fault else None for one in caught.value.results]
    assert told == [None, "InsufficientPermission"]


def test_nothing_is_made_elsewhere(bound: Bound) -> None:
    spec = {"spec__type": "MANUAL", "spec__manualDesktopSpec__source": "UNMANAGED"}
    machine = next(m for m in bound.server.store.all("MachineInfo") if m.base.access_group == bound.group.id)
    spec["spec__manualDesktopSpec__machines"] = [machine.id]  # type: ignore[assignment]  # any value will do
    assert bound.user.call("Desktop_Create", **spec, spec__base__accessGroup=bound.group.id)
    with pytest.raises(vdi.InsufficientPermission):
        bound.user.call(
            "Desktop_Create", **spec, spec__base__name="Other", spec__base__accessGroup=bound.groups["Root"].id
        )


def test_an_entitlement_lies_where_its_resource_does(bound: Bound) -> None:
    inside, outside = bound.pools("Engineering")[0].id, bound.pools("Root")[0].id
    assert bound.user.call("UserEntitlement_Create", base__resource=inside)
    with pytest.raises(vdi.InsufficientPermission):
        bound.user.call("UserEntitlement_Create", base__resource=outside)
    held = next(e for e in bound.server.store.all("UserEntitlementInfo") if e.base.resource == outside)
    with pytest.raises(vdi.InsufficientPermission):
        bound.user.call("UserEntitlement_Get", id=held.id.id)


def test_what_lies_in_no_access_group_needs_the_root(bound: Bound) -> None:
    with pytest.raises(vdi.InsufficientPermission):
        bound.user.call("GlobalSettings_Get")
    bound.give(["GLOBAL_CONFIG_VIEW"], bound.groups["Root"].id.id)
    assert bound.user.call("GlobalSettings_Get")


def test_the_root_counts_everywhere(bound: Bound) -> None:
    bound.give(ALL, bound.groups["Root"].id.id)
    assert len(bound.user.query("DesktopSummaryView").results) == bound.server.store.count("DesktopInfo")
    assert bound.user.call("Desktop_Get", id=bound.pools("Engineering")[0].id.id)


def test_a_group_counts_for_what_is_under_it(bound: Bound) -> None:
    below = bound.administrator.call("AccessGroup_Create", base__name="Below")
    with pytest.raises(vdi.InvalidArgument, match="lies in the root"):
        bound.administrator.call("AccessGroup_Create", base__name="Lower", base__parent=below)
    made = bound.server.store.get("AccessGroupInfo", below.id)
    with bound.server.store.transaction():  # what no client can do
        bound.server.inventory.put(replaced(bound.server.inventory.shapes, made, "base.parent", bound.group.id))
    pool = bound.pools("Root")[0].id.id
    with pytest.raises(vdi.InsufficientPermission):
        bound.user.call("Desktop_Get", id=pool)
    bound.administrator.call("Desktop_Update", id=pool, updates=[{"key": "base.accessGroup", "value": below}])
    assert bound.user.call("Desktop_Get", id=pool).id.id == pool


def test_groups_roles_and_permissions_tell_of_each_other(bound: Bound) -> None:
    group = bound.administrator.call("AccessGroup_Get", id=bound.group.id)
    (held,) = group.data.permissions
    permission = bound.administrator.call("Permission_Get", id=held)
    names = permission.names_data
    assert (names.user_or_group_name, names.access_group_name) == ("lab.example.com\\helpdesk", "Engineering")
    role = bound.administrator.call("Role_Get", id=permission.base.role)
    assert (role.base.name, role.data.permissions) == (names.role_name, [held])
    root = bound.administrator.call("AccessGroup_Get", id=bound.groups["Root"].id)
    assert [below.base.name for below in root.children] == ["Engineering", "Finance"]


def test_the_user_is_told_where_they_may_do_what(bound: Bound) -> None:
    view = bound.user.call("AdminUserOrGroup_GetLoginView")
    assert [info.access_group_name for info in view.privileges_info] == ["Engineering"]
    assert set(ALL) <= set(view.privileges_info[0].privileges)


@pytest.mark.parametrize(
    ("privilege", "allowed", "refused"),
    [
        ("MACHINE_MANAGEMENT", "Machine_Restart", None),
        ("ADMINISTRATOR", "Desktop_Delete", None),
        ("ADMINISTRATOR_VIEW", "GlobalSettings_Get", "GlobalSettings_Update"),
        ("INVENTORY_ADMINISTRATOR_VIEW", "Desktop_Get", "Desktop_Delete"),
    ],
)
def test_some_privileges_stand_for_others(privilege: str, allowed: str, refused: str | None) -> None:
    bound = Bound("2512", [privilege], "Root")
    bound.user.call(allowed)
    if refused:
        with pytest.raises(vdi.InsufficientPermission):
            bound.user.call(refused)


@pytest.mark.parametrize("release", ["2512", "2106", "7.13.0"])
def test_the_table_of_places_is_one_of_paths_that_are_there(release: str) -> None:
    server = a_server(release)
    for name, path in {**_PLACES, **_THROUGH}.items():
        members = server.inventory.shapes.members(name)
        for step in path.split("."):
            assert step in members, (name, path)
            kind = members[step].facts.type
            members = server.inventory.shapes.members(kind) if server.inventory.shapes.is_object(kind) else {}
