"""Any bytes give an Envelope or a DecodeError, in bounded time.

And of every Envelope: encode writes it or raises EncodeError, what it writes can be read again, and where decoding
found nothing to tell, or told all of it, the message says the same as before.
"""

from __future__ import annotations

import contextlib
import time
from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING, Final

from tests.fuzz.mutators import spoilt
from tests.support.instances import maximal, minimal, random_instance, the_maker
from tests.support.respelling import respelled
from tests.support.spellings import DIALECTS
from tests.support.ways import WAYS, only
from vlsi_bindings import codec
from vlsi_bindings.captures import Document, prove_decoded, prove_edited, prove_reencoded
from vlsi_bindings.codec import DecodeError, EncodeError, SoapFault
from vlsi_bindings.model import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vlsi_bindings.model import DataObject

LONGEST_SECONDS: Final = 5.0
"""No message of the fuzzer is longer than some 100 KB; the ordinary one takes less than a millisecond."""


@dataclass
class Report:
    """What the fuzzer met."""

    tried: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0

    def __str__(self) -> str:
        """One line."""
        told = ", ".join(f"{count} {name}" for name, count in self.outcomes.most_common())
        return f"{self.tried} messages: {told}; slowest {self.slowest * 1000:.0f} ms"


def corpus(chance: Random) -> list[bytes]:
    """Valid messages: requests, answers, faults and bare objects in all dialects."""
    maker = the_maker()
    dialects = list(DIALECTS.values())
    kinds: list[type[DataObject]] = [
        *chance.sample(maker.requests, 60), *chance.sample(maker.responses, 60), *chance.sample(maker.types, 60)
    ]  # fmt: skip
    makes = (minimal, maximal, lambda cls: random_instance(cls, 1))
    bodies = [make(cls) for cls in kinds for make in makes]
    faults = [SoapFault(string="gone", detail=make(cls)) for cls in maker.faults for make in makes]
    values = [codec.Envelope(body, bare=True) if isinstance(body, Fault) else body for body in bodies]
    found = [codec.encode(value, dialect=chance.choice(dialects)) for value in (*values, *faults)]
    return [message for message in found if len(message) < 8_000]


def messages(seed: object) -> Iterator[bytes]:
    """Spoilt messages without end."""
    chance = Random(str(seed))  # noqa: S311 - no secret
    valid = corpus(chance)
    while True:
        yield spoilt(chance, chance.choice(valid), chance.choice(valid))


def check(data: bytes, report: Report) -> None:
    """Hold one message against the invariant; raises AssertionError, or whatever else came out."""
    start = time.perf_counter()
    outcome = _outcome(data)
    check_stream(data)
    taken = time.perf_counter() - start
    assert taken < LONGEST_SECONDS
    report.tried += 1
    report.outcomes[outcome] += 1
    report.slowest = max(report.slowest, taken)


def _outcome(data: bytes) -> str:
    try:
        envelope = codec.decode(data)
    except DecodeError:
        return "refused"
    repr(envelope)
    try:
        written = codec.encode(envelope)
    except EncodeError:
        assert envelope.findings
        return "not encoded"
    again = codec.decode(written)
    same = codec.canonical(written) == codec.canonical(data)
    if not envelope.findings:
        assert same
        assert not again.findings
        return "clean"
    assert same or envelope.more_findings
    return "told and restored"


def check_stream(data: bytes) -> None:
    """Read in pieces, any bytes give results, a DecodeError, or the fault that they say."""
    pieces = (data[at : at + 97] for at in range(0, len(data), 97))
    with contextlib.suppress(DecodeError, Fault):
        for result in codec.stream(pieces):
            repr(result)


def check_promises(data: bytes, chance: Random) -> None:
    """Whatever can be decoded keeps the three promises, as it is and spelled by chance."""
    try:
        codec.decode(data)
    except DecodeError:
        return
    for document in (data, respelled(data, chance)):
        _prove(document, chance)


def _prove(document: bytes, chance: Random) -> None:
    """Prove the promises; the error holds the document, which may be spelled otherwise than what was tried."""
    try:
        proofs = [prove_decoded(document)]
        with contextlib.suppress(EncodeError):
            proofs.append(prove_reencoded(document))
        paths = [path for path, _ in Document(document).values()]
        with contextlib.suppress(DecodeError):  # expat, which finds the place, knows some letters less
            proofs.append(prove_edited(document, chance.choice(paths), chance.choice(("", "x", "<&>", "\u00e4\r"))))
    except Exception as error:
        raise AssertionError(document) from error
    broken = [str(proof) for proof in proofs if not proof]
    assert not broken, (broken, document)


def seen_by(way: str, data: bytes, kin: bytes | None = None) -> tuple[object, ...]:
    """What one of the codec's ways makes of a message; ``kin`` is one to be read before."""
    with only(way):
        if kin is not None:
            codec.decode(kin)
        try:
            envelope = codec.decode(data)
        except DecodeError as error:
            return (str(error),)
        try:
            written: object = codec.encode(envelope)
        except EncodeError as error:
            written = str(error)
        return repr(envelope.body), envelope.findings, envelope.dialect, written


def check_ways(data: bytes) -> None:
    """All of the codec's ways make the same of a message."""
    first, *others = (seen_by(way, data) for way in WAYS)
    for other in others:
        assert other == first


def check_kin(data: bytes, kin: bytes) -> None:
    """A message whose like was met before, and may need no parser, is what the parser would have made of it."""
    assert seen_by("text", data, kin) == seen_by("careful", data)
