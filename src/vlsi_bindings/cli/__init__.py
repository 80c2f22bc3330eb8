"""The command ``vlsi``: messages and the contract on the command line, one module per verb.

For people with captures to read, and for scripts. Loads nothing before it is called.
"""

from __future__ import annotations

__all__ = ["main"]


def main() -> None:
    """Run the command with the process's arguments; ends the process with the exit status."""
    try:
        from .application import run  # noqa: PLC0415 - Ctrl-C has to be met while the modules load, too
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    run()
