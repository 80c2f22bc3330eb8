"""Elements, made safe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from lxml import etree

from .plain import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

Element: TypeAlias = Any
"""An element of lxml, which has no types of its own."""

_RAW = ("style", "script")


def tag(name: str, attributes: Mapping[str, str], *content: Element | str | None) -> Element:
    """An element; texts may stand between its children, and are made safe."""
    element = etree.Element(name, {key: plain(value) for key, value in attributes.items()})
    for part in content:
        if part is None:
            continue
        if not isinstance(part, str):
            element.append(part)
            continue
        text = part if name in _RAW else plain(part)
        if len(element):
            element[-1].tail = (element[-1].tail or "") + text
        else:
            element.text = (element.text or "") + text
    return element


def serialized(element: Element) -> str:
    """The element as HTML."""
    return str(etree.tostring(element, method="html", encoding="unicode"))
