"""The command: write the stub, or give the path of another file to write."""

from __future__ import annotations

import sys
from pathlib import Path

from . import stub

TARGET = Path(__file__).parents[2] / "src" / "vlsi_bindings" / "client" / "queries" / "entities.pyi"

if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    target.write_text(stub(), encoding="utf-8")
    print(f"wrote {target}")
