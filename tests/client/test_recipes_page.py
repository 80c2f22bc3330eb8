"""docs/recipes.md: each recipe does what it says, at a simulated server."""

from __future__ import annotations

import csv
import datetime
import io
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import anyio
import pytest

from tests.client.doors import PASSWORD, USER
from vlsi_bindings import vdi
from vlsi_bindings.client import Connection, Exchange
from vlsi_bindings.client.updates import ConflictError
from vlsi_bindings.client.waiting import wait_for
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vlsi_bindings.simulator import Simulator

PAGE: Final = (Path(__file__).parents[2] / "docs" / "recipes.md").read_text(encoding="utf-8")
BLOCKS: Final = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture(scope="module")
def page() -> Any:
    """The functions of the page, by name."""
    names: dict[str, Any] = {}
    for block in BLOCKS:
        exec(compile(block, "docs/recipes.md", "exec"), names)  # noqa: S102 - our own page
    return type("Page", (), {name: staticmethod(found) for name, found in names.items() if callable(found)})


@pytest.fixture
def lab(server: Simulator) -> Iterator[Connection]:
    with Connection("lab", USER, PASSWORD, transport=transport(server)) as connection:
        yield connection


@pytest.fixture
def _moved(server: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits moves the server's clock."""
    monkeypatch.setitem(wait_for.__kwdefaults__, "sleep", server.clock.advance)  # type: ignore[arg-type]

    def clock() -> float:
        return server.clock.now.timestamp()

    monkeypatch.setitem(wait_for.__kwdefaults__, "clock", clock)  # type: ignore[arg-type]


def test_every_recipe_is_tried_here(page: Any) -> None:
    source = Path(__file__).read_text(encoding="utf-8")
    recipes = set(re.findall(r"^(?:async )?def (\w+)", "\n".join(BLOCKS), re.MULTILINE))
    assert len(recipes) > 9
    assert {name for name in recipes if f"page.{name}(" not in source} == set()
    assert all(hasattr(page, name) for name in recipes)


def test_machines_that_nobody_uses(page: Any, lab: Connection) -> None:
    page.unused(lab, file := io.StringIO(newline=""))
    head, *rows = csv.reader(file.getvalue().splitlines())
    assert head == ["machine", "pool", "agent"]
    everything = {machine.base.name: machine for machine in lab.query(vdi.MachineSummaryView)}
    used = {session.names_data.machine_or_rds_server_name for session in lab.query(vdi.SessionLocalSummaryView)}
    assert len(rows) > 5
    for name, _, _ in rows:
        assert everything[name].base.basic_state == "AVAILABLE"
        assert everything[name].base.dns_name not in used


def test_users_with_more_than_one_desktop(page: Any, lab: Connection) -> None:
    found = page.with_several(lab)
    names = [session.names_data.user_name for session in lab.query(vdi.SessionLocalSummaryView)]
    assert found
    assert all(1 < number <= names.count(user) for user, number in found.items())


def test_sessions_that_were_left_long_ago(page: Any, lab: Connection, server: Simulator) -> None:
    def left() -> list[Any]:
        return [
            session.id.id
            for session in lab.query(vdi.SessionLocalSummaryView)
            if session.session_data.session_state == "DISCONNECTED"
        ]

    now = server.clock.now
    assert page.log_off_left(lab, now - datetime.timedelta(days=3_650)) == {}
    gone, *others = left()

    def leaves(exchange: Exchange) -> None:
        """One of them logs off before the others are."""
        if exchange.operation == "QueryService_Create":
            lab.session.logoff_forced(vdi.SessionId(id=gone))

    with Connection("lab", USER, PASSWORD, transport=transport(server), on_exchange=leaves) as connection:
        failed = page.log_off_left(connection, now)
    assert others
    assert failed == {gone: f"EntityNotFound: SessionId {gone} does not exist"}
    assert left() == []


def test_who_may_use_a_pool(page: Any, lab: Connection) -> None:
    def entitled() -> set[str | None]:
        pool = page.pool_named(lab, "IC-Pool-01")
        rows = lab.query(vdi.EntitledUserOrGroupLocalSummaryView)
        return {row.base.login_name for row in rows if pool in row.local_data.desktops}

    people = [row.base.login_name for row in lab.query(vdi.ADUserOrGroupSummaryView) if not row.base.group]
    before, chosen = entitled(), people[:3]
    came, went, unknown = page.entitle(lab, "IC-Pool-01", ["login", *chosen, "nobody.at.all"])
    assert (came, went, unknown) == (3, len(before), ["nobody.at.all"])
    assert entitled() == set(chosen)
    assert page.entitle(lab, "IC-Pool-01", ["login", *chosen[1:]]) == (0, 1, [])
    assert entitled() == set(chosen[1:])


@pytest.mark.usefixtures("_moved")
def test_an_image_over_night(page: Any, lab: Connection, server: Simulator, capsys: pytest.CaptureFixture[str]) -> None:
    def runs() -> Any:
        pool: Any = lab.desktop.get(page.pool_named(lab, "IC-Pool-01"))
        return pool.automated_desktop_data.virtual_center_names_data.snapshot_path

    tonight = server.clock.now + datetime.timedelta(hours=3)
    assert page.push_over_night(lab, "IC-Pool-01", "Patched", tonight)
    assert runs() == "/Base/Patched"
    assert not page.push_over_night(lab, "IC-Pool-01", "Base", hours=0.1)
    assert "IC-Pool-01: not so after 360 s" in capsys.readouterr().out
    server.clock.advance(7_200)
    assert runs() == "/Base/Patched"


@pytest.mark.usefixtures("_moved")
def test_a_farm_without_its_users(page: Any, lab: Connection) -> None:
    def enabled() -> list[bool]:
        return [server.settings.enabled for server in lab.query(vdi.RDSServerSummaryView)]

    before = enabled()
    for session in list(lab.query(vdi.SessionLocalSummaryView)):
        if session.reference_data.farm is not None:
            lab.session.logoff_forced(session.id)
    with page.drained(lab, "Farm-1") as farm:
        assert lab.farm.get(farm).data.name == "Farm-1"
        assert enabled().count(False) > before.count(False)
    assert enabled() == before


def test_the_same_change_to_many_pools(page: Any, lab: Connection) -> None:
    def enabled() -> dict[str, bool]:
        return {
            row.desktop_summary_data.name: row.desktop_summary_data.enabled for row in lab.query(vdi.DesktopSummaryView)
        }

    before = enabled()
    page.disable_all(lab, "IC-", file := io.StringIO())
    assert {name for name, state in enabled().items() if state != before[name]} >= {"IC-Pool-01"}
    assert json.loads(file.getvalue())
    file.seek(0)
    page.take_back(lab, file)
    assert enabled() == before
    file.seek(0)
    with pytest.raises(ConflictError):
        page.take_back(lab, file)


def test_what_differs_between_two_pods(page: Any, lab: Connection) -> None:
    assert page.differing(lab, lab) == ()
    with lab.global_settings.editing() as changed:
        changed.general_data.view_api_session_timeout_minutes = 4_320
    (change,) = page.differing(type("Other", (), {"global_settings": _Before(lab)}), lab)
    assert change.path == "generalData.viewAPISessionTimeoutMinutes"


class _Before:
    """The settings of a pod that has another time-out."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def get(self) -> Any:
        settings = self.connection.global_settings.get()
        settings.general_data.view_api_session_timeout_minutes = 10
        return settings


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_many_pods_at_once(page: Any, server: Simulator, backend: str) -> None:
    async def counted() -> Any:
        way = {"password": PASSWORD, "transport": transport(server)}
        return await page.session_counts({"pod-1": USER, "pod-2": r"LAB\nobody"}, **way)

    found = anyio.run(counted, backend=backend)
    assert found["pod-1"] > 0
    assert isinstance(found["pod-2"], vdi.InvalidCredentials)
    assert len(server.sessions._open) == 0
