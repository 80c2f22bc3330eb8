"""MessageClient: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import MessageClientId

__all__ = [
    "MessageClientInfo",
    "MessageClientType",
    "MessageClient_Create",
    "MessageClient_Delete",
    "MessageClient_Get",
    "MessageClient_Update",
]


class MessageClientType(OpenEnumeration):
    """Values of MessageClientInfo.clientType."""

    CSMS = "csms"


class MessageClientInfo(DynamicData):
    """Data object, since 7.7.

    Page: vdi.utils.MessageClient.MessageClientInfo

    Fields:
        id: not updatable.
        client_type: not updatable.
        pem_certificates: not updatable.
    """

    id: MessageClientId = field("id", "MessageClientId")
    client_type: MessageClientType | str = field("clientType", "MessageClientType")
    pem_certificates: list[str] = field("pemCertificates", "xsd:string[]")


class MessageClient_Create(Request["MessageClientInfo"]):
    """Request to MessageClient.

    Page: vdi.utils.MessageClient
    Privileges: GLOBAL_CVP_REGISTER
    Events: VLSI_CREATE_MESSAGE_CLIENT, VLSI_CREATE_MESSAGE_CLIENT_FAILED
    """

    __operation__ = Operation(
        service="MessageClient",
        returns="MessageClientInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    client_uuid: str = field("clientUuid", "xsd:string")
    client_type: str = field("clientType", "xsd:string")
    pem_certificates: list[str] = field("pemCertificates", "xsd:string[]")


class MessageClient_Delete(Request["MessageClientInfo"]):
    """Request to MessageClient.

    Page: vdi.utils.MessageClient
    Privileges: GLOBAL_CVP_REGISTER, GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_DELETE_MESSAGE_CLIENT, VLSI_DELETE_MESSAGE_CLIENT_FAILED
    """

    __operation__ = Operation(
        service="MessageClient",
        returns="MessageClientInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: MessageClientId = field("id", "MessageClientId")


class MessageClient_Get(Request["MessageClientInfo"]):
    """Request to MessageClient.

    Page: vdi.utils.MessageClient
    Privileges: GLOBAL_CVP_REGISTER, GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="MessageClient",
        returns="MessageClientInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: MessageClientId = field("id", "MessageClientId")


class MessageClient_Update(Request["MessageClientInfo"]):
    """Request to MessageClient.

    Page: vdi.utils.MessageClient
    Privileges: GLOBAL_CVP_REGISTER, GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_UPDATE_MESSAGE_CLIENT, VLSI_UPDATE_MESSAGE_CLIENT_FAILED
    """

    __operation__ = Operation(
        service="MessageClient",
        returns="MessageClientInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: MessageClientId = field("id", "MessageClientId")
    pem_certificates: list[str] = field("pemCertificates", "xsd:string[]")
