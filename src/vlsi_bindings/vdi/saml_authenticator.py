"""SAMLAuthenticator: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .certificate import CertificateThumbprint
    from .entity import ConnectionServerId, SAMLAuthenticatorId
    from .enumerations import CertificateSSOTriggerMode
    from .util import MapEntry

__all__ = [
    "SAMLAuthenticatorCertificateSSOData",
    "SAMLAuthenticatorGeneralData",
    "SAMLAuthenticatorInfo",
    "SAMLAuthenticatorPasswordMode",
    "SAMLAuthenticatorServerData",
    "SAMLAuthenticatorSpec",
    "SAMLAuthenticatorType",
    "SAMLAuthenticator_Create",
    "SAMLAuthenticator_Delete",
    "SAMLAuthenticator_Get",
    "SAMLAuthenticator_List",
    "SAMLAuthenticator_Update",
]


class SAMLAuthenticatorPasswordMode(OpenEnumeration):
    """Values of SAMLAuthenticatorCertificateSSOData.passwordMode."""

    REMOVE = "REMOVE"
    PASSTHRU = "PASSTHRU"
    ERROR = "ERROR"


class SAMLAuthenticatorType(OpenEnumeration):
    """Values of SAMLAuthenticatorServerData.authenticatorType."""

    STATIC = "STATIC"
    DYNAMIC = "DYNAMIC"


class SAMLAuthenticatorCertificateSSOData(DynamicData):
    """Data object, since 7.0.

    Page: vdi.infrastructure.SAMLAuthenticator.CertificateSSOData

    Fields:
        trigger_mode: default DISABLED.
        password_mode: required if trigger_mode is ENABLE_ALWAYS or REQUIRE_ALWAYS.
    """

    trigger_mode: CertificateSSOTriggerMode | str = field("triggerMode", "CertificateSSOTriggerMode")
    password_mode: SAMLAuthenticatorPasswordMode | str | None = field(
        "passwordMode", "SAMLAuthenticatorPasswordMode", default=None
    )


class SAMLAuthenticatorGeneralData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.SAMLAuthenticator.GeneralData

    Fields:
        label: at most 32 characters.
        description: at most 1024 characters.
        certificate_sso_data: since 7.0.
        enforce_encrypted_assertion: default false; from 2412.
        workspace_one_enabled: from 2503.
        force_saml_auth: from 2503.
    """

    label: str = field("label", "xsd:string")
    description: str | None = field("description", "xsd:string", default=None)
    certificate_sso_data: SAMLAuthenticatorCertificateSSOData = field(
        "certificateSSOData", "SAMLAuthenticatorCertificateSSOData"
    )
    enforce_encrypted_assertion: bool = field("enforceEncryptedAssertion", "xsd:boolean")
    workspace_one_enabled: bool = field("workspaceOneEnabled", "xsd:boolean")
    force_saml_auth: bool = field("forceSamlAuth", "xsd:boolean")


class SAMLAuthenticatorInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.SAMLAuthenticator.SAMLAuthenticatorInfo

    Fields:
        ref_id: not updatable; since 8.7; from 2209.
    """

    id: SAMLAuthenticatorId = field("id", "SAMLAuthenticatorId")
    general: SAMLAuthenticatorGeneralData = field("general", "SAMLAuthenticatorGeneralData")
    server: SAMLAuthenticatorServerData = field("server", "SAMLAuthenticatorServerData")
    certificate_override: CertificateThumbprint | None = field(
        "certificateOverride", "CertificateThumbprint", default=None
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)


class SAMLAuthenticatorServerData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.SAMLAuthenticator.ServerData

    Fields:
        authenticator_type: default DYNAMIC; not updatable; since 7.0.
        metadata_url: required if authenticator_type is DYNAMIC.
        static_metadata: required if authenticator_type is STATIC; since 7.0.
    """

    authenticator_type: SAMLAuthenticatorType | str = field("authenticatorType", "SAMLAuthenticatorType")
    metadata_url: str | None = field("metadataURL", "xsd:string", default=None)
    administrator_url: str | None = field("administratorURL", "xsd:string", default=None)
    static_metadata: str | None = field("staticMetadata", "xsd:string", default=None)


class SAMLAuthenticatorSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.SAMLAuthenticator.SAMLAuthenticatorSpec

    Fields:
        connection_servers: since 7.8.
    """

    general: SAMLAuthenticatorGeneralData = field("general", "SAMLAuthenticatorGeneralData")
    server: SAMLAuthenticatorServerData = field("server", "SAMLAuthenticatorServerData")
    certificate_override: CertificateThumbprint | None = field(
        "certificateOverride", "CertificateThumbprint", default=None
    )
    connection_servers: list[ConnectionServerId] = field(
        "connectionServers", "ConnectionServerId[]", default_factory=list
    )


class SAMLAuthenticator_Create(Request["SAMLAuthenticatorId"]):
    """Request to SAMLAuthenticator.

    Page: vdi.infrastructure.SAMLAuthenticator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_SAML_AUTHENTICATOR_CREATED, VLSI_SAML_AUTHENTICATOR_CREATE_FAILED
    """

    __operation__ = Operation(
        service="SAMLAuthenticator",
        returns="SAMLAuthenticatorId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: SAMLAuthenticatorSpec = field("spec", "SAMLAuthenticatorSpec")


class SAMLAuthenticator_Delete(Request[None]):
    """Request to SAMLAuthenticator.

    Page: vdi.infrastructure.SAMLAuthenticator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_SAML_AUTHENTICATOR_DELETED, VLSI_SAML_AUTHENTICATOR_DELETE_FAILED
    Further faults: EntityInUse
    """

    __operation__ = Operation(
        service="SAMLAuthenticator",
        faults=(
            "EntityInUse",
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: SAMLAuthenticatorId = field("id", "SAMLAuthenticatorId")


class SAMLAuthenticator_Get(Request["SAMLAuthenticatorInfo"]):
    """Request to SAMLAuthenticator.

    Page: vdi.infrastructure.SAMLAuthenticator
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="SAMLAuthenticator",
        returns="SAMLAuthenticatorInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SAMLAuthenticatorId = field("id", "SAMLAuthenticatorId")


class SAMLAuthenticator_List(Request["list[SAMLAuthenticatorInfo]"]):
    """Request to SAMLAuthenticator.

    Page: vdi.infrastructure.SAMLAuthenticator
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="SAMLAuthenticator",
        returns="SAMLAuthenticatorInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class SAMLAuthenticator_Update(Request[None]):
    """Request to SAMLAuthenticator.

    Page: vdi.infrastructure.SAMLAuthenticator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_SAML_AUTHENTICATOR_UPDATED, VLSI_SAML_AUTHENTICATOR_UPDATE_FAILED

    Fields:
        updates: keys are paths into SAMLAuthenticatorInfo.
    """

    __operation__ = Operation(
        service="SAMLAuthenticator",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SAMLAuthenticatorId = field("id", "SAMLAuthenticatorId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
