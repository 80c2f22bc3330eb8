"""Syslog: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .util import MapEntry, SecureString

__all__ = ["SyslogFileData", "SyslogInfo", "SyslogUDPData", "Syslog_Get", "Syslog_Update"]


class SyslogFileData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.Syslog.FileData

    Fields:
        enabled_on_error: since 7.9.
        unc_path: required if unc_user_name, unc_password or unc_domain is set.
        unc_user_name: required if unc_path, unc_password or unc_domain is set.
        unc_password: required if unc_user_name is set.
    """

    enabled: bool = field("enabled", "xsd:boolean")
    enabled_on_error: bool | None = field("enabledOnError", "xsd:boolean", default=None)
    unc_path: str | None = field("uncPath", "xsd:string", default=None)
    unc_user_name: str | None = field("uncUserName", "xsd:string", default=None)
    unc_password: SecureString | None = field("uncPassword", "SecureString", default=None)
    unc_domain: str | None = field("uncDomain", "xsd:string", default=None)


class SyslogInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.Syslog.SyslogInfo
    """

    file_data: SyslogFileData = field("fileData", "SyslogFileData")
    udp_data: SyslogUDPData = field("udpData", "SyslogUDPData")


class SyslogUDPData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.Syslog.UDPData
    """

    enabled: bool = field("enabled", "xsd:boolean")
    network_addresses: list[str] = field("networkAddresses", "xsd:string[]", default_factory=list)


class Syslog_Get(Request["SyslogInfo"]):
    """Request to Syslog.

    Page: vdi.infrastructure.Syslog
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="Syslog",
        returns="SyslogInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class Syslog_Update(Request[None]):
    """Request to Syslog.

    Page: vdi.infrastructure.Syslog
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Further faults: InvalidRequest

    Fields:
        updates: keys are paths into SyslogInfo.
    """

    __operation__ = Operation(
        service="Syslog",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidRequest",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    updates: list[MapEntry] = field("updates", "MapEntry[]")
