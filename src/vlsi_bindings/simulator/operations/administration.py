"""Licences, privileges, who has which where, and which pools a global entitlement holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..names import ACCESS_GROUP, DESKTOP, GLOBAL_ENTITLEMENT, PERMISSION, USER
from ..references import referring
from ..shapes import copied, value_at
from .asking import computed

if TYPE_CHECKING:
    from collections.abc import Callable

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
    entitlement = call.existing(GLOBAL_ENTITLEMENT, call.argument("id"))

    def act(identity: Any) -> None:
        call.changes.set(call.existing(DESKTOP, identity), **{_SHARED: call.inventory.shapes.clean(entitlement.id)})

    return call.do(call.argument("desktops"), act)


def _unshare(call: Call) -> Any:
    shared = referring(call.inventory.store, DESKTOP, _SHARED.replace("__", "."), call.argument("id").id)

    def act(identity: Any) -> None:
        if identity.id not in shared:
            raise call.faults.not_found(identity)
        call.changes.set(call.existing(DESKTOP, identity), **{_SHARED: None})

    return call.do(call.argument("desktops"), act)


def _told(call: Call, value: Any) -> Any:
    """An access group, a role or a permission with what others tell of it."""
    made = copied(value)
    _TELLING[type(value).__wire_name__](call, made)
    return made


def _tell_group(call: Call, made: Any) -> None:
    store = call.inventory.store
    made.data = copied(made.data)
    made.data.permissions = _permissions(call, "base.accessGroup", made.id)
    below = (store.get(ACCESS_GROUP, key) for key in referring(store, ACCESS_GROUP, "base.parent", made.id.id))
    made.children = [_told(call, group) for group in call.visible(list(below))]


def _tell_role(call: Call, made: Any) -> None:
    made.data = copied(made.data)
    made.data.permissions = _permissions(call, "base.role", made.id)


def _permissions(call: Call, path: str, identity: Any) -> list[Any]:
    keys = referring(call.inventory.store, PERMISSION, path, identity.id)
    return [call.inventory.shapes.identity("PermissionId", key) for key in keys]


def _tell_permission(call: Call, made: Any) -> None:
    """The names of what a permission connects."""
    store, base = call.inventory.store, made.base
    found = {
        "userOrGroupName": value_at(store.get(USER, base.user_or_group.id), "base.displayName") or "",
        "roleName": value_at(store.get("RoleInfo", base.role.id), "base.name") or "",
        "accessGroupName": base.access_group and value_at(store.get(ACCESS_GROUP, base.access_group.id), "base.name"),
    }
    told = {name: value for name, value in found.items() if value is not None}
    made.names_data = call.inventory.examples.make("PermissionNamesData", told)


def _get(name: str) -> Callable[[Call], Any]:
    return lambda call: _told(call, call.existing(name, call.argument("id")))


def _list(name: str) -> Callable[[Call], list[Any]]:
    return lambda call: [_told(call, value) for value in call.visible(call.inventory.store.all(name))]


def _several(call: Call) -> Any:
    return call.each(call.argument("ids"), lambda identity: _told(call, call.existing(PERMISSION, identity)))


_TELLING: Final = {ACCESS_GROUP: _tell_group, "RoleInfo": _tell_role, PERMISSION: _tell_permission}
_WITH: Final = "with permissions, names, and the groups below"
OPERATIONS: Final = computed(
    {
        **{
            f"{name.removesuffix('Info')}_{verb}": (make(name), _WITH)
            for name in _TELLING
            for verb, make in (("Get", _get), ("List", _list))
        },
        "Permission_GetInfos": (_several, _WITH),
        "License_Set": (_license, "the server is licensed"),
        "Privilege_ListSelectablePrivileges": (_privileges, "all privileges of the release"),
        "GlobalEntitlement_AddDesktopsToGE": (_share, "the pools belong to the entitlement"),
        "GlobalEntitlement_RemoveDesktopsFromGE": (_unshare, "the pools no longer belong to it"),
    }
)
