"""Bounds on what is taken from a capture, so that no stranger's file costs unbounded memory."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadLimits:
    """The bounds of reading one capture. Every refusal names the setting that refused.

    ``max_body``: bytes of one body, before and after its encodings are undone; ``max_ratio``: how many times longer
    than its compressed form a body or an archive's member may be (the first MiB is free); ``max_head``: bytes of one
    HTTP head, or of one line of a chunked body; ``max_record``: bytes that one exchange takes in the file;
    ``max_members``: files in an archive; ``max_depth``: nesting of a cassette or a HAR entry.
    """

    max_body: int = 256 * 1024 * 1024
    max_ratio: int = 250
    max_head: int = 64 * 1024
    max_record: int = 512 * 1024 * 1024
    max_members: int = 500_000
    max_depth: int = 64


DEFAULT_READ_LIMITS = ReadLimits()
"""What a capture may cost if nothing else is said: the defaults of ReadLimits."""
