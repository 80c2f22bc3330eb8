"""A message as lines: every element with its name, type and value, in documented order. For the tree and the table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..model import REDACTED, Array, DataObject, Request, Response, Unknown, unknown_of
from .encoder import built_in_of
from .envelope import Envelope, SoapFault
from .json_writer import JsonWriter
from .lexical import BUILT_INS
from .names import local_name

if TYPE_CHECKING:
    from collections.abc import Iterator


class Line(NamedTuple):
    """One element: how deep it stands, its path and name in wire names, its type where it has to be told, its value.

    The value is the peer's text: whoever shows it makes it safe for where it goes.
    """

    depth: int
    path: str
    name: str
    type: str | None
    value: str | None


def outline(envelope: Envelope, *, secrets: bool) -> Iterator[Line]:
    """The lines of a message; passwords are shown only if ``secrets`` is true."""
    return _Outline(JsonWriter(envelope.dialect, secrets=secrets)).message(envelope)


class _Outline:
    def __init__(self, writer: JsonWriter) -> None:
        self.writer = writer

    def message(self, envelope: Envelope) -> Iterator[Line]:
        for block in envelope.headers:
            yield self._unknown(0, "Header", self.writer.header(block), block)
        body = envelope.body
        if isinstance(body, Unknown):
            yield self._unknown(0, "", self.writer.xml(body), body)
        elif isinstance(body, SoapFault):
            yield from self._fault(body)
        else:
            name = envelope.root or type(body).__wire_name__
            told = None if isinstance(body, (Request, Response)) else type(body).__wire_name__
            yield Line(0, name, name, told, None)
            yield from self._fields(body, 1, name)

    def _fault(self, fault: SoapFault) -> Iterator[Line]:
        yield Line(0, "Fault", "Fault", None, None)
        for name, text in (("faultcode", fault.code), ("faultstring", fault.string), ("faultactor", fault.actor)):
            if text is not None:
                yield Line(1, f"Fault/{name}", name, None, text)
        if isinstance(fault.detail, Unknown):
            yield self._unknown(1, "Fault/detail", self.writer.xml(fault.detail), fault.detail)
        elif fault.detail is not None:
            yield from self._value(fault.detail, 1, "Fault/detail", "detail", None)
        for piece in (*fault.unknown, *fault.unknown_detail):
            yield self._unknown(1, "Fault", self.writer.xml(piece), piece)

    def _fields(self, value: DataObject, depth: int, path: str) -> Iterator[Line]:
        if type(value).__secret__ and not self.writer.secrets:
            yield Line(depth, path, REDACTED, None, None)
            return
        for field in type(value).__fields__:
            held = getattr(value, field.attribute)
            if field.array:
                for index, item in enumerate(held):
                    name = f"{field.wire_name}[{index}]"
                    yield from self._value(item, depth, f"{path}/{name}", name, field.type)
            elif held is not None:
                yield from self._value(held, depth, f"{path}/{field.wire_name}", field.wire_name, field.type)
        for piece in unknown_of(value):
            if isinstance(piece, Unknown):
                yield self._unknown(depth, path, self.writer.xml(piece), piece)

    def _value(self, value: Any, depth: int, path: str, name: str, declared: str | None) -> Iterator[Line]:  # noqa: ANN401 - whatever a field holds
        if isinstance(value, Unknown):
            yield self._unknown(depth, path.rpartition("/")[0], self.writer.xml(value), value)
        elif isinstance(value, DataObject):
            yield Line(depth, path, name, type(value).__wire_name__, None)
            yield from self._fields(value, depth + 1, path)
        elif isinstance(value, Array):
            yield Line(depth, path, name, f"array of {value.item_type}", None)
            for index, item in enumerate(value):
                yield from self._value(item, depth + 1, f"{path}[{index}]", f"[{index}]", value.item_type)
        elif value is None:
            yield Line(depth, path, name, None, None)
        else:
            lexical = BUILT_INS.get(declared or "", None) or BUILT_INS[built_in_of(value)]
            told = lexical.name if declared == "xsd:anyType" else None
            yield Line(depth, path, name, told, lexical.write(value))

    @staticmethod
    def _unknown(depth: int, path: str, form: dict[str, Any], piece: Unknown) -> Line:
        name = local_name(piece.name) if piece.name else "text"
        text = form.get("$xml", form.get("$text", REDACTED))
        return Line(depth, f"{path}/{name}" if path else name, name, "unknown", text)
