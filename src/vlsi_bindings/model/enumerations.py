"""Open enumerations: the documented values as members, any other string allowed beside them."""

from __future__ import annotations

from enum import Enum


class OpenEnumeration(str, Enum):
    """The documented values of an enumerated xsd:string.

    A member is a ``str`` and equal to its wire value. Newer servers send values that no member has: a field so typed
    then holds the plain string.
    """

    __slots__ = ()
    __str__ = str.__str__
    __format__ = str.__format__  # type: ignore[assignment]  # f-strings show the wire value under every CPython
