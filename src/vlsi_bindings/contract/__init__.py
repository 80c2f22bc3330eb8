"""The contract as plain values: types, fields, enumerations, operations, services and rules, read from XSD and WSDL.

For the judges, the simulator, the documentation and the command. This room knows only XML.
"""

from __future__ import annotations

from .assertion import Assertion, add_assertions
from .difference import Difference, as_document, concerning, differences
from .document import ContractDocument, as_json
from .files import Documents
from .history import History, history
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
from .order import Releases
from .plain import plain_set
from .reader import components, documents, load, releases, schema_documents
from .turns import by_turns
from .view import View
from .writing import write_files

__all__ = [
    "Assertion",
    "Contract",
    "ContractDocument",
    "ContractError",
    "Difference",
    "Documents",
    "Enumeration",
    "Field",
    "History",
    "Operation",
    "Releases",
    "Returns",
    "Rule",
    "Service",
    "Type",
    "UnknownReleaseError",
    "View",
    "add_assertions",
    "as_document",
    "as_json",
    "by_turns",
    "components",
    "concerning",
    "differences",
    "documents",
    "history",
    "load",
    "plain_set",
    "releases",
    "schema_documents",
    "write_files",
]
