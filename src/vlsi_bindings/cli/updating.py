"""Updates of one object or of many: all are planned first, shown, and asked about once; then each is sent by itself."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..client import ArgumentError, ClientError
from ..client.assigning import assign, new_request, parse
from ..client.naming import follow, kind_of, kind_of_type, name_of
from ..client.updates import PlanError, UpdatePlan, plan_update
from ..codec import DEFAULT_DIALECT
from ..model import Fault
from . import asking
from .console import complain, in_terminal, printable, warn
from .get import fetched
from .output import opened
from .statuses import DONE, REFUSED, UNREACHED, told
from .tables import write_table
from .typed import STANDARD_INPUT, is_list, lay_over, lines_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ..client import Connection
    from ..model import Request
    from .connecting import Server


@dataclass(frozen=True)
class Wanted:
    """A plan, and what people call its object."""

    plan: UpdatePlan
    name: str

    def __str__(self) -> str:
        """What is to be done to what, by name and id."""
        identity = str(getattr(self.plan.identity, "id", ""))
        places = [part for part in (self.name, f"({identity})" if identity else "") if part]
        return " ".join([self.plan.operation, *(["of", *places] if places else [])])


def planned(
    connection: Connection, server: Server, kind: str, words: Sequence[str], operation: str | None
) -> list[Wanted]:
    """What is to change, of each object that is named; raises UpdateError, ArgumentError, and what calls raise."""
    wanted = kind_of(kind, server.release)
    name, changes = (None, words) if wanted.identity is None else (next(iter(words), None), words[1:])
    if not changes:
        raise ArgumentError("what is to change? PATH=TEXT or PATH:=JSON, after the name")
    if name == STANDARD_INPUT and STANDARD_INPUT in changes:
        raise ArgumentError("standard input gives the names or the change, not both: take @FILE for one of them")
    found = []
    for each in lines_of(name) if name is not None and is_list(name) else [name]:
        before = fetched(connection, wanted, each, server.release)
        after = deepcopy(before)
        lay_over(after, changes, server.dialect or DEFAULT_DIALECT)
        plan = plan_update(before, after, operation=operation, release=server.release)
        found.append(Wanted(plan, name_of(before) or each or ""))
    return found


def inverses(connection: Connection, file: Path, *, force: bool) -> list[Wanted] | None:
    """What takes kept updates back; ``None``, with the conflicts told, where one has been changed since."""
    found = [_inverse(connection, plan) for plan in _kept(file)]
    if not all(clean for _, clean in found) and not force:
        complain("nothing was sent: --force brings the old values back all the same")
        return None
    return [wanted for wanted, _ in found]


def carry_out(
    connection: Connection,
    server: Server,
    updates: Sequence[Wanted],
    given: list[str],
    save_undo: Path | None,
    *,
    dry_run: bool,
    asked: bool,
) -> int:
    """Show updates, ask about them unless nobody has to be ``asked``, and send them; gives the exit status."""
    todo = [each for each in updates if each.plan]
    if not todo:
        warn("nothing changes")
        return DONE
    requests = [each.plan.request(**_parameters(each.plan, given)) for each in todo]
    if dry_run:
        return max(_tried(server, each, request) for each, request in zip(todo, requests, strict=True))
    for each in todo:
        _show(each, several=len(todo) > 1)
    if asked and asking.attended() and not asking.confirmed(_question(todo, server)):
        warn("nothing was sent")
        return REFUSED
    if save_undo is not None:
        with opened(save_undo) as file:  # before it is sent: an answer may be lost
            file.write(_document(todo))
    if len(todo) == 1:
        connection.send(requests[0])
        return DONE
    return _send_all(connection, todo, requests)


def _question(todo: Sequence[Wanted], server: Server) -> str:
    what = str(todo[0]) if len(todo) == 1 else f"{todo[0].plan.operation} of {len(todo)} objects"
    return f"{what} at {server.profile.host}?"


def _send_all(connection: Connection, todo: Sequence[Wanted], requests: Sequence[Request[Any]]) -> int:
    """Send each update; what the server refuses stops no other, a server that does not answer stops all."""
    statuses: list[int] = []
    for each, request in zip(todo, requests, strict=True):
        statuses.append(_sent(connection, each, request))
        if statuses[-1] == UNREACHED:
            break
    warn(f"{statuses.count(DONE)} of {len(todo)} changed, {len(todo) - len(statuses)} not tried")
    return max(statuses)


def _sent(connection: Connection, wanted: Wanted, request: Request[Any]) -> int:
    """Send one of several; its error is told, with the object's name."""
    try:
        connection.send(request)
    except (Fault, ClientError) as error:
        complain(f"{wanted}:")
        return told(error) or REFUSED
    return DONE


def _inverse(connection: Connection, plan: UpdatePlan) -> tuple[Wanted, bool]:
    """What takes an update back, and whether nobody has changed the same paths since."""
    inverse = plan.inverse()
    current = connection.send(kind_of_type(plan.root, plan.release).request(plan.identity))
    name = name_of(current) or ""
    conflicts = inverse.conflicts(current)
    for change in inverse.changes:
        if change.path in conflicts:
            now = replace(change, before=follow(current, change.path)).told[1]
            complain(f"{name}: {change.path}: is {now} by now, and was left as {change.told[1]}")
    return Wanted(inverse, name), not conflicts


def _kept(file: Path) -> list[UpdatePlan]:
    """The plans in a file; raises PlanError, which names it, for a file that holds none."""
    try:
        found = json.loads(file.read_bytes())
        plans = [UpdatePlan.from_json(each) for each in (found if isinstance(found, list) else [found])]
    except (PlanError, ValueError, RecursionError) as error:
        raise PlanError(f"{file}: {error}") from None
    if not plans:
        raise PlanError(f"{file}: no plan is in it")
    return plans


def _document(todo: Sequence[Wanted]) -> bytes:
    plans = [each.plan.as_json() for each in todo]
    return json.dumps(plans[0] if len(plans) == 1 else plans, ensure_ascii=False, indent=2).encode("utf-8") + b"\n"


def _tried(server: Server, wanted: Wanted, request: Request[Any]) -> int:
    from .envelopes import show_request  # noqa: PLC0415 - most runs are none without a change

    for line in (str(wanted), *str(wanted.plan).splitlines()[1:]):
        warn(line)
    return show_request(server, request)


def _parameters(plan: UpdatePlan, given: list[str]) -> dict[str, Any]:
    """The parameters beside the id, by Python name; raises ArgumentError."""
    request = new_request(plan.operation, DEFAULT_DIALECT)
    assignments = parse(given)
    assign(request, assignments, DEFAULT_DIALECT)
    names = {assignment.path.partition(".")[0] for assignment in assignments}
    fields = [f for f in type(request).__fields__ if names & {f.wire_name, f.attribute}]
    return {f.attribute: getattr(request, f.attribute) for f in fields}


def _show(wanted: Wanted, *, several: bool) -> None:
    """The plan as a table, whose rows name the object if it is one of ``several``, and what a server may refuse."""
    warn(str(wanted))
    rows = [[printable(cell) for cell in change.told] for change in wanted.plan.changes]
    if several and not in_terminal():  # in a pipe nobody sees the line above them
        rows = [[printable(wanted.name), *row] for row in rows]
    write_table(["path", "before", "after"], rows)
    for breach in wanted.plan.warnings:
        warn(f"warning: {breach}")
