"""Results as one JSON document, for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..results import worst

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..results import Result


def as_json(results: Sequence[Result]) -> str:
    """The document: the worst state, and all results with their findings and values."""
    told = {"state": worst(results).name, "checks": [result.as_json() for result in results]}
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"
