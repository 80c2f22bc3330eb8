"""Where two messages first say different things.

For the round trip of the command, for the proofs of the captures, and for whoever asks why two messages are not equal.
"""

from __future__ import annotations

from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from ..model import REDACTED
from .canonical import canonical
from .limits import DEFAULT_LIMITS, Limits
from .names import local_name, split
from .parser import parse
from .reading import shorten

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element as Plain

    from lxml.etree import _Element

    Element: TypeAlias = _Element | Plain
    Chain: TypeAlias = tuple[Element, ...]

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
    return tree_difference(one, other) or Difference(local_name(str(one.tag)), "one spelling", "another")


def tree_difference(one: Element, other: Element) -> Difference | None:
    """The first difference of two trees, of lxml's elements or of the standard library's; ``None`` if they are equal.

    Names and values count as they are, prefixes do not. Passwords are not shown.
    """
    return _compare((one,), (other,))


def _compare(ones: Chain, others: Chain) -> Difference | None:
    one, other = ones[-1], others[-1]
    if one.tag != other.tag:
        return Difference(path_of(ones), _name(one), _name(other))
    for name in dict.fromkeys(str(name) for name in (*one.attrib, *other.attrib)):
        if one.get(name) != other.get(name):
            return _differing(ones, f"{path_of(ones)}/@{local_name(name)}", one.get(name), other.get(name))
    if (one.text or "") != (other.text or ""):
        return _differing(ones, path_of(ones), one.text, other.text)
    pairs = zip_longest(one, other)
    return next(filter(None, (_children(ones, others, *pair) for pair in pairs)), None)


def _children(ones: Chain, others: Chain, one: Element | None, other: Element | None) -> Difference | None:
    if one is None or other is None:
        extra = (*others, other) if other is not None else (*ones, one) if one is not None else ()
        return Difference(path_of(extra), *_existing(one, other))
    found = _compare((*ones, one), (*others, other))
    if found is None and (one.tail or "") != (other.tail or ""):
        chain = (*ones, one)
        return _differing(chain, f"{path_of(chain)}/following text", one.tail, other.tail)
    return found


def _existing(one: Element | None, other: Element | None) -> tuple[str, str]:
    return "nothing" if one is None else "an element", "nothing" if other is None else "an element"


def _differing(chain: Chain, path: str, one: str | None, other: str | None) -> Difference:
    """Two texts at a place; none within a password, or beside one, is shown."""
    around = [*chain, *chain[-1], *(chain[-2] if len(chain) > 1 else ())]
    if any(local_name(str(element.tag)) == PASSWORD_ELEMENT for element in around):
        return Difference(path, REDACTED, REDACTED)
    return Difference(path, _shown(one), _shown(other))


def path_of(chain: Chain) -> str:
    """The path of the last of these elements, each a child of the one before; an index stands among namesakes."""
    steps = [local_name(str(chain[0].tag))]
    for parent, element in pairwise(chain):
        alike = [child for child in parent if child.tag == element.tag]
        index = f"[{next(at for at, child in enumerate(alike) if child is element)}]" if len(alike) > 1 else ""
        steps.append(local_name(str(element.tag)) + index)
    return "/".join(steps)


def _name(element: Element) -> str:
    namespace, local = split(str(element.tag))
    return f"{local} in {namespace or 'no namespace'}"


def _shown(text: str | None) -> str:
    return "nothing" if text is None else shorten(text)
