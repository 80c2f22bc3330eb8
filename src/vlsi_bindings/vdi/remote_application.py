"""RemoteApplication: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field

if TYPE_CHECKING:
    from .entity import SessionId

__all__ = ["RemoteApplication_EndApplication", "RemoteApplication_GetS4BPairingMode"]


class RemoteApplication_EndApplication(Request[None]):
    """Request to RemoteApplication.

    Page: vdi.helpdesk.RemoteApplication
    Privileges: MANAGE_REMOTE_PROCESS, MACHINE_MANAGEMENT
    """

    __operation__ = Operation(
        service="RemoteApplication",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")
    application_id: str = field("applicationId", "xsd:string")


class RemoteApplication_GetS4BPairingMode(Request[str]):
    """Request to RemoteApplication.

    Page: vdi.helpdesk.RemoteApplication
    Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="RemoteApplication",
        returns="xsd:string",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")
