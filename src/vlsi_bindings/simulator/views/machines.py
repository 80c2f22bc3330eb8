"""Views of machines."""

from __future__ import annotations

from typing import Final

from ..names import DESKTOP, MACHINE, USER
from ..sources import at, each_through, through, through_to
from .desktops import ASSIGNMENT
from .view import View

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
            "desktopData.userAssignment": through_to("base.desktop", DESKTOP, ASSIGNMENT),
            "managedMachineDetailsData.hostName": at("managedMachineData.virtualCenterData.hostname"),
        },
    ),
    "MachineStateView": View(
        MACHINE, {"machinePowerState": at("managedMachineData.virtualCenterData.virtualMachinePowerState")}
    ),
}
