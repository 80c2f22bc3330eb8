"""Waiting: when it is looked, how long, what is told; images of pools and machines at a server whose clock is moved."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vlsi_bindings import vdi
from vlsi_bindings.client import ArgumentError
from vlsi_bindings.client.waiting import (
    Progress,
    WaitFailedError,
    WaitTimeoutError,
    image_published,
    image_pushed,
    image_status,
    machine_available,
    wait_for,
    wait_for_async,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.simulator.serving import Client


class Time:
    """A clock that only sleeping moves."""

    def __init__(self, server: Any = None) -> None:
        self.now, self.waits, self.server = 1_000.0, list[float](), server

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds
        if self.server is not None:
            self.server.clock.advance(seconds)

    async def awaited(self, seconds: float) -> None:
        self.sleep(seconds)

    def clock(self) -> float:
        return self.now


def test_it_looks_less_and_less_often_and_the_last_time_at_the_timeout() -> None:
    time, told = Time(), list[Progress[str]]()
    with pytest.raises(WaitTimeoutError, match="not so after 60 s and 7 reads") as caught:
        wait_for(
            lambda: "no", lambda _: False, interval=4, longest=15, timeout=60, progress=told.append,
            clock=time.clock, sleep=time.sleep,
        )  # fmt: skip
    assert time.waits == [4, 6, 9, 13.5, 15, 12.5]
    assert [one.elapsed for one in told] == [0, 4, 10, 19, 32.5, 47.5, 60]
    assert (caught.value.last, told[-1].reads, told[-1].value) == ("no", 7, "no")


def test_time_that_is_up_tells_why_the_last_look_failed() -> None:
    time = Time()
    looks = iter(["no"])

    def read() -> str:
        for look in looks:
            return look
        raise OSError("the server is restarting")

    with pytest.raises(WaitTimeoutError, match="1 reads; the last look failed: the server is restarting") as caught:
        wait_for(read, lambda _: False, timeout=20, passes=lambda _: True, clock=time.clock, sleep=time.sleep)
    assert (caught.value.last, str(caught.value.failure)) == ("no", "the server is restarting")


def test_what_is_so_already_needs_no_wait() -> None:
    time = Time()
    assert wait_for(lambda: 7, bool, timeout=0, clock=time.clock, sleep=time.sleep) == 7
    assert time.waits == []


def test_failures_that_pass_are_waited_out_and_all_others_raised() -> None:
    time = Time()
    answers: Iterator[str | OSError] = iter([OSError("out"), "no", OSError("out"), "yes"])

    def read() -> str:
        found = next(answers)
        if isinstance(found, OSError):
            raise found
        return found

    def passes(error: Exception) -> bool:
        return isinstance(error, OSError)

    told = list[Progress[str]]()
    found = wait_for(
        read, lambda text: text == "yes", interval=2, passes=passes, progress=told.append, clock=time.clock,
        sleep=time.sleep,
    )  # fmt: skip
    assert (found, time.waits, [one.reads for one in told]) == ("yes", [2, 3, 4.5], [1, 2])
    with pytest.raises(ZeroDivisionError):
        wait_for(lambda: 1 / 0, bool, passes=passes, clock=time.clock, sleep=time.sleep)


@given(st.integers(1, 40), st.floats(0.1, 50), st.floats(0.1, 100))
def test_however_long_it_takes_it_is_seen_awaited_or_not(reads: int, interval: float, longest: float) -> None:
    waits = []
    for awaited in (False, True):
        time, left = Time(), iter(range(reads - 1, -1, -1))
        if awaited:

            async def read(left: Any = left) -> int:
                return int(next(left))

            options = {"interval": interval, "longest": longest, "clock": time.clock, "sleep": time.awaited}
            assert asyncio.run(wait_for_async(read, lambda n: n == 0, **options)) == 0  # type: ignore[arg-type]
        else:
            options = {"interval": interval, "longest": longest, "clock": time.clock, "sleep": time.sleep}
            assert wait_for(lambda left=left: next(left), lambda n: n == 0, **options) == 0  # type: ignore[misc,arg-type]
        waits.append(time.waits)
    assert waits[0] == waits[1]
    assert len(waits[0]) == reads - 1
    assert waits[0] == sorted(waits[0])


@pytest.mark.parametrize("wrong", [{"interval": 0}, {"timeout": -1}])
def test_times_make_sense(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="more than 0 s"):
        wait_for(lambda: 1, bool, **wrong)


@pytest.mark.parametrize(("read", "condition", "told"), [("x", bool, "read"), (lambda: 1, True, "condition")])
def test_what_is_no_function_is_told_by_its_name(read: Any, condition: Any, told: str) -> None:
    with pytest.raises(ArgumentError, match=f"{told}: a function is needed"):
        wait_for(read, condition)
    with pytest.raises(ArgumentError, match=f"{told}: a function is needed"):
        asyncio.run(wait_for_async(read, condition))


def snapshots(client: Client, image: Any) -> list[Any]:
    found: list[Any] = client.call("BaseImageSnapshot_List", baseImageVm=image.id.id)
    return found


class TestImages:
    @pytest.fixture
    def pool(self, client: Client) -> Any:
        """A pool of instant clones, to which an image is being pushed."""
        pool = client.call("Desktop_Get", id=client.query("DesktopSummaryView").results[0].id.id)
        image = next(vm for vm in client.call("BaseImageVm_List") if snapshots(client, vm))
        snapshot = snapshots(client, image)[0]
        given = {"spec__parentVm": image.id.id, "spec__snapshot": snapshot.id.id}
        client.call("Desktop_SchedulePushImage", id=pool.id.id, **given)
        return pool

    def test_one_is_watched_to_ready_and_then_to_all_machines(self, client: Client, pool: Any) -> None:
        time, seen = Time(client.server), list[int | None]()

        def read() -> Any:
            return client.result(vdi.Desktop_Get(id=pool.id))

        def note(progress: Progress[vdi.DesktopInfo]) -> None:
            seen.append(image_status(progress.value).pending_image_progress)

        options: dict[str, Any] = {"clock": time.clock, "sleep": time.sleep, "timeout": 3_600}
        ready = wait_for(read, image_published, progress=note, **options)
        assert image_status(ready).instant_clone_pending_image_state == "READY"
        assert 600 <= time.now - 1_000 <= 660
        assert seen[0] == 0
        assert seen[-1] == 100
        assert seen == sorted(seen, key=lambda part: part or 0)
        done = wait_for(read, image_pushed, **options)
        assert image_status(done).operation == "NONE"
        assert image_published(done)  # whoever looks too late sees that, too

    def test_a_failure_is_told_with_its_reason(self, client: Client, pool: Any) -> None:
        info = client.result(vdi.Desktop_Get(id=pool.id))
        status = image_status(info)
        status.instant_clone_pending_image_state, status.pending_image_error = "FAILED", "no space on datastore"
        for condition in (image_published, image_pushed):
            with pytest.raises(WaitFailedError, match="no space on datastore"):
                wait_for(lambda: info, condition)

    def test_it_takes_too_long(self, client: Client, pool: Any) -> None:
        time = Time(client.server)
        with pytest.raises(WaitTimeoutError) as caught:
            wait_for(
                lambda: client.result(vdi.Desktop_Get(id=pool.id)), image_published, timeout=60,
                clock=time.clock, sleep=time.sleep,
            )  # fmt: skip
        last: Any = caught.value.last
        assert image_status(last).instant_clone_pending_image_state == "PUBLISHING"

    def test_a_pool_of_something_else_has_none(self, client: Client) -> None:
        views = client.query("DesktopSummaryView").results
        manual = next(view for view in views if view.desktop_summary_data.type == "MANUAL")
        with pytest.raises(ValueError, match="instant clones only"):
            image_published(client.call("Desktop_Get", id=manual.id.id))


class TestMachines:
    @pytest.mark.parametrize(("state", "so"), [("AVAILABLE", True), ("PROVISIONED", False), ("WAIT_FOR_AGENT", False)])
    def test_one_is_available_or_not_yet(self, client: Client, state: str, *, so: bool) -> None:
        machine = client.call("Machine_Get", id=client.query("MachineSummaryView").results[0].id.id)
        machine.base.basic_state = state
        assert machine_available(machine) is so

    def test_one_that_fails_is_told(self, client: Client) -> None:
        machine = client.call("Machine_Get", id=client.query("MachineSummaryView").results[0].id.id)
        states = iter(["PROVISIONING", "CUSTOMIZING", "PROVISIONING_ERROR"])

        def read() -> Any:
            machine.base.basic_state = next(states)
            return machine

        with pytest.raises(WaitFailedError, match="PROVISIONING_ERROR"):
            wait_for(read, machine_available, sleep=lambda _: None)
