"""Servers that are known by a name: address, account and trust in a file, passwords and sessions elsewhere.

>>> from vlsi_bindings.profiles import Profiles
>>> with Profiles().find("lab").connection() as connection:
...     domains = connection.ad_domain.list()

For the command, and for scripts that share its profiles. No password and no token stands in the file of profiles.
"""

from __future__ import annotations

from .errors import NoServerError, ProfileError
from .kept import KeptSessions
from .profile import FIELDS, Profile
from .resolving import Found, resolve
from .store import Profiles
from .trusting import Seen, look

__all__ = [
    "FIELDS",
    "Found",
    "KeptSessions",
    "NoServerError",
    "Profile",
    "ProfileError",
    "Profiles",
    "Seen",
    "look",
    "resolve",
]
