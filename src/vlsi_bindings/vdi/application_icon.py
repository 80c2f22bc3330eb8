"""ApplicationIcon: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ApplicationIconId, ApplicationId

__all__ = [
    "ApplicationIconBase",
    "ApplicationIconInfo",
    "ApplicationIconSource",
    "ApplicationIconSpec",
    "ApplicationIconSummaryBase",
    "ApplicationIconSummaryView",
    "ApplicationIcon_CreateAndAssociate",
    "ApplicationIcon_Get",
    "ApplicationIcon_GetByApplications",
    "ApplicationIcon_GetInfos",
    "ApplicationIcon_GetSummaryViewByApplications",
    "ApplicationIcon_RemoveAssociations",
    "ApplicationIcon_UpdateAssociations",
]


class ApplicationIconSource(OpenEnumeration):
    """Values of ApplicationIconSummaryBase.iconSource."""

    BROKER = "BROKER"


class ApplicationIconBase(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.ApplicationIcon.ApplicationIconBase

    Fields:
        icon_source: since 7.1.
        applications: unordered, unique values.
    """

    data: bytes = field("data", "xsd:base64Binary")
    width: int = field("width", "xsd:long")
    height: int = field("height", "xsd:long")
    icon_hash: str = field("iconHash", "xsd:string")
    icon_source: str | None = field("iconSource", "xsd:string", default=None)
    applications: list[ApplicationId] = field("applications", "ApplicationId[]", default_factory=list)


class ApplicationIconInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.ApplicationIcon.ApplicationIconInfo
    Queryable by: QueryService
    Query privileges: POOL_VIEW
    Filterable only by base.width, base.height or base.iconHash.

    Fields:
        id: not updatable.
    """

    id: ApplicationIconId = field("id", "ApplicationIconId")
    base: ApplicationIconBase = field("base", "ApplicationIconBase")


class ApplicationIconSpec(DynamicData):
    """Data object, since 7.1.

    Page: vdi.resources.ApplicationIcon.ApplicationIconSpec
    """

    execution_data: ApplicationIconBase = field("executionData", "ApplicationIconBase")


class ApplicationIconSummaryBase(DynamicData):
    """Data object, since 7.5.

    Page: vdi.resources.ApplicationIcon.ApplicationIconSummaryBase
    """

    width: int = field("width", "xsd:long")
    height: int = field("height", "xsd:long")
    icon_hash: str = field("iconHash", "xsd:string")
    icon_source: ApplicationIconSource | str | None = field("iconSource", "ApplicationIconSource", default=None)


class ApplicationIconSummaryView(DynamicData):
    """Data object, since 7.5.

    Page: vdi.resources.ApplicationIcon.ApplicationIconSummaryView

    Fields:
        id: not updatable.
    """

    id: ApplicationIconId = field("id", "ApplicationIconId")
    base: ApplicationIconSummaryBase = field("base", "ApplicationIconSummaryBase")


class ApplicationIcon_CreateAndAssociate(Request["ApplicationIconId"]):
    """Request to ApplicationIcon.

    Page: vdi.resources.ApplicationIcon
    Privileges: POOL_MANAGEMENT, FEDERATED_LDAP_MANAGE
    Events: VLSI_APPLICATION_ICON_CREATED_ASSOCIATED, VLSI_APPLICATION_ICON_CREATE_ASSOCIATE_FAILED
    """

    __operation__ = Operation(
        service="ApplicationIcon",
        returns="ApplicationIconId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: ApplicationIconSpec = field("spec", "ApplicationIconSpec")


class ApplicationIcon_Get(Request["ApplicationIconInfo"]):
    """Request to ApplicationIcon.

    Page: vdi.resources.ApplicationIcon
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="ApplicationIcon",
        returns="ApplicationIconInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ApplicationIconId = field("id", "ApplicationIconId")


class ApplicationIcon_GetByApplications(Request["list[ApplicationIconInfo]"]):
    """Request to ApplicationIcon.

    Page: vdi.resources.ApplicationIcon
    Privileges: POOL_VIEW
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="ApplicationIcon",
        returns="ApplicationIconInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    height: int = field("height", "xsd:int")
    width: int = field("width", "xsd:int")
    ids: list[ApplicationId] = field("ids", "ApplicationId[]")


class ApplicationIcon_GetInfos(Request["list[ApplicationIconInfo]"]):
    """Request to ApplicationIcon.

    Page: vdi.resources.ApplicationIcon
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="ApplicationIcon",
        returns="ApplicationIconInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ids: list[ApplicationIconId] = field("ids", "ApplicationIconId[]")


class ApplicationIcon_GetSummaryViewByApplications(Request["list[ApplicationIconSummaryView]"]):
    """Request to ApplicationIcon.

    Page: vdi.resources.ApplicationIcon
    Privileges: POOL_VIEW
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="ApplicationIcon",
        returns="ApplicationIconSummaryView[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    height: int = field("height", "xsd:int")
    width: int = field("width", "xsd:int")
    ids: list[ApplicationId] = field("ids", "ApplicationId[]")


class ApplicationIcon_RemoveAssociations(Request[None]):
    """Request to ApplicationIcon.

    Page: vdi.resources.ApplicationIcon
    Privileges: POOL_MANAGEMENT, FEDERATED_LDAP_MANAGE
    Events: VLSI_APPLICATION_ICON_ASSOCIATION_REMOVED, VLSI_APPLICATION_ICON_ASSOCIATION_REMOVE_FAILED
    """

    __operation__ = Operation(
        service="ApplicationIcon",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ApplicationIconId = field("id", "ApplicationIconId")
    applications: list[ApplicationId] = field("applications", "ApplicationId[]")


class ApplicationIcon_UpdateAssociations(Request[None]):
    """Request to ApplicationIcon.

    Page: vdi.resources.ApplicationIcon
    Privileges: POOL_MANAGEMENT, FEDERATED_LDAP_MANAGE
    Events: VLSI_APPLICATION_ICON_ASSOCIATION_UPDATED, VLSI_APPLICATION_ICON_ASSOCIATION_UPDATE_FAILED
    """

    __operation__ = Operation(
        service="ApplicationIcon",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ApplicationIconId = field("id", "ApplicationIconId")
    applications: list[ApplicationId] = field("applications", "ApplicationId[]")
