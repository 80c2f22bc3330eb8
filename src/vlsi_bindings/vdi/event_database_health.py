"""EventDatabaseHealth: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

__all__ = [
    "EventDatabaseHealthData",
    "EventDatabaseHealthInfo",
    "EventDatabaseHealthState",
    "EventDatabaseHealthType",
    "EventDatabaseHealth_Get",
    "EventStatistics",
]


class EventDatabaseHealthState(OpenEnumeration):
    """Values of EventDatabaseHealthData.state."""

    CONNECTED = "CONNECTED"
    CONNECTING = "CONNECTING"
    DISCONNECTED = "DISCONNECTED"
    RECONNECTING = "RECONNECTING"
    ERROR = "ERROR"


class EventDatabaseHealthType(OpenEnumeration):
    """Values of EventDatabaseHealthData.databaseType.

    Values:
        POSTGRESQL: from 2103.
    """

    ORACLE = "ORACLE"
    SQLSERVER = "SQLSERVER"
    POSTGRESQL = "POSTGRESQL"
    UNDEFINED = "UNDEFINED"


class EventDatabaseHealthData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.EventDatabaseHealth.EventDatabaseHealthData
    """

    server_name: str = field("serverName", "xsd:string")
    port: int = field("port", "xsd:int")
    database_type: EventDatabaseHealthType | str = field("databaseType", "EventDatabaseHealthType")
    user_name: str = field("userName", "xsd:string")
    database_name: str = field("databaseName", "xsd:string")
    table_prefix: str = field("tablePrefix", "xsd:string")
    state: EventDatabaseHealthState | str = field("state", "EventDatabaseHealthState")
    error: str | None = field("error", "xsd:string", default=None)


class EventDatabaseHealthInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.EventDatabaseHealth.EventDatabaseHealthInfo

    Fields:
        data: required if configured is true.
        event_statistics: not updatable; since 7.9.
    """

    configured: bool = field("configured", "xsd:boolean")
    data: EventDatabaseHealthData | None = field("data", "EventDatabaseHealthData", default=None)
    event_statistics: EventStatistics | None = field("eventStatistics", "EventStatistics", default=None)


class EventStatistics(DynamicData):
    """Data object, since 7.9.

    Page: vdi.health.EventDatabaseHealth.EventStatistics

    Fields:
        num_total_events: not updatable.
        num_events_for_console: not updatable.
    """

    num_total_events: int = field("numTotalEvents", "xsd:int")
    num_events_for_console: int = field("numEventsForConsole", "xsd:int")


class EventDatabaseHealth_Get(Request["EventDatabaseHealthInfo"]):
    """Request to EventDatabaseHealth.

    Page: vdi.health.EventDatabaseHealth

    Fields:
        skip_event_statistics: from 2312.
    """

    __operation__ = Operation(
        service="EventDatabaseHealth",
        returns="EventDatabaseHealthInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    skip_event_statistics: bool | None = field("skipEventStatistics", "xsd:boolean", default=None)
