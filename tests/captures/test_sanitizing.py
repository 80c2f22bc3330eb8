"""What is sanitized stays valid, joins as before, and depends on the key alone."""

from __future__ import annotations

import base64
import re
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from tests.support.instances import drawn, maximal, random_instance, the_maker
from tests.support.schemas import lxml_schema, the_contract
from vlsi_bindings import captures, codec, conformance, samples, vdi
from vlsi_bindings.captures import CaptureError, Exchange, Headers, LeakError, Source
from vlsi_bindings.captures.sanitizing import RULES
from vlsi_bindings.captures.sanitizing.names import Kind, Names
from vlsi_bindings.captures.sanitizing.rules import FIELDS, TYPED_FIELDS
from vlsi_bindings.cli.application import app
from vlsi_bindings.model import DataObject, Fault, Request

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DrawFn

KEY = b"a key of sixteen and more bytes"
CLASSES: list[Any] = [*the_maker().types, *the_maker().requests, *the_maker().responses]


def body_of(value: object) -> bytes:
    return codec.encode(codec.Envelope(value, bare=True) if isinstance(value, Fault) else value)


def sanitized(*bodies: bytes, key: bytes | None = KEY) -> list[bytes]:
    exchanges = [Exchange(Source("f"), answer=body) for body in bodies]
    return [each.answer or b"" for each in captures.sanitize(exchanges, key=key)]


def texts(*values: str, key: bytes | None = KEY) -> list[str]:
    """Texts as they come out of a place without a rule of its own."""
    messages = sanitized(*(body_of(vdi.InvalidType(error_message=value)) for value in values), key=key)
    return [str(body_at(message).error_message) for message in messages]


def body_at(message: bytes) -> Any:  # noqa: ANN401 - of any class
    return codec.decode(message).body


def valid(document: bytes) -> bool:
    root: Any = codec.parser.parse(document, codec.DEFAULT_LIMITS).root
    body = next(root.iterfind(f"{{{codec.names.SOAP}}}Body/*"), root)
    return bool(lxml_schema().validate(body)) or bool(body.tag.endswith("Response"))


def findings(document: bytes) -> set[tuple[str, str]]:
    return {(str(found.rule), found.path) for found in conformance.check(document).findings}


def check_stays_as_valid(value: object) -> None:
    before = body_of(value)
    (after,) = sanitized(before)
    assert valid(after) or not valid(before)
    assert findings(after) <= findings(before)
    assert shape(after) == shape(before)
    (again,) = sanitized(after)
    assert shape(again) == shape(before)


def shape(document: bytes) -> list[tuple[str, list[str]]]:
    root: Any = codec.parser.parse(document, codec.DEFAULT_LIMITS).root
    return [(str(element.tag), sorted(map(str, element.keys()))) for element in root.iter("*")]


@pytest.mark.parametrize("part", range(4))
def test_every_type_and_operation_stays_as_valid_as_it_was(part: int) -> None:
    for turn, cls in enumerate(CLASSES[part::40]):
        check_stays_as_valid((maximal, lambda kind: random_instance(kind, 5))[turn % 2](cls))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
def test_every_type_and_operation_in_full_and_by_chance(seed: int) -> None:
    for cls in CLASSES:
        check_stays_as_valid(maximal(cls, seed))
        check_stays_as_valid(random_instance(cls, seed))


@st.composite
def instances(draw: DrawFn) -> DataObject:
    value: DataObject = drawn(draw, draw(st.sampled_from(CLASSES)))
    return value


@settings(deadline=None, max_examples=25)
@given(instances())
def test_any_instance_stays_as_valid_as_it_was(value: DataObject) -> None:
    check_stays_as_valid(value)


def test_numbers_times_values_and_keys_are_never_touched() -> None:
    body = samples.paths()["query_request"].read_bytes()
    (after,) = sanitized(body)
    one, other = codec.decode(body), codec.decode(after)
    changes = captures.compare(one, other)
    assert [change.path.rpartition("/")[2] for change in changes] == ["id"]


FORMS = {
    "10.20.30.40": r"10\.\d+\.\d+\.\d+",
    "2001:db8::7": r"fd00::[0-9a-f:]+",
    "00:50:56:A7:B8:C9": r"02(:[0-9A-F]{2}){5}",
    "00-50-56-a7-b8-c9": r"02(-[0-9a-f]{2}){5}",
    "4c2f8f1b-6d7b-4f7a-9d0e-5a1c3e8b7f20": r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
    "4C2F8F1B6D7B4F7A9D0E5A1C3E8B7F20": r"[0-9A-F]{32}",
    "S-1-5-21-1-2-3-1604": r"S-1-5-21(-\d+){4}",
    "jdoe@corp.test": r"user-\w{8}@dom-\w{8}\.example",
    r"\\fs01\Home Share\x": r"\\\\host-\w{8}\\dir-\w{8}\\dir-\w{8}",
    "https://fs01.corp.test:8443/a?b=c": r"https://host-\w{8}\.dom-\w{8}\.example:8443/a\?b=removed",
    r"CORP\jdoe": r"dom-\w{8}\\user-\w{8}",
    "CN=Jane Doe,OU=x,DC=corp,DC=test": r"CN=name-\w{8},OU=dir-\w{8},DC=dom-\w{8},DC=example",
    "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln": "removed",
    "sessionid=abcdefg": "sessionid=removed",
}


@pytest.mark.parametrize("text", FORMS)
def test_what_tells_by_its_form_gets_a_pseudonym_of_that_form(text: str) -> None:
    told = texts(f"before {text} after", text) if not text.startswith("CN=") else [f"before {texts(text)[0]} after"] * 2
    assert re.fullmatch(f"before (?:{FORMS[text]}) after", told[0])
    assert texts(text)[0] != text


@pytest.mark.parametrize(
    "text",
    [
        *("127.0.0.1", "255.255.255.0", "::1", "S-1-5-32-544", "7.13.0", "07:30:15", "100 %", "a/b", "x@"),
        *("00000000-0000-0000-0000-000000000000", "Desktop/QWxs", "AccessGroup/Um9vdA", "base.name"),
        *("{n:fixed=3}", "C:\\Program Files"),
    ],
)
def test_what_identifies_nobody_stays(text: str) -> None:
    assert texts(text) == [text]


def test_one_original_has_one_pseudonym_all_over_the_set() -> None:
    guid = "4c2f8f1b-6d7b-4f7a-9d0e-5a1c3e8b7f20"
    segment = base64.b64encode(guid.encode()).decode().rstrip("=")
    password = vdi.SecureString(utf8_string=b"x")
    user = body_of(vdi.ADUserCredentialSpec(username="jane7", domain="corp7", password=password))
    named, plain, packed, words = sanitized(
        user, *(body_of(vdi.InvalidType(error_message=text)) for text in (guid, f"Desktop/{segment}", "JANE7, jane70"))
    )
    message, inner, told = (str(body_at(each).error_message) for each in (plain, packed, words))
    assert base64.b64decode(inner.partition("/")[2] + "==").decode() == message != guid
    assert told == f"{body_at(named).username}, jane70"
    assert body_at(named).username.startswith("user-")


def test_the_key_alone_decides_what_pseudonyms_are() -> None:
    body = body_of(maximal(vdi.ADUserInfo))
    assert sanitized(body) == sanitized(body)
    assert sanitized(body) != sanitized(body, key=b"another key of sixteen bytes")
    assert sanitized(body, key=None) != sanitized(body, key=None)
    with pytest.raises(CaptureError, match="at least 16 are needed"):
        captures.sanitize([], key=b"short")


def test_no_two_originals_share_a_pseudonym() -> None:
    names = Names(KEY)
    addresses = [f"172.{16 + n // 250 // 250}.{n // 250 % 250}.{n % 250}" for n in range(20_000)]
    assert len({names.pseudonym(each, Kind.IPV4) for each in addresses}) == len(addresses)


def test_a_source_is_opened_twice_and_never_held() -> None:
    opened = 0

    def exchanges() -> Any:  # noqa: ANN401 - a generator
        nonlocal opened
        opened += 1
        for _ in range(3):
            yield Exchange(Source("f"), answer=samples.paths()["desktop_get_response"].read_bytes())

    result = captures.sanitize(exchanges)
    assert len({each.answer for each in result}) == 1
    assert (opened, result.report.exchanges) == (2, 3)


def test_an_original_in_the_name_of_an_element_fails_the_run(tmp_path: Path) -> None:
    body = '<MapEntry xmlns="urn:vdi"><key>userName</key><value>zwiebelkuchen</value><zwiebelkuchen/></MapEntry>'
    with pytest.raises(LeakError, match="exchange 1: an original is left in the answer") as caught:
        sanitized(body.encode())
    assert "zwiebel" not in str(caught.value)
    (tmp_path / "in.xml").write_text(body)
    result = CliRunner().invoke(app, ["sanitize", str(tmp_path / "in.xml"), str(tmp_path / "out.xml")])
    assert (result.exit_code, "zwiebel" in result.output) == (2, False)
    assert [path.name for path in tmp_path.iterdir()] == ["in.xml"]


def test_the_written_file_is_searched_once_more(tmp_path: Path) -> None:
    result = captures.sanitize([Exchange(Source("f"), url="https://zwiebelkuchen.test/")])
    list(result)
    for text in (
        b"x zwiebelkuchen.test",
        "zwiebelkuchen.test".encode("utf-16"),
        base64.b64encode(b"-zwiebelkuchen.test"),
    ):
        (tmp_path / "f").write_bytes(b"harmless words " * 100_000 + text)
        with pytest.raises(LeakError):
            result.verify(tmp_path / "f")
    (tmp_path / "f").write_bytes(b"harmless words " * 200_000)
    result.verify(tmp_path / "f")


def test_words_of_every_message_are_replaced_where_they_are_names_and_nowhere_else() -> None:
    body = '<MapEntry xmlns="urn:vdi" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><key>userName</key>'
    body += '<value i:type="x:string" xmlns:x="http://www.w3.org/2001/XMLSchema">Desktop</value></MapEntry>'
    first, second = sanitized(body.encode(), body_of(vdi.InvalidType(error_message="no Desktop")))
    assert b"Desktop" not in first
    assert b"no Desktop" in second


def test_headers_that_are_not_known_harmless_are_emptied() -> None:
    fields = Headers([("X-New", "zwiebel17"), ("Content-Length", "7"), ("Accept", "text/xml"), ("Host", "a.b.test")])
    (told,) = captures.sanitize([Exchange(Source("f"), request_headers=fields)])
    assert told.request_headers.first("x-new") == "removed"
    assert told.request_headers.first("accept") == "text/xml"
    assert re.fullmatch(r"host-\w{8}\.dom-\w{8}\.example|host-\w{8}\.example", told.request_headers.first("host") or "")
    assert "Content-Length" not in dict(told.request_headers)


def test_what_is_no_message_is_left_out_and_told() -> None:
    result = captures.sanitize([Exchange(Source("f"), answer=b"<a><b></a>", request=b"<!DOCTYPE a><a/>")])
    (told,) = result
    assert (told.request, told.answer, result.report.left_out) == (None, None, 2)
    assert "left out" in (told.problem or "")


def documented_fields() -> set[tuple[str, str]]:
    api = the_contract()
    return {(t.name, f.name) for t in api.types.values() for f in t.fields} | {
        (o.name, f.name) for o in api.operations.values() for f in o.parameters
    }


def test_every_field_of_the_tables_is_documented() -> None:
    names = {name for _, name in documented_fields()}
    assert set(FIELDS) <= names
    assert {key for key in TYPED_FIELDS if not key[0].endswith("Response")} <= documented_fields()
    assert set(FIELDS.values()) | set(TYPED_FIELDS.values()) <= set(RULES)


NOT_IDENTIFYING = {"userNameLabel", "sslCertThumbprintAlgorithm", "launchId"}
SUSPICIOUS = re.compile(
    r"(?i)(user|login|account)name|domain(name)?$|dnsname|hostname|fq[hd]n|netbios|ipaddress|ipv[46]|macaddress|email|"
    r"guid|sid$|password|token|secret|ticket|serveraddress|^unc"
)


def test_every_field_that_looks_like_one_has_a_rule() -> None:
    api = the_contract()
    texts_of = {
        f.name
        for fields in (
            *(t.fields for t in api.types.values()),
            *(o.parameters for o in api.operations.values()),
        )
        for f in fields
        if f.type in ("xsd:string", "xsd:base64Binary") and f.enumeration is None and SUSPICIOUS.search(f.name)
    }
    by_form = {"sid", "userSid", "groupSids", "macAddress", "uncPath", "sslCertThumbprint"}
    assert sorted(texts_of - set(FIELDS) - {name for _, name in TYPED_FIELDS} - NOT_IDENTIFYING - by_form) == []


def test_every_secure_string_is_removed() -> None:
    for cls in CLASSES:
        if any(f.type == "SecureString" for f in cls.__fields__) and not issubclass(cls, Request):
            (after,) = sanitized(body_of(maximal(cls)))
            packed = re.findall(rb"utf8String>([^<]+)</", after)
            assert set(packed) == {b"cmVtb3ZlZA=="}


def test_the_table_of_the_document_is_the_table_of_the_code() -> None:
    text = (Path(__file__).parents[2] / "docs" / "captures.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([a-z0-9-]+)` \| (removed|pseudonym) \| (type|place|form) \| (.*) \|$", text, re.MULTILINE)
    assert rows == [(rule.name, rule.treatment, rule.by, rule.what) for rule in RULES.values()]


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., Any]:
    def invoke(*arguments: object, **settings: Any) -> Any:  # noqa: ANN401 - of the runner
        return CliRunner().invoke(app, ["sanitize", *map(str, arguments)], **settings)

    (tmp_path / "in.xml").write_bytes(samples.paths()["desktop_get_response"].read_bytes())
    (tmp_path / "key").write_bytes(KEY)
    return invoke


def test_the_command_takes_a_key_from_a_file_or_the_environment(run: Callable[..., Any], tmp_path: Path) -> None:
    source = tmp_path / "in.xml"
    assert run(source, tmp_path / "a.xml", "--key-file", tmp_path / "key").exit_code == 0
    assert run(source, tmp_path / "b.xml", "--key-env", "K", env={"K": KEY.decode()}).exit_code == 0
    assert run("-", tmp_path / "c.xml", "--key-file", tmp_path / "key", input=source.read_bytes()).exit_code == 0
    assert len({(tmp_path / name).read_bytes() for name in ("a.xml", "b.xml", "c.xml")}) == 1
    for wrong, told in ((["--key-env", "K0"], "no such environment variable"), (["--key-file", "/dev/null"], "16 are")):
        result = run(source, tmp_path / "d.xml", *wrong)
        assert (result.exit_code, told in result.output, (tmp_path / "d.xml").exists()) == (2, True, False)


def test_the_command_reports_by_rule(run: Callable[..., Any], tmp_path: Path) -> None:
    result = run(tmp_path / "in.xml", tmp_path / "out.xml", "--report", "json")
    assert '"guid": 10' in result.stdout
    result = run(tmp_path / "in.xml", tmp_path / "out.xml")
    assert "10  guid  pseudonym" in result.stdout
    assert run(tmp_path / "nobody", tmp_path / "x").exit_code == 2
    (tmp_path / "bad.xml").write_text("<a>")
    result = run(tmp_path / "bad.xml", tmp_path / "x.xml")
    assert (result.exit_code, "no message that can be read" in result.output) == (2, True)


TEXTS = st.text(max_size=30) | st.sampled_from(["\ud800%41", "a=%zz", "//[", "https://[::1", "x://@:?#", "\0"])


@settings(deadline=None, max_examples=100)
@given(TEXTS, TEXTS, TEXTS)
def test_any_header_and_address_is_taken(name: str, value: str, url: str) -> None:
    exchange = Exchange(
        Source("f"), url=url, request_headers=Headers([(name, value), ("Accept", value)]), problem=value
    )
    assert len(list(captures.sanitize([exchange], key=KEY))) == 1


@pytest.mark.parametrize(
    "piece",
    [
        *("a", "aA0", "a.", "%41", "%", "\\\\a", "\\a", "CN=a,", "a=", "://", "a@", "0:", "0.", "a/", "eyJ", "Basic "),
        *("-----BEGIN A-----", "session", "&lt;", "S-1-1-", "'", "00:", "\\u0041", "https://a/", "A\\a", "Desktop/"),
        *("a a", "DC=a", "10.0.0.1 ", "https://a?b=c#d ", "zwiebelkuchen ", "zwiebelkuchen%20", "aHVudGVyMg== "),
    ],
)
def test_hostile_texts_take_bounded_time(piece: str) -> None:
    learnt = vdi.MapEntry(key="userName", value="zwiebelkuchen")
    bodies = body_of(learnt), body_of(vdi.InvalidType(error_message=piece * (100_000 // len(piece))))
    begun = time.process_time()
    assert len(sanitized(*bodies)) == 2
    assert time.process_time() - begun < 15
