"""RCX: generated from vdi.wsdl by tools.bindings; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .certificate import CertificateThumbprint
    from .entity import RCXServerId

__all__ = ["RCXClientSpec", "RCXServerInfo", "RCXServerStatus"]


class RCXServerStatus(OpenEnumeration):
    """Values of RCXServerInfo.status."""

    UP = "UP"
    DOWN = "DOWN"
    UNKNOWN = "UNKNOWN"


class RCXClientSpec(DynamicData):
    """Data object, since 7.11.

    Page: vdi.infrastructure.RCX.RCXClientSpec
    """

    name: str = field("name", "xsd:string")
    thumbprints: list[CertificateThumbprint] = field("thumbprints", "CertificateThumbprint[]")
    address: str | None = field("address", "xsd:string", default=None)


class RCXServerInfo(DynamicData):
    """Data object, since 7.11.

    Page: vdi.infrastructure.RCX.RCXServerInfo
    """

    id: RCXServerId = field("id", "RCXServerId")
    host: str = field("host", "xsd:string")
    thumbprints: list[CertificateThumbprint] = field("thumbprints", "CertificateThumbprint[]", default_factory=list)
    port: int = field("port", "xsd:int")
    status: RCXServerStatus | str = field("status", "RCXServerStatus")
    version: str = field("version", "xsd:string")
