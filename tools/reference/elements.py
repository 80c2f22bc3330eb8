"""Fields and parameters as element declarations, with the facts that XSD 1.0 has no word for.

For the schema writer: one member of the facts is one ``xs:element`` of a sequence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .markup import appinfo, fact, fact_element, qname, xs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from .facts import Member, Rule

DOCUMENTED_FAULT = "MethodFault"
WRAPPED_FAULT = "LocalizedMethodFault"


def wire_type(owner: str, type_name: str) -> str:
    """The type on the wire for a documented one: a fault that is a value is wrapped, except by the wrapper itself."""
    if type_name == DOCUMENTED_FAULT and owner != WRAPPED_FAULT:
        return WRAPPED_FAULT
    return type_name


def write_element(sequence: Element, owner: str, member: Member, simple_type: str) -> None:
    """Append the declaration of a member.

    ``simple_type`` is its type as SimpleTypes has named it: the member's own where it has no facets.
    """
    name_on_wire = wire_type(owner, simple_type)
    element = xs(
        sequence,
        "element",
        name=member.name,
        type=qname(name_on_wire),
        minOccurs="0" if member.optional else None,
        maxOccurs="unbounded" if member.array else None,
    )
    if name_on_wire != simple_type:
        fact(element, "documentedType", simple_type)
    write_member_facts(element, member)


def write_member_facts(component: Element, member: Member) -> None:
    """State what the reference says of a member beyond its type and occurrence."""
    fact(component, "since", member.since)
    if not member.updatable:
        fact(component, "updatable", "false")
    fact(component, "deprecated", member.deprecated)
    for value in member.default or ():
        fact_element(appinfo(component), "default", value)
    write_rules(component, member.rules)


def write_rules(component: Element, rules: tuple[Rule, ...]) -> None:
    """State rules beside the component that they belong to."""
    for rule in rules:
        stated = fact_element(appinfo(component), "rule", kind=rule.kind, field=rule.field)
        for value in rule.values:
            fact_element(stated, "value", value)
