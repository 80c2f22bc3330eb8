"""EventDatabase: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    import datetime

    from .entity import (
        ApplicationId,
        DesktopId,
        FarmId,
        MachineId,
        PersistentDiskId,
        RDSServerId,
        SessionId,
        UserOrGroupId,
    )
    from .enumerations import EventModule, EventSeverity
    from .util import MapEntry, SecureString

__all__ = [
    "EventData",
    "EventDatabaseEventSettings",
    "EventDatabaseInfo",
    "EventDatabaseSettings",
    "EventDatabaseType",
    "EventDatabase_Clear",
    "EventDatabase_Get",
    "EventDatabase_Update",
    "EventNamesData",
    "EventSummaryView",
    "ShowEventsForTime",
]


class EventDatabaseType(OpenEnumeration):
    """Values of EventDatabaseSettings.type.

    Values:
        POSTGRESQL: from 2103.
    """

    MYSQL = "MYSQL"
    SQLSERVER = "SQLSERVER"
    ORACLE = "ORACLE"
    POSTGRESQL = "POSTGRESQL"


class ShowEventsForTime(OpenEnumeration):
    """Values of EventDatabaseEventSettings.showEventsForTime."""

    ONE_WEEK = "ONE_WEEK"
    TWO_WEEKS = "TWO_WEEKS"
    THREE_WEEKS = "THREE_WEEKS"
    ONE_MONTH = "ONE_MONTH"
    TWO_MONTHS = "TWO_MONTHS"
    THREE_MONTHS = "THREE_MONTHS"
    SIX_MONTHS = "SIX_MONTHS"


class EventData(DynamicData):
    """Data object, since 7.3.

    Page: vdi.infrastructure.EventDatabase.EventData

    Fields:
        persistent_disk_id: since 7.9.
    """

    event_type: str = field("eventType", "xsd:string")
    severity: EventSeverity | str = field("severity", "EventSeverity")
    time: datetime.datetime = field("time", "xsd:dateTime")
    module: EventModule | str = field("module", "EventModule")
    message: str = field("message", "xsd:string")
    node: str | None = field("node", "xsd:string", default=None)
    user_id: UserOrGroupId | None = field("userId", "UserOrGroupId", default=None)
    desktop_id: DesktopId | None = field("desktopId", "DesktopId", default=None)
    application_id: ApplicationId | None = field("applicationId", "ApplicationId", default=None)
    machine_id: MachineId | None = field("machineId", "MachineId", default=None)
    rds_server_id: RDSServerId | None = field("rdsServerId", "RDSServerId", default=None)
    farm_id: FarmId | None = field("farmId", "FarmId", default=None)
    session_id: SessionId | None = field("sessionId", "SessionId", default=None)
    logon_timing: str | None = field("logonTiming", "xsd:string", default=None)
    persistent_disk_id: PersistentDiskId | None = field("persistentDiskId", "PersistentDiskId", default=None)


class EventDatabaseEventSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.EventDatabase.EventSettings

    Fields:
        classify_events_as_new_for_days: 1..3.
        admin_events_count: default 2000; at least 1; since 7.9.
        timing_profiler_data_longevity: default 7; 1..7; since 8.2; from 2103.
    """

    show_events_for_time: ShowEventsForTime | str = field("showEventsForTime", "ShowEventsForTime")
    classify_events_as_new_for_days: int = field("classifyEventsAsNewForDays", "xsd:int")
    admin_events_count: int | None = field("adminEventsCount", "xsd:int", default=None)
    timing_profiler_data_longevity: int | None = field("timingProfilerDataLongevity", "xsd:int", default=None)


class EventDatabaseInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.EventDatabase.EventDatabaseInfo

    Fields:
        database: required if event_database_set is true.
        settings: required if event_database_set is true.
    """

    event_database_set: bool = field("eventDatabaseSet", "xsd:boolean")
    database: EventDatabaseSettings | None = field("database", "EventDatabaseSettings", default=None)
    settings: EventDatabaseEventSettings | None = field("settings", "EventDatabaseEventSettings", default=None)


class EventDatabaseSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.EventDatabase.EventDatabaseSettings

    Fields:
        table_prefix: at most 6 characters; form TablePrefixMax6.
        query_timeout: since 7.9.
    """

    server: str = field("server", "xsd:string")
    type: EventDatabaseType | str = field("type", "EventDatabaseType")
    port: int = field("port", "xsd:int")
    name: str = field("name", "xsd:string")
    user_name: str = field("userName", "xsd:string")
    password: SecureString = field("password", "SecureString")
    table_prefix: str | None = field("tablePrefix", "xsd:string", default=None)
    query_timeout: int | None = field("queryTimeout", "xsd:int", default=None)


class EventNamesData(DynamicData):
    """Data object, since 7.3.

    Page: vdi.infrastructure.EventDatabase.EventNamesData

    Fields:
        remote_application_description: since 7.6.
        remote_application_id: since 7.6.
        persistent_disk_name: since 7.9.
    """

    user_sid: str | None = field("userSid", "xsd:string", default=None)
    user_display_name: str | None = field("userDisplayName", "xsd:string", default=None)
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


class EventSummaryView(DynamicData):
    """Data object, since 7.3, deprecated.

    Page: vdi.infrastructure.EventDatabase.EventSummaryView
    Queryable by: QueryService
    Filterable only by eventId, data.eventType, data.severity, data.time, data.module, data.message, data.node,
        data.userId, data.desktopId, data.applicationId, data.machineId, data.rdsServerId, data.farmId or
        data.sessionId.
    Filters of event_id: QueryFilterEquals.
    Filters of data.eventType: QueryFilterEquals, QueryFilterContains or QueryFilterStartsWith.
    Filters of data.severity: QueryFilterEquals.
    Filters of data.time: QueryFilterBetween.
    Filters of data.module: QueryFilterEquals.
    Filters of data.message: QueryFilterEquals, QueryFilterContains or QueryFilterStartsWith.
    Filters of data.node: QueryFilterEquals, QueryFilterContains or QueryFilterStartsWith.
    Filters of data.userId: QueryFilterEquals.
    Filters of data.desktopId: QueryFilterEquals.
    Filters of data.applicationId: QueryFilterEquals.
    Filters of data.machineId: QueryFilterEquals.
    Filters of data.rdsServerId: QueryFilterEquals.
    Filters of data.farmId: QueryFilterEquals.
    Filters of data.sessionId: QueryFilterEquals.
    MaxPageSize of a query at most 1000.
    """

    event_id: int = field("eventId", "xsd:int")
    data: EventData = field("data", "EventData")
    names_data: EventNamesData = field("namesData", "EventNamesData")


class EventDatabase_Clear(Request[None]):
    """Request to EventDatabase.

    Page: vdi.infrastructure.EventDatabase
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: ADMIN_DATABASE_CONFIGURATION_DELETED, ADMIN_DATABASE_CONFIGURATION_DELETE_FAILED
    """

    __operation__ = Operation(
        service="EventDatabase",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class EventDatabase_Get(Request["EventDatabaseInfo"]):
    """Request to EventDatabase.

    Page: vdi.infrastructure.EventDatabase
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="EventDatabase",
        returns="EventDatabaseInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class EventDatabase_Update(Request[None]):
    """Request to EventDatabase.

    Page: vdi.infrastructure.EventDatabase
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: ADMIN_DATABASE_CONFIGURATION_ADDED, ADMIN_DATABASE_CONFIGURATION_ADD_FAILED,
        ADMIN_DATABASE_CONFIGURATION_UPDATED, ADMIN_DATABASE_CONFIGURATION_UPDATE_FAILED
    Further faults: InvalidRequest

    Fields:
        updates: keys are paths into EventDatabaseInfo.
    """

    __operation__ = Operation(
        service="EventDatabase",
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
