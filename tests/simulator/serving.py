"""A simulated server in the hands of a test: calls in and results out, and nothing left of a call if one likes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from vlsi_bindings import codec
from vlsi_bindings.codec import DEFAULT_DIALECT
from vlsi_bindings.simulator import PASSWORDS, Clock, Reply, Simulator, Sizes, token_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vlsi_bindings.model import DataObject


PASSWORD: Final = PASSWORDS["administrator"]


class Client:
    """Someone who is logged in."""

    def __init__(self, server: Simulator, user: str = "administrator", password: str = PASSWORD) -> None:
        self.server = server
        reply = self.send(login(server, user, password))
        assert reply.status == 200, reply.body
        self.token = token_in(reply.headers["Set-Cookie"])

    token: str | None = None

    def send(self, request: DataObject, dialect: codec.Dialect | None = None) -> Reply:
        """The answer as bytes."""
        return self.server.answer(codec.encode(request, dialect=dialect or DEFAULT_DIALECT), self.token)

    def call(self, operation: str, **given: Any) -> Any:
        """The result of an operation, or its fault raised; dots of paths are two underscores."""
        paths = {path.replace("__", "."): value for path, value in given.items()}
        return self.result(self.server.inventory.examples.request(operation, paths))

    def result(self, request: DataObject) -> Any:
        """The result of a request, or its fault raised."""
        return codec.decode(self.send(request).body).result

    def query(self, entity: str, **given: Any) -> Any:
        """What QueryService_Query gives."""
        return self.call("QueryService_Query", definition={"queryEntityType": entity, **given})


def login(server: Simulator, user: str, password: str, domain: str = "LAB") -> DataObject:
    """The request of a log-in."""
    given = {"username": user, "domain": domain, "password.utf8String": password.encode()}
    request: DataObject = server.inventory.examples.request("AuthenticationManager_Login", given)
    return request


def a_server(release: str | None = None, **given: Any) -> Simulator:
    """A small estate at a standing clock."""
    return Simulator(release=release, clock=Clock.standing(), sizes=given.pop("sizes", Sizes()), **given)


class _NothingHappenedError(Exception):
    pass


@contextmanager
def undone(server: Simulator) -> Iterator[None]:
    """Inside, calls are made; afterwards the inventory is as it was."""
    try:
        with server.store.transaction():
            yield
            raise _NothingHappenedError  # noqa: TRY301 - the way to undo a transaction
    except _NothingHappenedError:
        pass
