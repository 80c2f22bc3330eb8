"""What goes wrong on purpose: rules by which calls fault, answers are late, broken or lost, and rows cannot be read.

For those who test what their client does then. The rules decide here; what carries the answers does what they say.
"""

from __future__ import annotations

from .delivery import Delivery
from .documents import load_rules, rules_of
from .rule import Rule, RuleError
from .standing import Disturbance

__all__ = ["Delivery", "Disturbance", "Rule", "RuleError", "load_rules", "rules_of"]
