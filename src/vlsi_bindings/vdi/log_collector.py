"""LogCollector: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    import datetime

    from .entity import ConnectionServerId, LogCollectorTaskId, MachineId, RDSServerId, UserOrGroupId
    from .enumerations import LogCollectorTaskState

__all__ = [
    "FeatureLogLevelInfo",
    "LogCollectorBundleProfile",
    "LogCollectorComponentIdentifier",
    "LogCollectorComponentType",
    "LogCollectorDownloadURLInfo",
    "LogCollectorFilter",
    "LogCollectorFilterType",
    "LogCollectorFinishAck",
    "LogCollectorSpec",
    "LogCollectorTaskInfo",
    "LogCollector_Clean",
    "LogCollector_Collect",
    "LogCollector_GetDownloadURL",
    "LogCollector_GetLogLevels",
    "LogCollector_GetTaskInfo",
    "LogCollector_GetTaskInfoById",
    "LogCollector_List",
    "LogCollector_Purge",
    "LogCollector_SetLogLevels",
    "LogLevel",
    "LogLevelInfo",
    "LogLevelSpec",
]


class LogCollectorBundleProfile(OpenEnumeration):
    """Values of LogCollectorDownloadURLInfo.logCollectorBundleProfile."""

    LOG_FILTER_NOT_HONORED = "LOG_FILTER_NOT_HONORED"


class LogCollectorComponentType(OpenEnumeration):
    """Values of LogCollectorComponentIdentifier.logCollectorComponentType."""

    CONNECTION_SERVER = "CONNECTION_SERVER"
    AGENT = "AGENT"
    AGENT_RDS = "AGENT_RDS"


class LogCollectorFilterType(OpenEnumeration):
    """Values of LogCollectorFilter.logCollectorFilterType.

    Values:
        ALL_DUMP: up to 2106.
        ALL_PROCESS_DUMP: up to 2106.
        PROCESS_DUMP: up to 2106.
    """

    DEFAULT = "DEFAULT"
    ALL_DUMP = "ALL_DUMP"
    ALL_PROCESS_DUMP = "ALL_PROCESS_DUMP"
    PROCESS_DUMP = "PROCESS_DUMP"
    PRODUCT_DUMP = "PRODUCT_DUMP"
    WINDOWS_DUMP = "WINDOWS_DUMP"


class LogLevel(OpenEnumeration):
    """Values of LogLevelSpec.logLevel."""

    INFO = "INFO"
    DEBUG = "DEBUG"
    TRACE = "TRACE"
    VERBOSE = "VERBOSE"


class FeatureLogLevelInfo(DynamicData):
    """Data object, since 8.4, from 2111.

    Page: vdi.utils.logcollector.LogCollector.FeatureLogLevelInfo
    """

    feature_key: str = field("featureKey", "xsd:string")
    log_level: str = field("logLevel", "xsd:string")
    feature_display_name: str = field("featureDisplayName", "xsd:string")
    associated_feature_list: list[str] = field("associatedFeatureList", "xsd:string[]", default_factory=list)
    supported_log_levels: list[str] = field("supportedLogLevels", "xsd:string[]")


class LogCollectorComponentIdentifier(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.logcollector.LogCollector.LogCollectorComponentIdentifier

    Fields:
        cs_id: required if log_collector_component_type is CONNECTION_SERVER.
        machine_id: required if log_collector_component_type is AGENT; since 7.12.
        rds_server_id: required if log_collector_component_type is AGENT_RDS; since 7.12.
    """

    log_collector_component_type: LogCollectorComponentType | str = field(
        "logCollectorComponentType", "LogCollectorComponentType"
    )
    cs_id: ConnectionServerId | None = field("csId", "ConnectionServerId", default=None)
    machine_id: MachineId | None = field("machineId", "MachineId", default=None)
    rds_server_id: RDSServerId | None = field("rdsServerId", "RDSServerId", default=None)


class LogCollectorDownloadURLInfo(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.logcollector.LogCollector.LogCollectorDownloadURLInfo

    Fields:
        log_collector_bundle_profile: unordered, unique values; since 7.12.
    """

    logcollector_task_id: LogCollectorTaskId = field("logcollectorTaskId", "LogCollectorTaskId")
    url: str = field("url", "xsd:string")
    log_collector_bundle_profile: list[LogCollectorBundleProfile | str] = field(
        "logCollectorBundleProfile", "LogCollectorBundleProfile[]", default_factory=list
    )


class LogCollectorFilter(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.logcollector.LogCollector.LogCollectorFilter

    Fields:
        log_collector_filter_type: unordered, unique values; default DEFAULT.
        sticky_log_collection: not updatable; since 7.12.
        feature_list: suggested values: all, rtav, agentcore, virtualchannel, blast, pcoip, cdr, clipboard, vdpservice,
            dnd, dpisync, fa, perftracker, printredir, publishedapp, scannerredirection, serialportredirection,
            smartcard, tsmmr, urlredirection, usb or watermark; since 8.4; from 2111.
    """

    log_collector_filter_type: list[LogCollectorFilterType | str] = field(
        "logCollectorFilterType", "LogCollectorFilterType[]"
    )
    sticky_log_collection: bool | None = field("stickyLogCollection", "xsd:boolean", default=None)
    feature_list: list[str] = field("featureList", "xsd:string[]", default_factory=list)


class LogCollectorFinishAck(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.logcollector.LogCollector.LogCollectorFinishAck
    """

    log_collector_task_id: LogCollectorTaskId = field("logCollectorTaskId", "LogCollectorTaskId")


class LogCollectorSpec(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.logcollector.LogCollector.LogCollectorSpec
    """

    log_collector_component_id: LogCollectorComponentIdentifier = field(
        "logCollectorComponentId", "LogCollectorComponentIdentifier"
    )
    log_collector_filter: LogCollectorFilter | None = field("logCollectorFilter", "LogCollectorFilter", default=None)


class LogCollectorTaskInfo(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.logcollector.LogCollector.LogCollectorTaskInfo
    """

    log_collector_component_id: LogCollectorComponentIdentifier | None = field(
        "logCollectorComponentId", "LogCollectorComponentIdentifier", default=None
    )
    id: LogCollectorTaskId | None = field("id", "LogCollectorTaskId", default=None)
    start_time: datetime.datetime | None = field("startTime", "xsd:dateTime", default=None)
    end_time: datetime.datetime | None = field("endTime", "xsd:dateTime", default=None)
    initiated_by: UserOrGroupId = field("initiatedBy", "UserOrGroupId")
    log_collector_task_state: LogCollectorTaskState | str = field("logCollectorTaskState", "LogCollectorTaskState")


class LogLevelInfo(DynamicData):
    """Data object, since 8.4, from 2111.

    Page: vdi.utils.logcollector.LogCollector.LogLevelInfo

    Fields:
        featurewise_log_levels_list: unordered, unique values.
        last_modified_time: default 0; at least 0.
    """

    log_collector_component_id: LogCollectorComponentIdentifier = field(
        "logCollectorComponentId", "LogCollectorComponentIdentifier"
    )
    featurewise_log_levels_list: list[FeatureLogLevelInfo] = field("featurewiseLogLevelsList", "FeatureLogLevelInfo[]")
    last_modified_time: int | None = field("lastModifiedTime", "xsd:long", default=None)


class LogLevelSpec(DynamicData):
    """Data object, since 8.4, from 2111.

    Page: vdi.utils.logcollector.LogCollector.LogLevelSpec

    Fields:
        reset: default false.
        feature_key: required if reset is false; suggested values: all, rtav, agentcore, virtualchannel, blast, pcoip,
            cdr, clipboard, vdpservice, dnd, dpisync, fa, perftracker, printredir, publishedapp, scannerredirection,
            serialportredirection, smartcard, tsmmr, urlredirection, usb or watermark.
        log_level: required if reset is false.
    """

    component: LogCollectorComponentIdentifier = field("component", "LogCollectorComponentIdentifier")
    reset: bool | None = field("reset", "xsd:boolean", default=None)
    feature_key: str | None = field("featureKey", "xsd:string", default=None)
    log_level: LogLevel | str | None = field("logLevel", "LogLevel", default=None)


class LogCollector_Clean(Request[None]):
    """Request to LogCollector.

    Page: vdi.utils.logcollector.LogCollector
    Privileges: LOG_COLLECTION
    Events: VLSI_LOG_COLLECTION_PURGE_TASK_SUCCESS, VLSI_LOG_COLLECTION_ABORT_TASK_SUCCESS
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="LogCollector",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    log_collector_task_id_list: list[LogCollectorTaskId] = field("logCollectorTaskIdList", "LogCollectorTaskId[]")


class LogCollector_Collect(Request["list[LogCollectorTaskInfo]"]):
    """Request to LogCollector.

    Page: vdi.utils.logcollector.LogCollector
    Privileges: LOG_COLLECTION
    Events: VLSI_LOG_COLLECTION_INITIATE_TASK_SUCCESS
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="LogCollector",
        returns="LogCollectorTaskInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    log_collector_spec_list: list[LogCollectorSpec] = field("logCollectorSpecList", "LogCollectorSpec[]")


class LogCollector_GetDownloadURL(Request["list[LogCollectorDownloadURLInfo]"]):
    """Request to LogCollector.

    Page: vdi.utils.logcollector.LogCollector
    Privileges: LOG_COLLECTION
    Events: VLSI_LOG_COLLECTION_DOWNLOAD_TASK_SUCCESS
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="LogCollector",
        returns="LogCollectorDownloadURLInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    log_collector_task_id_list: list[LogCollectorTaskId] = field("logCollectorTaskIdList", "LogCollectorTaskId[]")


class LogCollector_GetLogLevels(Request["LogLevelInfo"]):
    """Request to LogCollector, from 2111.

    Page: vdi.utils.logcollector.LogCollector
    Privileges: LOG_COLLECTION
    Further faults: LogCollectorFault
    """

    __operation__ = Operation(
        service="LogCollector",
        returns="LogLevelInfo",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "LogCollectorFault",
            "UnexpectedFault",
        ),
    )

    log_collector_component_id: LogCollectorComponentIdentifier = field(
        "logCollectorComponentId", "LogCollectorComponentIdentifier"
    )


class LogCollector_GetTaskInfo(Request["list[LogCollectorTaskInfo]"]):
    """Request to LogCollector.

    Page: vdi.utils.logcollector.LogCollector
    Privileges: LOG_COLLECTION
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="LogCollector",
        returns="LogCollectorTaskInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )


class LogCollector_GetTaskInfoById(Request["list[LogCollectorTaskInfo]"]):
    """Request to LogCollector.

    Page: vdi.utils.logcollector.LogCollector
    Privileges: LOG_COLLECTION
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="LogCollector",
        returns="LogCollectorTaskInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    log_collector_task_id_list: list[LogCollectorTaskId] = field("logCollectorTaskIdList", "LogCollectorTaskId[]")


class LogCollector_List(Request["list[LogCollectorTaskInfo]"]):
    """Request to LogCollector.

    Page: vdi.utils.logcollector.LogCollector
    Privileges: ADMINISTRATOR, LOG_COLLECTION
    Further faults: LogCollectorFault
    """

    __operation__ = Operation(
        service="LogCollector",
        returns="LogCollectorTaskInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "LogCollectorFault",
            "UnexpectedFault",
        ),
    )

    user_or_group_id: UserOrGroupId | None = field("userOrGroupId", "UserOrGroupId", default=None)


class LogCollector_Purge(Request["list[LogCollectorTaskInfo]"]):
    """Request to LogCollector.

    Page: vdi.utils.logcollector.LogCollector
    Privileges: ADMINISTRATOR, LOG_COLLECTION
    Events: VLSI_LOG_COLLECTION_PURGE_TASK_SUCCESS
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="LogCollector",
        returns="LogCollectorTaskInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    component_identifiers: list[LogCollectorComponentIdentifier] = field(
        "componentIdentifiers", "LogCollectorComponentIdentifier[]"
    )


class LogCollector_SetLogLevels(Request["LogLevelInfo"]):
    """Request to LogCollector, from 2111.

    Page: vdi.utils.logcollector.LogCollector
    Privileges: LOG_COLLECTION
    Further faults: LogCollectorFault
    """

    __operation__ = Operation(
        service="LogCollector",
        returns="LogLevelInfo",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "LogCollectorFault",
            "UnexpectedFault",
        ),
    )

    log_level_spec: LogLevelSpec = field("logLevelSpec", "LogLevelSpec")
