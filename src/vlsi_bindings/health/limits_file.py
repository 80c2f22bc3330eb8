"""Thresholds in a file, in the words of the options of ``vlsi health``: for those who keep them beside their checks.

[warn]
certificate.days = 60
[critical]
machine.percent = off
"""

from __future__ import annotations

import math
from configparser import ConfigParser
from configparser import Error as ConfigError
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

    from .limits import Limits

_SECTIONS: Final = ("warn", "critical")
_MOST: Final = 1 << 20
"""Bytes of a file that are read."""


def with_file(limits: Limits, path: Path) -> Limits:
    """The thresholds with those of a file laid over them.

    Raises ValueError, which names the file, for one that is not of this form, and for a threshold that is none; OSError
    for one that cannot be read.
    """
    with path.open("rb") as file:
        data = file.read(_MOST)
    try:
        return limits.changed(*_given(data.decode("utf-8-sig")))
    except ConfigError as error:
        wanted = "NAME = NUMBER is needed, once each, below [warn] or [critical]"
        raise ValueError(f"{path}: {_place(error)}{wanted}") from None
    except UnicodeDecodeError:
        raise ValueError(f"{path}: this is no text in UTF-8") from None
    except (ValueError, LookupError) as error:
        raise ValueError(f"{path}: {error}") from None


def _given(text: str) -> list[dict[str, float | None]]:
    """What stands below each of the two heads; raises ValueError for another head, and ConfigError."""
    parser = ConfigParser(interpolation=None, delimiters=("=",), default_section="")
    parser.read_string(text)
    others = [name for name in parser.sections() if name not in _SECTIONS]
    if others:
        raise ValueError(f"[{others[0]}] is no part of it: [warn] and [critical] are")
    parts = [parser.items(name) if parser.has_section(name) else [] for name in _SECTIONS]
    return [{name: number_of(f"{name} = {number}", number) for name, number in part} for part in parts]


def _place(error: ConfigError) -> str:
    """The line that an error is about, where it tells."""
    lines = getattr(error, "errors", None)
    line = lines[0][0] if lines else getattr(error, "lineno", None)
    return "" if line is None else f"line {line}: "


def number_of(said: str, text: str) -> float | None:
    """A threshold as people write it, ``None`` for ``off``; raises ValueError, with what was said, for any other."""
    if text == "off":
        return None
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise ValueError(f"{said}: a number is needed, such as 30, or off")
    return number
