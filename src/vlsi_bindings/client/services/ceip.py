"""CEIP: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import ChangeableSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class CEIP(ChangeableSettings[K, "vdi.CEIPInfo"]):
    """Calls to CEIP, since 6.0.

    Page: vdi.infrastructure.CEIP
    """

    @operation
    def get(self) -> Request[vdi.CEIPInfo]:
        """Send CEIP_Get; gives CEIPInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.CEIP_Get()

    @operation
    def set_login_type(self, type: vdi.CEIPLoginTypeSpec) -> Request[None]:
        """Send CEIP_SetLoginType; gives nothing.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.CEIP_SetLoginType(type=type)

    @operation
    def update(self, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send CEIP_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into CEIPInfo.
        """
        return vdi.CEIP_Update(updates=items(updates))
