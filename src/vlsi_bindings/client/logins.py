"""The session of one connection: opened, opened anew where it has ended, logged out.

What is sent goes through ``say``, which the core gives: a request in a session, neither judged nor tried again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import DEFAULT_DIALECT
from ..model import Fault
from .errors import ClientError, StatusError
from .sessions import Session
from .settings import PARTING
from .telling import LOG

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import TypeAlias

    from ..model import Request
    from .exchanges import Headers, Io
    from .settings import Settings

    Say: TypeAlias = Callable[..., Coroutine[Any, Any, Session]]


class Login:
    """Who is logged in. ``count`` is how often this has happened, ``is_own`` whether to log out in the end."""

    def __init__(self, settings: Settings, io: Io, say: Say, session: Session) -> None:
        """Take a session to go on with, which may be empty; nothing is sent yet."""
        self._settings, self._io, self._say = settings, io, say
        self.session = session
        self.count = 0
        self._is_own = False
        self._failures = 0
        self._failure: Fault | ClientError = ClientError()

    @property
    def may_be_renewed(self) -> bool:
        """Whether there was a session, and there are credentials to open another with."""
        return bool(self.session or self.count) and self._settings.credentials is not None

    async def open(self) -> None:
        """Log in, where there are credentials and no session."""
        if not self.session and self._settings.credentials is not None:
            await self._log_in()

    async def renew(self, count: int) -> None:
        """One log-in, however many calls have met the end of the session that was opened by the last one.

        What fails, fails for all who have waited for it; what the server has refused is not asked again: a few refusals
        lock an account.
        """
        failures = self._failures
        async with self._io.alone():
            if self.count != count:
                return
            if self._failures != failures or isinstance(self._failure, Fault):
                raise self._failure.with_traceback(None)
            LOG.warning("the session has ended: logging in again; open queries are lost")
            self._is_own = False
            try:
                await self._log_in()
            except (Fault, ClientError) as error:
                self._failures, self._failure = self._failures + 1, error
                raise

    def detach(self) -> Session:
        """The session, which is not logged out any more."""
        self._is_own = False
        return self.session

    def take_cookies(self, session: Session, headers: Headers) -> None:
        """Note what an answer in a session says of its cookies."""
        if self.session is session:  # else someone has logged in anew in the meantime
            self.session = session.after(headers)

    async def end(self) -> None:
        """Log out, if the session was opened here; what goes wrong is logged only."""
        if not self._is_own:
            return
        self._is_own = False
        try:
            with self._io.shielded():
                await self._say(self._request("AuthenticationManager_Logout"), self.session, PARTING)
        except (Fault, ClientError) as error:
            if isinstance(error, (Fault, StatusError)) and self._settings.has_ended(error):
                LOG.debug("the session had ended before it was logged out: %s", error)
            else:
                LOG.warning("the session could not be logged out, and stays until it has been idle for long: %s", error)
        self.session = Session({})

    async def _log_in(self) -> None:
        credentials = self._settings.credentials
        if credentials is None:
            raise ClientError("there are no credentials to log in with")
        opened = await self._say(credentials.login(self._settings.dialect.registry), Session({}))
        _demand_session(opened, self._settings.dialect.session_cookie)
        self.session, self._is_own = opened, True
        self.count += 1
        LOG.info("logged in as %r", credentials, extra={"vlsi_logins": self.count})
        if self._settings.locale is not None:
            await self._say(self._request("AuthenticationManager_SetLocale", locale=self._settings.locale), opened)
        self._tell()

    def _tell(self) -> None:
        if self._settings.on_login is None:
            return
        try:
            self._settings.on_login(self.count)
        except Exception:  # noqa: BLE001 - whatever it is, the log-in has succeeded
            LOG.exception("on_login= has failed; the call goes on")

    def _request(self, name: str, **values: object) -> Request[Any]:
        made: Request[Any] = self._settings.dialect.registry.load(name)(**values)
        return made


def _demand_session(opened: Session, cookie: str) -> None:
    """Raise ClientError where a log-in opened no session.

    The usual name of its cookie is that of sibling services, so another is taken for it as well; a name that somebody
    has set is meant.
    """
    if opened.has(cookie):
        return
    seen = ", ".join(opened.names) or "none"
    if not opened or cookie != DEFAULT_DIALECT.session_cookie:
        raise ClientError(
            f"the log-in was accepted, but the server set no cookie {cookie}, which is the session; it set {seen}: see "
            "session_cookie of the dialect"
        )
    LOG.info("the session is taken to be in the cookie %s, since the log-in set no %s", seen, cookie)
