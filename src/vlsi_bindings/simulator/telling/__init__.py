"""What a simulated server is, as a page for people who open its address in a browser; scripts get the same as JSON."""

from __future__ import annotations

from .page import page

__all__ = ["page"]
