"""The views: types that no one stores, each made of a stored one, and which of their members come from where.

One module a subject. What is not told there comes from the member of the same name; see projection.py.
"""

from __future__ import annotations

from typing import Final

from . import desktops, farms, machines, people, servers
from .view import View

VIEWS: Final[dict[str, View]] = {
    **desktops.VIEWS,
    **farms.VIEWS,
    **machines.VIEWS,
    **people.VIEWS,
    **servers.VIEWS,
}
"""All views by the type that is seen."""

__all__ = ["VIEWS", "View"]
