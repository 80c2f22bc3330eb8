"""The simulated server: what it takes to answer, with few machines and with many, and where the time goes.

What calls take without a socket is processor time that the server measures itself, in a process of its own; see
served.py. Requests a second are of the clock: callers who do nothing but send the same bytes again, and wait.
"""

from __future__ import annotations

import http.client
import json
import ssl
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from vlsi_bindings import codec, vdi
from vlsi_bindings.simulator import SESSION_HEADER

from .figures import Figure
from .processes import ROOT, ProbeError
from .served import query

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .figures import Effort, Peers

START: Final = "simulator: "
"""How the subjects of these figures begin."""
CROWD: Final = 20
"""Callers at once."""
_SHARES: Final = ("decode", "judge", "look-up", "encode")


Told = dict[str, Any]


class Served:
    """A server that measures itself, in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        """Take the process, once it has said what it measured by itself."""
        self._process = process
        self.figures, place = self._heard(), self._heard()
        self._url, self.machine = urlsplit(place["url"]), place["machine"]
        self._context = ssl.create_default_context(cadata=place["authority"])

    def processor(self) -> float:
        """Seconds that its processor has worked until now."""
        if self._process.stdin is None:
            raise ProbeError("the server does not listen")
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return float(self._heard()["processor"])

    def connect(self) -> http.client.HTTPSConnection:
        """A connection."""
        host, port = str(self._url.hostname), self._url.port
        return http.client.HTTPSConnection(host, port, context=self._context, timeout=60)

    def call(self, connection: http.client.HTTPSConnection, body: bytes, token: str = "") -> http.client.HTTPResponse:
        """One call; its answer is read and dropped."""
        headers = {"Content-Type": "text/xml; charset=utf-8", SESSION_HEADER: token}
        connection.request("POST", self._url.path, body, headers)
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:  # noqa: PLR2004 - as HTTP has it
            raise ProbeError(f"the server answered {answer.status}")
        return answer

    def _heard(self) -> Told:
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line:
            raise ProbeError("the simulated server ended")
        told: Told = json.loads(line)
        return told


@contextmanager
def served(machines: int) -> Iterator[Served]:
    """A server with so many machines, as long as the block lasts."""
    command = [sys.executable, "-m", "benchmarks.served", str(machines)]
    with subprocess.Popen(  # noqa: S603 - our own
        command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        try:
            yield Served(process)
        finally:
            process.kill()


def simulator(_: Peers, effort: Effort) -> Iterator[Figure]:
    """All figures, for few machines and for many."""
    for machines in (effort.few_rows, effort.rows):
        with served(machines) as server:
            yield from _measured(server, machines)
            yield from _on_the_clock(server, machines, effort.seconds / 5)


def _measured(server: Served, machines: int) -> Iterator[Figure]:
    """What the server says of itself."""
    filled, contender = server.figures["filled"], f"{machines:,} machines"
    yield Figure(f"{START}start with a new inventory", contender, "s", filled["fill"])
    yield Figure(f"{START}memory then", contender, "MB", filled["memory filled"] / 1e6)
    yield Figure(f"{START}memory after the queries below", contender, "MB", filled["memory after queries"] / 1e6)
    for name, steps in server.figures["calls"].items():
        yield Figure(START + name, contender, "ms", steps["whole"])
        for step in _SHARES:
            yield Figure(START + name, contender, f"% {step}", steps[step] / steps["whole"] * 100)


def _on_the_clock(server: Served, machines: int, seconds: float) -> Iterator[Figure]:
    contender = f"{machines:,} machines"
    small = codec.encode(vdi.Machine_Get(id=vdi.MachineId(id=server.machine)))
    page = codec.encode(query("MachineSummaryView"))
    for title, body in (("a machine", small), ("a page of MachineSummaryView", page)):
        for callers in (1, CROWD):
            before = server.processor()
            count, passed = _rate(server, body, callers, seconds)
            subject = f"{START}on the clock: {title}, {callers} at once"
            yield Figure(subject, contender, "a second", count / passed)
            yield Figure(
                subject, contender, "ms of the server's processor", (server.processor() - before) / count * 1e3
            )


def _rate(server: Served, body: bytes, callers: int, seconds: float) -> tuple[int, float]:
    """How many calls so many callers made in so many seconds, and how many it were in fact."""
    counts, end = [0] * callers, [0.0]
    ready = threading.Barrier(callers + 1, action=lambda: end.__setitem__(0, time.perf_counter() + seconds))

    def visit(number: int) -> None:
        connection = server.connect()
        token = str(server.call(connection, _login()).headers[SESSION_HEADER])
        server.call(connection, body, token)
        ready.wait()
        while time.perf_counter() < end[0]:
            server.call(connection, body, token)
            counts[number] += 1
        connection.close()

    threads = [threading.Thread(target=visit, args=(number,)) for number in range(callers)]
    for thread in threads:
        thread.start()
    ready.wait()
    start = time.perf_counter()
    for thread in threads:
        thread.join()
    return sum(counts), time.perf_counter() - start


def _login() -> bytes:
    password = vdi.SecureString(utf8_string=b"password")
    return codec.encode(vdi.AuthenticationManager_Login(username="administrator", password=password, domain="LAB"))
