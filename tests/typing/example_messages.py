"""What type checkers know of messages and captures. Never run: test_revealed_types.py reads what they say.

``# T:`` is the type of the line's expression, ``# E:`` says that the line is wrong.
"""

# ruff: noqa: F821
# reveal_type is the type checkers' own

from __future__ import annotations

from typing import TYPE_CHECKING

from vlsi_bindings import captures, codec, conformance, contract, health, model, vdi

if TYPE_CHECKING:
    from vlsi_bindings.simulator import Simulator


def messages(body: bytes) -> None:
    """A message has parts whose types are told; its result is any of the API's."""
    message = codec.decode(body)
    reveal_type(message)  # T: Envelope
    reveal_type(message.fault)  # T: SoapFault | None
    reveal_type(message.value)  # T: DataObject | None
    reveal_type(message.findings[0].line)  # T: int | None
    reveal_type(model.unknown_of(vdi.MapEntry(key="a", value=1)))  # T: tuple[Unknown, ...]
    reveal_type(codec.encode(message))  # T: bytes
    codec.decode("text")  # type: ignore[arg-type]  # E: bytes are


def judged(message: codec.Envelope) -> None:
    """A report says what was found."""
    report = conformance.check(message)
    reveal_type(report.findings[0].mend)  # T: str
    reveal_type(report.by_rule)  # T: Counter[str]
    reveal_type(contract.load().types["DesktopInfo"].fields)  # T: tuple[Field, ...]


def recorded() -> None:
    """Exchanges have their types, and a scan that of its function."""
    with captures.open("session.har") as reading:
        for exchange in reading:
            reveal_type(exchange.answer_envelope)  # T: Envelope | None
    reveal_type(captures.scan("session.har").result)  # T: Summary | None
    reveal_type(captures.scan("session.har", function=counted))  # T: Scan[int]


def counted(reading: captures.Reading) -> int:
    """A function of a scan."""
    return reading.count


def served(horizon: Simulator) -> None:
    """So has what a server answers, and what its health is."""
    reveal_type(horizon.answer(b"").status)  # T: int
    with horizon.disturb(operation="Site_List", drop="before") as dropped:
        reveal_type(dropped.strikes)  # T: int
    horizon.disturb(drop="later")  # type: ignore[arg-type]  # E: before or half
    reveal_type(health.worst([]))  # T: State
