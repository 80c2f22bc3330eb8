"""Views of farms, their servers, and the applications on them."""

from __future__ import annotations

from typing import Final

from .. import health
from ..names import DESKTOP, FARM, RDS_SERVER
from ..sources import at, count, first_of, through
from .view import View

_NAME: Final = first_of(at("data.displayName"), at("data.name"))

VIEWS: Final[dict[str, View]] = {
    "FarmSummaryView": View(
        FARM,
        {
            "data.displayName": _NAME,
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
    "ApplicationSummaryView": View(
        "ApplicationInfo",
        {
            "applicationSummaryData.farm": at("executionData.farm"),
            "applicationSummaryData.desktop": at("executionData.desktop"),
        },
    ),
    "ApplicationIconSummaryView": View("ApplicationIconInfo"),
}
