"""InstantCloneEngineDomainAdministrator: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import ChangeableObjects

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from ...model import Request


class InstantCloneEngineDomainAdministrator(
    ChangeableObjects[K, "vdi.InstantCloneEngineDomainAdministratorId", "vdi.InstantCloneEngineDomainAdministratorInfo"]
):
    """Calls to InstantCloneEngineDomainAdministrator, since 7.0.

    Page: vdi.utils.InstantCloneEngineDomainAdministrator
    """

    @operation
    def create(
        self, spec: vdi.InstantCloneEngineDomainAdministratorSpec
    ) -> Request[vdi.InstantCloneEngineDomainAdministratorId]:
        """Send InstantCloneEngineDomainAdministrator_Create; gives InstantCloneEngineDomainAdministratorId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.InstantCloneEngineDomainAdministrator_Create(spec=spec)

    @operation
    def delete(self, id: vdi.InstantCloneEngineDomainAdministratorId) -> Request[None]:
        """Send InstantCloneEngineDomainAdministrator_Delete; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityInUse, EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.InstantCloneEngineDomainAdministrator_Delete(id=id)

    @operation
    def get(
        self, id: vdi.InstantCloneEngineDomainAdministratorId
    ) -> Request[vdi.InstantCloneEngineDomainAdministratorInfo]:
        """Send InstantCloneEngineDomainAdministrator_Get; gives InstantCloneEngineDomainAdministratorInfo.

        Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.InstantCloneEngineDomainAdministrator_Get(id=id)

    @operation
    def get_ad_sites_info(
        self, id: vdi.InstantCloneEngineDomainAdministratorId
    ) -> Request[builtins.list[vdi.ADSiteInfo]]:
        """Send InstantCloneEngineDomainAdministrator_GetADSitesInfo, from 2303; gives a list of ADSiteInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.InstantCloneEngineDomainAdministrator_GetADSitesInfo(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.InstantCloneEngineDomainAdministratorInfo]]:
        """Send InstantCloneEngineDomainAdministrator_List.

        Gives a list of InstantCloneEngineDomainAdministratorInfo.
        Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.InstantCloneEngineDomainAdministrator_List()

    @operation
    def update(
        self, id: vdi.InstantCloneEngineDomainAdministratorId, *, updates: Sequence[vdi.MapEntry]
    ) -> Request[None]:
        """Send InstantCloneEngineDomainAdministrator_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into InstantCloneEngineDomainAdministratorInfo.
        """
        return vdi.InstantCloneEngineDomainAdministrator_Update(id=id, updates=items(updates))
