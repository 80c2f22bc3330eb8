"""URLRedirection: generated from vdi.wsdl by tools.services; do not edit."""

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


class URLRedirection(ChangeableObjects[K, "vdi.URLRedirectionId", "vdi.URLRedirectionInfo"]):
    """Calls to URLRedirection, since 7.0.

    Page: vdi.infrastructure.URLRedirection
    """

    @operation
    def create(self, url_redirection_spec: vdi.URLRedirectionSpec) -> Request[vdi.URLRedirectionId]:
        """Send URLRedirection_Create; gives URLRedirectionId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT, FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.URLRedirection_Create(url_redirection_spec=url_redirection_spec)

    @operation
    def delete(self, id: vdi.URLRedirectionId) -> Request[None]:
        """Send URLRedirection_Delete; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT, FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.URLRedirection_Delete(id=id)

    @operation
    def get(self, id: vdi.URLRedirectionId) -> Request[vdi.URLRedirectionInfo]:
        """Send URLRedirection_Get; gives URLRedirectionInfo.

        Privileges: GLOBAL_CONFIG_VIEW, FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.URLRedirection_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.URLRedirectionInfo]]:
        """Send URLRedirection_List; gives a list of URLRedirectionInfo.

        Privileges: GLOBAL_CONFIG_VIEW, FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.URLRedirection_List()

    @operation
    def update(self, id: vdi.URLRedirectionId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send URLRedirection_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT, FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into URLRedirectionInfo.
        """
        return vdi.URLRedirection_Update(id=id, updates=items(updates))
