"""Messages that are larger than they look: each gets a fault of a few bytes, all of them at once a bounded memory."""

from __future__ import annotations

import contextlib
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.simulator.calling import HUNG_UP, Caller, ServerProcess, post, token_of
from tests.simulator.serving import a_server
from vlsi_bindings import codec, vdi
from vlsi_bindings.simulator import SESSION_HEADER
from vlsi_bindings.simulator.https import HttpsServer
from vlsi_bindings.simulator.simulator import LIMITS

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def served() -> Iterator[HttpsServer]:
    with HttpsServer(a_server("2512")) as server:
        yield server


def _envelope(body: bytes) -> bytes:
    return (
        b'<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body xmlns="urn:vdi" '
        b'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' + body + b"</e:Body></e:Envelope>"
    )


def _query(inside: bytes) -> bytes:
    return _envelope(
        b'<QueryService_Query><_this type="QueryService">QueryService</_this><definition>'
        b"<queryEntityType>MachineNamesView</queryEntityType>" + inside + b"</definition></QueryService_Query>"
    )


MANY: Final = 3 * 1024 * 1024
BOMBS: Final = {
    "entities": b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb">' + b'<!ENTITY c "&b;&b;&b;&b;">]>' + _envelope(b"<a>&c;</a>"),
    "external": b'<!DOCTYPE a SYSTEM "file:///etc/passwd">' + _envelope(b""),
    "deep": b"<a>" * (MANY // 3),
    "deep filter": _query(b'<filter xsi:type="QueryFilterNot">' * 20_000 + b"</filter>" * 20_000),
    "wide filter": _query(
        b'<filter xsi:type="QueryFilterOr">'
        + b'<filters xsi:type="QueryFilterEquals"><memberName>base.name</memberName><value>x</value></filters>' * 30_000
        + b"</filter>"
    ),
    "wide": _envelope(b"<Machine_GetInfos>" + b"<ids><id>a</id></ids>" * (MANY // 21) + b"</Machine_GetInfos>"),
    "empty elements": _envelope(b"<Site_List>" + b"<x/>" * (MANY // 4) + b"</Site_List>"),
    "attributes": _envelope(b"<Site_List " + b" ".join(b'a%d="b"' % n for n in range(300_000)) + b"/>"),
    "namespaces": _envelope(b"<Nothing " + b" ".join(b'xmlns:a%d="b"' % n for n in range(200_000)) + b"/>"),
    "one text": _envelope(b"<Desktop_Get><id><id>" + b"a" * MANY + b"</id></id></Desktop_Get>"),
    "one name": _envelope(b"<" + b"a" * MANY + b"/>"),
    "comments": _envelope(b"<!-- -->" * (MANY // 8) + b"<Site_List/>"),
    "instructions": _envelope(b"<?a b?>" * (MANY // 7) + b"<Site_List/>"),
    "numbers": _query(b"<limit>" + b"9" * MANY + b"</limit>"),
    "references": _envelope(b"<Desktop_Get><id><id>" + b"&#65;" * (MANY // 5) + b"</id></id></Desktop_Get>"),
    "truncated": _envelope(b"<Site_List>" + b"<x/>" * 1000)[:-30],
    "blanks": b" " * MANY,
    "zeros": b"\0" * MANY,
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_a_fault(served: HttpsServer, name: str) -> None:
    assert len(BOMBS[name]) < LIMITS.max_bytes
    answer = post(served, BOMBS[name], **{SESSION_HEADER: token_of(served)})
    assert answer.status == 500
    told = codec.decode(answer.body)  # type: ignore[attr-defined]
    assert told.kind == "fault"
    assert len(answer.body) < 10_000  # type: ignore[attr-defined]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the peak of a process is told by Linux alone")
def test_memory_is_bounded_whatever_many_send_at_once(tmp_path: Path) -> None:
    """All bombs, eight at a time, while somebody else goes on working."""
    with ServerProcess(tmp_path / "estate.db") as server:
        caller = Caller(server).login()
        before = peak(server)
        names = iter(BOMBS)
        tries = [threading.Thread(target=_throw, args=(server, caller.token, names)) for _ in range(8)]
        for thread in tries:
            thread.start()
        while any(thread.is_alive() for thread in tries):
            assert caller.call(vdi.Site_List())
        grown = peak(server) - before
        caller.close()
    assert grown < 450 * 1024 * 1024, f"{grown / 1e6:.0f} MB"


def _throw(server: ServerProcess, token: str, names: Iterator[str]) -> None:
    for name in names:
        with contextlib.suppress(*HUNG_UP):
            post(server, BOMBS[name], **{SESSION_HEADER: token})


def peak(server: ServerProcess) -> int:
    """The most bytes that a server's process ever had in memory."""
    lines = Path(f"/proc/{server.process.pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))
