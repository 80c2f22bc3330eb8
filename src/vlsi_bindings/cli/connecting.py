"""Verbs that talk to a server: the options that say which one, and the connection that they mean.

>>> @on_server
... def verb(server: Server, name: Annotated[str, typer.Argument()]) -> int:
...     with server.connect() as connection: ...

A verb's own parameters come first; those of the connection are added here, the same for all.
"""

from __future__ import annotations

import inspect
import logging
import os
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from . import asking, completing
from .console import warn
from .options import saved_dialect
from .statuses import in_options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ..client import Connection
    from ..codec import Dialect
    from ..profiles import Found, Profile

PASSWORD: Final = "VLSI_PASSWORD"  # noqa: S105 - the name of a variable
LOGGER: Final = "vlsi_bindings.client"


def _option(*flags: str, metavar: str, text: str, **given: Any) -> Any:  # noqa: ANN401 - typer's own
    return typer.Option(*flags, metavar=metavar, help=text, show_default=False, **given)


def connection_options(
    profile: Annotated[
        str | None,
        typer.Option(
            "--profile",
            "-p",
            metavar="NAME",
            help="The profile; default: that of the variables, else the default one.",
            show_default=False,
            autocompletion=completing.profiles,
        ),
    ] = None,
    url: Annotated[
        str | None, _option("--url", metavar="URL", text="The server, without a profile [VLSI_URL].")
    ] = None,
    user: Annotated[
        str | None, _option("--user", metavar="NAME", text="The account, DOMAIN\\name [VLSI_USER].")
    ] = None,
    domain: Annotated[str | None, _option("--domain", metavar="NAME", text="Its domain [VLSI_DOMAIN].")] = None,
    thumbprint: Annotated[
        str | None,
        _option("--thumbprint", metavar="SHA256", text="Trust the one certificate that has it [VLSI_THUMBPRINT]."),
    ] = None,
    ca: Annotated[
        Path | None, _option("--ca", metavar="FILE", text="Trust the authorities in this file [VLSI_CA_FILE].")
    ] = None,
    release: Annotated[
        str | None,
        _option(
            "--release",
            metavar="NAME",
            text="The server's release, such as 2406, to judge by [VLSI_RELEASE].",
            autocompletion=completing.releases,
        ),
    ] = None,
    proxy: Annotated[str | None, _option("--proxy", metavar="URL", text="The proxy on the way [VLSI_PROXY].")] = None,
    timeout: Annotated[
        float | None, _option("--timeout", metavar="SECONDS", text="How long an answer may take.")
    ] = None,
    dialect_file: Annotated[
        Path | None,
        _option("--dialect", metavar="FILE", text="The dialect that vlsi learn has saved [VLSI_DIALECT]."),
    ] = None,
    trace: Annotated[
        Path | None,
        _option("--trace", metavar="FILE", text="Write all calls to this capture (HAR), without secrets."),
    ] = None,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Tell of each call on standard error, without secrets.")
    ] = False,
) -> Server:
    """The server that the options mean."""
    given = {
        "url": url,
        "user": user,
        "domain": domain,
        "thumbprint": thumbprint,
        "ca": None if ca is None else str(ca.absolute()),
        "release": release,
        "proxy": proxy,
        "timeout": timeout,
        "dialect": None if dialect_file is None else str(dialect_file.absolute()),
    }
    told = {name: value for name, value in given.items() if value is not None}
    return Server(profile, told, trace=trace, verbose=verbose)


@dataclass
class Server:
    """The server that a command means; nothing is looked up before it is asked for."""

    name: str | None = None
    given: dict[str, Any] = field(default_factory=dict)
    trace: Path | None = None
    verbose: bool = False

    @cached_property
    def found(self) -> Found:
        """The profile with all that was said over it; raises ProfileError."""
        from ..profiles import resolve  # noqa: PLC0415 - the help needs none of it

        return resolve(os.environ, name=self.name, **self.given)

    @property
    def profile(self) -> Profile:
        """As above, without the circumstances."""
        return self.found.profile

    @property
    def release(self) -> str | None:
        """The release to judge by, also where no server is named: nothing may have to be sent."""
        return self._said("release")

    @property
    def dialect(self) -> Dialect | None:
        """How the server writes, as above; ``None`` where nothing is said."""
        file = self._said("dialect")
        return None if file is None else saved_dialect(Path(file))

    @property
    def asks(self) -> bool:
        """Whether a password would have to be asked for."""
        return self.password() == self._asked

    def password(self) -> str | Callable[[], str] | None:
        """The password, or whom to ask for it when it is needed; ``None`` for the profile's own place."""
        here = os.environ.get(PASSWORD)
        if here and self.found.password:
            return here
        return None if self.profile.password is not None else self._asked

    @contextmanager
    def connect(self, **given: Any) -> Iterator[Connection]:  # noqa: ANN401 - see Connection
        """The connection, logged in: with the session that vlsi login has kept, else anew, and then out at the end.

        Raises ProfileError where nobody is named, else what entering a connection raises.
        """
        from ..profiles import KeptSessions  # noqa: PLC0415 - the help needs none of it

        profile, sessions = self.profile, KeptSessions()
        kept = sessions.find(profile)
        if kept is None:
            demand_account(profile)
        connection = profile.connection(self.password(), session=kept, trace=self.trace, **given)
        with log_told(verbose=self.verbose), connection:
            try:
                yield connection
            finally:
                if kept is not None and connection.current_session.reveal() != kept.reveal():
                    sessions.renew(profile, connection.detach())  # it has ended, or was changed on the way

    @contextmanager
    def peek(self, seconds: float) -> Iterator[Connection]:
        """A connection in the session that vlsi login has kept, for small questions: nobody logs in, or waits long.

        Raises LookupError where none is kept.
        """
        from ..client import Connection, Retry, Timeouts  # noqa: PLC0415 - the help needs none of it
        from ..profiles import KeptSessions  # noqa: PLC0415

        profile = self.profile
        kept = KeptSessions().find(profile)
        if kept is None:
            raise LookupError(f"no session is kept for {profile.account or 'anybody'} at {profile.host}")
        bounds = Timeouts(connect=seconds, send=seconds, receive=seconds, total=seconds)
        settings = {**profile.settings(), "timeouts": bounds, "retry": Retry(tries=1), "judge": False}
        with Connection(profile.url, session=kept, **settings) as connection:
            yield connection

    def _said(self, name: str) -> str | None:
        """A field of the profile; where no server is named, what is said on the command line or in the environment."""
        from ..profiles import VARIABLES, NoServerError  # noqa: PLC0415 - as above

        try:
            found: str | None = getattr(self.profile, name)
        except NoServerError:
            return self.given.get(name) or os.environ.get(VARIABLES[name])
        return found

    def _asked(self) -> str:
        from ..client import PasswordError  # noqa: PLC0415 - as above

        account, host = self.profile.account, self.profile.host
        if not asking.attended():
            raise PasswordError(
                f"no password of {account} for {host}: set {PASSWORD}, or keep one in the keyring "
                "(vlsi profile add --save-password), or a session (vlsi login)"
            )
        return asking.secret(f"Password of {account} at {host}")


# Not get_type_hints: in Python 3.10 it hides an option behind Optional where the default is None.
_ADDED: Final = tuple(inspect.signature(connection_options, eval_str=True).parameters.values())
"""The parameters that the connection has in every verb."""
_NAMES: Final = frozenset(each.name for each in _ADDED)


def server_of(given: Mapping[str, Any]) -> Server:
    """The server that the parameters of a verb mean, those that are not there being left out."""
    return connection_options(**{name: given[name] for name in _NAMES & given.keys()})


def demand_account(profile: Profile) -> None:
    """Raise ProfileError for a profile that does not say who calls."""
    from ..profiles import ProfileError  # noqa: PLC0415 - the help needs none of it

    if profile.user is None or profile.domain is None:
        raise ProfileError(rf"who calls {profile.host}? Give --user DOMAIN\name, or set VLSI_USER and VLSI_DOMAIN")


def on_server(verb: Callable[..., int]) -> Callable[..., int]:
    """A verb whose first parameter is a :class:`Server`, as typer takes it: with the options of the connection."""
    own = list(inspect.signature(verb, eval_str=True).parameters.values())[1:]
    shown = [*own, *_ADDED]

    @wraps(verb)
    def run(**given: Any) -> int:  # noqa: ANN401 - the parameters of any verb
        return verb(server_of(given), **{name: value for name, value in given.items() if name not in _NAMES})

    run.__signature__ = inspect.Signature(shown, return_annotation=int)  # type: ignore[attr-defined]  # what inspect looks for
    run.__annotations__ = {each.name: each.annotation for each in shown} | {"return": int}
    del run.__wrapped__  # else the verb's own signature would be looked at
    return run


class _Telling(logging.Handler):
    """What the client logs, for the person at the keyboard."""

    def emit(self, record: logging.LogRecord) -> None:
        """One line."""
        if record.name == LOGGER:
            warn(f"vlsi: {in_options(record.getMessage())}")


@contextmanager
def log_told(*, verbose: bool) -> Iterator[None]:
    """What the client logs inside is told on standard error: warnings, or each call."""
    logger = logging.getLogger(LOGGER)
    level, handler = logger.level, _Telling()
    logger.setLevel(logging.DEBUG if verbose else logging.WARNING)
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
