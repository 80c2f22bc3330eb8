"""A password never stands in a text that the codec makes: no repr, no finding, no error, whatever state it came in."""

from __future__ import annotations

import base64
import pprint
import traceback
from typing import Any, Final

import pytest

from vlsi_bindings import codec, vdi
from vlsi_bindings.codec import DecodeError, EncodeError
from vlsi_bindings.codec.difference import difference

PASSWORD: Final = "hunter2-geheim"  # noqa: S105 - nobody's
PACKED: Final = base64.b64encode(PASSWORD.encode()).decode()
SPELLED: Final = f" {PACKED[:8]}\n{PACKED[8:]} "

_HEAD: Final = 'xmlns="urn:vdi" xmlns:vdi="urn:vdi" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


def secret_of(content: str, attributes: str = "") -> bytes:
    """A map entry whose value is a SecureString with that content."""
    value = f'<value xsi:type="vdi:SecureString"{attributes}>{content}</value>'
    return f"<MapEntry {_HEAD}><key>password</key>{value}</MapEntry>".encode()


STATES: Final = {
    "as it should be": secret_of(f"<utf8String>{PACKED}</utf8String>"),
    "with white space": secret_of(f"<utf8String>{SPELLED}</utf8String>"),
    "not packed": secret_of(f"<utf8String>{PASSWORD}</utf8String>"),
    "packed wrongly": secret_of(f"<utf8String>{PACKED}=</utf8String>"),
    "as text of the object": secret_of(PASSWORD),
    "as text beside the element": secret_of(f"<utf8String>{PACKED}</utf8String>{PASSWORD}"),
    "in an unknown element": secret_of(f"<plain>{PASSWORD}</plain>"),
    "twice": secret_of(f"<utf8String>{PACKED}</utf8String><utf8String>{PACKED}</utf8String>"),
    "in an element of the element": secret_of(f"<utf8String>{PACKED}<plain>{PASSWORD}</plain></utf8String>"),
    "in an attribute of the element": secret_of(f'<utf8String plain="{PASSWORD}">{PACKED}</utf8String>'),
    "with another type": secret_of(f'<utf8String xsi:type="vdi:Plain">{PASSWORD}</utf8String>'),
    "with nil": secret_of(f'<utf8String xsi:nil="true">{PACKED}</utf8String>'),
    "in an array": f'<MapEntry {_HEAD}><key>k</key><value xsi:type="vdi:ArrayOfSecureString"><SecureString><utf8String>'
    f"{SPELLED}</utf8String></SecureString></value></MapEntry>".encode(),
    "as a bare document": f"<SecureString {_HEAD}><utf8String>{PASSWORD}</utf8String></SecureString>".encode(),
}


def hidden(*texts: str) -> None:
    """None of the texts gives the password away."""
    for text in texts:
        for form in (PASSWORD, PACKED, PACKED[:8], PACKED[8:]):
            assert form not in text


def texts_of(value: object) -> list[str]:
    """All texts that one may make of a value without asking for the secret itself."""
    return [repr(value), str(value), f"{value}", pprint.pformat(value), repr([value])]


@pytest.mark.parametrize("state", STATES)
def test_whatever_state_it_is_read_in(state: str) -> None:
    read = codec.decode(STATES[state])
    hidden(*texts_of(read), *texts_of(read.body), *texts_of(read.findings), *map(str, read.findings))
    body: Any = read.body
    value = getattr(body, "value", body)
    hidden(*texts_of(value), *texts_of(value.__retained__), *texts_of(body.__retained__), *texts_of(read.retained))
    assert codec.canonical(codec.encode(read)) == codec.canonical(STATES[state])


@pytest.mark.parametrize("state", STATES)
def test_whatever_strict_decoding_says(state: str) -> None:
    try:
        codec.decode(STATES[state], strict=True)
    except DecodeError as error:
        hidden(*texts_of(error), *texts_of(error.findings), "".join(traceback.format_exception(error)))


def test_the_value_itself_is_there() -> None:
    for state in ("as it should be", "with white space"):
        entry: Any = codec.decode(STATES[state]).body
        assert entry.value.utf8_string == PASSWORD.encode()


@pytest.mark.parametrize(
    "wrong", [PASSWORD, [PASSWORD.encode()], {PASSWORD: 1}, (PASSWORD,)], ids=["str", "list", "dict", "tuple"]
)
def test_whatever_an_encode_error_says(wrong: Any) -> None:  # noqa: ANN401 - that is the point
    with pytest.raises(EncodeError) as caught:
        codec.encode(vdi.MapEntry(key="k", value=vdi.SecureString(utf8_string=wrong)))
    hidden(*texts_of(caught.value), "".join(traceback.format_exception(caught.value)))
    assert caught.value.path == "MapEntry/value/utf8String"


def test_objects_that_hold_secrets_somewhere() -> None:
    secret = vdi.SecureString(utf8_string=PASSWORD.encode())
    hidden(*texts_of(secret), *texts_of(vdi.MapEntry(key="k", value=secret)), str(list(secret.__rich_repr__())))


def test_a_difference_of_passwords() -> None:
    other = STATES["as it should be"].replace(PACKED.encode(), b"YWJj")
    found = difference(STATES["as it should be"], other)
    assert found is not None
    hidden(*texts_of(found))
