"""Application: generated from vdi.wsdl by tools.services; do not edit."""

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


class Application(ChangeableObjects[K, "vdi.ApplicationId", "vdi.ApplicationInfo"]):
    """Calls to Application, since 6.0.

    Page: vdi.resources.Application
    """

    @operation
    def create(self, spec: vdi.ApplicationSpec) -> Request[vdi.ApplicationId]:
        """Send Application_Create; gives ApplicationId.

        Privileges: POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Application_Create(spec=spec)

    @operation
    def delete(self, id: vdi.ApplicationId) -> Request[None]:
        """Send Application_Delete; gives nothing.

        Privileges: POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Application_Delete(id=id)

    @operation
    def delete_applications(self, ids: Sequence[vdi.ApplicationId]) -> Request[None]:
        """Send Application_DeleteApplications; gives nothing.

        Privileges: POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Application_DeleteApplications(ids=items(ids))

    @operation
    def get(self, id: vdi.ApplicationId) -> Request[vdi.ApplicationInfo]:
        """Send Application_Get; gives ApplicationInfo.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Application_Get(id=id)

    @operation
    def get_summary_view(self, id: vdi.ApplicationId) -> Request[vdi.ApplicationSummaryView]:
        """Send Application_GetSummaryView; gives ApplicationSummaryView.

        Privileges: POOL_VIEW, FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Application_GetSummaryView(id=id)

    @operation
    def get_summary_views(self, ids: Sequence[vdi.ApplicationId]) -> Request[list[vdi.ApplicationSummaryView]]:
        """Send Application_GetSummaryViews; gives a list of ApplicationSummaryView.

        Privileges: POOL_VIEW, FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Application_GetSummaryViews(ids=items(ids))

    @operation
    def list_gae_compatible_applications(
        self, global_application_entitlement: vdi.GlobalApplicationEntitlementId
    ) -> Request[list[vdi.ApplicationSummaryView]]:
        """Send Application_ListGAECompatibleApplications; gives a list of ApplicationSummaryView.

        Privileges: FEDERATED_LDAP_VIEW, POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Application_ListGAECompatibleApplications(
            global_application_entitlement=global_application_entitlement
        )

    @operation
    def update(self, id: vdi.ApplicationId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send Application_Update; gives nothing.

        Privileges: POOL_ENABLE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into ApplicationInfo.
        """
        return vdi.Application_Update(id=id, updates=items(updates))
