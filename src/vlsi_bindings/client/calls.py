"""A call as it is told of, in errors and in logs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .redaction import redacted

if TYPE_CHECKING:
    from ..model import Request

_SHOWN: Final = 2_000
"""Characters of a request that are shown with an error."""


@dataclass(frozen=True, slots=True)
class Call:
    """What was called, for people.

    ``request`` is a copy without secrets, ``id`` is the call's own in logs and traces.
    """

    operation: str
    request: Request[Any]
    url: str
    id: str

    @classmethod
    def of(cls, request: Request[Any], url: str, number: str) -> Call:
        """The call of a request; secrets are taken out here."""
        return cls(type(request).__wire_name__, redacted(request), url, number)

    def __str__(self) -> str:
        """One line."""
        told = repr(self.request)
        told = told if len(told) <= _SHOWN else f"{told[:_SHOWN]}..."
        return f"call {self.id} at {self.url}: {told}"
