"""EventDatabase: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import ChangeableSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class EventDatabase(ChangeableSettings[K, "vdi.EventDatabaseInfo"]):
    """Calls to EventDatabase, since 6.0.

    Page: vdi.infrastructure.EventDatabase
    """

    @operation
    def clear(self) -> Request[None]:
        """Send EventDatabase_Clear; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.EventDatabase_Clear()

    @operation
    def get(self) -> Request[vdi.EventDatabaseInfo]:
        """Send EventDatabase_Get; gives EventDatabaseInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.EventDatabase_Get()

    @operation
    def update(self, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send EventDatabase_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into EventDatabaseInfo.
        """
        return vdi.EventDatabase_Update(updates=items(updates))
