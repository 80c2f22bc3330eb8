"""Many at once over real HTTPS, which crowd.py does for as long as one likes, and a server killed while many write."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

import pytest

from tests.simulator import crowd
from tests.simulator.calling import PATIENCE, Caller, ServerProcess
from tests.simulator.serving import a_server
from vlsi_bindings import vdi
from vlsi_bindings.simulator.https import HttpsServer

if TYPE_CHECKING:
    from pathlib import Path

WRITERS: Final = 6


def test_twenty_at_once_neither_lose_nor_mix_up_anything() -> None:
    with HttpsServer(a_server("2512")) as server:
        seen = crowd.run(server, 20, lambda client: client.turns < 8)
    assert seen.wrong == []
    assert seen.done.total() == 160
    assert min(seen.done[act] for act in ("write", "make", "page", "pry", "come_again")) > 5


def test_a_run_notices_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    with HttpsServer(a_server("2512")) as server:
        sessions = server._simulator.sessions
        monkeypatch.setattr(sessions, "find", lambda _: next(iter(sessions._open.values()), None))  # all get the first
        seen = crowd.run(server, 10, lambda client: client.turns < 8)
    assert seen.wrong


class Writer(threading.Thread):
    """One who makes sites, and renames one of them, until nobody answers any more."""

    def __init__(self, server: ServerProcess, number: int, acknowledged: threading.Semaphore) -> None:
        super().__init__()
        self._caller, self._number, self._acknowledged = Caller(server).login(), number, acknowledged
        self.made: dict[str, str] = {}
        self.first: vdi.SiteId | None = None
        self.renamed = 0

    def run(self) -> None:
        try:
            while True:
                self._write()
        except OSError:
            self._caller.close()

    def _write(self) -> None:
        name = f"Site {self._number}-{len(self.made)}"
        made: vdi.SiteId = self._caller.call(vdi.Site_Create(base=vdi.SiteBase(display_name=name)))
        if self.first is None:
            self.first = made
        else:
            self.made[made.id] = name
        entry = vdi.MapEntry(key="base.displayName", value=f"renamed {self.renamed + 1}")
        self._caller.call(vdi.Site_Update(id=self.first, updates=[entry]))
        self.renamed += 1
        self._acknowledged.release()


class Acknowledged:
    """All that servers have said to be done."""

    def __init__(self) -> None:
        self.made: dict[str, str] = {}
        self.renamed: dict[str, int] = {}

    def note(self, writers: list[Writer]) -> None:
        """Take what was said to writers."""
        for writer in writers:
            self.made |= writer.made
            if writer.first is not None:
                self.renamed[writer.first.id] = writer.renamed

    def demand(self, server: ServerProcess) -> None:
        """All of it is there; what was on its way when a server was killed may have happened, or not."""
        host = Caller(server).login()
        there = {site.id.id: str(site.base.display_name) for site in host.call(vdi.Site_List())}
        host.close()
        assert self.made.items() <= there.items()
        for key, times in self.renamed.items():
            assert there[key] in (f"renamed {times}", f"renamed {times + 1}") or not times


def killed(server: ServerProcess, writes: int, number: int) -> list[Writer]:
    """Those who were writing when the server was killed, which was after so many writes."""
    acknowledged = threading.Semaphore(0)
    writers = [Writer(server, 100 * number + one, acknowledged) for one in range(WRITERS)]
    for writer in writers:
        writer.start()
    for _ in range(writes):
        assert acknowledged.acquire(timeout=PATIENCE)
    server.kill()
    for writer in writers:
        writer.join()
    return writers


@pytest.mark.parametrize("rounds", [pytest.param(2), pytest.param(40, marks=pytest.mark.slow)])
def test_every_acknowledged_write_survives_kills(rounds: int, tmp_path: Path) -> None:
    told = Acknowledged()
    for number in range(rounds):
        with ServerProcess(tmp_path / "estate.db") as server:
            told.demand(server)
            told.note(killed(server, 5 + 7 * number % 40, number))
    with ServerProcess(tmp_path / "estate.db") as server:
        told.demand(server)
    assert len(told.made) + sum(told.renamed.values()) >= 5 * rounds
