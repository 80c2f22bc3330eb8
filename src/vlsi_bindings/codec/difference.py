"""Where two messages first say different things.

For the round trip of the command, and for whoever asks why two messages are not equal.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final, NamedTuple

from ..model import REDACTED
from .canonical import canonical
from .limits import DEFAULT_LIMITS, Limits
from .names import local_name, split
from .parser import parse
from .reading import shorten

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

PASSWORD_ELEMENT: Final = "utf8String"  # noqa: S105 - a name, no password
"""The element whose text is a password: the one field of SecureString."""


class Difference(NamedTuple):
    """The first place where two messages differ: its path in wire names, and what stands there in each."""

    path: str
    first: str
    second: str

    def __str__(self) -> str:
        """One line."""
        return f"{self.path}: {self.first} against {self.second}"


def difference(first: bytes, second: bytes, *, limits: Limits | None = None) -> Difference | None:
    """The first difference of two messages in canonical form, in document order; ``None`` if they say the same.

    Raises DecodeError for whatever is not well-formed or safe. Passwords are not shown.
    """
    bounds = limits or DEFAULT_LIMITS
    forms = canonical(first, limits=bounds), canonical(second, limits=bounds)
    if forms[0] == forms[1]:
        return None
    one, other = (parse(form, DEFAULT_LIMITS).root for form in forms)
    return _compare(one, other) or Difference(local_name(str(one.tag)), "one spelling", "another")


def _compare(one: Element, other: Element) -> Difference | None:
    if one.tag != other.tag:
        return Difference(_path(one), _name(one), _name(other))
    for name in dict.fromkeys(str(name) for name in (*one.attrib, *other.attrib)):
        if one.get(name) != other.get(name):
            return _differing(one, f"{_path(one)}/@{local_name(name)}", one.get(name), other.get(name))
    if (one.text or "") != (other.text or ""):
        return _differing(one, _path(one), one.text, other.text)
    return next(filter(None, (_children(*pair) for pair in zip_longest(one, other))), None)


def _children(one: Element | None, other: Element | None) -> Difference | None:
    if one is None or other is None:
        extra = other if one is None else one
        return None if extra is None else Difference(_path(extra), *_existing(one, other))
    found = _compare(one, other)
    if found is None and (one.tail or "") != (other.tail or ""):
        return _differing(one, f"{_path(one)}/following text", one.tail, other.tail)
    return found


def _existing(one: Element | None, other: Element | None) -> tuple[str, str]:
    return "nothing" if one is None else "an element", "nothing" if other is None else "an element"


def _differing(place: Element, path: str, one: str | None, other: str | None) -> Difference:
    """Two texts at a place; none within a password, or beside one, is shown."""
    around = [place, *place.iterancestors(), *place.itersiblings(), *place.itersiblings(preceding=True)]
    if any(local_name(str(element.tag)) == PASSWORD_ELEMENT for element in around):
        return Difference(path, REDACTED, REDACTED)
    return Difference(path, _shown(one), _shown(other))


def _path(element: Element) -> str:
    steps: list[str] = []
    current: Element | None = element
    while current is not None:
        tag = str(current.tag)
        before = sum(1 for _ in current.itersiblings(tag, preceding=True))
        alone = not before and next(current.itersiblings(tag), None) is None
        steps.append(local_name(tag) if alone else f"{local_name(tag)}[{before}]")
        current = current.getparent()
    return "/".join(reversed(steps))


def _name(element: Element) -> str:
    namespace, local = split(str(element.tag))
    return f"{local} in {namespace or 'no namespace'}"


def _shown(text: str | None) -> str:
    return "nothing" if text is None else shorten(text)
