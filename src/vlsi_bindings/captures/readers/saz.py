"""Fiddler's session archives: a zip with the raw request, the raw answer and the timers of each session."""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING, Final, NamedTuple

from ...codec import DecodeError, Limits
from ...codec.parser import parse
from ..assembly import Part, Times
from ..content import check_ratio
from ..errors import BrokenError, CaptureError
from ..http_parser import Message, Messages
from .http import address, date_of
from .records import instant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..assembly import Assembly
    from ..exchange import Exchange
    from ..files import Counted

TITLE: Final = "Fiddler's SAZ"
SEEKS: Final = True
_MEMBER: Final = re.compile(r"raw[/\\](\d{1,9})_([csm])\.(?:txt|xml)", re.IGNORECASE)
_LEAVES: Final = re.compile(r"[/\\]|[A-Za-z]:|(?:.*[/\\])?\.\.(?:[/\\]|$)")
_TIMER_LIMITS: Final = Limits(max_bytes=1 << 20, max_elements=10_000)
_ENCRYPTED: Final = 0x1
_END: Final = b"PK\x05\x06"
_LONGEST_END: Final = (1 << 16) + 22
_SIZE_IN_END: Final = slice(12, 16)
_IN_ZIP64: Final = 0xFFFFFFFF
_LOCATOR: Final = b"PK\x06\x07"
_LOCATOR_BYTES: Final = 20
_END64_BYTES: Final = 56
_SIZE_IN_END64: Final = slice(40, 48)
_MEMBER_ENTRY: Final = 128
"""Bytes that a member may take in the archive's directory."""


def sniff(head: bytes) -> bool:
    """A zip archive."""
    return head.startswith((b"PK\x03\x04", _END))


def read(file: Counted, assembly: Assembly) -> Iterator[Exchange]:
    """One exchange a session, by number."""
    _check_directory(file, assembly)
    try:
        with zipfile.ZipFile(file) as archive:
            for number, members in sorted(_sessions(archive, assembly).items()):
                file.next_record()
                exchange = _exchange(_Session(archive, members, assembly), f"session {number}")
                if exchange is not None:
                    yield exchange
    except (zipfile.BadZipFile, NotImplementedError, struct.error, EOFError, ValueError) as error:
        if isinstance(error, (BrokenError, CaptureError)):
            raise
        raise BrokenError(f"no zip archive: {error}") from None


def _check_directory(file: Counted, assembly: Assembly) -> None:
    """Refuse a directory that would take too much memory: zipfile reads it as a whole."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _LONGEST_END))
    tail = file.read(_LONGEST_END)
    most = assembly.limits.max_members * _MEMBER_ENTRY
    for directory in _directory_sizes(file, tail, size):
        if directory > most:
            raise CaptureError(f"the archive's directory has {directory} bytes, too many for max_members")
    file.seek(0)
    file.next_record()


def _directory_sizes(file: Counted, tail: bytes, size: int) -> Iterator[int]:
    """What the end of an archive says of the directory's size; for a zip64, at each place where it may stand."""
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + _SIZE_IN_END.stop:
        return
    told = int.from_bytes(tail[at:][_SIZE_IN_END], "little")
    if told != _IN_ZIP64:
        yield told
    locator = tail[max(at - _LOCATOR_BYTES, 0) : at]
    if not locator.startswith(_LOCATOR):
        return
    start = size - len(tail) + at
    for place in (int.from_bytes(locator[8:16], "little"), start - _LOCATOR_BYTES - _END64_BYTES):
        if 0 <= place <= size:
            file.seek(place)
            yield int.from_bytes(file.read(_END64_BYTES)[_SIZE_IN_END64], "little")


def _sessions(archive: zipfile.ZipFile, assembly: Assembly) -> dict[int, dict[str, zipfile.ZipInfo]]:
    """The members that matter, by session and kind."""
    found: dict[int, dict[str, zipfile.ZipInfo]] = {}
    if len(archive.infolist()) > assembly.limits.max_members:
        raise CaptureError(f"more members than the limit max_members = {assembly.limits.max_members}")
    for member in archive.infolist():
        if _LEAVES.match(member.filename):
            raise CaptureError("a member's name leads out of the archive; Fiddler writes no such thing")
        named = _MEMBER.fullmatch(member.filename)
        if named is None:
            continue
        if member.flag_bits & _ENCRYPTED:
            raise CaptureError("the archive is encrypted; load it in Fiddler and save it without a password")
        session = found.setdefault(int(named[1]), {})
        if named[2].lower() in session:
            raise CaptureError(f"session {named[1]} is in the archive twice")
        session[named[2].lower()] = member
    if not found:
        raise CaptureError("a zip archive, but none of Fiddler's: it has no raw/1_c.txt")
    return found


class _Session(NamedTuple):
    archive: zipfile.ZipFile
    members: dict[str, zipfile.ZipInfo]
    assembly: Assembly

    def message(self, kind: str) -> Message | None:
        """The request (``c``) or the answer (``s``); what cannot be read becomes the message's problem."""
        member = self.members.get(kind)
        if member is None or not member.file_size:
            return None
        try:
            check_ratio(member.file_size, member.compress_size, self.assembly.limits, "a member of the archive")
            with self.archive.open(member) as file:
                messages = Messages(file, self.assembly.limits)
                found = messages.next()
                while isinstance(found, Message) and found.status in range(100, 200):
                    found = messages.next()
        except (BrokenError, zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
            return Message(Part(problem=str(error) or "it ends too early"), 0)
        return Message(Part(problem=found), 0) if isinstance(found, str) else found

    def times(self) -> Times:
        """What Fiddler's timers say; nothing where they cannot be read."""
        member = self.members.get("m")
        if member is None or member.file_size > _TIMER_LIMITS.max_bytes:
            return Times()
        try:
            timers = parse(self.archive.read(member), _TIMER_LIMITS).root.find(".//SessionTimers")
        except (DecodeError, zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError):
            return Times()
        if timers is None:
            return Times()
        begin, end = (instant(timers.get(name)) for name in ("ClientBeginRequest", "ClientDoneResponse"))
        took = (end - begin).total_seconds() if begin and end else -1.0
        return Times(begin, took if took >= 0 else None)


def _exchange(session: _Session, place: str) -> Exchange | None:
    request, answer = session.message("c"), session.message("s")
    times = session.times()
    if times.begin is None and answer is not None:
        times = Times(date_of(answer.part.headers), times.duration)
    return session.assembly.exchange(
        place,
        request.part if request else None,
        answer.part if answer else None,
        times=times,
        status=answer.status if answer else None,
        url=address(request) if request else None,
    )
