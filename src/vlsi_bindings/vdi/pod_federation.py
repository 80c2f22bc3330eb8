"""PodFederation: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: F401, N801
# names in quoted parameters are used; class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ConnectionServerId, PodId, SiteId
    from .task import TaskInfo
    from .util import MapEntry, SecureString

__all__ = [
    "PodFederationData",
    "PodFederationInfo",
    "PodFederationLocalConnectionServerStatus",
    "PodFederationLocalPodStatus",
    "PodFederationStatus",
    "PodFederation_Eject",
    "PodFederation_Get",
    "PodFederation_Initialize",
    "PodFederation_Join",
    "PodFederation_RotateKeyPair",
    "PodFederation_Uninitialize",
    "PodFederation_Unjoin",
    "PodFederation_Update",
]


class PodFederationStatus(OpenEnumeration):
    """Values of PodFederationLocalConnectionServerStatus.status.

    Also of PodFederationLocalPodStatus.status.
    """

    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    PENDING = "PENDING"
    ENABLE_ERROR = "ENABLE_ERROR"
    DISABLE_ERROR = "DISABLE_ERROR"


class PodFederationData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.federation.PodFederation.PodFederationData

    Fields:
        display_name: at most 64 characters.
        sites: not updatable.
        guid: not updatable; since 7.9.
    """

    display_name: str | None = field("displayName", "xsd:string", default=None)
    sites: list[SiteId] = field("sites", "SiteId[]", default_factory=list)
    guid: str | None = field("guid", "xsd:string", default=None)


class PodFederationInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.federation.PodFederation.PodFederationInfo

    Fields:
        local_pod_status: not updatable.
    """

    data: PodFederationData | None = field("data", "PodFederationData", default=None)
    local_pod_status: PodFederationLocalPodStatus = field("localPodStatus", "PodFederationLocalPodStatus")


class PodFederationLocalConnectionServerStatus(DynamicData):
    """Data object, since 6.0.

    Page: vdi.federation.PodFederation.LocalConnectionServerStatus

    Fields:
        name: since 7.8.
        error_message_values: unique keys.
    """

    id: ConnectionServerId = field("id", "ConnectionServerId")
    name: str = field("name", "xsd:string")
    status: PodFederationStatus | str = field("status", "PodFederationStatus")
    pending_percentage: int | None = field("pendingPercentage", "xsd:int", default=None)
    error_message: str | None = field("errorMessage", "xsd:string", default=None)
    error_message_id: str | None = field("errorMessageId", "xsd:string", default=None)
    error_message_values: list[MapEntry] = field("errorMessageValues", "MapEntry[]", default_factory=list)


class PodFederationLocalPodStatus(DynamicData):
    """Data object, since 6.0.

    Page: vdi.federation.PodFederation.LocalPodStatus
    """

    status: PodFederationStatus | str = field("status", "PodFederationStatus")
    local_connection_server_statuses: list[PodFederationLocalConnectionServerStatus] = field(
        "localConnectionServerStatuses", "PodFederationLocalConnectionServerStatus[]", default_factory=list
    )


class PodFederation_Eject(Request[None]):
    """Request to PodFederation.

    Page: vdi.federation.PodFederation
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_POD_FEDERATION_EJECT_SUCCESS, VLSI_POD_FEDERATION_EJECT_FAILURE
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="PodFederation",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    pod: PodId = field("pod", "PodId")


class PodFederation_Get(Request["PodFederationInfo"]):
    """Request to PodFederation.

    Page: vdi.federation.PodFederation
    Privileges: FEDERATED_LDAP_VIEW, GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="PodFederation",
        returns="PodFederationInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class PodFederation_Initialize(Request["TaskInfo"]):
    """Request to PodFederation.

    Page: vdi.federation.PodFederation
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_POD_FEDERATION_TASK_TRIGGERED, VLSI_POD_FEDERATION_OP_SUCCESS, VLSI_POD_FEDERATION_CONCURRENT_OP,
        VLSI_POD_FEDERATION_OP_FAILURE
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="PodFederation",
        returns="TaskInfo",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )


class PodFederation_Join(Request["TaskInfo"]):
    """Request to PodFederation.

    Page: vdi.federation.PodFederation
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_POD_FEDERATION_TASK_TRIGGERED, VLSI_POD_FEDERATION_JOIN_SUCCESS, VLSI_POD_FEDERATION_CONCURRENT_OP,
        VLSI_POD_FEDERATION_JOIN_FAILURE
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="PodFederation",
        returns="TaskInfo",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    remote_pod_address: str = field("remotePodAddress", "xsd:string")
    user_name: str | None = field("userName", "xsd:string", default=None)
    password: SecureString | None = field("password", "SecureString", default=None)


class PodFederation_RotateKeyPair(Request[None]):
    """Request to PodFederation, from 2303.

    Page: vdi.federation.PodFederation
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_CPA_KEY_PAIR_ROTATION_REQUESTED
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="PodFederation",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    retain_latest_key_pair: int = field("retainLatestKeyPair", "xsd:int")


class PodFederation_Uninitialize(Request["TaskInfo"]):
    """Request to PodFederation.

    Page: vdi.federation.PodFederation
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_POD_FEDERATION_TASK_TRIGGERED, VLSI_POD_FEDERATION_OP_SUCCESS, VLSI_POD_FEDERATION_CONCURRENT_OP,
        VLSI_POD_FEDERATION_OP_FAILURE
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="PodFederation",
        returns="TaskInfo",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )


class PodFederation_Unjoin(Request["TaskInfo"]):
    """Request to PodFederation.

    Page: vdi.federation.PodFederation
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_POD_FEDERATION_TASK_TRIGGERED, VLSI_POD_FEDERATION_OP_SUCCESS, VLSI_POD_FEDERATION_CONCURRENT_OP,
        VLSI_POD_FEDERATION_OP_FAILURE
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="PodFederation",
        returns="TaskInfo",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )


class PodFederation_Update(Request[None]):
    """Request to PodFederation.

    Page: vdi.federation.PodFederation
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_POD_FEDERATION_OP_SUCCESS, VLSI_POD_FEDERATION_OP_FAILURE
    Further faults: InvalidRequest, InvalidState

    Fields:
        updates: keys are paths into PodFederationInfo.
    """

    __operation__ = Operation(
        service="PodFederation",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidRequest",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    updates: list[MapEntry] = field("updates", "MapEntry[]")
