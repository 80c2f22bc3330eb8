"""GSSAPIAuthenticator: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ConnectionServerId, GSSAPIAuthenticatorId
    from .util import MapEntry

__all__ = [
    "GSSAPIAuthenticatorGeneralData",
    "GSSAPIAuthenticatorInfo",
    "GSSAPIAuthenticatorSpec",
    "GSSAPIAuthenticatorTriggerMode",
    "GSSAPIAuthenticator_Create",
    "GSSAPIAuthenticator_Delete",
    "GSSAPIAuthenticator_Get",
    "GSSAPIAuthenticator_List",
    "GSSAPIAuthenticator_Update",
]


class GSSAPIAuthenticatorTriggerMode(OpenEnumeration):
    """Values of GSSAPIAuthenticatorGeneralData.triggerMode."""

    DISABLED = "DISABLED"
    OPTIONAL = "OPTIONAL"
    ENABLED = "ENABLED"


class GSSAPIAuthenticatorGeneralData(DynamicData):
    """Data object, from 7.13.0.

    Page: vdi.infrastructure.GSSAPIAuthenticator.GeneralData

    Fields:
        enable_login_as_current_user: default false.
        allow_legacy_clients: default true.
        allow_ntlm_fallback: default false.
        enforce_channel_bindings: default true.
        trigger_mode: default DISABLED.
    """

    enable_login_as_current_user: bool = field("enableLoginAsCurrentUser", "xsd:boolean")
    allow_legacy_clients: bool = field("allowLegacyClients", "xsd:boolean")
    allow_ntlm_fallback: bool = field("allowNTLMFallback", "xsd:boolean")
    enforce_channel_bindings: bool = field("enforceChannelBindings", "xsd:boolean")
    trigger_mode: GSSAPIAuthenticatorTriggerMode | str = field("triggerMode", "GSSAPIAuthenticatorTriggerMode")


class GSSAPIAuthenticatorInfo(DynamicData):
    """Data object, since 7.13, from 7.13.0.

    Page: vdi.infrastructure.GSSAPIAuthenticator.GSSAPIAuthenticatorInfo

    Fields:
        connection_servers: unordered, unique values.
        ref_id: not updatable; since 8.7; from 2209.
    """

    id: GSSAPIAuthenticatorId = field("id", "GSSAPIAuthenticatorId")
    general: GSSAPIAuthenticatorGeneralData = field("general", "GSSAPIAuthenticatorGeneralData")
    connection_servers: list[ConnectionServerId] = field(
        "connectionServers", "ConnectionServerId[]", default_factory=list
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)


class GSSAPIAuthenticatorSpec(DynamicData):
    """Data object, since 7.13, from 7.13.0.

    Page: vdi.infrastructure.GSSAPIAuthenticator.GSSAPIAuthenticatorSpec

    Fields:
        connection_servers: unordered, unique values.
    """

    general: GSSAPIAuthenticatorGeneralData = field("general", "GSSAPIAuthenticatorGeneralData")
    connection_servers: list[ConnectionServerId] = field("connectionServers", "ConnectionServerId[]")


class GSSAPIAuthenticator_Create(Request["GSSAPIAuthenticatorId"]):
    """Request to GSSAPIAuthenticator, from 7.13.0.

    Page: vdi.infrastructure.GSSAPIAuthenticator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: GSSAPI_AUTHENTICATOR_CREATED
    """

    __operation__ = Operation(
        service="GSSAPIAuthenticator",
        returns="GSSAPIAuthenticatorId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: GSSAPIAuthenticatorSpec = field("spec", "GSSAPIAuthenticatorSpec")


class GSSAPIAuthenticator_Delete(Request[None]):
    """Request to GSSAPIAuthenticator, from 7.13.0.

    Page: vdi.infrastructure.GSSAPIAuthenticator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: GSSAPI_AUTHENTICATOR_DELETED
    Further faults: EntityInUse
    """

    __operation__ = Operation(
        service="GSSAPIAuthenticator",
        faults=(
            "EntityInUse",
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: GSSAPIAuthenticatorId = field("id", "GSSAPIAuthenticatorId")


class GSSAPIAuthenticator_Get(Request["GSSAPIAuthenticatorInfo"]):
    """Request to GSSAPIAuthenticator, from 7.13.0.

    Page: vdi.infrastructure.GSSAPIAuthenticator
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="GSSAPIAuthenticator",
        returns="GSSAPIAuthenticatorInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: GSSAPIAuthenticatorId = field("id", "GSSAPIAuthenticatorId")


class GSSAPIAuthenticator_List(Request["list[GSSAPIAuthenticatorInfo]"]):
    """Request to GSSAPIAuthenticator, from 7.13.0.

    Page: vdi.infrastructure.GSSAPIAuthenticator
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="GSSAPIAuthenticator",
        returns="GSSAPIAuthenticatorInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class GSSAPIAuthenticator_Update(Request[None]):
    """Request to GSSAPIAuthenticator, from 7.13.0.

    Page: vdi.infrastructure.GSSAPIAuthenticator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: GSSAPI_AUTHENTICATOR_UPDATED

    Fields:
        updates: keys are paths into GSSAPIAuthenticatorInfo.
    """

    __operation__ = Operation(
        service="GSSAPIAuthenticator",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: GSSAPIAuthenticatorId = field("id", "GSSAPIAuthenticatorId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
