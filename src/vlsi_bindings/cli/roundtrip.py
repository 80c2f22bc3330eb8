"""``vlsi roundtrip``: whether messages survive being read and written."""

from __future__ import annotations

from collections import Counter
from contextlib import nullcontext
from typing import TYPE_CHECKING

from .console import MANY, complain, printable, warn, with_progress, write_lines
from .options import CaptureFormat, CoreNamespace, DialectFile, Files, Namespace, Package, dialect_of
from .recorded import address, messages, name_of
from .sources import find_sources

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from ..captures import Exchange, Proof, Reading
    from ..codec import Dialect
    from .console import Piece
    from .recorded import Message
    from .sources import Source


def roundtrip(
    files: Files = None,
    namespace: Namespace = None,
    core_namespace: CoreNamespace = None,
    package: Package = None,
    dialect_file: DialectFile = None,
    reader: CaptureFormat = None,
) -> int:
    """Prove on your own files that nothing is lost. Messages are read, written again, and compared.

    Two things are proved of each message: that the objects tell all that it says, and that written again it is equal in
    canonical form. The first difference is shown as a path in wire names. A file is one message, or a capture in any
    format that vlsi captures reads; of that each request and each answer is a message. What the reader had to tolerate
    goes to standard error and does not count here, nor do comments.

    \b
    Exit status: 0, 1 if a message comes back different, 2 if one cannot be read.

    \b
    Examples:
      vlsi roundtrip capture.xml
      vlsi roundtrip session.har flows.mitm 'captures/*.saz'
      ssh proxy cat dump.saz | vlsi roundtrip -
    """  # noqa: D301 - the escape keeps the lines below it as they are
    run = _Run(dialect_of(namespace, core_namespace, package, dialect_file), reader)
    sources = find_sources(files or [])
    for source in with_progress(sources):
        run.prove_all(source, alone=len(sources) < MANY)
    run.sum_up()
    return run.status


class _Run:
    """One run: what it has seen so far."""

    def __init__(self, dialect: Dialect | None, reader: str | None) -> None:
        self.dialect, self.reader = dialect, reader
        self.status = 0
        self.count: Counter[str] = Counter()
        self.skipped: Counter[str] = Counter()

    def prove_all(self, source: Source, *, alone: bool) -> None:
        """Prove every message of a file; what cannot be read is told, and must not stop the rest."""
        from ..captures import CaptureError  # noqa: PLC0415 - the help needs no captures

        try:
            with self._open(source, bar=alone) as reading:
                for exchange in reading:
                    self._exchange(exchange, source)
                self.skipped += reading.skipped
        except CaptureError as error:
            self._fail(str(error))

    def _open(self, source: Source, *, bar: bool) -> AbstractContextManager[Reading]:
        """The capture; with a bar of its own if there is none for all files already."""
        from ..captures import open as open_capture  # noqa: PLC0415 - the help needs no captures
        from .exchanges import exchanges  # noqa: PLC0415 - as above

        name = address(source)
        return exchanges(name, self.reader) if bar else nullcontext(open_capture(name, format=self.reader))

    def _exchange(self, exchange: Exchange, source: Source) -> None:
        for message in messages(exchange, source):
            self._message(message)
        in_capture = exchange.source.place or not (exchange.request or exchange.answer)
        if exchange.problem and in_capture:  # a message on its own has told already
            self._fail(f"{name_of(exchange, source)}: {exchange.problem}")

    def _message(self, message: Message) -> None:
        from ..captures import prove_decoded, prove_reencoded  # noqa: PLC0415 - the help needs no captures
        from ..codec import DecodeError, EncodeError  # noqa: PLC0415 - as above

        try:
            decoded = prove_decoded(message.data, dialect=self.dialect)
            proofs = [decoded, prove_reencoded(message.data, dialect=self.dialect)]
        except (DecodeError, EncodeError) as error:
            self._fail(f"{message.name}: {error}")
            return
        if decoded.findings:
            warn(f"{message.name}: {decoded.findings} finding{'s' * (decoded.findings != 1)}; see vlsi check")
        self._tell(message.name, [proof for proof in proofs if not proof])

    def _tell(self, name: str, broken: list[Proof]) -> None:
        self.count["different" if broken else "same"] += 1
        self.status = max(self.status, 1 if broken else 0)
        verdict: Piece = (printable(str(broken[0])), "red") if broken else ("same", "green")
        write_lines([[(printable(name), "bold"), (": ", ""), verdict]])

    def _fail(self, told: str) -> None:
        complain(told)
        self.count["unreadable"] += 1
        self.status = 2

    def sum_up(self) -> None:
        """Tell how many messages there were, where there was more than one, or something was left out."""
        if self.count.total() == 1 and not self.skipped:
            return
        parts = [f"{self.count[name]} {name}" for name in ("same", "different", "unreadable") if self.count[name]]
        told = f"{self.count['same'] + self.count['different']} messages: {', '.join(parts) or 'none'}"
        warn(told + (f"; skipped {self.skipped.total()} exchanges that are no SOAP" if self.skipped else ""))
