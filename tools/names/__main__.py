"""The command: write the page, or give the path of another file to write."""

from __future__ import annotations

import sys
from pathlib import Path

from . import ROOT, page

TARGET = ROOT / "docs" / "names.md"

if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    target.write_text(page(), encoding="utf-8")
    print(f"wrote {target}")
