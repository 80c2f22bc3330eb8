"""ViewComposerDomainAdministrator: generated from vdi.wsdl by tools.services; do not edit."""

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


class ViewComposerDomainAdministrator(
    ChangeableObjects[K, "vdi.ViewComposerDomainAdministratorId", "vdi.ViewComposerDomainAdministratorInfo"]
):
    """Calls to ViewComposerDomainAdministrator, since 6.0, deprecated.

    Page: vdi.utils.viewcomposer.ViewComposerDomainAdministrator
    """

    @operation
    def create(self, spec: vdi.ViewComposerDomainAdministratorSpec) -> Request[vdi.ViewComposerDomainAdministratorId]:
        """Send ViewComposerDomainAdministrator_Create, deprecated; gives ViewComposerDomainAdministratorId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ViewComposerDomainAdministrator_Create(spec=spec)

    @operation
    def create_by_server_definition(
        self, server_definition: vdi.ServerDefinition, *, base: vdi.ViewComposerDomainAdministratorBase
    ) -> Request[vdi.ViewComposerDomainAdministratorId]:
        """Send ViewComposerDomainAdministrator_CreateByServerDefinition, deprecated.

        Gives ViewComposerDomainAdministratorId.
        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ViewComposerDomainAdministrator_CreateByServerDefinition(
            server_definition=server_definition, base=base
        )

    @operation
    def delete(self, id: vdi.ViewComposerDomainAdministratorId) -> Request[None]:
        """Send ViewComposerDomainAdministrator_Delete, deprecated; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ViewComposerDomainAdministrator_Delete(id=id)

    @operation
    def delete_by_server_definition(
        self, id: vdi.ViewComposerDomainAdministratorId, *, server_definition: vdi.ServerDefinition
    ) -> Request[None]:
        """Send ViewComposerDomainAdministrator_DeleteByServerDefinition, deprecated; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ViewComposerDomainAdministrator_DeleteByServerDefinition(id=id, server_definition=server_definition)

    @operation
    def get(self, id: vdi.ViewComposerDomainAdministratorId) -> Request[vdi.ViewComposerDomainAdministratorInfo]:
        """Send ViewComposerDomainAdministrator_Get, deprecated; gives ViewComposerDomainAdministratorInfo.

        Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ViewComposerDomainAdministrator_Get(id=id)

    @operation
    def list(
        self, virtual_center: vdi.VirtualCenterId
    ) -> Request[builtins.list[vdi.ViewComposerDomainAdministratorInfo]]:
        """Send ViewComposerDomainAdministrator_List, deprecated.

        Gives a list of ViewComposerDomainAdministratorInfo.
        Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ViewComposerDomainAdministrator_List(virtual_center=virtual_center)

    @operation
    def list_by_server_definition(
        self, server_definition: vdi.ServerDefinition
    ) -> Request[builtins.list[vdi.ViewComposerDomainAdministratorInfo]]:
        """Send ViewComposerDomainAdministrator_ListByServerDefinition, deprecated.

        Gives a list of ViewComposerDomainAdministratorInfo.
        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ViewComposerDomainAdministrator_ListByServerDefinition(server_definition=server_definition)

    @operation
    def update(self, id: vdi.ViewComposerDomainAdministratorId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send ViewComposerDomainAdministrator_Update, deprecated; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into ViewComposerDomainAdministratorInfo.
        """
        return vdi.ViewComposerDomainAdministrator_Update(id=id, updates=items(updates))

    @operation
    def update_by_server_definition(
        self,
        id: vdi.ViewComposerDomainAdministratorId,
        *,
        server_definition: vdi.ServerDefinition,
        updates: Sequence[vdi.MapEntry],
    ) -> Request[None]:
        """Send ViewComposerDomainAdministrator_UpdateByServerDefinition, deprecated; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into ViewComposerDomainAdministratorInfo.
        """
        return vdi.ViewComposerDomainAdministrator_UpdateByServerDefinition(
            id=id, server_definition=server_definition, updates=items(updates)
        )

    @operation
    def list_farm_and_desktop_names(self, id: vdi.ViewComposerDomainAdministratorId) -> Request[builtins.list[str]]:
        """Send ViewComposerDomainAdministrator_listFarmAndDesktopNames, deprecated; gives a list of str.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ViewComposerDomainAdministrator_listFarmAndDesktopNames(id=id)
