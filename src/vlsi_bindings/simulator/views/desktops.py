"""Views of pools."""

from __future__ import annotations

from typing import Final

from .. import health
from ..names import DESKTOP, ENTITLEMENT, MACHINE, SESSION
from ..sources import always, at, count, first_of, those
from .view import View

_AUTOMATED: Final = "automatedDesktopData"
_PROVISIONED: Final = f"{_AUTOMATED}.provisioningStatusData.instantCloneProvisioningStatusData"
_DISPLAY: Final = "desktopSettings.displayProtocolSettings.pcoipDisplaySettings"
ASSIGNMENT: Final = first_of(
    at(f"{_AUTOMATED}.userAssignment.userAssignment"),
    at("manualDesktopData.userAssignment.userAssignment"),
    always("FLOATING"),
)
"""How users get machines of a pool."""
_RENDERER: Final = first_of(at(f"{_DISPLAY}.renderer3D"), always("DISABLED"))
_NAME: Final = first_of(at("base.displayName"), at("base.name"))

VIEWS: Final[dict[str, View]] = {
    "DesktopSummaryView": View(
        DESKTOP,
        {
            "desktopSummaryData.displayName": _NAME,
            "desktopSummaryData.userAssignment": ASSIGNMENT,
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
            "desktopDetailData.displayName": _NAME,
            "desktopDetailData.renderer3D": _RENDERER,
            "desktopDetailData.numOfEntitledUsers": count(ENTITLEMENT, "base.resource"),
            "desktopDetailData.numMachines": count(MACHINE, "base.desktop"),
        },
    ),
    "DesktopAssignmentView": View(
        DESKTOP,
        {
            "desktopAssignmentData.displayName": _NAME,
            "desktopAssignmentData.renderer3D": _RENDERER,
            "desktopAssignmentData.userAssignment": ASSIGNMENT,
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
            "virtualCenterData.pendingImageParentVmPath": at(f"{_PROVISIONED}.pendingImageParentVmPath"),
            "virtualCenterData.pendingImageSnapshotPath": at(f"{_PROVISIONED}.pendingImageSnapshotPath"),
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
}
