"""Privilege: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class Privilege(Service[K]):
    """Calls to Privilege, since 7.8.

    Page: vdi.users.Privilege
    """

    @operation
    def list_selectable_privileges(self) -> Request[list[vdi.PrivilegeInfo]]:
        """Send Privilege_ListSelectablePrivileges; gives a list of PrivilegeInfo.

        Privileges: GLOBAL_ROLE_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Privilege_ListSelectablePrivileges()
