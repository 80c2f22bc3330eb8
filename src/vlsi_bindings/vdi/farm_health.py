"""FarmHealth: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import AccessGroupId, ApplicationId, FarmId, RDSServerId
    from .enumerations import FarmSource, FarmType, OperatingSystem, RDSServerLoadPreference, ResourceHealth
    from .rds_server import RDSServerSessionSettings

__all__ = [
    "FarmHealthInfo",
    "FarmHealthMissingApplicationInfo",
    "FarmHealthRDSServerHealthInfo",
    "FarmHealth_Get",
    "RDSServerHealthStatus",
]


class RDSServerHealthStatus(OpenEnumeration):
    """Values of FarmHealthRDSServerHealthInfo.status.

    Values:
        AGENT_ERR_WAIT_FOR_HYBRID_JOIN: from 2406.
    """

    PROVISIONING = "PROVISIONING"
    PROVISIONING_ERROR = "PROVISIONING_ERROR"
    WAIT_FOR_AGENT = "WAIT_FOR_AGENT"
    CUSTOMIZING = "CUSTOMIZING"
    DELETING = "DELETING"
    MAINTENANCE = "MAINTENANCE"
    ERROR = "ERROR"
    PROVISIONED = "PROVISIONED"
    AGENT_UNREACHABLE = "AGENT_UNREACHABLE"
    CONNECTED = "CONNECTED"
    DISCONNECTED = "DISCONNECTED"
    AGENT_ERR_STARTUP_IN_PROGRESS = "AGENT_ERR_STARTUP_IN_PROGRESS"
    AGENT_ERR_WAIT_FOR_HYBRID_JOIN = "AGENT_ERR_WAIT_FOR_HYBRID_JOIN"
    AGENT_ERR_DISABLED = "AGENT_ERR_DISABLED"
    AGENT_ERR_INVALID_IP = "AGENT_ERR_INVALID_IP"
    AGENT_ERR_NEED_REBOOT = "AGENT_ERR_NEED_REBOOT"
    AGENT_ERR_PROTOCOL_FAILURE = "AGENT_ERR_PROTOCOL_FAILURE"
    AGENT_ERR_DOMAIN_FAILURE = "AGENT_ERR_DOMAIN_FAILURE"
    AGENT_CONFIG_ERROR = "AGENT_CONFIG_ERROR"
    AGENT_DRAIN_MODE = "AGENT_DRAIN_MODE"
    AGENT_DRAIN_UNTIL_RESTART = "AGENT_DRAIN_UNTIL_RESTART"
    ALREADY_USED = "ALREADY_USED"
    AVAILABLE = "AVAILABLE"
    IN_PROGRESS = "IN_PROGRESS"
    DISABLED = "DISABLED"
    DISABLE_IN_PROGRESS = "DISABLE_IN_PROGRESS"
    VALIDATING = "VALIDATING"
    UNKNOWN = "UNKNOWN"


class FarmHealthInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.FarmHealth.FarmHealthInfo
    Queryable by: QueryService
    Query privileges: POOL_VIEW
    Not filterable.

    Fields:
        id: not updatable.
        name: not updatable.
        type: not updatable; since 6.2.
        health: not updatable.
        source: required if type is AUTOMATED; not updatable; since 7.6.
        access_group: not updatable; since 7.6.
        rds_server_health: not updatable.
        num_applications: not updatable; since 7.9.
        ref_id: since 7.10.
        missing_av_applications: not updatable; since 8.8; from 2212.
        avm_accessible: not updatable; since 8.8; from 2212.
    """

    id: FarmId = field("id", "FarmId")
    name: str = field("name", "xsd:string")
    type: FarmType | str = field("type", "FarmType")
    health: ResourceHealth | str = field("health", "ResourceHealth")
    source: FarmSource | str | None = field("source", "FarmSource", default=None)
    access_group: AccessGroupId = field("accessGroup", "AccessGroupId")
    rds_server_health: list[FarmHealthRDSServerHealthInfo] = field(
        "rdsServerHealth", "FarmHealthRDSServerHealthInfo[]", default_factory=list
    )
    num_applications: int | None = field("numApplications", "xsd:int", default=None)
    ref_id: str | None = field("refId", "xsd:string", default=None)
    missing_av_applications: list[FarmHealthMissingApplicationInfo] = field(
        "missingAVApplications", "FarmHealthMissingApplicationInfo[]", default_factory=list
    )
    avm_accessible: bool = field("avmAccessible", "xsd:boolean")


class FarmHealthMissingApplicationInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.FarmHealth.MissingApplicationInfo

    Fields:
        id: not updatable.
        name: not updatable.
        executable_path: not updatable.
    """

    id: ApplicationId = field("id", "ApplicationId")
    name: str = field("name", "xsd:string")
    executable_path: str = field("executablePath", "xsd:string")


class FarmHealthRDSServerHealthInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.FarmHealth.RDSServerHealthInfo

    Fields:
        id: not updatable.
        name: not updatable.
        operating_system: not updatable; since 7.9.
        agent_version: not updatable; since 7.9.
        agent_build_number: not updatable; since 7.9.
        status: not updatable.
        health: not updatable.
        available: not updatable.
        missing_applications: not updatable.
        load_preference: not updatable; since 6.2.
        load_index: not updatable; since 7.8.
        num_sessions: since 7.10.
        session_settings: not updatable; since 7.9.
        ref_id: since 7.10.
    """

    id: RDSServerId = field("id", "RDSServerId")
    name: str | None = field("name", "xsd:string", default=None)
    operating_system: OperatingSystem | str | None = field("operatingSystem", "OperatingSystem", default=None)
    agent_version: str | None = field("agentVersion", "xsd:string", default=None)
    agent_build_number: str | None = field("agentBuildNumber", "xsd:string", default=None)
    status: RDSServerHealthStatus | str = field("status", "RDSServerHealthStatus")
    health: ResourceHealth | str = field("health", "ResourceHealth")
    available: bool = field("available", "xsd:boolean")
    missing_applications: list[FarmHealthMissingApplicationInfo] = field(
        "missingApplications", "FarmHealthMissingApplicationInfo[]", default_factory=list
    )
    load_preference: RDSServerLoadPreference | str | None = field(
        "loadPreference", "RDSServerLoadPreference", default=None
    )
    load_index: int | None = field("loadIndex", "xsd:int", default=None)
    num_sessions: int | None = field("numSessions", "xsd:int", default=None)
    session_settings: RDSServerSessionSettings | None = field(
        "sessionSettings", "RDSServerSessionSettings", default=None
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)


class FarmHealth_Get(Request["FarmHealthInfo"]):
    """Request to FarmHealth.

    Page: vdi.health.FarmHealth
    """

    __operation__ = Operation(
        service="FarmHealth",
        returns="FarmHealthInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: FarmId = field("id", "FarmId")
