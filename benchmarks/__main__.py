"""``python -m benchmarks``: our codec beside pyVmomi, xsdata, zeep and bare lxml, in one run."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from .figures import FULL, QUICK, RUNS, DifferentContentError, Effort, Figure
from .peers import NAMES, Missing, Peer, load
from .processes import ProbeError
from .report import show, write_json, write_markdown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and report; the status is 1 if a figure could not be had."""
    options = _parser().parse_args(arguments)
    console = Console(stderr=True, highlight=False)
    peers = _peers(options.peers, console)
    figures: list[Figure] = []
    failures = list(_measured(options.only, peers, QUICK if options.quick else FULL, figures, console))
    show(Console(), figures, peers)
    if options.markdown:
        write_markdown(options.markdown, figures, peers)
    if options.json:
        write_json(options.json, figures, peers)
    for failure in failures:
        console.print(f"not measured: {failure}", style="red", markup=False)
    return 1 if failures else 0


def _measured(
    only: Sequence[str], peers: dict[str, Peer], effort: Effort, figures: list[Figure], console: Console
) -> Iterator[str]:
    """Fill ``figures`` and give the reasons of those that could not be had."""
    for name, run in RUNS.items():
        if not only or any(name.startswith(start) for start in only):
            with console.status(f"measuring {name}"):
                try:
                    figures.extend(run(peers, effort))
                except (DifferentContentError, ProbeError) as failure:
                    yield f"{name}: {failure}"


def _peers(names: Sequence[str], console: Console) -> dict[str, Peer]:
    loaded = {name: load(name) for name in names or NAMES}
    for missing in loaded.values():
        if isinstance(missing, Missing):
            console.print(str(missing), style="yellow")
    return {name: peer for name, peer in loaded.items() if not isinstance(peer, Missing)}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="a few seconds for each figure and smaller pages: a first look only"
    )
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="RUN",
        help=f"these runs only, by the start of a name: {', '.join(RUNS)}",
    )
    parser.add_argument(
        "--peers", action="append", default=[], choices=NAMES, metavar="PEER", help=f"of {', '.join(NAMES)}"
    )
    parser.add_argument(
        "--markdown", type=Path, metavar="FILE", help="put the tables into FILE, between its marks if it has them"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures into FILE")
    return parser


if __name__ == "__main__":
    sys.exit(main())
