"""An estate to be checked: a simulated server whose answers can be put in other words, and whose calls are counted."""

from __future__ import annotations

import copy
import datetime
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tests.client.doors import PASSWORD, USER
from tests.simulator.serving import a_server
from vlsi_bindings import vdi
from vlsi_bindings.client import Connection
from vlsi_bindings.health import check
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vlsi_bindings.health import Result
    from vlsi_bindings.model import DataObject, Request
    from vlsi_bindings.simulator import Simulator


class Estate:
    """A connection to a simulator. ``answers`` are results, errors or functions that stand in for its own."""

    def __init__(self, simulator: Simulator, connection: Connection) -> None:
        self.simulator, self.connection = simulator, connection
        self.answers: dict[str, Any] = {}
        self.called: list[str] = []

    @property
    def now(self) -> datetime.datetime:
        return self.simulator.clock.now

    def send(self, request: Request[Any], /) -> Any:
        name = type(request).__wire_name__
        self.called.append(name)
        answer = self.answers.get(name)
        if isinstance(answer, Exception):
            raise answer
        if callable(answer):
            return answer(request)
        return self.connection.send(request) if answer is None else answer

    def example(self, request: Request[Any]) -> Any:
        """The simulator's answer, to be changed by the test and given from then on."""
        name = type(request).__wire_name__
        answer = self.answers[name] = self.connection.send(request)
        return answer

    def change(self, name: str, at: int = 0) -> Any:
        """A copy of a stored object that is put back by :meth:`put`."""
        return copy.deepcopy(self.simulator.store.all(name)[at])

    def put(self, *values: DataObject) -> None:
        with self.simulator.store.transaction():
            for value in values:
                self.simulator.inventory.put(value)

    def check(self, name: str, **given: Any) -> Result:
        """The result of one check."""
        (result,) = check(self, only=[name], now=self.now, **given)
        return result


@contextmanager
def an_estate(release: str | None = None, user: str = USER, *, known: bool = True, **given: Any) -> Iterator[Estate]:
    """An estate, and a connection that is logged in; ``known`` tells whether that knows the release."""
    simulator = a_server(release, **given)
    told = release if known else None
    with Connection("lab.example.com", user, PASSWORD, transport=transport(simulator), release=told) as connection:
        yield Estate(simulator, connection)


def days(estate: Estate, number: float) -> datetime.datetime:
    """So many days from now."""
    return estate.now + datetime.timedelta(days=number, minutes=1)


def certificate(estate: Estate, left: float, **given: Any) -> vdi.CertificateHealthData:
    """The health of a certificate with so many days left."""
    return vdi.CertificateHealthData(valid=True, expiration_time=days(estate, left), **given)
