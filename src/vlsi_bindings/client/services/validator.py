"""Validator: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class Validator(Service[K]):
    """Calls to Validator, since 7.8.

    Page: vdi.utils.Validator
    """

    @operation
    def validate_name(self, spec: vdi.ValidationSpec) -> Request[vdi.ValidationResponse]:
        """Send Validator_validateName; gives ValidationResponse.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Validator_validateName(spec=spec)
