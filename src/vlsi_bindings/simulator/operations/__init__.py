"""Operations with a behaviour of their own, one module a subject. All others are in generic.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import (
    accounts,
    administration,
    applications,
    certificates,
    counts,
    examples,
    federation,
    helpdesk,
    holders,
    images,
    logs,
    machines,
    people,
    queries,
    servers,
    settings,
    storage,
    tasks,
    user_sessions,
    vsphere,
)

if TYPE_CHECKING:
    from ..behaviour import Behaviour

OWN: dict[str, Behaviour] = {
    **accounts.OPERATIONS,
    **administration.OPERATIONS,
    **applications.OPERATIONS,
    **certificates.OPERATIONS,
    **counts.OPERATIONS,
    **examples.OPERATIONS,
    **federation.OPERATIONS,
    **helpdesk.OPERATIONS,
    **holders.OPERATIONS,
    **images.OPERATIONS,
    **logs.OPERATIONS,
    **machines.OPERATIONS,
    **people.OPERATIONS,
    **queries.OPERATIONS,
    **servers.OPERATIONS,
    **settings.OPERATIONS,
    **storage.OPERATIONS,
    **tasks.OPERATIONS,
    **user_sessions.OPERATIONS,
    **vsphere.OPERATIONS,
}
"""The behaviours by operation."""

__all__ = ["OWN"]
