"""The reference by which a call names its service: text with an attribute, the one simpleContent type of the wire."""

from __future__ import annotations

from .fields import field
from .objects import DataObject


class Reference(DataObject, core=True):
    """A managed object reference: ``value`` is the element's text, ``type`` and ``server_guid`` are attributes.

    For a Horizon service type and value are both the service's name.
    """

    __wire_name__ = "ManagedObjectReference"

    value: str = field("value", "xsd:string")
    type: str | None = field("type", "xsd:string", default=None)
    server_guid: str | None = field("serverGuid", "xsd:string", default=None)

    def __eq__(self, other: object) -> bool:
        """Compare by value: the classes that packages derive from this one are the same thing."""
        if not isinstance(other, Reference):
            return NotImplemented
        return (self.value, self.type, self.server_guid) == (other.value, other.type, other.server_guid)

    __hash__ = DataObject.__hash__
