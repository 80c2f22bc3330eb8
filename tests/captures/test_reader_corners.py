"""Corners of the readers: what tools write now and then, what an absent library means, what strangers try."""

from __future__ import annotations

import base64
import gzip
import io
import json
import struct
import subprocess
import sys
import zipfile
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
import zstandard
from typer.testing import CliRunner

from vlsi_bindings import captures, samples
from vlsi_bindings.captures import CaptureError, Exchange, ReadLimits, content, errors
from vlsi_bindings.captures.readers.records import failure
from vlsi_bindings.cli import exchanges as bar
from vlsi_bindings.cli.application import app

if TYPE_CHECKING:
    from pathlib import Path

REQUEST = samples.paths()["query_request"].read_bytes()
FAULT = samples.paths()["entity_not_found_fault"].read_bytes()
WIDE = FAULT.decode().replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")
HEAD = b"POST /view-vlsi/sdk HTTP/1.1\r\nHost: h\r\nSOAPAction: x\r\n"
yaml: Any = import_module("yaml")


def read(data: bytes, **settings: Any) -> list[Exchange]:  # noqa: ANN401 - of open
    return list(captures.open(io.BytesIO(data), **settings))


def message(head: bytes, body: bytes) -> bytes:
    return head + b"Content-Length: %d\r\n\r\n" % len(body) + body


def har(*entries: dict[str, Any]) -> bytes:
    return json.dumps({"log": {"version": "1.2", "entries": entries}}).encode()


def asked(**more: object) -> dict[str, Any]:
    return {"method": "POST", "url": "https://h/sdk", "headers": [], "postData": {"text": REQUEST.decode()}, **more}


def saz() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("raw/1_c.txt", message(HEAD, REQUEST))
        archive.writestr("raw/1_s.txt", message(b"HTTP/1.1 500 x\r\n", FAULT))
    return file.getvalue()


# Bodies in UTF-16


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
@pytest.mark.parametrize("kind", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_body_in_utf_16_is_soap_too(kind: str, encoding: str) -> None:
    wide = WIDE if kind == "utf-16" else WIDE.decode("utf-16").encode(kind)
    body = gzip.compress(wide) if encoding == "gzip" else wide
    answer = message(b"HTTP/1.1 500 x\r\nContent-Encoding: %s\r\n" % encoding.encode(), body)
    (exchange,) = read(message(HEAD, REQUEST) + answer)
    assert (exchange.answer, exchange.problem) == (wide, None)
    assert exchange.answer_envelope is not None
    assert exchange.answer_envelope.fault is not None


def test_utf_16_in_a_har_and_in_a_cassette() -> None:
    said = WIDE.decode("utf-16")
    answers = ({"text": said}, {"text": base64.b64encode(WIDE).decode(), "encoding": "base64"})
    for exchange in read(har(*({"request": asked(), "response": {"content": each}} for each in answers))):
        assert exchange.answer_envelope is not None
        assert exchange.answer_envelope.fault is not None
    cassette = {"interactions": [{"request": {"body": REQUEST}, "response": {"body": {"string": WIDE}}}]}
    assert [each.answer for each in read(yaml.safe_dump(cassette).encode())] == [WIDE]


# HAR


def test_an_entry_that_failed_tells_why_even_if_it_has_nothing_else() -> None:
    bare, unanswered, answered = read(
        har(
            {"_error": "net::ERR_CONNECTION_REFUSED"},
            {"request": asked(), "_error": "net::ERR_FAILED"},
            {"request": asked(), "response": {"status": 0, "_error": "net::ERR_ABORTED"}},
        )
    )
    assert (bare.problem, bare.request) == ("the request failed: net::ERR_CONNECTION_REFUSED", None)
    assert (unanswered.problem, unanswered.request) == ("the request failed: net::ERR_FAILED", REQUEST)
    assert (answered.problem, answered.status, answered.answer) == ("the request failed: net::ERR_ABORTED", None, None)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("net::ERR_CERT_AUTHORITY_INVALID", "net::ERR_CERT_AUTHORITY_INVALID"),
        ("NS_ERROR_NET_TIMEOUT", "NS_ERROR_NET_TIMEOUT"),
        ("Client disconnected.", "Client disconnected."),
        ("[Errno 111] Connect call failed ('10.1.2.3', 443)", "[Errno 111] Connect call failed … 443)"),
        ("GET https://admin:swordfish@h/sdk?token=c4n4ry failed", "GET … …"),
        ("bad header Cookie: JSESSIONID=c4n4ry;", "bad header Cookie: …"),
        ("wrong password swordfish", "wrong password …"),
        ("Authorization: Bearer swordfish", "Authorization: … …"),
        ("unexpected <utf8String>c3dvcmRmaXNo</utf8String>", "unexpected …"),
    ],
)
def test_why_a_request_failed_is_told_without_what_may_be_secret(said: str, shown: str) -> None:
    assert failure(None, said) == f"the request failed: {shown}"
    (exchange,) = read(har({"request": asked(), "_error": said}))
    assert exchange.problem == f"the request failed: {shown}"


def test_a_long_failure_is_cut_and_none_is_none() -> None:
    assert len(failure("word " * 1000) or "") < 250
    assert failure(None, 7, "") is None


def test_cookies_that_only_the_list_has_tell_the_session_as_the_header_does() -> None:
    cookies = [{"name": "a", "value": "1"}, {"name": "JSESSIONID", "value": "s1"}]
    listed = asked(cookies=cookies)
    header = asked(headers=[{"name": "Cookie", "value": "JSESSIONID=s1; a=2"}], cookies=cookies)
    other = asked(cookies=[{"name": "JSESSIONID", "value": "s2"}])
    found = [each.session for each in read(har(*({"request": each} for each in (listed, header, other))))]
    assert found[0] == found[1] != found[2]
    opened = {"request": asked(), "response": {"status": 200, "cookies": [{"name": "JSESSIONID", "value": "s1"}]}}
    (exchange,) = read(har(opened))
    assert exchange.session == found[0]
    assert "s1" not in repr((exchange, exchange.answer_headers, exchange.request_headers))


@pytest.mark.parametrize("cookies", [None, {}, "x", [None, 7, {}, {"name": "a"}, {"name": 1, "value": 2}]])
def test_cookie_lists_that_are_none_are_passed_over(cookies: object) -> None:
    assert [each.session for each in read(har({"request": asked(cookies=cookies)}))] == [None]


# Ruby's cassettes

RUBY = f"""---
http_interactions:
- request:
    method: post
    uri: https://h/sdk
    body:
      encoding: UTF-8
      string: {json.dumps(REQUEST.decode())}
    headers:
      Cookie:
      - JSESSIONID=s1
  response:
    status:
      code: 500
      message: Bad
    headers:
      Content-Type:
      - text/xml
    body:
      encoding: ASCII-8BIT
      string: !binary |-
        {base64.b64encode(FAULT).decode()}
    http_version: null
  recorded_at: Sat, 01 Jun 2024 10:00:00 GMT
recorded_with: VCR 6.2.0
"""


def test_a_cassette_of_ruby() -> None:
    (exchange,) = read(RUBY.encode())
    assert (exchange.request, exchange.answer, exchange.status) == (REQUEST, FAULT, 500)
    assert (exchange.problem, exchange.url) == (None, "https://h/sdk")
    assert exchange.time is not None
    assert exchange.time.isoformat() == "2024-06-01T10:00:00+00:00"
    assert exchange.session is not None


def test_a_cassette_of_ruby_in_json_with_bodies_in_base64() -> None:
    body = {"encoding": "UTF-8", "base64_string": base64.b64encode(FAULT).decode()}
    request = {"method": "post", "uri": "u", "headers": {}, "body": {"encoding": "UTF-8", "string": REQUEST.decode()}}
    response = {"status": {"code": 500}, "headers": {}, "body": body}
    document = {"http_interactions": [{"request": request, "response": response}], "recorded_with": "VCR 6.2.0"}
    (exchange,) = read(json.dumps(document).encode())
    assert (exchange.request, exchange.answer, exchange.problem) == (REQUEST, FAULT, None)


# What is not installed


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (har({"request": asked()}), r"ijson.*vlsi-bindings\[captures\]"),
        (RUBY.encode(), r"PyYAML.*vlsi-bindings\[captures\]"),
        (b"9:4:type;4:http;}", r"mitmproxy.*vlsi-bindings\[mitmproxy\]"),
    ],
)
def test_an_absent_library_is_named_with_its_extra(monkeypatch: pytest.MonkeyPatch, data: bytes, told: str) -> None:
    def absent(name: str) -> object:
        raise ImportError(name)

    monkeypatch.setattr(errors, "import_module", absent)
    with pytest.raises(CaptureError, match=told):
        read(data)


@pytest.mark.parametrize(("encoding", "package"), [("br", "brotli"), ("zstd", "zstandard")])
def test_a_body_whose_library_is_absent_is_told_and_the_rest_is_read(
    monkeypatch: pytest.MonkeyPatch, encoding: str, package: str
) -> None:
    def absent(name: str) -> object:
        raise ImportError(name)

    monkeypatch.setattr(errors, "import_module", absent)
    packed = message(b"HTTP/1.1 500 x\r\nContent-Encoding: %s\r\n" % encoding.encode(), b"\0packed")
    plain = message(b"HTTP/1.1 500 x\r\n", FAULT)
    first, second = read(message(HEAD, REQUEST) + packed + message(HEAD, REQUEST) + plain)
    assert f"the package {package} is needed" in (first.problem or "")
    assert "vlsi-bindings[captures]" in (first.problem or "")
    assert (first.request, second.answer, second.problem) == (REQUEST, FAULT, None)


# Archives


def test_an_archive_comes_through_a_pipe(tmp_path: Path) -> None:
    code = "import sys; from vlsi_bindings.cli import main; sys.argv[0] = 'vlsi'; main()"
    for arguments in (["captures", "list", "-"], ["captures", "list"]):
        result = subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-c", code, *arguments], input=saz(), capture_output=True, check=False, cwd=tmp_path
        )
        assert result.returncode == 0, result.stderr
        assert b"\tQueryService_Query\t" in result.stdout
        assert b"\tEntityNotFound\t0\n" in result.stdout


def zip64_end(claimed: int, place: int) -> bytes:
    """The end of an archive of over 4 GiB, as it tells the size of its directory, and where that is told."""
    record = b"PK\x06\x06" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, 1, 1, claimed, 0)
    locator = b"PK\x06\x07" + struct.pack("<IQI", 0, place, 1)
    return record + locator


@pytest.mark.parametrize("moved", [False, True], ids=["before its locator", "elsewhere"])
@pytest.mark.parametrize("small", [False, True], ids=["as zip64 has it", "with a small size in the old place"])
def test_the_directory_of_a_zip64_is_bounded_too(moved: bool, small: bool) -> None:
    data = saz()
    end = data[data.rindex(b"PK\x05\x06") :]
    if not small:
        end = end[:12] + b"\xff" * 8 + end[20:]
    before = data[: -len(end)]
    if moved:
        record = zip64_end(1 << 33, 0)[:56]
        before, place = before + record, len(before)
        tail = zip64_end(7, place)
    else:
        tail = zip64_end(1 << 33, len(before))
    with pytest.raises(CaptureError, match="max_members"):
        read(before + tail + end)


def test_a_directory_of_too_many_bytes_is_refused_before_it_is_read() -> None:
    data = saz()
    at = data.rindex(b"PK\x05\x06")
    claimed = data[: at + 12] + (1 << 28).to_bytes(4, "little") + data[at + 16 :]
    with pytest.raises(CaptureError, match="too many for max_members"):
        read(claimed)
    with pytest.raises(CaptureError, match="max_members"):
        read(data, limits=ReadLimits(max_members=0))


# Memory


def rle_bomb(blocks: int) -> bytes:
    """A zstd frame of blocks that each say in four bytes: 128 KiB of the same byte."""
    block = ((1 << 17) << 3 | 1 << 1).to_bytes(3, "little") + b" "
    return b"\x28\xb5\x2f\xfd\x00\x38" + block * blocks + b"\x01\x00\x00"


def test_no_step_of_zstd_gives_more_than_a_few_mebibytes() -> None:
    assert zstandard.ZstdDecompressor().decompressobj().decompress(rle_bomb(3)) == b" " * (3 << 17)
    most = size = 0
    for piece in content._zstd(rle_bomb(2000)):
        most, size = max(most, len(piece)), size + len(piece)
    assert size == 2000 << 17
    assert most <= 4 << 20


def test_a_zstd_bomb_is_refused_after_a_few_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[int] = []
    decode = content._zstd

    def counted(body: bytes) -> Any:  # noqa: ANN401 - an iterator
        for piece in decode(body):
            taken.append(len(piece))
            yield piece

    monkeypatch.setitem(content._DECODERS, "zstd", counted)
    limits = ReadLimits(max_body=10 << 20)
    answer = message(b"HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\n", rle_bomb(20_000))
    (exchange,) = read(message(HEAD, REQUEST) + answer, limits=limits)
    assert "max_" in (exchange.problem or "")
    assert sum(taken) <= (10 << 20) + (4 << 20)


# The bar


class Terminal(io.StringIO):
    """A terminal that somebody looks at."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("big", [True, False])
def test_a_bar_shows_how_far_a_long_capture_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, big: bool) -> None:
    file = tmp_path / "c.http"
    one = message(HEAD, REQUEST) + message(b"HTTP/1.1 500 x\r\n", FAULT)
    file.write_bytes(one * 200)
    shown = Terminal()
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(bar, "_BIG", 1000 if big else 1 << 30)
    monkeypatch.setattr(sys, "stderr", shown)
    with bar.exchanges(str(file), None) as reading:
        assert len(list(bar.rows(reading))) == 200
    assert ("kB" in shown.getvalue()) is big
    assert "http" not in shown.getvalue()


def test_without_a_terminal_there_is_no_bar(tmp_path: Path) -> None:
    file = tmp_path / "c.http"
    file.write_bytes((message(HEAD, REQUEST) + message(b"HTTP/1.1 500 x\r\n", FAULT)) * 3)
    result = CliRunner().invoke(app, ["captures", "list", str(file)])
    assert result.stderr == f"{file}: 3 exchanges\n"
