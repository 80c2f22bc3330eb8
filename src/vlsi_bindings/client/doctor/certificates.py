"""The certificate that a server shows: whom it is for, who signed it, and when it is valid."""

from __future__ import annotations

import datetime
import hashlib
import ssl
from dataclasses import dataclass, replace
from typing import Any, Final

from .steps import clipped

_MOST_NAMES: Final = 50


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate: whom it is for, who signed it, and when it is valid; ``sent`` is as in the handshake."""

    der: bytes
    sent: int | None = None
    subject: str = ""
    issuer: str = ""
    names: tuple[str, ...] = ()
    begins: datetime.datetime | None = None
    ends: datetime.datetime | None = None

    @property
    def thumbprint(self) -> str:
        """The SHA-256 of the whole, in hex."""
        return hashlib.sha256(self.der).hexdigest()

    @property
    def self_signed(self) -> bool:
        """Whether it names itself as its issuer."""
        return bool(self.issuer) and self.subject == self.issuer

    def read(self, contents: dict[str, Any]) -> Certificate:
        """The same with its contents, as :meth:`ssl.SSLSocket.getpeercert` tells them."""
        names = [str(value) for kind, value in contents.get("subjectAltName", ()) if kind in ("DNS", "IP Address")]
        return replace(
            self,
            subject=_distinguished(contents.get("subject", ())),
            issuer=_distinguished(contents.get("issuer", ())),
            names=tuple(clipped(name) for name in names[:_MOST_NAMES]),
            begins=_time(contents.get("notBefore")),
            ends=_time(contents.get("notAfter")),
        )


def _distinguished(name: tuple[tuple[tuple[str, str], ...], ...]) -> str:
    """A distinguished name on one line."""
    return clipped(", ".join(f"{_SHORT.get(key, key)}={value}" for part in name for key, value in part))


def _time(text: str | None) -> datetime.datetime | None:
    if text is None:
        return None
    return datetime.datetime.fromtimestamp(ssl.cert_time_to_seconds(text), datetime.timezone.utc)


_SHORT: Final = {
    "commonName": "CN",
    "organizationName": "O",
    "organizationalUnitName": "OU",
    "countryName": "C",
    "localityName": "L",
    "stateOrProvinceName": "ST",
    "domainComponent": "DC",
}
