"""Values of the API from what people type: ``WIN-1`` is a text, an id or a number, as the contract says there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..codec import DEFAULT_DIALECT
from ..codec.particles import Content, Kind, resolve
from ..model import Reference
from .errors import ArgumentError

if TYPE_CHECKING:
    from ..codec import Dialect

_ID: Final = "id"


def value_of(text: str, content: Content, place: str) -> Any:  # noqa: ANN401 - any of the API's values
    """The value that a text is at a place of that content.

    An object can be a text where all that it has is an ``id``. Raises ArgumentError, with the place, for a text that is
    no value of the type, for a password, which does not belong on a command line, and for any other object.
    """
    if content.kind is Kind.LEXICAL:
        return _scalar(text, content, place)
    if content.kind is Kind.ENUMERATION:
        return content.enumeration._value2member_map_.get(text, text)
    if content.kind is Kind.REFERENCE:
        return Reference(value=text, type=text)
    if content.kind is Kind.OBJECT:
        return _object(text, content, place)
    return text


def type_at(name: str, dialect: Dialect) -> Content:
    """What stands at a place of that type; raises LookupError for one that no class is made for."""
    content = resolve(name, dialect.registry)
    if content is None:
        raise LookupError(f"the package has no {name}; generate it again")
    return content


def is_id(content: Content) -> bool:
    """Whether an object is told by a text alone."""
    return content.kind is Kind.OBJECT and [f.wire_name for f in content.cls.__fields__] == [_ID]


def _scalar(text: str, content: Content, place: str) -> object:
    try:
        return content.lexical.parse(text)
    except ValueError:
        raise ArgumentError(f"{place}: {content.lexical.expected} is needed, found {text[:60]!r}") from None


def _object(text: str, content: Content, place: str) -> object:
    if content.cls.__secret__:
        raise ArgumentError(f"{place}: a password does not belong on a command line: see --help for how it is given")
    if not is_id(content):
        there = ", ".join(f.wire_name for f in content.cls.__fields__[:6]) or "no fields"
        raise ArgumentError(f"{place}: a {content.name} is an object ({there}), not a text: name a field of it")
    return _id_class(text, content.cls)(id=text)


def _id_class(text: str, declared: Any) -> Any:  # noqa: ANN401 - a class of the API
    """The class of an id; where any id may stand, what is before its slash says of what it is: ``Desktop/…``."""
    named = DEFAULT_DIALECT.registry.find_type(f"{text.partition('/')[0]}Id")
    return named if named is not None and issubclass(named, declared) else declared
