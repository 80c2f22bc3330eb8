"""Datastore: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class Datastore(Service[K]):
    """Calls to Datastore, since 6.0.

    Page: vdi.utils.virtualcenter.Datastore
    """

    @operation
    def get_datastore_requirements(
        self, spec: vdi.DatastoreRequirementSpec
    ) -> Request[list[vdi.DatastoreSpaceRequirement]]:
        """Send Datastore_GetDatastoreRequirements; gives a list of DatastoreSpaceRequirement.

        Privileges: VC_CONFIG_VIEW, POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Datastore_GetDatastoreRequirements(spec=spec)

    @operation
    def get_usage(self, id: vdi.DatastoreId) -> Request[list[vdi.DesktopOrFarmDatastoreUsageInfo]]:
        """Send Datastore_GetUsage; gives a list of DesktopOrFarmDatastoreUsageInfo.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Datastore_GetUsage(id=id)

    @operation
    def list_datastore_clusters_by_host_or_cluster(
        self, host_or_cluster: vdi.HostOrClusterId
    ) -> Request[list[vdi.DatastoreClusterInfo]]:
        """Send Datastore_ListDatastoreClustersByHostOrCluster; gives a list of DatastoreClusterInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Datastore_ListDatastoreClustersByHostOrCluster(host_or_cluster=host_or_cluster)

    @operation
    def list_datastores_by_desktop_or_farm(self, spec: vdi.DatastoreSpec) -> Request[list[vdi.DatastoreInfo]]:
        """Send Datastore_ListDatastoresByDesktopOrFarm; gives a list of DatastoreInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Datastore_ListDatastoresByDesktopOrFarm(spec=spec)

    @operation
    def list_datastores_by_host_or_cluster(
        self, host_or_cluster: vdi.HostOrClusterId
    ) -> Request[list[vdi.DatastoreInfo]]:
        """Send Datastore_ListDatastoresByHostOrCluster; gives a list of DatastoreInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Datastore_ListDatastoresByHostOrCluster(host_or_cluster=host_or_cluster)
