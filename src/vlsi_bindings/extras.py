"""Libraries that only some rooms need, and that come with an extra: what to install where one of them is missing.

For rooms whose modules cannot do without them; whoever imports such a module is told, instead of a name alone.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


__all__ = ["MissingExtraError", "extra"]


class MissingExtraError(ModuleNotFoundError):
    """A library is not installed; the text says how to get it, ``name`` is the missing module's."""


@contextmanager
def extra(name: str) -> Iterator[None]:
    """Around imports of what comes with an extra; raises MissingExtraError where that is not installed.

    >>> with extra("simulator"):
    ...     import uvicorn
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if isinstance(error, MissingExtraError) or (error.name or "").startswith("vlsi_bindings"):
            raise
        text = f"{error.name} is not installed, and is needed for this: pip install 'vlsi-bindings[{name}]'"
        raise MissingExtraError(text, name=error.name) from None
