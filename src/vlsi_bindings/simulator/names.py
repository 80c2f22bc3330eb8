"""The types of which many rooms speak, by their names on the wire."""

from __future__ import annotations

from typing import Final

MACHINE: Final = "MachineInfo"
SESSION: Final = "SessionLocalSummaryView"
DESKTOP: Final = "DesktopInfo"
FARM: Final = "FarmInfo"
USER: Final = "ADUserOrGroupInfo"
ENTITLEMENT: Final = "UserEntitlementInfo"
GLOBAL_ENTITLEMENT: Final = "GlobalEntitlementInfo"
RDS_SERVER: Final = "RDSServerInfo"
PERMISSION: Final = "PermissionInfo"
CONNECTION_SERVER: Final = "ConnectionServerInfo"
VIRTUAL_CENTER: Final = "VirtualCenterInfo"
EVENT: Final = "EventSummaryView"
ACCESS_GROUP: Final = "AccessGroupInfo"
