"""Privilege: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .enumerations import PrivilegeName

__all__ = ["PrivilegeInfo", "Privilege_ListSelectablePrivileges"]


class PrivilegeInfo(DynamicData):
    """Data object, since 7.8.

    Page: vdi.users.Privilege.PrivilegeInfo
    """

    name: PrivilegeName | str = field("name", "PrivilegeName")


class Privilege_ListSelectablePrivileges(Request["list[PrivilegeInfo]"]):
    """Request to Privilege.

    Page: vdi.users.Privilege
    Privileges: GLOBAL_ROLE_VIEW
    """

    __operation__ = Operation(
        service="Privilege",
        returns="PrivilegeInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
