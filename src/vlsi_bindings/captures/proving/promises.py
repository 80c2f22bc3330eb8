"""The three promises of this package about a message, as proofs that anybody can run on their own captures.

*Decoded*: all information of the message is in the objects or in what they retain. *Re-encoded*: written again it is
canonically equal. *Edited*: changing one value changes the bytes of that value alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...codec import DEFAULT_LIMITS, decode, encode
from ...codec.difference import Difference, difference, tree_difference
from ..document import Document
from .infoset import of_text
from .pieces import edit_difference
from .telling import of_objects

if TYPE_CHECKING:
    from ...codec import Dialect, Limits


@dataclass(frozen=True)
class Proof:
    """Whether a promise was kept for a message; true if so.

    ``difference`` is the first place where it was not: a path in wire names, and what stands there in the message and
    in what was made of it. A password is not shown. ``aside`` counts what the message has beside its information:
    comments and processing instructions; ``findings`` what decoding tolerated.
    """

    promise: str
    difference: Difference | None = None
    aside: Counter[str] = field(default_factory=Counter)
    findings: int = 0

    def __bool__(self) -> bool:
        """Whether the promise was kept."""
        return self.difference is None

    def __str__(self) -> str:
        """One line."""
        return f"{self.promise}: {self.difference or 'kept'}"


def prove_decoded(data: bytes, *, dialect: Dialect | None = None, limits: Limits | None = None) -> Proof:
    """Prove that the objects alone tell everything that the message says.

    Every element, attribute, text, type name and header block of the document, in its order, is looked for in the
    objects that decoding makes of it and in what they retain. The encoder has no part in it.

    Raises DecodeError for what cannot be read at all.
    """
    envelope = decode(data, dialect=dialect, limits=limits)
    said, aside = of_text(data, limits)
    findings = len(envelope.findings) + envelope.more_findings
    return Proof("decoded", tree_difference(said, of_objects(envelope)), aside, findings)


def prove_reencoded(data: bytes, *, dialect: Dialect | None = None, limits: Limits | None = None) -> Proof:
    """Prove that the message, decoded and encoded again, is equal in canonical form (see :func:`codec.canonical`).

    ``dialect`` is the one to read with. Raises DecodeError for what cannot be read, EncodeError for what cannot be
    written.
    """
    written = encode(decode(data, dialect=dialect, limits=limits))
    return Proof("re-encoded", difference(data, written, limits=limits))


def prove_edited(data: bytes, path: str, value: str, *, limits: Limits | None = None) -> Proof:
    """Prove that :meth:`Document.set` puts ``value`` at ``path`` and leaves every other byte as it is.

    Both texts are cut into tags, texts, comments and the like; all but the texts of that one element, or the text
    between that attribute's quotes, have to be the same to the byte, and a parser has to find the new value there.

    Raises DecodeError, PathError and EncodeError as Document does.
    """
    document = Document(data, limits=limits)
    document.set(path, value)
    return Proof("edited", edit_difference(data, document.data, path, value, limits or DEFAULT_LIMITS))
