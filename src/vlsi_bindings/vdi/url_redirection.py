"""URLRedirection: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ApplicationId, DesktopId, GlobalApplicationEntitlementId, GlobalEntitlementId, URLRedirectionId
    from .util import MapEntry

__all__ = [
    "GlobalURLRedirectionSchemeHandler",
    "URLRedirectionData",
    "URLRedirectionHandlerType",
    "URLRedirectionInfo",
    "URLRedirectionSchemeHandler",
    "URLRedirectionScope",
    "URLRedirectionSpec",
    "URLRedirection_Create",
    "URLRedirection_Delete",
    "URLRedirection_Get",
    "URLRedirection_List",
    "URLRedirection_Update",
]


class URLRedirectionHandlerType(OpenEnumeration):
    """Values of GlobalURLRedirectionSchemeHandler.type.

    Also of URLRedirectionSchemeHandler.type.
    """

    APPLICATION = "APPLICATION"
    DESKTOP = "DESKTOP"


class URLRedirectionScope(OpenEnumeration):
    """Values of URLRedirectionData.scope."""

    LOCAL = "LOCAL"
    GLOBAL = "GLOBAL"


class GlobalURLRedirectionSchemeHandler(DynamicData):
    """Data object, since 7.0.2.

    Page: vdi.infrastructure.URLRedirection.GlobalURLSchemeAndHandler

    Fields:
        type: not updatable.
        gae_scheme_handler: required if type is APPLICATION.
        ge_scheme_handler: required if type is DESKTOP.
    """

    url_scheme: str = field("urlScheme", "xsd:string")
    type: URLRedirectionHandlerType | str = field("type", "URLRedirectionHandlerType")
    gae_scheme_handler: GlobalApplicationEntitlementId | None = field(
        "gaeSchemeHandler", "GlobalApplicationEntitlementId", default=None
    )
    ge_scheme_handler: GlobalEntitlementId | None = field("geSchemeHandler", "GlobalEntitlementId", default=None)


class URLRedirectionData(DynamicData):
    """Data object, since 7.0.

    Page: vdi.infrastructure.URLRedirection.URLRedirectionData

    Fields:
        display_name: at most 256 characters.
        description: at most 1024 characters.
        enabled: default true.
        scope: not updatable; since 7.0.2.
        url_scheme_and_handlers: unordered, unique values.
        global_url_scheme_and_handlers: unordered, unique values; since 7.0.2.
        url_agent_patterns: unordered, unique values.
        url_client_patterns: unordered, unique values.
    """

    display_name: str = field("displayName", "xsd:string")
    description: str | None = field("description", "xsd:string", default=None)
    enabled: bool = field("enabled", "xsd:boolean")
    scope: URLRedirectionScope | str = field("scope", "URLRedirectionScope")
    url_scheme_and_handlers: list[URLRedirectionSchemeHandler] = field(
        "urlSchemeAndHandlers", "URLRedirectionSchemeHandler[]", default_factory=list
    )
    global_url_scheme_and_handlers: list[GlobalURLRedirectionSchemeHandler] = field(
        "globalURLSchemeAndHandlers", "GlobalURLRedirectionSchemeHandler[]", default_factory=list
    )
    url_agent_patterns: list[str] = field("urlAgentPatterns", "xsd:string[]", default_factory=list)
    url_client_patterns: list[str] = field("urlClientPatterns", "xsd:string[]", default_factory=list)


class URLRedirectionInfo(DynamicData):
    """Data object, since 7.0.

    Page: vdi.infrastructure.URLRedirection.URLRedirectionInfo

    Fields:
        id: not updatable.
    """

    id: URLRedirectionId = field("id", "URLRedirectionId")
    url_redirection_data: URLRedirectionData = field("urlRedirectionData", "URLRedirectionData")


class URLRedirectionSchemeHandler(DynamicData):
    """Data object, since 7.0.

    Page: vdi.infrastructure.URLRedirection.URLSchemeAndHandler

    Fields:
        type: not updatable; since 7.0.2.
        url_scheme_handler: required if type is APPLICATION; since 7.0.2.
        desktop_scheme_handler: required if type is DESKTOP; since 7.0.2.
    """

    url_scheme: str = field("urlScheme", "xsd:string")
    type: URLRedirectionHandlerType | str = field("type", "URLRedirectionHandlerType")
    url_scheme_handler: ApplicationId | None = field("urlSchemeHandler", "ApplicationId", default=None)
    desktop_scheme_handler: DesktopId | None = field("desktopSchemeHandler", "DesktopId", default=None)


class URLRedirectionSpec(DynamicData):
    """Data object, since 7.0.

    Page: vdi.infrastructure.URLRedirection.URLRedirectionSpec
    """

    url_redirection_data: URLRedirectionData = field("urlRedirectionData", "URLRedirectionData")


class URLRedirection_Create(Request["URLRedirectionId"]):
    """Request to URLRedirection.

    Page: vdi.infrastructure.URLRedirection
    Privileges: GLOBAL_CONFIG_MANAGEMENT, FEDERATED_LDAP_MANAGE
    Events: VLSI_URL_REDIRECTION_CREATED, VLSI_URL_REDIRECTION_CREATE_FAILED
    """

    __operation__ = Operation(
        service="URLRedirection",
        returns="URLRedirectionId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    url_redirection_spec: URLRedirectionSpec = field("urlRedirectionSpec", "URLRedirectionSpec")


class URLRedirection_Delete(Request[None]):
    """Request to URLRedirection.

    Page: vdi.infrastructure.URLRedirection
    Privileges: GLOBAL_CONFIG_MANAGEMENT, FEDERATED_LDAP_MANAGE
    Events: VLSI_URL_REDIRECTION_DELETED, VLSI_URL_REDIRECTION_DELETE_FAILED
    """

    __operation__ = Operation(
        service="URLRedirection",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: URLRedirectionId = field("id", "URLRedirectionId")


class URLRedirection_Get(Request["URLRedirectionInfo"]):
    """Request to URLRedirection.

    Page: vdi.infrastructure.URLRedirection
    Privileges: GLOBAL_CONFIG_VIEW, FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="URLRedirection",
        returns="URLRedirectionInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: URLRedirectionId = field("id", "URLRedirectionId")


class URLRedirection_List(Request["list[URLRedirectionInfo]"]):
    """Request to URLRedirection.

    Page: vdi.infrastructure.URLRedirection
    Privileges: GLOBAL_CONFIG_VIEW, FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="URLRedirection",
        returns="URLRedirectionInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class URLRedirection_Update(Request[None]):
    """Request to URLRedirection.

    Page: vdi.infrastructure.URLRedirection
    Privileges: GLOBAL_CONFIG_MANAGEMENT, FEDERATED_LDAP_MANAGE
    Events: VLSI_URL_REDIRECTION_UPDATED, VLSI_URL_REDIRECTION_UPDATE_FAILED

    Fields:
        updates: keys are paths into URLRedirectionInfo.
    """

    __operation__ = Operation(
        service="URLRedirection",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: URLRedirectionId = field("id", "URLRedirectionId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
