"""The table of views: types that no one stores, each made of a stored one, and which of their members come from where.

What is not told here comes from the member of the same name; see projection.py.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from . import health
from .names import (
    CONNECTION_SERVER,
    DESKTOP,
    ENTITLEMENT,
    EVENT,
    FARM,
    GLOBAL_ENTITLEMENT,
    MACHINE,
    PERMISSION,
    RDS_SERVER,
    SESSION,
    USER,
    VIRTUAL_CENTER,
)
from .projection import Source, always, at, count, each_through, first_of, referred, those, through, through_to
from .shapes import value_at

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .inventory import Inventory
    from .store import Store

_SETTINGS: Final = "desktopSettings.displayProtocolSettings"
_AUTOMATED: Final = "automatedDesktopData"
_PROVISIONED: Final = (
    f"{_AUTOMATED}.provisioningStatusData.instantCloneProvisioningStatusData",
    f"{_AUTOMATED}.virtualCenterProvisioningSettings.virtualCenterProvisioningData",
)


@dataclass(frozen=True)
class View:
    """How a type is seen: what it is made of, where its members come from, and of which objects there is one."""

    source: str
    members: Mapping[str, Source] = field(default_factory=dict)
    only: Source | None = None
    finish: Callable[[Inventory, Any, Any], None] | None = None
    """What else is worked out for an object of the source: it changes the view that has been made of it."""


def _local_pod(target: str) -> Source:
    """What stands at a path of the pod that the server belongs to."""

    def find(_: object, store: Store) -> Any:
        return next((value_at(pod, target) for pod in store.all("PodInfo") if pod.local_pod), None)

    return Source(find)


def _of_kind(prefix: str, source: Source) -> Source:
    """Those ids of an array that are of one kind: resources of entitlements are pools and applications."""
    return source.then(lambda found: [identity for identity in found if identity.id.startswith(prefix)])


def _desktops_of_center() -> Source:
    """How many pools a virtual center has."""
    counts = [count(DESKTOP, f"{place}.virtualCenter") for place in (_AUTOMATED, "manualDesktopData")]
    return Source(lambda value, store: sum(found(value, store) for found in counts))


_ASSIGNMENT: Final = first_of(
    at(f"{_AUTOMATED}.userAssignment.userAssignment"),
    at("manualDesktopData.userAssignment.userAssignment"),
    always("FLOATING"),
)
_YES: Final = always(value=True)
_RENDERER: Final = first_of(at(f"{_SETTINGS}.pcoipDisplaySettings.renderer3D"), always("DISABLED"))
_POOL_NAME: Final = first_of(at("base.displayName"), at("base.name"))
_FARM_NAME: Final = first_of(at("data.displayName"), at("data.name"))
_RESOURCES: Final = those(ENTITLEMENT, "base.userOrGroup", "base.resource")
_LOCAL: Final = {
    "localData.machines": those(MACHINE, "base.user"),
    "localData.desktops": _of_kind("Desktop/", _RESOURCES),
    "localData.applications": _of_kind("Application/", _RESOURCES),
    "localData.desktopUserEntitlements": those(ENTITLEMENT, "base.userOrGroup"),
    "sessionData.desktopLocalSessionCount": count(SESSION, "referenceData.user"),
    "sessionData.desktopLocalSessions": those(SESSION, "referenceData.user"),
}
_ENTITLED: Final = referred((ENTITLEMENT, "base.userOrGroup"), (MACHINE, "base.user"))
_IS_ADMIN: Final = referred((PERMISSION, "base.userOrGroup"))

VIEWS: Final[dict[str, View]] = {
    "MachineSummaryView": View(MACHINE),
    "MachineNamesView": View(
        MACHINE,
        {
            "namesData.desktopName": through("base.desktop", DESKTOP, "base.name"),
            "namesData.userName": through("base.user", USER, "base.displayName"),
            "namesData.userNames": each_through("base.users", USER, "base.displayName"),
            "managedMachineNamesData.hostName": at("managedMachineData.virtualCenterData.hostname"),
        },
    ),
    "MachineDetailsView": View(
        MACHINE,
        {
            "data.assignedUser": at("base.user"),
            "data.assignedUserName": through("base.user", USER, "base.displayName"),
            "data.assignedUsers": at("base.users"),
            "data.assignedUserNames": each_through("base.users", USER, "base.displayName"),
            "desktopData.id": at("base.desktop"),
            "desktopData.name": through("base.desktop", DESKTOP, "base.name"),
            "desktopData.type": through("base.desktop", DESKTOP, "type"),
            "desktopData.source": through("base.desktop", DESKTOP, "source"),
            "desktopData.userAssignment": through_to("base.desktop", DESKTOP, _ASSIGNMENT),
            "managedMachineDetailsData.hostName": at("managedMachineData.virtualCenterData.hostname"),
        },
    ),
    "MachineStateView": View(
        MACHINE, {"machinePowerState": at("managedMachineData.virtualCenterData.virtualMachinePowerState")}
    ),
    "DesktopSummaryView": View(
        DESKTOP,
        {
            "desktopSummaryData.displayName": _POOL_NAME,
            "desktopSummaryData.userAssignment": _ASSIGNMENT,
            "desktopSummaryData.provisioningEnabled": at(
                f"{_AUTOMATED}.virtualCenterProvisioningSettings.enableProvisioning"
            ),
            "desktopSummaryData.numMachines": count(MACHINE, "base.desktop"),
            "desktopSummaryData.numSessions": count(SESSION, "referenceData.desktop"),
            "desktopSummaryData.userGroupCount": count(ENTITLEMENT, "base.resource"),
            "desktopSummaryData.applicationCount": count("ApplicationInfo", "executionData.desktop"),
            "desktopSummaryData.virtualCenter": first_of(
                at(f"{_AUTOMATED}.virtualCenter"), at("manualDesktopData.virtualCenter")
            ),
        },
    ),
    "DesktopDetailView": View(
        DESKTOP,
        {
            "desktopDetailData.displayName": _POOL_NAME,
            "desktopDetailData.renderer3D": _RENDERER,
            "desktopDetailData.numOfEntitledUsers": count(ENTITLEMENT, "base.resource"),
            "desktopDetailData.numMachines": count(MACHINE, "base.desktop"),
        },
    ),
    "DesktopAssignmentView": View(
        DESKTOP,
        {
            "desktopAssignmentData.displayName": _POOL_NAME,
            "desktopAssignmentData.renderer3D": _RENDERER,
            "desktopAssignmentData.userAssignment": _ASSIGNMENT,
            "desktopAssignmentData.numMachines": count(MACHINE, "base.desktop"),
            "desktopAssignmentData.numAssignedMachines": those(MACHINE, "base.desktop", "base.user").then(len),
        },
    ),
    "DesktopProvisioningView": View(
        DESKTOP,
        {
            "provisioningType": at(f"{_AUTOMATED}.provisioningType"),
            "virtualCenterData.virtualCenter": at(f"{_AUTOMATED}.virtualCenter"),
            "virtualCenterData.parentVmPath": at(f"{_AUTOMATED}.virtualCenterNamesData.parentVmPath"),
            "virtualCenterData.snapshotPath": at(f"{_AUTOMATED}.virtualCenterNamesData.snapshotPath"),
            "virtualCenterData.pendingImageParentVmPath": at(f"{_PROVISIONED[0]}.pendingImageParentVmPath"),
            "virtualCenterData.pendingImageSnapshotPath": at(f"{_PROVISIONED[0]}.pendingImageSnapshotPath"),
        },
        at(f"{_AUTOMATED}.virtualCenter"),
    ),
    "DesktopHealthInfo": View(
        DESKTOP,
        {"name": at("base.name"), "accessGroup": at("base.accessGroup")},
        finish=health.pool,
    ),
    "DesktopCounter": View(
        DESKTOP,
        {
            "numMachines": count(MACHINE, "base.desktop"),
            "connectedSessions": count(SESSION, "referenceData.desktop"),
        },
    ),
    "FarmSummaryView": View(
        FARM,
        {
            "data.displayName": _FARM_NAME,
            "data.accessGroupName": through("data.accessGroup", "AccessGroupInfo", "base.name"),
            "data.rdsServerCount": count(RDS_SERVER, "base.farm"),
            "data.applicationCount": count("ApplicationInfo", "executionData.farm"),
            "data.provisioningEnabled": at("automatedFarmData.virtualCenterProvisioningSettings.enableProvisioning"),
        },
    ),
    "FarmProvisioningView": View(
        FARM,
        {
            "provisioningType": at("automatedFarmData.provisioningType"),
            "base.name": at("data.name"),
            "base.displayName": at("data.displayName"),
            "virtualCenterData.virtualCenter": at("automatedFarmData.virtualCenter"),
        },
        at("automatedFarmData"),
    ),
    "FarmHealthInfo": View(
        FARM,
        {
            "name": at("data.name"),
            "accessGroup": at("data.accessGroup"),
            "numApplications": count("ApplicationInfo", "executionData.farm"),
        },
        finish=health.farm,
    ),
    "RDSServerSummaryView": View(
        RDS_SERVER,
        {
            "summaryData.farmName": through("base.farm", FARM, "data.name"),
            "summaryData.farmType": through("base.farm", FARM, "type"),
            "summaryData.desktopName": through("base.desktop", DESKTOP, "base.name"),
        },
    ),
    "RDSServerStateView": View(RDS_SERVER),
    "SessionGlobalSummaryView": View(
        SESSION,
        {
            "namesData.baseNames": at("namesData"),
            "referenceData.localReferenceData": at("referenceData"),
            "referenceData.user": at("referenceData.user"),
            "referenceData.site": _local_pod("site"),
            "referenceData.pod": _local_pod("id"),
            "referenceData.brokeringPod": _local_pod("id"),
        },
    ),
    "ApplicationSummaryView": View(
        "ApplicationInfo",
        {
            "applicationSummaryData.farm": at("executionData.farm"),
            "applicationSummaryData.desktop": at("executionData.desktop"),
        },
    ),
    "ApplicationIconSummaryView": View("ApplicationIconInfo"),
    "GlobalEntitlementSummaryView": View(GLOBAL_ENTITLEMENT),
    "ADUserOrGroupSummaryView": View(USER),
    "ADUserOrGroupView": View(USER),
    "AdminUserOrGroupInfo": View(
        USER, {"permissionData.permissions": those(PERMISSION, "base.userOrGroup")}, _IS_ADMIN
    ),
    "AdminUserOrGroupView": View(
        USER,
        {
            "info.id": at("id"),
            "info.base": at("base"),
            "info.permissionData.permissions": those(PERMISSION, "base.userOrGroup"),
        },
        _IS_ADMIN,
    ),
    "AdminUserOrGroupLoginView": View(USER, {}, _IS_ADMIN),
    "EntitledUserOrGroupInfo": View(USER, _LOCAL, _ENTITLED),
    "EntitledUserOrGroupLocalSummaryView": View(USER, _LOCAL, _ENTITLED),
    "EntitledUserOrGroupGlobalSummaryView": View(
        USER,
        {"globalData.globalEntitlements": _of_kind("GlobalEntitlement/", _RESOURCES)},
        _ENTITLED,
    ),
    "ConnectionServerHealthInfo": View(
        CONNECTION_SERVER,
        {"name": at("general.name"), "version": at("general.version")},
        finish=health.connection_server,
    ),
    "ADDomainHealthInfo": View("ADDomainInfo", finish=health.domain),
    "EventDatabaseHealthInfo": View(
        "EventDatabaseInfo",
        {"configured": at("eventDatabaseSet")},
        finish=health.event_database,
    ),
    "APIMetricsInfo": View(CONNECTION_SERVER, {"hostName": at("general.fqhn")}),
    "GatewayHealthInfo": View("GatewayInfo", dict.fromkeys(("gatewayStatusActive", "gatewayContacted"), _YES)),
    "PodHealthInfo": View("PodInfo", {"data.site": at("site")}),
    "SAMLAuthenticatorHealthInfo": View("SAMLAuthenticatorInfo"),
    "CertificateSSOConnectorHealthInfo": View("CertificateSSOConnectorInfo"),
    "SecurityServerHealthInfo": View("SecurityServerInfo"),
    "VirtualCenterHealthInfo": View(
        VIRTUAL_CENTER,
        {
            "data.name": at("serverSpec.serverName"),
            "data.numMachines": count(MACHINE, "managedMachineData.virtualCenterData.virtualCenter"),
            "data.numDesktops": _desktops_of_center(),
        },
        finish=health.virtual_center,
    ),
    "VirtualCenterSummaryStatistics": View(VIRTUAL_CENTER, {"name": at("serverSpec.serverName")}),
    "ViewComposerHealthInfo": View(VIRTUAL_CENTER, {"serverName": at("serverSpec.serverName")}),
    "AuditEventSummaryView": View(EVENT),
    "HelpdeskActivityView": View(EVENT),
    "TimingProfilerView": View(EVENT),
}
"""All views by the type that is seen."""
