"""The simulated server over HTTPS, with a certificate made on the spot. Needs the extra ``simulator``."""

from __future__ import annotations

import errno
import hashlib
import socket
import ssl
import threading
import time
from typing import TYPE_CHECKING, Final

from ..extras import extra

with extra("simulator"):
    import trustme
    import uvicorn

    from .door import MOST_CONNECTIONS, Protocol, Server
    from .web import PATH, application

if TYPE_CHECKING:
    from typing_extensions import Self

    from .simulator import Simulator

__all__ = ["LOOPBACK", "HttpsServer"]

LOOPBACK: Final = "127.0.0.1"
"""Where the server listens if nothing else is said: for this machine alone."""
_BACKLOG: Final = 128
_IDLE: Final = 30
_STARTING: Final = 30.0
_STOPPING: Final = 35.0
_STEP: Final = 0.01
_REMEDIES: Final = {
    errno.EADDRINUSE: "take another port, or 0 for a free one",
    errno.EACCES: "take a port from 1024 on: the others are not for every account",
    errno.EADDRNOTAVAIL: "take an address of this machine",
}
"""What to do where nothing can listen, by the number of the system's error."""


class HttpsServer:
    """A simulator at an address, as long as the ``with`` block lasts; it runs in a thread of its own.

    ``port`` 0 takes a free one. After the start ``url``, ``thumbprint`` (SHA-256 of the certificate, in hex) and
    ``authority`` (the certificate to trust, as PEM) are those of this run. Raises ValueError for a host that is no
    name and no IP address, and OSError for an address that cannot be had.
    """

    def __init__(self, simulator: Simulator, *, host: str = LOOPBACK, port: int = 0) -> None:
        """Make the certificate; nothing listens yet."""
        self._simulator, self._host, self._port = simulator, host, port
        self._application = application(simulator)
        issuer = trustme.CA()
        try:
            self._certificate = issuer.issue_cert(*dict.fromkeys((host, "localhost", LOOPBACK, "::1")))
        except UnicodeError as error:  # of names that IDNA does not allow
            told = f"{host!r} is no host to listen at: give a name or an IP address, without port and brackets"
            raise ValueError(told) from error
        self.authority = issuer.cert_pem.bytes()
        leaf = ssl.PEM_cert_to_DER_cert(self._certificate.cert_chain_pems[0].bytes().decode("ascii"))
        self.thumbprint = hashlib.sha256(leaf).hexdigest()
        self.url = ""
        self._ended = threading.Event()

    def __enter__(self) -> Self:
        """Listen, and return when calls are answered."""
        self._socket = self._bound()
        port = self._socket.getsockname()[1]
        shown = f"[{self._host}]" if ":" in self._host else self._host
        self.url = f"https://{shown}:{port}{PATH}"
        self._server = Server(self._config())
        threading.Thread(target=self._run, daemon=True).start()
        deadline = time.monotonic() + _STARTING
        while not self._server.started:
            if self._ended.is_set() or time.monotonic() > deadline:
                self.__exit__()
                raise OSError(f"nothing listens at {self.url}: see the log of uvicorn")
            time.sleep(_STEP)
        return self

    def __exit__(self, *_: object) -> None:
        """Finish what is being answered, but for what a rule holds back, and stop listening."""
        self._server.should_exit = True
        self._application.end()
        self._ended.wait(_STOPPING)
        self._socket.close()

    def wait(self) -> None:
        """Block until the server ends, which it does when the block is left by an interruption."""
        while not self._ended.wait(1):  # a thread's own join takes it for ended when it is interrupted
            pass

    def _run(self) -> None:
        try:
            self._server.run(sockets=[self._socket])
        finally:
            self._ended.set()

    def _bound(self) -> socket.socket:
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        try:
            listener = socket.create_server((self._host, self._port), family=family, backlog=_BACKLOG)
        except OSError as error:
            raise self._unheard(error) from error
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # else a body waits 40 ms for its head's receipt
        return listener

    def _unheard(self, error: OSError) -> OSError:
        """The error of an address that cannot be had, with what to do."""
        why = str(error.strerror or error).partition(" (while ")[0]
        remedy = _REMEDIES.get(error.errno or 0, "take another host")
        return OSError(error.errno, f"nothing can listen at {self._host}, port {self._port} ({why}): {remedy}")

    def _config(self) -> uvicorn.Config:
        """The server's settings, loaded: the private key is on the disk only as long as that takes."""
        with self._certificate.private_key_and_cert_chain_pem.tempfile() as pem:
            config = uvicorn.Config(
                self._application,
                http=Protocol,
                ws="none",
                lifespan="off",
                log_config=None,  # how things are logged is up to the program that this runs in
                log_level="error",  # what strangers get wrong is no trouble of the server's
                access_log=False,
                server_header=False,
                limit_concurrency=MOST_CONNECTIONS,
                timeout_keep_alive=_IDLE,
                timeout_graceful_shutdown=_IDLE,
                ssl_certfile=pem,
            )
            config.load()
        return config
