"""License: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    import datetime

__all__ = [
    "LicenseEdition",
    "LicenseHealth",
    "LicenseInfo",
    "LicenseMode",
    "LicenseUsageModel",
    "License_Get",
    "License_Set",
]


class LicenseEdition(OpenEnumeration):
    """Values of LicenseInfo.licenseEdition."""

    HORIZON_STANDARD_CONCURRENT_USER = "HORIZON_STANDARD_CONCURRENT_USER"
    HORIZON_ADVANCED_NAMED_USER = "HORIZON_ADVANCED_NAMED_USER"
    HORIZON_ADVANCED_CONCURRENT_USER = "HORIZON_ADVANCED_CONCURRENT_USER"
    HORIZON_ENTERPRISE_NAMED_USER = "HORIZON_ENTERPRISE_NAMED_USER"
    HORIZON_ENTERPRISE_CONCURRENT_USER = "HORIZON_ENTERPRISE_CONCURRENT_USER"
    ENTERPRISE_CONCURRENT_USER = "ENTERPRISE_CONCURRENT_USER"
    HORIZON_APPS_STANDARD_NAMED_USER = "HORIZON_APPS_STANDARD_NAMED_USER"
    HORIZON_APPS_STANDARD_CONCURRENT_USER = "HORIZON_APPS_STANDARD_CONCURRENT_USER"
    HORIZON_APPS_ADVANCED_NAMED_USER = "HORIZON_APPS_ADVANCED_NAMED_USER"
    HORIZON_APPS_ADVANCED_CONCURRENT_USER = "HORIZON_APPS_ADVANCED_CONCURRENT_USER"
    WS1_ENTERPRISE_NAMED_USER = "WS1_ENTERPRISE_NAMED_USER"
    WS1_ENTERPRISE_WITH_VDI_NAMED_USER = "WS1_ENTERPRISE_WITH_VDI_NAMED_USER"


class LicenseHealth(OpenEnumeration):
    """Values of LicenseInfo.licenseHealth."""

    RED = "RED"
    GREEN = "GREEN"
    YELLOW = "YELLOW"


class LicenseMode(OpenEnumeration):
    """Values of LicenseInfo.licenseMode."""

    DEFAULT = "DEFAULT"
    SUBSCRIPTION = "SUBSCRIPTION"
    PERPETUAL_ONLY = "PERPETUAL_ONLY"


class LicenseUsageModel(OpenEnumeration):
    """Values of LicenseInfo.usageModel."""

    CONCURRENT_USER = "CONCURRENT_USER"
    NAMED_USER = "NAMED_USER"


class LicenseInfo(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.infrastructure.License.LicenseInfo

    Fields:
        license_key: since 6.2.
        view_composer_enabled: deprecated.
        instant_clone_enabled: since 7.0.
        help_desk_enabled: since 7.3.
        collaboration_enabled: since 7.4.
        agent_auto_upgrade_enabled: since 8.8; from 2212.
        license_edition: not updatable; since 7.9.
        license_mode: since 7.6.
        grace_period_days: not updatable; since 7.6.
        days_remaining_to_migrate_license_key: not updatable; from 2412.
        subscription_slice_expiry: not updatable; since 7.6.
        license_health: not updatable; since 7.6.
        license_sync_time: since 8.13; from 2406.
        consent: default false; since 8.13; from 2406.
        originator: default false; since 8.13; from 2406.
    """

    licensed: bool = field("licensed", "xsd:boolean")
    license_key: str | None = field("licenseKey", "xsd:string", default=None)
    expiration_time: datetime.datetime | None = field("expirationTime", "xsd:dateTime", default=None)
    view_composer_enabled: bool = field("viewComposerEnabled", "xsd:boolean")
    desktop_launching_enabled: bool = field("desktopLaunchingEnabled", "xsd:boolean")
    application_launching_enabled: bool = field("applicationLaunchingEnabled", "xsd:boolean")
    instant_clone_enabled: bool = field("instantCloneEnabled", "xsd:boolean")
    help_desk_enabled: bool = field("helpDeskEnabled", "xsd:boolean")
    collaboration_enabled: bool = field("collaborationEnabled", "xsd:boolean")
    agent_auto_upgrade_enabled: bool = field("agentAutoUpgradeEnabled", "xsd:boolean")
    license_edition: LicenseEdition | str = field("licenseEdition", "LicenseEdition")
    usage_model: LicenseUsageModel | str | None = field("usageModel", "LicenseUsageModel", default=None)
    license_mode: LicenseMode | str = field("licenseMode", "LicenseMode")
    grace_period_days: int | None = field("gracePeriodDays", "xsd:int", default=None)
    days_remaining_to_migrate_license_key: int | None = field(
        "daysRemainingToMigrateLicenseKey", "xsd:int", default=None
    )
    subscription_slice_expiry: datetime.datetime | None = field("subscriptionSliceExpiry", "xsd:dateTime", default=None)
    license_health: LicenseHealth | str | None = field("licenseHealth", "LicenseHealth", default=None)
    license_sync_time: datetime.datetime | None = field("licenseSyncTime", "xsd:dateTime", default=None)
    consent: bool | None = field("consent", "xsd:boolean", default=None)
    originator: bool | None = field("originator", "xsd:boolean", default=None)


class License_Get(Request["LicenseInfo"]):
    """Request to License.

    Page: vdi.infrastructure.License
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="License",
        returns="LicenseInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class License_Set(Request[None]):
    """Request to License.

    Page: vdi.infrastructure.License
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: ADMIN_ADD_LICENSE, ADMIN_ADD_LICENSE_FAILED
    Further faults: InvalidLicense, InvalidState

    Fields:
        consent: from 2406.
    """

    __operation__ = Operation(
        service="License",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidLicense",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    license_key: str = field("licenseKey", "xsd:string")
    consent: bool = field("consent", "xsd:boolean")
