"""Access groups, a domain, users and groups, roles and who has them."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from .estate import DOMAIN, NETBIOS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .estate import Estate

_FIRST: Final = "Ada Alan Barbara Claude Donald Edsger Frances Grace Hedy John Karen Leslie Margaret Niklaus Radia Tim"
_LAST: Final = "Allen Backus Dijkstra Hamilton Hopper Kay Knuth Lamarr Lamport Liskov Lovelace Perlman Shannon Wirth"


def people(estate: Estate) -> None:
    """Access groups, a domain, users and groups, roles and who has them."""
    estate.root = estate.add("AccessGroupInfo", "Root", {"base.name": "Root", "data.isDeletable": False})
    estate.groups = [estate.root] + [
        estate.add(
            "AccessGroupInfo", name, {"base.name": name, "base.parent": estate.root.id, "data.isDeletable": True}
        )
        for name in ("Engineering", "Finance")
    ]
    estate.add(
        "ADDomainInfo",
        DOMAIN,
        {"dnsName": DOMAIN, "netBiosName": NETBIOS, "primaryAccount.username": "svc-horizon"},
    )
    estate.users = [person(estate, *named) for named in islice(_names(), estate.sizes.users)]
    estate.user_groups = [group(estate, name) for name in ("Desktop Users", "Application Users", "Administrators")]
    roles(estate)


def person(estate: Estate, first: str, last: str, login: str) -> Any:
    """A user of the domain."""
    return account(estate, login, f"{first} {last}", first=first, last=last, group=False)


def group(estate: Estate, name: str) -> Any:
    """A group of the domain."""
    return account(estate, name, name, first=None, last=None, group=True)


def account(estate: Estate, login: str, shown: str, *, first: str | None, last: str | None, group: bool) -> Any:
    """A user or group."""
    number = estate.inventory.store.count("ADUserOrGroupInfo") + 1_001
    given: dict[str, object] = {
        "sid": f"S-1-5-21-1004336348-1177238915-682003330-{number}",
        "group": group,
        "domain": DOMAIN,
        "name": login,
        "loginName": login,
        "displayName": f"{DOMAIN}\\{login}",
        "longDisplayName": shown,
        "firstName": first,
        "lastName": last,
        "email": None if group else f"{login}@{DOMAIN}",
        "userPrincipalName": None if group else f"{login}@{DOMAIN}",
    }
    told = {f"base.{name}": value for name, value in given.items() if value is not None}
    return estate.add("ADUserOrGroupInfo", login, told)


def roles(estate: Estate) -> None:
    """An administrator with all privileges, one who may only look, a help desk."""
    every = list(estate.inventory.privileges)
    views = [name for name in every if name.endswith("_VIEW")]
    desk = [name for name in every if name.startswith(("MACHINE_", "POOL_VIEW", "FEDERATED_SESSIONS"))]
    people = {
        "Administrators": ("administrator", every),
        "Administrators - Read only": ("auditor", views),
        "Help Desk Administrators": ("helpdesk", desk),
    }
    for name, (login, held) in people.items():
        role = estate.add(
            "RoleInfo",
            name,
            {"base.name": name, "base.privileges": held, "data.builtin": True, "data.appliesToAccessGroup": True},
        )
        user = person(estate, login.capitalize(), "Example", login)
        base = {"base.userOrGroup": user.id, "base.role": role.id, "base.accessGroup": estate.root.id}
        estate.add("PermissionInfo", name, base)


def _names() -> Iterator[tuple[str, str, str]]:
    """First name, last name and log-on name of people without end, no log-on name twice."""
    first, last = _FIRST.split(), _LAST.split()
    number = 0
    while True:
        round_, place = divmod(number, len(first) * len(last))
        one, other = first[place % len(first)], last[place // len(first)]
        yield one, other, f"{one}.{other}{round_ or ''}".lower()
        number += 1
