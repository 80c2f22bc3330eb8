"""A changed value changes its own bytes: every other byte of the document is what it was."""

from __future__ import annotations

import datetime
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tests.support.instances import maximal, random_instance, the_maker
from tests.support.spellings import DIALECTS, RESPELLINGS
from vlsi_bindings import codec, samples, vdi
from vlsi_bindings.captures import Document, PathError
from vlsi_bindings.codec import DecodeError, EncodeError
from vlsi_bindings.model import Fault

if TYPE_CHECKING:
    from vlsi_bindings.model import DataObject

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
ODD = (
    "<?xml version='1.0'  encoding = \"UTF-8\" ?>\r\n<!-- a <b> -->\n"
    f"<s:Envelope  xmlns:s = '{SOAP}'\n xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\""
    " xmlns:x='http://www.w3.org/2001/XMLSchema'>\n\t<s:Body ><Desktop_Update\txmlns='urn:vdi' >"
    '<_this a=\'>"/\' type="Desktop">Desktop</_this>\r\n<id><id>Desktop/1</id></id>'
    "<updates><key>a</key><value i:type='x:int'> 007 </value></updates>"
    "<updates><key><![CDATA[b&<c]]></key><value i:type='x:string'/></updates>"
    "<updates><key>c<!-- of \u00e4 <x> -->d&#x41;&amp;<?pi >?></key><value i:type='x:boolean' >1</value ></updates>"
    "<updates><key></key><value i:type='x:string' >\u00e4\U0001f600</value></updates>"
    "</Desktop_Update></s:Body></s:Envelope >\n<!-- end -->\n"
)
"""A request in which everything that may be spelled in an unusual way is."""


def changed(text: str, path: str, value: object, encoding: str = "utf-8") -> str:
    document = Document(text.encode(encoding))
    document.set(path, value)  # type: ignore[arg-type]  # the tests try wrong ones too
    return document.data.decode(encoding)


@pytest.mark.parametrize(
    ("path", "value", "old", "new"),
    [
        ("Desktop_Update/id/id", "Desktop/2", ">Desktop/1<", ">Desktop/2<"),
        ("Desktop_Update/updates[0]/value", 8, "> 007 <", ">8<"),
        ("Desktop_Update/updates[1]/key", "x<&>]]>", "<![CDATA[b&<c]]>", "x&lt;&amp;&gt;]]&gt;"),
        ("Desktop_Update/updates[1]/value", "ü\r\n", "x:string'/>", "x:string'>ü&#13;\n</value>"),
        ("Desktop_Update/updates[1]/value", "", "", ""),
        ("Desktop_Update/updates[2]/key", "k", "c<!-- of ä <x> -->d&#x41;&amp;<?pi >?>", "k<!-- of ä <x> --><?pi >?>"),
        ("Desktop_Update/updates[2]/value", False, ">1</value >", ">false</value >"),
        ("Desktop_Update/updates[3]/key", "new", "<key></key>", "<key>new</key>"),
        ("Desktop_Update/updates[3]/value", "", ">\u00e4\U0001f600<", "><"),
        ("Desktop_Update/updates[0]/value/@type", "x:long", "i:type='x:int'", "i:type='x:long'"),
        ("Desktop_Update/_this/@a", "'\"\t", "a='>\"/'", "a='&apos;&quot;&#9;'"),
        ("Desktop_Update/_this/@type", "Farm", 'type="Desktop"', 'type="Farm"'),
        ("Envelope/Body/Desktop_Update/_this", "Farm", ">Desktop<", ">Farm<"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_one_value_changes_and_no_other_byte(path: str, value: object, old: str, new: str, encoding: str) -> None:
    text = ODD if encoding != "utf-16" else ODD.replace('"UTF-8"', '"UTF-16"')
    assert text.count(old) == 1 or not old
    assert changed(text, path, value, encoding) == (text.replace(old, new) if old else text)


@pytest.mark.parametrize("encoding", ["iso-8859-1", "windows-1252", "us-ascii"])
def test_a_character_that_the_encoding_lacks_becomes_a_reference(encoding: str) -> None:
    head = f'<?xml version="1.0" encoding="{encoding}"?>'
    text = f'{head}<DesktopId xmlns="urn:vdi"><id>caf{"" if encoding == "us-ascii" else "é"}</id></DesktopId>'
    document = Document(text.encode(encoding))
    document.set("DesktopId/id", "naïve \u2603")
    assert document.get("DesktopId/id") == "naïve \u2603"
    assert b"&#9731;" in document.data
    assert document.data.startswith(head.encode())


def test_what_was_written_for_the_eye_stays() -> None:
    body = samples.paths()["desktop_get_response"].read_bytes()
    document = Document(body)
    document.set("Desktop_GetResponse/returnval/base/name", "w11-harbour")
    assert document.data == body.replace(b">w11-office<", b">w11-harbour<", 1)


def test_values_of_python_take_their_canonical_form() -> None:
    text = '<MapEntry xmlns="urn:vdi"><key>k</key></MapEntry>'
    moment = datetime.datetime(2024, 6, 18, 21, 30, tzinfo=datetime.timezone.utc)
    for value, written in ((True, "true"), (7, "7"), (1.5, "1.5"), (b"\0", "AA=="), (moment, "2024-06-18T21:30:00Z")):
        assert f"<key>{written}</key>" in changed(text, "MapEntry/key", value)


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("Desktop_Get/id", "the document begins with Envelope, Desktop_Update, not with Desktop_Get"),
        ("Desktop_Update/ids", "Desktop_Update: there is no ids; did you mean id?"),
        ("Desktop_Update/updates/key", "there are 4 elements updates; say which, from updates[0] on"),
        ("Desktop_Update/updates[4]/key", "there is no updates[4]; the last one is updates[3]"),
        ("Desktop_Update/updates[0]", "an object, which has no text of its own; it holds key, value"),
        ("Desktop_Update/updates[0]/value/@nil", "there is no nil; there is type"),
        ("Desktop_Update//id", "'' is no step"),
        ("Desktop_Update/updates[x]", "'updates[x]' is no step"),
        ("", "'' is no step"),
    ],
)
def test_a_path_that_leads_nowhere_says_what_is_there(path: str, told: str) -> None:
    document = Document(ODD.encode())
    with pytest.raises(PathError) as caught:
        document.set(path, "x")
    assert told in str(caught.value)
    assert document.data == ODD.encode()


@pytest.mark.parametrize("value", ["\0", "\x0b", "\ud800", "\ufffe", None, [], float])
def test_what_xml_cannot_hold_is_refused(value: object) -> None:
    with pytest.raises(EncodeError, match=r"^Desktop_Update/id/id: "):
        changed(ODD, "Desktop_Update/id/id", value)


@pytest.mark.parametrize("data", [b"", b"<a>", b"<!DOCTYPE a><a/>", b"\x1f\x8b", b"<a>&e;</a>"])
def test_what_decode_refuses_is_refused(data: bytes) -> None:
    with pytest.raises(DecodeError):
        Document(data)


CLASSES: list[type[DataObject]] = [*the_maker().types, *the_maker().requests, *the_maker().responses]


@pytest.mark.parametrize("respelling", RESPELLINGS)
def test_every_type_and_operation_in_every_spelling(respelling: str) -> None:
    chance = Random(respelling)  # noqa: S311 - no secret
    dialects = list(DIALECTS.values())
    for turn, cls in enumerate(CLASSES[list(RESPELLINGS).index(respelling) :: 6]):
        value = (maximal, lambda kind: random_instance(kind, 3))[turn % 2](cls)
        message = codec.Envelope(value, bare=True) if isinstance(value, Fault) else value
        body = RESPELLINGS[respelling](codec.encode(message, dialect=chance.choice(dialects)))
        check(body, chance)


def check(body: bytes, chance: Random) -> None:
    """One value of a document is changed, and back again; only its text differs in between."""
    paths = [path for path, _ in Document(body).values()]
    path = chance.choice(paths)
    text = chance.choice(("", "x", "7", "a<b>&c", "ä\U0001f600", " 0 "))
    document = Document(body)
    before = document.get(path)
    document.set(path, text)
    assert document.get(path) == text
    one, other = tree(body), tree(document.data)
    texts = [(a.text or "", b.text or "") for a, b in zip(one, other, strict=True) if (a.text or "") != (b.text or "")]
    assert texts == ([(before, text)] if before != text else [])
    assert [(a.tag, dict(a.attrib), a.nsmap, a.tail) for a in one] == [
        (b.tag, dict(b.attrib), b.nsmap, b.tail) for b in other
    ]
    start, end = outside(body, document.data)
    assert len(body) - start - end <= len("<![CDATA[]]>") + len("&#x65;") * (len(before) + len("</name>")) * width(body)


def width(body: bytes) -> int:
    """How many bytes an ASCII character takes."""
    return 1 if body.startswith(b"<") else 2


def tree(body: bytes) -> list[etree._Element]:
    return list(etree.fromstring(body, etree.XMLParser(remove_comments=True)).iter("*"))


def outside(one: bytes, other: bytes) -> tuple[int, int]:
    """How many bytes two documents share at their beginning, and how many of the rest at their end."""
    most = min(len(one), len(other))
    start = next((at for at in range(most) if one[at] != other[at]), most)
    end = next((at for at in range(most - start) if one[-1 - at] != other[-1 - at]), most - start)
    return start, end


TEXTS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff", min_codepoint=32)
    | st.sampled_from("\t\n\r<&>]")
)


@given(TEXTS, TEXTS, st.sampled_from(["utf-8", "utf-16", "utf-8-sig"]))
def test_any_text_is_set_and_got(first: str, second: str, encoding: str) -> None:
    body = codec.encode(vdi.MapEntry(key="k", value="v")).decode()
    if encoding == "utf-16":
        body = body.replace("UTF-8", "UTF-16")
    document = Document(body.encode(encoding))
    document.set("MapEntry/value", first)
    document.set("MapEntry/key", second)
    assert (document.get("MapEntry/value"), document.get("MapEntry/key")) == (first, second)
    document.set("MapEntry/value", "v")
    document.set("MapEntry/key", "k")
    assert document.data == body.encode(encoding)
