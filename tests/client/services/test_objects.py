"""Objects that services keep: changed as a statement, taken back, and read until something is so."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.client.doors import PASSWORD, USER
from tests.client.services.methods import service_classes
from tests.simulator.serving import Client, a_server
from vlsi_bindings import codec, contract, vdi
from vlsi_bindings.client import AsyncConnection, Connection, Retry, StatusError
from vlsi_bindings.client.objects import Changeable, ChangeableObjects, ChangeableSettings, Objects
from vlsi_bindings.client.updates import UpdateError, UpdatePlan
from vlsi_bindings.client.waiting import Progress, WaitFailedError, WaitTimeoutError, image_published
from vlsi_bindings.conformance.rules import Breach
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vlsi_bindings.simulator import Simulator


@pytest.fixture
def connection(server: Simulator) -> Iterator[Connection]:
    """One that is open, and notes what it sends."""
    with Connection("lab", USER, PASSWORD, transport=transport(server), retry=Retry(pause=0)) as connection:
        yield connection


@pytest.fixture
def pool(server: Simulator) -> vdi.DesktopInfo:
    """A pool of instant clones."""
    client = Client(server)
    views = client.query("DesktopSummaryView").results
    found: vdi.DesktopInfo = client.result(vdi.Desktop_Get(id=views[0].id))
    return found


def noted(server: Simulator) -> list[str]:
    """The operations that a server is asked for, from now on."""
    asked: list[str] = []
    answer = server.answer

    def noting(data: bytes, *told: Any, **named: Any) -> Any:
        asked.append(codec.decode(data).operation or "")
        return answer(data, *told, **named)

    server.answer = noting  # type: ignore[method-assign]
    return asked


def test_whatever_the_contract_has_an_update_of_can_be_changed() -> None:
    rules = {
        operation.service: rule.values[0]
        for operation in contract.load().operations.values()
        for parameter in operation.parameters
        for rule in parameter.rules
        if rule.kind == "updateMapOf"
    }
    changeable = {cls.__name__ for cls in service_classes().values() if issubclass(cls, Changeable)}
    assert changeable == set(rules)
    assert len(changeable) == 34


def test_what_is_kept_by_id_or_alone() -> None:
    classes = service_classes()
    assert {cls.__mro__[1] for cls in classes.values()} >= {Objects, Changeable, ChangeableObjects, ChangeableSettings}
    assert issubclass(classes["desktop"], ChangeableObjects)
    assert issubclass(classes["global_settings"], ChangeableSettings)
    assert issubclass(classes["task"], Objects)
    assert not issubclass(classes["ad_domain"], (Objects, ChangeableSettings))


class TestPlans:
    def test_the_smallest_change_is_planned_applied_and_undone(
        self, connection: Connection, pool: vdi.DesktopInfo, server: Simulator
    ) -> None:
        """P2: keys are found, not typed."""
        after = connection.desktop.get(pool.id)
        after.base.display_name = "Windows 11"
        asked = noted(server)
        plan = connection.desktop.plan_update(pool, after)
        assert [entry.key for entry in plan.entries] == ["base.displayName"]
        assert asked == []
        connection.apply(plan)
        assert connection.desktop.get(pool.id) == after
        connection.undo(UpdatePlan.from_json(plan.as_json()))
        assert connection.desktop.get(pool.id) == pool
        connection.apply(connection.desktop.plan_update(pool, pool))
        assert asked == ["Desktop_Update", "Desktop_Get", "Desktop_Get", "Desktop_Update", "Desktop_Get"]

    def test_it_is_judged_for_the_release_of_the_connection(self, pool: vdi.DesktopInfo) -> None:
        old = Connection("lab", transport=transport(a_server("7.13.0")), release="7.13.0")
        new = Connection("lab", transport=transport(a_server()))
        assert old.desktop.plan_update(pool, pool).release == "7.13.0"
        assert new.desktop.plan_update(pool, pool).release == contract.load().release

    def test_what_cannot_be_updated_is_told_by_its_path(self, connection: Connection, pool: vdi.DesktopInfo) -> None:
        after = connection.desktop.get(pool.id)
        after.base.name = "other"
        with pytest.raises(UpdateError, match=r"base\.name"):
            connection.desktop.plan_update(pool, after)

    def test_what_is_needed_beside_is_given_when_it_is_applied(self, connection: Connection) -> None:
        before = connection.policies.get().global_policies
        after = connection.policies.get().global_policies
        after.allow_usb_access = vdi.PolicyAccess.DENY
        plan = connection.policies.plan_update(before, after)
        with pytest.raises(TypeError, match=r"Policies_Update needs resource \(or None\)"):
            connection.apply(plan)
        connection.apply(plan, resource=None, user_or_group=None)
        assert connection.policies.get().global_policies == after
        connection.undo(plan, resource=None, user_or_group=None)
        assert connection.policies.get().global_policies == before

    def test_an_edit_is_no_plan_which_is_told(self, connection: Connection, pool: vdi.DesktopInfo) -> None:
        edit: Any = connection.desktop.editing(pool.id)
        for send in (connection.apply, connection.undo):
            with pytest.raises(TypeError, match="a plan of an update is needed, not Edit, which has one"):
                send(edit)

    def test_one_of_several_operations_can_be_named(self) -> None:
        nowhere: Any = Connection("lab", transport=object())
        service = nowhere.view_composer_domain_administrator
        info = vdi.ViewComposerDomainAdministratorInfo.__new__(vdi.ViewComposerDomainAdministratorInfo)
        with pytest.raises(LookupError, match="Nothing_Update"):
            service.plan_update(info, info, operation="Nothing_Update")


class TestEditing:
    def test_a_block_changes_an_object(self, connection: Connection, pool: vdi.DesktopInfo, server: Simulator) -> None:
        asked = noted(server)
        edit = connection.desktop.editing(pool.id)
        with edit as changed:
            changed.base.display_name = "Windows 11"
            changed.desktop_settings.enabled = not changed.desktop_settings.enabled
        assert asked == ["Desktop_Get", "Desktop_Update"]
        assert [change.path for change in edit.plan.changes] == ["base.displayName", "desktopSettings.enabled"]
        assert connection.desktop.get(pool.id) == changed
        connection.undo(edit.plan)
        assert connection.desktop.get(pool.id) == pool

    def test_what_is_kept_alone_needs_no_id(self, connection: Connection) -> None:
        before = connection.global_settings.get()
        with connection.global_settings.editing() as changed:
            changed.general_data.display_pre_login_message = True
            changed.general_data.pre_login_message = "Good morning"
        assert connection.global_settings.get().general_data.pre_login_message == "Good morning" != before

    def test_nothing_is_sent_after_an_exception_or_without_a_change(
        self, connection: Connection, pool: vdi.DesktopInfo, server: Simulator
    ) -> None:
        asked = noted(server)
        edit = connection.desktop.editing(pool.id)
        with pytest.raises(KeyError), edit as changed:
            spoil(changed)
        with pytest.raises(RuntimeError, match="no plan"):
            _ = edit.plan
        with connection.desktop.editing(pool.id):
            pass
        assert asked == ["Desktop_Get"] * 2

    @pytest.mark.skipif(sys.version_info < (3, 11), reason="errors take notes from 3.11 on")
    @pytest.mark.parametrize(
        ("name", "told"),
        [
            ("displayName", "did you mean display_name?"),
            ("displayname", "did you mean display_name?"),
            ("xyzzy", "DesktopBase has name, display_name, access_group, description"),
        ],
    )
    def test_p2_a_wrong_name_is_told_with_the_one_that_was_meant(
        self, connection: Connection, pool: vdi.DesktopInfo, name: str, told: str
    ) -> None:
        with pytest.raises(AttributeError, match=name) as raised, connection.desktop.editing(pool.id) as changed:
            setattr(changed.base, name, "x")
        assert raised.value.__notes__ == [told]

    def test_an_object_that_is_not_there_is_told_before_the_block(self, connection: Connection) -> None:
        edit = connection.desktop.editing(vdi.DesktopId(id="Desktop/bm90aGVyZQ"))
        with pytest.raises(vdi.EntityNotFound), edit:
            raise AssertionError
        with pytest.raises(RuntimeError, match="no plan"):
            _ = edit.plan

    def test_awaited_it_is_the_same(self, server: Simulator, pool: vdi.DesktopInfo) -> None:
        async def main() -> None:
            async with AsyncConnection("lab", USER, PASSWORD, transport=transport(server)) as connection:
                edit = connection.desktop.editing(pool.id)
                async with edit as changed:
                    changed.base.display_name = "Windows 11"
                assert await connection.desktop.get(pool.id) == changed
                await connection.undo(edit.plan)
                assert await connection.desktop.get(pool.id) == pool
                failed = connection.desktop.editing(pool.id)
                with pytest.raises(KeyError):
                    async with failed as changed:
                        spoil(changed)
                with pytest.raises(RuntimeError, match="no plan"):
                    _ = failed.plan
                gone = connection.desktop.editing(vdi.DesktopId(id="Desktop/bm90aGVyZQ"))
                with pytest.raises(vdi.EntityNotFound):
                    async with gone:
                        raise AssertionError
                assert await connection.desktop.get(pool.id) == pool

        asyncio.run(main())

    def test_a_breach_is_told_at_the_end_of_the_block_and_nothing_sent(
        self, connection: Connection, pool: vdi.DesktopInfo, server: Simulator
    ) -> None:
        asked = noted(server)
        with pytest.raises(UpdateError) as caught, connection.desktop.editing(pool.id) as changed:
            changed.base.name = "other"
        assert isinstance(caught.value.breaches[0], Breach)
        assert asked == ["Desktop_Get"]


class TestWaiting:
    def test_it_reads_until_it_is_so(self, connection: Connection, pool: vdi.DesktopInfo, server: Simulator) -> None:
        pushed(server, pool)
        told: list[Progress[vdi.DesktopInfo]] = []

        def watch(progress: Progress[vdi.DesktopInfo]) -> None:
            told.append(progress)
            server.clock.advance(600)

        found = connection.desktop.wait_for(pool.id, image_published, interval=0.001, progress=watch)
        assert image_published(found)
        assert len(told) > 1
        assert told[-1].value == found

    def test_a_server_that_restarts_meanwhile_is_waited_out(
        self, connection: Connection, server: Simulator, pool: vdi.DesktopInfo, caplog: pytest.LogCaptureFixture
    ) -> None:
        seen: list[Progress[vdi.DesktopInfo]] = []
        with server.disturb(operation="Desktop_Get", status=503, times=4), server.disturb(drop="before", times=3):
            found = connection.desktop.wait_for(pool.id, lambda _: True, interval=0.001, progress=seen.append)
        assert found == pool
        assert [progress.reads for progress in seen] == [1]
        assert "could not be looked at this time: HTTP status 503" in caplog.text

    def test_what_does_not_pass_ends_it(self, connection: Connection, server: Simulator, pool: vdi.DesktopInfo) -> None:
        with server.disturb(operation="Desktop_Get", status=404), pytest.raises(StatusError):
            connection.desktop.wait_for(pool.id, bool, interval=0.001)
        with pytest.raises(vdi.EntityNotFound):
            connection.desktop.wait_for(vdi.DesktopId(id="Desktop/QQ"), bool, interval=0.001)

    def test_what_never_passes_ends_it_in_time(
        self, connection: Connection, server: Simulator, pool: vdi.DesktopInfo
    ) -> None:
        with server.disturb(operation="Desktop_Get", status=503), pytest.raises(WaitTimeoutError) as raised:
            connection.desktop.wait_for(pool.id, bool, interval=0.001, timeout=0.002)
        assert (raised.value.reads, raised.value.last) == (0, None)

    def test_awaited_it_sleeps_as_the_loop_does(self, server: Simulator, pool: vdi.DesktopInfo) -> None:
        pushed(server, pool)

        async def main() -> vdi.DesktopInfo:
            async with AsyncConnection("lab", USER, PASSWORD, transport=transport(server)) as connection:
                return await connection.desktop.wait_for(
                    pool.id, image_published, interval=0.001, progress=lambda _: server.clock.advance(600)
                )

        assert image_published(asyncio.run(main()))

    def test_time_is_up(self, connection: Connection, pool: vdi.DesktopInfo) -> None:
        with pytest.raises(WaitTimeoutError) as caught:
            connection.desktop.wait_for(pool.id, lambda _: False, interval=0.001, timeout=0.002)
        assert caught.value.last == pool

    def test_what_cannot_come_true_is_told(self, connection: Connection, pool: vdi.DesktopInfo) -> None:
        def never(_: vdi.DesktopInfo) -> bool:
            raise WaitFailedError("not any more")

        with pytest.raises(WaitFailedError, match="not any more"):
            connection.desktop.wait_for(pool.id, never)


def spoil(pool: vdi.DesktopInfo) -> None:
    """Change something, and fail."""
    pool.base.display_name = "Windows 12"
    raise KeyError


def pushed(server: Simulator, pool: vdi.DesktopInfo) -> None:
    """Start to push an image to a pool."""
    Client(server).call("Desktop_SchedulePushImage", id=pool.id)
