"""Farm: generated from vdi.wsdl by tools.services; do not edit."""

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


class Farm(ChangeableObjects[K, "vdi.FarmId", "vdi.FarmInfo"]):
    """Calls to Farm, since 6.0.

    Page: vdi.resources.Farm
    """

    @operation
    def add_rds_servers(self, id: vdi.FarmId, *, rds_servers: Sequence[vdi.RDSServerId]) -> Request[None]:
        """Send Farm_AddRDSServers; gives nothing.

        Privileges: POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Farm_AddRDSServers(id=id, rds_servers=items(rds_servers))

    @operation
    def apply_image(
        self, id: vdi.FarmId, *, rds_servers: Sequence[vdi.RDSServerId], pending_image: bool
    ) -> Request[None]:
        """Send Farm_ApplyImage, from 2111; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Farm_ApplyImage(id=id, rds_servers=items(rds_servers), pending_image=pending_image)

    @operation
    def cancel_schedule_maintenance(self, id: vdi.FarmId, *, maintenance_mode: str) -> Request[None]:
        """Send Farm_CancelScheduleMaintenance; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Farm_CancelScheduleMaintenance(id=id, maintenance_mode=maintenance_mode)

    @operation
    def create(self, spec: vdi.FarmSpec) -> Request[vdi.FarmId]:
        """Send Farm_Create; gives FarmId.

        Privileges: POOL_MANAGEMENT
        Faults: EntityAlreadyExists, EntityInUse, EntityNotFound, InsufficientPermission, InvalidArgument,
            InvalidLicense, InvalidType, UnexpectedFault
        """
        return vdi.Farm_Create(spec=spec)

    @operation
    def delete(self, id: vdi.FarmId) -> Request[None]:
        """Send Farm_Delete; gives nothing.

        Privileges: POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Farm_Delete(id=id)

    @operation
    def discover_installed_applications(self, id: vdi.FarmId) -> Request[list[vdi.ApplicationDiscoveryData]]:
        """Send Farm_DiscoverInstalledApplications; gives a list of ApplicationDiscoveryData.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Farm_DiscoverInstalledApplications(id=id)

    @operation
    def get(self, id: vdi.FarmId) -> Request[vdi.FarmInfo]:
        """Send Farm_Get; gives FarmInfo.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Farm_Get(id=id)

    @operation
    def get_by_naming_pattern(self, naming_pattern: str) -> Request[vdi.FarmInfo]:
        """Send Farm_GetByNamingPattern; gives FarmInfo.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Farm_GetByNamingPattern(naming_pattern=naming_pattern)

    @operation
    def get_summary_view(self, id: vdi.FarmId) -> Request[vdi.FarmSummaryView]:
        """Send Farm_GetSummaryView; gives FarmSummaryView.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Farm_GetSummaryView(id=id)

    @operation
    def image_management_schedule_maintenance(self, id: vdi.FarmId, *, spec: vdi.FarmMaintenanceSpec) -> Request[None]:
        """Send Farm_ImageManagementScheduleMaintenance; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Farm_ImageManagementScheduleMaintenance(id=id, spec=spec)

    @operation
    def promote_pending_image(self, id: vdi.FarmId) -> Request[None]:
        """Send Farm_PromotePendingImage, from 2111; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Farm_PromotePendingImage(id=id)

    @operation
    def recompose(self, id: vdi.FarmId, *, spec: vdi.FarmRecomposeSpec) -> Request[None]:
        """Send Farm_Recompose; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Farm_Recompose(id=id, spec=spec)

    @operation
    def remove_rds_servers(self, id: vdi.FarmId, *, rds_servers: Sequence[vdi.RDSServerId]) -> Request[None]:
        """Send Farm_RemoveRDSServers; gives nothing.

        Privileges: POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Farm_RemoveRDSServers(id=id, rds_servers=items(rds_servers))

    @operation
    def schedule_maintenance(self, id: vdi.FarmId, *, spec: vdi.FarmMaintenanceSpec) -> Request[None]:
        """Send Farm_ScheduleMaintenance; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Farm_ScheduleMaintenance(id=id, spec=spec)

    @operation
    def update(self, id: vdi.FarmId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send Farm_Update; gives nothing.

        Privileges: POOL_ENABLE, POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into FarmInfo.
        """
        return vdi.Farm_Update(id=id, updates=items(updates))

    @operation
    def validate_installed_applications(
        self, id: vdi.FarmId, *, application_exe_paths: Sequence[str]
    ) -> Request[list[vdi.FarmMissingApplicationInstallationData]]:
        """Send Farm_ValidateInstalledApplications; gives a list of FarmMissingApplicationInstallationData.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Farm_ValidateInstalledApplications(id=id, application_exe_paths=items(application_exe_paths))
