"""CategoryFolder: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from ..model import Operation, Request

__all__ = ["CategoryFolder_List"]


class CategoryFolder_List(Request["list[str]"]):
    """Request to CategoryFolder.

    Page: vdi.utils.CategoryFolder
    Privileges: POOL_VIEW, FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="CategoryFolder",
        returns="xsd:string[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
