"""SecurityServer: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ConnectionServerId, SecurityServerId
    from .enumerations import MessageSecurityMode
    from .util import MapEntry

__all__ = [
    "SecurityServerGeneralData",
    "SecurityServerInfo",
    "SecurityServerMessageSecurityData",
    "SecurityServer_Get",
    "SecurityServer_List",
    "SecurityServer_Update",
]


class SecurityServerGeneralData(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.infrastructure.SecurityServer.GeneralData

    Fields:
        name: not updatable.
        server_address: not updatable.
        connection_server: not updatable.
        version: not updatable.
        connection_server_name: not updatable.
        pcoip_secure_gateway_installed: not updatable.
        auxillary_external_pcoip_ipv4_address: since 6.1.
    """

    name: str = field("name", "xsd:string")
    server_address: str = field("serverAddress", "xsd:string")
    connection_server: ConnectionServerId = field("connectionServer", "ConnectionServerId")
    version: str | None = field("version", "xsd:string", default=None)
    connection_server_name: str = field("connectionServerName", "xsd:string")
    pcoip_secure_gateway_installed: bool = field("pcoipSecureGatewayInstalled", "xsd:boolean")
    external_url: str | None = field("externalURL", "xsd:string", default=None)
    external_pcoip_url: str | None = field("externalPCoIPURL", "xsd:string", default=None)
    auxillary_external_pcoip_ipv4_address: str | None = field(
        "auxillaryExternalPCoIPIPv4Address", "xsd:string", default=None
    )
    external_appblast_url: str | None = field("externalAppblastURL", "xsd:string", default=None)


class SecurityServerInfo(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.infrastructure.SecurityServer.SecurityServerInfo

    Fields:
        message_security: since 6.1.
    """

    id: SecurityServerId = field("id", "SecurityServerId")
    general: SecurityServerGeneralData = field("general", "SecurityServerGeneralData")
    message_security: SecurityServerMessageSecurityData = field("messageSecurity", "SecurityServerMessageSecurityData")


class SecurityServerMessageSecurityData(DynamicData):
    """Data object, since 6.1, deprecated.

    Page: vdi.infrastructure.SecurityServer.MessageSecurityData

    Fields:
        message_security_mode: not updatable.
        message_security_enhanced_mode_supported: not updatable.
    """

    message_security_mode: MessageSecurityMode | str = field("messageSecurityMode", "MessageSecurityMode")
    message_security_enhanced_mode_supported: bool = field("messageSecurityEnhancedModeSupported", "xsd:boolean")


class SecurityServer_Get(Request["SecurityServerInfo"]):
    """Request to SecurityServer, deprecated.

    Page: vdi.infrastructure.SecurityServer
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="SecurityServer",
        returns="SecurityServerInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SecurityServerId = field("id", "SecurityServerId")


class SecurityServer_List(Request["list[SecurityServerInfo]"]):
    """Request to SecurityServer, deprecated.

    Page: vdi.infrastructure.SecurityServer
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="SecurityServer",
        returns="SecurityServerInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class SecurityServer_Update(Request[None]):
    """Request to SecurityServer, deprecated.

    Page: vdi.infrastructure.SecurityServer
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: ADMIN_SECURITY_SERVER_EDITED, ADMIN_SECURITY_SERVER_EDIT_FAILED

    Fields:
        updates: keys are paths into SecurityServerInfo.
    """

    __operation__ = Operation(
        service="SecurityServer",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SecurityServerId = field("id", "SecurityServerId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
