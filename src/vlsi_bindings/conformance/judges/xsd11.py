"""The judge that is the schema in its XSD 1.1 form, as xmlschema understands it: needs the extra ``xsd11``.

Slow beside the others, and loaded on use only.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast

from lxml import etree
from xmlschema import XMLSchema11, XMLSchemaException
from xmlschema.validators import XsdAssert

from ...codec.names import XSD as XSD_NAMESPACE
from ...codec.names import XSI_TYPE, split
from ...contract import add_assertions
from ..catalogue import XSD11
from ..findings import Finding
from ..message import contract_of
from ..rules.assertions import Asserted, all_asserted, assertions
from .schema_documents import schema_of
from .schema_tree import expanded_type, parts_of, path_in
from .xsd11_messages import assertion_finding, finding_of, unknown_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...codec.names import Element
    from ..message import Message
    from .schema_documents import Schema
    from .schema_tree import Part

MOST_ELEMENTS: Final = 200_000
"""Elements of one part that are judged: some ten seconds' work."""


class Xsd11Judge:
    """Whether a message is valid by XSD 1.1, assertions included."""

    name = XSD11

    def findings(self, message: Message) -> Iterator[Finding]:
        """All that the schema refuses."""
        schema = schema_of(message.release)
        for part in parts_of(message.fresh_tree(), schema):
            count = sum(1 for _ in part.element.iter(etree.Element))
            if count > MOST_ELEMENTS:
                limit = f"at most {MOST_ELEMENTS} elements"
                yield Finding("not-judged", part.path, part.element.sourceline, limit, str(count), (XSD11,))
            else:
                yield from _judged(part, schema, message.release)


def _judged(part: Part, schema: Schema, release: str | None) -> Iterator[Finding]:
    yield from _unknown_types(part, schema)
    try:
        for error in compiled(release).iter_errors(part.element, namespaces=_scope(part.element)):
            path = _path(cast("Element | None", error.elem), part)
            asserted = isinstance(error.validator, XsdAssert) and _by_id(release).get(str(error.validator.id))
            finding = assertion_finding(error, path, asserted) if asserted else finding_of(error, path)
            if finding is not None:
                yield finding
    except XMLSchemaException as error:  # where xmlschema gives up, which it should not
        told = type(error).__name__
        yield Finding("not-judged", part.path, part.element.sourceline, "what xmlschema can judge", told, (XSD11,))


@lru_cache(maxsize=2)
def compiled(release: str | None) -> XMLSchema11:
    """The compiled schema of a release, with the rules as assertions."""
    root = schema_of(release).whole()
    add_assertions(root, assertions(contract_of(release)))
    return XMLSchema11(etree.tostring(root, encoding="unicode"), allow="none")


@lru_cache(maxsize=2)
def _by_id(release: str | None) -> dict[str, Asserted]:
    """What each assertion of a release's schema says."""
    return {asserted.assertion.id: asserted for asserted in all_asserted(contract_of(release))}


def _unknown_types(part: Part, schema: Schema) -> Iterator[Finding]:
    """Tell and take away every ``xsi:type`` that names no type: xmlschema ends with an exception there.

    Without it the element is judged as what it is declared to be, which is how the codec reads it, too.
    """
    for element in part.element.iter(etree.Element):
        spelled = element.get(XSI_TYPE)
        if spelled is not None and not _is_known(element, spelled, schema):
            yield unknown_type(element, spelled, _path(element, part))
            del element.attrib[XSI_TYPE]


def _is_known(element: Element, spelled: str, schema: Schema) -> bool:
    namespace, local = split(expanded_type(element, spelled) or "")
    return local in (_BUILT_IN if namespace == XSD_NAMESPACE else schema.types)


_BUILT_IN: Final = frozenset(
    {"anyType", "anySimpleType", "string", "boolean", "byte", "short", "int", "long", "integer", "decimal"}
    | {"float", "double", "dateTime", "date", "time", "duration", "base64Binary", "hexBinary", "anyURI", "QName"}
    | {"unsignedByte", "unsignedShort", "unsignedInt", "unsignedLong", "token", "normalizedString", "anyAtomicType"}
)


def _path(element: Element | None, part: Part) -> str:
    """The path of an element in the message; xmlschema does not always tell the element."""
    return part.path if element is None else path_in(part, element)


def _scope(element: Element) -> dict[str, str]:
    """The prefixes that are declared around an element: xmlschema sees only what the element itself declares."""
    return {prefix or "": uri for prefix, uri in element.nsmap.items()}
