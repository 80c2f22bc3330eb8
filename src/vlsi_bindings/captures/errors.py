"""What can be wrong with a source of messages, as errors; an exchange that is broken is told by the exchange itself."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..codec import VlsiError


class CaptureError(VlsiError, ValueError):
    """A source that cannot be read, or not any further; the text says which, why, and what to do."""


class UnknownFormatError(CaptureError):
    """A file that no reader knows."""


class BrokenError(ValueError):
    """A message that cannot be read; for readers, who tell it as the exchange's problem and go on."""


def optional(module: str, package: str, extra: str) -> Any:  # noqa: ANN401 - a module
    """A library that only some captures need; raises CaptureError that says how to get it."""
    try:
        return import_module(module)
    except ImportError:
        raise CaptureError(
            f"the package {package} is needed for this and is not installed: pip install 'vlsi-bindings[{extra}]'"
        ) from None
