"""VirtualCenter: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .certificate import CertificateThumbprint, ServerDefinition, ServerSpec
    from .entity import VirtualCenterId
    from .enumerations import DeploymentType, SpaceReclamationStatus, StorageAcceleratorStatus
    from .util import MapEntry

__all__ = [
    "UnsupportedDesktopOrFarmDetails",
    "ViewComposerType",
    "VirtualCenterConcurrentOperationLimits",
    "VirtualCenterFeatureDetails",
    "VirtualCenterInfo",
    "VirtualCenterSpec",
    "VirtualCenterStorageAcceleratorData",
    "VirtualCenterStorageAcceleratorHostOverride",
    "VirtualCenterViewComposerData",
    "VirtualCenter_Create",
    "VirtualCenter_Delete",
    "VirtualCenter_Get",
    "VirtualCenter_GetFeatureDetailsByServerDefinition",
    "VirtualCenter_List",
    "VirtualCenter_ListUnsupportedDesktopsAndFarmsForVMC",
    "VirtualCenter_Update",
]


class ViewComposerType(OpenEnumeration):
    """Values of VirtualCenterViewComposerData.viewComposerType."""

    DISABLED = "DISABLED"
    LOCAL_TO_VC = "LOCAL_TO_VC"
    STANDALONE = "STANDALONE"


class UnsupportedDesktopOrFarmDetails(DynamicData):
    """Data object, since 7.8.

    Page: vdi.infrastructure.VirtualCenter.UnsupportedDesktopOrFarmDetails

    Fields:
        name: not updatable.
        display_name: not updatable.
        description: not updatable.
        is_farm: default false; not updatable.
        num_machines: not updatable.
    """

    name: str = field("name", "xsd:string")
    display_name: str | None = field("displayName", "xsd:string", default=None)
    description: str | None = field("description", "xsd:string", default=None)
    is_farm: bool = field("isFarm", "xsd:boolean")
    num_machines: int = field("numMachines", "xsd:int")


class VirtualCenterConcurrentOperationLimits(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.VirtualCenter.ConcurrentOperationLimits

    Fields:
        vc_provisioning_limit: default 20; at least 1.
        vc_power_operations_limit: default 50; at least 1.
        view_composer_provisioning_limit: default 12; deprecated.
        view_composer_maintenance_limit: default 12; at least 1.
        instant_clone_engine_provisioning_limit: default 20; at least 1; since 7.0.
    """

    vc_provisioning_limit: int = field("vcProvisioningLimit", "xsd:int")
    vc_power_operations_limit: int = field("vcPowerOperationsLimit", "xsd:int")
    view_composer_provisioning_limit: int = field("viewComposerProvisioningLimit", "xsd:int")
    view_composer_maintenance_limit: int = field("viewComposerMaintenanceLimit", "xsd:int")
    instant_clone_engine_provisioning_limit: int = field("instantCloneEngineProvisioningLimit", "xsd:int")


class VirtualCenterFeatureDetails(DynamicData):
    """Data object, since 8.0.

    Page: vdi.infrastructure.VirtualCenter.VirtualCenterFeatureDetails

    Fields:
        storage_accelerator_status: not updatable.
        space_reclamation_status: not updatable.
        version: not updatable.
    """

    storage_accelerator_status: StorageAcceleratorStatus | str = field(
        "storageAcceleratorStatus", "StorageAcceleratorStatus"
    )
    space_reclamation_status: SpaceReclamationStatus | str = field("spaceReclamationStatus", "SpaceReclamationStatus")
    version: str = field("version", "xsd:string")


class VirtualCenterInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.VirtualCenter.VirtualCenterInfo

    Fields:
        description: at most 1024 characters.
        display_name: at most 256 characters.
        version: since 7.2.
        instance_uuid: since 7.4.
        view_composer_data: not updatable; deprecated.
        vmc_deployment: default false; since 7.6; deprecated.
        is_deletable: not updatable; since 7.8.
        maintenance_mode: default false; since 7.13; from 7.13.0.
        instant_clone_debug_enabled: default false; since 8.10; from 2306.
        has_virtual_tpm_pools: default false; not updatable; since 7.13; from 7.13.0.
        deployment_type: default GENERAL; not updatable; since 8.0; only 8.0.0; from 8.1.0.
        ref_id: not updatable; since 8.11; from 2309.
    """

    id: VirtualCenterId = field("id", "VirtualCenterId")
    server_spec: ServerSpec = field("serverSpec", "ServerSpec")
    description: str | None = field("description", "xsd:string", default=None)
    display_name: str | None = field("displayName", "xsd:string", default=None)
    version: str | None = field("version", "xsd:string", default=None)
    instance_uuid: str | None = field("instanceUuid", "xsd:string", default=None)
    certificate_override: CertificateThumbprint | None = field(
        "certificateOverride", "CertificateThumbprint", default=None
    )
    limits: VirtualCenterConcurrentOperationLimits = field("limits", "VirtualCenterConcurrentOperationLimits")
    storage_accelerator_data: VirtualCenterStorageAcceleratorData = field(
        "storageAcceleratorData", "VirtualCenterStorageAcceleratorData"
    )
    view_composer_data: VirtualCenterViewComposerData | None = field(
        "viewComposerData", "VirtualCenterViewComposerData", default=None
    )
    se_sparse_reclamation_enabled: bool = field("seSparseReclamationEnabled", "xsd:boolean")
    enabled: bool = field("enabled", "xsd:boolean")
    vmc_deployment: bool | None = field("vmcDeployment", "xsd:boolean", default=None)
    is_deletable: bool = field("isDeletable", "xsd:boolean")
    maintenance_mode: bool | None = field("maintenanceMode", "xsd:boolean", default=None)
    instant_clone_debug_enabled: bool = field("instantCloneDebugEnabled", "xsd:boolean")
    has_virtual_tpm_pools: bool | None = field("hasVirtualTPMPools", "xsd:boolean", default=None)
    deployment_type: DeploymentType | str | None = field("deploymentType", "DeploymentType", default=None)
    ref_id: str | None = field("refId", "xsd:string", default=None)


class VirtualCenterSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.VirtualCenter.VirtualCenterSpec

    Fields:
        description: at most 1024 characters.
        display_name: at most 256 characters.
        disable_vc_inventory_license_alarm: default true; deprecated.
        view_composer_data: not updatable; deprecated.
        vmc_deployment: default false; since 7.6; deprecated.
        deployment_type: since 8.3; from 2106.
        instant_clone_debug_enabled: default false; since 8.10; from 2306.
    """

    server_spec: ServerSpec = field("serverSpec", "ServerSpec")
    description: str | None = field("description", "xsd:string", default=None)
    display_name: str | None = field("displayName", "xsd:string", default=None)
    certificate_override: CertificateThumbprint | None = field(
        "certificateOverride", "CertificateThumbprint", default=None
    )
    disable_vc_inventory_license_alarm: bool = field("disableVCInventoryLicenseAlarm", "xsd:boolean")
    limits: VirtualCenterConcurrentOperationLimits = field("limits", "VirtualCenterConcurrentOperationLimits")
    storage_accelerator_data: VirtualCenterStorageAcceleratorData = field(
        "storageAcceleratorData", "VirtualCenterStorageAcceleratorData"
    )
    view_composer_data: VirtualCenterViewComposerData | None = field(
        "viewComposerData", "VirtualCenterViewComposerData", default=None
    )
    se_sparse_reclamation_enabled: bool = field("seSparseReclamationEnabled", "xsd:boolean")
    vmc_deployment: bool | None = field("vmcDeployment", "xsd:boolean", default=None)
    deployment_type: DeploymentType | str | None = field("deploymentType", "DeploymentType", default=None)
    instant_clone_debug_enabled: bool = field("instantCloneDebugEnabled", "xsd:boolean")


class VirtualCenterStorageAcceleratorData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.VirtualCenter.StorageAcceleratorData

    Fields:
        enabled: default false.
        default_cache_size_mb: required if enabled is true; default 1024; 100..32768.
    """

    enabled: bool = field("enabled", "xsd:boolean")
    default_cache_size_mb: int | None = field("defaultCacheSizeMB", "xsd:int", default=None)
    host_overrides: list[VirtualCenterStorageAcceleratorHostOverride] = field(
        "hostOverrides", "VirtualCenterStorageAcceleratorHostOverride[]", default_factory=list
    )


class VirtualCenterStorageAcceleratorHostOverride(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.VirtualCenter.StorageAcceleratorHostOverride

    Fields:
        cache_size_mb: 100..32768.
    """

    path: str = field("path", "xsd:string")
    cache_size_mb: int = field("cacheSizeMB", "xsd:int")


class VirtualCenterViewComposerData(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.infrastructure.VirtualCenter.ViewComposerData

    Fields:
        view_composer_type: default DISABLED.
        server_spec: required if view_composer_type is LOCAL_TO_VC or STANDALONE.
    """

    view_composer_type: ViewComposerType | str = field("viewComposerType", "ViewComposerType")
    server_spec: ServerSpec | None = field("serverSpec", "ServerSpec", default=None)
    certificate_override: CertificateThumbprint | None = field(
        "certificateOverride", "CertificateThumbprint", default=None
    )


class VirtualCenter_Create(Request["VirtualCenterId"]):
    """Request to VirtualCenter.

    Page: vdi.infrastructure.VirtualCenter
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: ADMIN_VC_ADDED, ADMIN_VC_LICINV_ALARM_DISABLED, ADMIN_VC_ADD_FAILED
    """

    __operation__ = Operation(
        service="VirtualCenter",
        returns="VirtualCenterId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: VirtualCenterSpec = field("spec", "VirtualCenterSpec")


class VirtualCenter_Delete(Request[None]):
    """Request to VirtualCenter.

    Page: vdi.infrastructure.VirtualCenter
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: ADMIN_VC_REMOVED, ADMIN_VC_REMOVE_FAILED
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="VirtualCenter",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: VirtualCenterId = field("id", "VirtualCenterId")


class VirtualCenter_Get(Request["VirtualCenterInfo"]):
    """Request to VirtualCenter.

    Page: vdi.infrastructure.VirtualCenter
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VirtualCenter",
        returns="VirtualCenterInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: VirtualCenterId = field("id", "VirtualCenterId")


class VirtualCenter_GetFeatureDetailsByServerDefinition(Request["VirtualCenterFeatureDetails"]):
    """Request to VirtualCenter.

    Page: vdi.infrastructure.VirtualCenter
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VirtualCenter",
        returns="VirtualCenterFeatureDetails",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    server_definition: ServerDefinition = field("serverDefinition", "ServerDefinition")


class VirtualCenter_List(Request["list[VirtualCenterInfo]"]):
    """Request to VirtualCenter.

    Page: vdi.infrastructure.VirtualCenter
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VirtualCenter",
        returns="VirtualCenterInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class VirtualCenter_ListUnsupportedDesktopsAndFarmsForVMC(Request["list[UnsupportedDesktopOrFarmDetails]"]):
    """Request to VirtualCenter.

    Page: vdi.infrastructure.VirtualCenter
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VirtualCenter",
        returns="UnsupportedDesktopOrFarmDetails[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: VirtualCenterId = field("id", "VirtualCenterId")


class VirtualCenter_Update(Request[None]):
    """Request to VirtualCenter.

    Page: vdi.infrastructure.VirtualCenter
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: ADMIN_VC_EDITED

    Fields:
        updates: keys are paths into VirtualCenterInfo.
    """

    __operation__ = Operation(
        service="VirtualCenter",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: VirtualCenterId = field("id", "VirtualCenterId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
