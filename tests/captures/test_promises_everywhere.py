"""The three promises for every type and every operation, however chance spells the message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.instances import maximal, minimal, random_instance, the_maker
from tests.support.respelling import by_chance, respelled, typed, untyped
from tests.support.spellings import DIALECTS
from vlsi_bindings import codec
from vlsi_bindings.captures import Document, prove_decoded, prove_edited, prove_reencoded
from vlsi_bindings.codec import Envelope, SoapFault
from vlsi_bindings.model import Fault

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from vlsi_bindings.model import DataObject

MAKER = the_maker()
GROUPS: dict[str, Sequence[type[DataObject]]] = {
    "objects": MAKER.types,
    "requests": MAKER.requests,
    "responses": MAKER.responses,
}
TEXTS = ("", "x", "a<b>&c", "ä\U0001f600", " 0 ", "]]>")


def message_of(cls: type[DataObject], chance: Random) -> Any:  # noqa: ANN401 - what encode takes
    """An instance of any kind; a fault bare, or in an answer."""
    value = chance.choice((minimal, maximal, lambda kind: random_instance(kind, chance.randrange(1000))))(cls)
    if not isinstance(value, Fault):
        return value
    return chance.choice((Envelope(value, bare=True), SoapFault(string="said", detail=value)))


def prove(cls: type[DataObject], chance: Random) -> None:
    """A message with an instance of the class, spelled by chance: it says the same, and all three promises hold."""
    dialect = DIALECTS[chance.choice(list(DIALECTS))]
    plain = codec.encode(message_of(cls, chance), dialect=dialect)
    form = chance.choice((None, typed, untyped))
    source = form(plain, chance) if form else plain
    data = respelled(source, chance)
    assert codec.canonical(data) == codec.canonical(source)
    if form is not untyped:  # else there is kept content, whose prefixes are its own
        assert codec.decode(data).body == codec.decode(plain).body
    paths = [path for path, _ in Document(data).values()]
    for proof in (
        prove_decoded(data),
        prove_reencoded(data),
        prove_edited(data, chance.choice(paths), chance.choice(TEXTS)),
    ):
        assert proof, f"{cls.__wire_name__}: {proof}: {data!r}"


@pytest.mark.parametrize("group", GROUPS)
def test_every_class_keeps_the_promises_in_some_spelling(group: str) -> None:
    for cls in GROUPS[group]:
        prove(cls, by_chance(f"{cls.__wire_name__} 0"))


def test_a_redundant_type_changes_no_value_and_a_missing_one_no_information() -> None:
    """What the two forms do is what they say: else the proofs above would prove less than they claim."""
    plain = codec.encode(maximal(MAKER.registry.find_type("QueryDefinition") or MAKER.types[0]))
    more, less = typed(plain, by_chance("more")), untyped(plain, by_chance("less"))
    assert more.count(b":type=") > plain.count(b":type=") > less.count(b":type=")
    assert codec.decode(more).body == codec.decode(plain).body
    assert not codec.decode(more).findings
    assert codec.decode(less).findings


def test_chance_makes_use_of_every_way_of_spelling() -> None:
    plain = codec.encode(maximal(MAKER.registry.find_type("DesktopInfo") or MAKER.types[0]))
    spelled = [respelled(plain, by_chance(seed)) for seed in range(60)]
    assert len(set(spelled)) == len(spelled)
    everything = b"".join(spelled)
    marks = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")
    for sign in (*marks, *b"<!-- <![CDATA[ &#x /> =' =\" <ns0: encoding= xmlns=' </vdi: \r\n".split(b" ")):
        assert sign in everything, sign


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1, 31))
@pytest.mark.parametrize("group", GROUPS)
def test_every_class_keeps_the_promises_in_many_spellings(group: str, seed: int) -> None:
    for cls in GROUPS[group]:
        prove(cls, by_chance(f"{cls.__wire_name__} {seed}"))
