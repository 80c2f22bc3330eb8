"""Every kind of source gives its exchanges; what is hostile or broken is told, and shows no secret."""

from __future__ import annotations

import base64
import gzip
import http.client
import io
import json
import zipfile
import zlib
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib import import_module
from importlib.util import find_spec
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest
import zstandard
from typer.testing import CliRunner

from vlsi_bindings import captures, samples
from vlsi_bindings.captures import CaptureError, Exchange, ReadLimits
from vlsi_bindings.cli.application import app

if TYPE_CHECKING:
    from pathlib import Path

REQUEST = samples.paths()["query_request"].read_bytes()
FAULT = samples.paths()["entity_not_found_fault"].read_bytes()
yaml: Any = import_module("yaml")
CANARY = "c4n4ry"
HEAD = f"POST /view-vlsi/sdk HTTP/1.1\r\nHost: h\r\nSOAPAction: x\r\nCookie: JSESSIONID={CANARY}\r\n".encode()


def deflated(data: bytes, window: int) -> bytes:
    maker = zlib.compressobj(wbits=window)
    return maker.compress(data) + maker.flush()


def brotli(data: bytes) -> bytes:
    made: bytes = pytest.importorskip("brotli").compress(data)
    return made


ENCODINGS: dict[str, Any] = {
    "gzip": gzip.compress,
    "deflate": lambda data: deflated(data, 15),
    "deflate ": lambda data: deflated(data, -15),
    "br": brotli,
    "zstd": lambda data: zstandard.ZstdCompressor().compress(data),
}


def asked(body: bytes = REQUEST) -> bytes:
    return HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body


def answered(body: bytes = FAULT, encoding: str = "identity") -> bytes:
    head = f"HTTP/1.1 500 Bad\r\nContent-Type: text/xml\r\nContent-Encoding: {encoding}\r\nContent-Length: {len(body)}"
    return head.encode() + b"\r\n\r\n" + body


def read(data: bytes, **settings: Any) -> list[Exchange]:  # noqa: ANN401 - of open
    return list(captures.open(io.BytesIO(data), **settings))


def har(*entries: dict[str, Any]) -> bytes:
    return json.dumps({"log": {"version": "1.2", "entries": entries}}).encode()


def entry(**content: object) -> dict[str, Any]:
    return {
        "startedDateTime": "2024-06-01T10:00:00.123Z",
        "time": 250,
        "request": {
            "method": "POST",
            "url": f"https://u:{CANARY}@h/view-vlsi/sdk?token={CANARY}",
            "headers": [{"name": "SOAPAction", "value": "x"}, {"name": "Cookie", "value": f"JSESSIONID={CANARY}"}],
            "postData": {"text": REQUEST.decode()},
        },
        "response": {"status": 500, "headers": [], "content": content},
    }


def saz(request: bytes = b"", answer: bytes = b"", **more: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("raw/1_c.txt", request or asked())
        archive.writestr("raw/1_s.txt", answer or answered())
        timers = '<SessionTimers ClientBeginRequest="2024-06-01T10:00:00.1234567+02:00" ClientDoneResponse='
        archive.writestr("raw/1_m.xml", f'<Session>{timers}"2024-06-01T10:00:01.1234567+02:00"/></Session>')
        for name, data in more.items():
            archive.writestr(name, data)
    return file.getvalue()


def cassette() -> dict[str, Any]:
    request = {"method": "POST", "uri": "https://h/sdk", "headers": {"Cookie": ["s=1"]}, "body": REQUEST.decode()}
    response = {"status": {"code": 500, "message": "x"}, "headers": {}, "body": {"string": FAULT.decode()}}
    return {"interactions": [{"request": request, "response": response}] * 2, "version": 1}


@pytest.mark.parametrize(
    "data",
    [
        asked() + answered(),
        har(entry(text=FAULT.decode())),
        har(entry(text=base64.b64encode(FAULT).decode(), encoding="base64")),
        saz(),
        json.dumps(cassette()).encode(),
        yaml.safe_dump(cassette()).encode(),
    ],
    ids=["http", "har", "har-base64", "saz", "cassette-json", "cassette-yaml"],
)
def test_every_kind_of_source_gives_the_same_bodies(data: bytes) -> None:
    exchange = read(data)[0]
    assert (exchange.request, exchange.answer, exchange.problem) == (REQUEST, FAULT, None)
    assert (exchange.status, exchange.operation) == (500, "QueryService_Query")
    assert exchange.answer_envelope is not None
    assert exchange.answer_envelope.fault is not None
    assert exchange.session is not None


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_fault_body_is_read_under_every_encoding(encoding: str) -> None:
    exchange = read(asked() + answered(ENCODINGS[encoding](FAULT), encoding))[0]
    assert (exchange.answer, exchange.problem) == (FAULT, None)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_bomb_is_refused_with_the_name_of_the_limit_and_the_rest_is_read(encoding: str) -> None:
    bomb = ENCODINGS[encoding](b" " * 40_000_000)
    first, second = read(asked() + answered(bomb, encoding) + asked() + answered())
    assert first.answer is None
    assert "max_ratio" in (first.problem or "")
    assert (second.answer, second.problem) == (FAULT, None)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_truncated_body_is_told(encoding: str) -> None:
    exchange = read(asked() + answered(ENCODINGS[encoding](FAULT)[:-9], encoding))[0]
    assert exchange.answer is None
    assert exchange.problem


def test_a_chunked_body_is_put_together_and_one_already_undone_is_taken() -> None:
    head = b"HTTP/1.1 500 Bad\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunks = b"%x\r\n" % len(FAULT) + FAULT + b"\r\n0\r\n\r\n"
    assert [each.answer for each in read((asked() + head + chunks) * 2)] == [FAULT] * 2
    assert [each.answer for each in read((asked() + head + FAULT) * 2)] == [FAULT] * 2


def test_wrong_lengths_and_strange_bytes_are_told_and_the_rest_is_read() -> None:
    short = answered().replace(b"Content-Length: %d" % len(FAULT), b"Content-Length: %d" % (len(FAULT) - 5))
    found = read(asked() + short + asked() + answered())
    assert found[-1].answer == FAULT
    assert any("no HTTP message" in (each.problem or "") for each in found)
    assert "broken" in (read(asked() + answered()[:-5])[0].problem or "")


def test_bounds_hold() -> None:
    endless = asked() + b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1\r\nx\r\n" * 5000
    assert "max_body" in (read(endless, limits=ReadLimits(max_body=2000))[0].problem or "")
    assert "max_head" in (read(HEAD + b"X: " + b"y" * 100_000)[-1].problem or "")
    assert "max_record" in (read(har(entry(text="x" * 100_000)), limits=ReadLimits(max_record=66_000))[0].problem or "")
    assert "max_depth" in (read(b"interactions:\n- " + b"[" * 80)[0].problem or "")


def test_endless_nesting_is_refused() -> None:
    assert "nest" in (read(b"interactions:\n- " + b"[" * 1_000_000)[0].problem or "")
    assert "max_depth" in (read(b'{"log": {"entries": [{"request": ' + b"[" * 1_000_000)[0].problem or "")
    assert "max_depth" in (read(b'{"log": {"x": ' + b"[" * 1_000_000)[0].problem or "")


def test_a_bomb_of_aliases_takes_no_memory() -> None:
    levels = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 40))
    text = f"a0: &a0 [x]\n{levels}interactions:\n- request: *a39\n  response: *a39\n"
    assert "neither a request nor a response" in (read(text.encode(), format="cassette")[0].problem or "")


def test_har_entries_with_dropped_bodies_failures_and_other_traffic() -> None:
    picture = {"request": {"headers": []}, "response": {"headers": [{"name": "content-type", "value": "image/png"}]}}
    reading = captures.open(io.BytesIO(har(entry(size=735), {**entry(), "_error": "net::ERR_FAILED"}, picture)))
    dropped, failed = reading
    assert "was not recorded" in (dropped.problem or "")
    assert "net::ERR_FAILED" in (failed.problem or "")
    assert (dropped.duration, dropped.time and dropped.time.year) == (0.25, 2024)
    assert reading.skipped == {"image/png": 1}
    whole = har(entry(text=FAULT.decode()), entry())
    cut = read(whole[:-300])
    assert cut[0].answer == FAULT
    assert "no HAR" in (cut[-1].problem or "")


def test_saz_has_timers_and_refuses_tricks() -> None:
    assert read(saz())[0].duration == 1.0
    for name, told in (("../x", "out of the archive"), ("/etc/x", "out of the archive"), ("raw/01_c.txt", "twice")):
        with pytest.raises(CaptureError, match=told):
            read(saz(**{name: b"x"}))
    bomb = saz(answer=b"HTTP/1.1 200 OK\r\n\r\n" + b" " * 10_000_000)
    assert "max_ratio" in (read(bomb)[0].problem or "")
    locked = bytearray(saz())
    locked[locked.find(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(CaptureError, match="encrypted"):
        read(bytes(locked))
    assert read(saz()[:-30])[0].problem


def test_an_unknown_format_names_the_known_ones(tmp_path: Path) -> None:
    for data, told in ((b"\0\1\2", "cassette.*har.*http.*mitmproxy.*saz.*xml"), (b"", "empty")):
        with pytest.raises(CaptureError, match=told):
            read(data)
    with pytest.raises(CaptureError, match="No such file"):
        list(captures.open(tmp_path / "nobody.har"))
    with pytest.raises(CaptureError, match="no format"):
        read(b"", format="pcap")


def test_a_directory_is_read_through_and_what_is_no_capture_is_counted(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_bytes(REQUEST)
    (tmp_path / "b.bin").write_bytes(b"\0")
    (tmp_path / "c").write_bytes(saz())
    told: list[tuple[int, int | None]] = []
    with captures.open(tmp_path, progress=lambda *each: told.append(each)) as reading:
        assert [each.operation for each in reading] == ["QueryService_Query"] * 2
    assert reading.skipped == {"no capture": 1}
    assert told
    assert all(done <= (total or 0) for done, total in told)


def test_the_session_is_told_without_the_cookie() -> None:
    first, again, other = read(
        asked() + asked() + asked().replace(CANARY.encode(), b"other") + answered() + answered() + answered()
    )
    assert first.session == again.session != other.session
    assert CANARY not in (first.session or "")


@pytest.mark.parametrize("data", [asked() + answered(), har(entry(text=FAULT.decode())), saz()])
def test_planted_secrets_show_nowhere(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "capture"
    password = base64.b64encode(CANARY.encode())
    secret = b'<SecureString xmlns="urn:vdi"><utf8String>' + password + b"</utf8String></SecureString>"
    file.write_bytes(data)
    shown = "".join(repr((each, each.request_headers, each.answer_headers)) for each in captures.open(file))
    runs = [["list", file], ["list", "--format", "json", file]]
    runs += [["show", file, 1, "--format", form] for form in ("tree", "json", "xml")]
    (tmp_path / "secret.xml").write_bytes(secret)
    runs += [["show", tmp_path / "secret.xml", 1, "--format", form] for form in ("tree", "json", "xml")]
    for run in runs:
        result = CliRunner().invoke(app, ["captures", *map(str, run)])
        assert result.exit_code in (0, 1), result.output
        shown += result.output
    assert CANARY not in shown
    assert password.decode() not in shown


def test_list_and_show(tmp_path: Path) -> None:
    file = tmp_path / "c.http"
    file.write_bytes(asked() + answered())
    result = CliRunner().invoke(app, ["captures", "list", str(file)])
    assert result.exit_code == 0
    assert result.stdout.split("\t")[2:] == ["QueryService_Query", "-", "-", "1885", "EntityNotFound", "0\n"]
    shown = CliRunner().invoke(app, ["captures", "show", str(file), "1", "--answer", "--format", "xml"])
    assert shown.stdout_bytes.strip() == FAULT.strip()
    assert CliRunner().invoke(app, ["captures", "show", str(file), "2"]).exit_code == 2


@pytest.mark.skipif(find_spec("mitmproxy") is None, reason="mitmproxy is not installed")
def test_flows_that_mitmproxy_wrote() -> None:
    messages, flows, tflow = map(import_module, ("mitmproxy.http", "mitmproxy.io", "mitmproxy.test.tflow"))
    flow = tflow.tflow(resp=messages.Response.make(500, FAULT, {"content-type": "text/xml"}))
    flow.request.content = REQUEST
    file = io.BytesIO()
    flows.FlowWriter(file).add(flow)
    exchange, cut = read(file.getvalue() + file.getvalue()[:99])
    assert (exchange.request, exchange.answer) == (REQUEST, FAULT)
    assert "flow 2" in (cut.problem or "")


class Service(BaseHTTPRequestHandler):
    """Answers every call with a compressed fault, and opens a session."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        body = gzip.compress(FAULT)
        self.send_response(500)
        for name, value in (("Content-Encoding", "gzip"), ("Content-Length", len(body)), ("Set-Cookie", "s=1")):
            self.send_header(name, str(value))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.mark.parametrize("serializer", ["yaml"])
def test_cassettes_that_vcrpy_recorded(tmp_path: Path, serializer: str) -> None:
    vcr: Any = pytest.importorskip("vcr")
    with HTTPServer(("127.0.0.1", 0), Service) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        with vcr.use_cassette(str(tmp_path / "c"), serializer=serializer):
            connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
            connection.request("POST", "/view-vlsi/sdk", REQUEST, {"SOAPAction": "x"})
            connection.getresponse().read()
            connection.close()
        server.shutdown()
    (exchange,) = captures.open(tmp_path / "c")
    assert (exchange.request, exchange.answer, exchange.status) == (REQUEST, FAULT, 500)
    assert (exchange.problem, exchange.session is not None) == (None, True)
