"""AdvancedSettings: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: F401, N801
# names in quoted parameters are used; class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field

if TYPE_CHECKING:
    from ..model import AnyValue
    from .util import MapEntry
    from .vdi import EntityId

__all__ = ["AdvancedSettings_Get", "AdvancedSettings_Perform", "AdvancedSettings_Set"]


class AdvancedSettings_Get(Request["list[MapEntry]"]):
    """Request to AdvancedSettings.

    Page: vdi.utils.AdvancedSettings
    Privileges: ADMINISTRATOR_VIEW
    """

    __operation__ = Operation(
        service="AdvancedSettings",
        returns="MapEntry[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: EntityId | None = field("id", "EntityId", default=None)
    keys: list[str] = field("keys", "xsd:string[]")


class AdvancedSettings_Perform(Request["AnyValue"]):
    """Request to AdvancedSettings.

    Page: vdi.utils.AdvancedSettings
    Privileges: ADMINISTRATOR
    """

    __operation__ = Operation(
        service="AdvancedSettings",
        returns="xsd:anyType",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: EntityId | None = field("id", "EntityId", default=None)
    operation_name: str = field("operationName", "xsd:string")
    parameters: list[MapEntry] = field("parameters", "MapEntry[]", default_factory=list)


class AdvancedSettings_Set(Request[None]):
    """Request to AdvancedSettings.

    Page: vdi.utils.AdvancedSettings
    Privileges: ADMINISTRATOR
    """

    __operation__ = Operation(
        service="AdvancedSettings",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: EntityId | None = field("id", "EntityId", default=None)
    values: list[MapEntry] = field("values", "MapEntry[]")
