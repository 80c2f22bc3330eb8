"""Who is logged in: sessions that end when idle, accounts that are locked after failures, privileges from roles."""

from __future__ import annotations

import datetime
import hmac
import re
import secrets
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from .names import ACCESS_GROUP, PERMISSION, USER
from .rights import Rights
from .shapes import value_at
from .tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..model import Fault
    from .cursors import Cursors
    from .faults import Faults
    from .inventory import Inventory

COOKIE: Final = "vmware_soap_session"
"""What sibling services call the cookie; Horizon's own name for it is not published."""
PASSWORDS: Final[Mapping[str, str]] = {"administrator": "password", "auditor": "password", "helpdesk": "password"}
"""The passwords of the accounts that every estate has, by log-on name, unless others are given."""
MOST_FAILURES: Final = 5
LOCKED_FOR: Final = datetime.timedelta(minutes=15)
MOST_SESSIONS: Final = 1_000
"""When one more logs in, the session that was idle for longest ends."""
_DECIDING: Final = (PERMISSION, "RoleInfo", USER, ACCESS_GROUP)
_COOKIE: Final = re.compile(rf'(?:^|[;,\s]){COOKIE}="?([A-Za-z0-9_\-]{{1,128}})"?(?:$|[;,\s])')


@dataclass(eq=False)
class Session:
    """One log-in, which is no other. ``user`` is the key of the account."""

    token: str = field(repr=False)
    user: str
    last_used: datetime.datetime
    cursors: Cursors
    locale: str = "en"
    login_type: str | None = None
    """What the log-in is for, where that was told."""
    rights: tuple[tuple[int, ...], Rights] | None = field(default=None, repr=False)
    """What the user may do, and as of which versions of the types that decide it."""


@dataclass
class _Failures:
    count: int
    last: datetime.datetime


def cookie_of(token: str) -> str:
    """What to set as a cookie."""
    return f'{COOKIE}="{token}"; Path=/; HttpOnly; Secure'


def token_in(cookie: str) -> str | None:
    """The token in a Cookie header; clients are known to send the whole line back by which it was set."""
    found = _COOKIE.search(cookie)
    return found.group(1) if found else None


class Sessions:
    """All sessions of one server."""

    def __init__(self, inventory: Inventory, faults: Faults, passwords: Mapping[str, str] | None = None) -> None:
        """Take the accounts' passwords by log-on name."""
        self._inventory, self._faults = inventory, faults
        self.tokens = Tokens(inventory, faults)
        self._passwords = dict(PASSWORDS if passwords is None else passwords)
        self._open: OrderedDict[str, Session] = OrderedDict()
        self._failures: dict[str, _Failures] = {}

    def login(self, username: str, password: bytes, domain: str, cursors: Cursors) -> Session:
        """Open a session; raises InvalidCredentials, after too many failures whatever the password is."""
        name = username.casefold()
        if self._is_locked(name):
            raise self._refusal("the account is locked after too many failures", "ACCOUNT_LOCKED")
        user = self._account(name, domain)
        if not self._is_password(name, password) or user is None:
            self._note_failure(name)
            raise self._refusal("user name, password or domain is wrong", "INVALID_CREDENTIALS")
        self._failures.pop(name, None)
        return self._opened(user.id.id, cursors)

    def login_by_token(self, token: str, cursors: Cursors) -> Session:
        """Open a session for whom a token was generated; raises InvalidCredentials for one that lets nobody in."""
        return self._opened(self.tokens.user_of(token), cursors)

    def admit(self, username: str, cursors: Cursors) -> Session:
        """Open a session for whom something else has let in: by log-on name, or else as one who may do everything."""
        accounts = self._inventory.store.index(USER, "base.loginName", _login_names)
        names = (username.casefold(), *PASSWORDS)
        return self._opened(next(key for name in names for key in accounts.get(name, ())), cursors)

    def knows(self, username: str, password: bytes, domain: str | None) -> bool:
        """Whether an account has that password, in a domain if one is told; wrong ones count as failures to log in."""
        name = username.casefold()
        domains = [domain] if domain else [one.dns_name for one in self._inventory.store.all("ADDomainInfo")]
        known = any(self._account(name, one) is not None for one in domains)
        if self._is_locked(name) or not (self._is_password(name, password) and known):
            self._note_failure(name)
            return False
        return True

    def is_account(self, username: str) -> bool:
        """Whether there is a user of that log-on name, with or without a domain before it."""
        name = username.rpartition("\\")[2].casefold()
        return bool(self._inventory.store.index(USER, "base.loginName", _login_names).get(name))

    def _is_password(self, name: str, password: bytes) -> bool:
        return hmac.compare_digest(password, self._passwords.get(name, secrets.token_urlsafe()).encode())

    def find(self, token: str | None) -> Session | None:
        """The session of a token, now used again; ``None`` where there is none, or it has ended."""
        session = self._open.get(token) if token else None
        if session is None:
            return None
        now = self._inventory.clock.now
        if now - session.last_used > self.idle_limit:
            self.close(session)
            return None
        session.last_used = now
        self._open.move_to_end(session.token)
        return session

    def close(self, session: Session) -> None:
        """End a session."""
        self._open.pop(session.token, None)

    @property
    def idle_limit(self) -> datetime.timedelta:
        """How long an idle session lasts, as the global settings say."""
        minutes = value_at(self._inventory.get("GlobalSettingsInfo"), "generalData.viewAPISessionTimeoutMinutes")
        return datetime.timedelta(minutes=minutes or 10)

    def rights(self, session: Session) -> Rights:
        """What the user of a session may do; kept until permissions, roles, users or access groups change."""
        state = tuple(map(self._inventory.store.version_of, _DECIDING))
        if session.rights is None or session.rights[0] != state:
            session.rights = state, Rights(self._inventory, session.user)
        return session.rights[1]

    def _opened(self, user: str, cursors: Cursors) -> Session:
        if len(self._open) >= MOST_SESSIONS:
            self._open.popitem(last=False)
        session = Session(secrets.token_urlsafe(24), user, self._inventory.clock.now, cursors)
        self._open[session.token] = session
        return session

    def _account(self, name: str, domain: str) -> Any:
        domains = self._inventory.store.all("ADDomainInfo")
        if domain.casefold() not in {known.casefold() for d in domains for known in (d.dns_name, d.net_bios_name)}:
            return None
        accounts = self._inventory.store.index(USER, "base.loginName", _login_names)
        return next((self._inventory.get(USER, key) for key in accounts.get(name, ())), None)

    def _is_locked(self, name: str) -> bool:
        failures = self._failures.get(name)
        if failures is None or failures.count < MOST_FAILURES:
            return False
        if self._inventory.clock.now - failures.last <= LOCKED_FOR:
            return True
        del self._failures[name]
        return False

    def _note_failure(self, name: str) -> None:
        if name in self._passwords:  # others cannot log in anyway, and would fill the memory
            before = self._failures.get(name)
            self._failures[name] = _Failures(1 + (before.count if before else 0), self._inventory.clock.now)

    def _refusal(self, text: str, code: str) -> Fault:
        return self._faults("InvalidCredentials", text, errorCode=code)


def _login_names(user: Any) -> list[str]:
    name = user.base.login_name
    return [] if name is None else [name.casefold()]
