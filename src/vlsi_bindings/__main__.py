"""``python -m vlsi_bindings``: the command ``vlsi``, where it is not on the path."""

from __future__ import annotations

from .cli import main

if __name__ == "__main__":
    main()
