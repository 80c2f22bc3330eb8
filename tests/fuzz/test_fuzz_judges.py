"""The judges under the fuzzer: any bytes give a report or a DecodeError, and whatever is found can be told."""

from __future__ import annotations

import json
import time
from collections import Counter
from typing import Final

from tests.fuzz.fuzz_decode import messages
from vlsi_bindings import codec
from vlsi_bindings.conformance import JUDGES, as_json, check

SECONDS: Final = 8
ENOUGH: Final = 10
"""Messages of each outcome, which a busy machine may need longer for."""


def test_any_bytes_give_a_report_or_a_decode_error() -> None:
    outcomes: Counter[str] = Counter()
    end = time.monotonic() + SECONDS
    for data in messages("the judges"):
        try:
            report = check(data, judges=JUDGES)
        except codec.DecodeError:
            outcomes["refused"] += 1
        else:
            outcomes["found" if report.findings else "clean"] += 1
            assert json.dumps(as_json(report))
            for finding in report.findings:
                assert finding.line
                assert finding.mend
                assert finding.witnesses
        if time.monotonic() > end and min(outcomes["refused"], outcomes["found"], outcomes["clean"]) > ENOUGH:
            break
        assert time.monotonic() < end + 10 * SECONDS, outcomes
