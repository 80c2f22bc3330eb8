"""AdvancedSettings: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, items, operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import AnyValue, Request


class AdvancedSettings(Service[K]):
    """Calls to AdvancedSettings, since 6.0.

    Page: vdi.utils.AdvancedSettings
    """

    @operation
    def get(self, id: vdi.EntityId | None = None, *, keys: Sequence[str]) -> Request[list[vdi.MapEntry]]:
        """Send AdvancedSettings_Get; gives a list of MapEntry.

        Privileges: ADMINISTRATOR_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AdvancedSettings_Get(id=id, keys=items(keys))

    @operation
    def perform(
        self, id: vdi.EntityId | None = None, *, operation_name: str, parameters: Sequence[vdi.MapEntry] = ()
    ) -> Request[AnyValue]:
        """Send AdvancedSettings_Perform; gives a value of any type.

        Privileges: ADMINISTRATOR
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AdvancedSettings_Perform(id=id, operation_name=operation_name, parameters=items(parameters))

    @operation
    def set(self, id: vdi.EntityId | None = None, *, values: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send AdvancedSettings_Set; gives nothing.

        Privileges: ADMINISTRATOR
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AdvancedSettings_Set(id=id, values=items(values))
