"""Where profiles and sessions are kept: the system's folders for them, or the one that ``VLSI_CONFIG`` names."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from .errors import ProfileError

VARIABLE: Final = "VLSI_CONFIG"
_NAME: Final = "vlsi"


def profiles_file() -> Path:
    """The file of profiles; raises ProfileError where the extra is missing that knows the system's folders."""
    return _folder("user_config_path") / "profiles.json"


def sessions_file() -> Path:
    """The file of sessions that are kept; raises as above."""
    return _folder("user_state_path") / "sessions.json"


def _folder(kind: str) -> Path:
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    try:
        platformdirs: Any = import_module("platformdirs")
    except ImportError:
        raise ProfileError(
            f"profiles need platformdirs: pip install 'vlsi-bindings[client]', or name a folder in {VARIABLE}"
        ) from None
    found: Path = getattr(platformdirs, kind)(_NAME, appauthor=False)
    return found
