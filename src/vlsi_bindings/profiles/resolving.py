"""Which server is meant: what was said on the command line, in the environment, or in a profile.

One of them names the server, in this order: ``--profile``, ``--url``, ``VLSI_URL``, ``VLSI_PROFILE``, the default
profile. What else is said on the command line goes over it. The variables of the environment go with ``VLSI_URL``:
trust and password of one server are never used for another.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from .errors import NoServerError
from .profile import Profile
from .store import Profiles

if TYPE_CHECKING:
    from collections.abc import Mapping

VARIABLES: Final = {
    "user": "VLSI_USER",
    "domain": "VLSI_DOMAIN",
    "release": "VLSI_RELEASE",
    "dialect": "VLSI_DIALECT",
    "thumbprint": "VLSI_THUMBPRINT",
    "ca": "VLSI_CA_FILE",
    "proxy": "VLSI_PROXY",
}
"""The variables of the environment beside ``VLSI_URL`` and ``VLSI_PASSWORD``, by field of the profile."""
_TRUST: Final = ("thumbprint", "ca")


@dataclass(frozen=True)
class Found:
    """What is meant: the profile with what was said over it, and its name where it has one.

    ``password`` tells whether the password of the environment is for this server.
    """

    profile: Profile
    name: str | None
    password: bool


def resolve(
    environment: Mapping[str, str],
    profiles: Profiles | None = None,
    name: str | None = None,
    **given: Any,  # noqa: ANN401 - the fields' own types
) -> Found:
    """The server that is meant; ``given`` are fields of the profile as they were said on the command line.

    Raises NoServerError where none is, ProfileError for a profile that is not there or is wrong.
    """
    profiles = profiles or Profiles()
    said = {field: value for field, value in given.items() if value is not None}
    url, here = said.get("url"), environment.get("VLSI_URL")
    if name is None and (url or here):
        return _of_environment(environment, said, url, here)
    named = name or environment.get("VLSI_PROFILE") or profiles.default
    if named is None:
        raise NoServerError(list(profiles))
    profile = _over(profiles.find(named), said)
    return Found(profile, named, password=not here or _same(here, profile))


def _of_environment(environment: Mapping[str, str], said: dict[str, Any], url: str | None, here: str | None) -> Found:
    profile = Profile(url=url or here or "")
    if url and here and not _same(here, profile):
        return Found(_over(profile, said), None, password=False)
    told = {field: environment[variable] for field, variable in VARIABLES.items() if environment.get(variable)}
    return Found(_over(profile.changed(**told), said), None, password=True)


def _over(profile: Profile, said: dict[str, Any]) -> Profile:
    """A profile with what was said over it; who says whom to trust says all of it."""
    if any(field in said for field in _TRUST):
        profile = replace(profile, thumbprint=None, ca=None)
    return profile.changed(**said)


def _same(url: str, profile: Profile) -> bool:
    return Profile(url=url).url == profile.url
