"""Reads the curated tables beside this file: names of enumerations, patterns of formats."""

from __future__ import annotations

import sys
from pathlib import Path

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

HERE = Path(__file__).parent


class TableError(ValueError):
    """A curated table does not have the form that it should; the text says which entry and what is expected."""


def read_table(name: str) -> dict[str, object]:
    """The content of a TOML file of this folder."""
    with (HERE / name).open("rb") as file:
        content: dict[str, object] = tomllib.load(file)
    return content
