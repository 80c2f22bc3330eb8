"""A capture as one page for people: the conversation, each message as a tree that folds, findings beside their places.

It needs nothing else: no network, no other file. Passwords, cookies and credentials are left out.
"""

from __future__ import annotations

from .bounds import DEFAULT_BOUNDS, PageBounds, Shown
from .writing import write_page

__all__ = ["DEFAULT_BOUNDS", "PageBounds", "Shown", "write_page"]
