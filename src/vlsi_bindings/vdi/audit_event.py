"""AuditEvent: generated from vdi.wsdl by tools.bindings; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    import datetime

    from .entity import ApplicationId, DesktopId, MachineId, PersistentDiskId, RDSServerId, SessionId, UserOrGroupId
    from .enumerations import EventModule, EventSeverity

__all__ = [
    "AuditEventDetails",
    "AuditEventDetailsRecord",
    "AuditEventSummaryView",
    "HelpdeskActivityView",
    "TimingProfilerView",
]


class AuditEventDetailsRecord(DynamicData):
    """Data object, from 7.13.0.

    Page: vdi.infrastructure.AuditEvent.AuditEventDetailsRecord
    """

    event_id: int = field("eventId", "xsd:int")
    desktop_name: str | None = field("desktopName", "xsd:string", default=None)
    desktop_display_name: str | None = field("desktopDisplayName", "xsd:string", default=None)
    application_name: str | None = field("applicationName", "xsd:string", default=None)
    application_display_name: str | None = field("applicationDisplayName", "xsd:string", default=None)
    machine_name: str | None = field("machineName", "xsd:string", default=None)
    machine_guid: str | None = field("machineGuid", "xsd:string", default=None)
    farm_name: str | None = field("farmName", "xsd:string", default=None)
    farm_display_name: str | None = field("farmDisplayName", "xsd:string", default=None)
    end_user_display_name: str | None = field("endUserDisplayName", "xsd:string", default=None)
    thinapp_display_name: str | None = field("thinappDisplayName", "xsd:string", default=None)
    process_id: int | None = field("processId", "xsd:int", default=None)
    process_name: str | None = field("processName", "xsd:string", default=None)
    remote_application_description: str | None = field("remoteApplicationDescription", "xsd:string", default=None)
    remote_application_id: str | None = field("remoteApplicationId", "xsd:string", default=None)
    persistent_disk_name: str | None = field("persistentDiskName", "xsd:string", default=None)
    rds_server_id: RDSServerId | None = field("rdsServerId", "RDSServerId", default=None)


class AuditEventSummaryView(DynamicData):
    """Data object, since 7.13, from 7.13.0.

    Page: vdi.infrastructure.AuditEvent.AuditEventSummaryView
    Queryable by: QueryService
    Filterable only by eventId, eventType, severity, time, module, message, machineDnsName, userId, desktopId,
        applicationId, machineId or persistentDiskRefId.
    Filters of event_id: QueryFilterEquals.
    Filters of event_type: QueryFilterEquals, QueryFilterContains or QueryFilterStartsWith.
    Filters of severity: QueryFilterEquals.
    Filters of time: QueryFilterBetween.
    Filters of module: QueryFilterEquals.
    Filters of message: QueryFilterEquals, QueryFilterContains or QueryFilterStartsWith.
    Filters of machine_dns_name: QueryFilterEquals, QueryFilterContains or QueryFilterStartsWith.
    Filters of user_id: QueryFilterEquals.
    Filters of desktop_id: QueryFilterEquals.
    Filters of application_id: QueryFilterEquals.
    Filters of machine_id: QueryFilterEquals.
    Filters of persistent_disk_ref_id: QueryFilterEquals.
    MaxPageSize of a query at most 1000.

    Fields:
        persistent_disk_id: deprecated.
        persistent_disk_ref_id: since 8.10; from 2306.
    """

    event_id: int = field("eventId", "xsd:int")
    event_type: str = field("eventType", "xsd:string")
    severity: EventSeverity | str = field("severity", "EventSeverity")
    module: EventModule | str = field("module", "EventModule")
    time: datetime.datetime = field("time", "xsd:dateTime")
    machine_dns_name: str | None = field("machineDnsName", "xsd:string", default=None)
    user_id: UserOrGroupId | None = field("userId", "UserOrGroupId", default=None)
    desktop_id: DesktopId | None = field("desktopId", "DesktopId", default=None)
    application_id: ApplicationId | None = field("applicationId", "ApplicationId", default=None)
    machine_id: MachineId | None = field("machineId", "MachineId", default=None)
    session_id: SessionId | None = field("sessionId", "SessionId", default=None)
    message: str = field("message", "xsd:string")
    user_display_name: str | None = field("userDisplayName", "xsd:string", default=None)
    persistent_disk_id: PersistentDiskId | None = field("persistentDiskId", "PersistentDiskId", default=None)
    persistent_disk_ref_id: str | None = field("persistentDiskRefId", "xsd:string", default=None)
    user_sid: str | None = field("userSid", "xsd:string", default=None)


class HelpdeskActivityView(DynamicData):
    """Data object, since 7.13, from 7.13.0.

    Page: vdi.infrastructure.AuditEvent.HelpdeskActivityView
    Queryable by: QueryService
    Query privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
    Filterable only by eventId, time, message, userId or eventType.
    Filters of event_id: QueryFilterEquals.
    Filters of time: QueryFilterBetween.
    Filters of message: QueryFilterEquals, QueryFilterContains or QueryFilterStartsWith.
    Filters of user_id: QueryFilterEquals.
    Filters of event_type: QueryFilterEquals, QueryFilterContains or QueryFilterStartsWith.
    MaxPageSize of a query at most 1000.
    """

    event_id: int = field("eventId", "xsd:int")
    time: datetime.datetime = field("time", "xsd:dateTime")
    message: str = field("message", "xsd:string")
    user_display_name: str | None = field("userDisplayName", "xsd:string", default=None)
    desktop_display_name: str | None = field("desktopDisplayName", "xsd:string", default=None)
    application_display_name: str | None = field("applicationDisplayName", "xsd:string", default=None)
    machine_name: str | None = field("machineName", "xsd:string", default=None)
    farm_display_name: str | None = field("farmDisplayName", "xsd:string", default=None)
    thinapp_display_name: str | None = field("thinappDisplayName", "xsd:string", default=None)
    process_name: str | None = field("processName", "xsd:string", default=None)
    user_id: UserOrGroupId | None = field("userId", "UserOrGroupId", default=None)
    event_type: str = field("eventType", "xsd:string")


class TimingProfilerView(DynamicData):
    """Data object, since 8.2, from 2103.

    Page: vdi.infrastructure.AuditEvent.TimingProfilerView
    Queryable by: QueryService
    Filterable only by time, eventType, userId or sessionId.
    Filters of time: QueryFilterBetween.
    Filters of event_type: QueryFilterEquals, QueryFilterContains or QueryFilterStartsWith.
    Filters of user_id: QueryFilterEquals.
    Filters of session_id: QueryFilterEquals.
    MaxPageSize of a query at most 1000.
    """

    event_id: int = field("eventId", "xsd:int")
    time: datetime.datetime = field("time", "xsd:dateTime")
    user_id: UserOrGroupId | None = field("userId", "UserOrGroupId", default=None)
    event_type: str = field("eventType", "xsd:string")
    session_id: SessionId | None = field("sessionId", "SessionId", default=None)
    logon_timing: str | None = field("logonTiming", "xsd:string", default=None)
    properties: str | None = field("properties", "xsd:string", default=None)


class AuditEventDetails(Request["list[AuditEventDetailsRecord]"]):
    """Request to AuditEvent, from 7.13.0.

    Page: vdi.infrastructure.AuditEvent
    """

    __operation__ = Operation(
        service="AuditEvent",
        returns="AuditEventDetailsRecord[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    events_id: list[int] = field("eventsId", "xsd:int[]")
