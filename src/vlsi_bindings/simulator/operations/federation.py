"""The federation of pods: begun, joined, left and ended at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from .. import relations
from .asking import computed

if TYPE_CHECKING:
    from ..behaviour import Call

_POD: Final = "PodInfo"
_FEDERATED: Final = "ENABLED"
_ALONE: Final = "DISABLED"


def _initialize(call: Call) -> Any:
    _demand(call, federated=False)
    return _become(call, "POD_FEDERATION_INITIALIZING", _FEDERATED)


def _join(call: Call) -> Any:
    """The other pod is known by its address from now on."""
    _demand(call, federated=False)
    address = call.argument("remotePodAddress")
    name = urlsplit(address if "//" in address else f"//{address}").hostname
    if not name:
        raise call.faults.invalid("remotePodAddress", "this is no address: give the name of a host, or its URL")
    inventory = call.inventory
    endpoint = inventory.new_id("PodEndpointId", name)
    place = {"id": endpoint, "name": name, "serverAddress": f"https://{name}:8472", "enabled": True}
    inventory.put(inventory.examples.make("PodEndpointInfo", place))
    pod = {"id": inventory.new_id("PodId", name), "displayName": name, "localPod": False, "endpoints": [endpoint]}
    inventory.put(inventory.examples.make(_POD, {**pod, "site": inventory.store.all("SiteInfo")[0].id}))
    return _become(call, "POD_FEDERATION_JOINING", _FEDERATED)


def _uninitialize(call: Call) -> Any:
    _demand(call, federated=True)
    if _others(call):
        raise call.faults.state("other pods belong to the federation: unjoin instead")
    return _become(call, "POD_FEDERATION_UNINITIALIZING", _ALONE)


def _unjoin(call: Call) -> Any:
    _demand(call, federated=True)
    others = _others(call)
    if not others:
        raise call.faults.state("this is the only pod of the federation: uninitialize instead")
    for pod in others:
        _forget(call, pod)
    return _become(call, "POD_FEDERATION_UNJOINING", _ALONE)


def _eject(call: Call) -> None:
    _demand(call, federated=True)
    pod = call.existing(_POD, call.argument("pod"))
    if pod.local_pod:
        raise call.faults.state("this is the pod itself: only other pods are ejected", pod.id)
    _forget(call, pod)


def _rotate(call: Call) -> None:
    """Nobody sees the keys."""
    _demand(call, federated=True)


def _demand(call: Call, *, federated: bool) -> None:
    status = call.inventory.get("PodFederationInfo").local_pod_status.status
    if (status == _FEDERATED) != federated:
        raise call.faults.state("the pod is in a federation" if status == _FEDERATED else "the pod is in no federation")


def _others(call: Call) -> list[Any]:
    return [pod for pod in call.inventory.store.all(_POD) if not pod.local_pod]


def _forget(call: Call, pod: Any) -> None:
    relations.delete(call.inventory, _POD, pod.id.id)
    for endpoint in pod.endpoints:
        relations.delete(call.inventory, "PodEndpointInfo", endpoint.id)


def _become(call: Call, kind: str, status: str) -> Any:
    """The pod is as told at once; the task that tells of it is complete."""
    call.changes.set(call.inventory.get("PodFederationInfo"), localPodStatus__status=status)
    identity = call.inventory.new_id("TaskId", kind)
    told = {"id": identity, "taskType": kind, "state": "COMPLETED", "percentageComplete": 100, "cancellable": False}
    made = call.inventory.examples.make("TaskInfo", told)
    call.inventory.put(made)
    return made


_DONE: Final = "the federation of the pod is as told; the task is complete"
OPERATIONS: Final = computed(
    {
        "PodFederation_Initialize": (_initialize, _DONE),
        "PodFederation_Join": (_join, f"the other pod is known; {_DONE}"),
        "PodFederation_Uninitialize": (_uninitialize, _DONE),
        "PodFederation_Unjoin": (_unjoin, f"the other pods are gone; {_DONE}"),
        "PodFederation_Eject": (_eject, "another pod is gone, with what is about it"),
        "PodFederation_RotateKeyPair": (_rotate, "nothing that could be seen, within a federation"),
    }
)
