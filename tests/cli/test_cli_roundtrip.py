"""``vlsi roundtrip`` on captures: every message of any format is proved, what is broken is told, the rest goes on."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from vlsi_bindings import codec, samples
from vlsi_bindings.captures.proving import promises

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

Vlsi = Callable[..., Any]
REQUEST = samples.paths()["query_request"].read_bytes()
FAULT = samples.paths()["entity_not_found_fault"].read_bytes()
PAGE = {"request": {"url": "u", "headers": []}, "response": {"content": {"text": "<html/>", "mimeType": "text/html"},
        "headers": [{"name": "Content-Type", "value": "text/html"}]}}  # fmt: skip


def entry(request: str | None = None, answer: str | None = None) -> dict[str, Any]:
    headers = [{"name": "SOAPAction", "value": "x"}]
    return {
        "request": {
            "method": "POST",
            "url": "u",
            "headers": headers,
            "postData": {"text": request or REQUEST.decode()},
        },
        "response": {"status": 500, "headers": [], "content": {"size": 9, "text": answer}},
    }


def har(path: Path, *entries: dict[str, Any]) -> Path:
    path.write_text(json.dumps({"log": {"version": "1.2", "entries": entries}}), encoding="utf-8")
    return path


def http() -> bytes:
    asked = b"POST /sdk HTTP/1.1\r\nSOAPAction: x\r\nContent-Length: %d\r\n\r\n" % len(REQUEST) + REQUEST
    return asked + b"HTTP/1.1 500 x\r\nContent-Length: %d\r\n\r\n" % len(FAULT) + FAULT


def test_each_message_of_a_capture_is_proved(vlsi: Vlsi, tmp_path: Path) -> None:
    file = har(tmp_path / "s.har", entry(answer=FAULT.decode()), PAGE, entry(answer=FAULT.decode()))
    result = vlsi("roundtrip", file)
    assert result.status == 0
    assert result.out.splitlines() == [
        f"{file}: entry {number}: {side}: same" for number in (1, 3) for side in ("request", "answer")
    ]
    assert result.err == "4 messages: 4 same; skipped 1 exchanges that are no SOAP\n"


def test_other_formats_directories_and_standard_input(vlsi: Vlsi, tmp_path: Path) -> None:
    folder = tmp_path / "captures"
    folder.mkdir()
    (folder / "a.http").write_bytes(http())
    (folder / "b.xml").write_bytes(REQUEST)
    with zipfile.ZipFile(folder / "c.saz", "w") as archive:
        archive.writestr("raw/1_c.txt", http()[: http().index(b"HTTP/1.1 500")])
    result = vlsi("roundtrip", folder)
    assert (result.status, result.err) == (0, "4 messages: 4 same\n")
    assert f"{folder / 'b.xml'}: same" in result.out.splitlines()
    result = vlsi("roundtrip", "-", stdin=http())
    assert result.out.splitlines() == ["standard input: byte 0: request: same", "standard input: byte 0: answer: same"]
    assert vlsi("roundtrip", "--as", "xml", folder / "a.http").status == 2


def test_the_first_difference_is_a_path_in_its_message(
    vlsi: Vlsi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = har(tmp_path / "s.har", entry(answer=FAULT.decode()))
    encode, decode = codec.encode, codec.decode
    monkeypatch.setattr(promises, "encode", lambda message: encode(message).replace(b"<name>", b"<name a=''>"))
    result = vlsi("roundtrip", "sample:desktop_get_response", file)
    assert result.status == 1
    told = "re-encoded: Envelope/Body/Desktop_GetResponse/returnval/base/name/@a: nothing against ''"
    assert result.out.splitlines()[0] == f"sample:desktop_get_response: {told}"
    assert result.err == "3 messages: 2 same, 1 different\n"

    def losing(data: bytes, **settings: Any) -> codec.Envelope:  # noqa: ANN401 - of decode
        envelope = decode(data, **settings)
        if envelope.fault is not None:
            envelope.fault.string = ""
        return envelope

    monkeypatch.setattr(promises, "decode", losing)
    result = vlsi("roundtrip", file)
    assert result.status == 1
    assert f"{file}: entry 1: answer: decoded: Envelope/Body/Fault/faultstring: '" in result.out


def test_what_is_broken_does_not_stop_the_rest(vlsi: Vlsi, tmp_path: Path) -> None:
    file = har(tmp_path / "s.har", entry("<a", FAULT.decode()), entry(), {}, entry(answer=FAULT.decode()))
    result = vlsi("roundtrip", file, tmp_path / "nobody.har")
    assert result.status == 2
    assert f"vlsi: {file}: entry 2: answer: the body of 9 bytes was not recorded" in result.err
    assert f"vlsi: {file}: entry 3: neither a request nor a response" in result.err
    assert f"vlsi: {tmp_path / 'nobody.har'}: No such file" in result.err
    assert f"{file}: entry 4: answer: same" in result.out


def test_many_files_are_summed_up(vlsi: Vlsi, tmp_path: Path) -> None:
    for number in range(55):
        (tmp_path / f"{number:02}.xml").write_bytes(REQUEST)
    result = vlsi("roundtrip", tmp_path / "*.xml")
    assert result.err == "55 messages: 55 same\n"
    assert len(result.out.splitlines()) == 55


def test_no_password_shows(vlsi: Vlsi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "secret.xml"
    file.write_bytes(b'<SecureString xmlns="urn:vdi"><utf8String>aHVudGVyMg==</utf8String></SecureString>')
    encode = codec.encode
    monkeypatch.setattr(promises, "encode", lambda message: encode(message).replace(b"aHVudGVyMg==", b"aHVudGVyMw=="))
    result = vlsi("roundtrip", file)
    assert result.status == 1
    assert "aHVudGVy" not in result.out + result.err
    assert "redacted" in result.out


def test_a_pipe_gives_an_archive(vlsi: Vlsi) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("raw/1_c.txt", http()[: http().index(b"HTTP/1.1 500")])
    assert vlsi("roundtrip", stdin=file.getvalue()).out == "standard input: session 1: request: same\n"
