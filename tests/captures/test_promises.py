"""Decoded, re-encoded, edited: each promise is kept for real messages, and each proof sees when it is broken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fuzz.fuzz_decode import messages
from vlsi_bindings import captures, codec, samples, vdi
from vlsi_bindings.captures import Document, prove_decoded, prove_edited, prove_reencoded
from vlsi_bindings.captures.proving import promises
from vlsi_bindings.codec import DecodeError, Envelope
from vlsi_bindings.model import Retained

if TYPE_CHECKING:
    from collections.abc import Callable

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
RICH = (
    "<?xml version='1.0'?><!-- one --><s:Envelope xmlns:s='" + SOAP + "' xmlns:i='" + XSI + "' xmlns='urn:vdi'>"
    "<s:Header><operationID xmlns='' a='1'>7<!-- two --></operationID><b/></s:Header>"
    "<s:Body><Desktop_UpdateResponse versionId='9'/></s:Body></s:Envelope>"
).encode()
STATUS = (
    "<DesktopInstantCloneDesktopProvisioningStatusData xmlns='urn:vdi' xmlns:i='" + XSI + "'>"
    "<operation i:type='new'>NEW</operation><?pi x?><pendingImageError i:nil='1'/>"
    "<pendingImageProgress>007</pendingImageProgress><!-- c -->"
    "<operation>again</operation><new b='c'> <x> y </x> </new>"
    "</DesktopInstantCloneDesktopProvisioningStatusData>"
).encode()
FAULT = (
    "<s:Envelope xmlns:s='" + SOAP + "' xmlns:i='" + XSI + "'><s:Body><s:Fault><faultstring/><faultcode>c</faultcode>"
    "<detail x='1'><InvalidArgumentFault xmlns='urn:vdi' i:type='InvalidArgument'><errorMessage> m </errorMessage>"
    "</InvalidArgumentFault><more/></detail><own>z</own></s:Fault></s:Body></s:Envelope>"
).encode()
MESSAGES = {**{name: path.read_bytes() for name, path in samples.paths().items()}, "rich": RICH, "status": STATUS,
            "fault": FAULT}  # fmt: skip
NAME = "Desktop_GetResponse/returnval/base/name"
BASE = "Envelope/Body/Desktop_GetResponse/returnval/base"
DESKTOP = MESSAGES["desktop_get_response"]


@pytest.mark.parametrize("name", MESSAGES)
def test_real_messages_keep_all_three(name: str) -> None:
    data = MESSAGES[name]
    assert prove_decoded(data)
    assert prove_reencoded(data)
    for path, _ in Document(data).values():
        for value in ("", "x", "a<b & ]]> \"'", " ä\U0001f600\r\n"):
            proof = prove_edited(data, path, value)
            assert proof, proof


def test_what_stands_beside_the_information_is_counted() -> None:
    assert prove_decoded(RICH).aside == {"comments": 2}
    assert prove_decoded(STATUS).aside == {"comments": 1, "processing instructions": 1}


def drop_headers(envelope: Envelope) -> None:
    envelope.headers.pop()


def lose_spellings(envelope: Envelope) -> None:
    assert envelope.value is not None
    assert envelope.value.__retained__ is not None
    envelope.value.__retained__.texts.clear()


def lose_order(envelope: Envelope) -> None:
    envelope.value.__retained__.order = ()  # type: ignore[union-attr]  # it has a value, which retains something


def lose_nil(envelope: Envelope) -> None:
    envelope.value.__retained__.nil.clear()  # type: ignore[union-attr]  # as above


def lose_attributes(envelope: Envelope) -> None:
    envelope.retained.attributes.clear()


def lose_part_of_a_fault(envelope: Envelope) -> None:
    assert envelope.fault is not None
    envelope.fault.unknown_detail.clear()


def lose_the_order_of_a_fault(envelope: Envelope) -> None:
    assert envelope.fault is not None
    envelope.fault.retained = Retained()


LOSSES: list[tuple[str, Callable[[Envelope], None], str]] = [
    ("rich", drop_headers, "Envelope/Header/b: an element against nothing"),
    ("rich", lose_attributes, "Envelope/Body/Desktop_UpdateResponse/@versionId: '9' against nothing"),
    ("status", lose_spellings, "Data/pendingImageProgress: '007' against '7'"),
    ("status", lose_order, "Data/operation[1]: an element against nothing"),
    (
        "status",
        lose_nil,
        "Data/pendingImageError: pendingImageError in urn:vdi against pendingImageProgress in urn:vdi",
    ),
    ("fault", lose_part_of_a_fault, "detail/more: an element against nothing"),
    ("fault", lose_the_order_of_a_fault, "Fault/faultstring: faultstring in no namespace against faultcode"),
]


@pytest.mark.parametrize(("name", "lose", "told"), LOSSES)
def test_what_the_objects_have_lost_is_seen(
    monkeypatch: pytest.MonkeyPatch, name: str, lose: Callable[[Envelope], None], told: str
) -> None:
    def decode(data: bytes, **settings: Any) -> Envelope:  # noqa: ANN401 - of decode
        envelope = codec.decode(data, **settings)
        lose(envelope)
        return envelope

    monkeypatch.setattr(promises, "decode", decode)
    proof = prove_decoded(MESSAGES[name])
    assert not proof
    assert told in str(proof)


def test_every_single_value_that_is_lost_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each value of the sample in turn stands otherwise in the objects: the proof names its path."""
    for path, text in list(Document(DESKTOP).values()):
        other = Document(DESKTOP)
        other.set(path, text + "x" if text.isalpha() else "9" if text.isdigit() else "2001-01-01T00:00:00Z")
        monkeypatch.setattr(promises, "decode", lambda _, data=other.data, **settings: codec.decode(data, **settings))
        proof = prove_decoded(DESKTOP)
        assert proof.difference is not None
        assert proof.difference.path == path


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (b">65<", b">66<", "pendingImageProgress: '65' against '66'"),
        (b"<name>", b"<name a=''>", "base/name/@a: nothing against ''"),
    ],
)
def test_what_the_encoder_has_changed_is_seen(
    monkeypatch: pytest.MonkeyPatch, before: bytes, after: bytes, told: str
) -> None:
    monkeypatch.setattr(promises, "encode", lambda message: codec.encode(message).replace(before, after))
    assert told in str(prove_reencoded(DESKTOP))


ODD = (
    "<?xml version='1.0'?>\r\n<MapEntry  xmlns = \"urn:vdi\"\n x='1' y=\"2\" ><!-- <key>k</key> --><key>a<![CDATA[b]]>"
    "</key><value xmlns:i='" + XSI + "' i:type='x:int' xmlns:x='http://www.w3.org/2001/XMLSchema'> 007 </value>"
    "</MapEntry>\n"
).encode()
STRAYS: list[tuple[bytes, bytes, str]] = [
    (b"<?xml version='1.0'?>", b'<?xml version="1.0"?>', "MapEntry: "),
    (b"\r\n", b"\n", "MapEntry: '\\r\\n' against '\\n'"),
    (b"x='1' y=\"2\"", b"y=\"2\" x='1'", "MapEntry: "),
    (b"x='1'", b'x="1"', "MapEntry: "),
    (b"<!-- <key>k</key> -->", b"", "MapEntry: '<!-- <key>k</key> -->' against '<key>'"),
    (b" 007 ", b"7", "MapEntry/value: ' 007 ' against '7'"),
    (b"i:type='x:int'", b"i:type='x:long'", "MapEntry/value: "),
    (b"</MapEntry>", b"</MapEntry >", "MapEntry: '</MapEntry>' against '</MapEntry >'"),
    (b"</MapEntry>\n", b"</MapEntry>", "nothing"),
    (b">new<", b">old<", "MapEntry/key: 'new' against 'old'"),
]


@pytest.mark.parametrize(("before", "after", "told"), STRAYS)
def test_an_edit_that_touches_anything_else_is_seen(
    monkeypatch: pytest.MonkeyPatch, before: bytes, after: bytes, told: str
) -> None:
    class Careless(Document):
        @property
        def data(self) -> bytes:
            return super().data.replace(before, after)

    assert prove_edited(ODD, "MapEntry/key", "new")
    monkeypatch.setattr(promises, "Document", Careless)
    proof = prove_edited(ODD, "MapEntry/key", "new")
    assert not proof
    assert told in str(proof)


@pytest.mark.parametrize("path", ["MapEntry/@x", "MapEntry/@y", "MapEntry/value/@i:type", "MapEntry/value"])
def test_an_attribute_is_a_value_too(path: str) -> None:
    assert prove_edited(ODD, path, "v'\"<&")


def test_an_edited_attribute_is_not_taken_for_its_neighbour(monkeypatch: pytest.MonkeyPatch) -> None:
    class Careless(Document):
        @property
        def data(self) -> bytes:
            return super().data.replace(b'y="2"', b'y="3"')

    monkeypatch.setattr(promises, "Document", Careless)
    assert not prove_edited(ODD, "MapEntry/@x", "v")


def test_an_empty_element_that_gets_a_value_becomes_two_tags() -> None:
    empty = b"<MapEntry xmlns='urn:vdi'><key /><value/></MapEntry>"
    assert prove_edited(empty, "MapEntry/key", "k")
    assert prove_edited(empty, "MapEntry/value", "")


def test_no_proof_shows_a_password(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever went wrong with it."""
    secret = codec.encode(vdi.MapEntry(key="k", value=vdi.SecureString(utf8_string=b"hunter2")))
    spoilt = secret.replace(b"aHVudGVyMg==", b"aHVudGVyMw==")
    assert secret != spoilt
    monkeypatch.setattr(promises, "decode", lambda *_, **__: codec.decode(spoilt))
    monkeypatch.setattr(promises, "Document", lambda *_, **__: Document(spoilt))
    shown = f"{prove_decoded(secret)!r}{prove_reencoded(secret)!r}"
    assert "redacted" in shown
    monkeypatch.setattr(Document, "set", lambda *_: None)
    shown += repr(prove_edited(secret, "MapEntry/value/utf8String", "eA=="))
    assert shown.count("redacted") == 6
    assert "aHVudGVy" not in shown
    assert "eA==" not in shown


def test_nothing_that_is_refused_is_proved() -> None:
    for prove in (prove_decoded, prove_reencoded):
        with pytest.raises(DecodeError):
            prove(b"<a>")
    with pytest.raises(captures.PathError):
        prove_edited(ODD, "MapEntry/kei", "x")


def test_whatever_the_fuzzer_writes_and_the_codec_takes_keeps_its_promises() -> None:
    proved = 0
    for _, data in zip(range(1500), messages("the promises"), strict=False):
        try:
            proof = prove_decoded(data)
        except DecodeError:
            continue
        assert proof, (proof, data)
        assert prove_reencoded(data)
        proved += 1
    assert proved > 300
