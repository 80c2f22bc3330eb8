"""RADIUSAuthenticator: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import RADIUSAuthenticatorId
    from .util import MapEntry, SecureString

__all__ = [
    "RADIUSAuthenticationType",
    "RADIUSAuthenticatorGeneralData",
    "RADIUSAuthenticatorInfo",
    "RADIUSAuthenticatorServerSpec",
    "RADIUSAuthenticatorSpec",
    "RADIUSAuthenticator_Create",
    "RADIUSAuthenticator_Delete",
    "RADIUSAuthenticator_Get",
    "RADIUSAuthenticator_List",
    "RADIUSAuthenticator_Update",
]


class RADIUSAuthenticationType(OpenEnumeration):
    """Values of RADIUSAuthenticatorServerSpec.authenticationType."""

    PAP = "PAP"
    CHAP = "CHAP"
    MSCHAP1 = "MSCHAP1"
    MSCHAP2 = "MSCHAP2"


class RADIUSAuthenticatorGeneralData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.RADIUSAuthenticator.GeneralData

    Fields:
        label: at most 50 characters.
        description: at most 1024 characters.
        user_name_label: at most 20 characters; since 7.11.
        passcode_label: at most 20 characters; since 7.11.
    """

    label: str = field("label", "xsd:string")
    description: str | None = field("description", "xsd:string", default=None)
    user_name_label: str | None = field("userNameLabel", "xsd:string", default=None)
    passcode_label: str | None = field("passcodeLabel", "xsd:string", default=None)


class RADIUSAuthenticatorInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.RADIUSAuthenticator.RADIUSAuthenticatorInfo

    Fields:
        ref_id: not updatable; since 8.7; from 2209.
    """

    id: RADIUSAuthenticatorId = field("id", "RADIUSAuthenticatorId")
    general: RADIUSAuthenticatorGeneralData = field("general", "RADIUSAuthenticatorGeneralData")
    primary_server: RADIUSAuthenticatorServerSpec = field("primaryServer", "RADIUSAuthenticatorServerSpec")
    secondary_server: RADIUSAuthenticatorServerSpec | None = field(
        "secondaryServer", "RADIUSAuthenticatorServerSpec", default=None
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)


class RADIUSAuthenticatorServerSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.RADIUSAuthenticator.ServerData

    Fields:
        authentication_port: 1..65535.
        accounting_port: 0..65535.
        server_timeout_seconds: at least 1.
        max_attempts: at least 1.
    """

    hostname: str = field("hostname", "xsd:string")
    authentication_port: int = field("authenticationPort", "xsd:int")
    accounting_port: int = field("accountingPort", "xsd:int")
    authentication_type: RADIUSAuthenticationType | str = field("authenticationType", "RADIUSAuthenticationType")
    shared_secret: SecureString = field("sharedSecret", "SecureString")
    server_timeout_seconds: int = field("serverTimeoutSeconds", "xsd:int")
    max_attempts: int = field("maxAttempts", "xsd:int")
    realm_prefix: str | None = field("realmPrefix", "xsd:string", default=None)
    realm_suffix: str | None = field("realmSuffix", "xsd:string", default=None)


class RADIUSAuthenticatorSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.RADIUSAuthenticator.RADIUSAuthenticatorSpec
    """

    general: RADIUSAuthenticatorGeneralData = field("general", "RADIUSAuthenticatorGeneralData")
    primary_server: RADIUSAuthenticatorServerSpec = field("primaryServer", "RADIUSAuthenticatorServerSpec")
    secondary_server: RADIUSAuthenticatorServerSpec | None = field(
        "secondaryServer", "RADIUSAuthenticatorServerSpec", default=None
    )


class RADIUSAuthenticator_Create(Request["RADIUSAuthenticatorId"]):
    """Request to RADIUSAuthenticator.

    Page: vdi.infrastructure.RADIUSAuthenticator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_RADIUS_AUTHENTICATOR_CREATED, VLSI_RADIUS_AUTHENTICATOR_CREATE_FAILED
    """

    __operation__ = Operation(
        service="RADIUSAuthenticator",
        returns="RADIUSAuthenticatorId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: RADIUSAuthenticatorSpec = field("spec", "RADIUSAuthenticatorSpec")


class RADIUSAuthenticator_Delete(Request[None]):
    """Request to RADIUSAuthenticator.

    Page: vdi.infrastructure.RADIUSAuthenticator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_RADIUS_AUTHENTICATOR_DELETED, VLSI_RADIUS_AUTHENTICATOR_DELETE_FAILED
    Further faults: EntityInUse
    """

    __operation__ = Operation(
        service="RADIUSAuthenticator",
        faults=(
            "EntityInUse",
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: RADIUSAuthenticatorId = field("id", "RADIUSAuthenticatorId")


class RADIUSAuthenticator_Get(Request["RADIUSAuthenticatorInfo"]):
    """Request to RADIUSAuthenticator.

    Page: vdi.infrastructure.RADIUSAuthenticator
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="RADIUSAuthenticator",
        returns="RADIUSAuthenticatorInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: RADIUSAuthenticatorId = field("id", "RADIUSAuthenticatorId")


class RADIUSAuthenticator_List(Request["list[RADIUSAuthenticatorInfo]"]):
    """Request to RADIUSAuthenticator.

    Page: vdi.infrastructure.RADIUSAuthenticator
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="RADIUSAuthenticator",
        returns="RADIUSAuthenticatorInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class RADIUSAuthenticator_Update(Request[None]):
    """Request to RADIUSAuthenticator.

    Page: vdi.infrastructure.RADIUSAuthenticator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_RADIUS_AUTHENTICATOR_UPDATED, VLSI_RADIUS_AUTHENTICATOR_UPDATE_FAILED

    Fields:
        updates: keys are paths into RADIUSAuthenticatorInfo.
    """

    __operation__ = Operation(
        service="RADIUSAuthenticator",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: RADIUSAuthenticatorId = field("id", "RADIUSAuthenticatorId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
