"""GlobalEntitlement: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import ChangeableObjects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class GlobalEntitlement(ChangeableObjects[K, "vdi.GlobalEntitlementId", "vdi.GlobalEntitlementInfo"]):
    """Calls to GlobalEntitlement, since 6.0.

    Page: vdi.federation.GlobalEntitlement
    """

    @operation
    def add_desktops_to_ge(self, id: vdi.GlobalEntitlementId, *, desktops: Sequence[vdi.DesktopId]) -> Request[None]:
        """Send GlobalEntitlement_AddDesktopsToGE; gives nothing.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.GlobalEntitlement_AddDesktopsToGE(id=id, desktops=items(desktops))

    @operation
    def create(self, base: vdi.GlobalEntitlementBase) -> Request[vdi.GlobalEntitlementId]:
        """Send GlobalEntitlement_Create; gives GlobalEntitlementId.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.GlobalEntitlement_Create(base=base)

    @operation
    def delete(self, id: vdi.GlobalEntitlementId) -> Request[None]:
        """Send GlobalEntitlement_Delete; gives nothing.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidState, InvalidType,
            UnexpectedFault
        """
        return vdi.GlobalEntitlement_Delete(id=id)

    @operation
    def get(self, id: vdi.GlobalEntitlementId) -> Request[vdi.GlobalEntitlementInfo]:
        """Send GlobalEntitlement_Get; gives GlobalEntitlementInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.GlobalEntitlement_Get(id=id)

    @operation
    def get_summary_view(self, id: vdi.GlobalEntitlementId) -> Request[vdi.GlobalEntitlementSummaryView]:
        """Send GlobalEntitlement_GetSummaryView; gives GlobalEntitlementSummaryView.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.GlobalEntitlement_GetSummaryView(id=id)

    @operation
    def get_summary_views(
        self, ids: Sequence[vdi.GlobalEntitlementId]
    ) -> Request[list[vdi.GlobalEntitlementSummaryView]]:
        """Send GlobalEntitlement_GetSummaryViews; gives a list of GlobalEntitlementSummaryView.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.GlobalEntitlement_GetSummaryViews(ids=items(ids))

    @operation
    def list_compatible_backup_ges(self, id: vdi.GlobalEntitlementId) -> Request[list[vdi.GlobalEntitlementInfo]]:
        """Send GlobalEntitlement_ListCompatibleBackupGEs; gives a list of GlobalEntitlementInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalEntitlement_ListCompatibleBackupGEs(id=id)

    @operation
    def remove_desktops_from_ge(
        self, id: vdi.GlobalEntitlementId, *, desktops: Sequence[vdi.DesktopId]
    ) -> Request[None]:
        """Send GlobalEntitlement_RemoveDesktopsFromGE; gives nothing.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalEntitlement_RemoveDesktopsFromGE(id=id, desktops=items(desktops))

    @operation
    def update(self, id: vdi.GlobalEntitlementId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send GlobalEntitlement_Update; gives nothing.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidState, InvalidType,
            UnexpectedFault

        Parameters:
            updates: keys are paths into GlobalEntitlementInfo.
        """
        return vdi.GlobalEntitlement_Update(id=id, updates=items(updates))
