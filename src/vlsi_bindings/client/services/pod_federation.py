"""PodFederation: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import ChangeableSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class PodFederation(ChangeableSettings[K, "vdi.PodFederationInfo"]):
    """Calls to PodFederation, since 6.0.

    Page: vdi.federation.PodFederation
    """

    @operation
    def eject(self, pod: vdi.PodId) -> Request[None]:
        """Send PodFederation_Eject; gives nothing.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.PodFederation_Eject(pod=pod)

    @operation
    def get(self) -> Request[vdi.PodFederationInfo]:
        """Send PodFederation_Get; gives PodFederationInfo.

        Privileges: FEDERATED_LDAP_VIEW, GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.PodFederation_Get()

    @operation
    def initialize(self) -> Request[vdi.TaskInfo]:
        """Send PodFederation_Initialize; gives TaskInfo.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.PodFederation_Initialize()

    @operation
    def join(
        self, remote_pod_address: str, *, user_name: str | None = None, password: vdi.SecureString | None = None
    ) -> Request[vdi.TaskInfo]:
        """Send PodFederation_Join; gives TaskInfo.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.PodFederation_Join(remote_pod_address=remote_pod_address, user_name=user_name, password=password)

    @operation
    def rotate_key_pair(self, retain_latest_key_pair: int) -> Request[None]:
        """Send PodFederation_RotateKeyPair, from 2303; gives nothing.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.PodFederation_RotateKeyPair(retain_latest_key_pair=retain_latest_key_pair)

    @operation
    def uninitialize(self) -> Request[vdi.TaskInfo]:
        """Send PodFederation_Uninitialize; gives TaskInfo.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.PodFederation_Uninitialize()

    @operation
    def unjoin(self) -> Request[vdi.TaskInfo]:
        """Send PodFederation_Unjoin; gives TaskInfo.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.PodFederation_Unjoin()

    @operation
    def update(self, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send PodFederation_Update; gives nothing.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidState, InvalidType,
            UnexpectedFault

        Parameters:
            updates: keys are paths into PodFederationInfo.
        """
        return vdi.PodFederation_Update(updates=items(updates))
