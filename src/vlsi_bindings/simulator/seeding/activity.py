"""Who may use what, what has happened, and one object of each type that nobody else tells of."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .estate import Estate


def entitlements(estate: Estate) -> None:
    """Who may use what: groups, and some users, and a global entitlement."""
    holders = [*estate.user_groups[:2], *estate.users[:3]]
    resources = [*estate.desktops[:5], *estate.applications]
    shared = estate.add("GlobalEntitlementInfo", "GE-1", {"base.displayName": "GE-1", "base.enabled": True})
    for number, resource in enumerate([*resources, shared]):
        holder = holders[number % len(holders)]
        called = f"{holder.base.name} {resource.id.id}"
        estate.add("UserEntitlementInfo", called, {"base.userOrGroup": holder.id, "base.resource": resource.id})


def events(estate: Estate) -> None:
    """What happened: log-ons, one after the other."""
    for number in range(1, estate.sizes.events + 1):
        user = estate.users[estate.random.randrange(len(estate.users))]
        when = estate.started + datetime.timedelta(seconds=number * 37)
        told = {
            "eventId": number,
            "data.eventType": "BROKER_USERLOGGEDIN",
            "data.severity": "AUDIT_SUCCESS",
            "data.module": "Broker",
            "data.time": when,
            "data.message": f"User {user.base.display_name} has logged in",
            "data.userId": user.id,
        }
        estate.add("EventSummaryView", str(number), told)


def rest(estate: Estate) -> None:
    """One object of each type that is not told, called as the references to it expect."""
    for name in estate.inventory.entities.stored:
        if not estate.inventory.store.count(name):
            kind = estate.inventory.entities.id_type(name)
            own = kind is not None and "id" in estate.inventory.shapes.members(name)
            estate.inventory.put(estate.examples.make(name, {"id": _identity(estate, kind)} if kind and own else {}))
    for name in sorted(estate.inventory.entities.single):
        if not estate.inventory.store.count(name):
            estate.inventory.put(estate.examples.make(name))


def _identity(estate: Estate, kind: str) -> Any:
    """The id that references to the first thing of a kind have by now; another one where there is such a thing."""
    if estate.inventory.knows(kind):
        return estate.inventory.new_id(kind, "example")
    return estate.inventory.identify(kind)
