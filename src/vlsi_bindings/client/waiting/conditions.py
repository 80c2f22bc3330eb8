"""Conditions to wait for: what is looked at is what Desktop_Get and Machine_Get give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .patience import WaitFailedError

if TYPE_CHECKING:
    from ...vdi import DesktopInfo, DesktopInstantCloneDesktopProvisioningStatusData, MachineInfo

_MACHINE_FAILED: Final = frozenset({"PROVISIONING_ERROR", "ERROR", "DELETING", "AGENT_CONFIG_ERROR"})
_IDLE: Final = "NONE"


def image_status(desktop: DesktopInfo) -> DesktopInstantCloneDesktopProvisioningStatusData:
    """How the images of a pool are; raises ValueError for one without."""
    automated = desktop.automated_desktop_data
    data = automated.provisioning_status_data if automated else None
    status = data.instant_clone_provisioning_status_data if data else None
    if status is None:
        raise ValueError("images are pushed to pools of instant clones only, and this is none")
    return status


def image_published(desktop: DesktopInfo) -> bool:
    """The pending image of a pool is READY, or has already become the current one.

    Raises WaitFailedError with the server's text when it is FAILED.
    """
    status = image_status(desktop)
    state = status.instant_clone_pending_image_state
    if state == "FAILED":
        raise WaitFailedError(f"the image could not be published: {status.pending_image_error or 'no reason is given'}")
    return state in ("READY", "READY_HELD") or (state is None and image_pushed(desktop))


def image_pushed(desktop: DesktopInfo) -> bool:
    """Nothing is pending any more: all machines of a pool are to have its image.

    Raises WaitFailedError when the pending or the current image is FAILED.
    """
    status = image_status(desktop)
    states = (status.instant_clone_pending_image_state, status.instant_clone_current_image_state)
    if "FAILED" in states:
        raise WaitFailedError(f"the image could not be pushed: {status.pending_image_error or 'no reason is given'}")
    return status.operation == _IDLE and states[0] is None


def machine_available(machine: MachineInfo) -> bool:
    """A machine is AVAILABLE: somebody can log in. Raises WaitFailedError for states that lead nowhere."""
    state = machine.base.basic_state
    if state in _MACHINE_FAILED:
        raise WaitFailedError(
            f"machine {machine.base.name} is in state {state}: it does not become available by itself"
        )
    return state == "AVAILABLE"
