"""What answers hold as rows for other tools: data frames, spreadsheets, databases.

One row per result object, one column per value, named as on the wire (``base.name``). The forms are JSON lines, CSV and
Parquet; each is written in one pass, so that memory stays small however long a capture is.
"""

from __future__ import annotations

from .forms import FORMS, export
from .rows import Row, Rows, rows
from .shapes import SOURCE_COLUMNS, column_names

__all__ = ["FORMS", "SOURCE_COLUMNS", "Row", "Rows", "column_names", "export", "rows"]
