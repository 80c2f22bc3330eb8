"""Desktop: generated from vdi.wsdl by tools.services; do not edit."""

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


class Desktop(ChangeableObjects[K, "vdi.DesktopId", "vdi.DesktopInfo"]):
    """Calls to Desktop, since 6.0.

    Page: vdi.resources.Desktop
    """

    @operation
    def add_machine_to_manual_desktop(self, id: vdi.DesktopId, *, machine: vdi.MachineId) -> Request[None]:
        """Send Desktop_AddMachineToManualDesktop; gives nothing.

        Privileges: POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_AddMachineToManualDesktop(id=id, machine=machine)

    @operation
    def add_machine_to_specified_naming_desktop(
        self, id: vdi.DesktopId, *, specified_name: vdi.DesktopSpecifiedName
    ) -> Request[None]:
        """Send Desktop_AddMachineToSpecifiedNamingDesktop; gives nothing.

        Privileges: POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_AddMachineToSpecifiedNamingDesktop(id=id, specified_name=specified_name)

    @operation
    def add_machines_to_manual_desktop(self, id: vdi.DesktopId, *, machines: Sequence[vdi.MachineId]) -> Request[None]:
        """Send Desktop_AddMachinesToManualDesktop; gives nothing.

        Privileges: POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Desktop_AddMachinesToManualDesktop(id=id, machines=items(machines))

    @operation
    def add_machines_to_specified_naming_desktop(
        self, id: vdi.DesktopId, *, specified_names: Sequence[vdi.DesktopSpecifiedName]
    ) -> Request[None]:
        """Send Desktop_AddMachinesToSpecifiedNamingDesktop; gives nothing.

        Privileges: POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Desktop_AddMachinesToSpecifiedNamingDesktop(id=id, specified_names=items(specified_names))

    @operation
    def apply_image(
        self, id: vdi.DesktopId, *, machines: Sequence[vdi.MachineId], pending_image: bool
    ) -> Request[None]:
        """Send Desktop_ApplyImage, from 2111; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_ApplyImage(id=id, machines=items(machines), pending_image=pending_image)

    @operation
    def cancel_scheduled_push_image(self, id: vdi.DesktopId) -> Request[None]:
        """Send Desktop_CancelScheduledPushImage; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_CancelScheduledPushImage(id=id)

    @operation
    def create(self, spec: vdi.DesktopSpec) -> Request[vdi.DesktopId]:
        """Send Desktop_Create; gives DesktopId.

        Privileges: POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidLicense, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_Create(spec=spec)

    @operation
    def delete(self, id: vdi.DesktopId, *, spec: vdi.DesktopDeleteSpec | None = None) -> Request[None]:
        """Send Desktop_Delete; gives nothing.

        Privileges: POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_Delete(id=id, spec=spec)

    @operation
    def discover_installed_applications(self, id: vdi.DesktopId) -> Request[list[vdi.ApplicationDiscoveryData]]:
        """Send Desktop_DiscoverInstalledApplications; gives a list of ApplicationDiscoveryData.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_DiscoverInstalledApplications(id=id)

    @operation
    def get(self, id: vdi.DesktopId) -> Request[vdi.DesktopInfo]:
        """Send Desktop_Get; gives DesktopInfo.

        Privileges: POOL_VIEW, FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_Get(id=id)

    @operation
    def get_by_naming_pattern(self, naming_pattern: str) -> Request[vdi.DesktopInfo]:
        """Send Desktop_GetByNamingPattern; gives DesktopInfo.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_GetByNamingPattern(naming_pattern=naming_pattern)

    @operation
    def get_detail_view(self, id: vdi.DesktopId) -> Request[vdi.DesktopDetailView]:
        """Send Desktop_GetDetailView; gives DesktopDetailView.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_GetDetailView(id=id)

    @operation
    def get_summary_view(self, id: vdi.DesktopId) -> Request[vdi.DesktopSummaryView]:
        """Send Desktop_GetSummaryView; gives DesktopSummaryView.

        Privileges: POOL_VIEW, FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_GetSummaryView(id=id)

    @operation
    def get_summary_views(self, ids: Sequence[vdi.DesktopId]) -> Request[list[vdi.DesktopSummaryView]]:
        """Send Desktop_GetSummaryViews; gives a list of DesktopSummaryView.

        Privileges: POOL_VIEW, FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_GetSummaryViews(ids=items(ids))

    @operation
    def image_management_schedule_push_image(
        self, id: vdi.DesktopId, *, spec: vdi.DesktopImageManagementPushImageSpec
    ) -> Request[None]:
        """Send Desktop_ImageManagementSchedulePushImage; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_ImageManagementSchedulePushImage(id=id, spec=spec)

    @operation
    def list_ge_compatible_desktops(
        self, global_entitlement: vdi.GlobalEntitlementId
    ) -> Request[list[vdi.DesktopSummaryView]]:
        """Send Desktop_ListGECompatibleDesktops; gives a list of DesktopSummaryView.

        Privileges: FEDERATED_LDAP_VIEW, POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_ListGECompatibleDesktops(global_entitlement=global_entitlement)

    @operation
    def promote_pending_image(self, id: vdi.DesktopId) -> Request[None]:
        """Send Desktop_PromotePendingImage, from 2111; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_PromotePendingImage(id=id)

    @operation
    def rebalance(self, id: vdi.DesktopId, *, spec: vdi.DesktopRebalanceSpec) -> Request[None]:
        """Send Desktop_Rebalance, deprecated; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Desktop_Rebalance(id=id, spec=spec)

    @operation
    def recompose(self, id: vdi.DesktopId, *, spec: vdi.DesktopRecomposeSpec) -> Request[None]:
        """Send Desktop_Recompose, deprecated; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Desktop_Recompose(id=id, spec=spec)

    @operation
    def refresh(self, id: vdi.DesktopId, *, spec: vdi.DesktopRefreshSpec) -> Request[None]:
        """Send Desktop_Refresh, deprecated; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Desktop_Refresh(id=id, spec=spec)

    @operation
    def remove_machine_from_manual_desktop(self, id: vdi.DesktopId, *, machine: vdi.MachineId) -> Request[None]:
        """Send Desktop_RemoveMachineFromManualDesktop; gives nothing.

        Privileges: POOL_MANAGEMENT, MACHINE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_RemoveMachineFromManualDesktop(id=id, machine=machine)

    @operation
    def remove_machines_from_manual_desktop(
        self, id: vdi.DesktopId, *, machines: Sequence[vdi.MachineId]
    ) -> Request[None]:
        """Send Desktop_RemoveMachinesFromManualDesktop; gives nothing.

        Privileges: POOL_MANAGEMENT, MACHINE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Desktop_RemoveMachinesFromManualDesktop(id=id, machines=items(machines))

    @operation
    def schedule_push_image(self, id: vdi.DesktopId, *, spec: vdi.DesktopPushImageSpec) -> Request[None]:
        """Send Desktop_SchedulePushImage; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_SchedulePushImage(id=id, spec=spec)

    @operation
    def update(self, id: vdi.DesktopId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send Desktop_Update; gives nothing.

        Privileges: POOL_MANAGEMENT, FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into DesktopInfo.
        """
        return vdi.Desktop_Update(id=id, updates=items(updates))

    @operation
    def validate_installed_applications(
        self, id: vdi.DesktopId, *, application_exe_paths: Sequence[str]
    ) -> Request[list[vdi.DesktopMissingApplicationInstallationData]]:
        """Send Desktop_ValidateInstalledApplications; gives a list of DesktopMissingApplicationInstallationData.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_ValidateInstalledApplications(id=id, application_exe_paths=items(application_exe_paths))

    @operation
    def validate_vm_names_info(
        self, manual_virtual_machine_definition: vdi.DesktopManualVirtualMachineDefinition
    ) -> Request[list[vdi.DesktopManualVirtualMachineData]]:
        """Send Desktop_ValidateVmNamesInfo; gives a list of DesktopManualVirtualMachineData.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Desktop_ValidateVmNamesInfo(manual_virtual_machine_definition=manual_virtual_machine_definition)
