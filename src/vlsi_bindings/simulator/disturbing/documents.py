"""Rules as JSON: a list of objects whose keys are the settings. Bounded, and judged with the place of what is wrong."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Final

from ...codec.settings import shown
from ...suggesting import did_you_mean
from .rule import Rule, RuleError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MOST_BYTES: Final = 1024 * 1024
MOST_RULES: Final = 1_000
_SETTINGS: Final = tuple(f.name for f in fields(Rule))


def load_rules(path: Path) -> list[Rule]:
    """The rules of a file; raises RuleError, which names the file and the place, and OSError."""
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    try:
        return rules_of(data)
    except RuleError as error:
        raise RuleError(f"{path}: {error}") from error.__cause__


def rules_of(data: bytes) -> list[Rule]:
    """The rules of a document: a JSON list of objects. Raises RuleError, which names the place."""
    if len(data) > MOST_BYTES:
        raise RuleError(f"the document has more than {MOST_BYTES:,} bytes")
    try:
        told = json.loads(data, object_pairs_hook=_object, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise RuleError(f"line {error.lineno}, column {error.colno}: no JSON: {error.msg}") from None
    except RuleError:
        raise
    except (ValueError, RecursionError) as error:
        raise RuleError(f"no JSON: {error}") from None
    if not isinstance(told, list):
        raise RuleError(f"a list of rules is needed, found {shown(told)}")
    if len(told) > MOST_RULES:
        raise RuleError(f"{len(told):,} rules; at most {MOST_RULES:,} are read")
    return [_rule(one, f"rule {number}") for number, one in enumerate(told, 1)]


def _rule(told: object, place: str) -> Rule:
    if not isinstance(told, dict):
        raise RuleError(f"{place}: an object of settings is needed, found {shown(told)}")
    for name in told:
        if name not in _SETTINGS:
            raise RuleError(f"{place}: there is no {shown(name)}{did_you_mean(name, _SETTINGS) or _all()}")
    if "poison" in told and not isinstance(told["poison"], list):
        raise RuleError(f"{place}: poison: a list of ids is needed, found {shown(told['poison'])}")
    try:
        return Rule(**told)
    except RuleError as error:
        raise RuleError(f"{place}: {error}") from error.__cause__


def _all() -> str:
    return f"; a rule has {', '.join(_SETTINGS)}"


def _object(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """An object of which no key comes twice."""
    told: dict[str, Any] = {}
    for name, value in pairs:
        if name in told:
            raise RuleError(f"{shown(name)} stands twice in one object")
        told[name] = value
    return told


def _refuse(name: str) -> None:
    raise RuleError(f"{name} is no number")
