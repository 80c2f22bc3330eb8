"""Conversations made by hand: exchanges with their messages, and files that hold them."""

from __future__ import annotations

import datetime
import json
from typing import TYPE_CHECKING, Any

from tests.support.instances import maximal
from vlsi_bindings import codec, vdi
from vlsi_bindings.captures import Exchange, Source
from vlsi_bindings.model import response_class

if TYPE_CHECKING:
    from pathlib import Path

BEGIN = datetime.datetime(2024, 6, 18, 21, 30, tzinfo=datetime.timezone.utc)


def asked(operation: str = "Desktop_Get", subject: str = "Desktop/QQ") -> bytes:
    """A request about one entity."""
    request: Any = getattr(vdi, operation)
    (field,) = (field for field in request.__fields__ if field.wire_name != "_this")
    return codec.encode(request(**{field.attribute: getattr(vdi, field.type)(id=subject)}))


def answered(operation: str = "QueryService_Query", value: Any = None) -> bytes:  # noqa: ANN401 - any result
    """The answer that gives a value; for a query, a page with these results."""
    cls: Any = response_class(getattr(vdi, operation))
    if operation == "QueryService_Query":
        value = vdi.QueryResults(starting_offset=0, results=list(value or []))
    return codec.encode(cls(returnval=value))


def desktop(name: str) -> bytes:
    """An answer with a desktop of that name."""
    made: vdi.DesktopInfo = maximal(vdi.DesktopInfo)
    made.base.name = name
    return answered("Desktop_Get", made)


def exchange(request: bytes | None, answer: bytes | None, at: int = 0, **more: Any) -> Exchange:  # noqa: ANN401
    """One exchange of a capture, ``at`` seconds after it began."""
    settings = {"time": BEGIN + datetime.timedelta(seconds=at), "duration": 0.25, "status": 200, **more}
    return Exchange(Source("made.har", f"entry {at}"), request, answer, **settings)


def har(path: Path, *pairs: tuple[bytes, bytes | None], begin: datetime.datetime = BEGIN) -> Path:
    """A HAR file with these requests and answers, one a second."""
    entries = []
    for at, (request, answer) in enumerate(pairs):
        entries.append(
            {
                "startedDateTime": (begin + datetime.timedelta(seconds=at)).isoformat(),
                "time": 250,
                "request": {
                    "method": "POST",
                    "url": "https://broker/view-vlsi/sdk",
                    "headers": [{"name": "SOAPAction", "value": "urn:vdi"}, {"name": "Cookie", "value": "S=c4n4ry"}],
                    "postData": {"text": request.decode()},
                },
                "response": {"status": 200, "headers": [], "content": {"text": (answer or b"").decode()}},
            }
        )
    path.write_text(json.dumps({"log": {"version": "1.2", "entries": entries}}), encoding="utf-8")
    return path
