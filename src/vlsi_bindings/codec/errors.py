"""The codec's two errors, split by whose fault it is: yours (EncodeError) and the peer's (DecodeError).

VlsiError
├── EncodeError   this value cannot be written
└── DecodeError   this message cannot, or in strict mode may not, be read
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .findings import Finding


class VlsiError(Exception):
    """The base of all errors of this package; never raised itself.

    They survive pickling and copying with all that they tell, whatever their classes take.
    """

    def __reduce__(self) -> tuple[object, ...]:
        """The class, the text, and the attributes."""
        return _blank, (type(self), self.args), self.__dict__


def _blank(cls: type[VlsiError], args: tuple[object, ...]) -> VlsiError:
    made = cls.__new__(cls)
    made.args = args
    return made


class EncodeError(VlsiError, ValueError):
    """A value that has no place in a message.

    ``path`` leads to it in wire names (``Desktop_Get/id``).
    """

    def __init__(self, message: str, path: str = "") -> None:
        """Take what is wrong and where."""
        super().__init__(f"{path}: {message}" if path else message)
        self.message = message
        self.path = path


class DecodeError(VlsiError, ValueError):
    """A message that is refused: not well-formed, unsafe, over a limit, or, in strict mode, not as the contract says.

    ``line`` and ``column`` count from 1 where they are known; ``findings`` holds all findings when strict mode refused.
    """

    def __init__(
        self, message: str, *, line: int | None = None, column: int | None = None, findings: Sequence[Finding] = ()
    ) -> None:
        """Take what is wrong and where."""
        where = "" if line is None else f"line {line}: " if column is None else f"line {line}, column {column}: "
        super().__init__(where + message)
        self.message = message
        self.line = line
        self.column = column
        self.findings = tuple(findings)
