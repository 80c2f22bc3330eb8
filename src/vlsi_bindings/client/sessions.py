"""Who calls: credentials that show nothing, and the session that the server gave for them."""

from __future__ import annotations

import getpass
import os
from http.cookies import CookieError, SimpleCookie
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ..model import REDACTED, Request
from .errors import ArgumentError, PasswordError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..model import Registry

VARIABLE: Final = "VLSI_PASSWORD"
"""The environment variable of the password, where none is given."""


def from_keyring(service: str, username: str) -> Callable[[], str]:
    """A source of passwords: the system's keyring, asked when the connection logs in. Needs the extra ``keyring``.

    Logging in raises PasswordError where the extra or the password is missing, and where the keyring cannot be asked.
    """

    def ask() -> str:
        try:
            keyring: Any = import_module("keyring")
            errors: Any = import_module("keyring.errors")
        except ImportError:
            raise PasswordError("the keyring needs a package: pip install 'vlsi-bindings[keyring]'") from None
        try:
            found: str | None = keyring.get_password(service, username)
        except errors.KeyringError as error:
            raise PasswordError(f"the keyring cannot be asked for the password of {username}: {error}") from None
        if found is None:
            raise PasswordError(
                f"the keyring has no password of {username} for {service}: keyring set {service} {username}"
            )
        return found

    return ask


def from_prompt(text: str = "Password: ") -> Callable[[], str]:
    """A source of passwords: whoever sits at the terminal, who is asked once."""
    return lambda: getpass.getpass(text)


class Credentials:
    r"""A user with a password, which stands in no repr.

    ``password`` is the password, or a callable that gives it and is asked once, at the first login; without one it is
    the environment variable ``VLSI_PASSWORD``. ``username`` may hold the domain: ``LAB\administrator``.

    Raises ArgumentError where the domain is missing, or another one, and for a password that is neither.
    """

    def __init__(
        self, username: str, password: str | Callable[[], str] | None = None, domain: str | None = None
    ) -> None:
        """Take the account; nobody is asked yet."""
        own, _, username = username.rpartition("\\")
        if own and domain and own.casefold() != domain.casefold():
            raise ArgumentError(f"the user is one of {own}, and domain= says {domain}: give one of the two")
        domain = own or domain
        if not domain:
            raise ArgumentError("a login needs a domain: give domain=, or the user as DOMAIN\\name")
        if not (password is None or isinstance(password, str) or callable(password)):
            raise ArgumentError(f"password: a text or a callable is needed, found {type(password).__name__}")
        self.username: str = username
        self.domain: str = domain
        self._source: str | Callable[[], str] | None = password

    def __repr__(self) -> str:
        """Show the account only."""
        return f"Credentials({self.domain}\\{self.username})"

    def login(self, registry: Registry) -> Request[Any]:
        """The request that logs in."""
        secret = registry.load("SecureString")(utf8_string=self._password().encode())
        cls = registry.load("AuthenticationManager_Login")
        made: Request[Any] = cls(username=self.username, password=secret, domain=self.domain)
        return made

    def _password(self) -> str:
        if callable(self._source):
            self._source = self._source()
        found = self._source if self._source is not None else os.environ.get(VARIABLE)
        if not found:
            raise PasswordError(
                f"no password of {self.domain}\\{self.username}: give password=, set {VARIABLE}, "
                "or give password=client.from_prompt() or client.from_keyring(...)"
            )
        if not isinstance(found, str):
            raise PasswordError(f"what gives the password gave no text, but {type(found).__name__}")
        return found


class Token:
    """A JSON web token of another Horizon server to log in with; it stands in no repr."""

    def __init__(self, token: str) -> None:
        """Take the token."""
        self._token = token

    def __repr__(self) -> str:
        """Show that it is one."""
        return f"Token({REDACTED})"

    def login(self, registry: Registry) -> Request[Any]:
        """The request that logs in."""
        data = registry.load("JwtTokenData")(token=self._token)
        made: Request[Any] = registry.load("AuthenticationManager_LoginByToken")(data=data)
        return made


class Session:
    """The cookies that are a session, kept for another connection with :meth:`reveal` and :meth:`of`.

    Whoever has them is logged in: they stand in no repr.
    """

    __slots__ = ("_cookies",)

    def __init__(self, cookies: Mapping[str, str]) -> None:
        """Take the cookies by name, their values as the server wrote them."""
        self._cookies = dict(cookies)

    def __repr__(self) -> str:
        """Show the cookies' names only."""
        return f"Session({', '.join(f'{name}={REDACTED}' for name in self._cookies)})"

    def __bool__(self) -> bool:
        """Whether there is any cookie."""
        return bool(self._cookies)

    @classmethod
    def of(cls, text: str) -> Session:
        """The session that :meth:`reveal` gave; raises ValueError, which does not show it, for anything else."""
        pairs = [pair.strip().partition("=") for pair in text.split(";")]
        if not all(name and equals and value for name, equals, value in pairs) or not text.isprintable():
            raise ValueError("a session is name=value, with '; ' between several; this is none")
        return cls({name: value for name, _, value in pairs})

    def reveal(self) -> str:
        """The header Cookie: a secret, as good as the password while the session lasts."""
        return "; ".join(f"{name}={value}" for name, value in self._cookies.items())

    @property
    def names(self) -> list[str]:
        """The names of the cookies."""
        return list(self._cookies)

    def has(self, name: str) -> bool:
        """Whether there is a cookie of that name."""
        return name in self._cookies

    def after(self, headers: Iterable[tuple[str, str]]) -> Session:
        """The session after an answer with these headers: cookies set, changed and taken back."""
        lines = [value for name, value in headers if name.lower() == "set-cookie"]
        if not lines:
            return self
        cookies = dict(self._cookies)
        for line in lines:
            _apply(cookies, line)
        return Session(cookies)


def _apply(cookies: dict[str, str], line: str) -> None:
    """One Set-Cookie line; one that no parser can read changes nothing."""
    name, equals, value = line.partition(";")[0].strip().partition("=")
    if not (name.isascii() and equals and line.isprintable()):
        return
    try:
        known = SimpleCookie(f"x=y{line[len(line.partition(';')[0]) :]}")["x"]
    except (CookieError, KeyError):
        known = None
    if not value or (known is not None and known["max-age"] == "0"):
        cookies.pop(name.strip(), None)
    else:
        cookies[name.strip()] = value.strip()


def given_credentials(
    username: str | None, password: str | Callable[[], str] | None, domain: str | None, token: str | None
) -> Credentials | Token | None:
    """Who calls, as the arguments of a connection say; ``None`` where nobody does.

    Raises ArgumentError for arguments that exclude each other, and what Credentials and Token do.
    """
    if token is not None:
        if username is not None or password is not None:
            raise ArgumentError("give a token, or a user with a password, not both")
        return Token(token)
    if username is None:
        if password is not None:
            raise ArgumentError("a password without username=")
        return None
    return Credentials(username, password, domain)
