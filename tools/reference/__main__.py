"""The command ``python -m tools.reference``: reads the reference of all releases and writes the contract."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from .contract_files import contract_files, write_files
from .enumerations import chosen_names
from .release import read_release
from .releases import in_order
from .simpletypes import read_patterns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .facts import Release

DESCRIPTION = """\
Read the published reference of the Horizon View releases and write the contract: XSD 1.0 schemas with the facts that
XSD cannot say beside their components, a WSDL 1.1 that includes them, and a self-contained WSDL. The schemas say which
release has what; of one release alone they are the plain contract of it.
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
    found.add_argument(
        "--release",
        action="append",
        metavar="NAME",
        help="a release to read, such as 2406; may be repeated; default: all releases of the folder",
    )
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
        releases = [read_release(wanted.source, name) for name in wanted_releases(wanted.source, wanted.release)]
        files = contract_files(releases, patterns=read_patterns(), chosen=chosen_names())
        write_files(files, wanted.out)
    except (OSError, ValueError, LookupError) as error:
        print(f"python -m tools.reference: {error}", file=sys.stderr)
        return 2
    told = [line for release in releases for line in summary(release)]
    print("\n".join([*told, *(f"wrote {wanted.out / name}" for name in files)]))
    return 0


def wanted_releases(source: Path, names: Sequence[str] | None) -> list[str]:
    """The releases to read, in order: those that are named, or all that the folder has.

    Raises FileNotFoundError if it has none, ReleaseNameError if the place of one in the order is unknown.
    """
    found = names or (path.name for path in source.iterdir() if path.is_dir())
    releases = in_order(set(found))
    if not releases:
        raise FileNotFoundError(f"no releases: {source} has no folders")
    return releases


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
