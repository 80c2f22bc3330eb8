"""Operations with a behaviour of their own, one module a subject. All others are in generic.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import accounts, administration, images, machines, queries, user_sessions

if TYPE_CHECKING:
    from ..behaviour import Behaviour

OWN: dict[str, Behaviour] = {
    **accounts.OPERATIONS,
    **administration.OPERATIONS,
    **images.OPERATIONS,
    **machines.OPERATIONS,
    **queries.OPERATIONS,
    **user_sessions.OPERATIONS,
}
"""The behaviours by operation."""

__all__ = ["OWN"]
