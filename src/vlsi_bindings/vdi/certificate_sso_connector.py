"""CertificateSSOConnector: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ADDomainId, CertificateSSOConnectorId, CertificateSSOEnrollmentServerId
    from .util import MapEntry

__all__ = [
    "CertificateSSOConnectorData",
    "CertificateSSOConnectorInfo",
    "CertificateSSOConnectorSpec",
    "CertificateSSOConnector_Create",
    "CertificateSSOConnector_Delete",
    "CertificateSSOConnector_Get",
    "CertificateSSOConnector_List",
    "CertificateSSOConnector_Update",
]


class CertificateSSOConnectorData(DynamicData):
    """Data object, since 7.0.

    Page: vdi.infrastructure.CertificateSSOConnector.CertificateSSOConnectorData

    Fields:
        display_name: at most 64 characters.
        description: at most 1024 characters.
        enabled: default true.
        domain: not updatable.
        certificate_server_names: unordered, unique values.
    """

    display_name: str = field("displayName", "xsd:string")
    description: str | None = field("description", "xsd:string", default=None)
    enabled: bool = field("enabled", "xsd:boolean")
    primary_enrollment_server: CertificateSSOEnrollmentServerId = field(
        "primaryEnrollmentServer", "CertificateSSOEnrollmentServerId"
    )
    secondary_enrollment_server: CertificateSSOEnrollmentServerId | None = field(
        "secondaryEnrollmentServer", "CertificateSSOEnrollmentServerId", default=None
    )
    domain: ADDomainId = field("domain", "ADDomainId")
    template_name: str = field("templateName", "xsd:string")
    certificate_server_names: list[str] = field("certificateServerNames", "xsd:string[]")


class CertificateSSOConnectorInfo(DynamicData):
    """Data object, since 7.0.

    Page: vdi.infrastructure.CertificateSSOConnector.CertificateSSOConnectorInfo

    Fields:
        id: not updatable.
        ref_id: not updatable; since 8.11; from 2309.
    """

    id: CertificateSSOConnectorId = field("id", "CertificateSSOConnectorId")
    data: CertificateSSOConnectorData = field("data", "CertificateSSOConnectorData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class CertificateSSOConnectorSpec(DynamicData):
    """Data object, since 7.0.

    Page: vdi.infrastructure.CertificateSSOConnector.CertificateSSOConnectorSpec
    """

    data: CertificateSSOConnectorData = field("data", "CertificateSSOConnectorData")


class CertificateSSOConnector_Create(Request["CertificateSSOConnectorId"]):
    """Request to CertificateSSOConnector.

    Page: vdi.infrastructure.CertificateSSOConnector
    Privileges: ADMINISTRATOR
    Events: VLSI_CERT_SSO_CONNECTOR_CREATED, VLSI_CERT_SSO_CONNECTOR_CREATE_FAILED
    """

    __operation__ = Operation(
        service="CertificateSSOConnector",
        returns="CertificateSSOConnectorId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: CertificateSSOConnectorSpec = field("spec", "CertificateSSOConnectorSpec")


class CertificateSSOConnector_Delete(Request[None]):
    """Request to CertificateSSOConnector.

    Page: vdi.infrastructure.CertificateSSOConnector
    Privileges: ADMINISTRATOR
    Events: VLSI_CERT_SSO_CONNECTOR_DELETED, VLSI_CERT_SSO_CONNECTOR_DELETE_FAILED
    """

    __operation__ = Operation(
        service="CertificateSSOConnector",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: CertificateSSOConnectorId = field("id", "CertificateSSOConnectorId")


class CertificateSSOConnector_Get(Request["CertificateSSOConnectorInfo"]):
    """Request to CertificateSSOConnector.

    Page: vdi.infrastructure.CertificateSSOConnector
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="CertificateSSOConnector",
        returns="CertificateSSOConnectorInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: CertificateSSOConnectorId = field("id", "CertificateSSOConnectorId")


class CertificateSSOConnector_List(Request["list[CertificateSSOConnectorInfo]"]):
    """Request to CertificateSSOConnector.

    Page: vdi.infrastructure.CertificateSSOConnector
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="CertificateSSOConnector",
        returns="CertificateSSOConnectorInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class CertificateSSOConnector_Update(Request[None]):
    """Request to CertificateSSOConnector.

    Page: vdi.infrastructure.CertificateSSOConnector
    Privileges: ADMINISTRATOR
    Events: VLSI_CERT_SSO_CONNECTOR_UPDATED, VLSI_CERT_SSO_CONNECTOR_UPDATE_FAILED

    Fields:
        updates: keys are paths into CertificateSSOConnectorInfo.
    """

    __operation__ = Operation(
        service="CertificateSSOConnector",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: CertificateSSOConnectorId = field("id", "CertificateSSOConnectorId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
