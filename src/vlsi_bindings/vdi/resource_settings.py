"""ResourceSettings: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from ..model import Operation, Request, field
from .vmodl import DynamicData

__all__ = ["LogoffSettings", "ResourceSettingsInfo", "ResourceSettings_Get"]


class LogoffSettings(DynamicData):
    """Data object, since 7.6.

    Page: vdi.utils.ResourceSettings.LogoffSettings

    Fields:
        forced_logoff_timeout_minutes: default 5; not updatable.
        forced_logoff_message: not updatable.
        display_warning_before_forced_logoff: since 7.7.
    """

    forced_logoff_timeout_minutes: int = field("forcedLogoffTimeoutMinutes", "xsd:int")
    forced_logoff_message: str | None = field("forcedLogoffMessage", "xsd:string", default=None)
    display_warning_before_forced_logoff: bool | None = field(
        "displayWarningBeforeForcedLogoff", "xsd:boolean", default=None
    )


class ResourceSettingsInfo(DynamicData):
    """Data object, since 7.6.

    Page: vdi.utils.ResourceSettings.ResourceSettingsInfo

    Fields:
        logoff_settings: not updatable.
    """

    logoff_settings: LogoffSettings | None = field("logoffSettings", "LogoffSettings", default=None)


class ResourceSettings_Get(Request["ResourceSettingsInfo"]):
    """Request to ResourceSettings.

    Page: vdi.utils.ResourceSettings
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="ResourceSettings",
        returns="ResourceSettingsInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
