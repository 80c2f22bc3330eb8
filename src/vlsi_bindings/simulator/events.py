"""What has happened: each operation writes the events that the contract documents for it, log-ins and refusals too.

Which event an operation sends is in the contract; the few that are not, and those that depend on more, are told here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from ..model import DataObject, Fault
from .names import CONNECTION_SERVER, DESKTOP, EVENT, FARM, MACHINE, RDS_SERVER, SESSION, USER
from .shapes import value_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .behaviour import Call
    from .inventory import Inventory

MOST: Final = 10_000
"""How many events are kept; the oldest one goes when one more comes."""
_OWN: Final = {
    "AuthenticationManager_Login": ("VLSI_USERLOGGEDIN", "VLSI_USERLOGIN_FAILED"),
    "AuthenticationManager_LoginByToken": ("VLSI_USERLOGGEDIN", "VLSI_USERLOGIN_FAILED"),
    "AuthenticationManager_Logout": ("VLSI_USERLOGGEDOUT",),
}
"""Events of operations for which none are documented."""
_REFUSED: Final = "VLSI_INSUFFICIENT_PERMISSION"
_BY_RESOURCE: Final = {"Desktop": "_DESKTOP_", "Application": "_APPLICATION_"} | {
    "GlobalEntitlement": "_GE_",
    "GlobalApplicationEntitlement": "_GE_",
}
"""What the event of an entitlement is called by, by the kind of its resource."""
_PLACES: Final = {
    "DesktopId": ("desktopId", DESKTOP),
    "MachineId": ("machineId", MACHINE),
    "FarmId": ("farmId", FARM),
    "RDSServerId": ("rdsServerId", RDS_SERVER),
    "ApplicationId": ("applicationId", "ApplicationInfo"),
    "SessionId": ("sessionId", SESSION),
    "PersistentDiskId": ("persistentDiskId", "PersistentDiskInfo"),
}
"""Where an event names what it is about, by the type of the id, and of which type that is."""
_LEADING: Final = {
    MACHINE: ("base.desktop",),
    RDS_SERVER: ("base.farm",),
    SESSION: ("referenceData.machine", "referenceData.desktop", "referenceData.farm", "referenceData.rdsServer"),
    "ApplicationInfo": ("executionData.farm", "executionData.desktop"),
}
"""By type: what else an event about it is about."""
_NAMED: Final = {
    DESKTOP: ("desktopName", "base.name"),
    MACHINE: ("machineName", "base.name"),
    FARM: ("farmName", "data.name"),
    "ApplicationInfo": ("applicationName", "data.name"),
}
_ERROR: Final = "ERROR"
"""The status of a result that tells of a failure."""
_DEEPEST: Final = 4
_LONGEST: Final = 100


@dataclass
class Subject:
    """What one event of a call is about: its members by path, and names for its text."""

    told: dict[str, Any] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    resource: str = ""
    """The id of what an entitlement is for."""


class Events:
    """Writes the events of one inventory."""

    def __init__(self, inventory: Inventory) -> None:
        """Take the inventory; numbers go on from its last event."""
        self._inventory = inventory
        self._last = max((int(key) for key in inventory.store.keys(EVENT)), default=0)

    def subjects(self, call: Call) -> list[Subject]:
        """What the events of a call will be about, as it is before anything is done; nothing if it has none."""
        if not _kinds(call):
            return []
        several = next((p.name for p in call.operation.parameters if p.array and p.type != "MapEntry"), None)
        single = [call.argument(p.name) for p in call.operation.parameters if p.name != several]
        items = [None] if several is None else call.argument(several)
        found = [self._subject([item, *single]) for item in items]
        if call.operation.service == "UserEntitlement":
            for subject in found:
                subject.resource = _resource(call)
        return found

    def succeeded(self, call: Call, subjects: list[Subject], result: Any) -> None:
        """Write what a call has done; where it has failed in part, of each thing what has become of it."""
        parts = getattr(result, "results", None) if isinstance(result, Fault) else None
        made = result if isinstance(result, list) else [result]
        failure = _failure_in(result)
        for place, subject in enumerate(subjects):
            told = value_at(parts[place], "fault") if parts and place < len(parts) else None
            if told is None and parts is None and place < len(made):
                new = self._subject([made[place]])
                subject.told, subject.names = {**subject.told, **new.told}, new.names or subject.names
            self._write(call, subject, failure=failure if told is None else type(told.fault).__wire_name__)

    def failed(self, call: Call, subjects: list[Subject], fault: Fault) -> None:
        """Write that a call was refused or has failed."""
        name = type(fault).__wire_name__
        if name == "InsufficientPermission":
            self._keep(call, _REFUSED, subjects[0] if subjects else Subject(), failure=name)
            return
        for subject in subjects:
            self._write(call, subject, failure=name)

    def _write(self, call: Call, subject: Subject, *, failure: str | None) -> None:
        kinds = [kind for kind in _kinds(call) if _is_failure(kind) == (failure is not None)]
        kind = next((kind for kind in kinds if _fits(kind, call, kinds, subject)), None)
        if kind is not None:
            self._keep(call, kind, subject, failure=failure)

    def _keep(self, call: Call, kind: str, subject: Subject, *, failure: str | None) -> None:
        store = self._inventory.store
        account = call.opened or call.session
        user = None if account is None else store.get(USER, account.user)
        who = value_at(user, "base.displayName") or str(call.argument("username") or "somebody")[:_LONGEST]
        self._last += 1
        server = next(iter(store.all(CONNECTION_SERVER)), None)
        told = {
            "eventId": self._last,
            "data.eventType": kind,
            "data.severity": "AUDIT_FAIL" if failure is not None else "AUDIT_SUCCESS",
            "data.module": "Admin" if kind.startswith("ADMIN_") else "Vlsi",
            "data.time": self._inventory.clock.now,
            "data.message": _text(who, call.operation.name, subject.names, failure),
            "data.node": value_at(server, "general.fqhn"),
            "data.userId": None if user is None else user.id,
            "namesData.userDisplayName": value_at(user, "base.displayName"),
            "namesData.userSid": value_at(user, "base.sid"),
            **subject.told,
        }
        self._inventory.put(
            self._inventory.examples.make(EVENT, {path: value for path, value in told.items() if value is not None})
        )
        if store.count(EVENT) > MOST:
            store.delete(EVENT, store.first_keys(EVENT, 1)[0])

    def _subject(self, values: list[Any]) -> Subject:
        subject = Subject()
        for value in values:
            self._add_ids(subject, value, 0)
        return subject

    def _add_ids(self, subject: Subject, value: Any, depth: int) -> None:
        """Tell of all ids in a value; the first of each kind counts."""
        for identity in _ids(value, depth):
            place, name = _PLACES.get(type(identity).__wire_name__, (None, None))
            if place is None or name is None or f"data.{place}" in subject.told:
                continue
            subject.told[f"data.{place}"] = self._inventory.shapes.clean(identity)
            found = self._inventory.store.get(name, identity.id)
            member, path = _NAMED.get(name, (None, None))
            if found is not None and member is not None and path is not None:
                subject.told[f"namesData.{member}"] = value_at(found, path)
                subject.names.append(str(value_at(found, path)))
            for leading in _LEADING.get(name, ()):
                self._add_ids(subject, value_at(found, leading), depth)


def _kinds(call: Call) -> tuple[str, ...]:
    return call.operation.events or _OWN.get(call.operation.name, ())


def _is_failure(kind: str) -> bool:
    return kind.endswith(("_FAILED", "_FAILURE", "_CONCURRENT_OP"))


def _failure_in(result: Any) -> str | None:
    """The failure that a result tells of instead of a fault."""
    return _ERROR if isinstance(result, DataObject) and value_at(result, "status") == _ERROR else None


def _fits(kind: str, call: Call, kinds: list[str], subject: Subject) -> bool:
    """Whether an event is the one of several that this call sends."""
    if kind.endswith("_ATTEMPT"):
        return False
    if call.operation.service == "UserEntitlement":
        return _BY_RESOURCE.get(subject.resource.partition("/")[0], "_DESKTOP_") in kind
    if call.operation.name == "EventDatabase_Update":
        return "_UPDATE" in kind
    return kind == next((other for other in kinds if not other.endswith("_ATTEMPT")), None)


def _resource(call: Call) -> str:
    """The id of what an entitlement of the call is for."""
    bases = call.argument("bases") or [call.argument("base")]
    given = call.argument("ids") or [call.argument("id")]
    ids = [value_at(base, "resource") for base in bases if base is not None]
    kept = (call.inventory.store.get("UserEntitlementInfo", one.id) for one in given if one is not None)
    ids += [value_at(one, "base.resource") for one in kept]
    return str(next((one.id for one in ids if one is not None), ""))


def _ids(value: Any, depth: int) -> Iterator[Any]:
    """The ids in a value, the outer ones first."""
    if value is None or depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _ids(item, depth + 1)
    elif hasattr(value, "__wire_name__"):
        if type(value).__wire_name__ in _PLACES:
            yield value
            return
        for member in type(value).__fields__:
            yield from _ids(getattr(value, member.attribute), depth + 1)


def _text(who: str, operation: str, names: list[str], failure: str | None) -> str:
    about = f" of {', '.join(names)}" if names else ""
    return f"{who}: {operation}{about}" + ("" if failure is None else f" failed: {failure}")
