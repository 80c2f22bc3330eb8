"""DiagOperation: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class DiagOperation(Service[K]):
    """Calls to DiagOperation, since 7.2.

    Page: vdi.infrastructure.DiagOperation
    """

    @operation
    def send(self, request: vdi.DiagOperationRequest) -> Request[vdi.DiagOperationResponse]:
        """Send DiagOperation_Send; gives DiagOperationResponse.

        Privileges: ADMINISTRATOR_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.DiagOperation_Send(request=request)
