"""The command ended in the middle: killed, out of disk, or failing at one step after the other.

A helper process: it imports the command once, then runs it in a fork of itself for each line of its standard input, a
JSON object that says what is to happen, and answers each with a line, the exit status (negative: the signal).
``python -m tests.support.fatal`` from the project's root.
"""

from __future__ import annotations

import errno
import json
import os
import resource
import signal
import sys
from typing import Any, Final

STEPS: Final = frozenset(
    {"open", "os.rename", "os.remove", "os.chmod", "os.mkdir", "os.rmdir", "os.link", "os.truncate"}
)
"""What an audit hook is told before it happens, of all that touches a folder."""


def main() -> None:
    """Serve until standard input ends. What is to live to its end runs in this process: its forks then load nothing."""
    from vlsi_bindings.cli.application import run  # noqa: PLC0415 - the helper is small without

    orders, answers = (os.fdopen(os.dup(stream), mode) for stream, mode in ((0, "r"), (1, "w")))
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
    for line in orders:
        plan = json.loads(line)
        answers.write(f"{_status(run, plan) if plan['end'] == 'none' else _forked(run, plan)}\n")
        answers.flush()


def _status(run: Any, plan: dict[str, Any]) -> int:  # noqa: ANN401 - the command
    try:
        run(plan["arguments"])
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 1
    return 99


def _forked(run: Any, plan: dict[str, Any]) -> int:  # noqa: ANN401 - the command
    """Run the command in a fork until the plan's end comes."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if plan["end"] in ("killed while writing", "disk full"):
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN if plan["end"] == "disk full" else signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (plan["at"], plan["at"]))
    else:
        _end_at(plan)
    os._exit(_status(run, plan))


def _end_at(plan: dict[str, Any]) -> None:
    """Die, or fail, before the step of that number which touches the folder."""
    steps = 0

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal steps
        if event not in STEPS or not str(arguments[0]).startswith(plan["folder"]):
            return
        steps += 1
        if steps == plan["at"]:
            if plan["end"] == "killed":
                os.kill(os.getpid(), signal.SIGKILL)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    sys.addaudithook(hook)


if __name__ == "__main__":
    main()
