"""Messages as they were captured: read from whatever wrote them, changed in one value and nowhere else, compared.

For people with captures to read, to change and to compare. Knows the codec; no network.
"""

from __future__ import annotations

from .comparison import Change, compare
from .document import Document
from .errors import CaptureError
from .exchange import Exchange, Source
from .headers import Headers
from .ledger import Ledger
from .limits import DEFAULT_READ_LIMITS, ReadLimits
from .paths import PathError
from .readers import formats
from .reading import Reading, open  # noqa: A004 - captures.open is what it is called
from .sanitizing import LeakError, sanitize
from .writing import write

__all__ = [
    "DEFAULT_READ_LIMITS",
    "CaptureError",
    "Change",
    "Document",
    "Exchange",
    "Headers",
    "LeakError",
    "Ledger",
    "PathError",
    "ReadLimits",
    "Reading",
    "Source",
    "compare",
    "formats",
    "open",
    "sanitize",
    "write",
]
