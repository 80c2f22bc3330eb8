"""vdi.entity: generated from vdi.wsdl by tools.bindings; do not edit."""

from __future__ import annotations

from .vdi import EntityId

__all__ = [
    "ADContainerId",
    "ADDomainId",
    "AccessGroupId",
    "ApplicationIconId",
    "ApplicationId",
    "BaseImageSnapshotId",
    "BaseImageVmId",
    "CertificateSSOConnectorId",
    "CertificateSSOEnrollmentServerId",
    "ConnectionServerId",
    "CustomizationSpecId",
    "DatacenterId",
    "DatastoreId",
    "DatastorePathId",
    "DesktopId",
    "DesktopTaskId",
    "FarmId",
    "GSSAPIAuthenticatorId",
    "GatewayAccessId",
    "GatewayId",
    "GlobalAccessGroupId",
    "GlobalApplicationEntitlementId",
    "GlobalEntitlementId",
    "HostOrClusterId",
    "ImageManagementAssetId",
    "ImageManagementStreamId",
    "ImageManagementTagId",
    "ImageManagementVersionId",
    "InstantCloneEngineDomainAdministratorId",
    "LogCollectorTaskId",
    "MachineId",
    "MessageClientId",
    "NetworkInterfaceCardId",
    "NetworkLabelId",
    "PermissionId",
    "PersistentDiskId",
    "PodAssignmentId",
    "PodEndpointId",
    "PodId",
    "QueryId",
    "RADIUSAuthenticatorId",
    "RCXClientId",
    "RCXServerId",
    "RDSServerId",
    "ResourcePoolId",
    "RoleId",
    "SAMLAuthenticatorId",
    "SecondaryCredentialsId",
    "SecurityServerId",
    "ServiceAccountCredentialsId",
    "SessionId",
    "SiteId",
    "TaskId",
    "URLRedirectionId",
    "UserEntitlementId",
    "UserHomeSiteId",
    "UserOrGroupId",
    "ViewComposerDomainAdministratorId",
    "VirtualCenterId",
    "VirtualDiskId",
    "VmFolderId",
    "VmTemplateId",
]


class ADContainerId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.ADContainerId
    """


class ADDomainId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.ADDomainId
    """


class AccessGroupId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.AccessGroupId
    """


class ApplicationIconId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.ApplicationIconId
    """


class ApplicationId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.ApplicationId
    """


class BaseImageSnapshotId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.BaseImageSnapshotId
    """


class BaseImageVmId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.BaseImageVmId
    """


class CertificateSSOConnectorId(EntityId):
    """Entity id, since 7.0, updated as a whole.

    Page: vdi.entity.CertificateSSOConnectorId
    """


class CertificateSSOEnrollmentServerId(EntityId):
    """Entity id, since 7.0, updated as a whole.

    Page: vdi.entity.CertificateSSOEnrollmentServerId
    """


class ConnectionServerId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.ConnectionServerId
    """


class CustomizationSpecId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.CustomizationSpecId
    """


class DatacenterId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.DatacenterId
    """


class DatastoreId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.DatastoreId
    """


class DatastorePathId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.DatastorePathId
    """


class DesktopId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.DesktopId
    """


class DesktopTaskId(EntityId):
    """Entity id, since 7.4, updated as a whole.

    Page: vdi.entity.DesktopTaskId
    """


class FarmId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.FarmId
    """


class GSSAPIAuthenticatorId(EntityId):
    """Entity id, since 7.13, from 7.13.0, updated as a whole.

    Page: vdi.entity.GSSAPIAuthenticatorId
    """


class GatewayAccessId(EntityId):
    """Entity id, since 7.0.2, updated as a whole.

    Page: vdi.entity.GatewayAccessId
    """


class GatewayId(EntityId):
    """Entity id, since 7.7, updated as a whole.

    Page: vdi.entity.GatewayId
    """


class GlobalAccessGroupId(EntityId):
    """Entity id, since 8.2, from 2103, updated as a whole.

    Page: vdi.entity.GlobalAccessGroupId
    """


class GlobalApplicationEntitlementId(EntityId):
    """Entity id, since 6.2, updated as a whole.

    Page: vdi.entity.GlobalApplicationEntitlementId
    """


class GlobalEntitlementId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.GlobalEntitlementId
    """


class HostOrClusterId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.HostOrClusterId
    """


class ImageManagementAssetId(EntityId):
    """Entity id, since 7.10, updated as a whole.

    Page: vdi.entity.ImageManagementAssetId
    """


class ImageManagementStreamId(EntityId):
    """Entity id, since 7.10, updated as a whole.

    Page: vdi.entity.ImageManagementStreamId
    """


class ImageManagementTagId(EntityId):
    """Entity id, since 7.10, updated as a whole.

    Page: vdi.entity.ImageManagementTagId
    """


class ImageManagementVersionId(EntityId):
    """Entity id, since 7.10, updated as a whole.

    Page: vdi.entity.ImageManagementVersionId
    """


class InstantCloneEngineDomainAdministratorId(EntityId):
    """Entity id, since 7.0, updated as a whole.

    Page: vdi.entity.InstantCloneEngineDomainAdministratorId
    """


class LogCollectorTaskId(EntityId):
    """Entity id, since 7.10, updated as a whole.

    Page: vdi.entity.LogCollectorTaskId
    """


class MachineId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.MachineId
    """


class MessageClientId(EntityId):
    """Entity id, since 7.7, updated as a whole.

    Page: vdi.entity.MessageClientId
    """


class NetworkInterfaceCardId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.NetworkInterfaceCardId
    """


class NetworkLabelId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.NetworkLabelId
    """


class PermissionId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.PermissionId
    """


class PersistentDiskId(EntityId):
    """Entity id, since 6.0, deprecated, updated as a whole.

    Page: vdi.entity.PersistentDiskId
    """


class PodAssignmentId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.PodAssignmentId
    """


class PodEndpointId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.PodEndpointId
    """


class PodId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.PodId
    """


class QueryId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.QueryId
    """


class RADIUSAuthenticatorId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.RADIUSAuthenticatorId
    """


class RCXClientId(EntityId):
    """Entity id, since 7.11, updated as a whole.

    Page: vdi.entity.RCXClientId
    """


class RCXServerId(EntityId):
    """Entity id, since 7.11, updated as a whole.

    Page: vdi.entity.RCXServerId
    """


class RDSServerId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.RDSServerId
    """


class ResourcePoolId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.ResourcePoolId
    """


class RoleId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.RoleId
    """


class SAMLAuthenticatorId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.SAMLAuthenticatorId
    """


class SecondaryCredentialsId(EntityId):
    """Entity id, since 7.7, updated as a whole.

    Page: vdi.entity.SecondaryCredentialsId
    """


class SecurityServerId(EntityId):
    """Entity id, since 6.0, deprecated, updated as a whole.

    Page: vdi.entity.SecurityServerId
    """


class ServiceAccountCredentialsId(EntityId):
    """Entity id, since 8.1, from 8.1.0, updated as a whole.

    Page: vdi.entity.ServiceAccountCredentialsId
    """


class SessionId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.SessionId
    """


class SiteId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.SiteId
    """


class TaskId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.TaskId
    """


class URLRedirectionId(EntityId):
    """Entity id, since 7.0, updated as a whole.

    Page: vdi.entity.URLRedirectionId
    """


class UserEntitlementId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.UserEntitlementId
    """


class UserHomeSiteId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.UserHomeSiteId
    """


class UserOrGroupId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.UserOrGroupId
    """


class ViewComposerDomainAdministratorId(EntityId):
    """Entity id, since 6.0, deprecated, updated as a whole.

    Page: vdi.entity.ViewComposerDomainAdministratorId
    """


class VirtualCenterId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.VirtualCenterId
    """


class VirtualDiskId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.VirtualDiskId
    """


class VmFolderId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.VmFolderId
    """


class VmTemplateId(EntityId):
    """Entity id, since 6.0, updated as a whole.

    Page: vdi.entity.VmTemplateId
    """
