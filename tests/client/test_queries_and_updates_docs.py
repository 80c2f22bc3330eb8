"""docs/queries-and-updates.md: its examples run, one after the other, at a simulated server."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import vlsi_bindings.client.queries as queries_room
import vlsi_bindings.client.updates as updates_room
import vlsi_bindings.client.waiting as waiting_room
from tests.client.doors import PASSWORD, USER
from vlsi_bindings import vdi
from vlsi_bindings.client import Connection
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from tests.simulator.serving import Client

PAGE = (Path(__file__).parents[2] / "docs" / "queries-and-updates.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_the_examples_do_what_they_say(client: Client, capsys: Any) -> None:
    pool_id = client.query("DesktopSummaryView").results[0].id
    before = client.result(vdi.Desktop_Get(id=pool_id))
    with Connection("lab", USER, PASSWORD, transport=transport(client.server)) as connection:
        names: dict[str, Any] = {"connection": connection, "call": client.result, "pool_id": pool_id}
        for block in BLOCKS:
            exec(block, names)  # noqa: S102 - our own page
    assert names["names"] == sorted(names["names"], reverse=True) != []
    assert [machine.base.name for machine in names["readable"]] == names["names"]
    out = capsys.readouterr().out
    assert "desktopSettings.enabled: true -> false" in out
    assert "[]\n" in out
    assert client.result(vdi.Desktop_Get(id=pool_id)) == before
    assert names["pool"] == before


def test_the_names_on_the_page_are_public() -> None:
    told = set(re.findall(r"\b(?:[A-Z]\w+Error|Cursor\w+|Async\w+|wait_for\w*|image_\w+|machine_available)\b", PAGE))
    assert len(told) >= 10
    assert told <= {
        *queries_room.__all__,
        *updates_room.__all__,
        *waiting_room.__all__,
        "AttributeError",
        "AsyncConnection",
        "NoSuchObjectError",
    }
