"""Exchanges → files: HAR 1.2, which every tool reads, or the messages alone as XML.

What is written is read back by :func:`captures.open` as the same exchanges, also where HAR has no word for what they
hold: such things stand in fields of our own, whose names begin with an underscore as HAR asks for.
"""

from __future__ import annotations

import base64
import datetime
import json
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Literal
from urllib.parse import parse_qsl, urlsplit

from .. import __version__
from ..atomic import replacing, umask
from .errors import BrokenError, CaptureError
from .readers.har import WHOLE
from .readers.records import bytes_of

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from .exchange import Exchange
    from .headers import Headers

_UNKNOWN_TIME: Final = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
_MILLISECONDS: Final = 1000

Form = Literal["har", "xml", "directory"]


def write(
    exchanges: Iterable[Exchange],
    path: str | os.PathLike[str],
    *,
    form: Form | None = None,
    check: Callable[[Path], None] | None = None,
) -> int:
    """Write exchanges to a file and give their number; the file is written as a whole or not at all.

    ``form``: ``har`` is HAR 1.2, written exchange by exchange; ``xml`` is the one message of the one exchange;
    ``directory`` is a new directory with one XML file a message (``0001-request.xml``, ``0001-answer.xml``). Without it
    a path that ends in ``.xml`` is written as XML, any other as HAR. ``check`` is called with each finished file before
    anything takes its place; what it raises stops the writing.

    Raises CaptureError where the exchanges do not fit the form, OSError where the path cannot be written.
    """
    target = Path(path)
    if form is None:
        form = "xml" if target.suffix.lower() == ".xml" else "har"
    if form == "directory":
        return _write_directory(exchanges, target, check)
    with replacing(target, check) as file:
        return write_har(exchanges, file) if form == "har" else _write_message(exchanges, file)


def write_har(exchanges: Iterable[Exchange], file: BinaryIO) -> int:
    """Write HAR 1.2 to an open file, one exchange after the other; gives their number."""
    creator = {"name": "vlsi-bindings", "version": __version__}
    file.write(f'{{"log": {{"version": "1.2", "creator": {json.dumps(creator)}, "entries": ['.encode())
    count = 0
    for exchange in exchanges:
        file.write(b",\n" if count else b"\n")
        file.write(json.dumps(entry(exchange), ensure_ascii=False).encode("utf-8", "backslashreplace"))
        count += 1
    file.write(b"\n]}}\n")
    return count


def _write_message(exchanges: Iterable[Exchange], file: BinaryIO) -> int:
    bodies = [body for exchange in exchanges for body in (exchange.request, exchange.answer) if body is not None]
    if len(bodies) != 1:
        raise CaptureError(f"{len(bodies)} messages do not fit into one XML file; write HAR or a directory")
    file.write(bodies[0])
    return 1


def _write_directory(exchanges: Iterable[Exchange], path: Path, check: Callable[[Path], None] | None) -> int:
    count = 0
    with _new_directory(path) as folder:
        for exchange in exchanges:
            count += 1
            for side, body in (("request", exchange.request), ("answer", exchange.answer)):
                if body is not None:
                    file = folder / f"{count:04}-{side}.xml"
                    file.write_bytes(body)
                    if check is not None:
                        check(file)
    return count


def entry(exchange: Exchange, facts: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """One entry of a HAR.

    ``facts`` is what else is known, for which HAR has no word; ``waited`` among them are the seconds until the answer
    began.
    """
    time = exchange.time or _UNKNOWN_TIME
    duration = -1 if exchange.duration is None else exchange.duration * _MILLISECONDS
    known = dict(facts or {})
    wait = min(known.pop("waited", None) or exchange.duration or 0, exchange.duration or 0) * _MILLISECONDS
    return {
        "startedDateTime": time.isoformat(timespec="microseconds"),
        "time": duration,
        "request": _request(exchange),
        "response": _response(exchange),
        "cache": {},
        "timings": {"send": 0, "wait": wait, "receive": max(duration, 0) - wait},
        WHOLE: {"timed": exchange.time is not None, "problem": exchange.problem, **known},
    }


@contextmanager
def _new_directory(path: Path) -> Iterator[Path]:
    """A directory to write files into; it gets its name once all are written.

    Raises CaptureError if there is something at that name: a directory cannot be replaced in one step.
    """
    if path.exists() and not (path.is_dir() and not any(path.iterdir())):
        raise CaptureError(f"{path}: there is something already; name a directory that does not exist, or an empty one")
    temporary = Path(tempfile.mkdtemp(prefix=f".{path.name}-", dir=path.parent))
    try:
        yield temporary
        temporary.chmod(0o777 & ~umask())
        temporary.replace(path)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise


def _request(exchange: Exchange) -> dict[str, Any]:
    headers, body = exchange.request_headers, exchange.request
    told: dict[str, Any] = {
        "method": "POST",
        "url": exchange.url or "",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _fields(headers),
        "queryString": _query(exchange.url or ""),
        "headersSize": -1,
        "bodySize": len(body or b""),
    }
    return told if body is None else told | {"postData": _content(body, headers)}


def _response(exchange: Exchange) -> dict[str, Any]:
    headers, body = exchange.answer_headers, exchange.answer
    size = len(body or b"")
    content = {"mimeType": _media_type(headers)} if body is None else _content(body, headers)
    return {
        "status": exchange.status or 0,
        "statusText": "",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _fields(headers),
        "content": {"size": size, **content},
        "redirectURL": "",
        "headersSize": -1,
        "bodySize": size,
    }


def _content(body: bytes, headers: Headers) -> Mapping[str, str]:
    """A body as text where the text gives the same bytes again, else in base64."""
    try:
        text = body.decode("utf-8")
        if bytes_of(text) == body:
            return {"mimeType": _media_type(headers), "text": text}
    except (UnicodeError, BrokenError):
        pass
    return {"mimeType": _media_type(headers), "text": base64.b64encode(body).decode("ascii"), "encoding": "base64"}


def _media_type(headers: Headers) -> str:
    return headers.first("content-type") or "text/xml"


def _fields(headers: Headers) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in headers]


def _query(url: str) -> list[dict[str, str]]:
    try:
        pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    except ValueError:
        return []
    return [{"name": name, "value": value} for name, value in pairs]
