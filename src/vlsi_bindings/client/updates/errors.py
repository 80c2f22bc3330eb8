"""Why a change cannot be sent as an update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ClientError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...conformance.rules import Breach
    from .differing import Change


class UpdateError(ClientError, ValueError):
    """A change that no update can make; nothing was sent. ``breaches`` name every path with its rule and a mend."""

    def __init__(self, root: str, breaches: Iterable[Breach]) -> None:
        """Take the type that was changed, and at least one breach."""
        self.root, self.breaches = root, tuple(breaches)
        super().__init__(f"update of {root}: " + "; ".join(map(str, self.breaches)))


class PlanError(ClientError, ValueError):
    """A plan that cannot be saved, or a document that is none."""


class ConflictError(ClientError, RuntimeError):
    """An update that is not undone, since somebody else has changed the same; nothing was sent.

    ``changes`` are those of the others: from the value that the update left to the one that is there now.
    """

    def __init__(self, root: str, changes: Iterable[Change]) -> None:
        """Take the type that was changed, and at least one change."""
        self.root, self.changes = root, tuple(changes)
        told = "; ".join(map(str, self.changes))
        super().__init__(f"{root} was changed by somebody else since: {told}; force=True brings the old values back")
