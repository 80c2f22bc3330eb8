"""What type checkers know of services. Never run: test_revealed_types.py reads what they say.

``# T:`` is the type of the line's expression, ``# E:`` says that the line is wrong.
"""

# ruff: noqa: F821
# reveal_type is the type checkers' own

from __future__ import annotations

from typing import TYPE_CHECKING

from vlsi_bindings import vdi
from vlsi_bindings.client import TransportError
from vlsi_bindings.client.errors import Phase  # noqa: TC001 - a use of it
from vlsi_bindings.client.waiting import image_published, image_status, machine_available, wait_for

if TYPE_CHECKING:
    from vlsi_bindings.client import AsyncConnection, Connection


def results(connection: Connection, pool: vdi.DesktopId, machines: list[vdi.MachineId]) -> None:
    """A method gives the result of its operation."""
    reveal_type(connection.desktop)  # T: Desktop[Connection]
    reveal_type(connection.desktop.get(pool))  # T: DesktopInfo
    reveal_type(connection.desktop.get(id=pool).base.name)  # T: str
    reveal_type(connection.access_group.list())  # T: list[AccessGroupInfo]
    reveal_type(connection.machine.get_infos(machines))  # T: list[MachineInfo]
    reveal_type(connection.query_service.get_count(vdi.QueryDefinition(query_entity_type="x")))  # T: int
    reveal_type(connection.with_options(judge=False).farm)  # T: Farm[Connection]


def parameters(connection: Connection, pool: vdi.DesktopId, machine: vdi.MachineId) -> None:
    """Parameters have their types; the first may go without its name, the others not."""
    connection.desktop.delete(pool)
    connection.desktop.delete(pool, spec=vdi.DesktopDeleteSpec(delete_from_disk=True))
    connection.machine.restart_machines((machine,))
    connection.machine.restart_machines(ids=[machine])
    connection.desktop.get()  # type: ignore[call-arg]  # E: the id is required
    connection.desktop.get(machine)  # type: ignore[arg-type]  # E: an id of another kind
    connection.desktop.get("Desktop/1")  # type: ignore[arg-type]  # E: a text
    connection.desktop.get(ident=pool)  # type: ignore[call-arg]  # E: no such parameter
    connection.desktop.delete(pool, vdi.DesktopDeleteSpec(delete_from_disk=True))  # type: ignore[call-arg]  # E: by name
    connection.machine.restart_machines(machine)  # type: ignore[arg-type]  # E: a list
    connection.machine.restart_machines([pool])  # type: ignore[list-item]  # E: ids of another kind
    connection.desktop.gett(pool)  # type: ignore[attr-defined]  # E: no such operation
    _ = connection.desktpo  # type: ignore[attr-defined]  # E: no such service


def failures(connection: Connection, pool: vdi.DesktopId) -> None:
    """What errors tell has its type, too."""
    try:
        connection.desktop.get(pool)
    except vdi.EntityNotFound as fault:
        reveal_type(fault.call)  # T: Called | None
        if fault.call is not None:
            reveal_type(fault.call.operation)  # T: str
    except TransportError as error:
        phase: Phase = error.phase
        raise ValueError(phase) from None


def objects(connection: Connection, pool: vdi.DesktopId, before: vdi.DesktopInfo, farm: vdi.FarmInfo) -> None:
    """Objects that are kept have their type wherever they come from."""
    with connection.desktop.editing(pool) as changed:
        reveal_type(changed)  # T: DesktopInfo
    with connection.global_settings.editing() as settings:
        reveal_type(settings)  # T: GlobalSettingsInfo
    reveal_type(connection.desktop.wait_for(pool, image_published, timeout=60))  # T: DesktopInfo
    reveal_type(connection.desktop.plan_update(before, before))  # T: UpdatePlan
    reveal_type(connection.desktop.plan_update(before, before).entries)  # T: list[MapEntry]
    connection.desktop.plan_update(before, farm)  # type: ignore[arg-type]  # E: objects of another kind
    connection.desktop.editing(farm.id)  # type: ignore[arg-type]  # E: an id of another kind
    connection.role.wait_for(pool, bool)  # type: ignore[arg-type]  # E: as above
    _ = connection.access_group.editing  # type: ignore[attr-defined]  # E: nothing updates these


async def awaited(connection: AsyncConnection, pool: vdi.DesktopId) -> None:
    """On an asynchronous connection all of them are awaited."""
    reveal_type(connection.desktop)  # T: Desktop[AsyncConnection]
    ahead = connection.desktop.get(pool)
    _ = reveal_type(ahead)  # T: Coroutine[Any, Any, DesktopInfo]
    reveal_type(await connection.desktop.get(pool))  # T: DesktopInfo
    reveal_type(await connection.access_group.list())  # T: list[AccessGroupInfo]
    async with connection.desktop.editing(pool) as changed:
        reveal_type(changed)  # T: DesktopInfo
    reveal_type(await connection.desktop.wait_for(pool, image_published))  # T: DesktopInfo
    with connection.desktop.editing(pool):  # type: ignore[attr-defined]  # E: awaited only
        pass
    _ = ahead.base  # type: ignore[attr-defined]  # E: not awaited


def waiting(connection: Connection, pool: vdi.DesktopId, farm: vdi.FarmId) -> None:
    """What is waited for has the type that is read; a condition is one of it."""
    reveal_type(wait_for(lambda: connection.desktop.get(pool), image_published))  # T: DesktopInfo
    reveal_type(image_status(connection.desktop.get(pool)).pending_image_progress)  # T: int | None
    connection.desktop.wait_for(pool, image_published, progress=lambda seen: reveal_type(seen.value))  # T: DesktopInfo
    connection.desktop.wait_for(pool, machine_available)  # type: ignore[arg-type]  # E: a condition of machines
    connection.farm.wait_for(farm, image_published)  # type: ignore[arg-type]  # E: a condition of pools
