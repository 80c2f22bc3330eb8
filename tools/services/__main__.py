"""The command: write the package, or give the path of another folder to write."""

from __future__ import annotations

import sys
from pathlib import Path

from tools.bindings.modules import plan
from tools.bindings.output import replace_files
from tools.bindings.reader import read

from . import MARK, write

ROOT = Path(__file__).parents[2]
TARGET = ROOT / "src" / "vlsi_bindings" / "client" / "services"

if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    files = write(plan(read(ROOT / "wsdl" / "vdi.wsdl")))
    replace_files(target, files, MARK)
    print(f"{len(files)} files in {target}")
