"""Policies: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import UserOrGroupId
    from .util import MapEntry
    from .vdi import EntityId

__all__ = [
    "PCoIPHardwareAccelerationPriority",
    "PoliciesInfo",
    "PoliciesSettings",
    "Policies_Clear",
    "Policies_Get",
    "Policies_List",
    "Policies_ListUnentitledPolicies",
    "Policies_Set",
    "Policies_Update",
    "PolicyAccess",
]


class PCoIPHardwareAccelerationPriority(OpenEnumeration):
    """Values of PoliciesSettings.pcoipHardwareAccelerationPriority."""

    LOWEST = "Lowest"
    LOWER = "Lower"
    MEDIUM = "Medium"
    HIGHER = "Higher"
    HIGHEST = "Highest"


class PolicyAccess(OpenEnumeration):
    """Values of PoliciesSettings.allowMultimediaRedirection.

    Also of PoliciesSettings.allowUSBAccess, PoliciesSettings.allowRemoteMode and
        PoliciesSettings.allowPCoIPHardwareAcceleration.
    """

    ALLOW = "Allow"
    DENY = "Deny"
    INHERIT = "Inherit"


class PoliciesInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.Policies.PoliciesInfo
    """

    global_policies: PoliciesSettings = field("globalPolicies", "PoliciesSettings")
    resource: EntityId | None = field("resource", "EntityId", default=None)
    resource_policies: PoliciesSettings | None = field("resourcePolicies", "PoliciesSettings", default=None)
    user_or_group: UserOrGroupId | None = field("userOrGroup", "UserOrGroupId", default=None)
    user_policies: PoliciesSettings | None = field("userPolicies", "PoliciesSettings", default=None)
    effective_policies: PoliciesSettings = field("effectivePolicies", "PoliciesSettings")


class PoliciesSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.Policies.PoliciesSettings

    Fields:
        pcoip_hardware_acceleration_priority: required if allow_pcoip_hardware_acceleration is Allow.
    """

    allow_multimedia_redirection: PolicyAccess | str = field("allowMultimediaRedirection", "PolicyAccess")
    allow_usb_access: PolicyAccess | str = field("allowUSBAccess", "PolicyAccess")
    allow_remote_mode: PolicyAccess | str = field("allowRemoteMode", "PolicyAccess")
    allow_pcoip_hardware_acceleration: PolicyAccess | str = field("allowPCoIPHardwareAcceleration", "PolicyAccess")
    pcoip_hardware_acceleration_priority: PCoIPHardwareAccelerationPriority | str | None = field(
        "pcoipHardwareAccelerationPriority", "PCoIPHardwareAccelerationPriority", default=None
    )


class Policies_Clear(Request[None]):
    """Request to Policies.

    Page: vdi.users.Policies
    Privileges: POOL_MANAGEMENT
    """

    __operation__ = Operation(
        service="Policies",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    resource: EntityId = field("resource", "EntityId")
    user_or_group: UserOrGroupId | None = field("userOrGroup", "UserOrGroupId", default=None)


class Policies_Get(Request["PoliciesInfo"]):
    """Request to Policies.

    Page: vdi.users.Policies
    Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
    """

    __operation__ = Operation(
        service="Policies",
        returns="PoliciesInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    resource: EntityId | None = field("resource", "EntityId", default=None)
    user_or_group: UserOrGroupId | None = field("userOrGroup", "UserOrGroupId", default=None)


class Policies_List(Request["list[PoliciesInfo]"]):
    """Request to Policies.

    Page: vdi.users.Policies
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="Policies",
        returns="PoliciesInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    resource: EntityId = field("resource", "EntityId")


class Policies_ListUnentitledPolicies(Request["list[PoliciesInfo]"]):
    """Request to Policies.

    Page: vdi.users.Policies
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="Policies",
        returns="PoliciesInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class Policies_Set(Request[None]):
    """Request to Policies.

    Page: vdi.users.Policies
    Privileges: GLOBAL_CONFIG_MANAGEMENT, POOL_MANAGEMENT
    """

    __operation__ = Operation(
        service="Policies",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    resource: EntityId | None = field("resource", "EntityId", default=None)
    user_or_group: UserOrGroupId | None = field("userOrGroup", "UserOrGroupId", default=None)
    settings: PoliciesSettings = field("settings", "PoliciesSettings")


class Policies_Update(Request[None]):
    """Request to Policies.

    Page: vdi.users.Policies
    Privileges: GLOBAL_CONFIG_MANAGEMENT, POOL_MANAGEMENT

    Fields:
        updates: keys are paths into PoliciesSettings.
    """

    __operation__ = Operation(
        service="Policies",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    resource: EntityId | None = field("resource", "EntityId", default=None)
    user_or_group: UserOrGroupId | None = field("userOrGroup", "UserOrGroupId", default=None)
    updates: list[MapEntry] = field("updates", "MapEntry[]")
