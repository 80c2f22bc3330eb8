"""Monitoring: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ConnectionServerId, DesktopId, GlobalEntitlementId, PodId
    from .util import MapEntry

__all__ = [
    "APIMetrics",
    "APIMetricsInfo",
    "DesktopCounter",
    "EventSeverityCounter",
    "GECounter",
    "HealthCategory",
    "HealthCounter",
    "MethodMetrics",
    "Monitoring_GetAPIMetrics",
    "Monitoring_GetDesktopCounters",
    "Monitoring_GetGECounter",
    "Monitoring_GetHealthCounters",
    "Monitoring_GetSystemStatusCounter",
    "Monitoring_ListPodSessionCounters",
    "PodSessionCounter",
    "SystemStatusCounter",
]


class HealthCategory(OpenEnumeration):
    """Values of HealthCounter.category.

    Values:
        MESSAGE_CLIENT: from 2306.
    """

    CONNECTION_SERVER = "CONNECTION_SERVER"
    EVENT_DATABASE = "EVENT_DATABASE"
    CERTIFICATE_SSO = "CERTIFICATE_SSO"
    VIRTUAL_CENTER = "VIRTUAL_CENTER"
    ESX_HOST = "ESX_HOST"
    DATASTORE = "DATASTORE"
    GATEWAY = "GATEWAY"
    FARM = "FARM"
    RDS_SERVER = "RDS_SERVER"
    MESSAGE_CLIENT = "MESSAGE_CLIENT"
    VIEW_COMPOSER = "VIEW_COMPOSER"
    AD_DOMAIN = "AD_DOMAIN"
    SAML_AUTHENTICATOR = "SAML_AUTHENTICATOR"
    REMOTE_CONNECTION_SERVER = "REMOTE_CONNECTION_SERVER"
    LICENSE = "LICENSE"
    ALL = "ALL"


class APIMetrics(DynamicData):
    """Data object, since 7.13, from 7.13.0.

    Page: vdi.health.Monitoring.APIMetrics

    Fields:
        service_name: not updatable.
        method_metrics: not updatable.
    """

    service_name: str = field("serviceName", "xsd:string")
    method_metrics: list[MethodMetrics] = field("methodMetrics", "MethodMetrics[]")


class APIMetricsInfo(DynamicData):
    """Data object, since 7.13, from 7.13.0.

    Page: vdi.health.Monitoring.APIMetricsInfo

    Fields:
        id: not updatable.
        host_name: not updatable.
        api_metrics: not updatable.
    """

    id: ConnectionServerId = field("id", "ConnectionServerId")
    host_name: str = field("hostName", "xsd:string")
    api_metrics: list[APIMetrics] = field("apiMetrics", "APIMetrics[]")


class DesktopCounter(DynamicData):
    """Data object, since 7.11.

    Page: vdi.health.Monitoring.DesktopCounter

    Fields:
        id: not updatable.
        num_machines: not updatable.
        occupancy: not updatable.
        connected_sessions: not updatable.
    """

    id: DesktopId = field("id", "DesktopId")
    num_machines: int = field("numMachines", "xsd:int")
    occupancy: int = field("occupancy", "xsd:int")
    connected_sessions: int = field("connectedSessions", "xsd:int")


class EventSeverityCounter(DynamicData):
    """Data object, since 7.12.

    Page: vdi.health.Monitoring.EventSeverityCounter

    Fields:
        error_count: not updatable.
        warning_count: not updatable.
    """

    error_count: int = field("errorCount", "xsd:int")
    warning_count: int = field("warningCount", "xsd:int")


class GECounter(DynamicData):
    """Data object.

    Page: vdi.health.Monitoring.GECounter

    Fields:
        local_capacity: not updatable.
        local_occupancy: not updatable.
        local_connected_sessions: not updatable.
    """

    local_capacity: int = field("localCapacity", "xsd:int")
    local_occupancy: int = field("localOccupancy", "xsd:int")
    local_connected_sessions: int = field("localConnectedSessions", "xsd:int")


class HealthCounter(DynamicData):
    """Data object.

    Page: vdi.health.Monitoring.HealthCounter

    Fields:
        category: not updatable.
        total_count: not updatable.
        healthy_count: not updatable.
        error_count: not updatable; since 7.12.
        warning_count: not updatable; since 7.12.
        unknown_count: not updatable; since 7.12.
        details: not updatable.
    """

    category: HealthCategory | str = field("category", "HealthCategory")
    total_count: int = field("totalCount", "xsd:int")
    healthy_count: int = field("healthyCount", "xsd:int")
    error_count: int = field("errorCount", "xsd:int")
    warning_count: int = field("warningCount", "xsd:int")
    unknown_count: int = field("unknownCount", "xsd:int")
    details: list[MapEntry] = field("details", "MapEntry[]")


class MethodMetrics(DynamicData):
    """Data object, since 7.13, from 7.13.0.

    Page: vdi.health.Monitoring.MethodMetrics

    Fields:
        method_name: not updatable.
        count: not updatable.
    """

    method_name: str = field("methodName", "xsd:string")
    count: int = field("count", "xsd:int")


class PodSessionCounter(DynamicData):
    """Data object, since 7.12.

    Page: vdi.health.Monitoring.PodSessionCounter

    Fields:
        pod_id: not updatable.
        pod_name: not updatable.
        local_pod: not updatable.
        num_brokered_sessions: not updatable.
        num_hosted_sessions: not updatable.
    """

    pod_id: PodId = field("podId", "PodId")
    pod_name: str = field("podName", "xsd:string")
    local_pod: bool = field("localPod", "xsd:boolean")
    num_brokered_sessions: int | None = field("numBrokeredSessions", "xsd:int", default=None)
    num_hosted_sessions: int | None = field("numHostedSessions", "xsd:int", default=None)


class SystemStatusCounter(DynamicData):
    """Data object, since 7.12.

    Page: vdi.health.Monitoring.SystemStatusCounter

    Fields:
        sessions_count: not updatable.
        problem_vcenter_vms_count: not updatable.
        problem_rds_hosts_count: not updatable.
        event_severity_counter: not updatable.
        health_counter: not updatable.
    """

    sessions_count: int | None = field("sessionsCount", "xsd:int", default=None)
    problem_vcenter_vms_count: int | None = field("problemVcenterVmsCount", "xsd:int", default=None)
    problem_rds_hosts_count: int | None = field("problemRDSHostsCount", "xsd:int", default=None)
    event_severity_counter: EventSeverityCounter | None = field(
        "eventSeverityCounter", "EventSeverityCounter", default=None
    )
    health_counter: HealthCounter = field("healthCounter", "HealthCounter")


class Monitoring_GetAPIMetrics(Request["APIMetricsInfo"]):
    """Request to Monitoring, from 7.13.0.

    Page: vdi.health.Monitoring
    """

    __operation__ = Operation(
        service="Monitoring",
        returns="APIMetricsInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class Monitoring_GetDesktopCounters(Request["list[DesktopCounter]"]):
    """Request to Monitoring.

    Page: vdi.health.Monitoring
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="Monitoring",
        returns="DesktopCounter[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ids: list[DesktopId] = field("ids", "DesktopId[]")


class Monitoring_GetGECounter(Request["GECounter"]):
    """Request to Monitoring.

    Page: vdi.health.Monitoring
    Privileges: FEDERATED_LDAP_VIEW, POOL_VIEW
    """

    __operation__ = Operation(
        service="Monitoring",
        returns="GECounter",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: GlobalEntitlementId = field("id", "GlobalEntitlementId")


class Monitoring_GetHealthCounters(Request["list[HealthCounter]"]):
    """Request to Monitoring.

    Page: vdi.health.Monitoring
    """

    __operation__ = Operation(
        service="Monitoring",
        returns="HealthCounter[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class Monitoring_GetSystemStatusCounter(Request["SystemStatusCounter"]):
    """Request to Monitoring.

    Page: vdi.health.Monitoring
    """

    __operation__ = Operation(
        service="Monitoring",
        returns="SystemStatusCounter",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class Monitoring_ListPodSessionCounters(Request["list[PodSessionCounter]"]):
    """Request to Monitoring.

    Page: vdi.health.Monitoring
    Privileges: FEDERATED_SESSIONS_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="Monitoring",
        returns="PodSessionCounter[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )
