"""ADContainer: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class ADContainer(Service[K]):
    """Calls to ADContainer, since 6.0.

    Page: vdi.utils.ADContainer
    """

    @operation
    def list_by_domain(self, domain: vdi.ADDomainId) -> Request[list[vdi.ADContainerInfo]]:
        """Send ADContainer_ListByDomain; gives a list of ADContainerInfo.

        Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ADContainer_ListByDomain(domain=domain)

    @operation
    def list_by_view_composer_domain_administrator(
        self, domain_administrator: vdi.ViewComposerDomainAdministratorId
    ) -> Request[list[vdi.ADContainerInfo]]:
        """Send ADContainer_ListByViewComposerDomainAdministrator, deprecated; gives a list of ADContainerInfo.

        Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidType, UnexpectedFault
        """
        return vdi.ADContainer_ListByViewComposerDomainAdministrator(domain_administrator=domain_administrator)
