"""Settings of the server as a whole: backups, tags, names, the event database, policies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..names import CONNECTION_SERVER, DESKTOP, FARM, MACHINE
from ..notes import NOTES, note, noted
from ..shapes import copied, replaced, value_at
from .asking import computed

if TYPE_CHECKING:
    from ..behaviour import Call

_POLICIES: Final = "PoliciesInfo"
_NAMED: Final = {
    "DESKTOP": ((DESKTOP, "base.name"), ("ApplicationInfo", "data.name")),
    "APPLICATION": ((DESKTOP, "base.name"), ("ApplicationInfo", "data.name")),
    "FARM": ((FARM, "data.name"),),
    "MACHINE": ((MACHINE, "base.name"),),
}
"""By what is to be named: of what the names are with which it must not be confused."""


def _back_up(call: Call) -> None:
    server = call.existing(CONNECTION_SERVER, call.argument("id"))
    now = call.inventory.clock.now
    call.changes.set(server, backup__lastLdapBackupTime=now, backup__lastLdapBackupStatus="OK")


def _tags(call: Call) -> list[str]:
    servers = call.inventory.store.all(CONNECTION_SERVER)
    return sorted({tag for server in servers for tag in value_at(server, "general.tags") or ()})


def _domains(call: Call) -> list[str]:
    return [domain.dns_name for domain in call.inventory.store.all("ADDomainInfo")]


def _folders(call: Call) -> list[str]:
    """The folders in which pools and applications are shown."""
    places = ((DESKTOP, "desktopSettings.categoryFolderName"), ("ApplicationInfo", "data.categoryFolderName"))
    found = {value_at(one, path) for name, path in places for one in call.visible(call.inventory.store.all(name))}
    return sorted(str(folder) for folder in found if folder)


def _is_free(call: Call) -> Any:
    spec = call.argument("spec")
    wanted = spec.name.casefold()
    taken = any(
        str(value_at(one, path)).casefold() == wanted
        for name, path in _NAMED.get(str(spec.type), ())
        for one in call.inventory.store.all(name)
    )
    return call.inventory.examples.make("ValidationResponse", {"isUnique": not taken})


def _clear_events(call: Call) -> None:
    """The database is no longer set; what it holds stays."""
    call.changes.set(call.inventory.get("EventDatabaseInfo"), eventDatabaseSet=False, database=None, settings=None)


def _advanced(call: Call) -> list[Any]:
    """Those of the keys that were set."""
    found = []
    for key in call.argument("keys"):
        value = noted(call.inventory.store, _setting(call, key))
        if value is not None:
            entry = call.inventory.shapes.blank(NOTES)
            entry.key, entry.value = key, value
            found.append(entry)
    return found


def _set_advanced(call: Call) -> None:
    for entry in call.argument("values"):
        value = call.inventory.shapes.clean(entry.value)
        note(call.inventory.store, call.inventory.shapes, _setting(call, entry.key), value)


def _setting(call: Call, key: str) -> str:
    identity = call.argument("id")
    return f"setting:{'' if identity is None else identity.id}:{key}"


def _policies(call: Call) -> Any:
    """The policies of a pool, of a user on it, or of all."""
    return _policies_at(call, call.argument("resource"), call.argument("userOrGroup"))


def _policies_at(call: Call, resource: Any, user: Any) -> Any:
    """What was set for all, for a resource and for a user of it; the nearest of them that tells counts."""
    store, shapes = call.inventory.store, call.inventory.shapes
    made = copied(call.inventory.store.get(_POLICIES, ""))
    for_resource = store.get(_POLICIES, _place(resource, None)) if resource else None
    for_user = store.get(_POLICIES, _place(resource, user)) if resource and user else None
    made.resource, made.user_or_group = shapes.clean(resource), shapes.clean(user)
    made.resource_policies = (_settings(for_resource) or made.global_policies) if resource else None
    made.user_policies = (_settings(for_user) or made.resource_policies) if user and resource else None
    layers = [made.user_policies, made.resource_policies, made.global_policies]
    made.effective_policies = _effective(call, [layer for layer in layers if layer is not None])
    return made


def _effective(call: Call, layers: list[Any]) -> Any:
    """Of each policy what the nearest layer says that does not leave it to the next."""
    made = copied(layers[-1])
    for layer in reversed(layers[:-1]):
        for member in call.inventory.shapes.members("PoliciesSettings").values():
            value = getattr(layer, member.attribute)
            if value is not None and value != "Inherit":
                setattr(made, member.attribute, value)
    return made


def _place(resource: Any, user: Any) -> str:
    return "" if resource is None else f"{resource.id} {user.id if user else ''}"


def _settings(kept: Any) -> Any:
    return None if kept is None else kept.global_policies


def _keep_policies(call: Call, settings: Any) -> None:
    place = _place(call.argument("resource"), call.argument("userOrGroup"))
    value = copied(call.inventory.store.get(_POLICIES, ""))
    value.global_policies = settings
    value.resource, value.user_or_group = (
        call.inventory.shapes.clean(call.argument(name)) for name in ("resource", "userOrGroup")
    )
    if not place:
        value.effective_policies = settings
    call.inventory.store.put(_POLICIES, place, value)


def _set_policies(call: Call) -> None:
    _keep_policies(call, call.inventory.shapes.clean(call.argument("settings")))


def _update_policies(call: Call) -> None:
    found = _policies(call)
    settings = found.user_policies or found.resource_policies or found.global_policies
    for entry in call.argument("updates"):
        name = entry.key.rpartition(".")[2]
        if name not in call.inventory.shapes.members("PoliciesSettings"):
            raise call.faults.invalid("updates", f"{entry.key} is no policy")
        settings = replaced(call.inventory.shapes, settings, name, entry.value)
    _keep_policies(call, settings)


def _clear_policies(call: Call) -> None:
    place = _place(call.argument("resource"), call.argument("userOrGroup"))
    if call.inventory.store.get(_POLICIES, place) is not None:
        call.inventory.store.delete(_POLICIES, place)


def _list_policies(call: Call) -> list[Any]:
    """Those of a resource itself, and of each user for whom others were set."""
    resource, identity = call.argument("resource"), call.inventory.shapes.identity
    start = f"{resource.id} "
    users = [key.removeprefix(start) for key in call.inventory.store.keys(_POLICIES) if key.startswith(start)]
    told = [identity("UserOrGroupId", user) for user in users if user]
    return [_policies_at(call, resource, user) for user in [None, *told]]


OPERATIONS: Final = computed(
    {
        "ConnectionServer_BackupNow": (_back_up, "the server has been backed up"),
        "ConnectionServer_GetTags": (_tags, "the tags of all connection servers"),
        "ConnectionServer_GetKnownDomains": (_domains, "the domains"),
        "CategoryFolder_List": (_folders, "the folders of pools and applications"),
        "Validator_validateName": (_is_free, "whether a name is still free"),
        "EventDatabase_Clear": (_clear_events, "no event database is set"),
        "AdvancedSettings_Get": (_advanced, "those of the keys that were set"),
        "AdvancedSettings_Set": (_set_advanced, "the values are kept by their keys"),
        "Policies_Get": (_policies, "the policies of all, of a resource, or of a user of it"),
        "Policies_List": (_list_policies, "the policies of a resource, and of each user with others"),
        "Policies_Set": (_set_policies, "the policies are as told"),
        "Policies_Update": (_update_policies, "some policies are others"),
        "Policies_Clear": (_clear_policies, "the policies are those of what is above"),
    }
)
