"""The fuzzer's short run."""

from __future__ import annotations

import time
from typing import Final

from tests.fuzz.fuzz_decode import Report, check, messages

SECONDS: Final = 10


def test_any_bytes_give_an_envelope_or_a_decode_error() -> None:
    """The seed is fixed: a suite that fails by chance helps nobody. Other seeds: ``python -m tests.fuzz``."""
    report = Report()
    end = time.monotonic() + SECONDS
    for data in messages("the suite"):
        check(data, report)
        if time.monotonic() > end:
            break
    assert report.tried > 100
    assert report.outcomes["clean"]
    assert report.outcomes["told and restored"]
    assert report.outcomes["refused"]
