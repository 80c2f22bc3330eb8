"""ResourceSettings: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class ResourceSettings(Service[K]):
    """Calls to ResourceSettings, since 7.6.

    Page: vdi.utils.ResourceSettings
    """

    @operation
    def get(self) -> Request[vdi.ResourceSettingsInfo]:
        """Send ResourceSettings_Get; gives ResourceSettingsInfo.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ResourceSettings_Get()
