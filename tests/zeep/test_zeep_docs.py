"""docs/zeep.md: its examples run against a simulated server."""

from __future__ import annotations

import gc
import re
from pathlib import Path
from typing import TYPE_CHECKING

import requests
import zeep

from tests.simulator.serving import a_server
from vlsi_bindings.simulator.https import HttpsServer

if TYPE_CHECKING:
    import pytest

PAGE = (Path(__file__).parents[2] / "docs" / "zeep.md").read_text(encoding="utf-8")


def test_the_examples_run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VLSI_PASSWORD", "password")
    blocks = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert len(blocks) == 2
    server = a_server()
    with HttpsServer(server) as https, requests.Session() as session:
        (tmp_path / "authority.pem").write_bytes(https.authority)
        session.trust_env, session.verify = False, str(tmp_path / "authority.pem")
        for block in blocks:
            code = block.replace("horizon.example.com", https.url)
            exec(code, {"transport": zeep.Transport(session=session)})  # noqa: S102 - our own page
        gc.collect()  # the frames of what was raised hold a connection, for which the server would wait
    *machines, fault, count = capsys.readouterr().out.splitlines()
    assert machines
    assert all(name.startswith("ic01") for name in machines)
    assert fault == "EntityNotFound: DesktopId Desktop/QUFB does not exist"
    assert count == "1"
    assert not server.sessions._open
