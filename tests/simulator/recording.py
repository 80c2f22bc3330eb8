"""Conversations with one simulated server, recorded as captures of which another one answers."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from tests.simulator.serving import Client, a_server
from vlsi_bindings import captures, codec
from vlsi_bindings.captures import Exchange, Source
from vlsi_bindings.captures.headers import Headers
from vlsi_bindings.codec import DEFAULT_DIALECT
from vlsi_bindings.codec.making import blank
from vlsi_bindings.model import response_class
from vlsi_bindings.simulator import Sizes
from vlsi_bindings.simulator.replaying import Replay

if TYPE_CHECKING:
    from pathlib import Path

    from vlsi_bindings.codec import Dialect
    from vlsi_bindings.model import DataObject, Request
    from vlsi_bindings.simulator import Simulator

_HEAD = Headers((("Content-Type", "text/xml; charset=utf-8"),))


class Recorder(Client):
    """Someone who is logged in at a server, and whose calls are recorded."""

    def __init__(self, server: Simulator | None = None, dialect: Dialect | None = None) -> None:
        self.exchanges: list[Exchange] = []
        self.dialect = dialect
        super().__init__(server or _another_estate())

    def send(self, request: DataObject, dialect: Dialect | None = None) -> Any:
        reply = super().send(request, dialect or self.dialect)
        body = codec.encode(request, dialect=dialect or self.dialect or DEFAULT_DIALECT)
        self.add(body, reply.body, reply.status)
        return reply

    def add(self, request: bytes | None, answer: bytes | None, status: int | None = 200) -> None:
        """Record what was never said."""
        place = Source("made", f"entry {len(self.exchanges)}")
        url = "https://lab/view-vlsi/sdk"
        made = Exchange(place, request, answer, None, None, status, _HEAD, _HEAD, url)
        self.exchanges.append(made)

    def write(self, path: Path) -> Path:
        """The capture as a file."""
        captures.write(self.exchanges, path)
        return path

    def replayed(self, path: Path, **given: Any) -> Client:
        """Someone who is logged in at a server of another estate that answers from the capture."""
        release, sizes = given.pop("release", None), Sizes.of(1)
        return Client(a_server(release, sizes=sizes, replay=Replay(self.write(path), **given)))


@cache
def _another_estate() -> Simulator:
    """What is recorded, unless a test wants a server of its own."""
    return a_server(seed=11)


def answer_of(request: type[Request[Any]], result: object = None, dialect: Dialect | None = None) -> bytes:
    """The answer of an operation."""
    response: Any = blank(response_class(request))
    if result is not None:
        response.returnval = result
    return codec.encode(response, dialect=dialect)
