"""A field, parameter or result while its documented rules are being collected.

For the rule templates, which each add to it, and the row reader, which makes the finished fact of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .facts import Member, Returns, Rule


@dataclass(slots=True)
class Draft:
    """What the rules found so far say about one member; rules of the type as a whole are set apart."""

    optional: bool = False
    updatable: bool = True
    update_as_whole: bool = False
    default: tuple[str, ...] | None = None
    minimum: int | None = None
    maximum: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    rules: list[Rule] = field(default_factory=list)
    type_rules: list[Rule] = field(default_factory=list)
    enumeration: tuple[str, ...] | None = None
    since: str | None = None
    deprecated: bool = False

    def add(self, rule: Rule) -> None:
        """Add a rule of the member, once; values of a kind that is stated in several places are gathered in one."""
        if rule.kind == "allowedTypes" and self.rules and self.rules[-1].kind == rule.kind:
            rule = Rule(rule.kind, rule.field, (*self.rules.pop().values, *rule.values))
        if rule not in self.rules:
            self.rules.append(rule)

    def member(self, name: str, type_: str, *, array: bool) -> Member:
        """The finished field or parameter."""
        return Member(
            name=name,
            type=type_,
            array=array,
            optional=self.optional,
            updatable=self.updatable,
            enumeration=self.enumeration,
            default=self.default,
            minimum=self.minimum,
            maximum=self.maximum,
            min_length=self.min_length,
            max_length=self.max_length,
            pattern=self.pattern,
            rules=tuple(self.rules),
            since=self.since,
            deprecated=self.deprecated,
        )

    def returns(self, type_: str, *, array: bool) -> Returns:
        """The finished result of an operation."""
        return Returns(type_, array, self.enumeration, self.optional)
