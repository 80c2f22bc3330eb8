"""NetworkProxyConfiguration: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import ChangeableSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class NetworkProxyConfiguration(ChangeableSettings[K, "vdi.NetworkProxyConfigurationDetail"]):
    """Calls to NetworkProxyConfiguration, since 7.3.

    Page: vdi.infrastructure.NetworkProxyConfiguration
    """

    @operation
    def get(self) -> Request[vdi.NetworkProxyConfigurationDetail]:
        """Send NetworkProxyConfiguration_Get; gives NetworkProxyConfigurationDetail.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.NetworkProxyConfiguration_Get()

    @operation
    def update(self, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send NetworkProxyConfiguration_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into NetworkProxyConfigurationDetail.
        """
        return vdi.NetworkProxyConfiguration_Update(updates=items(updates))
