"""LogCollector: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, items, operation

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from ...model import Request


class LogCollector(Service[K]):
    """Calls to LogCollector, since 7.10.

    Page: vdi.utils.logcollector.LogCollector
    """

    @operation
    def clean(self, log_collector_task_id_list: Sequence[vdi.LogCollectorTaskId]) -> Request[None]:
        """Send LogCollector_Clean; gives nothing.

        Privileges: LOG_COLLECTION
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.LogCollector_Clean(log_collector_task_id_list=items(log_collector_task_id_list))

    @operation
    def collect(
        self, log_collector_spec_list: Sequence[vdi.LogCollectorSpec]
    ) -> Request[builtins.list[vdi.LogCollectorTaskInfo]]:
        """Send LogCollector_Collect; gives a list of LogCollectorTaskInfo.

        Privileges: LOG_COLLECTION
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.LogCollector_Collect(log_collector_spec_list=items(log_collector_spec_list))

    @operation
    def get_download_url(
        self, log_collector_task_id_list: Sequence[vdi.LogCollectorTaskId]
    ) -> Request[builtins.list[vdi.LogCollectorDownloadURLInfo]]:
        """Send LogCollector_GetDownloadURL; gives a list of LogCollectorDownloadURLInfo.

        Privileges: LOG_COLLECTION
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.LogCollector_GetDownloadURL(log_collector_task_id_list=items(log_collector_task_id_list))

    @operation
    def get_log_levels(
        self, log_collector_component_id: vdi.LogCollectorComponentIdentifier
    ) -> Request[vdi.LogLevelInfo]:
        """Send LogCollector_GetLogLevels, from 2111; gives LogLevelInfo.

        Privileges: LOG_COLLECTION
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, LogCollectorFault, UnexpectedFault
        """
        return vdi.LogCollector_GetLogLevels(log_collector_component_id=log_collector_component_id)

    @operation
    def get_task_info(self) -> Request[builtins.list[vdi.LogCollectorTaskInfo]]:
        """Send LogCollector_GetTaskInfo; gives a list of LogCollectorTaskInfo.

        Privileges: LOG_COLLECTION
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.LogCollector_GetTaskInfo()

    @operation
    def get_task_info_by_id(
        self, log_collector_task_id_list: Sequence[vdi.LogCollectorTaskId]
    ) -> Request[builtins.list[vdi.LogCollectorTaskInfo]]:
        """Send LogCollector_GetTaskInfoById; gives a list of LogCollectorTaskInfo.

        Privileges: LOG_COLLECTION
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.LogCollector_GetTaskInfoById(log_collector_task_id_list=items(log_collector_task_id_list))

    @operation
    def list(
        self, user_or_group_id: vdi.UserOrGroupId | None = None
    ) -> Request[builtins.list[vdi.LogCollectorTaskInfo]]:
        """Send LogCollector_List; gives a list of LogCollectorTaskInfo.

        Privileges: ADMINISTRATOR, LOG_COLLECTION
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, LogCollectorFault, UnexpectedFault
        """
        return vdi.LogCollector_List(user_or_group_id=user_or_group_id)

    @operation
    def purge(
        self, component_identifiers: Sequence[vdi.LogCollectorComponentIdentifier]
    ) -> Request[builtins.list[vdi.LogCollectorTaskInfo]]:
        """Send LogCollector_Purge; gives a list of LogCollectorTaskInfo.

        Privileges: ADMINISTRATOR, LOG_COLLECTION
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.LogCollector_Purge(component_identifiers=items(component_identifiers))

    @operation
    def set_log_levels(self, log_level_spec: vdi.LogLevelSpec) -> Request[vdi.LogLevelInfo]:
        """Send LogCollector_SetLogLevels, from 2111; gives LogLevelInfo.

        Privileges: LOG_COLLECTION
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, LogCollectorFault, UnexpectedFault
        """
        return vdi.LogCollector_SetLogLevels(log_level_spec=log_level_spec)
