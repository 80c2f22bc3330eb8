"""What a server shows before anybody trusts it: its certificate's thumbprint, and whether the system trusts it."""

from __future__ import annotations

import hashlib
import socket
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from ..client.errors import ConnectError, TlsError
from ..client.tls import make_context
from ..client.tls_errors import explain

if TYPE_CHECKING:
    import os

_TIMEOUT: Final = 10.0
_HTTPS: Final = 443


@dataclass(frozen=True)
class Seen:
    """A certificate: its SHA-256 in hex, and why it is not trusted (``None`` where it is)."""

    thumbprint: str
    problem: TlsError | None

    @property
    def spelled(self) -> str:
        """The thumbprint as consoles and browsers show it."""
        return ":".join(self.thumbprint[at : at + 2] for at in range(0, len(self.thumbprint), 2)).upper()


def look(url: str, *, ca: str | os.PathLike[str] | None = None, timeout: float = _TIMEOUT) -> Seen:
    """What the server at an address shows; nothing but the handshake is sent.

    Raises ConnectError where nothing answers, TlsError where what answers does not speak TLS, OSError for a ``ca``
    that cannot be read.
    """
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or _HTTPS
    try:
        _handshake(make_context(ca=ca), host, port, timeout)
    except ssl.SSLError as error:
        problem = explain(error, parts.netloc)
    else:
        problem = None
    try:
        certificate = _handshake(make_context(any_certificate=True), host, port, timeout)
    except ssl.SSLError as error:
        raise explain(error, parts.netloc) or ConnectError(str(error)) from None
    return Seen(hashlib.sha256(certificate).hexdigest(), problem)


def _handshake(context: ssl.SSLContext, host: str, port: int, timeout: float) -> bytes:
    """The certificate that a handshake gives, as DER."""
    try:
        with (
            socket.create_connection((host, port), timeout) as plain,
            context.wrap_socket(plain, server_hostname=host) as secure,
        ):
            return secure.getpeercert(binary_form=True) or b""
    except ssl.SSLError:
        raise
    except OSError as error:
        raise ConnectError(f"no connection to {host}:{port}: {error.strerror or error}") from None
