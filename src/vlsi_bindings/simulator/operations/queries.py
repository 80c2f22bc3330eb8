"""The query services: one page, a cursor, a count; and the queries of sessions of all pods, of which there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..cursors import results
from ..queries import TooMuchError, UnknownFilterError, page_size, selected
from ..shapes import value_at
from .asking import computed, session_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..behaviour import Call
    from ..rows import Read, Rows

_SESSIONS: Final = "SessionGlobalSummaryView"
_PLACES: Final = {
    "user": "referenceData.user",
    "pod": "referenceData.pod",
    "brokeringPod": "referenceData.brokeringPod",
    "desktop": "referenceData.localReferenceData.desktop",
    "farm": "referenceData.localReferenceData.farm",
    "machine": "referenceData.localReferenceData.machine",
    "globalEntitlement": "referenceData.globalEntitlement",
    "session": "id",
}
"""Where the views of sessions have what queries for them name."""


def _rows(call: Call) -> tuple[Rows, Any]:
    """The rows that the definition of a call asks for, and the definition."""
    definition = call.argument("definition")
    for name in ("starting_offset", "limit", "max_page_size"):
        if (getattr(definition, name) or 0) < 0:
            raise call.faults.invalid("definition", f"{name.replace('_', ' ')} is negative: give a number from 0 on")
    try:
        return selected(call.rows(definition.query_entity_type), definition), definition
    except (TooMuchError, UnknownFilterError) as error:
        raise call.faults.invalid("definition", str(error)) from error


def _query(call: Call) -> Any:
    rows, definition = _rows(call)
    page = rows[: page_size(definition.max_page_size)]
    return results(call.inventory.shapes, page, definition.starting_offset or 0, len(rows) - len(page))


def _create(call: Call) -> Any:
    rows, definition = _rows(call)
    return _cursors(call).open(rows, page_size(definition.max_page_size), definition.starting_offset or 0)


def _count(call: Call) -> int:
    return len(_rows(call)[0])


def _next(call: Call) -> Any:
    return _cursors(call).next(call.argument("id"))


def _delete(call: Call) -> None:
    _cursors(call).delete(call.argument("id"))


def _delete_some(call: Call) -> Any:
    return call.do(call.argument("ids"), _cursors(call).delete)


def _delete_all(call: Call) -> None:
    _cursors(call).delete_all()


def _cursors(call: Call) -> Any:
    return session_of(call).cursors


def _global(*parameters: str) -> Callable[[Call], Any]:
    """The query of sessions by what some parameters name."""

    def answer(call: Call) -> Any:
        return _open(call, call.request, dict.fromkeys(parameters, True))

    return answer


def _by_brokering_pod(call: Call) -> Any:
    rows = _matching(
        call, {"brokeringPod": call.argument("pod"), "globalEntitlement": call.argument("globalEntitlement")}
    )
    return _page(call, call.request, rows)


def _by_spec(call: Call) -> Any:
    return _open(call, call.argument("querySpec"), _PLACES)


def _open(call: Call, asked: Any, names: Any) -> Any:
    wanted = {name: value_at(asked, name) for name in names}
    return _page(call, asked, _matching(call, wanted))


def _page(call: Call, asked: Any, rows: list[Any]) -> Any:
    member = value_at(asked, "sortBy")
    if member:
        rows.sort(
            key=lambda row: str(value_at(row, member) or "").casefold(), reverse=bool(value_at(asked, "sortDescending"))
        )
    return _cursors(call).open(rows, page_size(value_at(asked, "maxPageSize")), 0)


def _matching(call: Call, wanted: dict[str, Any]) -> list[Any]:
    """The sessions with the ids that are asked for; what is not set does not matter."""
    told = {_PLACES[name]: identity.id for name, identity in wanted.items() if identity is not None}

    def test(read: Read) -> Callable[[Any], bool]:
        places = [(read(place), text) for place, text in told.items()]
        return lambda row: all((held := find(row)) is not None and held.id == text for find, text in places)

    return list(call.rows(_SESSIONS).where(test))


def _counts(call: Call) -> list[Any]:
    spec = call.argument("countSpec") or call.request
    names = {name: value_at(spec, name) for name in ("user", "pod", "brokeringPod", "globalEntitlement")}
    found = len(_matching(call, names))
    pods = [pod for pod in call.inventory.store.all("PodInfo") if pod.local_pod]
    return [
        call.inventory.examples.make("GlobalSessionPodSessionCounter", {"id": pod.id, "count": found}) for pod in pods
    ]


def _disks(call: Call) -> Any:
    disks = call.inventory.all("PersistentDiskInfo")
    return results(call.inventory.shapes, disks, 0, 0)


_CURSOR: Final = "a page of a query that stays open, five at most for each session"
OPERATIONS: Final = computed(
    {
        "QueryService_Query": (_query, "one page of what is asked for; nothing stays open"),
        "QueryService_Create": (_create, _CURSOR),
        "QueryService_GetNext": (_next, "the next page"),
        "QueryService_GetCount": (_count, "how many there are"),
        "QueryService_Delete": (_delete, "ends a query"),
        "QueryService_DeleteByIds": (_delete_some, "ends queries"),
        "QueryService_DeleteAll": (_delete_all, "ends all queries of the session"),
        "GlobalSessionQueryService_QueryByUser": (_global("user", "globalEntitlement"), _CURSOR),
        "GlobalSessionQueryService_QueryByPod": (_global("pod", "globalEntitlement"), _CURSOR),
        "GlobalSessionQueryService_QueryByDesktop": (_global("desktop", "globalEntitlement"), _CURSOR),
        "GlobalSessionQueryService_QueryByBrokeringPod": (_by_brokering_pod, _CURSOR),
        "GlobalSessionQueryService_QueryWithSpec": (_by_spec, _CURSOR),
        "GlobalSessionQueryService_GetNext": (_next, "the next page"),
        "GlobalSessionQueryService_Delete": (_delete, "ends a query"),
        "GlobalSessionQueryService_GetCount": (_counts, "sessions of the pod"),
        "GlobalSessionQueryService_GetCountWithSpec": (_counts, "sessions of the pod"),
        "PersistentDiskQueryService_QueryWithSpec": (_disks, "all persistent disks, on one page"),
    }
)
