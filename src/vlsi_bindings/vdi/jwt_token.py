"""JwtToken: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    import datetime

__all__ = [
    "JwtPublicKeyInfo",
    "JwtTokenData",
    "JwtTokenGenerationSpec",
    "JwtTokenInfo",
    "JwtToken_Generate",
    "JwtToken_GetPublicKeys",
]


class JwtPublicKeyInfo(DynamicData):
    """Data object, since 7.4.

    Page: vdi.infrastructure.JwtToken.JwtPublicKeyInfo
    """

    connection_server_name: str = field("connectionServerName", "xsd:string")
    keys: list[str] = field("keys", "xsd:string[]")


class JwtTokenData(DynamicData):
    """Data object, since 7.4.

    Page: vdi.infrastructure.JwtToken.JwtTokenData
    """

    token: str = field("token", "xsd:string")


class JwtTokenGenerationSpec(DynamicData):
    """Data object, since 7.4.

    Page: vdi.infrastructure.JwtToken.JwtTokenGenerationSpec

    Fields:
        validity_time: default 30.
    """

    validity_time: int | None = field("validityTime", "xsd:int", default=None)


class JwtTokenInfo(DynamicData):
    """Data object, since 7.4.

    Page: vdi.infrastructure.JwtToken.JwtTokenInfo
    """

    token: str = field("token", "xsd:string")
    expiry_time: datetime.datetime | None = field("expiryTime", "xsd:dateTime", default=None)


class JwtToken_Generate(Request["JwtTokenInfo"]):
    """Request to JwtToken.

    Page: vdi.infrastructure.JwtToken
    Events: VLSI_JWT_TOKEN_GENERATED, VLSI_JWT_TOKEN_GENERATION_FAILED
    """

    __operation__ = Operation(
        service="JwtToken",
        returns="JwtTokenInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: JwtTokenGenerationSpec | None = field("spec", "JwtTokenGenerationSpec", default=None)


class JwtToken_GetPublicKeys(Request["list[JwtPublicKeyInfo]"]):
    """Request to JwtToken.

    Page: vdi.infrastructure.JwtToken
    """

    __operation__ = Operation(
        service="JwtToken",
        returns="JwtPublicKeyInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
