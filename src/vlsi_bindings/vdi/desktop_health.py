"""DesktopHealth: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import AccessGroupId, ApplicationId, DesktopId
    from .enumerations import DesktopSource, DesktopType, ResourceHealth

__all__ = ["ApplicationStatus", "ApplicationStatusInfo", "DesktopHealthInfo", "DesktopHealth_Get"]


class ApplicationStatus(OpenEnumeration):
    """Values of ApplicationStatusInfo.status."""

    AVAILABLE = "AVAILABLE"
    MISSING = "MISSING"
    UNAVAILABLE = "UNAVAILABLE"
    DISABLED = "DISABLED"


class ApplicationStatusInfo(DynamicData):
    """Data object.

    Page: vdi.health.DesktopHealth.ApplicationStatusInfo

    Fields:
        id: not updatable.
        status: not updatable.
    """

    id: ApplicationId = field("id", "ApplicationId")
    status: ApplicationStatus | str = field("status", "ApplicationStatus")


class DesktopHealthInfo(DynamicData):
    """Data object.

    Page: vdi.health.DesktopHealth.DesktopHealthInfo
    Queryable by: QueryService
    Query privileges: POOL_VIEW

    Fields:
        id: not updatable.
        name: not updatable.
        type: not updatable.
        health: not updatable.
        source: required if type is AUTOMATED; not updatable.
        access_group: not updatable.
        enable_app_remoting: default false.
        application_status: not updatable.
    """

    id: DesktopId = field("id", "DesktopId")
    name: str = field("name", "xsd:string")
    type: DesktopType | str = field("type", "DesktopType")
    health: ResourceHealth | str = field("health", "ResourceHealth")
    source: DesktopSource | str | None = field("source", "DesktopSource", default=None)
    access_group: AccessGroupId = field("accessGroup", "AccessGroupId")
    enable_app_remoting: bool | None = field("enableAppRemoting", "xsd:boolean", default=None)
    application_status: list[ApplicationStatusInfo] = field(
        "applicationStatus", "ApplicationStatusInfo[]", default_factory=list
    )


class DesktopHealth_Get(Request["DesktopHealthInfo"]):
    """Request to DesktopHealth.

    Page: vdi.health.DesktopHealth
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="DesktopHealth",
        returns="DesktopHealthInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")
