"""Planted secrets, one in every place where one can stand: none survives, in any encoding, in any kind of source."""

from __future__ import annotations

import base64
import io
import json
import zipfile
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from typer.testing import CliRunner

from vlsi_bindings import captures, codec, samples
from vlsi_bindings.cli.application import app

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

yaml: Any = import_module("yaml")


def b64(text: str, *, url_safe: bool = False, padded: bool = True) -> str:
    packed = (base64.urlsafe_b64encode if url_safe else base64.b64encode)(text.encode()).decode()
    return packed if padded else packed.rstrip("=")


SECRETS = {
    "password": "Hunter2-Zwiebel",
    "answer password": "Answer7-Moehre",
    "map password": "Map3-Kuerbis",
    "cookie": "Cookie5Rettich",
    "set cookie": "SetCookie6Lauch",
    "authorization": "YmFzaWM6U2FsYXRrb3Bm",
    "csrf": "Csrf8-Tomate",
    "odd header": "Odd9-Gurke",
    "query": "Query1-Spargel",
    "url password": "Url2-Erbse",
    "fragment": "Fragment3-Bohne",
    "session block": "Block4-Fenchel",
    "unknown secret": "Unknown5-Sellerie",
    "unknown attribute": "Attribute6-Radieschen",
    "token": "Token7-Paprika",
    "jwt": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJLb2hscmFiaSJ9.c2lnbmF0dXJlLXNlbGRlcm0",
    "assigned": "Assigned8-Mangold",
}
"""What opens something."""

IDENTITIES = {
    "user": "jzwiebel",
    "domain": "ROTKOHL",
    "dns domain": "rotkohl.gemuese.test",
    "host": "esx-kartoffel-17",
    "machine": "W11-MOEHRE-042",
    "guid": "4c2f8f1b-6d7b-4f7a-9d0e-5a1c3e8b7f20",
    "sid": "S-1-5-21-1234567890-987654321-1122334455-1604",
    "ipv4": "10.77.88.99",
    "ipv6": "2001:db8:77::1:99",
    "mac": "00:50:56:a7:b8:c9",
    "share": "gehackte-rueben",
    "mail": "petra.petersilie",
    "person": "Jutta Zwiebelfisch",
}
"""What tells whose capture it is."""

I = IDENTITIES  # noqa: E741 - short, since it stands in every line below
WHOLE = f"{I['host']}.{I['dns domain']}"
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
HEAD = f'xmlns="urn:vdi" xmlns:v="urn:vdi" xmlns:xsi="{codec.names.XSI}" xmlns:xsd="{codec.names.XSD}"'
ID = f"Machine/{b64(I['guid'], padded=False)}/{b64(I['machine'])}"
FREE = (
    f"{I['domain']}\\{I['user']} of {I['user']}@{I['dns domain']} ({I['person']}, {I['mail']}@{I['dns domain']}) at"
    f" {I['host']}.{I['dns domain']} [{I['ipv4']}, {I['ipv6']}, {I['mac']}] \\\\{I['host']}\\{I['share']}\\x {I['sid']}"
    f" {{{I['guid'].upper()}}} {ID} {I['machine'].lower()} password={SECRETS['assigned']} {SECRETS['jwt']}"
    f" {b64(I['user'] + ' logged on')} {quote(I['person'])} CN={I['person']},OU=x,DC=rotkohl,DC=gemuese,DC=test"
    f" https://{I['host']}/a?b={SECRETS['query']} {b64('x' + I['machine'])} {b64('yy' + I['guid'])}"
)


def secure(name: str) -> str:
    return f"<utf8String>{b64(SECRETS[name])}</utf8String>"


def inner(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


WIDE = base64.b64encode(I["person"].encode("utf-16")).decode()
REQUEST = f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- {I["person"]} -->
<s:Envelope xmlns:s="{SOAP}"><s:Header><vcSessionCookie>{SECRETS["session block"]}</vcSessionCookie></s:Header><s:Body>
<Desktop_Update {HEAD}><_this type="Desktop">Desktop</_this><id><id>{ID}</id></id>
<updates><key>base.password</key><value xsi:type="v:SecureString">{secure("map password")}</value></updates>
<updates><key>plain.password</key><value xsi:type="xsd:string">{SECRETS["unknown secret"]}</value></updates>
<updates><key>base.machineName</key><value xsi:type="xsd:string">{I["machine"]}</value></updates>
<updates><key>base.userName</key><value xsi:type="xsd:string">{I["user"]}</value></updates>
<updates><key>x</key><value xsi:type="v:ADUserCredentialSpec"><username>{I["user"]}</username>
<domain>{I["domain"]}</domain><password>{secure("password")}</password></value></updates>
<updates><key>y</key><value xsi:type="xsd:base64Binary">{b64(FREE)}</value></updates>
<updates><key>y2</key><value xsi:type="xsd:base64Binary">{WIDE}</value></updates>
<updates><key>z</key><value xsi:type="xsd:string"><![CDATA[{FREE}]]></value></updates>
</Desktop_Update></s:Body></s:Envelope>"""

ANSWER = f"""<s:Envelope xmlns:s="{SOAP}"><s:Body><s:Fault><faultcode>ServerFaultCode</faultcode>
<faultstring>{inner(FREE)}</faultstring><detail><InvalidCredentialsFault {HEAD} xsi:type="v:InvalidCredentials">
<errorMessage>{inner(FREE)}<!-- {SECRETS["password"]} --></errorMessage>
<newThing apiToken="{SECRETS["unknown attribute"]}" by="{I["user"]}">{inner(FREE)}<deep>{I["host"]}</deep></newThing>
<clientSecret><part>{SECRETS["unknown secret"]}</part></clientSecret>
<newUser xsi:type="v:ADUserOrGroupBase"><name>{I["user"]}</name><displayName>{I["person"]}</displayName></newUser>
<newMachine xsi:type="v:MachineBase"><name>{I["machine"]}</name><dnsName>{WHOLE}</dnsName></newMachine>
<newWord xsi:type="v:SecureString">{secure("answer password")}</newWord>
<newToken xsi:type="v:JwtTokenData"><token>{SECRETS["token"]}</token></newToken>
<wrapped xsi:type="v:LocalizedMethodFault">
<fault xsi:type="v:InvalidType"/>
<localizedMessage>{inner(FREE)}</localizedMessage></wrapped><?pi {I["user"]}?>
</InvalidCredentialsFault></detail></s:Fault></s:Body></s:Envelope>"""

URL = f"https://admin:{SECRETS['url password']}@{WHOLE}/sdk?t={SECRETS['query']}#{SECRETS['fragment']}"
ASKED = [
    ("Host", f"{I['host']}.{I['dns domain']}"),
    ("SOAPAction", "urn:vdi/1"),
    ("Cookie", f"JSESSIONID={SECRETS['cookie']}; b=c"),
    ("Authorization", f"Basic {SECRETS['authorization']}"),
    ("X-CSRF-Token", SECRETS["csrf"]),
    ("X-Odd", SECRETS["odd header"]),
    ("User-Agent", f"python on {I['machine']}"),
]
ANSWERED = [("Content-Type", "text/xml"), ("Set-Cookie", f"JSESSIONID={SECRETS['set cookie']}; Path=/")]


def head(start: str, fields: list[tuple[str, str]], body: str) -> bytes:
    told = "".join(f"{name}: {value}\r\n" for name, value in [*fields, ("Content-Length", str(len(body.encode())))])
    return f"{start}\r\n{told}\r\n{body}".encode()


TARGET = f"/sdk?t={SECRETS['query']}"
DUMP = (head(f"POST {TARGET} HTTP/1.1", ASKED, REQUEST), head("HTTP/1.1 500 Bad", ANSWERED, ANSWER))


def har() -> bytes:
    def listed(fields: list[tuple[str, str]]) -> list[dict[str, str]]:
        return [{"name": name, "value": value} for name, value in fields]

    entry = {
        "startedDateTime": "2024-06-01T10:00:00.123Z",
        "time": 250,
        "comment": FREE,
        "request": {"method": "POST", "url": URL, "headers": listed(ASKED), "postData": {"text": REQUEST}},
        "response": {
            "status": 500,
            "headers": listed(ANSWERED),
            "content": {"text": base64.b64encode(ANSWER.encode()).decode(), "encoding": "base64"},
        },
    }
    failed = entry | {"_error": FREE, "response": {}}
    return json.dumps({"log": {"version": "1.2", "entries": [entry, failed]}}).encode()


def saz() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("raw/1_c.txt", DUMP[0])
        archive.writestr("raw/1_s.txt", DUMP[1])
    return file.getvalue()


def cassette() -> dict[str, Any]:
    request = {"method": "POST", "uri": URL, "headers": {n: [v] for n, v in ASKED}, "body": REQUEST}
    response = {"status": {"code": 500}, "headers": {n: [v] for n, v in ANSWERED}, "body": {"string": ANSWER}}
    return {"interactions": [{"request": request, "response": response}]}


SOURCES = {
    "http": b"".join(DUMP),
    "har": har(),
    "saz": saz(),
    "cassette-json": json.dumps(cassette()).encode(),
    "cassette-yaml": yaml.safe_dump(cassette()).encode(),
    "xml-request": REQUEST.encode(),
    "xml-answer": ANSWER.encode(),
    "xml-utf-16": REQUEST.replace("UTF-8", "UTF-16").encode("utf-16"),
}


def disguises(text: str) -> Iterator[bytes]:
    """A text as it may still be seen, in lower case where letters have one."""
    for data in (text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be")):
        yield data.lower()
        for start in range(3):  # without the characters that depend on what stands around
            packed = base64.b64encode(b"\0" * start + data)
            end = len(packed) - (-(start + len(data)) % 3 and 4)
            part = packed[(0, 2, 3)[start] : end].rstrip(b"=")
            assert len(part) >= 6
            yield part
            yield part.replace(b"+", b"-").replace(b"/", b"_")
    yield quote(text).lower().encode()
    yield text.replace("&", "&amp;").lower().encode()
    yield json.dumps(text)[1:-1].lower().encode()


def found_in(data: bytes, names: dict[str, str]) -> list[str]:
    """Which of the planted texts are seen."""
    sides = (data, data.lower())
    return [name for name, text in names.items() if any(form in side for form in disguises(text) for side in sides)]


def test_the_search_for_canaries_finds_them() -> None:
    for data in (REQUEST.encode() + ANSWER.encode() + har(), FREE.encode("utf-16"), base64.b64encode(FREE.encode())):
        assert len(found_in(data, IDENTITIES | SECRETS)) >= len(IDENTITIES)
    assert found_in(REQUEST.encode() + ANSWER.encode() + har(), SECRETS) == list(SECRETS)


@pytest.mark.parametrize("kind", SOURCES)
def test_no_canary_survives(kind: str, tmp_path: Path) -> None:
    source, out = tmp_path / f"{I['user']}-{I['host']}.{kind}", tmp_path / "out"
    source.write_bytes(SOURCES[kind])
    result = CliRunner().invoke(app, ["sanitize", str(source), str(out)])
    assert result.exit_code == 0, result.output
    assert found_in(out.read_bytes() + result.output.encode(), IDENTITIES | SECRETS) == []
    bodies = [body for each in captures.open(out) for body in (each.request, each.answer) if body is not None]
    assert found_in(b"".join(bodies), IDENTITIES | SECRETS) == []
    assert bodies
    for body in bodies:
        codec.decode(body)


def test_no_canary_survives_in_a_directory(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("xml-request", "xml-answer"):
        (folder / f"{I['user']}-{name}.xml").write_bytes(SOURCES[name])
    result = CliRunner().invoke(app, ["sanitize", str(folder), str(tmp_path / "out")])
    assert result.exit_code == 0, result.output
    written = sorted((tmp_path / "out").iterdir())
    assert [path.name for path in written] == ["0001-answer.xml", "0002-request.xml"]
    assert found_in(b"".join(path.read_bytes() for path in written), IDENTITIES | SECRETS) == []


VERBS = [
    *(["decode", "--format", form] for form in ("tree", "json", "table")),
    *(["check", "--format", form] for form in ("text", "json", "html", "junit", "sarif")),
    ["roundtrip"],
    ["compare", "{other}"],
    ["compare", "--format", "json", "{other}"],
]
GUARDED = {name: SECRETS[name] for name in ("password", "answer password", "map password", "session block")}
HTTP_SECRETS = ("cookie", "set cookie", "authorization", "csrf", "url password", "query", "fragment")


@pytest.mark.parametrize("side", [REQUEST, ANSWER], ids=["request", "answer"])
@pytest.mark.parametrize("verb", VERBS, ids=" ".join)
def test_no_verb_shows_a_password_or_a_cookie(verb: list[str], side: str, tmp_path: Path) -> None:
    (tmp_path / "m.xml").write_text(side)
    (tmp_path / "o.xml").write_text(side.replace(b64(SECRETS["password"]), "YWJj").replace("Block4", "Other"))
    arguments = [str(tmp_path / "o.xml") if part == "{other}" else part for part in verb]
    result = CliRunner().invoke(app, [*arguments, str(tmp_path / "m.xml")])
    assert result.exit_code in (0, 1, 2)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    shown = {name: text for name, text in GUARDED.items() if f"<!-- {text}" not in side}
    assert found_in(result.output.encode(), shown) == []


@pytest.mark.parametrize("kind", [kind for kind in SOURCES if not kind.startswith("xml")])
def test_no_verb_of_captures_shows_what_opens_a_session(kind: str, tmp_path: Path) -> None:
    (tmp_path / "c").write_bytes(SOURCES[kind])
    runs = [["list"], ["list", "--format", "json"]]
    output = ""
    for run in runs:
        output += CliRunner().invoke(app, ["captures", *run, str(tmp_path / "c")]).output
    for form in ("tree", "json", "xml"):
        output += CliRunner().invoke(app, ["captures", "show", str(tmp_path / "c"), "1", "--format", form]).output
    output += "".join(repr((each, each.request_headers, each.answer_headers)) for each in captures.open(tmp_path / "c"))
    texts = GUARDED | {name: SECRETS[name] for name in HTTP_SECRETS if name != "query"}
    assert found_in(output.encode(), texts) == []


TELLING = [
    ["learn", "{in}", "--save", "{out}"],
    ["learn", "{in}", "--format", "json", "--ledger", "{out}"],
    ["roundtrip", "{in}"],
    ["compare", "{in}", "{other}"],
    ["compare", "--format", "json", "{in}", "{other}"],
    ["captures", "html", "{in}", "{out}"],
    ["captures", "export", "{in}", "--out", "{out}"],
    ["captures", "export", "{in}", "--format", "csv", "--out", "{out}"],
    ["captures", "export", "{in}", "--format", "csv", "--type", "DesktopInfo", "--out", "{out}"],
    ["captures", "scan", "{in}", "--ledger", "{out}"],
    ["captures", "scan", "--format", "json", "{in}"],
]


@pytest.mark.parametrize("kind", SOURCES)
@pytest.mark.parametrize("verb", TELLING, ids=" ".join)
def test_no_report_page_or_table_of_a_capture_shows_what_opens_a_session(
    verb: list[str], kind: str, tmp_path: Path
) -> None:
    source, out = tmp_path / "c", tmp_path / "out"
    source.write_bytes(SOURCES[kind])
    (tmp_path / "other").write_bytes(samples.paths()["desktop_get_response"].read_bytes())
    places = {"{in}": str(source), "{out}": str(out), "{other}": str(tmp_path / "other")}
    result = CliRunner().invoke(app, [places.get(word, word) for word in verb])
    assert result.exit_code in (0, 1, 2)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    told = result.output.encode() + (out.read_bytes() if out.exists() else b"")
    assert told
    in_address_only = [
        name for name in HTTP_SECRETS if name != "query"
    ]  # that one stands in a text of the message, too
    assert found_in(told, GUARDED | {name: SECRETS[name] for name in in_address_only}) == []


def test_an_error_of_setting_a_value_shows_no_password(tmp_path: Path) -> None:
    (tmp_path / "m.xml").write_text(REQUEST)
    for path in ("Desktop_Update/updates[0]/value/utf8Strin", "Desktop_Update/updates[0]/value"):
        result = CliRunner().invoke(app, ["set", str(tmp_path / "m.xml"), path, "x"])
        assert result.exit_code == 2
        assert found_in(result.output.encode(), GUARDED) == []
