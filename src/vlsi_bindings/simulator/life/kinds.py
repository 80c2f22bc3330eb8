"""Pools of machines and farms of RDS servers live the same life under other names: where each has what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ..names import DESKTOP, FARM, MACHINE, RDS_SERVER


@dataclass(frozen=True)
class Kind:
    """What holds machines that come and go, and what it holds: types, and paths of wire names."""

    holder: str
    member: str
    id_type: str
    """Of the members."""
    belongs: str
    """Where a member names its holder."""
    session: str
    """Where a session names a member."""
    state: str
    """Of a member."""
    automated: str
    """Where a holder has what makes it an automated one."""
    base: str
    """Where a holder has its name and access group."""
    most: str
    """How many members a naming pattern allows for."""
    naming: str
    enabled: str
    deleting: str

    @property
    def settings(self) -> str:
        """Where provisioning is settled."""
        return f"{self.automated}.virtualCenterProvisioningSettings"

    @property
    def status(self) -> str:
        """Where the state of the image is."""
        return f"{self.automated}.provisioningStatusData.instantCloneProvisioningStatusData"

    @property
    def names(self) -> str:
        """Where the paths of what is referred to are."""
        return f"{self.automated}.virtualCenterNamesData"

    @property
    def pattern(self) -> str:
        """Where the naming pattern and the numbers that go with it are."""
        return f"{self.automated}.{self.naming}.patternNamingSettings"

    @property
    def image(self) -> str:
        """What the image of a holder is called where it is looked at."""
        return f"image of {self.holder}"

    @property
    def maintenance(self) -> str:
        """What the maintenance of a holder is called where it is looked at."""
        return f"maintenance of {self.holder}"


POOLS: Final = Kind(
    holder=DESKTOP,
    member=MACHINE,
    id_type="MachineId",
    belongs="base.desktop",
    session="referenceData.machine",
    state="base.basicState",
    automated="automatedDesktopData",
    base="base",
    most="maxNumberOfMachines",
    naming="vmNamingSettings",
    enabled="desktopSettings.enabled",
    deleting="desktopSettings.deleting",
)
FARMS: Final = Kind(
    holder=FARM,
    member=RDS_SERVER,
    id_type="RDSServerId",
    belongs="base.farm",
    session="referenceData.rdsServer",
    state="runtimeData.status",
    automated="automatedFarmData",
    base="data",
    most="maxNumberOfRDSServers",
    naming="rdsServerNamingSettings",
    enabled="data.enabled",
    deleting="data.deleting",
)
