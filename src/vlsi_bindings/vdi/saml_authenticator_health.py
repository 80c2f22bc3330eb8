"""SAMLAuthenticatorHealth: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ConnectionServerId, SAMLAuthenticatorId
    from .enumerations import CertificateSSOTriggerMode
    from .health import CertificateHealthData

__all__ = [
    "SAMLAuthenticatorHealthConnectionServerConnectionData",
    "SAMLAuthenticatorHealthData",
    "SAMLAuthenticatorHealthInfo",
    "SAMLAuthenticatorHealthStatus",
    "SAMLAuthenticatorHealth_Get",
    "SAMLAuthenticatorHealth_List",
]


class SAMLAuthenticatorHealthStatus(OpenEnumeration):
    """Values of SAMLAuthenticatorHealthConnectionServerConnectionData.status."""

    OK = "OK"
    ERROR = "ERROR"
    WARN = "WARN"
    UNKNOWN = "UNKNOWN"


class SAMLAuthenticatorHealthConnectionServerConnectionData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.SAMLAuthenticatorHealth.ConnectionServerConnectionData

    Fields:
        certificate_health: required if thumbprint_accepted is false.
        ref_id: since 7.10.
        last_updated_timestamp: not updatable; since 7.12.
    """

    id: ConnectionServerId = field("id", "ConnectionServerId")
    name: str = field("name", "xsd:string")
    status: SAMLAuthenticatorHealthStatus | str = field("status", "SAMLAuthenticatorHealthStatus")
    error_message: str | None = field("errorMessage", "xsd:string", default=None)
    thumbprint_accepted: bool | None = field("thumbprintAccepted", "xsd:boolean", default=None)
    certificate_health: CertificateHealthData | None = field("certificateHealth", "CertificateHealthData", default=None)
    ref_id: str | None = field("refId", "xsd:string", default=None)
    last_updated_timestamp: int | None = field("lastUpdatedTimestamp", "xsd:long", default=None)


class SAMLAuthenticatorHealthData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.SAMLAuthenticatorHealth.SAMLAuthenticatorHealthData

    Fields:
        administrator_url: not updatable; since 7.9.
        description: since 7.10.
        certificate_sso_trigger_mode: default DISABLED; not updatable; since 8.7; from 2209.
        enforce_encrypted_assertion: default false; from 2412.
        workspace_one_enabled: not updatable; from 2503.
        force_saml_auth: not updatable; from 2503.
    """

    label: str = field("label", "xsd:string")
    metadata_url: str | None = field("metadataURL", "xsd:string", default=None)
    administrator_url: str | None = field("administratorURL", "xsd:string", default=None)
    description: str | None = field("description", "xsd:string", default=None)
    certificate_sso_trigger_mode: CertificateSSOTriggerMode | str = field(
        "certificateSsoTriggerMode", "CertificateSSOTriggerMode"
    )
    enforce_encrypted_assertion: bool = field("enforceEncryptedAssertion", "xsd:boolean")
    workspace_one_enabled: bool | None = field("workspaceOneEnabled", "xsd:boolean", default=None)
    force_saml_auth: bool | None = field("forceSamlAuth", "xsd:boolean", default=None)


class SAMLAuthenticatorHealthInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.SAMLAuthenticatorHealth.SAMLAuthenticatorHealthInfo

    Fields:
        ref_id: since 7.10.
    """

    id: SAMLAuthenticatorId = field("id", "SAMLAuthenticatorId")
    data: SAMLAuthenticatorHealthData = field("data", "SAMLAuthenticatorHealthData")
    connection_server_data: list[SAMLAuthenticatorHealthConnectionServerConnectionData] = field(
        "connectionServerData", "SAMLAuthenticatorHealthConnectionServerConnectionData[]", default_factory=list
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)


class SAMLAuthenticatorHealth_Get(Request["SAMLAuthenticatorHealthInfo"]):
    """Request to SAMLAuthenticatorHealth.

    Page: vdi.health.SAMLAuthenticatorHealth
    """

    __operation__ = Operation(
        service="SAMLAuthenticatorHealth",
        returns="SAMLAuthenticatorHealthInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SAMLAuthenticatorId = field("id", "SAMLAuthenticatorId")


class SAMLAuthenticatorHealth_List(Request["list[SAMLAuthenticatorHealthInfo]"]):
    """Request to SAMLAuthenticatorHealth.

    Page: vdi.health.SAMLAuthenticatorHealth
    """

    __operation__ = Operation(
        service="SAMLAuthenticatorHealth",
        returns="SAMLAuthenticatorHealthInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
