"""A client in a process of its own that lists what can be read, keeps nothing, and says how much memory that took.

``python -m tests.client.long.readable_listing URL THUMBPRINT [LIMIT]``
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from vlsi_bindings import vdi
from vlsi_bindings.client import Connection
from vlsi_bindings.client.queries import fields


def listed(url: str, thumbprint: str, limit: str = "") -> dict[str, Any]:
    order = fields(vdi.MachineSummaryView).base.name
    rows, last = 0, ""
    with Connection(url, r"LAB\administrator", "password", thumbprint=thumbprint) as connection:
        machines = connection.query(vdi.MachineSummaryView).sort(order).window(limit=int(limit) if limit else None)
        listing = machines.readable()
        for row in listing:
            assert row.base.name > last
            rows, last = rows + 1, row.base.name
        told = [str(one) for one in listing.unreadable]
    return {"rows": rows, "unreadable": told, "peak": _peak()}


def _peak() -> int:
    """The most bytes of this process that were ever in memory; getrusage would tell the parent's, if that were more."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


if __name__ == "__main__":
    print(json.dumps(listed(*sys.argv[1:])))  # noqa: T201 - what its parent reads
