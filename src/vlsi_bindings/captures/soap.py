"""A first look into a body: is it SOAP, is it asked or answered, and for which operation. The body is not decoded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from lxml import etree

from ..codec.names import SOAP, SOAP12, local_name, split
from ..codec.parser import parser_options

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIECE: Final = 1 << 12
_MOST: Final = 1 << 18
"""Bytes within which the body's child has to begin."""

_ENVELOPES: Final = frozenset({f"{{{SOAP}}}Envelope", f"{{{SOAP12}}}Envelope"})


class Look(NamedTuple):
    """The expanded name of the root, and of the Body's child where one was found."""

    root: str
    child: str | None

    @property
    def soap(self) -> bool:
        """Whether the document is a SOAP envelope."""
        return self.root in _ENVELOPES

    @property
    def answer(self) -> bool:
        """Whether a document says by itself that it answers: a response, a fault, or an object on its own."""
        name = local_name(self.child or "")
        return not self.soap or name.endswith("Response") or name == "Fault"

    @property
    def operation(self) -> str | None:
        """The operation by the name of the Body's child; ``None`` for a fault."""
        name = local_name(self.child or "").removesuffix("Response")
        return name if name and self.soap and name != "Fault" else None


def look(body: bytes) -> Look | None:
    """What a body begins with; ``None`` where it is no XML."""
    root = child = None
    in_body = False
    try:
        for name in _starts(body):
            if root is None:
                root = name
                if root not in _ENVELOPES:
                    break
            elif in_body:
                child = name
                break
            else:
                in_body = name == f"{{{split(root)[0]}}}Body"
    except etree.XMLSyntaxError:
        pass
    return None if root is None else Look(root, child)


def _starts(body: bytes) -> Iterator[str]:
    """The names of the elements in the order in which they begin."""
    options: dict[str, Any] = parser_options()
    del options["encoding"]  # the document says
    parser = etree.XMLPullParser(("start",), **options)
    for at in range(0, min(len(body), _MOST), _PIECE):
        parser.feed(body[at : at + _PIECE])
        for _, element in parser.read_events():
            yield str(element.tag)
