from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.client.doctor.servers import CA

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the machine's own environment says of proxies and passwords is left out."""
    for name in ("HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.delenv("VLSI_PASSWORD", raising=False)


@pytest.fixture
def authority(tmp_path: Path) -> str:
    """The file of the authority that has signed the servers' certificates."""
    path = tmp_path / "ca.pem"
    path.write_bytes(CA.cert_pem.bytes())
    return str(path)
