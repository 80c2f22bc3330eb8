"""One message in a file: a request, an answer, a fault, or a bare data object."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final

from ..errors import BrokenError
from ..exchange import Exchange, Source
from ..soap import look

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..assembly import Assembly
    from ..files import Counted

TITLE: Final = "one XML message"
SEEKS: Final = False
_WIDE: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"<\0", b"\0<")


def sniff(head: bytes) -> bool:
    """An angle bracket comes first, in any encoding."""
    return head.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"<") or head.startswith(_WIDE)


def read(file: Counted, assembly: Assembly) -> Iterator[Exchange]:
    """The file's only exchange: half of one."""
    data = file.read(min(assembly.limits.max_body + 1, assembly.limits.max_record))
    if len(data) > assembly.limits.max_body:
        raise BrokenError(f"the message is longer than the limit max_body = {assembly.limits.max_body} bytes")
    found = look(data)
    asked = found is not None and not found.answer
    yield Exchange(
        Source(assembly.file),
        data if asked else None,
        None if asked else data,
        problem=None if found else "no well-formed XML",
    )
