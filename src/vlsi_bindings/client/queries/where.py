"""Conditions as people write them on a command line, and the filters that they are.

    base.name startswith WIN and not (base.basicState == ERROR or base.basicState in (DELETING, MAINTENANCE))

    condition   = conjunction { "or" conjunction }
    conjunction = negation { "and" negation }
    negation    = "not" negation | "(" condition ")" | comparison
    comparison  = MEMBER ( "==" | "=" | "!=" ) VALUE
                | MEMBER [ "not" ] ( "startswith" | "contains" ) VALUE
                | MEMBER [ "not" ] "in" "(" VALUE { "," VALUE } ")"
                | MEMBER [ "not" ] "between" VALUE "and" VALUE
                | MEMBER "is" [ "not" ] "set"
    VALUE       = 'text' | "text" | a text without spaces, commas, quotes and parentheses

A quote within quotes is written twice. A value is of the type that its member has. Keywords may be in any case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ...codec import DEFAULT_DIALECT
from ..errors import ArgumentError, ClientError
from ..texts import type_at, value_of
from .errors import QueryError
from .members import field_of, member_at

if TYPE_CHECKING:
    from ...model import DataObject
    from .filters import Filter
    from .members import Member

_MEMBER: Final = re.compile(r"[A-Za-z_][\w.]*")
_SIGN: Final = re.compile(r"==|!=|=|<>|<=|>=|<|>|~|&&?|\|\|?|!")
_BARE: Final = re.compile(r"""[^\s(),'"]+""")
_QUOTED: Final = re.compile(r"""'(?:[^']|'')*'|"(?:[^"]|"")*\"""")
_SPACE: Final = re.compile(r"\s*")
_EQUAL: Final = frozenset({"==", "="})
_UNEQUAL: Final = frozenset({"!=", "<>"})
_DEEPEST: Final = 50
"""Parentheses and nots within each other."""
_BEFORE, _BEHIND = 60, 40
"""Characters that are shown around a mistake."""
_COMPARISONS: Final = "==, !=, startswith, contains, in (…), between … and …, is set"


class WhereError(ClientError, ValueError):
    """A condition that cannot be read, or that the rules forbid: ``text`` with the place ``at`` and the ``reason``."""

    def __init__(self, text: str, at: int, reason: str) -> None:
        """Take the condition, the place in it, and what is wrong there."""
        self.text, self.at, self.reason = text, at, reason
        super().__init__(f"at {at + 1}: {reason}")

    @property
    def pointed(self) -> tuple[str, str]:
        """The condition on one line, no more of it than fits, and a line that points at the place."""
        start = max(0, self.at - _BEFORE)
        line = "".join(c if c.isprintable() else " " for c in self.text[start : self.at + _BEHIND])
        return line, " " * (self.at - start) + "^"


def where(entity: type[DataObject] | str, text: str, *, release: str | None = None) -> Filter:
    """The filter that a condition is, over the members of an entity in their wire names.

    Raises WhereError, with the place, for a condition that cannot be read, for a member that is none or takes no such
    filter, and for a value that is not of the member's type; QueryError for an entity that is not served.
    """
    return _Parser(entity, text, release).whole()


@dataclass(frozen=True)
class _Operand:
    """A member, and where it stands."""

    member: Member
    at: int


class _Parser:
    """Recursive descent over one condition."""

    def __init__(self, entity: type[DataObject] | str, text: str, release: str | None) -> None:
        self.entity, self.text, self.release = entity, text, release
        self.at = self.depth = 0

    def whole(self) -> Filter:
        found = self.condition()
        if self.at < len(self.text):
            raise self.wrong("'and', 'or' or the end")
        return found

    def condition(self) -> Filter:
        found = self.conjunction()
        while self.keyword("or"):
            found |= self.conjunction()
        return found

    def conjunction(self) -> Filter:
        found = self.negation()
        while self.keyword("and"):
            found &= self.negation()
        return found

    def negation(self) -> Filter:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise WhereError(self.text, self.at, f"more than {_DEEPEST} levels within each other: simplify it")
        try:
            if self.keyword("not"):
                return ~self.negation()
            if self.sign("("):
                found = self.condition()
                self.demand(")")
                return found
            return self.comparison()
        finally:
            self.depth -= 1

    def comparison(self) -> Filter:
        operand = self.operand()
        found = self.taken(_SIGN)
        if found is not None:
            return self.equality(operand, found)
        if self.keyword("is"):
            negated = self.keyword("not")
            self.demand_word("set")
            return self.made(operand, lambda member: member != None if not negated else member == None)  # noqa: E711 - makes a filter
        negated = self.keyword("not")
        made = self.worded(operand)
        return ~made if negated else made

    def equality(self, operand: _Operand, sign: str) -> Filter:
        if sign in _EQUAL:
            value = self.value(operand)
            return self.made(operand, lambda member: member == value)
        if sign in _UNEQUAL:
            value = self.value(operand)
            return self.made(operand, lambda member: member != value)
        at = self.at - len(sign)
        mend = "and, or, not are written out" if sign[0] in "&|!" else "the service has no such filter; times: between"
        raise WhereError(self.text, at, f"expected a comparison ({_COMPARISONS}), found {sign!r}: {mend}")

    def worded(self, operand: _Operand) -> Filter:
        """The comparisons that are words."""
        if self.keyword("startswith"):
            value = self.value(operand)
            return self.made(operand, lambda member: member.startswith(value))
        if self.keyword("contains"):
            value = self.value(operand)
            return self.made(operand, lambda member: member.contains(value))
        if self.keyword("in"):
            values = self.values(operand)
            return self.made(operand, lambda member: member.one_of(values))
        if self.keyword("between"):
            start = self.value(operand)
            self.demand_word("and")
            end = self.value(operand)
            return self.made(operand, lambda member: member.between(start, end))
        raise self.wrong(f"a comparison ({_COMPARISONS})")

    def operand(self) -> _Operand:
        self.space()
        at = self.at
        path = self.taken(_MEMBER)
        if path is None:
            raise self.wrong("a member, such as base.name")
        try:
            return _Operand(member_at(self.entity, path, release=self.release), at)
        except QueryError as error:
            breach = error.breaches[0]
            if breach.rule == "query-entity":
                raise
            raise WhereError(self.text, at, f"expected {breach.expected}, found {path!r}: {breach.mend}") from None

    def values(self, operand: _Operand) -> list[Any]:
        self.demand("(")
        found = [self.value(operand)]
        while self.sign(","):
            found.append(self.value(operand))
        self.demand(")")
        return found

    def value(self, operand: _Operand) -> Any:  # noqa: ANN401 - any of the API's values
        self.space()
        at = self.at
        quoted = self.taken(_QUOTED)
        text = self.taken(_BARE) if quoted is None else quoted[1:-1].replace(quoted[0] * 2, quoted[0])
        if text is None:
            raise self.wrong("a value; texts with spaces, commas or parentheses stand in quotes")
        content = type_at(field_of(operand.member).type, DEFAULT_DIALECT)
        try:
            return value_of(text, content, repr(operand.member)[1:-1])
        except ArgumentError as error:
            raise WhereError(self.text, at, str(error)) from None

    def made(self, operand: _Operand, make: Any) -> Filter:  # noqa: ANN401 - from a member to a filter
        try:
            found: Filter = make(operand.member)
        except QueryError as error:
            told = "; ".join(f"expected {b.expected}, saw {b.seen}: {b.mend}" for b in error.breaches)
            raise WhereError(self.text, operand.at, told) from None
        return found

    def keyword(self, word: str) -> bool:
        """Take a keyword, if it is the next word."""
        self.space()
        match = _MEMBER.match(self.text, self.at)
        if match is None or match[0].lower() != word:
            return False
        self.at = match.end()
        return True

    def sign(self, sign: str) -> bool:
        self.space()
        if not self.text.startswith(sign, self.at):
            return False
        self.at += len(sign)
        return True

    def demand(self, sign: str) -> None:
        if not self.sign(sign):
            raise self.wrong(f"'{sign}'")

    def demand_word(self, word: str) -> None:
        if not self.keyword(word):
            raise self.wrong(f"'{word}'")

    def taken(self, pattern: re.Pattern[str]) -> str | None:
        self.space()
        match = pattern.match(self.text, self.at)
        if match is None:
            return None
        self.at = match.end()
        return match[0]

    def space(self) -> None:
        match = _SPACE.match(self.text, self.at)
        self.at = match.end() if match else self.at

    def wrong(self, expected: str) -> WhereError:
        self.space()
        rest = self.text[self.at :]
        word = _BARE.match(rest)
        found = repr((word[0] if word else rest[:1])[:40]) if rest else "the end"
        return WhereError(self.text, self.at, f"expected {expected}, found {found}")
