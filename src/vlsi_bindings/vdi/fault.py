"""vdi.fault, vmodl.fault: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N818
# exceptions are named as on the wire

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, field
from .vmodl import DynamicData, MethodFault, RuntimeFault

if TYPE_CHECKING:
    from ..model import AnyValue
    from .entity import AccessGroupId, ADDomainId, GlobalAccessGroupId, LogCollectorTaskId, UserOrGroupId
    from .enumerations import LogCollectorTaskState, PrivilegeName
    from .util import MapEntry
    from .vdi import EntityId
    from .vmodl import LocalizedMethodFault

__all__ = [
    "EntityAlreadyExists",
    "EntityInUse",
    "EntityNotFound",
    "InsufficientPermission",
    "InvalidArgument",
    "InvalidCredentials",
    "InvalidDomainCredentials",
    "InvalidLicense",
    "InvalidQuery",
    "InvalidRequest",
    "InvalidState",
    "InvalidType",
    "LogCollectorFault",
    "LogCollectorFaultCode",
    "PartialFailureFault",
    "PartialFailureFaultResult",
    "SecurityError",
    "UnexpectedFault",
    "ViewRuntimeFault",
    "ViewServerFault",
]


class LogCollectorFaultCode(OpenEnumeration):
    """Values of LogCollectorFault.logCollectorFaultCode.

    Values:
        LOG_LEVEL_INVALID_PARAMETER: from 2111.
        LOG_LEVEL_INVALID_DATA: from 2111.
        NO_RESPONSE: from 2111.
        AGENT_LOG_COLLECTION_DISABLED: from 2206.
    """

    COLLECT_OPERATION_TIMED_OUT = "COLLECT_OPERATION_TIMED_OUT"
    LOG_COLLECT_PROCESS_NON_RESPONSIVE = "LOG_COLLECT_PROCESS_NON_RESPONSIVE"
    LOW_DISK_SPACE = "LOW_DISK_SPACE"
    INTERNAL_SERVER_ERROR = "INTERNAL_SERVER_ERROR"
    LOG_COLLECTOR_TASK_ID_NOT_FOUND = "LOG_COLLECTOR_TASK_ID_NOT_FOUND"
    USER_NOT_OWNS_LOG_COLLECTOR_TASK_ID = "USER_NOT_OWNS_LOG_COLLECTOR_TASK_ID"
    SERVER_BUSY_REJECTS_COLLECT_REQUEST = "SERVER_BUSY_REJECTS_COLLECT_REQUEST"
    PURGE_ELIGIBLE_LOG_COLLECTOR_TASK_NOT_FOUND = "PURGE_ELIGIBLE_LOG_COLLECTOR_TASK_NOT_FOUND"
    SERVER_CLEAN_REJECTS_PURGE_REQUEST = "SERVER_CLEAN_REJECTS_PURGE_REQUEST"
    LOG_COLLECTOR_COMPONENT_ID_NOT_FOUND = "LOG_COLLECTOR_COMPONENT_ID_NOT_FOUND"
    LOG_COLLECTOR_COMPONENT_TYPE_INVALID = "LOG_COLLECTOR_COMPONENT_TYPE_INVALID"
    LOG_BUNDLE_DOWNLOAD_URL_NOT_FOUND = "LOG_BUNDLE_DOWNLOAD_URL_NOT_FOUND"
    LOG_COLLECTOR_USER_ID_NOT_FOUND = "LOG_COLLECTOR_USER_ID_NOT_FOUND"
    LOG_COLLECTOR_FILTER_TYPE_INVALID = "LOG_COLLECTOR_FILTER_TYPE_INVALID"
    LOG_LEVEL_INVALID_PARAMETER = "LOG_LEVEL_INVALID_PARAMETER"
    LOG_LEVEL_INVALID_DATA = "LOG_LEVEL_INVALID_DATA"
    NO_RESPONSE = "NO_RESPONSE"
    AGENT_LOG_COLLECTION_DISABLED = "AGENT_LOG_COLLECTION_DISABLED"


class SecurityError(RuntimeFault, core=True):
    """Core type.

    Page: vmodl.fault.SecurityError
    """


class ViewRuntimeFault(RuntimeFault):
    """Fault, since 6.0.

    Page: vdi.fault.ViewRuntimeFault
    """

    error_message: str = field("errorMessage", "xsd:string")


class EntityAlreadyExists(ViewRuntimeFault):
    """Fault, since 6.0.

    Page: vdi.fault.EntityAlreadyExists
    """

    id: EntityId = field("id", "EntityId")


class EntityInUse(ViewRuntimeFault):
    """Fault, since 6.0.

    Page: vdi.fault.EntityInUse
    """

    id: EntityId = field("id", "EntityId")
    used_by: list[EntityId] = field("usedBy", "EntityId[]")


class EntityNotFound(ViewRuntimeFault):
    """Fault, since 6.0.

    Page: vdi.fault.EntityNotFound
    """

    id: EntityId = field("id", "EntityId")


class InsufficientPermission(SecurityError):
    """Fault, since 6.0.

    Page: vdi.fault.InsufficientPermission

    Fields:
        global_access_group: since 8.2; from 2103.
    """

    resource: EntityId | None = field("resource", "EntityId", default=None)
    privileges: list[PrivilegeName | str] = field("privileges", "PrivilegeName[]")
    access_group: AccessGroupId | None = field("accessGroup", "AccessGroupId", default=None)
    global_access_group: GlobalAccessGroupId | None = field("globalAccessGroup", "GlobalAccessGroupId", default=None)


class InvalidArgument(ViewRuntimeFault):
    """Fault, since 6.0.

    Page: vdi.fault.InvalidArgument
    """

    parameter_name: str | None = field("parameterName", "xsd:string", default=None)


class InvalidCredentials(ViewRuntimeFault):
    """Fault, since 7.9.

    Page: vdi.fault.InvalidCredentials

    Fields:
        error_attributes: unique keys.
    """

    error_code: str | None = field("errorCode", "xsd:string", default=None)
    error_attributes: list[MapEntry] = field("errorAttributes", "MapEntry[]", default_factory=list)


class InvalidDomainCredentials(ViewRuntimeFault):
    """Fault, since 6.0.

    Page: vdi.fault.InvalidDomainCredentials
    """

    id: EntityId | None = field("id", "EntityId", default=None)
    domain: ADDomainId | None = field("domain", "ADDomainId", default=None)
    netbios_domain_name: str | None = field("netbiosDomainName", "xsd:string", default=None)
    dns_domain_name: str | None = field("dnsDomainName", "xsd:string", default=None)


class InvalidLicense(ViewRuntimeFault):
    """Fault, since 6.0.

    Page: vdi.fault.InvalidLicense
    """


class InvalidQuery(ViewRuntimeFault):
    """Fault, since 6.0.

    Page: vdi.fault.InvalidQuery
    """


class InvalidRequest(ViewRuntimeFault):
    """Fault, since 6.0.

    Page: vdi.fault.InvalidRequest
    """


class InvalidState(ViewRuntimeFault):
    """Fault, since 6.0.

    Page: vdi.fault.InvalidState
    """

    id: EntityId | None = field("id", "EntityId", default=None)


class InvalidType(ViewRuntimeFault):
    """Fault, since 6.0.

    Page: vdi.fault.InvalidType
    """

    parameter_name: str | None = field("parameterName", "xsd:string", default=None)
    expected_type: str | None = field("expectedType", "xsd:string", default=None)


class ViewServerFault(MethodFault):
    """Fault, since 6.0.

    Page: vdi.fault.ViewServerFault
    """

    error_message: str = field("errorMessage", "xsd:string")


class LogCollectorFault(ViewServerFault):
    """Fault, since 7.10.

    Page: vdi.fault.LogCollectorFault
    """

    log_collector_fault_code: LogCollectorFaultCode | str = field("logCollectorFaultCode", "LogCollectorFaultCode")
    log_collector_task_id: LogCollectorTaskId | None = field("logCollectorTaskId", "LogCollectorTaskId", default=None)
    user_id: UserOrGroupId | None = field("userId", "UserOrGroupId", default=None)
    log_collector_task_state: LogCollectorTaskState | str | None = field(
        "logCollectorTaskState", "LogCollectorTaskState", default=None
    )
    log_component_identifier: EntityId | None = field("logComponentIdentifier", "EntityId", default=None)


class PartialFailureFault(ViewServerFault):
    """Fault, since 6.0.

    Page: vdi.fault.PartialFailureFault
    """

    result_count: int = field("resultCount", "xsd:int")
    success_count: int = field("successCount", "xsd:int")
    results: list[PartialFailureFaultResult] = field("results", "PartialFailureFaultResult[]", default_factory=list)


class PartialFailureFaultResult(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.fault.PartialFailureFault.PartialFailureFaultResult

    Fields:
        fault: documented as MethodFault.
    """

    fault: LocalizedMethodFault | None = field("fault", "LocalizedMethodFault", default=None)
    result: AnyValue | None = field("result", "xsd:anyType", default=None)


class UnexpectedFault(ViewRuntimeFault):
    """Fault, since 6.0.

    Page: vdi.fault.UnexpectedFault

    Fields:
        error_attributes: unique keys.
    """

    cause_string: str | None = field("causeString", "xsd:string", default=None)
    cause_stack_trace: list[str] = field("causeStackTrace", "xsd:string[]", default_factory=list)
    error_code: str | None = field("errorCode", "xsd:string", default=None)
    error_attributes: list[MapEntry] = field("errorAttributes", "MapEntry[]", default_factory=list)
