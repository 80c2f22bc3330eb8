"""What requests and answers of one operation have in common when they are written: all that stands around the content.

The counterpart of heads.py. A message made by hand has no header and keeps no spelling, so that its envelope depends
on the operation, the dialect, and which namespaces the content needs; message_writer.py writes it once for each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ..model import DataObject, Request, Response
from .dialect import DEFAULT_DIALECT, Dialect
from .encoder import layout
from .envelope import Envelope
from .message_writer import MessageWriter
from .writing import Writing

if TYPE_CHECKING:
    from .compiled_encoder import Writer
    from .writing import Style

    Needs: TypeAlias = tuple[bool, bool, bool]
    """Whether the content names xsi, xsd, and types of the service."""

_MOST: Final = 2048
_CONTENT: Final = "\0"
"""Stands for the content while its envelope is made: a character that no document holds."""


class Frames:
    """The envelopes of one class of messages in one dialect, and what writes their content."""

    __slots__ = ("_cls", "_dialect", "_frames", "style", "writer")

    def __init__(self, cls: type[DataObject], dialect: Dialect, style: Style, writer: Writer) -> None:
        """Start without an envelope."""
        self._cls, self._dialect, self.style, self.writer = cls, dialect, style, writer
        self._frames: dict[Needs, tuple[str, str]] = {}

    def write(self, value: Any) -> str:  # noqa: ANN401 - of the class that the frames were looked up by
        """The document of a value of the class; raises Doubt, or what Python raises, for one that needs care."""
        writing = Writing(self._dialect.registry, self.style)
        content = self.writer.write(value, writing)
        needs = (writing.used_xsi, writing.used_xsd, writing.used_types)
        before, after = self._frames.get(needs) or self._make(value, needs)
        return f"{before}{content}{after}"

    def _make(self, value: DataObject, needs: Needs) -> tuple[str, str]:
        writer = MessageWriter(Envelope(value, dialect=self._dialect), careful=False)
        writer.writing.used_xsi, writer.writing.used_xsd, writer.writing.used_types = needs
        before, _, after = writer.around(self._cls.__wire_name__, _CONTENT).partition(_CONTENT)
        self._frames[needs] = before, after
        return before, after


_known: dict[tuple[type, Dialect | None], Frames] = {}


def frames_of(value: object, dialect: Dialect | None) -> Frames | None:
    """The frames for a request or an answer without an envelope; ``None`` for whatever else is to be written."""
    cls = value.__class__
    found = _known.get((cls, dialect))
    if found is not None or not issubclass(cls, (Request, Response)):
        return found
    return _remember(cls, dialect)


def _remember(cls: type[DataObject], dialect: Dialect | None) -> Frames | None:
    """Keep the frames of a class, if the content does not tell more than :data:`Needs` does (as layout B's would)."""
    spoken = dialect or DEFAULT_DIALECT
    style = MessageWriter(Envelope(cls.__new__(cls), dialect=spoken), careful=False).writing.style
    if style.core != style.namespace:
        return None
    if len(_known) >= _MOST:
        _known.clear()
    found = _known[cls, dialect] = Frames(cls, spoken, style, layout(spoken.registry, style)[cls])
    return found
