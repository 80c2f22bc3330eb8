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
    """Serve until standard input ends."""
    from vlsi_bindings.captures import open as _captures  # noqa: F401, PLC0415 - to be there before the first fork
    from vlsi_bindings.cli.application import run  # noqa: PLC0415
    from vlsi_bindings.conformance import check as _check  # noqa: F401, PLC0415

    for line in sys.stdin:
        child = os.fork()
        if not child:
            _live(json.loads(line), run)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


def _live(plan: dict[str, Any], run: Any) -> None:  # noqa: ANN401 - the command
    """Run the command until the plan's end comes. Never returns."""
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
    if plan["end"] in ("killed while writing", "disk full"):
        full = plan["end"] == "disk full"
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN if full else signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (plan["at"], plan["at"]))
    elif plan["end"] != "none":
        _end_at(plan)
    try:
        run(plan["arguments"])
    except SystemExit as ended:
        os._exit(ended.code if isinstance(ended.code, int) else 1)
    os._exit(99)


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
