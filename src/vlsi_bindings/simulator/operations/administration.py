"""Licences, privileges, and which pools a global entitlement holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..behaviour import Behaviour
from ..generic import existing
from ..names import DESKTOP, GLOBAL_ENTITLEMENT
from ..projection import referring

if TYPE_CHECKING:
    from ..behaviour import Call

_SHARED: Final = "globalEntitlementData__globalEntitlement"


def _license(call: Call) -> None:
    key = call.argument("licenseKey")
    if not key.strip():
        raise call.faults.invalid("licenseKey", "the licence key is empty")
    call.changes.set(call.inventory.get("LicenseInfo"), licensed=True)


def _privileges(call: Call) -> list[Any]:
    names = call.inventory.shapes.members("PrivilegeInfo")["name"].facts.enumeration
    known = names.values if names else call.inventory.privileges
    return [call.inventory.examples.make("PrivilegeInfo", {"name": name}) for name in known]


def _share(call: Call) -> Any:
    entitlement = existing(call, GLOBAL_ENTITLEMENT, call.argument("id"))

    def act(identity: Any) -> None:
        call.changes.set(existing(call, DESKTOP, identity), **{_SHARED: call.inventory.shapes.clean(entitlement.id)})

    return _silent(call.each(call.argument("desktops"), act))


def _unshare(call: Call) -> Any:
    shared = referring(call.inventory.store, DESKTOP, _SHARED.replace("__", "."), call.argument("id").id)

    def act(identity: Any) -> None:
        if identity.id not in shared:
            raise call.faults.not_found(identity)
        call.changes.set(existing(call, DESKTOP, identity), **{_SHARED: None})

    return _silent(call.each(call.argument("desktops"), act))


def _silent(done: Any) -> Any:
    return None if isinstance(done, list) else done


OPERATIONS: Final[dict[str, Behaviour]] = {
    "License_Set": Behaviour("computed", _license, "the server is licensed"),
    "Privilege_ListSelectablePrivileges": Behaviour("computed", _privileges, "all privileges of the release"),
    "GlobalEntitlement_AddDesktopsToGE": Behaviour("computed", _share, "the pools belong to the entitlement"),
    "GlobalEntitlement_RemoveDesktopsFromGE": Behaviour("computed", _unshare, "the pools no longer belong to it"),
}
