"""What is counted: machines and servers by state, sessions by kind, what is healthy and what is not."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from ..health import PROBLEMS, SERVER_PROBLEMS, is_broken
from ..names import DESKTOP, GLOBAL_ENTITLEMENT, MACHINE, RDS_SERVER, SESSION
from ..references import referring
from ..shapes import copied, value_at
from .asking import computed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..behaviour import Call

_COUNTED: Final = {
    "AVAILABLE": "preparedCount.available",
    "PROVISIONED": "preparedCount.provisioned",
    "CONNECTED": "preparedCount.connected",
    "DISCONNECTED": "preparedCount.disconnected",
    "PROVISIONING": "underConstructionCount.provisioning",
    "CUSTOMIZING": "underConstructionCount.customizing",
    "MAINTENANCE": "underConstructionCount.maintenance",
    "DELETING": "underConstructionCount.deleting",
    "WAIT_FOR_AGENT": "underConstructionCount.waitForAgent",
    "VALIDATING": "underConstructionCount.validating",
    "IN_PROGRESS": "underConstructionCount.startupProgress",
    "AGENT_ERR_STARTUP_IN_PROGRESS": "underConstructionCount.startupProgress",
    "AGENT_ERR_WAIT_FOR_HYBRID_JOIN": "underConstructionCount.waitForHybridDomainJoin",
    "AGENT_ERR_DISABLED": "problemCount.agentDisabled",
    "AGENT_UNREACHABLE": "problemCount.agentUnreachable",
    "AGENT_ERR_INVALID_IP": "problemCount.invalidIp",
    "AGENT_ERR_NEED_REBOOT": "problemCount.needReboot",
    "AGENT_ERR_PROTOCOL_FAILURE": "problemCount.protocolFailure",
    "AGENT_ERR_DOMAIN_FAILURE": "problemCount.domainFailure",
    "AGENT_CONFIG_ERROR": "problemCount.configError",
    "UNASSIGNED_USER_CONNECTED": "problemCount.unassignedUserConnected",
    "UNASSIGNED_USER_DISCONNECTED": "problemCount.unassignedUserDisconnected",
    "PROVISIONING_ERROR": "problemCount.provisioningError",
    "ERROR": "problemCount.error",
    "ALREADY_USED": "problemCount.alreadyUsed",
    "BLOCKED_AGENT_VERSION": "problemCount.blockedAgentVersion",
}
"""Where a machine is counted, by its state; states that are not told here are unknown ones."""
_COUNTED_SERVER: Final = {
    **_COUNTED,
    "AGENT_DRAIN_MODE": "underConstructionCount.drainModeEnabled",
    "AGENT_DRAIN_UNTIL_RESTART": "underConstructionCount.drainModeRestart",
    "DISABLED": "underConstructionCount.disabled",
    "DISABLE_IN_PROGRESS": "underConstructionCount.disableProgress",
    "CONNECTED": "preparedCount.available",
    "DISCONNECTED": "preparedCount.available",
}
"""The same for an RDS server, which has many sessions."""
_UNKNOWN: Final = "problemCount.unknown"
_CLIENTS: Final = {"htmlaccess": "numBrowserClients", "iOS": "numIosClients"} | {
    name: f"num{name}Clients" for name in ("Windows", "Mac", "Linux", "Android")
}
_PROTOCOLS: Final = {"BLAST": "numBlastSessions", "PCOIP": "numPcoipSessions", "RDP": "numRdpSessions"}
_STATES: Final = {"CONNECTED": "numActiveSessions", "PENDING": "numPendingSessions"} | {
    "DISCONNECTED": "numDisconnectedSessions"
}
_HEALTH: Final[dict[str, tuple[str, Callable[[Any], bool]]]] = {
    "CONNECTION_SERVER": ("ConnectionServerHealthInfo", lambda seen: _is_valid(seen) and seen.status == "OK"),
    "EVENT_DATABASE": ("EventDatabaseHealthInfo", lambda seen: value_at(seen, "data.state") == "CONNECTED"),
    "VIRTUAL_CENTER": (
        "VirtualCenterHealthInfo",
        lambda seen: all(one.status == "STATUS_UP" for one in seen.connection_server_data),
    ),
    "GATEWAY": ("GatewayHealthInfo", lambda seen: bool(seen.gateway_status_active)),
    "FARM": ("FarmHealthInfo", lambda seen: seen.health in ("OK", "DISABLED")),
    "RDS_SERVER": (RDS_SERVER, lambda seen: not is_broken(seen)),
    "AD_DOMAIN": ("ADDomainHealthInfo", lambda seen: all(one.status == "OK" for one in seen.connection_server_state)),
    "LICENSE": ("LicenseInfo", lambda seen: bool(seen.licensed)),
}
"""By category: the objects that are counted, and whether one is healthy."""


def _is_valid(seen: Any) -> bool:
    return value_at(seen, "certificateHealth.valid") is not False


def _machine_states(call: Call) -> Any:
    found: Counter[str] = Counter()
    for machine in call.visible(call.inventory.store.all(MACHINE)):
        managed = machine.base.type == "MANAGED_VIRTUAL_MACHINE"
        counted = _COUNTED.get(str(machine.base.basic_state), _UNKNOWN)
        found[f"{'vCenterVmCounts' if managed else 'unManagedMachineCounts'}.{counted}"] += 1
    return call.inventory.examples.make("MachineStateCounts", found)


def _server_states(call: Call) -> Any:
    states = (
        str(value_at(server, "runtimeData.status")) for server in call.visible(call.inventory.store.all(RDS_SERVER))
    )
    counted = Counter(_COUNTED_SERVER.get(state, _UNKNOWN) for state in states)
    return call.inventory.examples.make("RDSServerStateCount", counted)


def _sessions(call: Call) -> Any:
    sessions = call.inventory.store.all(SESSION)
    told: Counter[str] = Counter(numSessions=len(sessions))
    told["numUsers"] = len({session.reference_data.user.id for session in sessions})
    for session in sessions:
        data = session.session_data
        on_server = session.reference_data.rds_server is not None
        kind = "application" if data.session_type == "APPLICATION" else "rds" if on_server else "desktop"
        told[f"{kind}SessionStatistics.{_STATES.get(str(data.session_state), 'numIdleSessions')}"] += 1
        told[f"protocolStatistics.{_PROTOCOLS.get(str(data.session_protocol), 'numOtherProtocols')}"] += 1
        told[f"clientStatistics.{_CLIENTS.get(str(session.names_data.client_type), 'numOtherClients')}"] += 1
        told["gatewayStatistics.numUnknownGateways"] += 1
    return call.inventory.examples.make("LocalSessionStatistics", told)


def _licensing(call: Call) -> Any:
    """The highest usage is the present one: nothing older is known."""
    sessions = call.inventory.store.all(SESSION)
    connected = sum(session.session_data.session_state == "CONNECTED" for session in sessions)
    applications = sum(session.session_data.session_type == "APPLICATION" for session in sessions)
    usage = {
        "totalConcurrentConnections": connected,
        "totalConcurrentSessions": len(sessions),
        "totalNamedUsers": len({session.reference_data.user.id for session in sessions}),
        "concurrentFullVmSessions": len(sessions) - applications,
        "concurrentApplicationSessions": applications,
    }
    told = {f"{when}.{name}": value for when in ("currentUsage", "highestUsage") for name, value in usage.items()}
    return call.inventory.examples.make("UsageStatisticsLicensingCountersInfo", told)


def _health(call: Call) -> list[Any]:
    known = call.inventory.shapes.members("HealthCounter")["category"].facts.enumeration
    names = known.values if known else ()
    return [_counter(call, name) for name in _HEALTH if name in names]


def _counter(call: Call, category: str) -> Any:
    name, is_healthy = _HEALTH[category]
    return _counted(call, category, [is_healthy(seen) for seen in call.inventory.all(name)])


def _counted(call: Call, category: str, healthy: Iterable[bool]) -> Any:
    found = list(healthy)
    told = {"totalCount": len(found), "healthyCount": sum(found), "errorCount": len(found) - sum(found)}
    made = call.inventory.examples.make("HealthCounter", {"category": category, **told})
    made.details = [_entry(call, name, value) for name, value in told.items()]
    return made


def _entry(call: Call, name: str, value: int) -> Any:
    entry = call.inventory.shapes.blank("MapEntry")
    entry.key, entry.value = name, value
    return entry


def _status(call: Call) -> Any:
    store = call.inventory.store
    counters = _health(call)
    healthy = [one < counter.healthy_count for counter in counters for one in range(counter.total_count)]
    severities = Counter(str(event.data.severity) for event in store.all("EventSummaryView"))
    machines = (machine for machine in store.all(MACHINE) if machine.base.type == "MANAGED_VIRTUAL_MACHINE")
    told = {
        "sessionsCount": store.count(SESSION),
        "problemVcenterVmsCount": sum(machine.base.basic_state in PROBLEMS for machine in machines),
        "problemRDSHostsCount": sum(
            server.base.farm is not None and value_at(server, "runtimeData.status") in SERVER_PROBLEMS
            for server in store.all(RDS_SERVER)
        ),
        "eventSeverityCounter.errorCount": severities["ERROR"],
        "eventSeverityCounter.warningCount": severities["WARNING"],
        "healthCounter": _counted(call, "ALL", healthy),
    }
    return call.inventory.examples.make("SystemStatusCounter", told)


def _pods(call: Call) -> list[Any]:
    found = []
    for pod in call.inventory.store.all("PodInfo"):
        number = call.inventory.store.count(SESSION) if pod.local_pod else 0
        told = {"podId": pod.id, "podName": pod.display_name, "localPod": bool(pod.local_pod)}
        counts = {"numBrokeredSessions": number, "numHostedSessions": number}
        found.append(call.inventory.examples.make("PodSessionCounter", {**told, **counts}))
    return found


def _entitled(call: Call) -> Any:
    """The machines of the pools that belong to a global entitlement."""
    store = call.inventory.store
    shared = call.existing(GLOBAL_ENTITLEMENT, call.argument("id"))
    pools = referring(store, DESKTOP, "globalEntitlementData.globalEntitlement", shared.id.id)
    sessions = [
        store.get(SESSION, key) for pool in pools for key in referring(store, SESSION, "referenceData.desktop", pool)
    ]
    told = {
        "localCapacity": sum(len(referring(store, MACHINE, "base.desktop", pool)) for pool in pools),
        "localOccupancy": len(sessions),
        "localConnectedSessions": sum(session.session_data.session_state == "CONNECTED" for session in sessions),
    }
    return call.inventory.examples.make("GECounter", told)


def _calls(call: Call) -> Any:
    """How often each operation was called."""
    make = call.inventory.examples.make
    services: dict[str, list[Any]] = {}
    for name, count in sorted(call.inventory.called.items()):
        service = call.inventory.shapes.contract.operations[name].service
        services.setdefault(service, []).append(make("MethodMetrics", {"methodName": name, "count": count}))
    seen = copied(call.inventory.all("APIMetricsInfo")[0])
    seen.api_metrics = [make("APIMetrics", {"serviceName": name}) for name in services]
    for metrics, methods in zip(seen.api_metrics, services.values(), strict=True):
        metrics.method_metrics = methods
    return seen


def _nothing(_: Call) -> None:
    """The highest usage is that of now in any case."""


def _event_database(call: Call) -> Any:
    return call.inventory.get("EventDatabaseHealthInfo")


OPERATIONS: Final = computed(
    {
        "Machine_GetStateCounts": (_machine_states, "machines by state"),
        "RDSServer_GetStateCounts": (_server_states, "RDS servers by state"),
        "SessionStatistics_GetLocalSessionStatistics": (_sessions, "sessions by state, protocol and client"),
        "UsageStatistics_GetLicensingCounters": (_licensing, "the sessions and users of now"),
        "Monitoring_GetHealthCounters": (_health, "what is healthy and what is not, by category"),
        "Monitoring_GetSystemStatusCounter": (_status, "sessions, problems, events, health"),
        "Monitoring_ListPodSessionCounters": (_pods, "sessions of each pod"),
        "Monitoring_GetGECounter": (_entitled, "machines and sessions of a global entitlement"),
        "Monitoring_GetAPIMetrics": (_calls, "how often each operation was called"),
        "UsageStatistics_ResetHighestUsageCount": (_nothing, "the highest usage is that of now in any case"),
        "UsageStatistics_ResetNamedUsersCount": (_nothing, "the named users are those of now in any case"),
        "EventDatabaseHealth_Get": (_event_database, "whether the database is there, and how many events it holds"),
    }
)
