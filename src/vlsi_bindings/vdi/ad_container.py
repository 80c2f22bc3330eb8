"""ADContainer: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ADContainerId, ADDomainId, ViewComposerDomainAdministratorId

__all__ = ["ADContainerInfo", "ADContainer_ListByDomain", "ADContainer_ListByViewComposerDomainAdministrator"]


class ADContainerInfo(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.ADContainer.ADContainerInfo
    """

    id: ADContainerId = field("id", "ADContainerId")
    rdn: str = field("rdn", "xsd:string")


class ADContainer_ListByDomain(Request["list[ADContainerInfo]"]):
    """Request to ADContainer.

    Page: vdi.utils.ADContainer
    Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
    """

    __operation__ = Operation(
        service="ADContainer",
        returns="ADContainerInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    domain: ADDomainId = field("domain", "ADDomainId")


class ADContainer_ListByViewComposerDomainAdministrator(Request["list[ADContainerInfo]"]):
    """Request to ADContainer, deprecated.

    Page: vdi.utils.ADContainer
    Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
    Further faults: InvalidRequest
    """

    __operation__ = Operation(
        service="ADContainer",
        returns="ADContainerInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidRequest",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    domain_administrator: ViewComposerDomainAdministratorId = field(
        "domainAdministrator", "ViewComposerDomainAdministratorId"
    )
