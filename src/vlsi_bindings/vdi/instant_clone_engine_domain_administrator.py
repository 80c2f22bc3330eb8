"""InstantCloneEngineDomainAdministrator: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ADDomainId, InstantCloneEngineDomainAdministratorId
    from .util import MapEntry, SecureString

__all__ = [
    "ADSiteInfo",
    "InstantCloneEngineDomainAdministratorBase",
    "InstantCloneEngineDomainAdministratorInfo",
    "InstantCloneEngineDomainAdministratorNamesData",
    "InstantCloneEngineDomainAdministratorSpec",
    "InstantCloneEngineDomainAdministrator_Create",
    "InstantCloneEngineDomainAdministrator_Delete",
    "InstantCloneEngineDomainAdministrator_Get",
    "InstantCloneEngineDomainAdministrator_GetADSitesInfo",
    "InstantCloneEngineDomainAdministrator_List",
    "InstantCloneEngineDomainAdministrator_Update",
]


class ADSiteInfo(DynamicData):
    """Data object, since 8.9, from 2303.

    Page: vdi.utils.InstantCloneEngineDomainAdministrator.ADSiteInfo

    Fields:
        site_name: not updatable.
    """

    site_name: str = field("siteName", "xsd:string")


class InstantCloneEngineDomainAdministratorBase(DynamicData):
    """Data object, since 7.0.

    Page: vdi.utils.InstantCloneEngineDomainAdministrator.DomainAdministratorBase

    Fields:
        domain: not updatable.
        user_name: 1..256 characters; not updatable.
    """

    domain: ADDomainId = field("domain", "ADDomainId")
    user_name: str = field("userName", "xsd:string")
    password: SecureString = field("password", "SecureString")


class InstantCloneEngineDomainAdministratorInfo(DynamicData):
    """Data object, since 7.0.

    Page: vdi.utils.InstantCloneEngineDomainAdministrator.InstantCloneEngineDomainAdministratorInfo

    Fields:
        id: not updatable.
        site_name: not updatable; since 8.9; from 2303.
        names_data: not updatable.
    """

    id: InstantCloneEngineDomainAdministratorId = field("id", "InstantCloneEngineDomainAdministratorId")
    site_name: str | None = field("siteName", "xsd:string", default=None)
    base: InstantCloneEngineDomainAdministratorBase = field("base", "InstantCloneEngineDomainAdministratorBase")
    names_data: InstantCloneEngineDomainAdministratorNamesData = field(
        "namesData", "InstantCloneEngineDomainAdministratorNamesData"
    )


class InstantCloneEngineDomainAdministratorNamesData(DynamicData):
    """Data object, since 7.0.

    Page: vdi.utils.InstantCloneEngineDomainAdministrator.DomainAdministratorNamesData
    """

    dns_name: str | None = field("dnsName", "xsd:string", default=None)


class InstantCloneEngineDomainAdministratorSpec(DynamicData):
    """Data object, since 7.0.

    Page: vdi.utils.InstantCloneEngineDomainAdministrator.InstantCloneEngineDomainAdministratorSpec
    """

    base: InstantCloneEngineDomainAdministratorBase = field("base", "InstantCloneEngineDomainAdministratorBase")


class InstantCloneEngineDomainAdministrator_Create(Request["InstantCloneEngineDomainAdministratorId"]):
    """Request to InstantCloneEngineDomainAdministrator.

    Page: vdi.utils.InstantCloneEngineDomainAdministrator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_INSTANT_CLONE_ADMIN_CREATED, VLSI_INSTANT_CLONE_ADMIN_CREATE_FAILED
    """

    __operation__ = Operation(
        service="InstantCloneEngineDomainAdministrator",
        returns="InstantCloneEngineDomainAdministratorId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: InstantCloneEngineDomainAdministratorSpec = field("spec", "InstantCloneEngineDomainAdministratorSpec")


class InstantCloneEngineDomainAdministrator_Delete(Request[None]):
    """Request to InstantCloneEngineDomainAdministrator.

    Page: vdi.utils.InstantCloneEngineDomainAdministrator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_INSTANT_CLONE_ADMIN_DELETED, VLSI_INSTANT_CLONE_ADMIN_DELETE_FAILED
    Further faults: EntityInUse
    """

    __operation__ = Operation(
        service="InstantCloneEngineDomainAdministrator",
        faults=(
            "EntityInUse",
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: InstantCloneEngineDomainAdministratorId = field("id", "InstantCloneEngineDomainAdministratorId")


class InstantCloneEngineDomainAdministrator_Get(Request["InstantCloneEngineDomainAdministratorInfo"]):
    """Request to InstantCloneEngineDomainAdministrator.

    Page: vdi.utils.InstantCloneEngineDomainAdministrator
    Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
    """

    __operation__ = Operation(
        service="InstantCloneEngineDomainAdministrator",
        returns="InstantCloneEngineDomainAdministratorInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: InstantCloneEngineDomainAdministratorId = field("id", "InstantCloneEngineDomainAdministratorId")


class InstantCloneEngineDomainAdministrator_GetADSitesInfo(Request["list[ADSiteInfo]"]):
    """Request to InstantCloneEngineDomainAdministrator, from 2303.

    Page: vdi.utils.InstantCloneEngineDomainAdministrator
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="InstantCloneEngineDomainAdministrator",
        returns="ADSiteInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: InstantCloneEngineDomainAdministratorId = field("id", "InstantCloneEngineDomainAdministratorId")


class InstantCloneEngineDomainAdministrator_List(Request["list[InstantCloneEngineDomainAdministratorInfo]"]):
    """Request to InstantCloneEngineDomainAdministrator.

    Page: vdi.utils.InstantCloneEngineDomainAdministrator
    Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
    """

    __operation__ = Operation(
        service="InstantCloneEngineDomainAdministrator",
        returns="InstantCloneEngineDomainAdministratorInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class InstantCloneEngineDomainAdministrator_Update(Request[None]):
    """Request to InstantCloneEngineDomainAdministrator.

    Page: vdi.utils.InstantCloneEngineDomainAdministrator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_INSTANT_CLONE_ADMIN_UPDATED, VLSI_INSTANT_CLONE_ADMIN_UPDATE_FAILED

    Fields:
        updates: keys are paths into InstantCloneEngineDomainAdministratorInfo.
    """

    __operation__ = Operation(
        service="InstantCloneEngineDomainAdministrator",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: InstantCloneEngineDomainAdministratorId = field("id", "InstantCloneEngineDomainAdministratorId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
