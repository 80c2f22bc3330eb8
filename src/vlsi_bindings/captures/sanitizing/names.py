"""Originals and their pseudonyms: what was learnt, where it is found again, what stands in its place.

A pseudonym is made of the keyed digest (HMAC-SHA-256) of the original: the same original gives the same pseudonym all
over the set and, with the same key, in every other set; nobody without the key can try out which original it was.
"""

from __future__ import annotations

import base64
import hmac
import re
import string
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from .vocabulary import WORD, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

REMOVED: Final = "removed"
"""What stands in the place of a secret."""

PACKED_REMOVED: Final = base64.b64encode(REMOVED.encode()).decode()
"""The same as base64."""

_SHORTEST: Final = 3
_LONG: Final = 7
"""Characters from which on an original is no chance find, wherever it stands."""

_DIGITS: Final = 8
_HEX: Final = re.compile(r"[0-9A-Fa-f]")
_LAST_WELL_KNOWN: Final = 1000
_HEX_DIGITS_OF_DIGEST: Final = 64


class Kind(IntEnum):
    """What an original is. Where one was met as several things, the first kind decides how its pseudonym looks."""

    SECRET = 0
    USER = 1
    DOMAIN = 2
    FQDN = 3
    HOST = 4
    PERSON = 5
    IDENTITY = 6
    FOLDER = 7
    IPV4 = 8
    IPV6 = 9
    MAC = 10
    GUID = 11
    SID = 12
    FINGERPRINT = 13
    SEGMENT = 14


_LABELS: Final = {
    Kind.USER: "user",
    Kind.DOMAIN: "dom",
    Kind.HOST: "host",
    Kind.PERSON: "name",
    Kind.IDENTITY: "id",
    Kind.FOLDER: "dir",
}

_RULES: Final = {Kind.SECRET: "secret-field", Kind.USER: "user", Kind.DOMAIN: "domain", Kind.HOST: "host"}


class Names:
    """The originals of one set of exchanges."""

    def __init__(self, key: bytes) -> None:
        """Take the key of the digests."""
        self._key = key
        self._kinds: dict[str, Kind] = {}
        self._rules: dict[str, str] = {}
        self._index: dict[str, dict[int, set[str]]] = {}
        self._starts: dict[str, set[str]] = {}
        self._made: dict[tuple[Kind, str], str] = {}
        self._originals: dict[str, str] = {}
        """Of each pseudonym, which original it stands for: no two share one."""
        self.common: set[str] = set()
        """Originals too short or too common to be searched for; they are replaced where they were learnt."""
        self.harmless: set[str] = set()
        """Words that look like base64 and were found to hold no original."""

    def learn(self, kind: Kind, original: str, rule: str = "") -> None:
        """Remember an original, and the rule it fell under, so that it is found wherever it stands."""
        core = _core(original)
        if not core:
            return
        if not _tellable(kind, core):
            self.common.add(core)
            return
        known = self._kinds.get(core)
        if known is None:
            self.harmless.clear()
            first = WORD.match(core)
            lengths = self._index.setdefault(first[0] if first else core, {})
            lengths.setdefault(len(core), set()).add(core)
            if len(core) >= _LONG:
                self._starts.setdefault(core[:_LONG], set()).add(core)
        if known is None or kind < known:
            self._kinds[core] = kind
            self._rules[core] = rule or _RULES[kind]

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Where originals stand in a text, whole words, in any case; the longest first where several begin."""
        if not self._index:
            return
        lowered = lower(text)
        reached = 0
        for word in WORD.finditer(lowered):
            start = word.start()
            lengths = self._index.get(word[0])
            if lengths is None or start < reached:
                continue
            for length in sorted(lengths, reverse=True):
                end = start + length
                if lowered[start:end] in lengths[length] and not lowered[end : end + 1].isalnum():
                    yield start, end
                    reached = end
                    break

    def knows(self, text: str) -> bool:
        """Whether an original stands in a text."""
        return next(self.find(text), None) is not None

    def holds(self, text: str) -> bool:
        """Whether a long original stands in a text, also as a part of a word; for text that was packed somehow."""
        lowered = lower(text)
        return any(
            lowered.startswith(core, at)
            for at in range(len(lowered) - _LONG + 1)
            for core in self._starts.get(lowered[at : at + _LONG], ())
        )

    def __len__(self) -> int:
        """How many originals are searched for."""
        return len(self._kinds)

    def rule(self, original: str) -> str:
        """The rule that an original fell under where it was learnt."""
        return self._rules[_core(original)]

    def pseudonym(self, original: str, kind: Kind = Kind.HOST) -> str:
        """What stands for an original; ``kind`` is what it is if it was not learnt."""
        core = _core(original) or lower(original)
        kind = self._kinds.get(core, kind)
        if kind is Kind.SECRET:
            return REMOVED
        found = self._made.get((kind, original))
        if found is None:
            found = self._made[kind, original] = self._make(kind, original, core)
        return found

    def file(self, original: str) -> str:
        """What stands for the name of a file."""
        return f"file-{base64.b32encode(self._digest(original)).decode().lower()[:_DIGITS]}"

    def alike(self, original: str) -> str:
        """What stands for a text that has to be built as it was: other letters and digits, each of the same kind."""
        stream = b"".join(self._digest(f"alike:{at}:{original}") for at in range(len(original) // 32 + 1))
        return "".join(map(_of_same_class, original, stream))

    def _make(self, kind: Kind, original: str, core: str) -> str:
        if kind is Kind.FQDN:
            label, _, rest = original.partition(".")
            return f"{self.pseudonym(label)}.{self.pseudonym(rest, Kind.DOMAIN)}"
        identity = re.sub(r"[^0-9a-f]", "", core) if kind in (Kind.MAC, Kind.GUID, Kind.FINGERPRINT) else core
        for turn in range(1000):
            made = self._form(kind, original, f"{turn}:{identity}")
            if self._originals.setdefault(lower(made), identity) == identity and not self.knows(made):
                return made
        raise LookupError(f"there are too many originals of the kind {kind.name} for pseudonyms of their own")

    def _form(self, kind: Kind, original: str, told: str) -> str:
        digest = self._digest(told)
        if kind is Kind.IPV4:
            return "10." + ".".join(str(byte) for byte in digest[:3])
        if kind is Kind.IPV6:
            groups = digest[:8].hex()
            return "fd00::" + ":".join(format(int(groups[at : at + 4], 16), "x") for at in range(0, 16, 4))
        if kind in (Kind.MAC, Kind.GUID, Kind.FINGERPRINT):
            return _spelled(original, _hexadecimal(kind, digest))
        if kind is Kind.SID:
            return self._sid(original, digest)
        if kind is Kind.SEGMENT:
            return self._segment(original)
        suffix = ".example" if "." in original and kind in (Kind.DOMAIN, Kind.HOST) else ""
        return f"{_LABELS[kind]}-{base64.b32encode(digest).decode().lower()[:_DIGITS]}{suffix}"

    def _sid(self, original: str, digest: bytes) -> str:
        """A SID with other sub-authorities; those of one domain still belong to one domain."""
        head, account = original.upper().split("-")[:4], original.upper().split("-")[4:]
        if len(account) == len(("a", "b", "c", "rid")):
            domain = self._digest("sid:" + "-".join(account[:3]))
            told = [int.from_bytes(domain[at : at + 4], "big") for at in (0, 4, 8)]
            rid = int(account[3])
            last = rid if rid < _LAST_WELL_KNOWN else _LAST_WELL_KNOWN + int.from_bytes(digest[:4], "big") % (1 << 30)
            return "-".join([*head, *map(str, told), str(last)])
        return "-".join(
            [*head, *(str(int.from_bytes(digest[4 * at : 4 * at + 4], "big")) for at in range(len(account)))]
        )

    def _segment(self, original: str) -> str:
        size = len(unpack(original) or b"")
        stream = b"".join(self._digest(f"segment:{at}:{original}") for at in range(size // 32 + 1))
        return pack(stream[:size], original)

    def _digest(self, told: str) -> bytes:
        return hmac.digest(self._key, told.encode("utf-8", "surrogatepass"), "sha256")


def _of_same_class(character: str, chance: int) -> str:
    """Another digit for a digit, another letter for a letter; hexadecimal ones stay hexadecimal."""
    for alphabet in ("0123456789", "abcdef", "ABCDEF", string.ascii_lowercase, string.ascii_uppercase):
        if character in alphabet:
            return alphabet[chance % len(alphabet)]
    return "x" if character.isalnum() else character


def lower(text: str) -> str:
    """The text in lower case, character by character: places stay what they are."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def unpack(text: str) -> bytes | None:
    """The bytes of a base64 text in either alphabet, with or without padding; ``None`` if it is none."""
    bare = text.rstrip("=")
    standard = bare.replace("-", "+").replace("_", "/")
    try:
        data = base64.b64decode(standard + "=" * (-len(standard) % 4), validate=True)
    except ValueError:
        return None
    return data if pack(data, text) == text else None


def pack(data: bytes, like: str) -> str:
    """Bytes as base64 in the alphabet and with the padding of another text."""
    url_safe = any(c in "-_" for c in like)
    text = (base64.urlsafe_b64encode(data) if url_safe else base64.b64encode(data)).decode("ascii")
    unpadded = not like.endswith("=") and len(like) % 4 != 0
    return text.rstrip("=") if unpadded else text


def readable(data: bytes) -> str | None:
    """The text that bytes are: UTF-8 without control characters; ``None`` if they are none."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return text if text and all(c.isprintable() or c in "\t\r\n" for c in text) else None


def _core(original: str) -> str:
    """An original from its first word to its last, as it is searched for."""
    words = list(WORD.finditer(lower(original)))
    return lower(original)[words[0].start() : words[-1].end()] if words else ""


def _tellable(kind: Kind, core: str) -> bool:
    """Whether an original can be told from other words wherever it stands."""
    if kind >= Kind.IPV4:
        return True
    words = WORD.findall(core)
    return (
        len(core) >= _SHORTEST
        and any(c.isalpha() for c in core)
        and any(word not in vocabulary() and not word.isdecimal() for word in words)
    )


def _hexadecimal(kind: Kind, digest: bytes) -> str:
    digits = digest.hex()
    if kind is Kind.MAC:
        return "02" + digits[2:12]
    if kind is Kind.GUID:
        return f"{digits[:12]}4{digits[13:16]}a{digits[17:32]}"
    return digits


def _spelled(original: str, digits: str) -> str:
    """Other hexadecimal digits in the spelling of an original: its separators, its case."""
    if original.upper() == original:
        digits = digits.upper()
    source = iter(digits * (len(original) // len(digits) + 1))
    return _HEX.sub(lambda _: next(source), original)
