"""One text → the same text without what must not be shared: by the rule of its place, by its form, by what was learnt.

The same code learns and rewrites. While learning, nothing is replaced: originals are only entered.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote

from .forms import ENTITY, FORMS, HOST_NAME, PUBLIC_HOSTS, is_private_ipv4, is_private_ipv6
from .names import PACKED_REMOVED, REMOVED, Kind, Names, pack, readable, unpack
from .views import leaks, leaks_bytes, leaks_packed

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

_DEEPEST: Final = 4
_MOST_CACHED: Final = 50_000
_LONGEST_CACHED: Final = 2_000
_SPLIT: Final = 5
_OPAQUE: Final = 8
_WELL_KNOWN_SID: Final = 6
_EDGES: Final = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)
_PORT: Final = re.compile(r"([^:\s]*[A-Za-z][^:\s]*)(:\d{1,5})")
_HEX_DIGITS: Final = re.compile(r"(?:[0-9A-Fa-f][: -]?){16,}")
_URL: Final = re.compile(r"([A-Za-z][\w+.-]*:)?//([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?", re.DOTALL)
_PLACE_OF_NUMBER: Final = re.compile(r"(\{n[^}]*\})")


class Texts:
    """Learns from, or rewrites, the texts of one set of exchanges."""

    def __init__(self, names: Names, kinds: Collection[str]) -> None:
        """Take the originals, and the names of the contract's types: an entity id begins with one."""
        self.names, self.kinds = names, kinds
        self.learning = True
        self.counts: Counter[str] = Counter()
        self._cache: dict[str, tuple[str, Counter[str]]] = {}
        self._depth = 0
        self._places: dict[str, Callable[[str], str]] = {
            "user": self.user,
            "person": self._person,
            "domain": self._domain,
            "host": self.host,
            "naming-pattern": self._naming_pattern,
            "identity": self._identity,
            "fingerprint": self._fingerprint,
        }

    def by(self, rule: str, text: str) -> str:
        """A text at a place that has a rule."""
        if rule not in self._places:
            return self.remove(rule, text)
        edges = _EDGES.fullmatch(text)
        if edges is None or not any(c.isalnum() for c in edges[2]):
            return text
        return edges[1] + self._places[rule](edges[2]) + edges[3]

    def remove(self, rule: str, text: str, filler: str = REMOVED) -> str:
        """A secret: learnt, and replaced whole."""
        if text.strip() in ("", filler):
            return text
        self.names.learn(Kind.SECRET, text)
        packed = unpack("".join(text.split()))
        if packed is not None and (inner := readable(packed)) is not None:
            self.names.learn(Kind.SECRET, inner)
        return text if self.learning else self._count(rule, filler)

    def text(self, text: str) -> str:
        """A text at any place."""
        found = self._cache.get(text)
        if found is None:
            outer, self.counts = self.counts, Counter()
            found = (self._rewritten(text), self.counts)
            self.counts = outer
            if len(self._cache) > _MOST_CACHED:
                self._cache.clear()
            if len(text) < _LONGEST_CACHED:
                self._cache[text] = found
        self.counts.update(found[1])
        return found[0]

    def rewrite(self) -> None:
        """From now on replace what was learnt."""
        self.learning = False
        self._cache.clear()
        self.counts.clear()

    def base64(self, text: str) -> str:
        """The text of a value of type base64Binary."""
        data = unpack("".join(text.split()))
        if data is None:
            return self.text(text)
        inner = readable(data)
        if inner is not None:
            changed = self._deeper(inner)
            return text if changed == inner else pack(changed.encode(), "====")
        if not self.learning and leaks_bytes(data, self.names):
            return self._count("packed", PACKED_REMOVED)
        return text

    def user(self, text: str) -> str:
        """A user or group in any of its spellings."""
        domain, slash, account = text.partition("\\")
        if slash and domain and account:
            return f"{self._domain(domain)}\\{self._named(Kind.USER, 'user', account)}"
        if "@" in text or "=" in text or self._is_form(text):
            return self.text(text)
        return self._named(Kind.USER, "user", text)

    def host(self, text: str, rule: str = "host") -> str:
        """A host: a name, an address, with or without port, or a URL."""
        port = _PORT.fullmatch(text)
        if port and not self._is_form(text):
            return self.host(port[1], rule) + port[2]
        if "//" in text or "\\" in text or "=" in text or "@" in text or self._is_form(text.strip("[]")):
            return self.text(text)
        if text.lower() in PUBLIC_HOSTS or text.lower() == "localhost":
            return text
        labels = text.rstrip(".").split(".")
        if HOST_NAME.fullmatch(text) and len(labels) > len(("a", "b")):
            self.names.learn(Kind.HOST, labels[0])
            self.names.learn(Kind.DOMAIN, ".".join(labels[1:]))
            return self._named(Kind.FQDN, rule, text.rstrip("."))
        return self._named(Kind.HOST, rule, text)

    def identifier(self, text: str) -> str:
        """An entity id at its own place, where its kind need not be documented."""
        if not ENTITY.fullmatch(text):
            return self.text(text)
        told = self.entity_id(text)
        return told if self.learning or not leaks(told, self.names) else self._count("left-over", REMOVED)

    def url(self, text: str) -> str:
        """An address: without user, password, query values and fragment, its host renamed."""
        parts = _URL.fullmatch(text)
        if parts is None:
            return self.text(text)
        credentials, at, host = parts[2].rpartition("@")
        if at:
            for piece in credentials.split(":"):
                self.remove("url-secret", unquote(piece))
        path = self._deeper(parts[3]) if parts[3] else ""
        return f"{parts[1] or ''}//{self._authority(at and credentials + at, host)}{path}" + self._query(
            parts[4] or "", parts[5] or ""
        )

    def _authority(self, credentials: str, host: str) -> str:
        renamed = self.host(host, "url-host") if any(c.isalnum() for c in host) else host
        return credentials + renamed if self.learning else renamed

    def _query(self, query: str, fragment: str) -> str:
        pairs = [pair.partition("=") for pair in query[1:].split("&")] if query else []
        told = []
        for name, equals, value in pairs:
            kept = equals or name.lower() in ("wsdl", "xsd")
            shown = self.text(name) if kept else self.remove("url-secret", name)
            told.append(shown + equals + (self.remove("url-secret", unquote(value)) if value else ""))
        if fragment:
            self.remove("url-secret", fragment[1:])
        if self.learning:
            return query + fragment
        return ("?" + "&".join(told) if query else "") + ("#" + REMOVED if fragment else "")

    def _rewritten(self, text: str) -> str:
        known = deque([] if self.learning else self.names.find(text))
        pieces: list[str] = []
        reached = 0
        for match in FORMS.finditer(text):
            handler = getattr(self, f"_{match.lastgroup}")
            changed: str | None = handler(match[0])
            if changed is not None:
                pieces += [*self._known(text, reached, match.start(), known), changed]
                reached = match.end()
        told = "".join([*pieces, *self._known(text, reached, len(text), known)])
        if not self.learning and leaks(told, self.names):
            self.counts.clear()
            return self._count("left-over", REMOVED)
        return told

    def _known(self, text: str, start: int, end: int, known: deque[tuple[int, int]]) -> Iterator[str]:
        """A stretch of a text with the originals in it replaced; ``known`` are those that are still ahead."""
        while known and known[0][1] <= end:
            begin, stop = known.popleft()
            if start <= begin:
                yield text[start:begin]
                yield self._pseudonym(text[begin:stop])
                start = stop
        yield text[start:end]

    def _pseudonym(self, original: str) -> str:
        made = self.names.pseudonym(original)
        return self._count(self.names.rule(original), made)

    def _named(self, kind: Kind, rule: str, original: str) -> str:
        if original == REMOVED:
            return original
        self.names.learn(kind, original, rule)
        return original if self.learning else self._count(rule, self.names.pseudonym(original, kind))

    def _count(self, rule: str, replacement: str) -> str:
        self.counts[rule] += 1
        return replacement

    def _deeper(self, text: str) -> str:
        """A text within a text; what is wrapped deeper than anybody would look is removed unseen."""
        if self._depth >= _DEEPEST:
            return text if self.learning else self._count("left-over", REMOVED)
        self._depth += 1
        try:
            return self.text(text)
        finally:
            self._depth -= 1

    @staticmethod
    def _is_form(text: str) -> bool:
        found = FORMS.fullmatch(text)
        return found is not None and found.lastgroup in ("guid", "sid", "mac", "ipv4", "ipv6", "jwt")

    def _person(self, text: str) -> str:
        return self.user(text) if "\\" in text or "@" in text else self._named(Kind.PERSON, "person", text)

    def _domain(self, text: str) -> str:
        if text.lower() in PUBLIC_HOSTS or "=" in text:
            return self.text(text)
        return self._named(Kind.DOMAIN, "domain", text)

    def _identity(self, text: str) -> str:
        return self.text(text) if self._is_form(text.strip("{}")) else self._named(Kind.IDENTITY, "identity", text)

    def _naming_pattern(self, text: str) -> str:
        pieces = _PLACE_OF_NUMBER.split(text)
        told = [
            piece if at % 2 or not any(c.isalpha() for c in piece) else self._letters(piece)
            for at, piece in enumerate(pieces)
        ]
        return "".join(told)

    def _letters(self, text: str) -> str:
        self.names.common.add(text.lower())
        if self.learning:
            return text
        return self._count(
            "naming-pattern", "h" + self.names.pseudonym(text).rpartition("-")[2][:6] + "-"[: text.endswith("-")]
        )

    # What FORMS finds, by the name of the group; ``None`` where it turns out to be something else.

    def _pem(self, text: str) -> str:
        return self.remove("pem", text)

    def _jwt(self, text: str) -> str:
        return self.remove("jwt", text)

    def _bearer(self, text: str) -> str:
        scheme, _, secret = text.partition(" ")
        return f"{scheme} {self.remove('credential', secret.strip())}"

    def _assigned(self, text: str) -> str:
        name, value = re.split(r"(?<=[=:])", text, maxsplit=1)
        secret = value.strip("\"' \t\r\n")
        return name + value.replace(secret, self.remove("credential", secret)) if secret else text

    def _url(self, text: str) -> str:
        return self.url(text)

    def _unc(self, text: str) -> str:
        host, *folders = text[2:].split("\\")
        told = [self.host(host, "unc"), *(self._named(Kind.FOLDER, "unc", folder) for folder in folders if folder)]
        return "\\\\" + "\\".join(told) + "\\" * (bool(folders) and not folders[-1])

    def _email(self, text: str) -> str:
        local, _, domain = text.partition("@")
        self._named(Kind.USER, "e-mail", local)
        self.names.learn(Kind.DOMAIN, domain)
        if self.learning:
            return text
        return f"{self.names.pseudonym(local, Kind.USER)}@{self.names.pseudonym(domain, Kind.DOMAIN)}"

    def _dn(self, text: str) -> str:
        parts = re.split(r"(?<!\\),\s?", text)
        labels = [part[3:] for part in parts if part[:3].upper() == "DC="]
        told = [self._rdn(*part.partition("=")) for part in parts if part[:3].upper() != "DC="]
        domain = ".".join(labels)
        if labels:
            renamed = self._domain(domain) if len(labels) > 1 or domain else domain
            told += [f"DC={label}" for label in renamed.split(".")]
        return text if self.learning else ",".join(told)

    def _rdn(self, name: str, equals: str, value: str) -> str:
        if name.upper() in ("CN", "UID"):
            return (
                name
                + equals
                + (self.text(value) if self._is_form(value) else self._named(Kind.PERSON, "distinguished-name", value))
            )
        self.names.common.add(value.lower())
        return (
            name
            + equals
            + (value if self.learning else self._count("distinguished-name", self.names.pseudonym(value, Kind.FOLDER)))
        )

    def _fingerprint(self, text: str) -> str:
        kind = Kind.FINGERPRINT if _HEX_DIGITS.fullmatch(text) else Kind.IDENTITY
        return self._named(kind, "fingerprint", text)

    def _guid(self, text: str) -> str | None:
        return self._named(Kind.GUID, "guid", text) if text.strip("0-") else None

    def _sid(self, text: str) -> str | None:
        return self._named(Kind.SID, "sid", text) if len(text.split("-")) >= _WELL_KNOWN_SID else None

    def _mac(self, text: str) -> str | None:
        return self._named(Kind.MAC, "mac", text) if text.strip("0Ff:.-") else None

    def _ipv6(self, text: str) -> str | None:
        return self._named(Kind.IPV6, "ipv6", text) if is_private_ipv6(text) else None

    def _ipv4(self, text: str) -> str | None:
        return self._named(Kind.IPV4, "ipv4", text) if is_private_ipv4(text) else None

    def _logon(self, text: str) -> str:
        domain, _, account = text.partition("\\")
        return f"{self._named(Kind.DOMAIN, 'logon-name', domain)}\\{self._named(Kind.USER, 'logon-name', account)}"

    def _escaped(self, text: str) -> str | None:
        plain = unquote(text)
        changed = plain if plain == text else self._deeper(plain)
        return None if changed == plain else quote(changed, "/:@?=+$!*()~", errors="surrogatepass")

    def _base64(self, text: str) -> str | None:
        data = unpack(text)
        inner = readable(data) if data else None
        changed = self._deeper(inner) if inner else None
        if changed != inner and changed is not None:
            return pack(changed.encode(), text)
        if not self.learning and leaks_packed(text, self.names):
            return self._count("packed", PACKED_REMOVED)
        return None

    def _entity(self, text: str) -> str | None:
        return self.entity_id(text) if text.partition("/")[0] + "Id" in self.kinds else None

    def entity_id(self, text: str) -> str:
        """An entity id, segment by segment; what a segment holds is renamed, and packed again as it was."""
        kind, *pieces = text.split("/")
        told, at = [kind], 0
        while at < len(pieces):
            taken = next((n for n in range(1, _SPLIT) if self._is_readable("/".join(pieces[at : at + n]))), 1)
            told.append(self._segment("/".join(pieces[at : at + taken])))
            at += taken
        return "/".join(told)

    @staticmethod
    def _is_readable(segment: str) -> bool:
        data = unpack(segment)
        return bool(data) and readable(data or b"") is not None

    def _segment(self, segment: str) -> str:
        data = unpack(segment)
        inner = readable(data) if data else None
        if inner is not None:
            changed = self._deeper(inner)
            return segment if changed == inner else self._count("entity-id", pack(changed.encode(), segment))
        if data is not None and len(data) >= _OPAQUE:
            return self._named(Kind.SEGMENT, "entity-id", segment)
        return self._deeper(segment)
