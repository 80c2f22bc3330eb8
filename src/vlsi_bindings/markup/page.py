"""A page: its own style and script in it, and a policy that allows these and nothing else.

Without script a page can still be read: it folds without it.
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from .tags import serialized, tag

if TYPE_CHECKING:
    from .tags import Element

_BASE: Final = "vlsi_bindings.markup"


class Page:
    """The frame of one kind of page: ``page.css`` and ``page.js`` of a package, each after what all pages share."""

    def __init__(self, package: str) -> None:
        """Read style and script."""
        self._style = _resource(_BASE, "base.css") + _resource(package, "page.css")
        self._script = _resource(_BASE, "base.js") + _resource(package, "page.js")

    def document(self, title: str, *content: Element) -> str:
        """The whole document, its script last."""
        body = tag("body", {}, *content, tag("script", {}, self._script))
        return f"<!DOCTYPE html>\n{serialized(tag('html', {'lang': 'en'}, self._head(title), body))}\n"

    def _head(self, title: str) -> Element:
        policy = (
            f"default-src 'none'; style-src 'sha256-{_hash(self._style)}'; script-src 'sha256-{_hash(self._script)}'; "
            "base-uri 'none'; form-action 'none'"
        )
        return tag(
            "head",
            {},
            tag("meta", {"charset": "utf-8"}),
            tag("meta", {"http-equiv": "Content-Security-Policy", "content": policy}),
            tag("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
            tag("meta", {"name": "color-scheme", "content": "light dark"}),
            tag("meta", {"name": "referrer", "content": "no-referrer"}),
            tag("title", {}, title),
            tag("style", {}, self._style),
        )


def _resource(package: str, name: str) -> str:
    return files(package).joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return b64encode(sha256(text.encode("utf-8")).digest()).decode("ascii")
