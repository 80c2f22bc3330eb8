"""``vlsi roundtrip``: whether messages survive being read and written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .console import printable, warn, write_lines
from .options import CoreNamespace, DialectFile, Files, Namespace, Package, dialect_of
from .sources import Source, for_each

if TYPE_CHECKING:
    from .console import Piece


def roundtrip(
    files: Files = None,
    namespace: Namespace = None,
    core_namespace: CoreNamespace = None,
    package: Package = None,
    dialect_file: DialectFile = None,
) -> int:
    """Read messages, write them again, and compare both in canonical form.

    Shows the first difference as a path in wire names. What the reader had to tolerate goes to standard error and
    does not count here.

    \b
    Exit status: 0, 1 if a message comes back different, 2 if it cannot be read.

    \b
    Examples:
      vlsi roundtrip capture.xml
      vlsi roundtrip 'captures/*.xml'
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from .. import codec  # noqa: PLC0415 - the help needs no codec
    from ..codec.difference import difference  # noqa: PLC0415

    dialect = dialect_of(namespace, core_namespace, package, dialect_file)

    def act(source: Source, data: bytes) -> int:
        envelope = codec.decode(data, dialect=dialect)
        if envelope.findings:
            count = len(envelope.findings) + envelope.more_findings
            warn(f"{source.name}: {count} finding{'s' * (count != 1)}; see vlsi check")
        found = difference(data, codec.encode(envelope))
        verdict: Piece = ("same", "green") if found is None else (printable(str(found)), "red")
        write_lines([[(printable(source.name), "bold"), (": ", ""), verdict]])
        return 0 if found is None else 1

    return for_each(files or [], act)
