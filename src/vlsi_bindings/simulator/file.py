"""The SQLite file of a store: it has one writer, and what was written is on the disk. It knows rows, and no objects."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from ..codec import VlsiError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

FORM: Final = "1"
"""The form of the file; raised when its tables change their meaning."""
_TABLES: Final = """
BEGIN;
CREATE TABLE IF NOT EXISTS objects (
    number INTEGER PRIMARY KEY AUTOINCREMENT, type TEXT NOT NULL, key TEXT NOT NULL, data BLOB NOT NULL,
    UNIQUE (type, key));
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
COMMIT;
"""
_NAMES: Final = frozenset({"objects", "facts"})


class StoreError(VlsiError, ValueError):
    """A store that cannot be opened, read or written; the text says why and what to do."""


class StoreFile:
    """The rows of a store, and facts about it."""

    def __init__(self, path: Path) -> None:
        """Open the file, or make it; raises StoreError for one of something else, a damaged one, or one in use."""
        self.path = path
        with self._opening():
            self._file = sqlite3.connect(path, timeout=1, check_same_thread=False)
        try:
            with self._opening():
                self._prepare()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Release it."""
        self._file.close()

    def facts(self) -> dict[str, str]:
        """What it is about; raises StoreError for one of another form."""
        with self._reading():
            found = dict(self._file.execute("SELECT name, value FROM facts"))
        if found.setdefault("form", FORM) != FORM:
            told = f"has the form {found['form']}, this version reads {FORM}: name another one, for a new estate"
            raise StoreError(f"{self.path} {told}")
        return found

    def rows(self) -> Iterator[tuple[str, str, bytes]]:
        """Type, key and data of all objects, in the order in which they came."""
        with self._reading():
            yield from self._file.execute("SELECT type, key, CAST(data AS BLOB) FROM objects ORDER BY number")

    def state(self, facts: dict[str, str]) -> None:
        """Keep facts."""
        with self._writing():
            self._file.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?)", list(facts.items()))

    def write(self, gone: Iterable[tuple[str, str]], rows: Iterable[tuple[str, str, bytes]]) -> None:
        """Forget some objects and keep others: all of it, and on the disk, or, with a StoreError, nothing."""
        with self._writing():
            self._file.executemany("DELETE FROM objects WHERE type = ? AND key = ?", gone)
            self._file.executemany(
                "INSERT INTO objects (type, key, data) VALUES (?, ?, ?)"
                " ON CONFLICT (type, key) DO UPDATE SET data = excluded.data",
                rows,
            )

    def damaged(self, why: object) -> StoreError:
        """The error of what cannot be read."""
        return StoreError(f"{self.path} is no file of a simulator, or a damaged one ({why}): name another one")

    def _prepare(self) -> None:
        """Make sure whose file it is before anything is written to it."""
        there = {name for (name,) in self._file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if there and not there >= _NAMES:
            raise self.damaged(f"it has tables, but not {' and '.join(sorted(_NAMES - there))}")
        self._file.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._file.execute("PRAGMA journal_mode = WAL")
        self._file.execute("PRAGMA synchronous = FULL")
        self._file.executescript(_TABLES)

    @contextmanager
    def _opening(self) -> Iterator[None]:
        try:
            with self._reading(sqlite3.OperationalError):
                yield
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise StoreError(f"{self.path} is in use: end the other simulator, or name another file") from error
            raise StoreError(f"{self.path} cannot be opened ({error}): name a file that can be written") from error

    @contextmanager
    def _reading(self, *told: type[Exception]) -> Iterator[None]:
        """Take errors of SQLite for damage, but for those that others tell."""
        try:
            yield
        except told:
            raise
        except sqlite3.Error as error:
            raise self.damaged(error) from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            with self._file:
                yield
        except sqlite3.Error as error:
            raise StoreError(f"{self.path} cannot be written ({error}): nothing of this is kept") from error
