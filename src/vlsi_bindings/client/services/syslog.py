"""Syslog: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import ChangeableSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class Syslog(ChangeableSettings[K, "vdi.SyslogInfo"]):
    """Calls to Syslog, since 6.0.

    Page: vdi.infrastructure.Syslog
    """

    @operation
    def get(self) -> Request[vdi.SyslogInfo]:
        """Send Syslog_Get; gives SyslogInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Syslog_Get()

    @operation
    def update(self, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send Syslog_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into SyslogInfo.
        """
        return vdi.Syslog_Update(updates=items(updates))
