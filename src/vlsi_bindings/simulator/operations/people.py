"""Administrators as they see themselves, credentials, service accounts, home sites, users without a log-in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..names import DESKTOP, FARM, GLOBAL_ENTITLEMENT, SESSION, USER
from ..references import referring
from ..shapes import copied, value_at
from .asking import computed, session_of

if TYPE_CHECKING:
    from ..behaviour import Call

_HOME: Final = "UserHomeSiteInfo"
_GUEST: Final = "UnauthenticatedAccessUserInfo"
_CREDENTIALS: Final = "SecondaryCredentialsInfo"


def _login_view(call: Call) -> Any:
    """What the user of the session may do, by access group."""
    session, inventory = session_of(call), call.inventory
    rights = call.sessions.rights(session)
    told = []
    for group in inventory.store.all("AccessGroupInfo"):
        held = rights.held_in(group.id.id)
        if held:
            given = {"accessGroupId": group.id, "accessGroupName": group.base.name, "privileges": sorted(held)}
            told.append(inventory.examples.make("AdminUserOrGroupPrivilegesInfo", given))
    made = inventory.examples.make(
        "AdminUserOrGroupLoginView", {"id": inventory.shapes.identity("UserOrGroupId", session.user)}
    )
    made.privileges_info = told
    return made


def _view(call: Call) -> Any:
    """The administrator of an id, or the user of the session."""
    given = call.argument("id")
    identity = call.inventory.shapes.identity("UserOrGroupId", session_of(call).user) if given is None else given
    return call.existing("AdminUserOrGroupView", identity)


def _validate(call: Call) -> None:
    spec = call.argument("adUserCredentialSpec")
    if not call.sessions.knows(spec.username, spec.password.utf8_string, spec.domain):
        raise call.faults.invalid("adUserCredentialSpec", "user name, password or domain is wrong")


def _add_accounts(call: Call) -> None:
    """Passwords are dropped, as everywhere."""
    spec, shapes = call.inventory.shapes.clean(call.argument("spec")), call.inventory.shapes
    domain = call.existing("ADDomainInfo", spec.id)
    added = []
    for account in spec.auxiliary_accounts:
        one = shapes.blank("ServiceAccountCredentialsInfo")
        one.id = call.inventory.new_id("ServiceAccountCredentialsId", account.username)
        one.service_account_credentials = account
        added.append(one)
    call.changes.set(domain, auxiliaryAccounts=[*domain.auxiliary_accounts, *added])


def _update_accounts(call: Call) -> None:
    """New passwords are looked at by nobody, but the accounts have to be there."""
    known = {account.id.id for domain in call.inventory.store.all("ADDomainInfo") for account in _accounts(domain)}
    for account in call.argument("updateSpec").auxiliary_accounts:
        if account.id.id not in known:
            raise call.faults.not_found(account.id)


def _delete_accounts(call: Call) -> None:
    domain = call.existing("ADDomainInfo", call.argument("id"))
    gone, known = {one.id: one for one in call.argument("ids")}, {account.id.id for account in _accounts(domain)}
    for key, identity in gone.items():
        if key not in known:
            raise call.faults.not_found(identity)
    call.changes.set(domain, auxiliaryAccounts=[one for one in _accounts(domain) if one.id.id not in gone])


def _accounts(domain: Any) -> list[Any]:
    return list(value_at(domain, "auxiliaryAccounts") or ())


def _is_guest(call: Call) -> bool:
    return call.inventory.get(_GUEST, call.argument("userId").id) is not None


def _update_guest(call: Call) -> Any:
    data = call.inventory.shapes.clean(call.argument("userData"))
    guest = copied(call.existing(_GUEST, data.user_id))
    guest.user_data = data
    call.inventory.put(guest)
    return data.user_id


def _set_homes(call: Call) -> Any:
    """Home sites by user and what they are for: those that are there are changed if that is allowed."""
    spec, inventory = call.inventory.shapes.clean(call.argument("spec")), call.inventory
    made = []
    for base in spec.bases:
        found = next((home for home in inventory.store.all(_HOME) if _purpose(home.base) == _purpose(base)), None)
        if found is not None and not spec.allow_update:
            raise call.faults("EntityAlreadyExists", "the user has a home site: set allowUpdate", id=found.id)
        home = inventory.examples.make(_HOME) if found is None else copied(found)
        home.base = base
        if found is None:
            home.id = inventory.new_id("UserHomeSiteId", f"{base.user_or_group.id} {base.site.id}")
        inventory.put(home)
        made.append(home.id)
    return made


def _purpose(base: Any) -> tuple[Any, ...]:
    places = (base.user_or_group, base.global_entitlement, base.global_application_entitlement)
    return tuple(place.id if place else None for place in places)


def _resolve_homes(call: Call) -> list[Any]:
    """By global entitlement: the home sites of a user that count for it."""
    store, make = call.inventory.store, call.inventory.examples.make
    homes = [store.get(_HOME, key) for key in referring(store, _HOME, "base.userOrGroup", call.argument("id").id)]
    found = []
    for shared in store.all(GLOBAL_ENTITLEMENT) if homes else ():
        told = [
            {
                "id": home.id,
                "site": home.base.site,
                "siteName": value_at(store.get("SiteInfo", home.base.site.id), "base.displayName") or "",
                "type": "DEFAULT_USER" if home.base.global_entitlement is None else "DIRECT_USER",
            }
            for home in homes
            if home.base.global_entitlement in (None, shared.id)
        ]
        given = {"globalEntitlement": shared.id, "globalEntitlementName": shared.base.display_name}
        found.append(make("UserHomeSiteResolutionInfo", {**given, "resolvedData": told}))
    return found


def _forget_credentials(call: Call) -> None:
    """Credentials by their id, or by whose they are."""
    identity, spec = call.argument("id"), call.argument("spec")
    if identity is not None:
        call.changes.delete(_CREDENTIALS, call.existing(_CREDENTIALS, identity).id)
        return
    for one in call.inventory.store.all(_CREDENTIALS):
        asked = spec is not None and (spec.owner_id.id, spec.domain, spec.username)
        if asked == (one.data.owner_id.id, one.data.domain, one.data.username):
            call.changes.delete(_CREDENTIALS, one.id)
            return
    raise call.faults.invalid("spec", "there are no such credentials: give their id, or owner, domain and name")


def _groups(call: Call) -> list[Any]:
    """The groups of a user, by the last part of their ids."""
    user = call.existing(USER, call.argument("id"))
    groups = value_at(user, "extendedData.groupMemberships") or ()
    return [call.inventory.examples.make("ADGroupInfo", {"guid": group.id.rpartition("/")[2]}) for group in groups]


def _names_by_administrator(call: Call) -> list[str]:
    """The pools and farms whose machines join the domain by an administrator."""
    wanted, found = call.argument("id").id, []
    for name, automated, called in (
        (DESKTOP, "automatedDesktopData", "base.name"),
        (FARM, "automatedFarmData", "data.name"),
    ):
        for one in call.inventory.store.all(name):
            administrator = value_at(one, f"{automated}.customizationSettings.domainAdministrator")
            if administrator is not None and administrator.id == wanted:
                found.append(str(value_at(one, called)))
    return found


def _client(call: Call) -> Any:
    """The client of a session, as far as the session tells of it."""
    session = call.existing(SESSION, call.argument("id"))
    names = session.names_data
    told = {
        "remoteIpAddress": names.client_address,
        "loggedOnUserName": names.user_name,
        "machineName": names.client_name,
        "type": names.client_type,
        "version": names.client_version,
    }
    given = {name: str(value) for name, value in told.items() if value is not None}
    return call.inventory.examples.make("ViewClientInfo", given)


def _directory_sites(call: Call) -> list[Any]:
    """The one that a directory has from the first day."""
    call.existing("InstantCloneEngineDomainAdministratorInfo", call.argument("id"))
    return [call.inventory.examples.make("ADSiteInfo", {"siteName": "Default-First-Site-Name"})]


OPERATIONS: Final = computed(
    {
        "AdminUserOrGroup_GetLoginView": (_login_view, "what the user of the session may do"),
        "AdminUserOrGroup_GetView": (_view, "an administrator; without an id the user of the session"),
        "ADUserOrGroup_ValidateCredentials": (_validate, "refuses credentials that would not log in"),
        "ADUserOrGroup_GetEntitlementGroups": (_groups, "the groups of a user"),
        "ADDomain_AddAuxiliaryAccounts": (_add_accounts, "the domain has more service accounts"),
        "ADDomain_UpdateAuxiliaryAccounts": (_update_accounts, "the accounts are looked up, passwords dropped"),
        "ADDomain_DeleteAuxiliaryAccounts": (_delete_accounts, "the domain has fewer service accounts"),
        "UnauthenticatedAccessUser_IsUnauthenticatedAccessUser": (
            _is_guest,
            "whether it is one of those that are kept",
        ),
        "UnauthenticatedAccessUser_Update": (_update_guest, "the user is kept as told"),
        "ViewComposerDomainAdministrator_listFarmAndDesktopNames": (_names_by_administrator, "pools and farms by name"),
        "InstantCloneEngineDomainAdministrator_GetADSitesInfo": (_directory_sites, "the site of a new directory"),
        "ViewClient_Get": (_client, "what the session tells of its client"),
        "UserHomeSite_CreateOrUpdate": (_set_homes, "home sites are new, or others"),
        "UserHomeSite_ResolveHomeSites": (_resolve_homes, "home sites by global entitlement"),
        "SecondaryCredentials_Delete": (_forget_credentials, "the credentials are gone"),
    }
)
