"""ADDomainHealth: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    import builtins

    from ...model import Request


class ADDomainHealth(Service[K]):
    """Calls to ADDomainHealth, since 6.0.

    Page: vdi.health.ADDomainHealth
    """

    @operation
    def list(self) -> Request[builtins.list[vdi.ADDomainHealthInfo]]:
        """Send ADDomainHealth_List; gives a list of ADDomainHealthInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ADDomainHealth_List()
