"""Sessions that stay open between two runs of the command: in the keyring, or in a file for their owner only.

The file tells, for each server and account, where the session is; those of the keyring are not in it. Whoever has a
session is logged in, as with the password, until it ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..client.sessions import Session
from . import keyrings
from .errors import ProfileError
from .places import sessions_file
from .private import changing, demand_private, read_json

if TYPE_CHECKING:
    from pathlib import Path

    from .profile import Profile

_IN_KEYRING: Final = {"in": "keyring"}
_SERVICE: Final = "vlsi session"


class KeptSessions:
    """The sessions of one file."""

    def __init__(self, path: Path | None = None) -> None:
        """Take the file; ``None`` is the usual one."""
        self._path = path

    @property
    def path(self) -> Path:
        """The file."""
        return self._path or sessions_file()

    def find(self, profile: Profile) -> Session | None:
        """The session that is kept for a server and an account; raises ProfileError where it cannot be read."""
        entry = self._entries().get(_key(profile))
        if entry is None:
            return None
        text = keyrings.read(_SERVICE, _key(profile)) if entry == _IN_KEYRING else self._text(entry)
        return None if text is None else _session(text, self.path)

    def place(self, profile: Profile) -> str | None:
        """Where a session is kept for a server and an account: ``keyring`` or ``file``; ``None`` for nowhere."""
        entry = self._entries().get(_key(profile))
        return None if entry is None else "keyring" if entry == _IN_KEYRING else "file"

    def keep(self, profile: Profile, session: Session, *, in_file: bool) -> None:
        """Keep a session; raises ProfileError where there is no keyring."""
        if in_file:
            demand_private(self.path)
            entry: dict[str, Any] = {"in": "file", "session": session.reveal()}
        else:
            keyrings.write(_SERVICE, _key(profile), session.reveal())
            entry = _IN_KEYRING
        with changing(self.path) as entries:
            entries[_key(profile)] = entry

    def renew(self, profile: Profile, session: Session) -> None:
        """Keep another session in the place of one that has ended, where that one was; an empty one is not kept."""
        if not session:
            self.forget(profile)
            return
        self.keep(profile, session, in_file=self._entries().get(_key(profile)) != _IN_KEYRING)

    def forget(self, profile: Profile) -> None:
        """Keep it no longer."""
        entry = self._entries().get(_key(profile))
        if entry == _IN_KEYRING:
            keyrings.delete(_SERVICE, _key(profile))
        if entry is not None:
            with changing(self.path) as entries:
                entries.pop(_key(profile), None)

    def _entries(self) -> dict[str, Any]:
        return read_json(self.path)

    def _text(self, entry: object) -> str | None:
        demand_private(self.path)
        found = entry.get("session") if isinstance(entry, dict) else None
        return found if isinstance(found, str) else None


def _key(profile: Profile) -> str:
    return f"{profile.url} {profile.account or ''}".rstrip()


def _session(text: str, path: Path) -> Session:
    try:
        return Session.of(text)
    except ValueError:
        raise ProfileError(f"{path}: what is kept there is no session: log in again with vlsi login") from None
