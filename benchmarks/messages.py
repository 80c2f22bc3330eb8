"""The messages that every contender reads and writes: made here, from a seed, so that anyone measures the same bytes.

All values are invented; names, order and value lists are those of release 2406, and a test holds each message against
the XSD.
"""

from __future__ import annotations

import base64
import random
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SEED = 2406
ROWS_OF_A_PAGE = 1_000
ROWS_OF_THE_ESTATE = 50_000

_TEMPLATES = Path(__file__).parent / "templates"

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"'
    ' xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<soapenv:Body>"
)
_TAIL = "</soapenv:Body></soapenv:Envelope>"
_PAGE_HEAD = '<QueryService_QueryResponse xmlns="urn:vdi"><returnval><startingOffset>0</startingOffset>'
_PAGE_TAIL = "</returnval></QueryService_QueryResponse>"

_DESKTOPS = ("win11-eng", "win11-cad", "w10-office", "kiosk")
_IDLE_STATES = ("AVAILABLE", "AVAILABLE", "AVAILABLE", "PROVISIONED", "AGENT_UNREACHABLE", "CUSTOMIZING")
_SHARE_IN_USE = 0.5
_SHARE_NOT_HELD = 0.98
_BUSY_STATES = ("CONNECTED", "CONNECTED", "DISCONNECTED")


@dataclass(frozen=True)
class Message:
    """One message of the benchmark: its letter, title, operation and bytes, and what a reader must have found in it.

    ``path`` leads by wire names and indexes from the result (of an answer) or the last argument (of a request) to one
    text far inside; ``value`` is that text. A contender that doesn't show it is not measured.
    """

    letter: str
    title: str
    operation: str
    body: bytes
    path: tuple[str | int, ...]
    value: str

    @property
    def is_answer(self) -> bool:
        """Whether it is what a server sends."""
        return f"<{self.operation}Response".encode() in self.body


def status_reply() -> Message:
    """(a) One instant-clone provisioning status in the smallest answer that may carry any type: a page of results."""
    path = ("results", 0, "pendingImageSnapshotPath")
    body = _envelope(_filled("status"))
    return Message(
        "a", "one instant-clone status", "QueryService_Query", body, path, "/base/2024-05-patches/2024-06-patches"
    )


def desktop_reply() -> Message:
    """(b) A Desktop_Get answer with every group of settings that an instant-clone desktop has."""
    path = ("automatedDesktopData", "virtualCenterProvisioningSettings", "virtualCenterStorageSettings")
    deep = (*path, "viewStorageAcceleratorSettings", "blackoutTimes", 1, "endTime")
    return Message("b", "a full DesktopInfo", "Desktop_Get", _envelope(_filled("desktop")), deep, "12:00")


def query_request() -> Message:
    """(q) A QueryService_Query request: filters four deep, values of several types under anyType."""
    body = _envelope(_filled("query"))
    path = ("filter", "filters", 1, "filters", 2, "filters", 1, "memberName")
    return Message("q", "a query with nested filters", "QueryService_Query", body, path, "base.agentBuildNumber")


def query_page(count: int = ROWS_OF_A_PAGE) -> Message:
    """(c) The answer of QueryService_Query with ``count`` machines."""
    path = ("results", count - 1, "base", "name")
    body = b"".join(page_chunks(count))
    return Message("c", f"{count:,} MachineSummaryView", "QueryService_Query", body, path, _machine_name(count - 1))


def dense_page(count: int = ROWS_OF_A_PAGE) -> Message:
    """(r) A page with ``count`` times the DesktopInfo of (b), the type with the most rules within it."""
    info = _filled("desktop").partition("<returnval>")[2].rpartition("</returnval>")[0]
    row = f'<results xsi:type="DesktopInfo">{info}</results>'
    path = ("results", count - 1, "base", "name")
    body = f"{_HEAD}{_PAGE_HEAD}<remainingCount>0</remainingCount>{row * count}{_PAGE_TAIL}{_TAIL}".encode()
    return Message("r", f"{count:,} DesktopInfo", "QueryService_Query", body, path, "win11-eng")


def page_chunks(count: int) -> Iterator[bytes]:
    """The answer of QueryService_Query with ``count`` machines, in pieces that no one has to hold together."""
    yield f"{_HEAD}{_PAGE_HEAD}<remainingCount>0</remainingCount>".encode()
    for row in machines(count):
        yield row.encode()
    yield f"{_PAGE_TAIL}{_TAIL}".encode()


def write_page(path: Path, count: int = ROWS_OF_THE_ESTATE) -> int:
    """(d) Write that answer into a file and say its size in bytes."""
    with path.open("wb") as file:
        return sum(file.write(chunk) for chunk in page_chunks(count))


def machines(count: int) -> Iterator[str]:
    """``count`` results of four desktops, the same ones at every call: 36 elements each on average."""
    rng = random.Random(SEED)  # noqa: S311 - the same values every time are the point
    template = _template("machine")
    desktops = {name: _entity_id(rng, "Desktop", name) for name in _DESKTOPS}
    shared = {
        "access_group": _entity_id(rng, "AccessGroup", "Root"),
        "virtual_center": _entity_id(rng, "VirtualCenter", "vc01"),
    }
    for number in range(count):
        values = _machine(rng, number)
        yield template.format(**shared, **values, desktop=desktops[values["desktop_name"]])


def _machine(rng: random.Random, number: int) -> dict[str, str]:
    name = _machine_name(number)
    busy = rng.random() < _SHARE_IN_USE
    return {
        "name": name,
        "desktop_name": _desktop_of(number),
        "machine": _entity_id(rng, "Machine", name),
        "user": _entity_id(rng, "User", f"S-1-5-21-{rng.getrandbits(20)}-{number + 1104}"),
        "alias": f"Desk {number} on floor {number % 40}",
        "session": f"<session><id>{_entity_id(rng, 'Session', name)}</id></session>" if busy else "",
        "state": rng.choice(_BUSY_STATES if busy else _IDLE_STATES),
        "system": rng.choice(("Windows 10", "Windows 11")),
        "build": str(23_000_000 + rng.randrange(4) * 12_345),
        "held": "false" if rng.random() < _SHARE_NOT_HELD else "true",
        "upgrade": rng.choice(("READY", "DONE")),
    }


def _desktop_of(number: int) -> str:
    return _DESKTOPS[number % len(_DESKTOPS)]


def _machine_name(number: int) -> str:
    return f"{_desktop_of(number)}-{number:05d}"


def _entity_id(rng: random.Random, kind: str, name: str) -> str:
    """An opaque id as the service writes it: the kind, then two base64 segments without padding."""
    segments = (f"{rng.getrandbits(128):032x}", name)
    return "/".join([kind, *(base64.b64encode(text.encode()).decode().rstrip("=") for text in segments)])


def _filled(name: str) -> str:
    """A template whose ``{Kind}`` places hold ids of that kind."""
    template = _template(name)
    rng = random.Random(SEED)  # noqa: S311 - the same values every time are the point
    kinds = {field: None for _, field, _, _ in Formatter().parse(template) if field}
    return template.format(**{kind: _entity_id(rng, kind, kind.lower()[:6]) for kind in kinds})


def _template(name: str) -> str:
    """The indented XML of templates/NAME.xml as it goes over the wire: without the indentation."""
    text = (_TEMPLATES / f"{name}.xml").read_text(encoding="utf-8")
    return "".join(line.strip() for line in text.splitlines())


def _envelope(body: str) -> bytes:
    return f"{_HEAD}{body}{_TAIL}".encode()
