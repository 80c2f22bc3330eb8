"""SecondaryCredentials: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import SecondaryCredentialsId, UserOrGroupId
    from .util import MapEntry, SecureString

__all__ = [
    "SecondaryCredentialsData",
    "SecondaryCredentialsDeleteSpec",
    "SecondaryCredentialsInfo",
    "SecondaryCredentialsSpec",
    "SecondaryCredentials_Create",
    "SecondaryCredentials_Delete",
    "SecondaryCredentials_Get",
    "SecondaryCredentials_List",
    "SecondaryCredentials_Update",
]


class SecondaryCredentialsData(DynamicData):
    """Data object.

    Page: vdi.users.SecondaryCredentials.SecondaryCredentialsData

    Fields:
        owner_id: not updatable.
        domain: not updatable.
        username: not updatable.
        password: since 8.8; from 2212.
    """

    owner_id: UserOrGroupId = field("ownerId", "UserOrGroupId")
    domain: str = field("domain", "xsd:string")
    username: str = field("username", "xsd:string")
    password: SecureString = field("password", "SecureString")
    ad_distinguished_name: str = field("adDistinguishedName", "xsd:string")


class SecondaryCredentialsDeleteSpec(DynamicData):
    """Data object.

    Page: vdi.users.SecondaryCredentials.DeleteSpec
    """

    owner_id: UserOrGroupId = field("ownerId", "UserOrGroupId")
    domain: str = field("domain", "xsd:string")
    username: str = field("username", "xsd:string")


class SecondaryCredentialsInfo(DynamicData):
    """Data object, since 7.7.

    Page: vdi.users.SecondaryCredentials.SecondaryCredentialsInfo

    Fields:
        id: not updatable.
        ref_id: not updatable; since 8.9; from 2303.
    """

    id: SecondaryCredentialsId = field("id", "SecondaryCredentialsId")
    data: SecondaryCredentialsData = field("data", "SecondaryCredentialsData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class SecondaryCredentialsSpec(DynamicData):
    """Data object.

    Page: vdi.users.SecondaryCredentials.SecondaryCredentialsSpec
    """

    owner_id: UserOrGroupId = field("ownerId", "UserOrGroupId")
    domain: str = field("domain", "xsd:string")
    username: str = field("username", "xsd:string")
    password: SecureString = field("password", "SecureString")


class SecondaryCredentials_Create(Request["SecondaryCredentialsId"]):
    """Request to SecondaryCredentials.

    Page: vdi.users.SecondaryCredentials
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_SECONDARY_CREDENTIALS_CREATED, VLSI_SECONDARY_CREDENTIALS_CREATE_FAILED
    """

    __operation__ = Operation(
        service="SecondaryCredentials",
        returns="SecondaryCredentialsId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: SecondaryCredentialsSpec = field("spec", "SecondaryCredentialsSpec")


class SecondaryCredentials_Delete(Request[None]):
    """Request to SecondaryCredentials.

    Page: vdi.users.SecondaryCredentials
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_SECONDARY_CREDENTIALS_DELETED, VLSI_SECONDARY_CREDENTIALS_DELETE_FAILED
    """

    __operation__ = Operation(
        service="SecondaryCredentials",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SecondaryCredentialsId | None = field("id", "SecondaryCredentialsId", default=None)
    spec: SecondaryCredentialsDeleteSpec | None = field("spec", "SecondaryCredentialsDeleteSpec", default=None)


class SecondaryCredentials_Get(Request["SecondaryCredentialsInfo"]):
    """Request to SecondaryCredentials.

    Page: vdi.users.SecondaryCredentials
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="SecondaryCredentials",
        returns="SecondaryCredentialsInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SecondaryCredentialsId = field("id", "SecondaryCredentialsId")


class SecondaryCredentials_List(Request["list[SecondaryCredentialsInfo]"]):
    """Request to SecondaryCredentials.

    Page: vdi.users.SecondaryCredentials
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="SecondaryCredentials",
        returns="SecondaryCredentialsInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    owner_id: UserOrGroupId = field("ownerId", "UserOrGroupId")


class SecondaryCredentials_Update(Request[None]):
    """Request to SecondaryCredentials.

    Page: vdi.users.SecondaryCredentials
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_SECONDARY_CREDENTIALS_UPDATED, VLSI_SECONDARY_CREDENTIALS_UPDATE_FAILED

    Fields:
        updates: keys are paths into SecondaryCredentialsInfo.
    """

    __operation__ = Operation(
        service="SecondaryCredentials",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SecondaryCredentialsId = field("id", "SecondaryCredentialsId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
