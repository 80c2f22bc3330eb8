"""Messages as they were captured: read from whatever wrote them, changed in one value, compared, learnt from.

For people with captures to read, to change, to compare, and to prove that nothing of them was lost. Knows the codec; no
network.
"""

from __future__ import annotations

from .comparing.captures import ExchangeChange, Place, compare_captures
from .comparing.messages import Change, compare
from .document import Document
from .errors import CaptureError
from .exchange import Exchange, Source
from .exporting import Row, Rows, export, rows
from .headers import Headers
from .learning.evidence import Evidence
from .learning.learn import Learnt, learn, load_dialect, load_ledger
from .learning.ledger import Ledger
from .limits import DEFAULT_READ_LIMITS, ReadLimits
from .page import PageBounds, write_page
from .paths import PathError
from .proving.promises import Proof, prove_decoded, prove_edited, prove_reencoded
from .readers import formats
from .reading import Reading, open  # noqa: A004 - captures.open is what it is called
from .recording import Recorder
from .sanitizing import LeakError, sanitize
from .scanning import BrokenFile, Scan, Summary, count_rows, ledger_of, scan, summarize
from .writing import write

__all__ = [
    "DEFAULT_READ_LIMITS",
    "BrokenFile",
    "CaptureError",
    "Change",
    "Document",
    "Evidence",
    "Exchange",
    "ExchangeChange",
    "Headers",
    "LeakError",
    "Learnt",
    "Ledger",
    "PageBounds",
    "PathError",
    "Place",
    "Proof",
    "ReadLimits",
    "Reading",
    "Recorder",
    "Row",
    "Rows",
    "Scan",
    "Source",
    "Summary",
    "compare",
    "compare_captures",
    "count_rows",
    "export",
    "formats",
    "learn",
    "ledger_of",
    "load_dialect",
    "load_ledger",
    "open",
    "prove_decoded",
    "prove_edited",
    "prove_reencoded",
    "rows",
    "sanitize",
    "scan",
    "summarize",
    "write",
    "write_page",
]
