"""How well everything is: worked out of what is stored, so that a health check finds what there is to find."""

from __future__ import annotations

import datetime
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from .clock import in_utc
from .names import CONNECTION_SERVER, EVENT, MACHINE, RDS_SERVER, SESSION
from .notes import CERTIFICATE, noted
from .references import referring
from .shapes import value_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .inventory import Inventory

PROBLEMS: Final = frozenset(
    {
        "AGENT_ERR_DISABLED",
        "AGENT_UNREACHABLE",
        "AGENT_ERR_INVALID_IP",
        "AGENT_ERR_NEED_REBOOT",
        "AGENT_ERR_PROTOCOL_FAILURE",
        "AGENT_ERR_DOMAIN_FAILURE",
        "AGENT_CONFIG_ERROR",
        "PROVISIONING_ERROR",
        "ERROR",
        "UNASSIGNED_USER_CONNECTED",
        "UNASSIGNED_USER_DISCONNECTED",
        "UNKNOWN",
    }
)
"""The states that count as a problem of a machine, as documented."""
SERVER_PROBLEMS: Final = frozenset(
    {
        "AGENT_UNREACHABLE",
        "AGENT_CONFIG_ERROR",
        "UNKNOWN",
        "ALREADY_USED",
        "PROVISIONING_ERROR",
        "ERROR",
        "AGENT_ERR_PROTOCOL_FAILURE",
    }
)
"""The same for an RDS server."""
_MANY: Final = 0.5
"""The share of machines in a problem from which on a pool is in error; what it is really is not documented."""
_VALID: Final = datetime.timedelta(days=365)
_SERVICES: Final = ("SECURITY_GATEWAY_COMPONENT", "PCOIP_SECURE_GATEWAY", "BLAST_SECURE_GATEWAY")


def pool(inventory: Inventory, desktop: Any, made: Any) -> None:
    """Disabled, or as its machines and its provisioning are."""
    keys = referring(inventory.store, MACHINE, "base.desktop", desktop.id.id)
    states = [str(inventory.store.get(MACHINE, key).base.basic_state) for key in keys]
    error = value_at(desktop, "automatedDesktopData.provisioningStatusData.lastProvisioningError")
    enabled = value_at(desktop, "desktopSettings.enabled") is not False
    made.health = _judged([state in PROBLEMS for state in states], enabled=enabled, error=error is not None)


def farm(inventory: Inventory, source: Any, made: Any) -> None:
    """Disabled, or as its servers and its provisioning are."""
    keys = referring(inventory.store, RDS_SERVER, "base.farm", source.id.id)
    servers = [inventory.store.get(RDS_SERVER, key) for key in keys]
    error = value_at(source, "automatedFarmData.provisioningStatusData.lastProvisioningError")
    enabled = value_at(source, "data.enabled") is not False
    made.health = _judged(map(is_broken, servers), enabled=enabled, error=error is not None)
    made.rds_server_health = [_server(inventory, server) for server in servers]


def is_broken(server: Any) -> bool:
    """Whether an RDS server is in a state that counts as a problem."""
    return value_at(server, "runtimeData.status") in SERVER_PROBLEMS


def _server(inventory: Inventory, server: Any) -> Any:
    disabled, broken = not value_at(server, "settings.enabled"), is_broken(server)
    sessions = len(referring(inventory.store, SESSION, "referenceData.rdsServer", server.id.id))
    told = {
        "id": server.id,
        "name": server.base.name,
        "operatingSystem": value_at(server, "agentData.operatingSystem"),
        "agentVersion": value_at(server, "agentData.agentVersion"),
        "status": value_at(server, "runtimeData.status"),
        "health": "DISABLED" if disabled else "ERROR" if broken else "OK",
        "available": value_at(server, "runtimeData.status") == "AVAILABLE" and not disabled,
        "loadPreference": value_at(server, "runtimeData.loadPreference"),
        "numSessions": sessions,
    }
    return _make(inventory, "FarmHealthRDSServerHealthInfo", told)


def _judged(broken: Iterable[bool], *, enabled: bool, error: bool) -> str:
    if not enabled:
        return "DISABLED"
    found = list(broken)
    if error or sum(found) > _MANY * len(found):
        return "ERROR"
    return "WARNING" if any(found) else "OK"


def connection_server(inventory: Inventory, source: Any, made: Any) -> None:
    """Its certificate, its share of the sessions, its services, and the servers that it replicates with."""
    servers = inventory.store.all(CONNECTION_SERVER)
    sessions = inventory.store.all(SESSION)[servers.index(source) :: len(servers)]
    until = noted(inventory.store, CERTIFICATE + source.id.id)
    told = {
        "status": "OK",
        "build": source.general.version.rpartition("-")[2],
        "defaultCertificate": False,
        "certificateHealth": None if until is None else _certificate(inventory, in_utc(until)),
        "connectionData": _make(
            inventory,
            "ConnectionServerHealthConnectionData",
            {"numConnections": len(sessions), "numConnectionsHigh": len(sessions)},
        ),
        "replicationStatus": [
            _make(
                inventory,
                "ConnectionServerHealthLdapReplicationStatusData",
                {"serverName": other.general.name, "status": "OK"},
            )
            for other in servers
            if other is not source
        ],
        "servicesStatus": [
            _make(inventory, "ConnectionServerServiceStatus", {"serviceName": name, "status": "UP"})
            for name in _SERVICES
        ],
        "sessionProtocolData": _protocols(inventory, sessions),
    }
    _tell(inventory, made, told)


def _certificate(inventory: Inventory, until: datetime.datetime) -> Any:
    valid = inventory.clock.now < until
    told = {"valid": valid, "startTime": until - _VALID, "expirationTime": until}
    return _make(inventory, "CertificateHealthData", told if valid else {**told, "invalidReason": "expired"})


def _protocols(inventory: Inventory, sessions: list[Any]) -> list[Any]:
    used = Counter(str(session.session_data.session_protocol) for session in sessions)
    return [
        _make(inventory, "ConnectionServerSessionProtocolData", {"sessionProtocol": name, "numSessions": used[name]})
        for name in ("PCOIP", "RDP", "BLAST")
    ]


def virtual_center(inventory: Inventory, source: Any, made: Any) -> None:
    """How the connection servers reach it, its hosts and its datastores."""
    status = "STATUS_UP" if source.enabled else "STATUS_DOWN"
    told = {
        "connectionServerData": _each_server(
            inventory, "VirtualCenterHealthConnectionServerConnectionData", {"status": status}
        ),
        "hostData": [
            _make(inventory, "VirtualCenterHealthHostData", {"name": host.name, "status": _host(host)})
            for host in _of_center(inventory, "HostOrClusterInfo", "virtualCenter", source)
        ],
        "datastoreData": [
            _make(inventory, "VirtualCenterHealthDatastoreData", _datastore(store))
            for store in _of_center(inventory, "DatastoreInfo", "datastoreData.virtualCenter", source)
        ],
    }
    _tell(inventory, made, told)


def _host(host: Any) -> str:
    return "DISCONNECTED" if value_at(host, "incompatibleReasons.allHostsDisconnected") else "CONNECTED"


def _datastore(store: Any) -> dict[str, Any]:
    data = store.datastore_data
    told = {name: value_at(data, name) for name in ("name", "path", "capacityMB", "freeSpaceMB")}
    return {"id": store.id, "accessible": True, **told}


def _of_center(inventory: Inventory, name: str, path: str, center: Any) -> list[Any]:
    return [inventory.store.get(name, key) for key in referring(inventory.store, name, path, center.id.id)]


def domain(inventory: Inventory, _: Any, made: Any) -> None:
    """How the connection servers reach it."""
    state = {"status": "OK", "trustRelationship": "PRIMARYDOMAIN", "contactable": "FULLYACCESSIBLE"}
    made.connection_server_state = _each_server(
        inventory, "ADDomainHealthConnectionServerConnectionData", state, "connectionServerName"
    )


def single_sign_on(inventory: Inventory, source: Any, made: Any) -> None:
    """The servers that a connector needs, by the names that it is set up with."""
    health = made.data
    health.primary_enrollment_server_health.dns_name = f"es-1.{_dns_name(inventory, source)}"
    health.domain_health.dns_name = _dns_name(inventory, source)
    health.template_health.name = source.data.template_name
    health.certificate_server_healths = [
        _make(inventory, "CertificateSSOConnectorHealthEnrollmentServerCertificateServerHealthData", {"name": name})
        for name in source.data.certificate_server_names
    ]


def _dns_name(inventory: Inventory, connector: Any) -> str:
    found = inventory.store.get("ADDomainInfo", connector.data.domain.id)
    return "" if found is None else str(found.dns_name)


def event_database(inventory: Inventory, source: Any, made: Any) -> None:
    """Whether it is there, and how many events it holds."""
    total = inventory.store.count(EVENT)
    counts = _make(inventory, "EventStatistics", {"numTotalEvents": total, "numEventsForConsole": total})
    database = source.database
    told: dict[str, Any] = {"eventStatistics": counts, "data": None}
    if source.event_database_set and database is not None:
        given = {
            "serverName": database.server,
            "port": database.port,
            "databaseType": str(database.type) if database.type != "MYSQL" else "UNDEFINED",
            "userName": database.user_name,
            "databaseName": database.name,
            "tablePrefix": database.table_prefix or "",
            "state": "CONNECTED",
        }
        told["data"] = _make(inventory, "EventDatabaseHealthData", given)
    _tell(inventory, made, told)


def _each_server(inventory: Inventory, name: str, told: Mapping[str, Any], called: str = "name") -> list[Any]:
    """What is told of something for each connection server."""
    servers = inventory.store.all(CONNECTION_SERVER)
    return [_make(inventory, name, {"id": one.id, called: one.general.name, **told}) for one in servers]


def _make(inventory: Inventory, name: str, told: Mapping[str, Any]) -> Any:
    """An object of a type with what is told of it, as far as there is any."""
    return inventory.examples.make(name, {path: value for path, value in told.items() if value is not None})


def _tell(inventory: Inventory, made: Any, told: Mapping[str, Any]) -> None:
    """Set members of a view that has just been made; those that the release does not have are left out."""
    members = inventory.shapes.members(type(made).__wire_name__)
    for name, value in told.items():
        if name in members:
            setattr(made, members[name].attribute, value)
