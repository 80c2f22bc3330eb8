"""Tokens that log in (JWT): signed with a key that is made when the first one is asked for, and gone with the server.

Needs the extra ``simulator``.
"""

from __future__ import annotations

import datetime
import secrets
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from .names import CONNECTION_SERVER, USER

if TYPE_CHECKING:
    from ..model import Fault
    from .faults import Faults
    from .inventory import Inventory

_ALGORITHM: Final = "ES256"


class Tokens:
    """The tokens of one server, which keeps none of them."""

    def __init__(self, inventory: Inventory, faults: Faults) -> None:
        """Take whose users they are for; no key is made yet."""
        self._inventory, self._faults = inventory, faults

    def issue(self, user: str, minutes: int) -> tuple[str, datetime.datetime]:
        """A token for the user of a key, and when it ends."""
        now = self._inventory.clock.now.replace(microsecond=0)
        until = now + datetime.timedelta(minutes=minutes)
        claims = {"iss": self.issuer, "sub": user, "jti": secrets.token_hex(8)}
        return self._signer.signed({**claims, "iat": now, "exp": until}), until

    def user_of(self, token: str) -> str:
        """The key of the user whom a token lets in; raises InvalidCredentials for one that lets nobody in."""
        claims = self._signer.read(token)
        if claims is None:
            raise self._refusal("the token is none that this server has generated", "INVALID_TOKEN")
        if self._inventory.clock.now.timestamp() >= claims["exp"]:
            raise self._refusal("the token has ended: generate another one", "TOKEN_EXPIRED")
        if self._inventory.store.get(USER, claims["sub"]) is None:
            raise self._refusal("the user of the token is gone", "INVALID_TOKEN")
        return str(claims["sub"])

    @property
    def issuer(self) -> str:
        """The name of the connection server that signs."""
        return str(self._inventory.store.all(CONNECTION_SERVER)[0].general.name)

    @property
    def public_key(self) -> str:
        """What tokens can be validated with, as PEM."""
        return self._signer.public_key

    @cached_property
    def _signer(self) -> _Signer:
        try:
            return _Signer()
        except ImportError as error:
            told = f"tokens need {error.name}: pip install 'vlsi-bindings[simulator]'"
            raise self._faults("UnexpectedFault", told) from None

    def _refusal(self, text: str, code: str) -> Fault:
        return self._faults("InvalidCredentials", text, errorCode=code)


class _Signer:
    """A key of its own, and what it signs."""

    def __init__(self) -> None:
        import jwt  # noqa: PLC0415 - an extra, which only tokens need
        from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415 - as above
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat  # noqa: PLC0415 - as above

        self._jwt, self._key = jwt, ec.generate_private_key(ec.SECP256R1())
        written = self._key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        self.public_key = written.decode("ascii")

    def signed(self, claims: dict[str, Any]) -> str:
        return self._jwt.encode(claims, self._key, _ALGORITHM)

    def read(self, token: str) -> dict[str, Any] | None:
        """The claims of a token that it has signed; when it ends is looked at by another clock."""
        try:
            return self._jwt.decode(
                token,
                self._key.public_key(),
                algorithms=[_ALGORITHM],
                options={"verify_exp": False, "verify_iat": False, "require": ["sub", "exp"]},
            )
        except self._jwt.InvalidTokenError:
            return None
