"""Messages as they were captured: read from whatever wrote them, changed in one value and nowhere else, compared.

For people with captures to read, to change and to compare. Knows the codec; no network.
"""

from __future__ import annotations

from .capture_comparison import ExchangeChange, Place, compare_captures
from .comparison import Change, compare
from .document import Document
from .errors import CaptureError
from .exchange import Exchange, Source
from .exporting import Row, Rows, export, rows
from .headers import Headers
from .ledger import Ledger
from .limits import DEFAULT_READ_LIMITS, ReadLimits
from .page import PageBounds, write_page
from .paths import PathError
from .readers import formats
from .reading import Reading, open  # noqa: A004 - captures.open is what it is called
from .scanning import BrokenFile, Scan, Summary, count_rows, ledger_of, scan, summarize

__all__ = [
    "DEFAULT_READ_LIMITS",
    "BrokenFile",
    "CaptureError",
    "Change",
    "Document",
    "Exchange",
    "ExchangeChange",
    "Headers",
    "Ledger",
    "PageBounds",
    "PathError",
    "Place",
    "ReadLimits",
    "Reading",
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
    "ledger_of",
    "open",
    "rows",
    "scan",
    "summarize",
    "write_page",
]
