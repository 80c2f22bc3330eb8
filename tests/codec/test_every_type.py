"""Every type, operation and fault of the contract: what the codec writes is valid, and comes back as it was.

The least, the fullest and chance instances of all 663 types as bare objects, of all requests and answers, and of all
faults; two schema processors agree that each is valid.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.instances import drawn, maximal, minimal, random_instance, the_maker
from tests.support.schemas import assert_valid
from tests.support.spellings import DIALECTS
from vlsi_bindings import codec
from vlsi_bindings.codec import Dialect, Envelope, SoapFault
from vlsi_bindings.model import Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from vlsi_bindings.model import DataObject

MAKER = the_maker()
GROUPS: dict[str, Sequence[type[DataObject]]] = {
    "objects": MAKER.types,
    "requests": MAKER.requests,
    "responses": MAKER.responses,
}
INSTANCES: dict[str, Callable[[type[DataObject]], Any]] = {
    "minimal": minimal,
    "maximal": maximal,
    "maximal with other choices": lambda cls: maximal(cls, turn=7),
    "random 1": lambda cls: random_instance(cls, 1),
    "random 2": lambda cls: random_instance(cls, 2),
}


def message_of(value: Any) -> Any:  # noqa: ANN401 - a data object of any class
    """The value as a message: a fault too is to be a bare object here."""
    return Envelope(value, bare=True) if isinstance(value, Fault) else value


def proved(value: DataObject, dialect: Dialect | None = None) -> bytes:
    """What is written of ``value``, after it has come back equal and been written again the same."""
    written = codec.encode(message_of(value), dialect=dialect)
    envelope = codec.decode(written, strict=True)
    assert envelope.body == value
    again = codec.encode(envelope)
    assert again == written or codec.canonical(again) == codec.canonical(written)
    return written


def test_the_whole_contract_is_proved() -> None:
    counts = Counter({name: len(classes) for name, classes in GROUPS.items()})
    assert counts == {"objects": 664, "requests": 482, "responses": 482}
    assert len(MAKER.faults) == 20


@pytest.mark.parametrize("kind", INSTANCES)
@pytest.mark.parametrize("group", GROUPS)
def test_instances_are_valid_and_come_back(group: str, kind: str) -> None:
    assert_valid(proved(INSTANCES[kind](cls)) for cls in GROUPS[group])


@pytest.mark.parametrize("kind", INSTANCES)
def test_faults_are_valid_and_come_back(kind: str) -> None:
    written = []
    for cls in MAKER.faults:
        fault = SoapFault(string="the server's text", detail=INSTANCES[kind](cls))
        written.append(codec.encode(fault))
        envelope = codec.decode(written[-1], strict=True)
        assert envelope.fault is not None
        assert envelope.fault.detail == fault.detail
        assert (envelope.fault.code, envelope.fault.string) == (fault.code, fault.string)
        assert codec.canonical(codec.encode(envelope)) == codec.canonical(written[-1])
    assert_valid(written)


@pytest.mark.parametrize("name", DIALECTS)
def test_every_dialect_says_the_same(name: str) -> None:
    """A third of all classes per dialect, in turn."""
    turn = list(DIALECTS).index(name) % 3
    for group in GROUPS.values():
        for cls in group[turn::3]:
            proved(maximal(cls, turn), DIALECTS[name])


@pytest.mark.parametrize("name", [name for name, dialect in DIALECTS.items() if dialect.core == "urn:vdi"])
def test_every_dialect_of_the_default_namespaces_is_valid(name: str) -> None:
    turn = list(DIALECTS).index(name) % 5
    assert_valid(
        codec.encode(message_of(maximal(cls, turn)), dialect=DIALECTS[name])
        for group in GROUPS.values()
        for cls in group[turn::5]
    )


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_whatever_hypothesis_draws_is_valid_and_comes_back(data: st.DataObject) -> None:
    cls = data.draw(st.sampled_from([*MAKER.types, *MAKER.requests, *MAKER.responses]))
    value = data.draw(st.composite(drawn)(cls))
    assert_valid([proved(value)])


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3, 40))
@pytest.mark.parametrize("group", GROUPS)
def test_more_instances_are_valid_and_come_back(group: str, seed: int) -> None:
    assert_valid(proved(random_instance(cls, seed)) for cls in GROUPS[group])
