"""A profile: what has to be known to reach a server, but no secret."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from ..client.errors import ArgumentError
from ..client.timeouts import Timeouts
from ..suggesting import did_you_mean
from .errors import ProfileError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..client import Connection

KEYRING: Final = "keyring"
"""Where a password can be kept; the only place so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    r"""A server, an account, and whom to trust.

    ``url`` is as :class:`~vlsi_bindings.client.Connection` takes it. ``user`` may hold the domain (``LAB\ann``).
    ``release`` is the server's, ``dialect`` a file that ``vlsi learn`` has saved. ``ca`` is a PEM file, ``thumbprint``
    the SHA-256 of the certificate. ``proxy`` is an address without a password, ``""`` for none. ``timeout`` and
    ``connect_timeout`` are seconds. ``password`` tells where it is kept: ``keyring``, or nowhere.

    Raises ProfileError for a value that cannot be one.
    """

    url: str
    user: str | None = None
    domain: str | None = None
    release: str | None = None
    thumbprint: str | None = None
    ca: str | None = None
    dialect: str | None = None
    proxy: str | None = None
    locale: str | None = None
    timeout: float | None = None
    connect_timeout: float | None = None
    password: str | None = None

    def __post_init__(self) -> None:
        """Bring address, account and thumbprint into their one form; refuse what is none."""
        self._demand_types()
        _set(self, "url", _address(self.url))
        if self.user is not None and self.domain is None and "\\" in self.user:
            domain, _, user = self.user.partition("\\")
            _set(self, "user", user)
            _set(self, "domain", domain)
        if self.thumbprint is not None:
            _set(self, "thumbprint", _thumbprint(self.thumbprint))
        if self.proxy is not None and "@" in self.proxy:
            raise ProfileError("proxy: an address without user and password is needed: those can stand in HTTPS_PROXY")
        if self.password not in (None, KEYRING):
            raise ProfileError(f'password: only "{KEYRING}" can stand here, never a password')
        for name in ("timeout", "connect_timeout"):
            value = getattr(self, name)
            if value is not None and not value > 0:
                raise ProfileError(f"{name}: seconds are needed, more than 0")

    def _demand_types(self) -> None:
        for f in fields(self):
            value = getattr(self, f.name)
            wanted = (int, float) if f.name in _NUMBERS else (str,)
            if value is None or (value == "" and f.name == "proxy"):
                continue
            if isinstance(value, bool) or not isinstance(value, wanted) or value == "":
                raise ProfileError(f"{f.name}: {'a number' if f.name in _NUMBERS else 'text'} is needed")
        if self.url is None:
            raise ProfileError("url: the server's address is needed")

    @property
    def host(self) -> str:
        """The server's name, and its port where it is not the usual one."""
        return urlsplit(self.url).netloc

    @property
    def account(self) -> str | None:
        r"""``DOMAIN\user``; ``None`` where nobody is named."""
        return None if self.user is None else f"{self.domain}\\{self.user}" if self.domain else self.user

    def changed(self, **given: Any) -> Profile:  # noqa: ANN401 - the fields' own types
        """The profile with other values; ``None`` leaves one as it is."""
        told = {name: value for name, value in given.items() if value is not None}
        if "\\" in (told.get("user") or ""):
            told.setdefault("domain", told["user"].partition("\\")[0])
            told["user"] = told["user"].partition("\\")[2]
        return replace(self, **told)

    def document(self) -> dict[str, Any]:
        """What is set, as JSON takes it."""
        return {name: value for name, value in asdict(self).items() if value is not None}

    @classmethod
    def of_document(cls, document: Mapping[str, Any]) -> Profile:
        """The profile that :meth:`document` gave; raises ProfileError for anything else."""
        for name in document:
            if name not in FIELDS:
                raise ProfileError(f"a profile has no {name!r}{did_you_mean(name, FIELDS)}")
        return cls(**{"url": None, **document})

    def connection(self, password: str | Callable[[], str] | None = None, **given: Any) -> Connection:  # noqa: ANN401 - see Connection
        """A connection, to be entered.

        ``password`` is as Connection takes it; without one it is taken from where the profile keeps it, else from
        ``VLSI_PASSWORD``. Others are passed on. Raises ProfileError for a dialect that cannot be read.
        """
        from ..client import Connection  # noqa: PLC0415 - a profile is read without it

        if password is None and self.password == KEYRING:
            from .keyrings import password_of  # noqa: PLC0415 - as above

            password = password_of(self.host, self.account)
        who = {} if given.get("token") else {"username": self.user, "password": password, "domain": self.domain}
        return Connection(self.url, **{**(who if self.user else {}), **self.settings(), **given})

    def settings(self) -> dict[str, Any]:
        """What a connection takes beside address and account."""
        told: dict[str, Any] = {
            "ca": self.ca,
            "thumbprint": self.thumbprint,
            "release": self.release,
            "locale": self.locale,
            "proxy": self.proxy,
            "timeouts": self._timeouts(),
            "dialect": self._dialect(),
        }
        return {name: value for name, value in told.items() if value is not None}

    def _timeouts(self) -> Timeouts | None:
        usual = Timeouts()
        if self.timeout is None and self.connect_timeout is None:
            return None
        return Timeouts(connect=self.connect_timeout or usual.connect, receive=self.timeout or usual.receive)

    def _dialect(self) -> Any:  # noqa: ANN401 - a Dialect, whose module is not loaded for a profile alone
        if self.dialect is None:
            return None
        from ..captures import CaptureError, load_dialect  # noqa: PLC0415 - few profiles have one

        try:
            return load_dialect(Path(self.dialect))
        except CaptureError as error:
            raise ProfileError(f"dialect {error}") from None


FIELDS: Final = tuple(f.name for f in fields(Profile))
"""The names of the settings of a profile."""
_NUMBERS: Final = frozenset({"timeout", "connect_timeout"})


def _set(profile: Profile, name: str, value: str) -> None:
    object.__setattr__(profile, name, value)


def _address(url: str) -> str:
    from ..client.addresses import address_of  # noqa: PLC0415 - knows the codec

    try:
        return address_of(url)
    except ArgumentError as error:
        raise ProfileError(str(error).partition(";")[0]) from None  # what follows is for those who write Python


def _thumbprint(text: str) -> str:
    from ..client.tls import thumbprint_of  # noqa: PLC0415 - as above

    try:
        return thumbprint_of(text).hex()
    except ValueError as error:
        raise ProfileError(str(error)) from None
