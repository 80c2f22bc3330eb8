"""vmodl: generated from vdi.wsdl by tools.bindings; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import DataObject, Fault, Reference, field

if TYPE_CHECKING:
    from ..model import AnyValue

__all__ = [
    "DynamicArray",
    "DynamicData",
    "DynamicProperty",
    "LocalizedMethodFault",
    "ManagedObjectReference",
    "MethodFault",
    "RuntimeFault",
]


class DynamicData(DataObject, core=True):
    """Core type, since vmodl.version.version0, updated as a whole.

    Page: vmodl.DynamicData
    """


class DynamicProperty(DataObject, core=True):
    """Core type, since vmodl.version.version0, updated as a whole.

    Page: vmodl.DynamicProperty
    """

    name: str = field("name", "xsd:string")
    val: AnyValue = field("val", "xsd:anyType")


class DynamicArray(DataObject, core=True):
    """Core type, since vmodl.version.version0, updated as a whole.

    Page: vmodl.DynamicArray
    """

    val: list[AnyValue] = field("val", "xsd:anyType[]")


class ManagedObjectReference(Reference, core=True):
    """Core type.

    Page: vmodl.ManagedObjectReference
    """


class MethodFault(Fault, core=True):
    """Core type.

    Page: vmodl.MethodFault
    """


class RuntimeFault(MethodFault, core=True):
    """Core type.

    Page: vmodl.RuntimeFault
    """


class LocalizedMethodFault(DynamicData, core=True):
    """Core type, since vmodl.version.version0, updated as a whole.

    Page: vmodl.LocalizedMethodFault
    """

    fault: MethodFault = field("fault", "MethodFault")
    localized_message: str | None = field("localizedMessage", "xsd:string", default=None)
