"""vdi: generated from vdi.wsdl by tools.bindings; do not edit."""

from __future__ import annotations

from ..model import field
from .vmodl import DynamicData

__all__ = ["EntityId"]


class EntityId(DynamicData):
    """Data object, updated as a whole.

    Page: vdi.EntityId
    """

    id: str = field("id", "xsd:string")
