"""Views of what the estate stands on: how well servers, domains, pods and databases are, and events."""

from __future__ import annotations

from typing import Final

from .. import health
from ..names import CONNECTION_SERVER, DESKTOP, EVENT, MACHINE, VIRTUAL_CENTER
from ..sources import Source, always, at, count
from .view import View


def _desktops_of_center() -> Source:
    """How many pools a virtual center has."""
    places = ("automatedDesktopData", "manualDesktopData")
    counts = [count(DESKTOP, f"{place}.virtualCenter") for place in places]
    return Source(lambda value, store: sum(found(value, store) for found in counts))


_YES: Final = always(value=True)

VIEWS: Final[dict[str, View]] = {
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
    "CertificateSSOConnectorHealthInfo": View("CertificateSSOConnectorInfo", finish=health.single_sign_on),
    "SecurityServerHealthInfo": View(
        "SecurityServerInfo",
        {
            "version": always("7.13.0"),
            "build": always("12345678"),
            "ipSecStatus": always("NOT_CONFIGURED"),
            "pcoipControllerStatus": always("OK"),
        },
    ),
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
