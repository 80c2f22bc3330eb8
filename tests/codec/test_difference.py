"""Where two messages first differ: the path in wire names, both texts, and no password."""

from __future__ import annotations

import pytest

from vlsi_bindings.codec.difference import difference


def document(content: str, attributes: str = "") -> bytes:
    return f'<a xmlns="urn:vdi"{attributes}>{content}</a>'.encode()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (document("<b>1</b>"), b'<v:a xmlns:v="urn:vdi">\n  <v:b>1</v:b>\n</v:a>'),
        (document("<b/>"), document("<b></b>")),
        (document("", ' x="1" y="2"'), document("", ' y="2" x="1"')),
    ],
)
def test_spelling_is_no_difference(first: bytes, second: bytes) -> None:
    assert difference(first, second) is None


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (document("<b>1</b><b>2</b>"), document("<b>1</b><b>3</b>"), "a/b[1]: '2' against '3'"),
        (document("<b/><c/>"), document("<b/>"), "a/c: an element against nothing"),
        (document("<b/>"), document("<b/><c/>"), "a/c: nothing against an element"),
        (document("<b/>"), document("<c/>"), "a/b: b in urn:vdi against c in urn:vdi"),
        (document("<b/>"), document('<b xmlns=""/>'), "a/b: b in urn:vdi against b in no namespace"),
        (document("", ' x="1"'), document(""), "a/@x: '1' against nothing"),
        (document("<b/>text"), document("<b/>"), "a/b/following text: 'text' against nothing"),
    ],
)
def test_the_first_difference_is_told(first: bytes, second: bytes, told: str) -> None:
    assert str(difference(first, second)) == told


@pytest.mark.parametrize(
    "password",
    ["<utf8String>{}</utf8String>", '<utf8String q="{}"/>', "<utf8String/>{}", "<utf8String><b/>{}</utf8String>"],
)
def test_a_password_is_not_told(password: str) -> None:
    told = str(difference(document(password.format("hunter2")), document(password.format("hunter3"))))
    assert "hunter" not in told
    assert "<redacted>" in told
