"""The store: all or nothing, in order, and on the disk when it says so, whatever becomes of the process."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from tests.simulator.serving import Client, a_server
from vlsi_bindings import vdi
from vlsi_bindings.simulator import ReleaseError, Sizes
from vlsi_bindings.simulator.store import Store

ROOT = Path(__file__).parents[2]


def site(name: str) -> vdi.SiteInfo:
    return vdi.SiteInfo(id=vdi.SiteId(id=f"Site/{name}"), base=vdi.SiteBase(display_name=name))


def put(store: Store, *names: str) -> None:
    with store.transaction():
        for name in names:
            store.put("SiteInfo", name, site(name))


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return Store(tmp_path / "estate.db" if request.param == "file" else None)


def names_in(value: vdi.SiteInfo) -> list[str]:
    return str(value.base.display_name).split()


class TestTransactions:
    def test_what_was_put_is_there_in_its_order(self, store: Store) -> None:
        put(store, "b", "a", "c")
        assert store.keys("SiteInfo") == ["b", "a", "c"]
        assert store.get("SiteInfo", "a") == site("a")
        assert store.all("SiteInfo") == [site("b"), site("a"), site("c")]

    def test_nothing_of_a_failed_one_stays_and_the_order_is_the_same(self, store: Store) -> None:
        put(store, "a", "b", "c")
        with pytest.raises(ZeroDivisionError), store.transaction():  # noqa: PT012 - one transaction
            store.delete("SiteInfo", "a")
            store.put("SiteInfo", "b", site("other"))
            store.put("SiteInfo", "d", site("d"))
            raise ZeroDivisionError
        assert store.all("SiteInfo") == [site("a"), site("b"), site("c")]
        assert not store.holds("d")

    def test_one_within_another_is_part_of_it(self, store: Store) -> None:
        with pytest.raises(ZeroDivisionError), store.transaction():  # noqa: PT012 - one transaction
            put(store, "a")
            raise ZeroDivisionError
        assert store.count("SiteInfo") == 0

    def test_without_one_nothing_is_changed(self, store: Store) -> None:
        with pytest.raises(RuntimeError, match="within a transaction"):
            store.put("SiteInfo", "a", site("a"))

    def test_what_is_not_there_cannot_be_deleted(self, store: Store) -> None:
        with pytest.raises(KeyError), store.transaction():
            store.delete("SiteInfo", "a")

    def test_an_object_that_cannot_be_written_undoes_all(self, tmp_path: Path) -> None:
        store = Store(tmp_path / "estate.db")
        incomplete = site("a")
        incomplete.base = None  # type: ignore[assignment]
        with pytest.raises(ValueError, match="required"), store.transaction():  # noqa: PT012 - one transaction
            store.put("SiteInfo", "b", site("b"))
            store.put("SiteInfo", "a", incomplete)
        assert store.count("SiteInfo") == 0
        store.close()
        assert Store(tmp_path / "estate.db").count("SiteInfo") == 0

    @pytest.mark.parametrize("seed", range(4))
    def test_an_index_is_always_as_if_it_were_new(self, store: Store, seed: int) -> None:
        chance = Random(seed)  # noqa: S311 - no secret
        put(store, *"abcdefgh")
        store.index("SiteInfo", "names", names_in)
        for _ in range(30):
            failing = chance.random() < 0.3
            with contextlib.suppress(ZeroDivisionError), store.transaction():
                for _ in range(chance.randrange(4)):
                    self.change(store, chance)
                if failing:
                    raise ZeroDivisionError
            expected: dict[str, list[str]] = {}
            for key in sorted(store.keys("SiteInfo"), key=lambda key: store._numbers["SiteInfo", key]):
                for name in dict.fromkeys(names_in(store.get("SiteInfo", key))):
                    expected.setdefault(name, []).append(key)
            assert store.index("SiteInfo", "names", names_in) == expected

    def change(self, store: Store, chance: Random) -> None:
        key = chance.choice("abcdefghij")
        if chance.random() < 0.3 and key in store.keys("SiteInfo"):
            store.delete("SiteInfo", key)
        else:
            made = site(key)
            made.base.display_name = " ".join(chance.choices("xyz", k=3))
            store.put("SiteInfo", key, made)

    def test_an_index_follows_every_change(self, store: Store) -> None:
        def names(value: vdi.SiteInfo) -> list[str]:
            return [value.base.display_name]

        put(store, "a", "b")
        assert store.index("SiteInfo", "name", names) == {"a": ["a"], "b": ["b"]}
        put(store, "c")
        with store.transaction():
            store.delete("SiteInfo", "a")
        assert store.index("SiteInfo", "name", names) == {"b": ["b"], "c": ["c"]}


class TestFiles:
    def test_a_file_has_what_was_put_in_its_order(self, tmp_path: Path) -> None:
        path = tmp_path / "estate.db"
        store = Store(path)
        put(store, "b", "a", "c")
        with store.transaction():
            store.delete("SiteInfo", "a")
            store.put("SiteInfo", "b", site("new"))
        store.close()
        assert Store(path).all("SiteInfo") == [site("new"), site("c")]

    def test_a_row_from_a_stranger_is_read_as_a_message_is(self, tmp_path: Path) -> None:
        path = tmp_path / "estate.db"
        store = Store(path)
        put(store, "a")
        store.close()
        bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><SiteInfo xmlns="urn:vdi">&a;</SiteInfo>'
        file = sqlite3.connect(path)
        with file:
            file.execute("UPDATE objects SET data = ?", (bomb,))
        file.close()
        with pytest.raises(ValueError, match="DOCTYPE"):
            Store(path).get("SiteInfo", "a")

    def test_a_server_goes_on_where_it_was(self, tmp_path: Path) -> None:
        path = tmp_path / "estate.db"
        server = a_server("2406", path=path, sizes=Sizes(machines=5, sessions=2))
        made = Client(server).call("Site_Create", base__displayName="Berlin")
        server.close()
        again = a_server("2406", path=path)
        assert Client(again).call("Site_Get", id=made.id).base.display_name == "Berlin"
        assert again.store.count("MachineInfo") == 5

    def test_a_file_is_of_one_release(self, tmp_path: Path) -> None:
        path = tmp_path / "estate.db"
        a_server("2406", path=path).close()
        with pytest.raises(ReleaseError, match=r"estate\.db is of release 2406, not 2412"):
            a_server("2412", path=path)

    def test_no_password_gets_into_the_file(self, tmp_path: Path) -> None:
        path = tmp_path / "estate.db"
        server = a_server(path=path)
        secret = b"c0rrect-horse"
        spec = server.inventory.examples.make("VirtualCenterSpec", {"serverSpec.password.utf8String": secret})
        Client(server).call("VirtualCenter_Create", spec=spec)
        server.close()
        held = b"".join(found.read_bytes() for found in tmp_path.iterdir())
        assert b"VirtualCenterInfo" in held
        assert secret not in held
        assert b"YzBycmVjdC1ob3JzZQ" not in held


_WRITER = """
import sys
from pathlib import Path
from tests.simulator.serving import Client, a_server
client = Client(a_server("2406", path=Path(sys.argv[1])))
for number in range(100_000):
    made = client.call("Site_Create", base__displayName=f"Site {number}")
    print(made.id, flush=True)  # acknowledged
"""


@pytest.mark.parametrize("acknowledged", [1, 7, 40])
def test_every_acknowledged_write_survives_a_kill(acknowledged: int, tmp_path: Path) -> None:
    path = tmp_path / "estate.db"
    command = [sys.executable, "-c", _WRITER, str(path)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, cwd=ROOT) as writer:  # noqa: S603 - ours
        assert writer.stdout is not None
        seen = [writer.stdout.readline().decode().strip() for _ in range(acknowledged)]
        writer.send_signal(signal.SIGKILL)
        seen += writer.stdout.read().decode().split("\n")[:-1]  # what was told while the signal was on its way
    assert writer.returncode == -signal.SIGKILL
    store = Store(path)
    there = set(store.keys("SiteInfo"))
    assert len(seen) >= acknowledged
    assert set(seen) <= there
    assert len(there) - 1 <= len(seen) + 1  # besides the first site, at most one was not told yet
    for key in there:
        assert store.get("SiteInfo", key).id.id == key
