"""xmlschema's errors, taken apart: which rule is broken, what was expected.

xmlschema tells by the class of the validator what was broken, and holds the facet. What is not recognised is passed on
in xmlschema's own words, under the rule ``schema``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, cast

from xmlschema import XMLSchemaChildrenValidationError, XMLSchemaDecodeError

from ...codec.names import XSD, XSI_TYPE, local_name
from ...codec.reading import shorten
from ...model import REDACTED
from ..catalogue import XSD11
from ..findings import AssertionFinding, Finding
from ..rules.sentences import as_sentence
from .schema_tree import step_of
from .xsd_messages import SECRET_ELEMENTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from xmlschema import XMLSchemaValidationError

    from ...codec.names import Element
    from ..rules.assertions import Asserted

    Told = tuple[str, str, str] | None
    Take = Callable[[object, Element, str], Told]

_NAMESPACE: Final = re.compile(r"\{[^}]*\}|\bvdi:")
_QUOTED: Final = re.compile(r"'([^']*)'")


def finding_of(error: XMLSchemaValidationError, path: str) -> Finding | None:
    """The finding for an error at ``path``; ``None`` where another error says the same better."""
    element = cast("Element", error.elem)
    if isinstance(error, XMLSchemaChildrenValidationError):
        return _sequence(error, element, path)
    told = _told(error, element)
    if told is None:
        return None
    rule, expected, seen = told
    return Finding(rule, path, element.sourceline, expected, seen, (XSD11,))


def assertion_finding(error: XMLSchemaValidationError, holder: str, asserted: Asserted) -> Finding:
    """The finding for an assertion that the object at ``holder`` does not keep."""
    told = asserted.mend or "ask the judge rules, too: it says where"
    return AssertionFinding(
        rule=asserted.rule,
        path=f"{holder}/{asserted.path}" if asserted.path else holder,
        line=cast("Element", error.elem).sourceline,
        expected=asserted.assertion.sentence,
        seen="an object that breaks it",
        witnesses=(XSD11,),
        mend=as_sentence(told),
        page=asserted.page or None,
        holder=holder,
        covers=asserted.covers,
    )


def unknown_type(element: Element, spelled: str, path: str) -> Finding:
    """An ``xsi:type`` that names nothing."""
    return Finding("unknown-type", path, element.sourceline, "a documented type", spelled, (XSD11,))


def _sequence(error: XMLSchemaChildrenValidationError, parent: Element, path: str) -> Finding:
    """A broken sequence: the end where more is expected, or a child that is not."""
    names = [_NAMESPACE.sub("", str(getattr(item, "name", item))) for item in error.expected or ()]
    expected = ", ".join(names)
    if error.invalid_child is None:
        missing = names[-1] if names else "more"
        return Finding(
            "missing-element", f"{path}/{missing}", parent.sourceline, expected or "more", "nothing", (XSD11,)
        )
    child = cast("Element", error.invalid_child)
    name, place = local_name(str(child.tag)), f"{path}/{step_of(child)}"
    return Finding("unexpected-element", place, child.sourceline, expected or "no more children", name, (XSD11,))


def _told(error: XMLSchemaValidationError, element: Element) -> Told:
    validator: Any = error.validator
    facet = _FACETS.get(type(validator).__name__)
    if facet is not None and validator.target_namespace == XSD:
        return _lexical(validator.parent, element, "")
    if facet is not None:
        rule, expected = facet
        return rule, expected(validator), _text(element)
    reason = error.reason or ""
    if isinstance(error, XMLSchemaDecodeError):
        return _lexical(validator, element, reason)
    for sign, take in _REASONS:
        if sign in reason:
            return take(validator, element, reason)
    return "schema", "what the schema says", _NAMESPACE.sub("", _quiet(reason, element))


def _quiet(reason: str, element: Element) -> str:
    """What xmlschema says, which quotes values: a password's is not told."""
    secret = local_name(str(element.tag)) in SECRET_ELEMENTS
    return REDACTED if secret else shorten(reason)


_FACETS: Final[dict[str, tuple[str, Callable[[Any], str]]]] = {
    "XsdEnumerationFacets": ("unknown-value", lambda f: "one of " + ", ".join(map(str, f.enumeration))),
    "XsdMinLengthFacet": ("min-length", lambda f: f"at least {f.value} characters"),
    "XsdMaxLengthFacet": ("max-length", lambda f: f"at most {f.value} characters"),
    "XsdLengthFacet": ("length", lambda f: f"{f.value} characters"),
    "XsdMinInclusiveFacet": ("min-inclusive", lambda f: f"at least {f.value}"),
    "XsdMaxInclusiveFacet": ("max-inclusive", lambda f: f"at most {f.value}"),
    "XsdPatternFacets": ("pattern", lambda f: "a text that matches " + " or ".join(f.regexps)),
}


def _substitution(validator: object, element: Element, _: str) -> Told:
    """Told twice: of the element, and of the group around it, which is dropped."""
    if type(validator).__name__.endswith("Group"):
        return None
    return "unexpected-type", "a type derived from the declared one", element.get(XSI_TYPE, "")


def _lexical(validator: object, element: Element, _: str) -> Told:
    name = str(getattr(validator, "prefixed_name", None) or "its type").replace("xs:", "xsd:")
    return "lexical-form", f"a value of {name}", _text(element)


def _attribute(_: object, _element: Element, reason: str) -> Told:
    found = _QUOTED.search(reason)
    return "unknown-attribute", "no such attribute", _NAMESPACE.sub("", found[1]) if found else "one"


def _fixed(rule: str, expected: str, seen: str) -> Take:
    return lambda _validator, _element, _reason: (rule, expected, seen)


def _root(_: object, element: Element, _reason: str) -> Told:
    return "unknown-operation", "a documented operation, fault or type", local_name(str(element.tag))


_REASONS: Final[tuple[tuple[str, Take], ...]] = (
    ("cannot substitute", _substitution),
    ("attribute not allowed", _attribute),
    ("element is not nillable", _fixed("nil", "an absent element", "xsi:nil")),
    ("can't have child elements", _fixed("unexpected-child", "text", "child elements")),
    ("can't have children", _fixed("unexpected-child", "text", "child elements")),
    ("character data between child elements", _fixed("unexpected-text", "elements only", "text")),
    ("is not an element of the schema", _root),
    ("is not a", _lexical),
    ("value must be", _lexical),
)


def _text(element: Element) -> str:
    return REDACTED if local_name(str(element.tag)) in SECRET_ELEMENTS else shorten(element.text or "")
