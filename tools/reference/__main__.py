"""The command ``python -m tools.reference``: reads the reference of one release and writes the contract."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from .contract_files import contract_files, write_files
from .enumerations import chosen_names
from .release import read_release
from .simpletypes import read_patterns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .facts import Release

DESCRIPTION = """\
Read the published reference of one Horizon View release and write the contract: XSD 1.0 schemas with the facts that XSD
cannot say beside their components, a WSDL 1.1 that includes them, and a self-contained WSDL.
"""
EPILOG = """\
The reference is public: its pages are the folder of a release in github.com/euc-dev/horizon-apis. Every page is read,
every line has to be understood, and the facts have to agree with each other; otherwise nothing is written.
"""


def parser() -> argparse.ArgumentParser:
    """The command's arguments."""
    found = argparse.ArgumentParser(prog="python -m tools.reference", description=DESCRIPTION, epilog=EPILOG)
    found.add_argument(
        "--source",
        type=Path,
        required=True,
        metavar="DIR",
        help="folder with one folder of pages per release",
    )
    found.add_argument("--release", required=True, metavar="NAME", help="which release to read, such as 2406")
    found.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="DIR",
        help="folder for the files, made if need be; files of the same names are replaced",
    )
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status is 0, or 2 with a message on standard error if nothing was written."""
    wanted = parser().parse_args(arguments)
    try:
        release = read_release(wanted.source, wanted.release)
        files = contract_files(release, patterns=read_patterns(), chosen=chosen_names())
        write_files(files, wanted.out)
    except (OSError, ValueError, LookupError) as error:
        print(f"python -m tools.reference: {error}", file=sys.stderr)
        return 2
    print("\n".join([*summary(release), *(f"wrote {wanted.out / name}" for name in files)]))
    return 0


def summary(release: Release) -> list[str]:
    """What the release holds, in figures."""
    kinds = Counter(documented.kind for documented in release.types.values())
    fields = [member for documented in release.types.values() for member in documented.fields]
    parameters = sum(len(operation.parameters) for operation in release.operations.values())
    return [
        f"release {release.name}",
        f"types: {len(release.types)} ({', '.join(f'{count} {kind}' for kind, count in sorted(kinds.items()))})",
        f"fields: {len(fields)}, of these enumerated {sum(field.enumeration is not None for field in fields)}",
        f"services: {len(release.services)}",
        f"operations: {len(release.operations)} with {parameters} parameters",
    ]


if __name__ == "__main__":
    sys.exit(main())
