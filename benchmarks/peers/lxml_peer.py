"""Bare lxml: what parsing and serializing cost before anything is made of the tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..messages import Message
    from . import Read, Step, Write


class LxmlPeer:
    """An element tree is taken for the decoded message."""

    version = etree.__version__
    setting = "etree.fromstring and etree.tostring, default parser, no objects"

    def reader(self, operation: str) -> Read:  # noqa: ARG002 - the protocol's
        """The parser itself; the operation makes no difference to it."""
        read: Read = etree.fromstring
        return read

    def writer(self, message: Message) -> Write:
        """Serializes a tree that is there already."""
        root = etree.fromstring(message.body)
        return lambda: etree.tostring(root, encoding="UTF-8", xml_declaration=True)

    def text_at(self, value: object, path: Sequence[Step]) -> str:
        """The text of the element at ``path`` below the result or the last argument."""
        if not etree.iselement(value):
            raise TypeError(f"an element was expected, not {type(value).__name__}")
        element = _content(value)
        for position, step in enumerate(path):
            if isinstance(step, str):
                index = next(
                    (following for following in path[position + 1 : position + 2] if isinstance(following, int)), 0
                )
                element = element.findall(f"{{*}}{step}")[index]
        return element.text or ""


def _content(envelope: etree._Element) -> etree._Element:
    """The result of an answer, or the last argument of a request."""
    body = envelope.find("{*}Body")
    if body is None or len(body) != 1 or len(body[0]) == 0:
        raise ValueError("an envelope with one message in its body was expected")
    return body[0][-1]


def peer() -> LxmlPeer:
    """The adapter."""
    return LxmlPeer()
