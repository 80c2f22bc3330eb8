"""Results as monitoring takes them: a line of a Nagios plug-in, text for Prometheus, JSON."""

from __future__ import annotations

from .json_form import as_json
from .nagios import as_nagios, failure
from .prometheus import as_prometheus, down

__all__ = ["as_json", "as_nagios", "as_prometheus", "down", "failure"]
