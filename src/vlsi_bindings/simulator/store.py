"""The objects of the inventory by type and key: in memory, and in a SQLite file if one is given.

A transaction is all or nothing, and when it has ended, what it wrote is on the disk. Stored objects are never changed
in place: who changes one puts a copy. Nothing but the codec writes and reads the rows, so that a file from a stranger
can hold nothing worse than a message can.
"""

from __future__ import annotations

from bisect import insort
from collections import Counter
from contextlib import contextmanager
from itertools import count, islice
from typing import TYPE_CHECKING, Any

from ..codec import DecodeError, decode, encode
from .file import StoreError, StoreFile

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator
    from pathlib import Path

    from ..model import DataObject

    Key = tuple[str, str]


class _Index:
    """The keys of a type's objects by what is found in them."""

    def __init__(self, read: Callable[[Any], Iterable[Hashable]], number: Callable[[str], int]) -> None:
        """Take what finds something in an object, and what tells its place in the order."""
        self.keys: dict[Hashable, list[str]] = {}
        self._read, self._number = read, number

    def change(self, key: str, before: DataObject | None, after: DataObject | None) -> None:
        """Follow a change of one object."""
        old, new = (dict.fromkeys(self._read(value)) if value is not None else {} for value in (before, after))
        for found in old.keys() - new.keys():
            self.keys[found].remove(key)
            if not self.keys[found]:
                del self.keys[found]
        for found in new.keys() - old.keys():
            insort(self.keys.setdefault(found, []), key, key=self._number)


class Store:
    """What the server knows. ``path`` is its file, made if it is not there; ``None`` keeps all in memory."""

    def __init__(self, path: Path | None = None) -> None:
        """Open the store; raises StoreError for a file that is no store, is damaged, or is open elsewhere."""
        self._objects: dict[str, dict[str, DataObject | bytes]] = {}
        self._holders: Counter[str] = Counter()
        self._numbers: dict[Key, int] = {}
        self._count = count()
        self._undo: dict[Key, DataObject | None] | None = None
        self._indices: dict[str, dict[str, _Index]] = {}
        self._decoded: set[str] = set()
        """The types of which every object is decoded."""
        self._versions: Counter[str] = Counter()
        self.version = 0
        """Grows with every change of anything."""
        self.facts: dict[str, str] = {}
        """What the file is about, such as its release; set with :meth:`state`."""
        self.path = path
        self._file = None if path is None else StoreFile(path)
        try:
            self._load()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Release the file."""
        if self._file is not None:
            self._file.close()

    def get(self, name: str, key: str) -> Any:
        """The object of a type and key; ``None`` if there is none."""
        kept = self._objects.get(name, {})
        found = kept.get(key)
        if isinstance(found, bytes):
            found = kept[key] = self._read(name, key, found)
        return found

    def keys(self, name: str) -> list[str]:
        """The keys of a type, in the order in which its objects came."""
        return list(self._objects.get(name, ()))

    def first_keys(self, name: str, most: int = 16) -> list[str]:
        """The keys of the first objects of a type."""
        return list(islice(self._objects.get(name, ()), most))

    def all(self, name: str) -> list[Any]:
        """The objects of a type, in the order in which they came."""
        if name not in self._decoded:
            for key in self.keys(name):
                self.get(name, key)
            self._decoded.add(name)
        return list(self._objects.get(name, {}).values())

    def version_of(self, name: str) -> int:
        """Grows with every change of a type's objects."""
        return self._versions[name]

    def count(self, name: str) -> int:
        """How many objects there are of a type."""
        return len(self._objects.get(name, ()))

    def types(self) -> list[str]:
        """The types of which there are objects."""
        return [name for name, kept in self._objects.items() if kept]

    def holds(self, key: str) -> bool:
        """Whether any type has an object with that key."""
        return self.holders(key) > 0

    def holders(self, key: str) -> int:
        """How many types have an object with that key."""
        return self._holders[key]

    def put(self, name: str, key: str, value: DataObject) -> None:
        """Keep an object, in the place of the one with its type and key if there is one."""
        self._change(name, key, value)

    def delete(self, name: str, key: str) -> None:
        """Forget an object; raises KeyError for one that is not there."""
        if key not in self._objects.get(name, ()):
            raise KeyError(key)
        self._change(name, key, None)

    def index(self, name: str, path: str, read: Callable[[Any], Iterable[Hashable]]) -> dict[Hashable, list[str]]:
        """The keys of a type's objects by what ``read`` finds in each, in the order in which they came.

        ``path`` is what the index is called by; it is kept, and follows every change.
        """
        indices = self._indices.setdefault(name, {})
        if path not in indices:
            made = _Index(read, lambda key: self._numbers[name, key])
            for key in self.keys(name):
                made.change(key, None, self.get(name, key))
            indices[path] = made
        return indices[path].keys

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Inside, changes are made; they stay if the block ends, and are undone if it raises.

        Ends only when the file has what was changed. One within another is part of it.
        """
        if self._undo is not None:
            yield
            return
        self._undo = {}
        try:
            yield
            self._write(self._undo)
        except BaseException:
            self._restore(self._undo)
            raise
        finally:
            self._forget(self._undo)
            self._undo = None

    def state(self, **facts: str) -> None:
        """Keep facts about the store as a whole."""
        self.facts |= facts
        if self._file is not None:
            self._file.state(facts)

    def _change(self, name: str, key: str, value: DataObject | None) -> None:
        if self._undo is None:
            raise RuntimeError("the store is changed within a transaction only")
        self._undo.setdefault((name, key), self.get(name, key))
        self._set(name, key, value)

    def _set(self, name: str, key: str, value: DataObject | None) -> None:
        kept = self._objects.setdefault(name, {})
        there = key in kept
        before = self.get(name, key)
        if value is None:
            kept.pop(key, None)
        else:
            kept[key] = value
            if (name, key) not in self._numbers:
                self._numbers[name, key] = next(self._count)
        for index in self._indices.get(name, {}).values():
            index.change(key, before, value)
        self._holders[key] += (value is not None) - there
        self._versions[name] += 1
        self.version += 1

    def _restore(self, undo: dict[Key, DataObject | None]) -> None:
        """Take changes back; what was deleted comes back to its place."""
        for (name, key), before in undo.items():
            self._set(name, key, before)
        for name in {name for name, _ in undo}:
            kept = self._objects[name]
            self._objects[name] = {key: kept[key] for key in sorted(kept, key=lambda key: self._numbers[name, key])}

    def _forget(self, changed: Iterable[Key]) -> None:
        """Keep nothing of what is not there any more."""
        for name, key in changed:
            if key not in self._objects.get(name, ()):
                self._numbers.pop((name, key), None)
            if not self._holders[key]:
                del self._holders[key]

    def _write(self, changed: Iterable[Key]) -> None:
        if self._file is None:
            return
        gone, rows = [], []
        for name, key in changed:
            value = self._objects[name].get(key)
            if value is None:
                gone.append((name, key))
            else:
                rows.append((name, key, value if isinstance(value, bytes) else encode(value)))
        self._file.write(gone, rows)

    def _load(self) -> None:
        """Take the rows; they are decoded when they are asked for."""
        if self._file is None:
            return
        self.state(**self._file.facts())
        for name, key, data in self._file.rows():
            self._objects.setdefault(name, {})[key] = data
            self._numbers[name, key] = next(self._count)
            self._holders[key] += 1

    def _read(self, name: str, key: str, data: bytes) -> DataObject:
        """An object of the file; raises StoreError for what is none."""
        try:
            value = decode(data).value
        except DecodeError as error:
            raise self._damaged(name, key, error) from error
        if value is None:
            raise self._damaged(name, key, "it holds no object")
        return value

    def _damaged(self, name: str, key: str, why: object) -> StoreError:
        told = f"the row of {name} {key}: {why}"
        return StoreError(told) if self._file is None else self._file.damaged(told)
