"""Pools with machines with sessions."""

from __future__ import annotations

import datetime
from itertools import cycle
from typing import TYPE_CHECKING, Any

from ..life.kinds import POOLS
from ..life.making import maker
from ..shapes import amended
from .infrastructure import provisioning

if TYPE_CHECKING:
    from .estate import Estate


def pools(estate: Estate) -> None:
    """Pools of instant clones and manual ones in turn, each with its share of the machines."""
    estate.desktops = []
    share, more = divmod(estate.sizes.machines, estate.sizes.pools)
    sessions = estate.sizes.sessions
    for number in range(estate.sizes.pools):
        machines = share + (number < more)
        pool = manual(estate, number) if number % 3 == 1 else instant_clone(estate, number, machines)
        estate.desktops.append(pool)
        part = min(sessions, machines, -(-estate.sizes.sessions // estate.sizes.pools))
        sessions -= part
        add_machines(estate, pool, number, machines, part)


def pool(estate: Estate, number: int, called: str, after: str = "NEVER") -> dict[str, object]:
    """What all pools have; and what becomes of a machine after a log-off."""
    leaving = "desktopSettings.logoffSettings"
    return {
        "base.name": called,
        "base.displayName": called.replace("-", " "),
        "base.accessGroup": estate.groups[number % len(estate.groups)].id,
        "desktopSettings.enabled": True,
        "desktopSettings.deleting": False,
        f"{leaving}.powerPolicy": "ALWAYS_POWERED_ON",
        f"{leaving}.automaticLogoffPolicy": "NEVER",
        f"{leaving}.deleteOrRefreshMachineAfterLogoff": after,
        "desktopSettings.displayProtocolSettings.supportedDisplayProtocols": ["PCOIP", "BLAST"],
        "desktopSettings.displayProtocolSettings.defaultDisplayProtocol": "BLAST",
    }


def instant_clone(estate: Estate, number: int, machines: int) -> Any:
    """A pool of instant clones."""
    called, center = f"IC-Pool-{number + 1:02}", estate.centers[number % len(estate.centers)]
    image = estate.inventory.store.all("BaseImageVmInfo")[number % len(estate.centers)]
    snapshot = estate.inventory.store.all("BaseImageSnapshotInfo")[2 * (number % len(estate.centers))]
    settings = "virtualCenterProvisioningSettings"
    naming = "vmNamingSettings.patternNamingSettings"
    automated = {
        "provisioningType": "INSTANT_CLONE_ENGINE",
        "userAssignment.userAssignment": "FLOATING",
        "vmNamingSettings.namingMethod": "PATTERN",
        f"{naming}.namingPattern": f"ic{number + 1:02}" + "-{n}",
        f"{naming}.maxNumberOfMachines": machines,
        f"{naming}.numberOfSpareMachines": min(1, machines),
        f"{naming}.provisioningTime": "UP_FRONT",
        "virtualCenter": center.id,
        **provisioning(estate, number % len(estate.centers)),
        f"{settings}.virtualCenterProvisioningData.parentVm": image.id,
        f"{settings}.virtualCenterProvisioningData.snapshot": snapshot.id,
        "customizationSettings.customizationType": "CLONE_PREP",
        "provisioningStatusData.instantCloneProvisioningStatusData.operation": "NONE",
        "provisioningStatusData.instantCloneProvisioningStatusData.instantCloneCurrentImageState": "READY",
        "virtualCenterNamesData.parentVmPath": image.path,
        "virtualCenterNamesData.snapshotPath": snapshot.path,
    }
    given = {f"automatedDesktopData.{path}": value for path, value in automated.items()}
    kind = {"type": "AUTOMATED", "source": "INSTANT_CLONE_ENGINE"}
    return estate.add("DesktopInfo", called, {**pool(estate, number, called, "DELETE"), **kind, **given})


def manual(estate: Estate, number: int) -> Any:
    """A pool of machines that somebody made."""
    called, center = f"Manual-Pool-{number + 1:02}", estate.centers[number % len(estate.centers)]
    given = {
        "type": "MANUAL",
        "source": "VIRTUAL_CENTER",
        "manualDesktopData.source": "VIRTUAL_CENTER",
        "manualDesktopData.userAssignment.userAssignment": "DEDICATED",
        "manualDesktopData.virtualCenter": center.id,
    }
    return estate.add("DesktopInfo", called, {**pool(estate, number, called), **given})


def add_machines(estate: Estate, pool: Any, number: int, count: int, sessions: int) -> None:
    """The machines of a pool, the first of them with a session each; copies of one, since there may be many."""
    automated = pool.type == "AUTOMATED"
    shapes = estate.inventory.shapes
    make = maker(estate.inventory, POOLS, pool, "AVAILABLE", estate.started)
    users = cycle(estate.users[estate.random.randrange(len(estate.users)) :] + estate.users)
    for index in range(count):
        machine = make(f"{'ic' if automated else 'pc'}{number + 1:02}-{index + 1}")
        user = next(users) if index < sessions or not automated else None
        own: dict[str, Any] = {}
        if user is not None and not automated:
            own |= {"base.user": user.id, "base.users": [user.id]}
        if index < sessions:
            session = add_session(estate, pool, machine, user)
            own |= {"base.session": session.id, "base.basicState": session.session_data.session_state}
        estate.inventory.put(amended(shapes, machine, own))


def add_session(estate: Estate, pool: Any, machine: Any, user: Any) -> Any:
    """The session of a user on a machine."""
    connected = estate.random.random() < 0.7  # noqa: PLR2004 - most are
    started = estate.started + datetime.timedelta(seconds=estate.random.randrange(80_000))
    state = {"sessionState": "CONNECTED"} if connected else {"sessionState": "DISCONNECTED", "disconnectTime": started}
    given: dict[str, object] = {
        "namesData.userName": user.base.display_name,
        "namesData.machineOrRDSServerName": machine.base.name,
        "namesData.machineOrRDSServerDNS": machine.base.dns_name,
        "namesData.desktopName": pool.base.name,
        "namesData.desktopType": pool.type,
        "namesData.desktopSource": pool.source,
        "namesData.clientType": "Windows",
        "referenceData.user": user.id,
        "referenceData.accessGroup": pool.base.access_group,
        "referenceData.desktop": pool.id,
        "referenceData.machine": machine.id,
        "sessionData.sessionType": "DESKTOP",
        "sessionData.sessionProtocol": "BLAST",
        "sessionData.startTime": started,
    }
    told = {**given, **{f"sessionData.{name}": value for name, value in state.items()}}
    return estate.add("SessionLocalSummaryView", f"{machine.base.name} {user.base.name}", told)
