"""Answers of any length, one result at a time: memory does not grow with the number of results.

A result is one ``returnval`` of an operation that returns an array, or one element of the only array of objects in the
result (``results`` of a query). Everything else of the answer is there as an envelope when the results are through.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from lxml import etree

from ..model import Request, Retained, response_class
from .decoder import ChildReader, layout
from .dialect import DEFAULT_DIALECT, Dialect
from .errors import DecodeError
from .findings import Finding, Rule, instruction
from .limits import DEFAULT_LIMITS, Limits
from .message_reader import MessageReader
from .names import local_name, split
from .parser import check_namespace, check_start, parser_options, refusal, take_instructions
from .particles import Kind, Particle, particles
from .reading import Reading

if TYPE_CHECKING:
    from .envelope import Envelope
    from .names import Element

_CHUNK: Final = 1 << 16
_WRAPPER_DEPTH: Final = 3
_NO_NAME: Final = "-"


def stream(
    source: bytes | BinaryIO | Iterable[bytes],
    *,
    dialect: Dialect | None = None,
    strict: bool = False,
    limits: Limits | None = None,
) -> Stream:
    """Read an answer result by result; ``source`` is its bytes, an open binary file, or its pieces as they arrive.

    The message has to be in UTF-8. An answer without an array gives its one result. A fault is raised as
    :attr:`Envelope.result` raises it. Raises DecodeError as :func:`decode` does, possibly after some results.
    """
    return Stream(_pieces(source), StreamReader(dialect=dialect, strict=strict, limits=limits))


def _pieces(source: bytes | BinaryIO | Iterable[bytes]) -> Iterator[bytes]:
    if isinstance(source, (bytes, bytearray, memoryview)):
        data = bytes(source)
        return (data[at : at + _CHUNK] for at in range(0, len(data), _CHUNK))
    read = getattr(source, "read", None)
    return iter(source) if read is None else iter(partial(read, _CHUNK), b"")


class Stream(Iterator[Any]):
    """The results of one answer, in order.

    ``findings`` grows with the results. ``envelope`` is set when they are through: the answer without them.
    """

    def __init__(self, chunks: Iterator[bytes], reader: StreamReader) -> None:
        """Take the pieces of the answer, and what reads them."""
        self._reader = reader
        self._results = _read(chunks, reader)

    def __next__(self) -> Any:  # noqa: ANN401 - any of the API's types
        """The next result."""
        return next(self._results)

    @property
    def findings(self) -> list[Finding]:
        """What was tolerated so far."""
        return self._reader.findings

    @property
    def envelope(self) -> Envelope | None:
        """The answer without its results, once they are through."""
        return self._reader.envelope


def _read(chunks: Iterator[bytes], reader: StreamReader) -> Iterator[Any]:
    for chunk in chunks:
        yield from reader.feed(chunk)
    yield from reader.close()


class StreamReader:
    """The same for whoever has to wait for the pieces: :meth:`feed` each as it arrives, :meth:`close` after the last.

    Each gives the results that are there by then; read them to the end before the next piece. Errors as of
    :func:`stream`.
    """

    def __init__(self, *, dialect: Dialect | None = None, strict: bool = False, limits: Limits | None = None) -> None:
        """Take how to read, as :func:`stream` does."""
        self.envelope: Envelope | None = None
        self.findings: list[Finding] = []
        self._limits, self._strict = limits or DEFAULT_LIMITS, strict
        self._dialect, self._fixed = dialect or DEFAULT_DIALECT, dialect is not None
        self._size = self._elements = 0
        self._head = b""
        self._parser: etree.XMLPullParser | None = None
        self._particle: Particle | None = None
        self._rows: _Rows | None = None

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """The results that end in this piece."""
        if self._parser is not None:
            yield from self._results(self._parser, chunk)
            return
        self._head += chunk
        if len(self._head) >= _CHUNK:
            yield from self._started()

    def close(self) -> Iterator[Any]:
        """The results that are left when all pieces have arrived."""
        if self._parser is None:
            yield from self._started()
        if self._parser is not None:
            yield from self._rest(_closed(self._parser))

    def _started(self) -> Iterator[Any]:
        """The results of the first pieces, which are enough to see what the answer is."""
        head, self._head = self._head, b""
        check_start(head)
        self._particle = _repeated(head, self._dialect)
        name = self._particle.name if self._particle else _NO_NAME
        self._parser = etree.XMLPullParser(("end", "start-ns", "pi"), tag=f"{{*}}{name}", **parser_options())
        yield from self._results(self._parser, head)

    def _results(self, parser: etree.XMLPullParser, chunk: bytes) -> Iterator[Any]:
        self._count(chunk)
        _feed(parser, chunk)
        for event, found in parser.read_events():
            if event == "start-ns":
                check_namespace(found[1], self._limits)
            elif event == "pi":
                self._tell([instruction(found.sourceline, str(found.target))])
            elif self._particle is not None and _is_row(found, self._particle):
                self._rows = self._rows or _Rows(found, self._particle, self._dialect, self._limits)
                self._elements = 0
                yield self._row(self._rows, found)

    def _count(self, chunk: bytes) -> None:
        """Hold the message against its bounds before the parser sees more of it."""
        self._size += len(chunk)
        self._elements += chunk.count(b"<") // 2
        if self._elements > self._limits.max_elements:
            raise DecodeError(f"one result has more elements than the limit max_elements = {self._limits.max_elements}")
        if self._size > self._limits.max_bytes:
            raise DecodeError(f"the message is longer than the limit max_bytes = {self._limits.max_bytes}")

    def _row(self, rows: _Rows, element: Element) -> Any:  # noqa: ANN401 - any of the API's types
        etree.strip_tags(element, etree.ProcessingInstruction)
        value = rows.read(element)
        self._tell(rows.reading.findings)
        rows.reading.findings.clear()
        return value

    def _tell(self, findings: Iterable[Finding]) -> None:
        for finding in findings:
            if self._strict:
                raise DecodeError(str(finding), findings=(finding,))
            if len(self.findings) < self._limits.max_findings:
                self.findings.append(finding)

    def _rest(self, root: Element) -> Iterator[Any]:
        """What the rows left of the answer; all of it where there is nothing to be streamed."""
        take_instructions(root)
        envelope = MessageReader(root, self._dialect, self._limits, fixed=self._fixed).read()
        particle = self._particle
        if self._rows is not None and particle is not None:
            missing = f"/{particle.name}"
            envelope.findings = tuple(
                f for f in envelope.findings if not (f.rule is Rule.MISSING_ELEMENT and f.path.endswith(missing))
            )
        self._tell(envelope.findings)
        self.envelope = envelope
        result = envelope.result
        if particle is None and result is not None:
            yield from result if isinstance(result, list) else (result,)


class _Rows:
    """The reading of results, each taken out of the tree as soon as it is read."""

    def __init__(self, first: Element, particle: Particle, dialect: Dialect, limits: Limits) -> None:
        namespace = split(first.tag)[0]
        self.reading = Reading(layout(dialect.registry, namespace, dialect.core_namespace or namespace), limits)
        self.content = particle.content
        self.attribute = particle.attribute

    def read(self, element: Element) -> Any:  # noqa: ANN401 - any of the API's types
        value = ChildReader(element, self.reading, 2, Retained(), (self.attribute, self.reading.removed)).read(
            self.content
        )
        parent = element.getparent()
        if parent is not None:
            self.reading.trimmed = parent
            self.reading.removed += 1
            parent.remove(element)
        return value


def _repeated(head: bytes, dialect: Dialect) -> Particle | None:
    """What repeats in the answer that ``head`` begins: the result itself, or the only array of objects in it."""
    request = _request(head, dialect)
    if request is None:
        return None
    registry = dialect.registry
    found = particles(response_class(request), registry)
    if found and not found[0].array and found[0].content.kind is Kind.OBJECT:
        inner = particles(found[0].content.cls, registry)
        found = tuple(p for p in inner if p.array and p.content.kind in (Kind.OBJECT, Kind.ANY))
    return found[0] if len(found) == 1 and found[0].array else None


def _request(head: bytes, dialect: Dialect) -> type[Request[Any]] | None:
    """The operation that is answered, by the name of the body's child."""
    parser = etree.XMLPullParser(("start",), **parser_options())
    _feed(parser, head)
    for _, element in parser.read_events():
        if sum(1 for _ in element.iterancestors()) == _WRAPPER_DEPTH - 1:
            name = local_name(element.tag)
            return dialect.registry.find_request(name.removesuffix("Response")) if name.endswith("Response") else None
    return None


def _is_row(element: Element, particle: Particle) -> bool:
    """Whether an element of the rows' name stands where rows stand, not somewhere inside a row."""
    depth = _WRAPPER_DEPTH if particle.attribute == "returnval" else _WRAPPER_DEPTH + 1
    return sum(1 for _ in element.iterancestors()) == depth


def _feed(parser: etree.XMLPullParser, chunk: bytes) -> None:
    try:
        parser.feed(chunk)
    except etree.XMLSyntaxError as error:
        raise refusal(error) from None


def _closed(parser: etree.XMLPullParser) -> Element:
    try:
        return parser.close()
    except etree.XMLSyntaxError as error:
        raise refusal(error) from None
