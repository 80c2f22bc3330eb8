"""ADDomainHealth: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ConnectionServerId, UserOrGroupId
    from .enumerations import ADDomainType

__all__ = [
    "ADDomainContactability",
    "ADDomainHealthConnectionServerConnectionData",
    "ADDomainHealthInfo",
    "ADDomainHealthStatus",
    "ADDomainHealth_List",
    "ADDomainTrustRelationship",
    "ServiceAccount",
    "ServiceAccountStatus",
]


class ADDomainContactability(OpenEnumeration):
    """Values of ADDomainHealthConnectionServerConnectionData.contactable."""

    UNCONTACTABLE = "UNCONTACTABLE"
    FULLYACCESSIBLE = "FULLYACCESSIBLE"
    CANNOTBIND = "CANNOTBIND"
    UNKNOWN = "UNKNOWN"


class ADDomainHealthStatus(OpenEnumeration):
    """Values of ADDomainHealthConnectionServerConnectionData.status."""

    OK = "OK"
    WARN = "WARN"
    ERROR = "ERROR"
    UNKNOWN = "UNKNOWN"


class ADDomainTrustRelationship(OpenEnumeration):
    """Values of ADDomainHealthConnectionServerConnectionData.trustRelationship.

    Values:
        NOTRUST: from 8.1.0.
    """

    PRIMARYDOMAIN = "PRIMARYDOMAIN"
    FROMBROKER = "FROMBROKER"
    TOBROKER = "TOBROKER"
    TWOWAY = "TWOWAY"
    TWOWAY_FOREST = "TWOWAY_FOREST"
    MANUAL = "MANUAL"
    UNKNOWN = "UNKNOWN"
    NOTRUST = "NOTRUST"


class ServiceAccountStatus(OpenEnumeration):
    """Values of ServiceAccount.status."""

    ACTIVE = "ACTIVE"
    ERROR = "ERROR"
    UNKNOWN = "UNKNOWN"


class ADDomainHealthConnectionServerConnectionData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.ADDomainHealth.ConnectionServerConnectionData

    Fields:
        ref_id: since 7.10.
        last_updated_timestamp: not updatable; since 7.12.
    """

    id: ConnectionServerId = field("id", "ConnectionServerId")
    connection_server_name: str = field("connectionServerName", "xsd:string")
    status: ADDomainHealthStatus | str = field("status", "ADDomainHealthStatus")
    trust_relationship: ADDomainTrustRelationship | str = field("trustRelationship", "ADDomainTrustRelationship")
    contactable: ADDomainContactability | str = field("contactable", "ADDomainContactability")
    ref_id: str | None = field("refId", "xsd:string", default=None)
    last_updated_timestamp: int | None = field("lastUpdatedTimestamp", "xsd:long", default=None)


class ADDomainHealthInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.ADDomainHealth.ADDomainHealthInfo

    Fields:
        domain_type: default CONNECTION_SERVER_DOMAIN; not updatable; since 8.1; from 8.1.0.
        service_accounts: not updatable; since 8.2; from 2103.
    """

    net_bios_name: str = field("netBiosName", "xsd:string")
    dns_name: str = field("dnsName", "xsd:string")
    nt4_domain: bool = field("nt4Domain", "xsd:boolean")
    domain_type: ADDomainType | str = field("domainType", "ADDomainType")
    service_accounts: list[ServiceAccount] = field("serviceAccounts", "ServiceAccount[]", default_factory=list)
    connection_server_state: list[ADDomainHealthConnectionServerConnectionData] = field(
        "connectionServerState", "ADDomainHealthConnectionServerConnectionData[]"
    )


class ServiceAccount(DynamicData):
    """Data object, since 8.2, from 2103.

    Page: vdi.health.ADDomainHealth.ServiceAccount
    """

    owner_id: UserOrGroupId | None = field("ownerId", "UserOrGroupId", default=None)
    username: str = field("username", "xsd:string")
    status: ServiceAccountStatus | str = field("status", "ServiceAccountStatus")


class ADDomainHealth_List(Request["list[ADDomainHealthInfo]"]):
    """Request to ADDomainHealth.

    Page: vdi.health.ADDomainHealth
    """

    __operation__ = Operation(
        service="ADDomainHealth",
        returns="ADDomainHealthInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
