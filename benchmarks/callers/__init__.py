"""The contenders as clients, behind one small protocol: each logs in, calls and lists as its users would write it."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol

from ..peers import OURS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

PAGE: Final = 1_000
"""Rows of a page, the most that a server gives."""
_MODULES: Final = {OURS: "ours", "pyvmomi": "pyvmomi_caller", "zeep": "zeep_caller"}
NAMES: Final = tuple(_MODULES)


@dataclass(frozen=True)
class Account:
    """Where to log in, and as whom. ``ca`` is the file of the authority to trust."""

    url: str
    user: str
    domain: str
    password: str
    ca: str


class Conversation(Protocol):
    """A session that is open."""

    def pool(self) -> object:
        """The id of a pool, as the library has ids."""
        ...

    def name_of(self, pool: object) -> str:
        """The pool's name: one small call, Desktop_GetSummaryView."""
        ...

    def machines(self) -> Iterator[str]:
        """The ids of all machines, page by page over one cursor that is closed at the end."""
        ...


class Caller(Protocol):
    """One way to talk to a server; what can be made once and kept is made before."""

    def session(self) -> AbstractContextManager[Conversation]:
        """Connect, and log in; leaving logs out and closes the connection."""
        ...


def load(name: str, account: Account) -> Caller:
    """The contender of that name; raises ImportError where its library is not installed."""
    make: Callable[[Account], Caller] = import_module(f".{_MODULES[name]}", __package__).caller
    return make(account)
