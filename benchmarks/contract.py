"""Where the contract is, and where a peer may keep what it derives from it: classes once generated are used again."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "wsdl"
WSDL = FOLDER / "vdi.wsdl"
COMPLETE_WSDL = FOLDER / "vdi-complete.wsdl"
TYPES = FOLDER / "vdi-types.xsd"
MESSAGES = FOLDER / "vdi-messages.xsd"
NAMESPACE = "urn:vdi"

_CACHE = Path(__file__).resolve().parent / ".cache"


def cache_folder(peer: str) -> Path:
    """A folder for what ``peer`` derives from the contract as it is now; another contract gets another folder."""
    folder = _CACHE / _digest() / peer
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@lru_cache(maxsize=1)
def _digest() -> str:
    digest = hashlib.sha256()
    for file in sorted(FOLDER.glob("*.xsd")):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]
