"""ADDomain: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import Changeable

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from ...model import Request


class ADDomain(Changeable[K, "vdi.ADDomainInfo"]):
    """Calls to ADDomain, since 6.0.

    Page: vdi.utils.ADDomain
    """

    @operation
    def add_auxiliary_accounts(self, spec: vdi.ADDomainAuxiliaryAccountSpec) -> Request[None]:
        """Send ADDomain_AddAuxiliaryAccounts, from 2103; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.ADDomain_AddAuxiliaryAccounts(spec=spec)

    @operation
    def bind(self, spec: vdi.ADDomainSpec) -> Request[vdi.ADDomainId]:
        """Send ADDomain_Bind, from 2103; gives ADDomainId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ADDomain_Bind(spec=spec)

    @operation
    def delete_auxiliary_accounts(
        self, id: vdi.ADDomainId, *, ids: Sequence[vdi.ServiceAccountCredentialsId]
    ) -> Request[None]:
        """Send ADDomain_DeleteAuxiliaryAccounts, from 2103; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.ADDomain_DeleteAuxiliaryAccounts(id=id, ids=items(ids))

    @operation
    def list(self) -> Request[builtins.list[vdi.ADDomainInfo]]:
        """Send ADDomain_List; gives a list of ADDomainInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ADDomain_List()

    @operation
    def unbind(self, domain_id: vdi.ADDomainId) -> Request[None]:
        """Send ADDomain_Unbind, from 2103; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityInUse, EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ADDomain_Unbind(domain_id=domain_id)

    @operation
    def update(self, id: vdi.ADDomainId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send ADDomain_Update, from 2103; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into ADDomainInfo.
        """
        return vdi.ADDomain_Update(id=id, updates=items(updates))

    @operation
    def update_auxiliary_accounts(self, update_spec: vdi.ADDomainAuxiliaryAccountUpdateSpec) -> Request[None]:
        """Send ADDomain_UpdateAuxiliaryAccounts, from 2103; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.ADDomain_UpdateAuxiliaryAccounts(update_spec=update_spec)
