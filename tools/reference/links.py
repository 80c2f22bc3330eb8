"""Links between pages: their text, the page and anchor that they mean, however the path to it is written.

For the page readers. Pages of incomplete releases reach into other releases' folders, some by mangled paths.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

_LINK = re.compile(r"\[(?P<text>[^\]^]+?)(?P<array>\[\])?\]\((?P<target>[^)\s]+)(?:\s[^)]*)?\)")
_TARGET = re.compile(
    r"(?:\.\./(?P<release>\d{4}|\d\.\d+\.\d)/)*[./]?(?:vdi)?(?P<page>(?:vdi|vmodl)\.[\w.]+?)\.md(?:#(?P<anchor>[\w.-]+))?"
)


@dataclass(frozen=True, slots=True)
class Link:
    """A link to the page of a type or service."""

    text: str
    page: str
    """The page's file name without ``.md``."""
    anchor: str | None = None
    array: bool = False
    """Whether the text says ``Name[]``."""
    release: str | None = None
    """The release whose folder the path names; None is the folder of the page that has the link."""


def find_links(text: str) -> list[Link]:
    """All links of a text to pages of types and services, in order."""
    return [link for found in _LINK.finditer(text) if (link := _link(found[0])) is not None]


def whole_link(text: str) -> Link | None:
    """The link that a text consists of, if it is one."""
    return _link(text) if _LINK.fullmatch(text) else None


def plain(text: str) -> str:
    """A text with ``[name]`` in place of its links, and with single blanks."""
    return " ".join(_LINK.sub(r"[\g<text>]", text).split())


@functools.lru_cache(maxsize=8192)
def _link(text: str) -> Link | None:
    found = _LINK.fullmatch(text)
    target = found and _TARGET.fullmatch(found["target"])
    if not found or not target:
        return None
    return Link(found["text"], target["page"], target["anchor"], bool(found["array"]), target["release"])
