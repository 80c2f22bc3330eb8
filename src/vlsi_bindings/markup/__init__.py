"""Pages for people that need nothing else, and let nothing in: for the reports of conformance and of captures.

Every text passes through the tree of lxml, which escapes it; the policy of a page allows its own style and script, told
by their hashes, and no request at all.
"""

from __future__ import annotations

from .filters import box, boxes, filter_form, filtered, selection
from .page import Page
from .parts import count_row, count_table, plural, steps, tile
from .plain import plain
from .tags import serialized, tag

__all__ = [
    "Page",
    "box",
    "boxes",
    "count_row",
    "count_table",
    "filter_form",
    "filtered",
    "plain",
    "plural",
    "selection",
    "serialized",
    "steps",
    "tag",
    "tile",
]
