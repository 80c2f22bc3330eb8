"""The contenders behind one small protocol, so that all of them are asked for the same thing.

Each adapter uses its library as the library's own client does, in the fastest configuration that a user would choose,
and says which. A contender is measured only after it has shown a value from far inside the message.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ..messages import Message

Step = str | int
Read = Callable[[bytes], object]
Write = Callable[[], bytes]

OURS = "ours"
LXML = "lxml"
NAMES = (OURS, "pyvmomi", "xsdata", "zeep", LXML)
INSTALL = "python -m pip install -r benchmarks/requirements.txt"

_MODULES = {
    OURS: "ours",
    "pyvmomi": "pyvmomi_peer",
    "xsdata": "xsdata_peer",
    "zeep": "zeep_peer",
    LXML: "lxml_peer",
}


class Peer(Protocol):
    """One way from bytes to objects and back."""

    version: str
    setting: str
    """The configuration in a few words, for the report."""

    def reader(self, operation: str) -> Read:
        """What turns the bytes of an answer of ``operation`` into the objects that the library hands to its user."""
        ...

    def writer(self, message: Message) -> Write:
        """What writes the whole envelope of ``message``; its objects are made beforehand and not timed."""
        ...

    def text_at(self, value: object, path: Sequence[Step]) -> str:
        """The text at ``path`` (wire names and indexes) under what a reader gave."""
        ...


@dataclass(frozen=True)
class Missing:
    """A contender that cannot take part here."""

    name: str
    reason: str

    def __str__(self) -> str:
        """Say who, why, and what to do."""
        return f"{self.name} is skipped: {self.reason}. To have it: {INSTALL}"


def load(name: str) -> Peer | Missing:
    """The contender of that name, ready to be timed."""
    try:
        make: Callable[[], Peer] = import_module(f".{_MODULES[name]}", __package__).peer
        return make()
    except ImportError as error:
        return Missing(name, str(error))


def follow(value: object, path: Sequence[Step], member: Callable[[object, str], object]) -> str:
    """The text at ``path`` where ``member`` finds a field by its wire name and arrays are lists."""
    for step in path:
        if isinstance(step, str):
            value = member(value, step)
        elif isinstance(value, list):
            value = value[step]
        else:
            raise TypeError(f"an array was expected before [{step}], not {type(value).__name__}")
    return str(value)
