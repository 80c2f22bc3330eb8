"""CEIP: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .util import MapEntry

__all__ = [
    "CEIPCompanySize",
    "CEIPGeolocation",
    "CEIPInfo",
    "CEIPLoginType",
    "CEIPLoginTypeSpec",
    "CEIPVertical",
    "CEIP_Get",
    "CEIP_SetLoginType",
    "CEIP_Update",
]


class CEIPCompanySize(OpenEnumeration):
    """Values of CEIPInfo.companySize."""

    SIZE_1_100 = "SIZE_1_100"
    SIZE_101_500 = "SIZE_101_500"
    SIZE_501_1000 = "SIZE_501_1000"
    SIZE_1001_5000 = "SIZE_1001_5000"
    SIZE_5001_10000 = "SIZE_5001_10000"
    SIZE_10001 = "SIZE_10001"


class CEIPGeolocation(OpenEnumeration):
    """Values of CEIPInfo.geolocation."""

    AFRICA = "AFRICA"
    AMERICA_NORTH = "AMERICA_NORTH"
    AMERICA_SOUTH_CENTRAL = "AMERICA_SOUTH_CENTRAL"
    ASIA_PACIFIC = "ASIA_PACIFIC"
    AUSTRALIA = "AUSTRALIA"
    EUROPE = "EUROPE"
    MIDDLE_EAST = "MIDDLE_EAST"


class CEIPLoginType(OpenEnumeration):
    """Values of CEIPLoginTypeSpec.type."""

    LEO = "leo"
    JMP = "jmp"
    HELPDESK = "helpdesk"


class CEIPVertical(OpenEnumeration):
    """Values of CEIPInfo.vertical.

    Values:
        MANUFACTURING_DISCRETE: from 2111.
        MANUFACTURING_PROCESS: from 2111.
    """

    AGRICULTURE = "AGRICULTURE"
    BANKING_FINANCE = "BANKING_FINANCE"
    BUSINESS_SERVICES = "BUSINESS_SERVICES"
    COMMUNICATIONS = "COMMUNICATIONS"
    CONSTRUCTION = "CONSTRUCTION"
    EDUCATION = "EDUCATION"
    ENERGY_MINING = "ENERGY_MINING"
    GOV_FEDERAL_NATIONAL = "GOV_FEDERAL_NATIONAL"
    GOV_STATE_LOCAL = "GOV_STATE_LOCAL"
    HEALTH_CARE = "HEALTH_CARE"
    HIGH_TECH = "HIGH_TECH"
    LIFE_SCIENCES = "LIFE_SCIENCES"
    MANUFACTURE_DISCRETE = "MANUFACTURE_DISCRETE"
    MANUFACTURE_PROCESS = "MANUFACTURE_PROCESS"
    MANUFACTURING_DISCRETE = "MANUFACTURING_DISCRETE"
    MANUFACTURING_PROCESS = "MANUFACTURING_PROCESS"
    MEDIA_ENTERTAINMENT = "MEDIA_ENTERTAINMENT"
    OTHER = "OTHER"
    PHARMACEUTICAL = "PHARMACEUTICAL"
    RETAIL_WHOLESALE = "RETAIL_WHOLESALE"
    SERVICES = "SERVICES"
    TRANSPORTATION = "TRANSPORTATION"
    UTILITIES = "UTILITIES"


class CEIPInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.CEIP.CEIPInfo
    """

    enabled: bool = field("enabled", "xsd:boolean")
    company_size: CEIPCompanySize | str | None = field("companySize", "CEIPCompanySize", default=None)
    geolocation: CEIPGeolocation | str | None = field("geolocation", "CEIPGeolocation", default=None)
    vertical: CEIPVertical | str | None = field("vertical", "CEIPVertical", default=None)


class CEIPLoginTypeSpec(DynamicData):
    """Data object, since 7.4.

    Page: vdi.infrastructure.CEIP.CEIPLoginTypeSpec
    """

    type: CEIPLoginType | str = field("type", "CEIPLoginType")


class CEIP_Get(Request["CEIPInfo"]):
    """Request to CEIP.

    Page: vdi.infrastructure.CEIP
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="CEIP",
        returns="CEIPInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class CEIP_SetLoginType(Request[None]):
    """Request to CEIP.

    Page: vdi.infrastructure.CEIP
    """

    __operation__ = Operation(
        service="CEIP",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    type: CEIPLoginTypeSpec = field("type", "CEIPLoginTypeSpec")


class CEIP_Update(Request[None]):
    """Request to CEIP.

    Page: vdi.infrastructure.CEIP
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_CEIP_UPDATED, VLSI_CEIP_UPDATE_FAILED

    Fields:
        updates: keys are paths into CEIPInfo.
    """

    __operation__ = Operation(
        service="CEIP",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    updates: list[MapEntry] = field("updates", "MapEntry[]")
