"""What a binding class is. The generated packages build on it; the codec reads its tables; it knows nobody."""

from .enumerations import OpenEnumeration
from .faults import Called, Fault
from .fields import Field, field
from .objects import REDACTED, SECRET_TEXTS, DataObject, unknown_of
from .operations import Operation, Request, Response, response_class
from .references import Reference
from .registry import Registry
from .retained import Retained, Unknown
from .scalars import AnyURI, AnyValue, Array, Byte, Float, Long, Short

__all__ = [
    "REDACTED",
    "SECRET_TEXTS",
    "AnyURI",
    "AnyValue",
    "Array",
    "Byte",
    "Called",
    "DataObject",
    "Fault",
    "Field",
    "Float",
    "Long",
    "OpenEnumeration",
    "Operation",
    "Reference",
    "Registry",
    "Request",
    "Response",
    "Retained",
    "Short",
    "Unknown",
    "field",
    "response_class",
    "unknown_of",
]
