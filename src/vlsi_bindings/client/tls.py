"""Whom the client trusts, and what a failed handshake means.

A thumbprint is checked where the handshake ends, on the very connection that then carries the request: a subclass of
the socket (or, in asynchronous use, of the TLS object) refuses before anyone can write to it.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import ssl
from typing import TYPE_CHECKING, Any, Final

from .errors import TlsError
from .exchanges import Tls

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .errors import TlsCause

_HEX: Final = re.compile(r"[0-9a-f]{64}")
_EXPIRED, _NOT_YET, _SELF_SIGNED, _NAME, _ADDRESS = 10, 9, 18, 62, 64
"""Codes of OpenSSL's verification (X509_V_ERR_…)."""
_ISSUER: Final = frozenset({2, 19, 20, 21, 24, 26})


class ThumbprintError(ssl.SSLError):
    """The certificate is not the pinned one. ``seen`` is its SHA-256 in hex."""

    def __init__(self, seen: str) -> None:
        """Take the thumbprint that was seen."""
        super().__init__(f"the certificate has the SHA-256 thumbprint {seen}")
        self.seen = seen


class _PinnedContext(ssl.SSLContext):
    """A context whose handshakes fail for every certificate but one."""

    pin: bytes = b""


class _PinnedSocket(ssl.SSLSocket):
    def do_handshake(self, block: bool = False) -> None:
        super().do_handshake(block)
        _demand_pinned(self)


class _PinnedObject(ssl.SSLObject):
    def do_handshake(self) -> None:
        super().do_handshake()  # raises until the handshake is complete
        _demand_pinned(self)


def _demand_pinned(peer: ssl.SSLSocket | ssl.SSLObject) -> None:
    seen = hashlib.sha256(peer.getpeercert(binary_form=True) or b"").digest()
    pin = peer.context.pin if isinstance(peer.context, _PinnedContext) else b""
    if not hmac.compare_digest(seen, pin):
        raise ThumbprintError(seen.hex())


def thumbprint_of(text: str) -> bytes:
    """The 32 bytes of a SHA-256 thumbprint as people write it: hex, with or without colons or spaces.

    Raises ValueError for anything else, as the 40 digits of SHA-1, which can be forged.
    """
    digits = re.sub(r"[:\s-]", "", text).lower()
    if not _HEX.fullmatch(digits):
        raise ValueError(f"thumbprint: the 64 hex digits of a SHA-256 are needed, found {len(digits)} characters")
    return bytes.fromhex(digits)


def make_context(
    *, ca: str | os.PathLike[str] | None = None, thumbprint: str | None = None, any_certificate: bool = False
) -> ssl.SSLContext:
    """What decides whom to trust.

    Without anything, the system's trust store; ``ca`` is a PEM file of authorities to trust instead. ``thumbprint``
    pins the SHA-256 of the server's certificate: alone, it is the whole trust, and neither name nor expiry count;
    together with ``ca`` both have to be right. ``any_certificate`` trusts everybody.

    Raises ValueError for a thumbprint that is none, OSError for a file that cannot be read or holds no certificate.
    """
    if any_certificate:
        if ca is not None or thumbprint is not None:
            raise ValueError("insecure_any_certificate trusts everybody: leave ca and thumbprint out, or it")
        return _trusting_anyone(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    if thumbprint is not None:
        return _pinned(thumbprint_of(thumbprint), ca)
    if ca is None:
        import truststore  # noqa: PLC0415 - an extra

        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return _loaded(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), ca)


def _pinned(pin: bytes, ca: str | os.PathLike[str] | None) -> ssl.SSLContext:
    context = _PinnedContext(ssl.PROTOCOL_TLS_CLIENT)
    context.pin = pin
    context.sslsocket_class, context.sslobject_class = _PinnedSocket, _PinnedObject
    return _trusting_anyone(context) if ca is None else _loaded(context, ca)


def _trusting_anyone(context: ssl.SSLContext) -> ssl.SSLContext:
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _loaded(context: ssl.SSLContext, ca: str | os.PathLike[str]) -> ssl.SSLContext:
    try:
        context.load_verify_locations(cafile=ca)
    except ssl.SSLError as error:
        raise OSError(f"{ca}: no certificates in PEM: {error}") from None
    except OSError as error:
        raise OSError(error.errno, error.strerror, os.fspath(ca)) from None
    return context


def tls_of(stream: Any) -> Tls | None:  # noqa: ANN401 - a network stream of httpcore
    """What was agreed on where a connection has TLS."""
    peer = None if stream is None else stream.get_extra_info("ssl_object")
    if peer is None:
        return None
    certificate = peer.getpeercert(True) or b""  # noqa: FBT003 - the inner object of ssl takes no name
    return Tls(peer.version() or "", (peer.cipher() or ("",))[0], hashlib.sha256(certificate).hexdigest())


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
    return cause, *_MEANING.get(cause, (f"{found.reason or found}", ""))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _cause(error: ssl.SSLError) -> TlsCause:
    if isinstance(error, ThumbprintError):
        return "thumbprint"
    if isinstance(error, ssl.SSLCertVerificationError):
        return _certificate_cause(error.verify_code)
    if isinstance(error, (ssl.SSLEOFError, ssl.SSLZeroReturnError)):
        return "closed"
    reason = error.reason or ""
    if reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG"):
        return "no-tls"
    return "protocol" if any(word in reason for word in ("PROTOCOL", "CIPHER", "HANDSHAKE", "VERSION")) else "other"


def _certificate_cause(code: int) -> TlsCause:
    named: dict[int, TlsCause] = {
        _EXPIRED: "expired",
        _NOT_YET: "not-yet-valid",
        _SELF_SIGNED: "self-signed",
        _NAME: "name",
        _ADDRESS: "name",
    }
    return named.get(code, "issuer" if code in _ISSUER else "other")


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
    "protocol": ("client and server have no version of TLS, or no cipher, in common", ""),
}
