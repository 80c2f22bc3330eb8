"""DiagOperation: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

__all__ = ["DiagOperationRequest", "DiagOperationResponse", "DiagOperationStatus", "DiagOperation_Send"]


class DiagOperationStatus(OpenEnumeration):
    """Values of DiagOperationResponse.status."""

    SUCCESS = "SUCCESS"
    ERROR = "ERROR"


class DiagOperationRequest(DynamicData):
    """Data object.

    Page: vdi.infrastructure.DiagOperation.DiagOpRequest
    """

    message: str = field("message", "xsd:string")


class DiagOperationResponse(DynamicData):
    """Data object.

    Page: vdi.infrastructure.DiagOperation.DiagOpResponse

    Fields:
        status: default SUCCESS; not updatable.
        message: not updatable.
    """

    status: DiagOperationStatus | str = field("status", "DiagOperationStatus")
    message: str | None = field("message", "xsd:string", default=None)


class DiagOperation_Send(Request["DiagOperationResponse"]):
    """Request to DiagOperation.

    Page: vdi.infrastructure.DiagOperation
    Privileges: ADMINISTRATOR_VIEW
    Events: ADMIN_DIAG_OPERATION_SEND_SUCCEEDED, ADMIN_DIAG_OPERATION_SEND_FAILED
    """

    __operation__ = Operation(
        service="DiagOperation",
        returns="DiagOperationResponse",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    request: DiagOperationRequest = field("request", "DiagOperationRequest")
