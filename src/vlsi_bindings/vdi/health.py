"""vdi.health: generated from vdi.wsdl by tools.bindings; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import field
from .vmodl import DynamicData

if TYPE_CHECKING:
    import datetime

__all__ = ["CertificateHealthData"]


class CertificateHealthData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.CertificateHealthData

    Fields:
        connection_server_certificate: since 7.2.
        ignore_secure_gateway_cert_status: since 7.10.
        certificate_type: since 8.12; from 2312.
        managed: since 8.12; from 2312.
    """

    valid: bool | None = field("valid", "xsd:boolean", default=None)
    start_time: datetime.datetime | None = field("startTime", "xsd:dateTime", default=None)
    expiration_time: datetime.datetime | None = field("expirationTime", "xsd:dateTime", default=None)
    invalid_reason: str | None = field("invalidReason", "xsd:string", default=None)
    connection_server_certificate: str | None = field("connectionServerCertificate", "xsd:string", default=None)
    ignore_secure_gateway_cert_status: bool | None = field("ignoreSecureGatewayCertStatus", "xsd:boolean", default=None)
    certificate_type: str | None = field("certificateType", "xsd:string", default=None)
    managed: bool | None = field("managed", "xsd:boolean", default=None)
