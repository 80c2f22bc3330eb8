"""The command: ``python -m tools.bindings --wsdl FILE --package NAME --out DIR``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .documents import ReadError
from .modules import plan
from .output import OutputError, replace_files
from .reader import read
from .writer import write


def generate(wsdl: Path, package: str, out: Path) -> dict[str, str]:
    """Read the set, write the package into ``out``, give the texts by file name; raises ReadError or OutputError."""
    files = write(plan(read(wsdl)), package)
    replace_files(out, files)
    return files


def main(arguments: list[str] | None = None) -> int:
    """Run the command: 0 if the package is written, 2 with one line on standard error if not."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.bindings", description="Write classes for a VLSI-style WSDL."
    )
    parser.add_argument("--wsdl", type=Path, required=True, help="the WSDL; the files that it names are found from it")
    parser.add_argument("--package", type=_package, required=True, help="the package's full name, as it is imported")
    parser.add_argument("--out", type=Path, required=True, help="the package's folder; other files in it stay")
    options = parser.parse_args(arguments)
    try:
        files = generate(options.wsdl, options.package, options.out)
    except (ReadError, OutputError) as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{len(files)} files in {options.out}")
    return 0


def _package(text: str) -> str:
    if not all(part.isidentifier() for part in text.split(".")):
        raise argparse.ArgumentTypeError(f"expected a dotted package name, found {text!r}")
    return text


if __name__ == "__main__":
    sys.exit(main())
