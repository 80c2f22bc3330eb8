"""Does a contract hold together: names lead somewhere, no type extends itself, faults are faults? Serves the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .documents import ReadError
from .schema import XSD, QName

if TYPE_CHECKING:
    from .schema import Contract, Operation, Type


def check(contract: Contract) -> None:
    """Raise ReadError, with the place, for the first thing that does not hold."""
    for type_ in contract.types.values():
        _check_bases(contract, type_)
        _check_attributes(contract, type_)
    for owner in contract.owners():
        for member in owner.members:
            _check_reference(contract, member.type, f"{member.place}: {owner.name.local}.{member.name}")
    for operation in contract.operations.values():
        _check_operation(contract, operation)


def _check_bases(contract: Contract, type_: Type) -> None:
    if type_.base is not None and type_.base not in contract.types:
        raise ReadError(f"{type_.place}: expected {type_.name.local} to extend a declared type, found {type_.base}")
    seen, base = {type_.name}, type_.base
    while base is not None and base in contract.types:
        if base in seen:
            raise ReadError(f"{type_.place}: expected bases that end, found {type_.name.local} to extend itself")
        seen.add(base)
        base = contract.types[base].base


def _check_attributes(contract: Contract, type_: Type) -> None:
    for local in type_.enumerations:
        if QName(type_.name.namespace, local) not in contract.enumerations:
            raise ReadError(f"{type_.place}: expected {type_.name.local} to name enumerations, found {local}")


def _check_operation(contract: Contract, operation: Operation) -> None:
    name = operation.name.local
    if operation.result is not None:
        _check_reference(contract, operation.result.type, f"{operation.place}: {name}Response.returnval")
    for fault in operation.faults:
        if fault not in contract.types or not contract.is_fault(fault):
            raise ReadError(f"{operation.place}: expected {name} to name faults, found {fault}")


def _check_reference(contract: Contract, name: QName, where: str) -> None:
    if name.namespace != XSD and name not in contract.types and name not in contract.enumerations:
        raise ReadError(f"{where}: expected a built-in or a declared type, found {name}")
