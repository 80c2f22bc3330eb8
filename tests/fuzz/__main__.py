"""The fuzzer for as long as one likes: ``python -m tests.fuzz --minutes 30``.

What breaks the invariant is written to a file of the current folder, with the error.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from hashlib import sha256
from pathlib import Path
from random import Random

from tests.fuzz.fuzz_decode import Report, check, check_kin, check_promises, check_ways, corpus, messages
from tests.fuzz.mutators import inside


def main() -> int:
    """Run; the exit status is 1 if anything broke."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", default=str(time.time_ns()))
    parser.add_argument("--ways", type=int, default=10, help="compare the codec's ways for every n-th message")
    parser.add_argument("--promises", type=int, default=3, help="prove the three promises for every n-th message")
    parser.add_argument("--most", type=int, default=20, help="stop after so many broken messages")
    given = parser.parse_args()
    report, broken = Report(), 0
    chance = Random(given.seed)  # noqa: S311 - no secret
    valid = corpus(chance)
    end = time.monotonic() + 60 * given.minutes
    for number, data in enumerate(messages(given.seed)):
        if time.monotonic() > end or broken >= given.most:
            break
        try:
            check(data, report)
            if number % given.promises == 0:
                check_promises(data, chance)
            if number % given.ways == 0:
                check_ways(data)
                check_kin(data := inside(chance, kin := chance.choice(valid)), kin)
        except Exception:  # noqa: BLE001 - whatever comes is what is looked for
            broken += 1
            _keep(data)
    sys.stdout.write(f"seed {given.seed}: {report}; {broken} broken\n")
    return 1 if broken else 0


def _keep(data: bytes) -> None:
    path = Path(f"broken-{sha256(data).hexdigest()[:12]}.xml")
    path.write_bytes(data)
    sys.stdout.write(f"{path}\n{traceback.format_exc(limit=-4)}\n")


if __name__ == "__main__":
    sys.exit(main())
