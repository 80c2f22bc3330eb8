"""Site: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import PodId, SiteId
    from .util import MapEntry

__all__ = ["SiteBase", "SiteInfo", "Site_Create", "Site_Delete", "Site_Get", "Site_List", "Site_Update"]


class SiteBase(DynamicData):
    """Data object, since 6.0.

    Page: vdi.federation.Site.SiteBase

    Fields:
        display_name: at most 64 characters.
        description: at most 1024 characters.
        site_url: since 8.13; from 2406.
    """

    display_name: str = field("displayName", "xsd:string")
    description: str | None = field("description", "xsd:string", default=None)
    site_url: str | None = field("siteURL", "xsd:string", default=None)


class SiteInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.federation.Site.SiteInfo

    Fields:
        id: not updatable.
        pods: not updatable.
        ref_id: since 7.11.
    """

    id: SiteId = field("id", "SiteId")
    base: SiteBase = field("base", "SiteBase")
    pods: list[PodId] = field("pods", "PodId[]", default_factory=list)
    ref_id: str | None = field("refId", "xsd:string", default=None)


class Site_Create(Request["SiteId"]):
    """Request to Site.

    Page: vdi.federation.Site
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_SITE_CREATE_SUCCESS, VLSI_SITE_CREATE_FAILURE
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="Site",
        returns="SiteId",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    base: SiteBase = field("base", "SiteBase")


class Site_Delete(Request[None]):
    """Request to Site.

    Page: vdi.federation.Site
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_SITE_DELETE_SUCCESS, VLSI_SITE_DELETE_FAILURE
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="Site",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: SiteId = field("id", "SiteId")


class Site_Get(Request["SiteInfo"]):
    """Request to Site.

    Page: vdi.federation.Site
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="Site",
        returns="SiteInfo",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: SiteId = field("id", "SiteId")


class Site_List(Request["list[SiteInfo]"]):
    """Request to Site.

    Page: vdi.federation.Site
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="Site",
        returns="SiteInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )


class Site_Update(Request[None]):
    """Request to Site.

    Page: vdi.federation.Site
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_SITE_UPDATE_SUCCESS, VLSI_SITE_UPDATE_FAILURE
    Further faults: InvalidRequest, InvalidState

    Fields:
        updates: keys are paths into SiteInfo.
    """

    __operation__ = Operation(
        service="Site",
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

    id: SiteId = field("id", "SiteId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
