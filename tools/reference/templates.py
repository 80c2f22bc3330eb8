"""The templates of rules: by which words each is recognised, and what it adds to a member.

For tools.reference.rules, which finds them in footnotes and descriptions. The expressions hold no more of the
reference's wording than is needed to tell the templates apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .facts import Rule

if TYPE_CHECKING:
    from collections.abc import Callable

    from .drafts import Draft

    Apply = Callable[[Draft, re.Match[str]], None]

_LITERAL = r"\[[^\]]*\]|\"[^\"]*\"|'[^']*'|[\w-]+"
_LITERALS = re.compile(r"'([^']*)'|\"([^\"]*)\"|(\b(?!or\b|and\b)\w+\b)")
_NAME = re.compile(r"\[(\w+)\]")
_SUBJECT = r"This (?:property|parameter|field)"


@dataclass(frozen=True, slots=True)
class Template:
    """One form in which a rule is stated."""

    name: str
    pattern: re.Pattern[str]
    apply: Apply
    footnote_only: bool = False
    """Whether it is too loose to be looked for in running text."""


def _literals(text: str) -> tuple[str, ...]:
    return tuple(quoted or double or bare for quoted, double, bare in _LITERALS.findall(text))


def _optional(draft: Draft, _: re.Match[str]) -> None:
    draft.optional = True


def _not_updatable(draft: Draft, _: re.Match[str]) -> None:
    draft.updatable = False


def _update_as_whole(draft: Draft, _: re.Match[str]) -> None:
    draft.update_as_whole = True


def _default(draft: Draft, found: re.Match[str]) -> None:
    draft.default = _literals(found["literal"])


def _default_text(draft: Draft, found: re.Match[str]) -> None:
    draft.default = (found["text"],)


def _minimum(draft: Draft, found: re.Match[str]) -> None:
    draft.minimum = int(found["value"])


def _maximum(draft: Draft, found: re.Match[str]) -> None:
    draft.maximum = int(found["value"])


def _length(draft: Draft, found: re.Match[str]) -> None:
    groups = found.groupdict()
    draft.max_length = int(groups["longest"])
    if groups.get("shortest"):
        draft.min_length = int(groups["shortest"])


def _not_empty_length(draft: Draft, found: re.Match[str]) -> None:
    _length(draft, found)
    draft.min_length = 1


def _required_if(draft: Draft, found: re.Match[str]) -> None:
    draft.add(Rule("requiredIf", found["field"], _literals(found["values"])))


def _required_if_set(draft: Draft, found: re.Match[str]) -> None:
    draft.add(Rule("requiredIfSet", values=tuple(re.findall(r"\w+", found["fields"]))))


def _plain_rule(kind: str) -> Apply:
    return lambda draft, _: draft.add(Rule(kind))


def _values_rule(kind: str) -> Apply:
    return lambda draft, found: draft.add(Rule(kind, values=(found["value"],)))


def _fields_rule(kind: str) -> Apply:
    def apply(draft: Draft, found: re.Match[str]) -> None:
        draft.type_rules.append(Rule(kind, values=tuple(_NAME.findall(found["fields"]))))

    return apply


def _not_usable_for(draft: Draft, found: re.Match[str]) -> None:
    draft.add(Rule("notUsableFor", found["field"], _literals(found["values"])))


def _format(name: str, *, rule: str | None = None) -> Apply:
    def apply(draft: Draft, found: re.Match[str]) -> None:
        draft.pattern = name
        longest = found.groupdict().get("longest")
        if longest:
            draft.max_length = int(longest)
        if rule:
            draft.add(Rule(rule))

    return apply


def _naming_pattern(draft: Draft, found: re.Match[str]) -> None:
    draft.pattern = "namingPattern"
    draft.add(Rule("namingPattern", values=(found["value"],)))


_ANY = r"[^.]*"
_MAX = r" The maximum length is (?P<longest>\d+)"
_ALPHA = r" It must contain at least one alpha character\."

TEMPLATES: Final = tuple(
    Template(name, re.compile(pattern), apply, footnote_only=name in {"default text", "allowed type"})
    for name, pattern, apply in (
        ("optional", rf"{_SUBJECT} need not be set", _optional),
        ("not updatable", r"This property cannot be updated", _not_updatable),
        ("update as whole", r"This data object must be updated as a whole", _update_as_whole),
        ("default", rf"{_SUBJECT} has a default value of (?P<literal>{_LITERAL})(?=\.?$|\. |\.?\s*\[|\.?<)", _default),
        ("default text", rf"{_SUBJECT} has a default value of (?P<text>\w+[ ,].+?)\.?$", _default_text),
        ("minimum", rf"{_SUBJECT} has a minimum value of (?P<value>-?\d+)", _minimum),
        ("maximum", rf"{_SUBJECT} has a maximum value of (?P<value>-?\d+)", _maximum),
        ("longest", rf"{_SUBJECT} has a maximum length of (?P<longest>\d+)", _length),
        ("not empty", rf"{_SUBJECT} must not be empty and {_ANY}length of (?P<longest>\d+)", _not_empty_length),
        ("shortest and longest", r"This must be between (?P<shortest>\d+) and (?P<longest>\d+) char", _length),
        ("any characters", rf"{_SUBJECT} accepts all characters {_ANY}length of (?P<longest>\d+)", _length),
        ("required if", rf"{_SUBJECT} is required if (?P<field>\w+) is set to (?P<values>[^.<]+)", _required_if),
        (
            "required if set",
            rf"{_SUBJECT} is required if (?:any of the )?(?P<fields>\w+(?:, \w+)*) is set\.",
            _required_if_set,
        ),
        ("unique", rf"{_SUBJECT} is an unordered array of unique", _plain_rule("unique")),
        ("unique key", rf"{_SUBJECT} is a set of entries with unique", _plain_rule("uniqueKey")),
        ("update map", r"This parameter is an update map based on \[(?P<value>\w+)\]", _values_rule("updateMapOf")),
        ("at least one", r"One of (?P<fields>\[.+\]) is mandatory", _fields_rule("atLeastOneOf")),
        ("at most one", r"Only one of (?P<fields>\[.+\]) can be set", _fields_rule("atMostOneOf")),
        ("not usable", rf"{_SUBJECT} cannot be used for \[(?P<field>\w+)\] (?P<values>[^.<]+)", _not_usable_for),
        ("allowed type", r"\[(?P<value>\w+)\]\.$", _values_rule("allowedTypes")),
        (
            "instant clone value",
            r"For Instant clone \w+,? this setting can only be set to (?P<value>\w+)",
            _values_rule("onlyValueForInstantClone"),
        ),
        (
            "idle",
            r"For Instant clone \w+, this can be modified only if",
            _plain_rule("modifiableOnlyIfIdle"),
        ),
        ("cluster", r"For Instant clone \w+ only it can be", _plain_rule("onlyClusterForInstantClone")),
        (
            "one item",
            r"For Full clone \w+, if Storage DRS",
            lambda draft, _: draft.add(Rule("maxItemsIf", values=("1",))),
        ),
        ("time", rf"{_SUBJECT} must (?:be in the form hh:mm|contain the time) in 24 hours", _format("timeOfDay")),
        ("address", rf"{_SUBJECT} must be a valid IP address or DNS", _format("hostAddress")),
        ("DNS name", rf"{_SUBJECT} must be a valid DNS", _format("dnsName")),
        (
            "folder name",
            rf"{_SUBJECT} defines valid folder names with a max length of (?P<longest>\d+)",
            _format("folderName", rule="folderName"),
        ),
        ("drive", rf"{_SUBJECT} must be single letters from D to Z\.", _format("driveLetter")),
        (
            "drive or auto",
            rf"{_SUBJECT} must be single letters from D to Z or",
            _format("driveLetterOrAuto"),
        ),
        (
            "printable",
            rf"[^.]*{_SUBJECT.lower()} is limited to letters, numbers, punctuation",
            _format("printableText"),
        ),
        ("no question mark", rf"{_SUBJECT} cannot contain \? char", _format("withoutQuestionMark")),
        ("no slash", rf"{_SUBJECT} cannot contain forward slash", _format("withoutSlash")),
        (
            "table prefix",
            rf"{_SUBJECT} must start with a letter, .* not be longer than (?P<longest>\d+)",
            _format("tablePrefix"),
        ),
        (
            "words",
            rf"{_SUBJECT} must contain only alphanumerics, spaces, underscores,? and dashes\.{_MAX}",
            _format("nameWithSpaces"),
        ),
        (
            "name",
            rf"{_SUBJECT} must contain only alphanumerics, underscores,? and dashes\.{_MAX}",
            _format("simpleName"),
        ),
        (
            "dotted name",
            rf"{_SUBJECT} must contain only alphanumerics, dot, underscores,? and dashes\.{_MAX}",
            _format("dottedName"),
        ),
        (
            "machine name",
            rf"{_SUBJECT} must contain only alphanumerics and dashes\.{_ALPHA}{_MAX}",
            _format("machineName"),
        ),
        (
            "machine name with underscores",
            rf"{_SUBJECT} must contain only alphanumerics, underscores,? and dashes\.{_ALPHA}{_MAX}",
            _format("machineNameWithUnderscores"),
        ),
        (
            "international machine name",
            rf"{_SUBJECT} must contain only unicode characters, numbers, and dashes\.{_ALPHA}{_MAX}",
            _format("internationalMachineName"),
        ),
        (
            "naming pattern",
            rf"{_SUBJECT} must contain only alphanumerics and dashes\.{_ALPHA} It may .* length is (?P<value>\d+)",
            _naming_pattern,
        ),
    )
)
"""All forms, in an order that does not matter: the templates exclude each other."""
