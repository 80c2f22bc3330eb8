"""Who may use what, and what has happened."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

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
