"""vdi.util: generated from vdi.wsdl by tools.bindings; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from ..model import AnyValue

__all__ = ["MapEntry", "SecureString"]


class MapEntry(DynamicData):
    """Data object, updated as a whole.

    Page: vdi.util.MapEntry
    """

    key: str = field("key", "xsd:string")
    value: AnyValue | None = field("value", "xsd:anyType", default=None)


class SecureString(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.util.SecureString
    """

    utf8_string: bytes = field("utf8String", "xsd:base64Binary")
