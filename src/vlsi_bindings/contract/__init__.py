"""The contract as plain values: types, fields, enumerations, operations, services and rules, read from XSD and WSDL.

For the judges, the simulator, the documentation and the command. This room knows only XML.
"""

from __future__ import annotations

from .document import ContractDocument, as_json
from .model import (
    Contract,
    ContractError,
    Enumeration,
    Field,
    Operation,
    Returns,
    Rule,
    Service,
    Type,
    UnknownReleaseError,
)
from .reader import load

__all__ = [
    "Contract",
    "ContractDocument",
    "ContractError",
    "Enumeration",
    "Field",
    "Operation",
    "Returns",
    "Rule",
    "Service",
    "Type",
    "UnknownReleaseError",
    "as_json",
    "load",
]
