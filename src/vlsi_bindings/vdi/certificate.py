"""Certificate: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from ..model import AnyValue
    from .entity import VirtualCenterId
    from .util import SecureString

__all__ = [
    "CertificateData",
    "CertificateEncoding",
    "CertificateInvalidReason",
    "CertificateServerType",
    "CertificateThumbprint",
    "Certificate_Validate",
    "Certificate_ValidateViewComposerLocalToVC",
    "ServerDefinition",
    "ServerSpec",
    "ViewComposerWithVCSpec",
]


class CertificateEncoding(OpenEnumeration):
    """Values of CertificateData.certificateEncoding."""

    DER_BASE64_PEM = "DER_BASE64_PEM"


class CertificateInvalidReason(OpenEnumeration):
    """Values of CertificateData.invalidReasons.

    Values:
        WEAK_CRYPTO: from 2209.
    """

    EXPIRED = "EXPIRED"
    INVALID_USAGE = "INVALID_USAGE"
    NAME_MISMATCH = "NAME_MISMATCH"
    NOT_TRUSTED = "NOT_TRUSTED"
    NOT_YET_VALID = "NOT_YET_VALID"
    REVOKED = "REVOKED"
    CANT_CHECK_REVOKED = "CANT_CHECK_REVOKED"
    WEAK_CRYPTO = "WEAK_CRYPTO"
    OTHER = "OTHER"


class CertificateServerType(OpenEnumeration):
    """Values of ServerSpec.serverType."""

    VIRTUAL_CENTER = "VIRTUAL_CENTER"
    VIEW_COMPOSER = "VIEW_COMPOSER"


class CertificateData(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.Certificate.CertificateData

    Fields:
        certificate_encoding: since 7.8.
        allow_admin_override: default true; since 8.6; from 2206.
    """

    thumbprint: CertificateThumbprint | None = field("thumbprint", "CertificateThumbprint", default=None)
    certificate: str | None = field("certificate", "xsd:string", default=None)
    certificate_encoding: CertificateEncoding | str | None = field(
        "certificateEncoding", "CertificateEncoding", default=None
    )
    invalid_reasons: list[CertificateInvalidReason | str] = field("invalidReasons", "CertificateInvalidReason[]")
    allow_admin_override: bool = field("allowAdminOverride", "xsd:boolean")


class CertificateThumbprint(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.Certificate.CertificateThumbprint
    """

    ssl_cert_thumbprint: str = field("sslCertThumbprint", "xsd:string")
    ssl_cert_thumbprint_algorithm: str = field("sslCertThumbprintAlgorithm", "xsd:string")


class ServerDefinition(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.Certificate.ServerDefinition
    """

    server_spec: ServerSpec = field("serverSpec", "ServerSpec")
    certificate_thumbprint: CertificateThumbprint | None = field(
        "certificateThumbprint", "CertificateThumbprint", default=None
    )


class ServerSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.utils.Certificate.ServerSpec

    Fields:
        port: 1..65535.
    """

    server_name: str = field("serverName", "xsd:string")
    port: int = field("port", "xsd:int")
    use_ssl: bool = field("useSSL", "xsd:boolean")
    user_name: str = field("userName", "xsd:string")
    password: SecureString | None = field("password", "SecureString", default=None)
    server_type: CertificateServerType | str = field("serverType", "CertificateServerType")


class ViewComposerWithVCSpec(DynamicData):
    """Data object, since 7.8, deprecated.

    Page: vdi.utils.Certificate.ViewComposerWithVCSpec

    Fields:
        port: 1..65535.
    """

    vc_id: VirtualCenterId = field("vcId", "VirtualCenterId")
    port: int = field("port", "xsd:int")


class Certificate_Validate(Request["CertificateData"]):
    """Request to Certificate.

    Page: vdi.utils.Certificate
    Privileges: GLOBAL_CONFIG_VIEW

    Fields:
        spec: of type ServerSpec or SAMLAuthenticatorServerData.
    """

    __operation__ = Operation(
        service="Certificate",
        returns="CertificateData",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: AnyValue = field("spec", "xsd:anyType")


class Certificate_ValidateViewComposerLocalToVC(Request["CertificateData"]):
    """Request to Certificate, deprecated.

    Page: vdi.utils.Certificate
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="Certificate",
        returns="CertificateData",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: ViewComposerWithVCSpec = field("spec", "ViewComposerWithVCSpec")
