"""Questions that need a process of their own: memory, the next garbage collection, streaming.

``python -m benchmarks.probes PROBE ARGUMENT…`` answers with one JSON object on standard output.
"""

from __future__ import annotations

import ctypes
import gc
import json
import resource
import statistics
import sys
import time
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING

from .messages import query_page
from .peers import Missing, Read, load

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = dict[str, float]


def live(name: str, rows: str) -> Answer:
    """What ``rows`` decoded machines occupy, in bytes each: all that Python allocated for them."""
    read = _reader(name)
    read(query_page(2).body)
    body = query_page(int(rows)).body
    gc.collect()
    tracemalloc.start()
    held = read(body)
    gc.collect()
    occupied, _ = tracemalloc.get_traced_memory()
    del held
    return {"bytes": occupied / int(rows)}


def hold(name: str, file: str) -> Answer:
    """Decode a whole page from a file and keep it: seconds, what the process grew by, the next full collection."""
    read = _reader(name)
    read(query_page(2).body)
    body = Path(file).read_bytes()
    gc.collect()
    before = resident()
    start = time.process_time()
    held = read(body)
    seconds = time.process_time() - start
    collections = [_seconds_of(gc.collect) for _ in range(3)]
    grown = resident() - before
    del held
    return {"seconds": seconds, "collection": statistics.median(collections), "grown": grown}


def stream(file: str) -> Answer:
    """Read a page's results one at a time with ours: how many, seconds, the peak of the process."""
    from vlsi_bindings import codec  # noqa: PLC0415 - the other probes are about anyone

    start = time.process_time()
    with Path(file).open("rb") as source:
        count = sum(1 for _ in codec.stream(source))
    return {"count": count, "seconds": time.process_time() - start, "peak": _peak()}


def _reader(name: str) -> Read:
    contender = load(name)
    if isinstance(contender, Missing):
        raise SystemExit(str(contender))
    return contender.reader("QueryService_Query")


def _seconds_of(call: Callable[[], object]) -> float:
    start = time.process_time()
    call()
    return time.process_time() - start


def resident() -> float:
    """Bytes of the process in memory now, after the allocator gave back what is free; needs Linux's /proc."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
    return float(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()


def _peak() -> float:
    """The most bytes of this process that were ever in memory.

    Linux hands the peak of getrusage on from a process to the program that it starts, hence /proc.
    """
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(float(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


PROBES: dict[str, Callable[..., Answer]] = {"live": live, "hold": hold, "stream": stream}

if __name__ == "__main__":
    print(json.dumps(PROBES[sys.argv[1]](*sys.argv[2:])))
