"""All checks: their names, what they look at, what they need of the API, and their thresholds."""

from __future__ import annotations

from typing import Final

from .checks import certificates, desktops, farms, federation, people, servers, vsphere
from .definition import Check
from .limits import Limit

CHECKS: Final = (
    Check(
        "session",
        "sessions of the pod, and those that have been disconnected for long",
        people.session,
        entities=("SessionLocalSummaryView",),
        limits=(
            Limit("session.hours", "hours since a session was disconnected", warn=24, critical=168),
            Limit("session.total", "sessions"),
            Limit("session.disconnected", "disconnected sessions"),
        ),
    ),
    Check(
        "license",
        "whether there is a license, and how long it lasts",
        people.license,
        operations=("License_Get",),
        limits=(Limit("license.days", "days left", warn=30, critical=7, below=True),),
    ),
    Check(
        "usage",
        "how much of the license is used, now and at most",
        people.usage,
        operations=("UsageStatistics_GetLicensingCounters",),
        limits=(
            Limit("usage.current", "connections, sessions or users now"),
            Limit("usage.highest", "the most so far"),
        ),
    ),
    Check(
        "provisioning",
        "pools whose last attempt to provision has failed",
        desktops.provisioning,
        entities=("DesktopSummaryView",),
        limits=(Limit("provisioning.errors", "pools with an error", warn=1),),
    ),
    Check(
        "image",
        "instant clones whose image could not be published (one call for each pool)",
        desktops.image,
        operations=("Desktop_Get",),
        entities=("DesktopSummaryView",),
        limits=(Limit("image.failed", "pools whose image has failed", critical=1),),
    ),
    Check(
        "pool",
        "pools that are disabled, or whose provisioning is",
        desktops.pool,
        entities=("DesktopSummaryView",),
        limits=(
            Limit("pool.total", "pools"),
            Limit("pool.disabled", "disabled pools", warn=1),
            Limit("pool.not_provisioning", "enabled pools that do not provision", warn=1),
        ),
    ),
    Check(
        "machine",
        "machines in a state in which somebody has to act",
        desktops.machine,
        entities=("MachineSummaryView",),
        limits=(
            Limit("machine.problems", "machines with a problem", warn=1),
            Limit("machine.percent", "the same in percent of all", critical=10),
            Limit("machine.total", "machines"),
            Limit("machine.state", "machines in one such state"),
        ),
    ),
    Check(
        "connection-server",
        "connection servers: state, services, load",
        servers.connection_server,
        operations=("ConnectionServerHealth_List",),
        limits=(
            Limit("connection-server.cpu", "percent of the processors", warn=80, critical=95),
            Limit("connection-server.memory", "percent of the memory", warn=90, critical=98),
            Limit("connection-server.connections", "connections of one server"),
        ),
    ),
    Check(
        "replication",
        "whether connection servers pass on their directory to each other",
        servers.replication,
        operations=("ConnectionServerHealth_List",),
    ),
    Check(
        "certificate",
        "certificates of connection servers",
        certificates.certificate,
        operations=("ConnectionServerHealth_List",),
        limits=(Limit("certificate.days", "days left", warn=30, critical=7, below=True),),
    ),
    Check(
        "peer-certificate",
        "certificates of virtual centers and SAML authenticators that are not accepted",
        certificates.peer_certificate,
        operations=("VirtualCenterHealth_List", "SAMLAuthenticatorHealth_List"),
    ),
    Check(
        "gateway-certificate",
        "certificates of gateways that were given to the pod",
        certificates.gateway_certificate,
        operations=("GlobalSettings_ListGatewayCertificates",),
        limits=(Limit("gateway-certificate.days", "days left", warn=30, critical=7, below=True),),
    ),
    Check(
        "virtual-center",
        "whether connection servers reach the virtual centers",
        vsphere.virtual_center,
        operations=("VirtualCenterHealth_List",),
    ),
    Check(
        "host",
        "hosts that are not connected",
        vsphere.host,
        operations=("VirtualCenterHealth_List",),
        limits=(Limit("host.state", "hosts in one state"),),
    ),
    Check(
        "datastore",
        "datastores that are not accessible, or full",
        vsphere.datastore,
        operations=("VirtualCenterHealth_List",),
        limits=(Limit("datastore.free", "percent that is free", warn=20, critical=10, below=True),),
    ),
    Check(
        "event-database",
        "whether events are kept",
        servers.event_database,
        operations=("EventDatabaseHealth_Get",),
    ),
    Check("domain", "domains as connection servers see them", servers.domain, operations=("ADDomainHealth_List",)),
    Check(
        "rds-server",
        "RDS servers in a state in which somebody has to act",
        farms.rds_server,
        entities=("RDSServerSummaryView",),
        limits=(
            Limit("rds-server.problems", "RDS servers with a problem", warn=1),
            Limit("rds-server.percent", "the same in percent of all", critical=25),
            Limit("rds-server.total", "RDS servers"),
            Limit("rds-server.state", "RDS servers in one such state"),
        ),
    ),
    Check("farm", "farms as the server judges them", farms.farm, entities=("FarmHealthInfo",)),
    Check(
        "gateway",
        "gateways (UAG): active, and heard of",
        servers.gateway,
        operations=("GatewayHealth_List",),
        limits=(Limit("gateway.connections", "connections of one gateway"),),
    ),
    Check(
        "security-server",
        "security servers, where there still are some",
        servers.security_server,
        operations=("SecurityServerHealth_List",),
    ),
    Check(
        "pod",
        "whether the pods of a federation reach each other",
        federation.pod,
        operations=("PodFederation_Get", "PodHealth_List"),
    ),
    Check(
        "saml",
        "SAML authenticators as connection servers see them",
        federation.saml,
        operations=("SAMLAuthenticatorHealth_List",),
    ),
    Check(
        "true-sso",
        "connectors of True SSO that are enabled",
        federation.true_sso,
        operations=("CertificateSSOConnectorHealth_List",),
    ),
)
"""The checks, in the order in which they are done."""
