"""Views of users and groups: what they are entitled to, what they administer, where they are logged in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..names import ENTITLEMENT, GLOBAL_ENTITLEMENT, MACHINE, PERMISSION, SESSION, USER
from ..shapes import value_at
from ..sources import Source, at, count, referred, those
from .view import View

if TYPE_CHECKING:
    from ..store import Store


def _local_pod(target: str) -> Source:
    """What stands at a path of the pod that the server belongs to."""

    def find(_: object, store: Store) -> Any:
        return next((value_at(pod, target) for pod in store.all("PodInfo") if pod.local_pod), None)

    return Source(find)


def _of_kind(prefix: str, source: Source) -> Source:
    """Those ids of an array that are of one kind: resources of entitlements are pools and applications."""
    return source.then(lambda found: [identity for identity in found if identity.id.startswith(prefix)])


_RESOURCES: Final = those(ENTITLEMENT, "base.userOrGroup", "base.resource")
_LOCAL: Final = {
    "localData.machines": those(MACHINE, "base.user"),
    "localData.desktops": _of_kind("Desktop/", _RESOURCES),
    "localData.applications": _of_kind("Application/", _RESOURCES),
    "localData.desktopUserEntitlements": those(ENTITLEMENT, "base.userOrGroup"),
    "sessionData.desktopLocalSessionCount": count(SESSION, "referenceData.user"),
    "sessionData.desktopLocalSessions": those(SESSION, "referenceData.user"),
}
_ENTITLED: Final = referred((ENTITLEMENT, "base.userOrGroup"), (MACHINE, "base.user"))
_IS_ADMIN: Final = referred((PERMISSION, "base.userOrGroup"))

VIEWS: Final[dict[str, View]] = {
    "SessionGlobalSummaryView": View(
        SESSION,
        {
            "namesData.baseNames": at("namesData"),
            "referenceData.localReferenceData": at("referenceData"),
            "referenceData.user": at("referenceData.user"),
            "referenceData.site": _local_pod("site"),
            "referenceData.pod": _local_pod("id"),
            "referenceData.brokeringPod": _local_pod("id"),
        },
    ),
    "GlobalEntitlementSummaryView": View(GLOBAL_ENTITLEMENT),
    "ADUserOrGroupSummaryView": View(USER),
    "ADUserOrGroupView": View(USER),
    "AdminUserOrGroupInfo": View(
        USER, {"permissionData.permissions": those(PERMISSION, "base.userOrGroup")}, _IS_ADMIN
    ),
    "AdminUserOrGroupView": View(
        USER,
        {
            "info.id": at("id"),
            "info.base": at("base"),
            "info.permissionData.permissions": those(PERMISSION, "base.userOrGroup"),
        },
        _IS_ADMIN,
    ),
    "AdminUserOrGroupLoginView": View(USER, {}, _IS_ADMIN),
    "EntitledUserOrGroupInfo": View(USER, _LOCAL, _ENTITLED),
    "EntitledUserOrGroupLocalSummaryView": View(USER, _LOCAL, _ENTITLED),
    "EntitledUserOrGroupGlobalSummaryView": View(
        USER,
        {"globalData.globalEntitlements": _of_kind("GlobalEntitlement/", _RESOURCES)},
        _ENTITLED,
    ),
}
