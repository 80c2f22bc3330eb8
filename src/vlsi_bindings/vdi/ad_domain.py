"""ADDomain: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ADDomainId, ServiceAccountCredentialsId
    from .enumerations import ADDomainType
    from .util import MapEntry, SecureString

__all__ = [
    "ADDomainAdvancedSettings",
    "ADDomainAuxiliaryAccountSpec",
    "ADDomainAuxiliaryAccountUpdateSpec",
    "ADDomainInfo",
    "ADDomainSpec",
    "ADDomain_AddAuxiliaryAccounts",
    "ADDomain_Bind",
    "ADDomain_DeleteAuxiliaryAccounts",
    "ADDomain_List",
    "ADDomain_Unbind",
    "ADDomain_Update",
    "ADDomain_UpdateAuxiliaryAccounts",
    "AuxiliaryAccountUpdateData",
    "ServiceAccountCredentials",
    "ServiceAccountCredentialsInfo",
]


class ADDomainAdvancedSettings(DynamicData):
    """Data object, since 8.1, from 8.1.0.

    Page: vdi.utils.ADDomain.ADDomainAdvancedSettings

    Fields:
        port: 0..65535.
        ad_domain_auto_discovery: default true.
        ad_domain_controllers: form HostAddress.
    """

    port: int = field("port", "xsd:int")
    ad_domain_context: str = field("adDomainContext", "xsd:string")
    ad_domain_auto_discovery: bool = field("adDomainAutoDiscovery", "xsd:boolean")
    ad_domain_controllers: list[str] = field("adDomainControllers", "xsd:string[]", default_factory=list)
    ad_domain_preferred_site: str | None = field("adDomainPreferredSite", "xsd:string", default=None)


class ADDomainAuxiliaryAccountSpec(DynamicData):
    """Data object, since 8.1, from 8.1.0.

    Page: vdi.utils.ADDomain.ADDomainAuxiliaryAccountSpec
    """

    id: ADDomainId = field("id", "ADDomainId")
    auxiliary_accounts: list[ServiceAccountCredentials] = field("auxiliaryAccounts", "ServiceAccountCredentials[]")


class ADDomainAuxiliaryAccountUpdateSpec(DynamicData):
    """Data object, since 8.1, from 8.1.0.

    Page: vdi.utils.ADDomain.ADDomainAuxiliaryAccountUpdateSpec
    """

    auxiliary_accounts: list[AuxiliaryAccountUpdateData] = field("auxiliaryAccounts", "AuxiliaryAccountUpdateData[]")


class ADDomainInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.utils.ADDomain.ADDomainInfo

    Fields:
        dns_name: not updatable.
        net_bios_name: not updatable.
        domain_type: not updatable; since 8.1; from 8.1.0.
        primary_account: since 8.1; from 8.1.0.
        auxiliary_accounts: not updatable; since 8.1; from 8.1.0.
        ad_domain_advanced_settings: since 8.1; from 8.1.0.
    """

    id: ADDomainId = field("id", "ADDomainId")
    dns_name: str = field("dnsName", "xsd:string")
    net_bios_name: str = field("netBiosName", "xsd:string")
    domain_type: ADDomainType | str | None = field("domainType", "ADDomainType", default=None)
    primary_account: ServiceAccountCredentials = field("primaryAccount", "ServiceAccountCredentials")
    auxiliary_accounts: list[ServiceAccountCredentialsInfo] = field(
        "auxiliaryAccounts", "ServiceAccountCredentialsInfo[]", default_factory=list
    )
    ad_domain_advanced_settings: ADDomainAdvancedSettings | None = field(
        "adDomainAdvancedSettings", "ADDomainAdvancedSettings", default=None
    )


class ADDomainSpec(DynamicData):
    """Data object, since 8.1, from 8.1.0.

    Page: vdi.utils.ADDomain.ADDomainSpec

    Fields:
        dns_name: form DnsName.
    """

    dns_name: str = field("dnsName", "xsd:string")
    net_bios_name: str = field("netBiosName", "xsd:string")
    primary_account: ServiceAccountCredentials = field("primaryAccount", "ServiceAccountCredentials")
    ad_domain_advanced_settings: ADDomainAdvancedSettings = field(
        "adDomainAdvancedSettings", "ADDomainAdvancedSettings"
    )


class AuxiliaryAccountUpdateData(DynamicData):
    """Data object, since 8.1, from 8.1.0.

    Page: vdi.utils.ADDomain.AuxiliaryAccountUpdateData
    """

    id: ServiceAccountCredentialsId = field("id", "ServiceAccountCredentialsId")
    password: SecureString = field("password", "SecureString")


class ServiceAccountCredentials(DynamicData):
    """Data object, since 8.1, from 8.1.0.

    Page: vdi.utils.ADDomain.ServiceAccountCredentials

    Fields:
        username: 1..256 characters.
    """

    username: str = field("username", "xsd:string")
    password: SecureString = field("password", "SecureString")


class ServiceAccountCredentialsInfo(DynamicData):
    """Data object, since 8.1, from 8.1.0.

    Page: vdi.utils.ADDomain.ServiceAccountCredentialsInfo
    """

    id: ServiceAccountCredentialsId = field("id", "ServiceAccountCredentialsId")
    service_account_credentials: ServiceAccountCredentials = field(
        "serviceAccountCredentials", "ServiceAccountCredentials"
    )


class ADDomain_AddAuxiliaryAccounts(Request[None]):
    """Request to ADDomain, from 2103.

    Page: vdi.utils.ADDomain
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: AUXILIARY_ACCOUNT_ADD_SUCCESS
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="ADDomain",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    spec: ADDomainAuxiliaryAccountSpec = field("spec", "ADDomainAuxiliaryAccountSpec")


class ADDomain_Bind(Request["ADDomainId"]):
    """Request to ADDomain, from 2103.

    Page: vdi.utils.ADDomain
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: NOTRUST_DOMAIN_BOUND
    """

    __operation__ = Operation(
        service="ADDomain",
        returns="ADDomainId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: ADDomainSpec = field("spec", "ADDomainSpec")


class ADDomain_DeleteAuxiliaryAccounts(Request[None]):
    """Request to ADDomain, from 2103.

    Page: vdi.utils.ADDomain
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: AUXILIARY_ACCOUNT_DELETE_SUCCESS
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="ADDomain",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    id: ADDomainId = field("id", "ADDomainId")
    ids: list[ServiceAccountCredentialsId] = field("ids", "ServiceAccountCredentialsId[]")


class ADDomain_List(Request["list[ADDomainInfo]"]):
    """Request to ADDomain.

    Page: vdi.utils.ADDomain
    """

    __operation__ = Operation(
        service="ADDomain",
        returns="ADDomainInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class ADDomain_Unbind(Request[None]):
    """Request to ADDomain, from 2103.

    Page: vdi.utils.ADDomain
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: NOTRUST_DOMAIN_UNBOUND
    Further faults: EntityInUse
    """

    __operation__ = Operation(
        service="ADDomain",
        faults=(
            "EntityInUse",
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    domain_id: ADDomainId = field("domainId", "ADDomainId")


class ADDomain_Update(Request[None]):
    """Request to ADDomain, from 2103.

    Page: vdi.utils.ADDomain
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: NOTRUST_DOMAIN_UPDATED

    Fields:
        updates: keys are paths into ADDomainInfo.
    """

    __operation__ = Operation(
        service="ADDomain",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ADDomainId = field("id", "ADDomainId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")


class ADDomain_UpdateAuxiliaryAccounts(Request[None]):
    """Request to ADDomain, from 2103.

    Page: vdi.utils.ADDomain
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: AUXILIARY_ACCOUNT_UPDATE_SUCCESS
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="ADDomain",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    update_spec: ADDomainAuxiliaryAccountUpdateSpec = field("updateSpec", "ADDomainAuxiliaryAccountUpdateSpec")
