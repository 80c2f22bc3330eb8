"""Services on a connection: found by name, loaded late, and helpful to people who mistype or look around."""

from __future__ import annotations

import asyncio
import copy
import inspect
import pydoc
import subprocess
import sys
import weakref
from typing import TYPE_CHECKING, Any

import pytest

from tests.client.doors import PASSWORD, USER
from tests.client.services.methods import methods, service_classes
from tests.simulator.serving import a_server
from vlsi_bindings import vdi
from vlsi_bindings.client import (
    ArgumentError,
    AsyncConnection,
    Connection,
    NotValidError,
    TimedOutError,
    Timeouts,
    TooManyItemsError,
)
from vlsi_bindings.codec import EncodeError
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.client.doors import Door
    from vlsi_bindings.simulator import Simulator

NOWHERE: Any = Connection("lab", transport=object())


@pytest.fixture
def connection(server: Simulator) -> Iterator[Connection]:
    """One that is open."""
    with Connection("lab", USER, PASSWORD, transport=transport(server)) as connection:
        yield connection


class TestWhereTheyAre:
    def test_one_service_loads_one_module(self) -> None:
        code = (
            "import sys, vlsi_bindings.client as client\n"
            "count = lambda: sum(name.startswith('vlsi_bindings.client.services.') for name in sys.modules)\n"
            "before = count()\n"
            "client.Connection('lab', transport=object()).desktop.get\n"
            "print(before, count(), 'vlsi_bindings.vdi.desktop' in sys.modules)"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603 - our own interpreter
        assert done.stdout == "0 1 False\n", done.stderr

    def test_a_service_keeps_its_connection_and_a_connection_no_service(self) -> None:
        connection: Any = Connection("lab", transport=object())
        gone = weakref.ref(connection)
        service = connection.desktop
        del connection
        assert gone() is not None
        assert repr(service).startswith("Desktop of Connection(")
        del service
        assert gone() is None  # at once: what nobody holds is not waited for

    def test_a_view_is_asked_by_the_services_of_the_view(self) -> None:
        view = NOWHERE.with_options(judge=False)
        assert view.desktop._connection is view
        assert NOWHERE.desktop._connection is NOWHERE

    def test_looking_around_shows_all(self) -> None:
        assert set(service_classes()) <= set(dir(NOWHERE))
        assert {"query", "call", "send", "with_options", "apply"} <= set(dir(NOWHERE))
        for method in methods():
            assert method.name in dir(getattr(NOWHERE, method.service))

    def test_every_service_has_a_page_and_says_who_it_is(self) -> None:
        for name, cls in service_classes().items():
            assert "Page: vdi." in (cls.__doc__ or ""), name
            assert repr(getattr(NOWHERE, name)).startswith(f"{cls.__name__} of Connection('https://lab/")

    def test_help_tells_what_goes_in_and_what_comes_out(self) -> None:
        text = pydoc.plain(pydoc.render_doc(NOWHERE.desktop.get))
        assert "get(id: 'vdi.DesktopId') -> 'vdi.DesktopInfo'" in text
        assert "Faults: EntityNotFound" in text
        assert "create(self, spec: 'vdi.DesktopSpec') -> 'vdi.DesktopId'" in pydoc.plain(
            pydoc.render_doc(service_classes()["desktop"])
        )
        assert str(inspect.signature(NOWHERE.query_service.delete_all)) == "() -> 'None'"

    def test_a_connection_can_be_copied_which_shares_it(self) -> None:
        assert copy.copy(NOWHERE)._core is NOWHERE._core


class TestWhatIsMistyped:
    @pytest.mark.parametrize(
        ("name", "meant"),
        [("desktpo", "desktop"), ("Desktop", "desktop"), ("queryservice", "query_service"), ("qurey", "query")],
    )
    def test_a_service(self, name: str, meant: str) -> None:
        with pytest.raises(AttributeError, match=rf"Connection has no attribute and no service '{name}'.*{meant}\?$"):
            getattr(NOWHERE, name)

    @pytest.mark.parametrize(
        ("name", "meant"), [("restart_machine", "restart_machines"), ("RestartMachines", "restart_machines"),
                            ("Machine_RestartMachines", "restart_machines"), ("plan_updates", "plan_update")],
    )  # fmt: skip
    def test_a_method(self, name: str, meant: str) -> None:
        with pytest.raises(AttributeError, match=rf"Machine has no operation '{name}'; did you mean {meant}\?$"):
            getattr(NOWHERE.machine, name)

    @pytest.mark.parametrize("wrong", ["desktops", "desktop.gte", "desktop.restart"])
    def test_python_adds_no_suggestion_of_its_own(self, wrong: str) -> None:
        code = f"import vlsi_bindings.client as client\nclient.Connection('lab', transport=object()).{wrong}"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603 - our own interpreter
        assert done.stderr.splitlines()[-1].startswith("AttributeError: ")
        assert done.stderr.splitlines()[-1].lower().count("did you mean") <= 1

    def test_nothing_is_guessed_where_nothing_is_near_and_all_are_told(self) -> None:
        with pytest.raises(AttributeError, match=r"no operation 'xyzzy'; there are assign_users, .*wait_for$"):
            _ = NOWHERE.machine.xyzzy
        assert not hasattr(NOWHERE, "__nothing__")
        assert not hasattr(NOWHERE.machine, "_nothing")

    def test_a_parameter(self) -> None:
        with pytest.raises(TypeError, match=r"Machine.restart_machines\(\) got an unexpected keyword argument 'id'"):
            NOWHERE.machine.restart_machines(id=1)
        with pytest.raises(TypeError, match=r"Desktop.get\(\) missing 1 required positional argument: 'id'"):
            NOWHERE.desktop.get()
        with pytest.raises(TypeError, match="positional argument"):
            NOWHERE.desktop.delete(vdi.DesktopId(id="x"), vdi.DesktopDeleteSpec(delete_from_disk=True))

    @pytest.mark.parametrize("wrong", ["Machine/x", b"x", vdi.MachineId(id="x"), None, ["Machine/x"]])
    def test_an_array(self, connection: Connection, wrong: Any) -> None:
        with pytest.raises(EncodeError, match=r"^Machine_RestartMachines/ids.*MachineId"):
            connection.machine.restart_machines(wrong)

    def test_an_id_of_another_kind_or_as_text(self, connection: Connection) -> None:
        mistyped: tuple[Any, ...] = ("Desktop/x", vdi.MachineId(id="x"), None)
        for wrong in mistyped:
            with pytest.raises(EncodeError, match=r"^Desktop_Get/id: .*DesktopId"):
                connection.desktop.get(wrong)


class TestWhatIsSent:
    def test_whatever_holds_the_items_of_an_array(self, connection: Connection) -> None:
        ids = [machine.id for machine in connection.query(vdi.MachineSummaryView).window(0, 3)]
        expected = connection.machine.get_infos(ids)
        assert [info.id for info in expected] == ids
        generated: Any = (identity for identity in ids)
        assert connection.machine.get_infos(tuple(ids)) == connection.machine.get_infos(generated) == expected

    def test_the_same_as_by_wire_name_and_by_request(self, door: Door) -> None:
        with door.open() as connection:
            pools = connection.call("QueryService_Query", definition=DESKTOPS).results
            by_name = connection.call("Desktop_Get", id=pools[0].id)
            assert connection.send(vdi.Desktop_Get(id=pools[0].id)) == by_name
            assert connection.desktop.get(pools[0].id) == connection.desktop.get(id=pools[0].id) == by_name

    def test_it_is_judged_and_bounded_as_any_call(self, connection: Connection) -> None:
        with pytest.raises(NotValidError):
            connection.query_service.query(vdi.QueryDefinition(query_entity_type="Nothing"))
        with pytest.raises(TooManyItemsError):
            connection.machine.restart_machines([vdi.MachineId(id=f"Machine/{at}") for at in range(1_001)])

    def test_options_are_those_of_a_view(self, connection: Connection) -> None:
        wrong = vdi.QueryDefinition(query_entity_type="Nothing")
        unjudged = connection.with_options(judge=False)
        with pytest.raises(vdi.InvalidArgument):
            unjudged.query_service.query(wrong)
        both = unjudged.with_options(timeouts=Timeouts(total=0.0))
        with pytest.raises(TimedOutError):
            both.query_service.query(wrong)
        with pytest.raises(NotValidError):
            connection.query_service.query(wrong)
        with pytest.raises(NotValidError):
            unjudged.send(vdi.QueryService_Query(definition=wrong), judge=True)

    @pytest.mark.parametrize("way", ["typed", "by name"])
    def test_what_a_release_does_not_have_yet_need_not_be_given(self, way: str) -> None:
        """P7: a signature has changed between releases."""

        def set_license(release: str) -> None:
            server = a_server(release)
            with Connection("lab", USER, PASSWORD, transport=transport(server), release=release) as connection:
                if way == "typed":
                    connection.license.set("XXXXX-XXXXX")
                else:
                    connection.call("License_Set", license_key="XXXXX-XXXXX")

        set_license("2312")
        refusal: type[Exception] = NotValidError if way == "typed" else ArgumentError
        with pytest.raises(refusal, match="consent"):
            set_license("2406")

    def test_awaited_calls_run_side_by_side(self, server: Simulator) -> None:
        async def main() -> list[int]:
            async with AsyncConnection("lab", USER, PASSWORD, transport=transport(server)) as connection:
                tasks = [asyncio.create_task(connection.query_service.get_count(DESKTOPS)) for _ in range(5)]
                return await asyncio.gather(*tasks)

        assert len(set(asyncio.run(main()))) == 1


DESKTOPS = vdi.QueryDefinition(query_entity_type="DesktopSummaryView")
