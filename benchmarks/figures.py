"""The runs behind the report: which figure comes from which measurement."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from . import targets
from .measure import Sampled, Task, interleave
from .messages import Message, dense_page, desktop_reply, query_page, query_request, status_reply, write_page
from .peers import LXML, OURS, Peer
from .processes import ask, start_times

if TYPE_CHECKING:
    from .targets import Target

Peers = Mapping[str, Peer]


@dataclass(frozen=True)
class Effort:
    """How long to measure."""

    seconds: float
    """For each message and direction."""
    rows: int
    """Machines of the large page, which is held in memory and streamed."""
    few_rows: int
    """Machines of the small page that streaming is compared with."""
    starts: int
    """Processes for each start-up figure."""
    calls: int
    """Small calls to a server."""


FULL = Effort(seconds=15, rows=50_000, few_rows=5_000, starts=15, calls=1_000)
QUICK = Effort(seconds=1.5, rows=2_000, few_rows=200, starts=5, calls=100)
ROWS_WEIGHED = 1_000


@dataclass(frozen=True)
class Figure:
    """One number of the report. ``low`` and ``high`` are the quartiles of a ratio."""

    subject: str
    contender: str
    unit: str
    value: float
    low: float | None = None
    high: float | None = None
    target: Target | None = None

    @property
    def met(self) -> bool | None:
        """Whether the target is met; ``None`` without one."""
        return None if self.target is None else self.target.met(self.value)


class DifferentContentError(Exception):
    """A contender did not read or write what it was given, so that its time means nothing."""


def decode_times(subject: str, message: Message, peers: Peers, effort: Effort) -> Iterator[Figure]:
    """Decoding one message: each peer's time in units of ours, and ours in units of bare lxml."""
    tasks = {name: _decoding(name, peer, message) for name, peer in peers.items()}
    yield from _compared(subject, interleave(tasks, budget=effort.seconds))


def encode_times(subject: str, message: Message, peers: Peers, effort: Effort) -> Iterator[Figure]:
    """The same for encoding."""
    tasks = {name: _encoding(name, peer, message) for name, peer in peers.items()}
    yield from _compared(subject, interleave(tasks, budget=effort.seconds))


def memory(peers: Peers, effort: Effort) -> Iterator[Figure]:
    """What decoded results occupy, and what they cost the garbage collector."""
    for name in peers:
        if name != LXML:
            live = ask("live", name, ROWS_WEIGHED)["bytes"]
            yield Figure("live bytes per result", name, "B", live, target=targets.LIVE_BYTES if name == OURS else None)
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.xml"
        write_page(page, effort.rows)
        for name in peers:
            held = ask("hold", name, page)
            yield Figure(f"decode {effort.rows:,} results at once", name, "s", held["seconds"])
            yield Figure(f"memory while {effort.rows:,} results are held", name, "MB", held["grown"] / 1e6)
            yield Figure(
                f"next full garbage collection with {effort.rows:,} results", name, "ms", held["collection"] * 1e3
            )


def streaming(effort: Effort) -> Iterator[Figure]:
    """Ours, one result at a time: speed, and whether the number of results costs memory."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.xml"
        write_page(page, effort.few_rows)
        few = ask("stream", page)
        size = write_page(page, effort.rows)
        many = ask("stream", page)
    for answer, rows in ((few, effort.few_rows), (many, effort.rows)):
        if answer["count"] != rows:
            raise DifferentContentError(f"streaming gave {answer['count']:,.0f} results of {rows:,}")
        yield Figure(f"peak memory streaming {rows:,} results", OURS, "MB", answer["peak"] / 1e6)
    growth = many["peak"] / few["peak"]
    yield Figure("the one in units of the other", OURS, "x", growth, target=targets.STREAM_GROWTH)
    yield Figure("streaming speed", OURS, "MB/s", size / many["seconds"] / 1e6)


def rule_costs(effort: Effort) -> Iterator[Figure]:
    """Ours: what it takes to hold a decoded message against all rules, beside decoding it."""
    from vlsi_bindings import codec, contract  # noqa: PLC0415 - the other runs are about anyone
    from vlsi_bindings.conformance import rules  # noqa: PLC0415

    api = contract.load()
    for message in (query_page(), dense_page()):
        envelope = codec.decode(message.body)
        found = [str(breach) for breach in rules.judge(envelope, api)]
        if found:
            raise DifferentContentError(f"message ({message.letter}) breaks rules: {found[0]}")
        tasks: dict[str, Task] = {
            "decode": partial(codec.decode, message.body),
            "judge": lambda envelope=envelope: list(rules.judge(envelope, api)),  # type: ignore[misc]  # bound early
        }
        ratio = interleave(tasks, budget=effort.seconds).ratio("judge", "decode")
        subject = f"rules-{message.letter}"
        target = targets.RULES_OF_DECODE.get(subject)
        title = f"all rules over {message.title}, of its decoding"
        yield Figure(title, OURS, "%", ratio.median * 100, ratio.low * 100, ratio.high * 100, target)


def starting(peers: Peers, effort: Effort) -> Iterator[Figure]:
    """From the start of a process to the import, and to the first decoded object."""
    with tempfile.TemporaryDirectory() as folder:
        message = Path(folder) / "status.xml"
        message.write_bytes(status_reply().body)
        times = start_times([name for name in peers if name != LXML], message, effort.starts)
    medians = {name: statistics.median(seconds) * 1e3 for name, seconds in times.items()}
    for name in peers:
        if name != LXML:
            yield Figure("process start to first object", name, "ms", medians[name])
    yield Figure("process start to lxml imported", LXML, "ms", medians["lxml"])
    if OURS in peers:
        beyond = medians[OURS] - medians["lxml"]
        yield Figure("the same beyond lxml's import", OURS, "ms", beyond, target=targets.FIRST_OBJECT_MS)
        imported = medians["import"] - medians["python"]
        yield Figure("import vlsi_bindings", OURS, "ms", imported, target=targets.IMPORT_MS)


def client(peers: Peers, effort: Effort) -> Iterator[Figure]:
    """Whole clients at a simulated server."""
    from . import calls  # noqa: PLC0415 - it knows this module, and the other runs need no server

    yield from calls.client(peers, effort)


def simulator(peers: Peers, effort: Effort) -> Iterator[Figure]:
    """The simulated server by itself."""
    from . import serving  # noqa: PLC0415 - needs the extra simulator

    yield from serving.simulator(peers, effort)


def _decoding(name: str, peer: Peer, message: Message) -> Task:
    read, body = peer.reader(message.operation), message.body
    seen = peer.text_at(read(body), message.path)
    if seen != message.value:
        raise DifferentContentError(
            f"{name} read {seen!r} at {message.path} of message ({message.letter}), not {message.value!r}"
        )
    return lambda: read(body)


def _encoding(name: str, peer: Peer, message: Message) -> Task:
    write = peer.writer(message)
    if _content_of(write()) != _content_of(message.body):
        raise DifferentContentError(f"{name} wrote other elements or texts than message ({message.letter}) has")
    return write


def _content_of(body: bytes) -> list[tuple[str, str]]:
    """Name and text of every element below the SOAP Body, in order: what two spellings of one message share."""
    content = etree.fromstring(body)[-1]
    return [(etree.QName(element).localname, element.text or "") for element in content.iterdescendants()]


def _compared(subject: str, sampled: Sampled) -> Iterator[Figure]:
    for name in sampled.seconds:
        yield Figure(subject, name, "ms", sampled.median(name) * 1e3)
    for name in sampled.seconds if OURS in sampled.seconds else ():
        if name == LXML:
            ratio, target = sampled.ratio(OURS, LXML), targets.OF_BARE_LXML.get(subject)
        elif name != OURS:
            ratio, target = sampled.ratio(name, OURS), targets.TIMES_SLOWER.get((subject, name))
        else:
            continue
        yield Figure(subject, name, "x", ratio.median, ratio.low, ratio.high, target)


Run = Callable[[Peers, Effort], Iterator[Figure]]

RUNS: dict[str, Run] = {
    "decode-a": lambda peers, effort: decode_times("decode-a", status_reply(), peers, effort),
    "decode-b": lambda peers, effort: decode_times("decode-b", desktop_reply(), peers, effort),
    "decode-c": lambda peers, effort: decode_times("decode-c", query_page(), peers, effort),
    "encode-c": lambda peers, effort: encode_times("encode-c", query_page(), peers, effort),
    "encode-q": lambda peers, effort: encode_times("encode-q", query_request(), peers, effort),
    "memory": memory,
    "rules": lambda _, effort: rule_costs(effort),
    "stream": lambda _, effort: streaming(effort),
    "start": starting,
    "client": client,
    "simulator": simulator,
}
"""What ``--only`` chooses from."""
