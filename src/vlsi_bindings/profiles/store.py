"""The file of profiles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from ..suggesting import did_you_mean
from .errors import NoServerError, ProfileError
from .places import profiles_file
from .private import changing, read_json
from .profile import Profile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_PROFILES, _DEFAULT = "profiles", "default"


class Profiles:
    """The profiles of one file, by name; read when they are asked for, written as a whole."""

    def __init__(self, path: Path | None = None) -> None:
        """Take the file; ``None`` is the usual one."""
        self._path = path

    @property
    def path(self) -> Path:
        """The file."""
        return self._path or profiles_file()

    def __iter__(self) -> Iterator[str]:
        """The names, in the order of the alphabet."""
        return iter(sorted(self._all()))

    def __contains__(self, name: str) -> bool:
        """Whether there is a profile of that name."""
        return name in self._all()

    @property
    def default(self) -> str | None:
        """The name of the profile that is taken where none is named: the chosen one, else the only one."""
        document = read_json(self.path)
        profiles = self._all(document)
        chosen = document.get(_DEFAULT)
        if chosen in profiles:
            return str(chosen)
        return next(iter(profiles)) if len(profiles) == 1 else None

    def find(self, name: str | None = None) -> Profile:
        """A profile by name, else the default one.

        Raises NoServerError where no name is given and there is no default, ProfileError where there is none of that
        name, or where it is wrong.
        """
        wanted = name or self.default
        if wanted is None:
            raise NoServerError(list(self))
        found = self._all().get(wanted)
        if found is None:
            raise ProfileError(f"there is no profile {wanted!r}{did_you_mean(wanted, self)} ({self._told()})")
        try:
            return Profile.of_document(found)
        except (ProfileError, TypeError) as error:
            raise ProfileError(f"{self.path}: profile {wanted}: {error}") from None

    def save(self, name: str, profile: Profile) -> None:
        """Keep a profile under a name, in the place of one that has it; raises ProfileError for a name that is none."""
        if not _NAME.fullmatch(name):
            raise ProfileError(f"{name!r} is no name: letters, digits, dots, dashes and underscores are, up to 64")
        with changing(self.path) as document:
            document[_PROFILES] = {**self._all(document), name: profile.document()}

    def remove(self, name: str) -> Profile:
        """Forget a profile, and give what it was; raises ProfileError where there is none."""
        found = self.find(name)
        with changing(self.path) as document:
            document[_PROFILES] = {key: value for key, value in self._all(document).items() if key != name}
            if document.get(_DEFAULT) == name:
                del document[_DEFAULT]
        return found

    def choose(self, name: str) -> None:
        """Make a profile the default one; raises ProfileError where there is none."""
        self.find(name)
        with changing(self.path) as document:
            document[_DEFAULT] = name

    def _all(self, document: dict[str, Any] | None = None) -> dict[str, Any]:
        found = (read_json(self.path) if document is None else document).get(_PROFILES, {})
        if not isinstance(found, dict) or not all(isinstance(each, dict) for each in found.values()):
            raise ProfileError(f"{self.path}: {_PROFILES}: an object of objects is needed: mend it, or move it away")
        return found

    def _told(self) -> str:
        names = list(self)
        return f"there {'is' if len(names) == 1 else 'are'} {', '.join(names)}" if names else "there are none yet"
