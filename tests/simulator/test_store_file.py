"""The file of a store in bad hands and on bad disks: what was acknowledged is there, and each error says what to do."""

from __future__ import annotations

import shutil
import sqlite3
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.simulator.serving import Client, a_server
from tests.simulator.test_store import put, site
from vlsi_bindings import codec, vdi
from vlsi_bindings.model import Fault
from vlsi_bindings.simulator import Sizes, StoreError
from vlsi_bindings.simulator.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SMALL = Sizes(5, 2, 2, 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with an estate."""
    found = tmp_path / "estate.db"
    a_server("2406", path=found, sizes=SMALL).close()
    return found


def sql(path: Path, *statements: str) -> None:
    """What somebody does to a file behind the server's back."""
    file = sqlite3.connect(path)
    with file:
        for statement in statements:
            file.execute(statement)
    file.close()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])


def scribbled(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[5_000::997] = bytes(255 - byte for byte in data[5_000::997])
    path.write_bytes(data)


class TestWhatCannotBeOpened:
    @pytest.mark.parametrize(
        ("spoil", "told"),
        [
            (cut, "malformed"),
            (scribbled, "damaged"),
            (lambda path: path.write_bytes(b"no database" * 999), "not a database"),
            (lambda path: sql(path, "DROP TABLE facts"), "it has tables, but not facts"),
            (lambda path: sql(path, "ALTER TABLE objects RENAME COLUMN type TO kind"), "no such column: type"),
            (lambda path: sql(path, "UPDATE facts SET value = 9 WHERE name = 'form'"), "has the form 9"),
        ],
        ids=["cut", "scribbled", "nonsense", "a table gone", "another column", "another form"],
    )
    def test_a_damaged_file_is_told_with_what_to_do(
        self, path: Path, spoil: Callable[[Path], object], told: str
    ) -> None:
        spoil(path)
        with pytest.raises(StoreError, match=rf"estate\.db .*{told}.*: name another one"):
            a_server("2406", path=path)

    def test_a_place_where_no_file_can_be(self, tmp_path: Path) -> None:
        for place in (tmp_path, tmp_path / "nowhere" / "estate.db", tmp_path / ("x" * 300)):
            with pytest.raises(StoreError, match=r"cannot be opened .*: name a file that can be written"):
                Store(place)

    def test_the_database_of_another_program_is_left_as_it_is(self, tmp_path: Path) -> None:
        path = tmp_path / "bookmarks.sqlite"
        sql(path, "CREATE TABLE bookmarks (url)", "INSERT INTO bookmarks VALUES ('x')")
        before = path.read_bytes()
        with pytest.raises(StoreError, match="but not facts and objects"):
            Store(path)
        assert path.read_bytes() == before

    def test_one_that_another_server_has(self, path: Path) -> None:
        server = a_server("2406", path=path)
        with pytest.raises(StoreError, match="in use: end the other simulator, or name another file"):
            Store(path)
        server.close()
        Store(path).close()


class TestRows:
    @pytest.mark.parametrize(
        ("data", "told"),
        [("x'00'", "not well-formed"), ("'text'", "not well-formed"), ("5", "not well-formed"), ("x''", "empty")],
    )
    def test_one_that_holds_no_object_is_named(self, tmp_path: Path, data: str, told: str) -> None:
        path = tmp_path / "estate.db"
        store = Store(path)
        put(store, "a", "b")
        store.close()
        sql(path, f"UPDATE objects SET data = {data} WHERE key = 'b'")  # noqa: S608 - our own values
        store = Store(path)
        assert store.get("SiteInfo", "a") == site("a")
        with pytest.raises(StoreError, match=rf"estate\.db .*the row of SiteInfo b: .*{told}"):
            store.get("SiteInfo", "b")

    def test_a_message_is_none_either(self, tmp_path: Path) -> None:
        path = tmp_path / "estate.db"
        store = Store(path)
        put(store, "a")
        store.close()
        sql(path, f"UPDATE objects SET data = x'{codec.encode(vdi.Site_List()).hex()}'")  # noqa: S608 - our own values
        with pytest.raises(StoreError, match="it holds no object"):
            Store(path).get("SiteInfo", "a")


class TestFullDisks:
    def test_what_could_not_be_written_has_not_happened_and_all_else_goes_on(self, path: Path) -> None:
        server = a_server("2406", path=path)
        client = Client(server)
        assert server.store._file is not None
        (pages,) = server.store._file._file.execute("PRAGMA page_count").fetchone()
        server.store._file._file.execute(f"PRAGMA max_page_count = {pages + 4}")
        made: list[str] = []
        with pytest.raises(Fault) as refused:  # noqa: PT012 - as many as there is room for
            while True:
                given = {"base__displayName": f"Site {len(made)}", "base__description": "x" * 900}
                made.append(client.call("Site_Create", **given).id)
        assert "estate.db cannot be written (database or disk is full): nothing of this is kept" in str(
            refused.value.cause_string  # type: ignore[attr-defined]  # an UnexpectedFault
        )
        sites = [one.id.id for one in client.call("Site_List")]
        assert made == sites[-len(made) :]
        server.close()
        assert Store(path).keys("SiteInfo") == sites

    def test_where_there_is_no_room_for_an_estate_there_is_none(self, tmp_path: Path) -> None:
        path = tmp_path / "estate.db"
        Store(path).close()
        sql(path, "CREATE TRIGGER full BEFORE INSERT ON objects BEGIN SELECT RAISE (ABORT, 'no room'); END")
        with pytest.raises(StoreError, match=r"cannot be written \(no room\)"):
            a_server("2406", path=path, sizes=SMALL)
        sql(path, "DROP TRIGGER full")
        assert a_server("2406", path=path, sizes=SMALL).store.count("MachineInfo") == 5


def test_when_power_is_lost_what_was_acknowledged_is_there(tmp_path: Path) -> None:
    """Whatever the disk still had of a write that nobody was told of: a part, or a part and nonsense behind it."""
    path, copy = tmp_path / "estate.db", tmp_path / "copy.db"
    wal, torn = path.with_name("estate.db-wal"), copy.with_name("copy.db-wal")
    store = Store(path)
    ends = [wal.stat().st_size]
    for number in range(6):
        put(store, str(number))
        ends.append(wal.stat().st_size)
    data = wal.read_bytes()
    for number, (start, end) in enumerate(pairwise(ends)):
        for length in {start, start + 1, (start + end) // 2, end - 1}:
            for tail in (b"", b"\0" * 5_000, bytes(range(256)) * 20):
                shutil.copy(path, copy)
                torn.write_bytes(data[:length] + tail)
                found = Store(copy)
                assert found.keys("SiteInfo") == [str(one) for one in range(number)], (length, end)
                found.close()
    store.close()


class TestReleases:
    def test_a_file_is_of_its_release_unless_another_is_asked_for(self, path: Path) -> None:
        server = a_server(path=path)
        assert server.release == "2406"
        server.close()

    def test_one_of_a_release_that_is_not_known_here_is_told(self, path: Path) -> None:
        sql(path, "UPDATE facts SET value = '2999' WHERE name = 'release'")
        with pytest.raises(LookupError, match="'2999'"):
            a_server(path=path)
