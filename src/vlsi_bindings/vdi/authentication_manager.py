"""AuthenticationManager: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .jwt_token import JwtTokenData
    from .util import SecureString

__all__ = [
    "AuthenticationManager_GenerateKeyMaterial",
    "AuthenticationManager_Login",
    "AuthenticationManager_LoginByToken",
    "AuthenticationManager_Logout",
    "AuthenticationManager_SetLocale",
    "ClientKeyDerivationSpec",
    "KeyDerivationAlgorithm",
    "Locale",
    "ServerKeyDerivationInfo",
]


class KeyDerivationAlgorithm(OpenEnumeration):
    """Values of ClientKeyDerivationSpec.algoRequested.

    Also of ServerKeyDerivationInfo.algoSelected.

    Values:
        SCHEME_EC_AES1: from 2206.
        SCHEME_EC_AES2: from 2206.
    """

    SCHEME_AES1 = "SCHEME-AES1"
    SCHEME_AES2 = "SCHEME-AES2"
    SCHEME_EC_AES1 = "SCHEME-EC-AES1"
    SCHEME_EC_AES2 = "SCHEME-EC-AES2"


class Locale(OpenEnumeration):
    """Values of AuthenticationManager_SetLocale.locale."""

    DE = "de"
    EN = "en"
    ES = "es"
    FR = "fr"
    JA = "ja"
    KO = "ko"
    ZH = "zh"
    ZH_TW = "zh_TW"


class ClientKeyDerivationSpec(DynamicData):
    """Data object, since 8.4, from 2111, updated as a whole.

    Page: vdi.AuthenticationManager.ClientKeyDerivationSpec
    """

    public_key: str = field("publicKey", "xsd:string")
    nonce: str = field("nonce", "xsd:string")
    identifier: str = field("identifier", "xsd:string")
    algo_requested: list[KeyDerivationAlgorithm | str] = field("algoRequested", "KeyDerivationAlgorithm[]")


class ServerKeyDerivationInfo(DynamicData):
    """Data object, since 8.4, from 2111, updated as a whole.

    Page: vdi.AuthenticationManager.ServerKeyDerivationInfo
    """

    public_key: str = field("publicKey", "xsd:string")
    proof: str = field("proof", "xsd:string")
    identifier: str = field("identifier", "xsd:string")
    algo_selected: KeyDerivationAlgorithm | str = field("algoSelected", "KeyDerivationAlgorithm")


class AuthenticationManager_GenerateKeyMaterial(Request["ServerKeyDerivationInfo"]):
    """Request to AuthenticationManager, from 2111.

    Page: vdi.AuthenticationManager
    """

    __operation__ = Operation(
        service="AuthenticationManager",
        returns="ServerKeyDerivationInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: ClientKeyDerivationSpec = field("spec", "ClientKeyDerivationSpec")


class AuthenticationManager_Login(Request[None]):
    """Request to AuthenticationManager.

    Page: vdi.AuthenticationManager
    """

    __operation__ = Operation(
        service="AuthenticationManager",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    username: str = field("username", "xsd:string")
    password: SecureString = field("password", "SecureString")
    domain: str = field("domain", "xsd:string")


class AuthenticationManager_LoginByToken(Request[None]):
    """Request to AuthenticationManager.

    Page: vdi.AuthenticationManager
    """

    __operation__ = Operation(
        service="AuthenticationManager",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    data: JwtTokenData = field("data", "JwtTokenData")


class AuthenticationManager_Logout(Request[None]):
    """Request to AuthenticationManager.

    Page: vdi.AuthenticationManager
    """

    __operation__ = Operation(
        service="AuthenticationManager",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class AuthenticationManager_SetLocale(Request[None]):
    """Request to AuthenticationManager.

    Page: vdi.AuthenticationManager
    """

    __operation__ = Operation(
        service="AuthenticationManager",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    locale: Locale | str = field("locale", "Locale")
