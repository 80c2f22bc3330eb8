"""Bounds on what decoding takes in, so that no stranger's message costs unbounded time or memory."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one decode. Every refusal names the setting that refused.

    ``max_bytes``: size of the message; ``max_depth``: nesting of elements (at most 256, the XML parser's own bound);
    ``max_elements``: elements in the message; ``max_attributes``: attributes on one element, and prefixes in scope
    where they have to be looked up; ``max_text``: characters in one text or attribute value (at most 10,000,000, again
    the parser's own bound); ``max_namespace``: bytes in the name of a namespace, of which every element's name is made;
    ``max_findings``: findings kept per message, the rest is counted only.
    """

    max_bytes: int = 256 * 1024 * 1024
    max_depth: int = 100
    max_elements: int = 5_000_000
    max_attributes: int = 100
    max_text: int = 10_000_000
    max_namespace: int = 1_000
    max_findings: int = 1_000


DEFAULT_LIMITS = Limits()
"""What a message may cost if nothing else is said: the defaults of Limits."""
