"""CategoryFolder: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    import builtins

    from ...model import Request


class CategoryFolder(Service[K]):
    """Calls to CategoryFolder, since 7.6.

    Page: vdi.utils.CategoryFolder
    """

    @operation
    def list(self) -> Request[builtins.list[str]]:
        """Send CategoryFolder_List; gives a list of str.

        Privileges: POOL_VIEW, FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.CategoryFolder_List()
