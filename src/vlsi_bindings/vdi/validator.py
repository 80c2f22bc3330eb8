"""Validator: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

__all__ = ["ValidationResponse", "ValidationSpec", "ValidationType", "Validator_validateName"]


class ValidationType(OpenEnumeration):
    """Values of ValidationSpec.type."""

    DESKTOP = "DESKTOP"
    FARM = "FARM"
    APPLICATION = "APPLICATION"
    MACHINE = "MACHINE"


class ValidationResponse(DynamicData):
    """Data object.

    Page: vdi.utils.Validator.ValidationResponse

    Fields:
        is_unique: not updatable.
    """

    is_unique: bool = field("isUnique", "xsd:boolean")


class ValidationSpec(DynamicData):
    """Data object.

    Page: vdi.utils.Validator.ValidationSpec
    """

    type: ValidationType | str = field("type", "ValidationType")
    name: str = field("name", "xsd:string")


class Validator_validateName(Request["ValidationResponse"]):
    """Request to Validator.

    Page: vdi.utils.Validator
    """

    __operation__ = Operation(
        service="Validator",
        returns="ValidationResponse",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: ValidationSpec = field("spec", "ValidationSpec")
