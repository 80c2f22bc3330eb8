"""ApplicationIcon: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import Objects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class ApplicationIcon(Objects[K, "vdi.ApplicationIconId", "vdi.ApplicationIconInfo"]):
    """Calls to ApplicationIcon, since 6.0.

    Page: vdi.resources.ApplicationIcon
    """

    @operation
    def create_and_associate(self, spec: vdi.ApplicationIconSpec) -> Request[vdi.ApplicationIconId]:
        """Send ApplicationIcon_CreateAndAssociate; gives ApplicationIconId.

        Privileges: POOL_MANAGEMENT, FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ApplicationIcon_CreateAndAssociate(spec=spec)

    @operation
    def get(self, id: vdi.ApplicationIconId) -> Request[vdi.ApplicationIconInfo]:
        """Send ApplicationIcon_Get; gives ApplicationIconInfo.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ApplicationIcon_Get(id=id)

    @operation
    def get_by_applications(
        self, height: int, *, width: int, ids: Sequence[vdi.ApplicationId]
    ) -> Request[list[vdi.ApplicationIconInfo]]:
        """Send ApplicationIcon_GetByApplications; gives a list of ApplicationIconInfo.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.ApplicationIcon_GetByApplications(height=height, width=width, ids=items(ids))

    @operation
    def get_infos(self, ids: Sequence[vdi.ApplicationIconId]) -> Request[list[vdi.ApplicationIconInfo]]:
        """Send ApplicationIcon_GetInfos; gives a list of ApplicationIconInfo.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ApplicationIcon_GetInfos(ids=items(ids))

    @operation
    def get_summary_view_by_applications(
        self, height: int, *, width: int, ids: Sequence[vdi.ApplicationId]
    ) -> Request[list[vdi.ApplicationIconSummaryView]]:
        """Send ApplicationIcon_GetSummaryViewByApplications; gives a list of ApplicationIconSummaryView.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.ApplicationIcon_GetSummaryViewByApplications(height=height, width=width, ids=items(ids))

    @operation
    def remove_associations(
        self, id: vdi.ApplicationIconId, *, applications: Sequence[vdi.ApplicationId]
    ) -> Request[None]:
        """Send ApplicationIcon_RemoveAssociations; gives nothing.

        Privileges: POOL_MANAGEMENT, FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ApplicationIcon_RemoveAssociations(id=id, applications=items(applications))

    @operation
    def update_associations(
        self, id: vdi.ApplicationIconId, *, applications: Sequence[vdi.ApplicationId]
    ) -> Request[None]:
        """Send ApplicationIcon_UpdateAssociations; gives nothing.

        Privileges: POOL_MANAGEMENT, FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ApplicationIcon_UpdateAssociations(id=id, applications=items(applications))
