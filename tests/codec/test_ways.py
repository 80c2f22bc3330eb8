"""The quick ways and the careful one are one codec: the same object, findings, dialect and bytes, whatever comes in."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.fuzz.fuzz_decode import check_kin, check_ways, corpus
from tests.fuzz.mutators import inside, spoilt
from tests.support.instances import maximal, minimal, random_instance, the_maker
from tests.support.spellings import DIALECTS, RESPELLINGS
from tests.support.ways import WAYS, encode_carefully, only
from vlsi_bindings import codec, vdi
from vlsi_bindings.codec import DecodeError, Envelope, heads
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


@pytest.mark.parametrize("seed", range(4))
def test_reading_without_the_parser_is_the_same(seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - no secret
    for kin in chance.sample(corpus(chance), 60):
        check_kin(inside(chance, kin), kin)


NOT_WELL_FORMED = (
    "&", "&;", "&x;", "&#0;", "&#xD800;", "]]>", "<", "<a>", "</id>", "\x00", "\x01", "\x0b", "\x1f", "\ufffe",
    "\uffff", "<!", "<!--", "<?", "<![CDATA[",
)  # fmt: skip
SPELLED_OTHERWISE = {
    "&amp;": "&", "&#65;": "A", "&#x41;": "A", "<![CDATA[<]]>": "<", "<!-- c -->x": "x", "\r\n": "\n", "]]": "]]",
    "\t\n": "\t\n", "\x7f\x85": "\x7f\x85", "\ufffd\uffc0\U0010ffff": "\ufffd\uffc0\U0010ffff", ">": ">", '"': '"',
}  # fmt: skip


def known(text: str) -> bytes:
    """A request with that text, of a kind that the codec knows by heart."""
    request = codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="TEXT")))
    codec.decode(request)
    assert heads.recall(request, None)
    return request.replace(b"TEXT", text.encode("utf-8"))


def id_in(request: bytes) -> object:
    arguments = codec.decode(request).arguments
    assert isinstance(arguments, vdi.Desktop_Get)
    return arguments.id.id


@pytest.mark.parametrize("text", NOT_WELL_FORMED)
def test_no_parser_does_not_mean_no_well_formedness(text: str) -> None:
    with only("text"), pytest.raises(DecodeError, match="not well-formed"):
        codec.decode(known(f"Desktop/{text}"))


@pytest.mark.parametrize("text", SPELLED_OTHERWISE)
def test_no_parser_does_not_mean_other_texts(text: str) -> None:
    with only("text"):
        assert id_in(known(f"Desktop/{text}")) == f"Desktop/{SPELLED_OTHERWISE[text]}"


@pytest.mark.parametrize("spoiler", [b"\xff", b"\xed\xa0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80"])
def test_bytes_that_are_no_utf_8_are_refused_in_messages_known_by_heart(spoiler: bytes) -> None:
    with only("text"), pytest.raises(DecodeError):
        codec.decode(known("TEXT").replace(b"TEXT", spoiler))


def test_an_encoding_that_is_declared_is_not_forgotten() -> None:
    with only("text"):
        request = known("x").replace(b'encoding="UTF-8"', b'encoding="ISO-8859-1"').replace(b">x<", b">\xe9<")
        assert id_in(request) == "é"
        assert heads.recall(request, None) is None
        with pytest.raises(DecodeError, match="the bytes are UTF-8"):
            codec.decode(request.replace(b"\xe9", "é".encode()))


def test_a_long_text_keeps_to_the_limit_in_messages_known_by_heart() -> None:
    with only("text"), pytest.raises(DecodeError, match="max_text"):
        codec.decode(known("x" * 10_000_001))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 140))
def test_reading_many_spoilt_messages_is_the_same(seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - no secret
    valid = corpus(chance)
    for _ in range(200):
        check_ways(spoilt(chance, chance.choice(valid), chance.choice(valid)))
