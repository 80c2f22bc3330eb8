"""What a failed TLS handshake means: the cause in a word, the explanation, and what to do."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Final

from .errors import TlsError
from .tls import ThumbprintError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .errors import TlsCause

_CODES: Final[dict[int, TlsCause]] = {
    10: "expired",
    9: "not-yet-valid",
    18: "self-signed",
    62: "name",
    64: "name",
    66: "weak",
    67: "weak",
    68: "weak",
    **dict.fromkeys((2, 19, 20, 21, 24, 26), "issuer"),
}
"""Codes of OpenSSL's verification (X509_V_ERR_…)."""
_WANTS_CERTIFICATE: Final = "CERTIFICATE_REQUIRED"
"""Part of the alert of TLS 1.3, which comes when the client has done with its part of the handshake."""


def explain(error: BaseException, host: str) -> TlsError | None:
    """What a failed connection to ``host`` says about TLS; ``None`` if it failed for another reason."""
    found = meaning(error)
    if found is None:
        return None
    cause, what, mend = found
    return TlsError(f"TLS with {host} failed: {what}" + (f": {mend}" if mend else ""), cause)


def meaning(error: BaseException) -> tuple[TlsCause, str, str] | None:
    """The cause of a failed handshake, what it means and what to do, if anything; ``None`` for any other error."""
    found = next((cause for cause in _causes(error) if isinstance(cause, ssl.SSLError)), None)
    if found is None:
        return None
    cause = _cause(found)
    if isinstance(found, ThumbprintError):
        return cause, f"the certificate has the SHA-256 thumbprint {found.seen}, which is not the pinned one", _MENDED
    return cause, *_MEANING.get(cause, (getattr(found, "verify_message", "") or _reason(found) or f"{found}", ""))


def wants_certificate(error: BaseException) -> bool:
    """Whether the server refuses the client since it has no certificate of its own."""
    return any(isinstance(each, ssl.SSLError) and _WANTS_CERTIFICATE in _reason(each) for each in _causes(error))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _reason(error: ssl.SSLError) -> str:
    """The word of OpenSSL, which only errors that come from it have."""
    return getattr(error, "reason", None) or ""


def _cause(error: ssl.SSLError) -> TlsCause:
    if isinstance(error, ThumbprintError):
        return "thumbprint"
    if isinstance(error, ssl.SSLCertVerificationError):
        return _CODES.get(error.verify_code, "other")
    if isinstance(error, (ssl.SSLEOFError, ssl.SSLZeroReturnError)):
        return "closed"
    reason = _reason(error)
    if _WANTS_CERTIFICATE in reason:
        return "client-certificate"
    if reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG"):
        return "no-tls"
    return "protocol" if any(word in reason for word in ("PROTOCOL", "CIPHER", "HANDSHAKE", "VERSION")) else "other"


_PIN: Final = "pin it with thumbprint=, once you have compared it at the server's own console"
_MENDED: Final = "someone is in between, or the certificate was renewed"
_MEANING: Final[dict[TlsCause, tuple[str, str]]] = {
    "expired": (
        "the server's certificate has expired, or this machine's clock is ahead",
        "renew it, or set the clock",
    ),
    "not-yet-valid": (
        "the server's certificate is not valid yet",
        "this machine's clock, or the server's, is behind",
    ),
    "name": ("the server's certificate is for another name", "use the name that stands in it as the address"),
    "self-signed": ("the server's certificate is signed by itself, and trusted by nobody", _PIN),
    "issuer": (
        "no trusted authority has signed the server's certificate",
        f"give its issuer as ca=, or {_PIN}",
    ),
    "no-tls": ("what answers does not speak TLS", "the port is wrong, or a proxy is in between"),
    "closed": (
        "the server closed the connection in the handshake",
        "it is restarting, or something in between forbids it",
    ),
    "protocol": (
        "client and server have no version of TLS, or no cipher, in common",
        "the server offers only what is outdated, or it demands a certificate of the client, and this client has none",
    ),
    "weak": (
        "the key or the signature of the server's certificate, or of its issuer's, is too weak for this system",
        "give the server a new one",
    ),
    "client-certificate": (
        "the server demands a certificate of the client, and this client has none",
        "take an address that does without, as that of the connection server itself instead of a gateway's",
    ),
}
