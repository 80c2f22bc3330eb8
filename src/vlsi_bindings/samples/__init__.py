"""Messages to try the package with. The project made them; every value is invented."""

from __future__ import annotations

from pathlib import Path


def paths() -> dict[str, Path]:
    """The files by name: ``desktop_get_response``, ``entity_not_found_fault``, ``query_request``."""
    return {path.stem: path for path in sorted(Path(__file__).parent.glob("*.xml"))}
