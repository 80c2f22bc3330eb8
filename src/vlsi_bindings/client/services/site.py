"""Site: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import ChangeableObjects

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from ...model import Request


class Site(ChangeableObjects[K, "vdi.SiteId", "vdi.SiteInfo"]):
    """Calls to Site, since 6.0.

    Page: vdi.federation.Site
    """

    @operation
    def create(self, base: vdi.SiteBase) -> Request[vdi.SiteId]:
        """Send Site_Create; gives SiteId.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.Site_Create(base=base)

    @operation
    def delete(self, id: vdi.SiteId) -> Request[None]:
        """Send Site_Delete; gives nothing.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.Site_Delete(id=id)

    @operation
    def get(self, id: vdi.SiteId) -> Request[vdi.SiteInfo]:
        """Send Site_Get; gives SiteInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.Site_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.SiteInfo]]:
        """Send Site_List; gives a list of SiteInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.Site_List()

    @operation
    def update(self, id: vdi.SiteId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send Site_Update; gives nothing.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidState, InvalidType,
            UnexpectedFault

        Parameters:
            updates: keys are paths into SiteInfo.
        """
        return vdi.Site_Update(id=id, updates=items(updates))
