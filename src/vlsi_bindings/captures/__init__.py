"""Messages as they were captured: read from whatever wrote them, changed in one value, compared, learnt from.

For people with captures to read, to change, to compare, and to prove that nothing of them was lost. Knows the codec; no
network.
"""

from __future__ import annotations

from .comparison import Change, compare
from .document import Document
from .errors import CaptureError
from .evidence import Evidence
from .exchange import Exchange, Source
from .headers import Headers
from .learning import Learnt, learn, load_dialect, load_ledger
from .ledger import Ledger
from .limits import DEFAULT_READ_LIMITS, ReadLimits
from .paths import PathError
from .promises import Proof, prove_decoded, prove_edited, prove_reencoded
from .readers import formats
from .reading import Reading, open  # noqa: A004 - captures.open is what it is called

__all__ = [
    "DEFAULT_READ_LIMITS",
    "CaptureError",
    "Change",
    "Document",
    "Evidence",
    "Exchange",
    "Headers",
    "Learnt",
    "Ledger",
    "PathError",
    "Proof",
    "ReadLimits",
    "Reading",
    "Source",
    "compare",
    "formats",
    "learn",
    "load_dialect",
    "load_ledger",
    "open",
    "prove_decoded",
    "prove_edited",
    "prove_reencoded",
]
