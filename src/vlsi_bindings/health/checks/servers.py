"""Connection servers, gateways, the event database, domains: what the pod itself stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import vdi
from ..results import Report, counted, every
from ..values import State

if TYPE_CHECKING:
    from ..asking import Asking
    from ..limits import Limits

_SERVER: Final = {
    "OK": State.OK,
    "RESTART_REQUIRED": State.WARNING,
    "UNKNOWN": State.WARNING,
    "NOT_RESPONDING": State.CRITICAL,
    "ERROR": State.CRITICAL,
}
_DATABASE: Final = {"CONNECTED": State.OK, "DISCONNECTED": State.CRITICAL, "ERROR": State.CRITICAL}
_DOMAIN: Final = {"OK": State.OK, "ERROR": State.CRITICAL}
_UNREACHED: Final = ("UNCONTACTABLE", "CANNOTBIND")


async def connection_server(asking: Asking, limits: Limits) -> Report:
    """Connection servers: their state, their services, and how loaded they are."""
    servers = await asking.ask(vdi.ConnectionServerHealth_List())
    report = Report(every(len(servers), "connection server", "is well", "are well"))
    for one in servers:
        report.find(_SERVER.get(str(one.status), State.WARNING), f"{one.name} is {one.status}")
        for part in one.services_status:
            if part.status != "UP":
                report.find(State.CRITICAL, f"{one.name}: {part.service_name} is {part.status}")
        _load(one, limits, report)
    return report


def _load(one: vdi.ConnectionServerHealthInfo, limits: Limits, report: Report) -> None:
    if one.resources_data is not None:
        load = one.resources_data
        loads = {"cpu": load.cpu_usage_percentage, "memory": load.memory_usage_percentage}
        for what, percent in loads.items():
            if percent is not None:
                text = f"{one.name}: {percent} % {what}"
                report.measure(limits, f"connection-server.{what}", percent, text, "%", server=one.name)
    if one.connection_data is not None:
        number = one.connection_data.num_connections
        text = f"{one.name}: {counted(number, 'connection')}"
        report.measure(limits, "connection-server.connections", number, text, server=one.name)


async def replication(asking: Asking, _: Limits) -> Report:
    """Whether the connection servers pass on their directory to each other."""
    servers = await asking.ask(vdi.ConnectionServerHealth_List())
    links = [(one.name, link) for one in servers for link in one.replication_status]
    report = Report(every(len(links), "link", "replicates", "replicate"))
    for name, link in links:
        if link.status != "OK":
            why = f": {link.message}" if link.message else ""
            report.find(State.CRITICAL, f"{name} to {link.server_name}: {link.status}{why}")
    return report


async def security_server(asking: Asking, _: Limits) -> Report:
    """Security servers, where an estate still has them."""
    servers = await asking.ask(vdi.SecurityServerHealth_List())
    report = Report(every(len(servers), "security server", "is well", "are well"))
    for one in servers:
        report.find(_SERVER.get(str(one.status), State.WARNING), f"{one.name} is {one.status}")
    return report


async def gateway(asking: Asking, limits: Limits) -> Report:
    """Gateways (Unified Access Gateways): whether they are active, and heard of."""
    gateways = await asking.ask(vdi.GatewayHealth_List())
    report = Report(every(len(gateways), "gateway", "is active", "are active"))
    for one in gateways:
        if not one.gateway_contacted:
            report.find(State.CRITICAL, f"{one.name} ({one.address}) was never heard of")
        elif not one.gateway_status_active:
            report.find(State.CRITICAL, f"{one.name} ({one.address}) is not active")
        elif one.gateway_status_stale:
            report.find(State.WARNING, f"{one.name} ({one.address}) was not heard of for a while")
        number = one.connection_data.num_active_connections or 0
        text = f"{one.name}: {counted(number, 'connection')}"
        report.measure(limits, "gateway.connections", number, text, gateway=one.name)
    return report


async def event_database(asking: Asking, _: Limits) -> Report:
    """Whether events are kept."""
    request = vdi.EventDatabaseHealth_Get()
    if asking.has("EventDatabaseHealth_Get", "skipEventStatistics"):
        request.skip_event_statistics = True
    info = await asking.ask(request)
    report = Report("connected")
    if not info.configured or info.data is None:
        report.find(State.WARNING, "none is configured: events are lost")
        return report
    data = info.data
    why = f": {data.error}" if data.error else ""
    report.find(_DATABASE.get(str(data.state), State.WARNING), f"{data.server_name} is {data.state}{why}")
    report.fine = f"{data.database_name} at {data.server_name} is connected"
    return report


async def domain(asking: Asking, _: Limits) -> Report:
    """Domains, as each connection server sees them, and the service accounts in them."""
    domains = await asking.ask(vdi.ADDomainHealth_List())
    report = Report(every(len(domains), "domain", "is reached", "are reached"))
    for one in domains:
        for seen in one.connection_server_state:
            state = _DOMAIN.get(str(seen.status), State.WARNING)
            if seen.contactable in _UNREACHED:
                state = max(state, State.WARNING)
            report.find(state, f"{one.dns_name} from {seen.connection_server_name}: {seen.status}, {seen.contactable}")
        for account in one.service_accounts:
            if account.status == "ERROR":
                report.find(State.WARNING, f"{one.dns_name}: service account {account.username} has an error")
    return report
