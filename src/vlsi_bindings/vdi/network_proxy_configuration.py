"""NetworkProxyConfiguration: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .util import MapEntry, SecureString

__all__ = ["NetworkProxyConfigurationDetail", "NetworkProxyConfiguration_Get", "NetworkProxyConfiguration_Update"]


class NetworkProxyConfigurationDetail(DynamicData):
    """Data object, since 7.3.

    Page: vdi.infrastructure.NetworkProxyConfiguration.NetworkProxyConfigurationDetail

    Fields:
        network_proxy_hostname: required if network_auto_proxy is false.
        network_proxy_port: required if network_auto_proxy is false; 1..65535.
    """

    network_auto_proxy: bool = field("networkAutoProxy", "xsd:boolean")
    network_proxy_hostname: str | None = field("networkProxyHostname", "xsd:string", default=None)
    network_proxy_port: int | None = field("networkProxyPort", "xsd:int", default=None)
    network_proxy_username: str | None = field("networkProxyUsername", "xsd:string", default=None)
    network_proxy_password: SecureString | None = field("networkProxyPassword", "SecureString", default=None)


class NetworkProxyConfiguration_Get(Request["NetworkProxyConfigurationDetail"]):
    """Request to NetworkProxyConfiguration.

    Page: vdi.infrastructure.NetworkProxyConfiguration
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="NetworkProxyConfiguration",
        returns="NetworkProxyConfigurationDetail",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class NetworkProxyConfiguration_Update(Request[None]):
    """Request to NetworkProxyConfiguration.

    Page: vdi.infrastructure.NetworkProxyConfiguration
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_NETWORK_PROXY_CONFIGURATION_UPDATED, VLSI_NETWORK_PROXY_CONFIGURATION_UPDATE_FAILED

    Fields:
        updates: keys are paths into NetworkProxyConfigurationDetail.
    """

    __operation__ = Operation(
        service="NetworkProxyConfiguration",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    updates: list[MapEntry] = field("updates", "MapEntry[]")
