"""The documented facts beside a component: attributes and appinfo of the facts' own namespace. Serves the reader.

Sets without them (all siblings) read the same way and have none.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypedDict

from .documents import fail, required
from .schema import XSD, Rule, Service

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

FACTS: Final = "urn:vlsi-bindings:facts"
HISTORY: Final = "in"
"""The fact that a component said something else in other releases."""


@dataclass(slots=True)
class Facts:
    """All facts of one component, whatever kind it is of."""

    attributes: dict[str, str]
    default: tuple[str, ...] | None = None
    rules: list[Rule] = field(default_factory=list)
    privileges: list[str] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    queryable_by: list[str] = field(default_factory=list)

    def flag(self, name: str) -> bool:
        """Whether the attribute says ``true``."""
        return self.attributes.get(name) == "true"


class OperationFacts(TypedDict):
    """The facts that an operation has, by the names of its fields."""

    service: str | None
    since: str | None
    releases: str | None
    deprecated: bool
    privileges: tuple[str, ...]
    events: tuple[str, ...]


def facts_of(element: etree._Element) -> Facts:
    """The facts that stand on an element; raises ReadError for one it does not know."""
    prefix = f"{{{FACTS}}}"
    attributes = {str(key)[len(prefix) :]: str(value) for key, value in element.items() if str(key).startswith(prefix)}
    facts = Facts(attributes)
    for info in _app_info(element):
        if _is_current(info):
            _take(facts, info)
    return facts


def _is_current(info: etree._Element) -> bool:
    """Whether the newest release states the fact: what only held in others is none of the classes."""
    stated = info.get(f"{{{FACTS}}}releases")
    return _local(info) != HISTORY and (stated is None or stated.endswith("-"))


def _take(facts: Facts, info: etree._Element) -> None:
    match _local(info):
        case "default":
            facts.default = (*(facts.default or ()), info.text or "")
        case "rule":
            values = tuple(value.text or "" for value in info.iterchildren(f"{{{FACTS}}}value"))
            facts.rules.append(Rule(required(info, "kind"), info.get("field"), values))
        case "privilege":
            facts.privileges.append(info.text or "")
        case "event":
            facts.events.append(info.text or "")
        case "queryable":
            facts.queryable_by.append(required(info, "by"))
        case found:
            raise fail(info, "default, rule, privilege, event or queryable", found)


def operation_facts(facts: Facts) -> OperationFacts:
    """What of the facts is an operation's."""
    return OperationFacts(
        service=facts.attributes.get("service"),
        since=facts.attributes.get("since"),
        releases=facts.attributes.get("releases"),
        deprecated=facts.flag("deprecated"),
        privileges=tuple(facts.privileges),
        events=tuple(facts.events),
    )


def services_of(schema: etree._Element) -> Iterator[Service]:
    """The services that a schema's own annotation lists."""
    for info in _app_info(schema):
        if _local(info) != "service":
            raise fail(info, "service", _local(info))
        deprecated = info.get("deprecated") == "true"
        yield Service(required(info, "name"), info.get("page"), info.get("since"), deprecated)


def _app_info(element: etree._Element) -> Iterator[etree._Element]:
    for app_info in element.iterfind(f"{{{XSD}}}annotation/{{{XSD}}}appinfo"):
        yield from app_info.iterchildren(f"{{{FACTS}}}*")


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]
