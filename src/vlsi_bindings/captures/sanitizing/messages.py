"""One message → the same message without what must not be shared; tags, prefixes, attributes and layout stay."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from html import escape
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from ...codec import DEFAULT_DIALECT, DEFAULT_LIMITS
from ...codec.names import XML, XSI, local_name, split
from ...codec.parser import parse, parser_options
from ...codec.particles import Kind
from ...contract import load
from .names import PACKED_REMOVED
from .places import Place, facets, places
from .rules import FIELDS, SECRET_NAME, SESSION_BLOCK, rule_of

if TYPE_CHECKING:
    from ...codec.names import Element
    from .texts import Texts

_TEXTUAL: Final = frozenset({"xsd:string", "xsd:anyURI"})
_BASE64: Final = "xsd:base64Binary"
_DECLARED: Final = re.compile(rb'(\sxmlns(?::[^\s=]+)?=")([^"]*)(")')
_BLOCK_DEPTH: Final = 2


class Messages:
    """Learns from, or rewrites, messages."""

    def __init__(self, texts: Texts) -> None:
        """Take the rewriter of their texts."""
        self.texts = texts
        self.registry = DEFAULT_DIALECT.registry

    def message(self, data: bytes) -> bytes:
        """The message in UTF-8; the same bytes while learning. Raises DecodeError for what is no safe XML."""
        root = etree.fromstring(parse(data, DEFAULT_LIMITS).data, _parser())
        self._drop_asides(root)
        for place in places(root, self.registry):
            self._rewrite(place)
        if self.texts.learning:
            self._namespaces(root)
            return data
        written: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
        return self._renamed(written, self._namespaces(root))

    def _drop_asides(self, root: Element) -> None:
        """Take comments and processing instructions out."""
        asides = [etree.Comment, etree.ProcessingInstruction]
        count = sum(1 for _ in root.iter(*asides))
        if count:
            self.texts.counts["comment"] += count
            etree.strip_tags(root, *asides)

    def _namespaces(self, root: Element) -> dict[bytes, bytes]:
        """The names of namespaces that are not as they may be, and what they become."""
        found = {uri for element in root.iter("*") for uri in element.nsmap.values()}
        told = {uri: self.texts.text(uri) for uri in sorted(found)}
        return {_attribute(uri): _attribute(new) for uri, new in told.items() if uri != new}

    @staticmethod
    def _renamed(written: bytes, names: dict[bytes, bytes]) -> bytes:
        if not names:
            return written
        return _DECLARED.sub(lambda match: match[1] + names.get(match[2], match[2]) + match[3], written)

    def _rewrite(self, place: Place) -> None:
        element = place.element
        secret = self._secret_rule(place)
        for name, value in element.items():
            element.set(name, self._attribute(place, str(name), str(value), secret))
        if element.text and element.text.strip():
            element.text = self._text(place, element.text, secret)
        if element.tail and element.tail.strip():
            tail = element.tail
            element.tail = self.texts.remove(secret, tail) if place.secret else self.texts.text(tail)

    def _secret_rule(self, place: Place) -> str:
        """The rule that removes all that stands in the element; empty if none does."""
        if place.secret:
            return "secure-string"
        block = _block_of(place) if place.content is None else None
        if block and SESSION_BLOCK.search(block):
            return "session-header"
        rule = rule_of(place.owners, place.field)
        if rule == "secret-field":
            return rule
        undocumented = place.content is None or place.field != local_name(str(place.element.tag))
        if undocumented and rule is None and _is_secret_name(place.field):
            return "secret-name"
        within = place.content is None and any(map(_is_secret, place.element.iterancestors()))
        return "secret-name" if within else ""

    def _attribute(self, place: Place, name: str, value: str, secret: str) -> str:
        namespace, local = split(name)
        reference = place.content is not None and place.content.kind is Kind.REFERENCE
        if namespace in (XSI, XML) or (local == "type" and (reference or place.field == "_this")) or not value.strip():
            return value
        if secret:
            return self.texts.remove(secret, value)
        if FIELDS.get(local) is not None:
            return self.texts.by(FIELDS[local], value)
        return self.texts.remove("secret-name", value) if SECRET_NAME.search(local) else self.texts.text(value)

    def _text(self, place: Place, text: str, secret: str) -> str:
        content = place.content
        kind, name = (content.kind, content.name) if content is not None else (None, "")
        if secret:
            return self._removed(place, text, secret, name)
        if kind is Kind.ENUMERATION and content is not None and text in _values(content.enumeration):
            return text
        if kind is Kind.REFERENCE or (place.owners == ("Fault",) and place.field == "faultcode"):
            return text
        if kind is Kind.LEXICAL and name == _BASE64:
            return self.texts.base64(text)
        if kind is Kind.LEXICAL and name not in _TEXTUAL and _is(text, place):
            return text
        return self._within(place, text, self._string(place, text))

    def _removed(self, place: Place, text: str, rule: str, name: str) -> str:
        if name == _BASE64:
            return self.texts.remove(rule, text, PACKED_REMOVED)
        if name and name not in _TEXTUAL and _is(text, place):
            return text
        return self.texts.remove(rule, text)

    def _string(self, place: Place, text: str) -> str:
        rule = rule_of(place.owners, place.field)
        if rule is not None and not len(place.element):
            return self.texts.by(rule, text)
        if place.field == "id" and any(owner.endswith("Id") for owner in place.owners):
            return self.texts.identifier(text)
        return self.texts.text(text)

    def _within(self, place: Place, old: str, new: str) -> str:
        """A new text that its place allows; where it does not, one that is built like the old one."""
        if old == new or not place.owners:
            return new
        allowed = facets(place.owners[0], place.field)
        return self.texts.names.alike(old) if allowed(old) and not allowed(new) else new


@cache
def _values(enumeration: Any) -> frozenset[str]:  # noqa: ANN401 - a class whose metaclass makes the members
    """The documented values of an enumeration."""
    return frozenset(member.value for member in enumeration)


def _is_secret(element: Element) -> bool:
    return _is_secret_name(local_name(str(element.tag)))


@lru_cache(4096)
def _is_secret_name(name: str) -> bool:
    """Whether an undocumented name is that of a secret."""
    return bool(SECRET_NAME.search(name)) and name not in _documented()


@cache
def _documented() -> frozenset[str]:
    """The names of the contract: what is called so is no secret because of its name."""
    api = load()
    fields = (f.name for documented in api.types.values() for f in documented.fields)
    parameters = (f.name for operation in api.operations.values() for f in operation.parameters)
    wrapped = (*(f"{name}Response" for name in api.operations), *(f"{name}Fault" for name in api.types))
    return frozenset((*api.types, *api.operations, *wrapped, *fields, *parameters, "Envelope", "Body", "Header"))


def _block_of(place: Place) -> str | None:
    """The name of the SOAP header block that an element stands in."""
    above = [place.element, *place.element.iterancestors()]
    if len(above) <= _BLOCK_DEPTH or local_name(str(above[-2].tag)) != "Header":
        return None
    return local_name(str(above[-1 - _BLOCK_DEPTH].tag))


def _is(text: str, place: Place) -> bool:
    """Whether a text is of the built-in type of its place."""
    if place.content is None or place.content.kind is not Kind.LEXICAL:
        return False
    try:
        place.content.lexical.parse(text)
    except ValueError:
        return False
    return True


def _attribute(text: str) -> bytes:
    return escape(text, quote=False).replace('"', "&quot;").encode()


@cache
def _parser() -> etree.XMLParser:
    options: dict[str, Any] = {**parser_options(), "remove_comments": False}
    return etree.XMLParser(**options)
