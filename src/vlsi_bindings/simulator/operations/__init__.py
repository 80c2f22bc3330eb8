"""Operations with a behaviour of their own, one module a subject. All others are in generic.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import accounts, administration, counts, holders, images, machines, queries, servers, user_sessions

if TYPE_CHECKING:
    from ..behaviour import Behaviour

OWN: dict[str, Behaviour] = {
    **accounts.OPERATIONS,
    **administration.OPERATIONS,
    **counts.OPERATIONS,
    **holders.OPERATIONS,
    **images.OPERATIONS,
    **machines.OPERATIONS,
    **queries.OPERATIONS,
    **servers.OPERATIONS,
    **user_sessions.OPERATIONS,
}
"""The behaviours by operation."""

__all__ = ["OWN"]
