"""What type checkers know of the generated classes. Never run: test_revealed_types.py reads what they say.

``# T:`` is the type of the line's expression (mypy's too, where it simplifies), ``# E:`` says that the line is wrong.
"""

# ruff: noqa: F821
# reveal_type is the type checkers' own

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from vlsi_bindings import vdi
from vlsi_bindings.vdi import (
    AccessGroup_List,
    BaseImageVmId,
    Desktop_Get,
    Desktop_Update,
    DesktopId,
    DesktopInstantCloneDesktopProvisioningStatusData,
    DesktopPushImageSettings,
    EntityNotFound,
    LogoffSetting,
    MapEntry,
    QueryFilterAnd,
    QueryFilterEquals,
)

if TYPE_CHECKING:
    from vlsi_bindings.model import AnyValue, Request
    from vlsi_bindings.vdi import EntityId, PartialFailureFaultResult, QueryResults

T = TypeVar("T")


def call(request: Request[T]) -> T:
    """Stand in for a client."""
    raise NotImplementedError(request)


def optional_and_required_fields(
    status: DesktopInstantCloneDesktopProvisioningStatusData, settings: DesktopPushImageSettings
) -> None:
    """Fields have the type of their element; absence is None."""
    reveal_type(status.operation)  # T: DesktopInstantCloneOperation | str, mypy: str
    reveal_type(status.pending_image_parent_vm)  # T: BaseImageVmId | None
    reveal_type(status.pending_image_parent_vm_path)  # T: str | None
    reveal_type(status.pending_image_progress)  # T: int | None
    reveal_type(settings.start_time)  # T: datetime | None
    reveal_type(settings.stop_on_first_error)  # T: bool
    _ = status.pending_image  # type: ignore[attr-defined]  # E: no such field


def arrays(both: QueryFilterAnd, results: QueryResults) -> AnyValue:
    """An array is a list, never None."""
    reveal_type(both.filters)  # T: list[QueryFilter]
    return results.results[0]


def inherited_fields(identifier: DesktopId) -> EntityId:
    """An entity id is a type of its own and an EntityId."""
    reveal_type(identifier.id)  # T: str
    return identifier


def results_of_requests(identifier: DesktopId, updates: list[MapEntry]) -> Request[None]:
    """A request knows the type of its result."""
    reveal_type(call(Desktop_Get(id=identifier)))  # T: DesktopInfo
    reveal_type(call(AccessGroup_List()))  # T: list[AccessGroupInfo]
    return Desktop_Update(id=identifier, updates=updates)


def faults(result: PartialFailureFaultResult) -> None:
    """A fault is an exception with typed fields."""
    try:
        call(AccessGroup_List())
    except EntityNotFound as fault:
        reveal_type(fault.id)  # T: EntityId
        reveal_type(fault.message)  # T: str | None
    reveal_type(result.fault)  # T: LocalizedMethodFault | None


def constructors() -> None:
    """Fields are given by keyword; the checker knows which have to be."""
    status = DesktopInstantCloneDesktopProvisioningStatusData(operation="NEW")
    reveal_type(status)  # T: DesktopInstantCloneDesktopProvisioningStatusData
    DesktopPushImageSettings(logoff_setting=LogoffSetting.FORCE_LOGOFF, stop_on_first_error=True)
    QueryFilterEquals(member_name="base.name", value="win11")
    DesktopInstantCloneDesktopProvisioningStatusData()  # type: ignore[call-arg]  # E: operation is required
    DesktopInstantCloneDesktopProvisioningStatusData(operation="NONE", progress=1)  # type: ignore[call-arg]  # E: no such field
    DesktopInstantCloneDesktopProvisioningStatusData(operation="NONE", pending_image_progress="1")  # type: ignore[arg-type]  # E: an int
    DesktopId("Desktop/1")  # type: ignore[call-arg]  # E: by keyword only
    Desktop_Get(id=BaseImageVmId(id="x"))  # type: ignore[arg-type]  # E: an id of another kind
    _ = vdi.Desktop_Got  # type: ignore[attr-defined]  # E: no such class
