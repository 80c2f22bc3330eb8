"""Child processes: a probe's answer, or the processor time from start to end."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parents[1]

_PEER = """
import importlib, sys, time
importlib.import_module(sys.argv[3])
start = time.process_time()
import benchmarks.contract, benchmarks.peers
benchmarks.contract.cache_folder(sys.argv[1])
print(time.process_time() - start)
benchmarks.peers.load(sys.argv[1]).reader("QueryService_Query")(open(sys.argv[2], "rb").read())
"""
"""Says how long the benchmark's own modules took, beyond what the library had loaded anyway."""
_LIBRARIES = {"pyvmomi": "pyVmomi", "xsdata": "xsdata.formats.dataclass.parsers", "zeep": "zeep"}
_STARTS = {
    "python": "",
    "lxml": "import lxml.etree",
    "import": "import vlsi_bindings",
    "ours": "import sys; from vlsi_bindings import codec; codec.decode(open(sys.argv[2], 'rb').read())",
}


class ProbeError(Exception):
    """A child process did not answer; the text is the last line that it said."""


def ask(probe: str, *arguments: object) -> dict[str, float]:
    """The answer of a probe that runs in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.probes", probe, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own
    if done.returncode:
        raise ProbeError(f"{probe} {' '.join(map(str, arguments))}: {last_line(done.stderr)}")
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def start_times(contenders: Sequence[str], message: Path, count: int) -> Mapping[str, Sequence[float]]:
    """Processor seconds of ``count`` whole processes per contender, in turn: each decodes ``message`` and ends.

    Beside them: ``python`` does nothing, ``lxml`` and ``import`` only import.
    """
    codes = {**_STARTS, **{name: _PEER for name in contenders if name not in _STARTS}}
    seconds: dict[str, list[float]] = {name: [] for name in codes}
    with tempfile.TemporaryDirectory() as compiled:
        surroundings = keeping_bytecode(compiled)
        for number in range(count + 1):
            for name, code in codes.items():
                taken = _run(code, name, message, surroundings)
                if number:  # the first round only compiles
                    seconds[name].append(taken)
    return seconds


def keeping_bytecode(folder: str) -> Mapping[str, str]:
    """The environment of an ordinary installation, where modules are compiled once."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": folder}


def _run(code: str, name: str, message: Path, surroundings: Mapping[str, str]) -> float:
    """The seconds of the whole process, less those that it says are the benchmark's own."""
    command = [sys.executable, "-c", code, name, str(message), _LIBRARIES.get(name, "")]
    start = _time_of_children()
    done = subprocess.run(  # noqa: S603 - our own
        command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False
    )
    taken = _time_of_children() - start
    if done.returncode:
        raise ProbeError(f"start of {name}: {last_line(done.stderr)}")
    return taken - float(done.stdout or 0)


def _time_of_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def last_line(text: str) -> str:
    """What a process said last, which with Python is the error."""
    return (text.strip().splitlines() or ["no reason was given"])[-1]
