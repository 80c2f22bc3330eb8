"""An estate that hangs together, determined by a seed: pools with machines with sessions with users, and the rest.

What is told here is what one looks for in an estate; required members that are left open are examples, and of types
that are not told there is one object each.
"""

from __future__ import annotations

import datetime
import random
from dataclasses import dataclass
from itertools import cycle, islice
from typing import TYPE_CHECKING, Any, Final

from .shapes import replaced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .inventory import Inventory

_FIRST: Final = "Ada Alan Barbara Claude Donald Edsger Frances Grace Hedy John Karen Leslie Margaret Niklaus Radia Tim"
_LAST: Final = "Allen Backus Dijkstra Hamilton Hopper Kay Knuth Lamarr Lamport Liskov Lovelace Perlman Shannon Wirth"
_DOMAIN: Final = "lab.example.com"
_NETBIOS: Final = "LAB"
ADMINISTRATOR: Final = "ADMINISTRATOR"
"""The privilege that stands for those that no role can be given."""
MOST_MACHINES: Final = 50_000


@dataclass(frozen=True)
class Sizes:
    """How large the estate is. Raises ValueError for what is out of bounds."""

    machines: int = 60
    users: int = 20
    sessions: int = 25
    events: int = 40

    def __post_init__(self) -> None:
        """Check the bounds."""
        if not 1 <= self.machines <= MOST_MACHINES:
            raise ValueError(f"an estate has 1 to {MOST_MACHINES:,} machines, not {self.machines:,}")
        if min(self.users, self.sessions, self.events) < 1 or self.sessions > self.machines:
            raise ValueError("an estate has at least one user, session and event, and a machine for each session")

    @classmethod
    def of(cls, machines: int) -> Sizes:
        """The sizes that go with a number of machines."""
        return cls(machines, max(1, min(2_000, machines // 3)), max(1, machines * 2 // 5), max(1, min(2_000, machines)))

    @property
    def pools(self) -> int:
        """How many pools the machines are spread over."""
        return max(2, min(100, self.machines // 100))


def fill(inventory: Inventory, sizes: Sizes) -> None:
    """Fill an empty inventory, in one transaction."""
    with inventory.store.transaction():
        _Seeding(inventory, sizes).run()


class _Seeding:
    """One filling; the order of the steps is that of the references."""

    def __init__(self, inventory: Inventory, sizes: Sizes) -> None:
        self.inventory, self.sizes = inventory, sizes
        self.examples = inventory.examples
        self.random = random.Random(f"estate {inventory.seed}")  # noqa: S311 - no secret
        self.started = inventory.clock.now - datetime.timedelta(days=1)

    def run(self) -> None:
        """All steps."""
        self.people()
        self.infrastructure()
        self.farms()
        self.pools()
        self.entitlements()
        self.events()
        self.rest()

    def add(self, name: str, called: str, given: dict[str, object]) -> Any:
        """Make an object and keep it; its id is made of what it is called."""
        kind = self.inventory.entities.id_type(name)
        identity = {} if kind is None else {"id": self.inventory.new_id(kind, called)}
        made = self.examples.make(name, {**identity, **given})
        self.inventory.put(made)
        return made

    def people(self) -> None:
        """Access groups, a domain, users and groups, roles and who has them."""
        self.root = self.add("AccessGroupInfo", "Root", {"base.name": "Root", "data.isDeletable": False})
        self.groups = [self.root] + [
            self.add(
                "AccessGroupInfo", name, {"base.name": name, "base.parent": self.root.id, "data.isDeletable": True}
            )
            for name in ("Engineering", "Finance")
        ]
        self.add(
            "ADDomainInfo",
            _DOMAIN,
            {"dnsName": _DOMAIN, "netBiosName": _NETBIOS, "primaryAccount.username": "svc-horizon"},
        )
        self.users = [self.person(*named) for named in islice(_names(), self.sizes.users)]
        self.user_groups = [self.group(name) for name in ("Desktop Users", "Application Users", "Administrators")]
        self.roles()

    def person(self, first: str, last: str, login: str) -> Any:
        """A user of the domain."""
        return self.account(login, f"{first} {last}", first=first, last=last, group=False)

    def group(self, name: str) -> Any:
        """A group of the domain."""
        return self.account(name, name, first=None, last=None, group=True)

    def account(self, login: str, shown: str, *, first: str | None, last: str | None, group: bool) -> Any:
        """A user or group."""
        number = self.inventory.store.count("ADUserOrGroupInfo") + 1_001
        given: dict[str, object] = {
            "sid": f"S-1-5-21-1004336348-1177238915-682003330-{number}",
            "group": group,
            "domain": _DOMAIN,
            "name": login,
            "loginName": login,
            "displayName": f"{_DOMAIN}\\{login}",
            "longDisplayName": shown,
            "firstName": first,
            "lastName": last,
            "email": None if group else f"{login}@{_DOMAIN}",
            "userPrincipalName": None if group else f"{login}@{_DOMAIN}",
        }
        told = {f"base.{name}": value for name, value in given.items() if value is not None}
        return self.add("ADUserOrGroupInfo", login, told)

    def roles(self) -> None:
        """An administrator with all privileges, one who may only look, a help desk."""
        every = list(privileges(self.inventory))
        views = [name for name in every if name.endswith("_VIEW")]
        desk = [name for name in every if name.startswith(("MACHINE_", "POOL_VIEW", "FEDERATED_SESSIONS"))]
        people = {
            "Administrators": ("administrator", every),
            "Administrators - Read only": ("auditor", views),
            "Help Desk Administrators": ("helpdesk", desk),
        }
        for name, (login, held) in people.items():
            role = self.add(
                "RoleInfo",
                name,
                {"base.name": name, "base.privileges": held, "data.builtin": True, "data.appliesToAccessGroup": True},
            )
            user = self.person(login.capitalize(), "Example", login)
            base = {"base.userOrGroup": user.id, "base.role": role.id, "base.accessGroup": self.root.id}
            self.add("PermissionInfo", name, base)

    def infrastructure(self) -> None:
        """Virtual centers with images, connection servers, a pod in a site, the event database."""
        self.centers = [self.virtual_center(number) for number in (1, 2)]
        self.add("GlobalSettingsInfo", "", {"generalData.viewAPISessionTimeoutMinutes": 10})
        self.add("LicenseInfo", "", dict.fromkeys(("licensed", "desktopLaunchingEnabled", "helpDeskEnabled"), True))
        site = self.add("SiteInfo", "Default Site", {"base.displayName": "Default Site"})
        self.add("PodInfo", "Pod-1", {"site": site.id, "displayName": "Pod-1", "localPod": True})
        for number in (1, 2):
            name = f"CS-{number}"
            fqhn = f"cs-{number}.{_DOMAIN}"
            self.add(
                "ConnectionServerInfo",
                name,
                {
                    "general.name": name,
                    "general.serverAddress": f"https://{fqhn}:443",
                    "general.enabled": True,
                    "general.fqhn": fqhn,
                    "general.version": f"{self.inventory.release}-12345678",
                    "general.clusterName": "Cluster-CS-1",
                },
            )

    def virtual_center(self, number: int) -> Any:
        """A virtual center with a data center, a template, and an image with two snapshots."""
        name = f"vc-{number}.{_DOMAIN}"
        center = self.add(
            "VirtualCenterInfo",
            name,
            {
                "serverSpec.serverName": name,
                "serverSpec.port": 443,
                "serverSpec.useSSL": True,
                "serverSpec.userName": f"{_NETBIOS}\\svc-horizon",
                "serverSpec.serverType": "VIRTUAL_CENTER",
                "enabled": True,
                "limits.vcProvisioningLimit": 20,
                "limits.vcPowerOperationsLimit": 50,
            },
        )
        place = f"/DC-{number}"
        datacenter = self.add("DatacenterInfo", place, {"base.name": f"DC-{number}", "base.path": place})
        within = {"virtualCenter": center.id, "datacenter": datacenter.id, "operatingSystem": "Windows 11"}
        template = f"{place}/vm/Template-{number}"
        self.add("VmTemplateInfo", template, {"name": f"Template-{number}", "path": template, **within})
        path = f"{place}/vm/Golden-{number}"
        image = self.add("BaseImageVmInfo", path, {"name": f"Golden-{number}", "path": path, **within})
        for shot in ("/Base", "/Base/Patched"):
            given = {"name": shot.rpartition("/")[2], "path": shot, "virtualCenter": center.id, "baseImageVm": image.id}
            self.add("BaseImageSnapshotInfo", f"{path}{shot}", self._known("BaseImageSnapshotInfo", given))
        return center

    def _known(self, name: str, given: dict[str, Any]) -> dict[str, object]:
        """What of the given members the type has."""
        members = self.inventory.shapes.members(name)
        return {path: value for path, value in given.items() if path.partition(".")[0] in members}

    def farms(self) -> None:
        """A farm of instant clones, a manual one with its servers, and applications on that."""
        self.cloned_farm("Farm-2")
        self.farm = self.add(
            "FarmInfo",
            "Farm-1",
            {
                "type": "MANUAL",
                "data.name": "Farm-1",
                "data.displayName": "Farm One",
                "data.accessGroup": self.root.id,
                "data.enabled": True,
            },
        )
        for number in (1, 2):
            name = f"rds-{number}.{_DOMAIN}"
            told = {"base.name": name, "base.farm": self.farm.id, "base.accessGroup": self.root.id}
            self.add("RDSServerInfo", name, {**told, "agentData.dnsName": name, "settings.enabled": True})
        programs = {"Calculator": "calc.exe", "Notepad": "notepad.exe", "Paint": "mspaint.exe"}
        self.applications = [
            self.add(
                "ApplicationInfo",
                name,
                {
                    "data.name": name,
                    "data.displayName": name,
                    "data.enabled": True,
                    "executionData.executablePath": f"C:\\Windows\\System32\\{program}",
                    "executionData.farm": self.farm.id,
                    "accessGroup": self.root.id,
                },
            )
            for name, program in programs.items()
        ]

    def cloned_farm(self, called: str) -> None:
        """A farm of instant clones, of which there are none yet."""
        settings = "virtualCenterProvisioningSettings"
        automated = {
            "provisioningType": "INSTANT_CLONE_ENGINE",
            "virtualCenter": self.centers[0].id,
            "rdsServerNamingSettings.patternNamingSettings.namingPattern": "rds-{n}",
            f"{settings}.enableProvisioning": True,
            f"{settings}.virtualCenterStorageSettings.datastores": [{"storageOvercommit": "UNBOUNDED"}],
            "customizationSettings.customizationType": "CLONE_PREP",
        }
        given = {f"automatedFarmData.{path}": value for path, value in automated.items()}
        kind = {"type": "AUTOMATED", "source": "INSTANT_CLONE_ENGINE"}
        data = {"data.name": called, "data.accessGroup": self.root.id, "data.enabled": True}
        self.add("FarmInfo", called, {**kind, **data, **given})

    def pools(self) -> None:
        """Pools of instant clones and manual ones in turn, each with its share of the machines."""
        self.desktops = []
        share, more = divmod(self.sizes.machines, self.sizes.pools)
        sessions = self.sizes.sessions
        for number in range(self.sizes.pools):
            machines = share + (number < more)
            pool = self.manual(number) if number % 3 == 1 else self.instant_clone(number, machines)
            self.desktops.append(pool)
            part = min(sessions, machines, -(-self.sizes.sessions // self.sizes.pools))
            sessions -= part
            self.machines(pool, number, machines, part)

    def pool(self, number: int, called: str) -> dict[str, object]:
        """What all pools have."""
        return {
            "base.name": called,
            "base.displayName": called.replace("-", " "),
            "base.accessGroup": self.groups[number % len(self.groups)].id,
            "desktopSettings.enabled": True,
            "desktopSettings.deleting": False,
            "desktopSettings.displayProtocolSettings.supportedDisplayProtocols": ["PCOIP", "BLAST"],
            "desktopSettings.displayProtocolSettings.defaultDisplayProtocol": "BLAST",
        }

    def instant_clone(self, number: int, machines: int) -> Any:
        """A pool of instant clones."""
        called, center = f"IC-Pool-{number + 1:02}", self.centers[number % len(self.centers)]
        image = self.inventory.store.all("BaseImageVmInfo")[number % len(self.centers)]
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
            f"{settings}.enableProvisioning": True,
            f"{settings}.stopProvisioningOnError": True,
            f"{settings}.virtualCenterProvisioningData.parentVm": image.id,
            f"{settings}.virtualCenterStorageSettings.datastores": [{"storageOvercommit": "UNBOUNDED"}],
            "customizationSettings.customizationType": "CLONE_PREP",
            "provisioningStatusData.instantCloneProvisioningStatusData.operation": "NONE",
            "provisioningStatusData.instantCloneProvisioningStatusData.instantCloneCurrentImageState": "READY",
            "virtualCenterNamesData.parentVmPath": image.path,
        }
        given = {f"automatedDesktopData.{path}": value for path, value in automated.items()}
        kind = {"type": "AUTOMATED", "source": "INSTANT_CLONE_ENGINE"}
        return self.add("DesktopInfo", called, {**self.pool(number, called), **kind, **given})

    def manual(self, number: int) -> Any:
        """A pool of machines that somebody made."""
        called, center = f"Manual-Pool-{number + 1:02}", self.centers[number % len(self.centers)]
        given = {
            "type": "MANUAL",
            "source": "VIRTUAL_CENTER",
            "manualDesktopData.source": "VIRTUAL_CENTER",
            "manualDesktopData.userAssignment.userAssignment": "DEDICATED",
            "manualDesktopData.virtualCenter": center.id,
        }
        return self.add("DesktopInfo", called, {**self.pool(number, called), **given})

    def machines(self, pool: Any, number: int, count: int, sessions: int) -> None:
        """The machines of a pool, the first of them with a session each; copies of one, since there may be many."""
        automated = pool.type == "AUTOMATED"
        center = pool.automated_desktop_data if automated else pool.manual_desktop_data
        managed = "managedMachineData.virtualCenterData"
        pattern = self.examples.make(
            "MachineInfo",
            {
                "base.accessGroup": pool.base.access_group,
                "base.desktop": pool.id,
                "base.desktopName": pool.base.name,
                "base.basicState": "PROVISIONED",
                "base.type": "MANAGED_VIRTUAL_MACHINE",
                "base.operatingSystem": "Windows 11",
                "base.operatingSystemArchitecture": "64_bit",
                "base.agentVersion": "8.13.0",
                f"{managed}.virtualCenter": center.virtual_center,
                f"{managed}.hostname": f"esx-1.{_DOMAIN}",
                f"{managed}.virtualMachinePowerState": "POWERED_ON",
                f"{managed}.memoryMB": 4096,
                "managedMachineData.createTime": self.started,
            },
        )
        shapes = self.inventory.shapes
        users = cycle(self.users[self.random.randrange(len(self.users)) :] + self.users)
        for index in range(count):
            name = f"{'ic' if automated else 'pc'}{number + 1:02}-{index + 1}"
            machine = replaced(shapes, pattern, "id", self.inventory.new_id("MachineId", name))
            machine = replaced(shapes, machine, "base.name", name)
            machine = replaced(shapes, machine, "base.dnsName", f"{name}.{_DOMAIN}")
            machine = replaced(shapes, machine, f"{managed}.path", f"/DC-{1 + number % 2}/vm/{pool.base.name}/{name}")
            user = next(users) if index < sessions or not automated else None
            if user is not None and not automated:
                machine = replaced(shapes, machine, "base.user", user.id)
                machine = replaced(shapes, machine, "base.users", [user.id])
            if index < sessions:
                session = self.session(pool, machine, user)
                machine = replaced(shapes, machine, "base.session", session.id)
            self.inventory.put(machine)

    def session(self, pool: Any, machine: Any, user: Any) -> Any:
        """The session of a user on a machine."""
        connected = self.random.random() < 0.7  # noqa: PLR2004 - most are
        started = self.started + datetime.timedelta(seconds=self.random.randrange(80_000))
        state = (
            {"sessionState": "CONNECTED"} if connected else {"sessionState": "DISCONNECTED", "disconnectTime": started}
        )
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
        return self.add("SessionLocalSummaryView", f"{machine.base.name} {user.base.name}", told)

    def entitlements(self) -> None:
        """Who may use what: groups, and some users, and a global entitlement."""
        holders = [*self.user_groups[:2], *self.users[:3]]
        resources = [*self.desktops[:5], *self.applications]
        shared = self.add("GlobalEntitlementInfo", "GE-1", {"base.displayName": "GE-1", "base.enabled": True})
        for number, resource in enumerate([*resources, shared]):
            holder = holders[number % len(holders)]
            called = f"{holder.base.name} {resource.id.id}"
            self.add("UserEntitlementInfo", called, {"base.userOrGroup": holder.id, "base.resource": resource.id})

    def events(self) -> None:
        """What happened: log-ons, one after the other."""
        for number in range(1, self.sizes.events + 1):
            user = self.users[self.random.randrange(len(self.users))]
            when = self.started + datetime.timedelta(seconds=number * 37)
            told = {
                "eventId": number,
                "data.eventType": "BROKER_USERLOGGEDIN",
                "data.severity": "AUDIT_SUCCESS",
                "data.module": "Broker",
                "data.time": when,
                "data.message": f"User {user.base.display_name} has logged in",
                "data.userId": user.id,
            }
            self.add("EventSummaryView", str(number), told)

    def rest(self) -> None:
        """One object of each type that is not told, called as the references to it expect."""
        for name in self.inventory.entities.stored:
            if not self.inventory.store.count(name):
                kind = self.inventory.entities.id_type(name)
                shared = kind is not None and self.inventory.knows(kind)
                identity = {} if kind is None or shared else {"id": self.inventory.identify(kind)}
                self.inventory.put(self.examples.make(name, identity))
        for name in sorted(self.inventory.entities.single):
            if not self.inventory.store.count(name):
                self.inventory.put(self.examples.make(name))


def privileges(inventory: Inventory) -> tuple[str, ...]:
    """The names of all privileges of the release."""
    member = inventory.shapes.members("RoleBase")["privileges"]
    return member.facts.enumeration.values if member.facts.enumeration else ()


def _names() -> Iterator[tuple[str, str, str]]:
    """First name, last name and log-on name of people without end, no log-on name twice."""
    first, last = _FIRST.split(), _LAST.split()
    number = 0
    while True:
        round_, place = divmod(number, len(first) * len(last))
        one, other = first[place % len(first)], last[place // len(first)]
        yield one, other, f"{one}.{other}{round_ or ''}".lower()
        number += 1
