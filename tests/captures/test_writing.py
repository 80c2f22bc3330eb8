"""Exchanges are written as HAR or XML, and read back as the same exchanges; a failure leaves nothing half done."""

from __future__ import annotations

import datetime
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vlsi_bindings import captures, samples
from vlsi_bindings.captures import CaptureError, Exchange, Headers, Source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

REQUEST = samples.paths()["query_request"].read_bytes()
FAULT = samples.paths()["entity_not_found_fault"].read_bytes()
BARE = b'<DesktopId xmlns="urn:vdi"><id>Desktop/QQ</id></DesktopId>'
UTF16 = FAULT.decode().replace("UTF-8", "UTF-16").encode("utf-16")
WHEN = datetime.datetime(2024, 6, 1, 10, 0, 0, 123456, datetime.timezone(datetime.timedelta(hours=2)))
FULL = Exchange(
    Source("a", "b"),
    REQUEST,
    FAULT,
    WHEN,
    0.25,
    500,
    Headers([("Host", "h"), ("Cookie", "JSESSIONID=1")]),
    Headers([("X", "1"), ("X", "2")]),
    "https://h/sdk?a=b",
)


def said(exchange: Exchange) -> list[Any]:
    """Everything but where it stands."""
    names = ("request", "answer", "time", "duration", "status", "request_headers", "answer_headers", "url", "problem")
    return [getattr(exchange, name) for name in names]


def again(exchanges: list[Exchange], folder: Path) -> list[Exchange]:
    assert captures.write(exchanges, folder / "out.har") == len(exchanges)
    document = json.loads((folder / "out.har").read_bytes())
    assert document["log"]["version"] == "1.2"
    return list(captures.open(folder / "out.har"))


@pytest.mark.parametrize(
    "exchange",
    [
        FULL,
        Exchange(Source("a"), answer=BARE),
        Exchange(Source("a"), answer=UTF16),
        Exchange(Source("a"), answer=b"\xef\xbb\xbf" + FAULT),
        Exchange(Source("a"), answer=FAULT.replace(b"UTF-8", b"ISO-8859-1")),
        Exchange(Source("a"), answer=b"\x1f\x8b no gzip"),
        Exchange(Source("a"), REQUEST, status=401, problem="the answer of status 401 is text/html, no SOAP"),
        Exchange(Source("a"), problem="nothing is read from here on"),
    ],
    ids=["full", "bare", "utf-16", "bom", "latin-1", "binary", "no answer", "broken"],
)
def test_an_exchange_comes_back_from_har(exchange: Exchange, tmp_path: Path) -> None:
    (found,) = again([exchange], tmp_path)
    assert said(found) == said(exchange)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(
    st.lists(st.tuples(TEXTS, TEXTS), max_size=3),
    st.binary(max_size=40) | TEXTS.map(str.encode),
    st.datetimes() | st.none(),
    TEXTS,
)
def test_any_exchange_comes_back_from_har(
    tmp_path_factory: pytest.TempPathFactory,
    fields: list[tuple[str, str]],
    body: bytes,
    when: datetime.datetime | None,
    url: str,
) -> None:
    time = when and when.replace(tzinfo=datetime.timezone.utc)
    exchange = Exchange(Source("a"), answer=body or None, time=time, request_headers=Headers(fields), url=url or None)
    (found,) = again([exchange], tmp_path_factory.mktemp("har"))
    assert said(found) == said(exchange)


def test_exchanges_are_written_one_by_one(tmp_path: Path) -> None:
    made = 0

    def exchanges() -> Iterator[Exchange]:
        nonlocal made
        for made in range(1, 1001):  # noqa: B007 - counted from outside
            yield FULL
        assert next(iter(tmp_path.glob(".out.har-*"))).stat().st_size > 1_000_000

    assert captures.write(exchanges(), tmp_path / "out.har") == made == 1000


def test_one_message_is_written_as_it_is(tmp_path: Path) -> None:
    captures.write([Exchange(Source("a"), answer=UTF16)], tmp_path / "out.xml")
    assert (tmp_path / "out.xml").read_bytes() == UTF16
    with pytest.raises(CaptureError, match="2 messages do not fit into one XML file"):
        captures.write([FULL], tmp_path / "out.xml")
    assert (tmp_path / "out.xml").read_bytes() == UTF16


def test_a_directory_holds_a_file_a_message(tmp_path: Path) -> None:
    captures.write([FULL, Exchange(Source("a"), answer=BARE)], tmp_path / "out", form="directory")
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == {
        "0001-request.xml": REQUEST,
        "0001-answer.xml": FAULT,
        "0002-answer.xml": BARE,
    }
    with pytest.raises(CaptureError, match="there is something already"):
        captures.write([FULL], tmp_path / "out", form="directory")


@pytest.mark.parametrize("form", ["har", "directory"])
def test_a_failure_leaves_what_was_there(tmp_path: Path, form: Any) -> None:  # noqa: ANN401 - a literal
    def failing() -> Iterator[Exchange]:
        yield FULL
        raise ValueError("no more")

    if form == "har":
        (tmp_path / "out").write_text("old")
    with pytest.raises(ValueError, match="no more"):
        captures.write(failing(), tmp_path / "out", form=form)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == ([("out", "old")] if form == "har" else [])
