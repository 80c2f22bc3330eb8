"""ImageManagementStream: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import ChangeableObjects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class ImageManagementStream(ChangeableObjects[K, "vdi.ImageManagementStreamId", "vdi.ImageManagementStreamInfo"]):
    """Calls to ImageManagementStream, since 7.10.

    Page: vdi.utils.imagemanagement.ImageManagementStream
    """

    @operation
    def create_streams(
        self, bases: Sequence[vdi.ImageManagementStreamBase]
    ) -> Request[list[vdi.ImageManagementStreamId]]:
        """Send ImageManagementStream_CreateStreams; gives a list of ImageManagementStreamId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.ImageManagementStream_CreateStreams(bases=items(bases))

    @operation
    def delete(self, id: vdi.ImageManagementStreamId) -> Request[None]:
        """Send ImageManagementStream_Delete; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityInUse, EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ImageManagementStream_Delete(id=id)

    @operation
    def get(self, id: vdi.ImageManagementStreamId) -> Request[vdi.ImageManagementStreamInfo]:
        """Send ImageManagementStream_Get; gives ImageManagementStreamInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ImageManagementStream_Get(id=id)

    @operation
    def list_by_spec(self, spec: vdi.ImageManagementStreamQuerySpec) -> Request[list[vdi.ImageManagementStreamInfo]]:
        """Send ImageManagementStream_ListBySpec; gives a list of ImageManagementStreamInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ImageManagementStream_ListBySpec(spec=spec)

    @operation
    def update(self, id: vdi.ImageManagementStreamId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send ImageManagementStream_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into ImageManagementStreamInfo.
        """
        return vdi.ImageManagementStream_Update(id=id, updates=items(updates))
