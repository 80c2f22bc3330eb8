"""One function over the files of an archive, in many processes or over a cluster, and its results as one."""

from __future__ import annotations

from .engines import ENGINES
from .functions import RowCounts, Summary, count_rows, ledger_of, summarize
from .scan import BrokenFile, Scan, scan

__all__ = ["ENGINES", "BrokenFile", "RowCounts", "Scan", "Summary", "count_rows", "ledger_of", "scan", "summarize"]
