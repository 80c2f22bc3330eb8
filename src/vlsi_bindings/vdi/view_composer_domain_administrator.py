"""ViewComposerDomainAdministrator: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .certificate import ServerDefinition
    from .entity import ViewComposerDomainAdministratorId, VirtualCenterId
    from .util import MapEntry, SecureString

__all__ = [
    "ViewComposerDomainAdministratorBase",
    "ViewComposerDomainAdministratorInfo",
    "ViewComposerDomainAdministratorSpec",
    "ViewComposerDomainAdministrator_Create",
    "ViewComposerDomainAdministrator_CreateByServerDefinition",
    "ViewComposerDomainAdministrator_Delete",
    "ViewComposerDomainAdministrator_DeleteByServerDefinition",
    "ViewComposerDomainAdministrator_Get",
    "ViewComposerDomainAdministrator_List",
    "ViewComposerDomainAdministrator_ListByServerDefinition",
    "ViewComposerDomainAdministrator_Update",
    "ViewComposerDomainAdministrator_UpdateByServerDefinition",
    "ViewComposerDomainAdministrator_listFarmAndDesktopNames",
]


class ViewComposerDomainAdministratorBase(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.utils.viewcomposer.ViewComposerDomainAdministrator.DomainAdministratorBase

    Fields:
        domain: not updatable.
    """

    domain: str = field("domain", "xsd:string")
    user_name: str = field("userName", "xsd:string")
    password: SecureString = field("password", "SecureString")


class ViewComposerDomainAdministratorInfo(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.utils.viewcomposer.ViewComposerDomainAdministrator.ViewComposerDomainAdministratorInfo

    Fields:
        id: not updatable.
    """

    id: ViewComposerDomainAdministratorId = field("id", "ViewComposerDomainAdministratorId")
    base: ViewComposerDomainAdministratorBase = field("base", "ViewComposerDomainAdministratorBase")


class ViewComposerDomainAdministratorSpec(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.utils.viewcomposer.ViewComposerDomainAdministrator.ViewComposerDomainAdministratorSpec

    Fields:
        virtual_center: not updatable.
    """

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    base: ViewComposerDomainAdministratorBase = field("base", "ViewComposerDomainAdministratorBase")


class ViewComposerDomainAdministrator_Create(Request["ViewComposerDomainAdministratorId"]):
    """Request to ViewComposerDomainAdministrator, deprecated.

    Page: vdi.utils.viewcomposer.ViewComposerDomainAdministrator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: ADMIN_SVI_ADMIN_ADDED
    """

    __operation__ = Operation(
        service="ViewComposerDomainAdministrator",
        returns="ViewComposerDomainAdministratorId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: ViewComposerDomainAdministratorSpec = field("spec", "ViewComposerDomainAdministratorSpec")


class ViewComposerDomainAdministrator_CreateByServerDefinition(Request["ViewComposerDomainAdministratorId"]):
    """Request to ViewComposerDomainAdministrator, deprecated.

    Page: vdi.utils.viewcomposer.ViewComposerDomainAdministrator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: ADMIN_SVI_ADMIN_ADDED
    """

    __operation__ = Operation(
        service="ViewComposerDomainAdministrator",
        returns="ViewComposerDomainAdministratorId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    server_definition: ServerDefinition = field("serverDefinition", "ServerDefinition")
    base: ViewComposerDomainAdministratorBase = field("base", "ViewComposerDomainAdministratorBase")


class ViewComposerDomainAdministrator_Delete(Request[None]):
    """Request to ViewComposerDomainAdministrator, deprecated.

    Page: vdi.utils.viewcomposer.ViewComposerDomainAdministrator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: ADMIN_SVI_ADMIN_REMOVED
    """

    __operation__ = Operation(
        service="ViewComposerDomainAdministrator",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ViewComposerDomainAdministratorId = field("id", "ViewComposerDomainAdministratorId")


class ViewComposerDomainAdministrator_DeleteByServerDefinition(Request[None]):
    """Request to ViewComposerDomainAdministrator, deprecated.

    Page: vdi.utils.viewcomposer.ViewComposerDomainAdministrator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: ADMIN_SVI_ADMIN_REMOVED
    """

    __operation__ = Operation(
        service="ViewComposerDomainAdministrator",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ViewComposerDomainAdministratorId = field("id", "ViewComposerDomainAdministratorId")
    server_definition: ServerDefinition = field("serverDefinition", "ServerDefinition")


class ViewComposerDomainAdministrator_Get(Request["ViewComposerDomainAdministratorInfo"]):
    """Request to ViewComposerDomainAdministrator, deprecated.

    Page: vdi.utils.viewcomposer.ViewComposerDomainAdministrator
    Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
    """

    __operation__ = Operation(
        service="ViewComposerDomainAdministrator",
        returns="ViewComposerDomainAdministratorInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ViewComposerDomainAdministratorId = field("id", "ViewComposerDomainAdministratorId")


class ViewComposerDomainAdministrator_List(Request["list[ViewComposerDomainAdministratorInfo]"]):
    """Request to ViewComposerDomainAdministrator, deprecated.

    Page: vdi.utils.viewcomposer.ViewComposerDomainAdministrator
    Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
    """

    __operation__ = Operation(
        service="ViewComposerDomainAdministrator",
        returns="ViewComposerDomainAdministratorInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")


class ViewComposerDomainAdministrator_ListByServerDefinition(Request["list[ViewComposerDomainAdministratorInfo]"]):
    """Request to ViewComposerDomainAdministrator, deprecated.

    Page: vdi.utils.viewcomposer.ViewComposerDomainAdministrator
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="ViewComposerDomainAdministrator",
        returns="ViewComposerDomainAdministratorInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    server_definition: ServerDefinition = field("serverDefinition", "ServerDefinition")


class ViewComposerDomainAdministrator_Update(Request[None]):
    """Request to ViewComposerDomainAdministrator, deprecated.

    Page: vdi.utils.viewcomposer.ViewComposerDomainAdministrator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: ADMIN_SVI_ADMIN_UPDATED

    Fields:
        updates: keys are paths into ViewComposerDomainAdministratorInfo.
    """

    __operation__ = Operation(
        service="ViewComposerDomainAdministrator",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ViewComposerDomainAdministratorId = field("id", "ViewComposerDomainAdministratorId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")


class ViewComposerDomainAdministrator_UpdateByServerDefinition(Request[None]):
    """Request to ViewComposerDomainAdministrator, deprecated.

    Page: vdi.utils.viewcomposer.ViewComposerDomainAdministrator
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: ADMIN_SVI_ADMIN_UPDATED

    Fields:
        updates: keys are paths into ViewComposerDomainAdministratorInfo.
    """

    __operation__ = Operation(
        service="ViewComposerDomainAdministrator",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ViewComposerDomainAdministratorId = field("id", "ViewComposerDomainAdministratorId")
    server_definition: ServerDefinition = field("serverDefinition", "ServerDefinition")
    updates: list[MapEntry] = field("updates", "MapEntry[]")


class ViewComposerDomainAdministrator_listFarmAndDesktopNames(Request["list[str]"]):
    """Request to ViewComposerDomainAdministrator, deprecated.

    Page: vdi.utils.viewcomposer.ViewComposerDomainAdministrator
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="ViewComposerDomainAdministrator",
        returns="xsd:string[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ViewComposerDomainAdministratorId = field("id", "ViewComposerDomainAdministratorId")
