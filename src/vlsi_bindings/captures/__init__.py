"""Messages as they were captured: the bytes themselves, changed where one wants it and nowhere else.

For people with captures to read, to change and to compare. Knows the codec; no network.
"""

from __future__ import annotations

from .comparison import Change, compare
from .document import Document
from .ledger import Ledger
from .paths import PathError

__all__ = ["Change", "Document", "Ledger", "PathError", "compare"]
