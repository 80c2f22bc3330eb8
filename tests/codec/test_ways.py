"""The quick ways and the careful one are one codec: the same object, findings, dialect and bytes, whatever comes in."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.fuzz.fuzz_decode import check_ways, corpus
from tests.fuzz.mutators import spoilt
from tests.support.instances import maximal, minimal, random_instance, the_maker
from tests.support.spellings import DIALECTS, RESPELLINGS
from tests.support.ways import WAYS, encode_carefully, only
from vlsi_bindings import codec
from vlsi_bindings.codec import Envelope
from vlsi_bindings.model import Fault

if TYPE_CHECKING:
    from vlsi_bindings.model import DataObject

CLASSES: list[type[DataObject]] = [*the_maker().types, *the_maker().requests, *the_maker().responses]


def message_of(cls: type[DataObject], turn: int) -> object:
    """A value of the class to encode: one of three kinds of instances, in turn."""
    value = (minimal, maximal, lambda kind: random_instance(kind, turn))[turn % 3](cls)
    return Envelope(value, bare=True) if isinstance(value, Fault) else value


@pytest.mark.parametrize("name", DIALECTS)
def test_writing_is_the_same(name: str) -> None:
    values = [Envelope(v.body, bare=v.bare, dialect=DIALECTS[name]) if isinstance(v, Envelope) else v for v in (
        message_of(cls, turn) for turn, cls in enumerate(CLASSES[list(DIALECTS).index(name) :: 10])
    )]  # fmt: skip
    careful = [encode_carefully(value, DIALECTS[name]) for value in values]
    with only("tree"):
        assert [codec.encode(value, dialect=DIALECTS[name]).partition(b"\n")[2] for value in values] == careful


def test_reading_valid_messages_is_the_same() -> None:
    messages = [codec.encode(message_of(cls, turn)) for turn, cls in enumerate(CLASSES)]
    seen = []
    for way in WAYS:
        with only(way):
            read = [codec.decode(message) for message in messages]
            seen.append([(repr(each.body), each.findings, each.dialect, codec.encode(each)) for each in read])
    assert seen[0] == seen[1] == seen[2]


@pytest.mark.parametrize("respelling", RESPELLINGS)
def test_respelling_changes_nothing(respelling: str) -> None:
    for turn, cls in enumerate(CLASSES[::7]):
        value = message_of(cls, turn)
        message = codec.encode(value)
        respelt = RESPELLINGS[respelling](message)
        read = codec.decode(respelt, strict=True)
        assert read.body == codec.decode(message).body
        assert codec.canonical(codec.encode(read)) == codec.canonical(respelt)


@pytest.mark.parametrize("seed", range(4))
def test_reading_spoilt_messages_is_the_same(seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - no secret
    valid = corpus(chance)
    for _ in range(60):
        check_ways(spoilt(chance, chance.choice(valid), chance.choice(valid)))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 140))
def test_reading_many_spoilt_messages_is_the_same(seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - no secret
    valid = corpus(chance)
    for _ in range(200):
        check_ways(spoilt(chance, chance.choice(valid), chance.choice(valid)))
