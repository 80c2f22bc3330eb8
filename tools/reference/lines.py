"""A cursor over the non-blank lines of one page that gives each of them to a named rule, or fails.

For the page readers. Nothing is skipped: a line that no rule expects is an error with its place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHOWN = 160

RULES: Final[Mapping[str, re.Pattern[str]]] = {
    name: re.compile(pattern)
    for name, pattern in {
        # front matter
        "fence": r"---",
        "layout": r"layout: (?:page|default)",
        "title": r"title: (?P<title>.+)",
        "hidden parts": r"hide:",
        "hidden navigation": r"#  - navigation",
        "hidden contents": r"- toc",
        # the head of a type or service
        "Java class label": r"Java Class",
        "head label": r"(?P<label>Property of|Parameter to|Returned by|Thrown by|Extended by|Extends|See also|Since)",
        "Java class": r"> (`?)(?P<name>[\w. ]+)\1",
        "link list": r"> (?P<links>\[\w+\]\([^)]+\)(?:, ?\[\w+\]\([^)]+\))*),?",
        "version": r"> (?P<version>(?:Horizon |vmodl\.).+)",
        # the sections of a type
        "description heading": r"## (?:Data Object|Fault) Description",
        "service heading": r"## Service Description",
        "query heading": r"##  Queryable Data Object",
        "query service": r"This data object is queryable using \[(?P<service>\w+)\]\([^)]+\)\.",
        "query privileges heading": r"Query \*\*Privileges\*\*",
        "properties heading": r"## Data Object Properties",
        # tables
        "member head": r"Name \| Type \| Description",
        "result head": r"Type \| Description",
        "privilege head": r"Privilege \| Description",
        "event head": r"Event \| Description",
        "column line": r":---\|:---:?(?:\|:---)?",
        "column line of values": r"---\|---",
        "member row": r"\*\*(?P<name>\w+)\*\*\|\s*(?P<type>[^|]*?)\s*\|\s*(?P<text>.*)",
        "result row": r"(?P<type>xsd:\w+(?:\[\])?|\[\w+(?:\[\])?\]\([^)]+\))\|\s*(?P<text>.*)",
        "code row": r"(?P<code>[A-Z][A-Z0-9_]+)\|\s*(?P<text>.*)",
        "none": r"None",
        "value row": r"\"(?P<value>[^\"]+)\"\|(?P<text>.*)",
        "value attribute": r"\* \*\*(?:Name|Type|Description|Selectable):\*\* .*",
        "rule bullet": r"\*\s+This (?:property|parameter) .*",
        "since mark": r"\*\*_Since_\*\* .*",
        "footnote marks": r"\[\^\d+\](?: \[\^\d+\])*",
        # inherited fields
        "base heading": r"Properties inherited from (?P<link>\[\w+\]\([^)]+\))",
        "inherited fields": r"(?P<links>\[\w+\]\([^)]+#\w+\)(?:, \[\w+\]\([^)]+#\w+\))*)",
        # the sections of a service
        "methods heading": r"\*\*Methods\*\*",
        "methods label": r"Methods defined in this Service:",
        "method names": r"(?P<names>\w+(?:, \w+)*)",
        "privileges heading": r"\*\*Privileges\*\*",
        "parameters heading": r"\*\*Parameters\*\*",
        "result heading": r"\*\*Return Value\*\*",
        "faults heading": r"\*\*Faults\*\*",
        "events heading": r"\*\*Events\*\*",
        "end of method": r"Show WSDL type definition",
        "footnote": r"\[\^(?P<number>\d+)\]: (?P<text>.+)",
        # index pages
        "index heading": r"## [\w ]+",
        "index letters": r"\*\*A-EF-JK-OP-TU-ZAll\*\*",
        "index navigation": r"\[[A-Z][A-Za-z ]+\]\((?:[a-z]+-)*(?:landing|index-[a-z]+)\.md\)",
        "index hint": r"To quickly find any entry, .*",
        "index entry": (
            r"(?:\*\*)?(?P<link>\[\w+\]\([^ )]+ \"[^\"]+\"\))"
            r"(?: \((?:in|via) (?P<owner>\[\w+\]\([^ )]+ \"[^\"]+\"\)) ?\))?"
        ),
    }.items()
}
"""What a line can be. A line is matched whole, without surrounding blanks."""

_STRUCTURE = re.compile(
    r"\*\*\w+\*\*\||:---\||\[\^\d+\]: |## |Query \*\*|Show WSDL|Methods defined in|"
    r"\*\*(?:Methods|Privileges|Parameters|Return Value|Faults|Events)\*\*$|(?:Name|Type|Privilege|Event) +\||"
    r"xsd:\w+(?:\[\])?\||\[\w+(?:\[\])?\]\([^)]+\)\|"
)
"""How lines begin that must never be taken for prose."""

_REFERENCE = re.compile(r"\[\^(\d+)\]")


class PageError(ValueError):
    """A page says something that the reader does not understand, or that cannot be right."""

    def __init__(self, page: str, line: int, expected: str, found: str) -> None:
        super().__init__(page, line, expected, found)
        self.page = page
        self.line = line
        self.expected = expected
        self.found = found

    def __str__(self) -> str:
        """Where, what was expected, what was found."""
        found = self.found if len(self.found) <= _SHOWN else f"{self.found[:_SHOWN]}…"
        return f"{self.page}, line {self.line}: expected {self.expected}, found {found!r}"


class Lines:
    """The lines of a page; the footnotes' definitions at its end are set aside first."""

    def __init__(self, page: str, text: str) -> None:
        self.page = page
        self._lines = [(number, line) for number, raw in enumerate(text.split("\n"), 1) if (line := raw.strip())]
        self._at = 0
        self.footnotes: dict[int, str] = {}
        """The text of each footnote by its number."""
        self._take_footnotes()

    @property
    def number(self) -> int:
        """The number of the next line, or of the last one at the end."""
        if not self._lines:
            return 1
        return self._lines[min(self._at, len(self._lines) - 1)][0]

    @property
    def at_end(self) -> bool:
        """Whether all lines are consumed."""
        return self._at >= len(self._lines)

    def at(self, *rules: str) -> bool:
        """Whether the next line obeys one of the rules."""
        return not self.at_end and any(RULES[rule].fullmatch(self._lines[self._at][1]) for rule in rules)

    def find(self, *rules: str) -> re.Match[str] | None:
        """The next line's match with the first of the rules that it obeys; the cursor moves if there is one."""
        if self.at_end:
            return None
        line = self._lines[self._at][1]
        for rule in rules:
            found = RULES[rule].fullmatch(line)
            if found:
                self._at += 1
                return found
        return None

    def take(self, *rules: str) -> re.Match[str]:
        """The same, where the line has to obey one of the rules; raises PageError if it does not."""
        found = self.find(*rules)
        if found is None:
            raise self.error(" or ".join(rules))
        return found

    def prose(self) -> list[str]:
        """All lines up to the next one that belongs to the page's structure."""
        start = self._at
        while not self.at_end and not _STRUCTURE.match(self._lines[self._at][1]):
            self._at += 1
        return [line for _, line in self._lines[start : self._at]]

    def prose_line(self) -> str | None:
        """The next line, unless it belongs to the page's structure."""
        if self.at_end or _STRUCTURE.match(self._lines[self._at][1]):
            return None
        self._at += 1
        return self._lines[self._at - 1][1]

    def rest(self) -> list[str]:
        """All lines that are left, of a page without structure."""
        rest = [line for _, line in self._lines[self._at :]]
        self._at = len(self._lines)
        return rest

    def end(self) -> None:
        """Raises PageError if a line is left."""
        if not self.at_end:
            raise self.error("the end of the page")

    def error(self, expected: str) -> PageError:
        """An error at the next line."""
        found = "the end of the page" if self.at_end else self._lines[self._at][1]
        return PageError(self.page, self.number, expected, found)

    def _take_footnotes(self) -> None:
        while self._lines and (found := RULES["footnote"].fullmatch(self._lines[-1][1])):
            line, _ = self._lines.pop()
            number = int(found["number"])
            if number in self.footnotes:
                raise PageError(self.page, line, f"one definition of footnote {number}", "a second one")
            self.footnotes[number] = found["text"].removesuffix("---")
        referred = {int(number) for _, line in self._lines for number in _REFERENCE.findall(line)}
        for number in sorted(self.footnotes.keys() - referred):
            raise PageError(self.page, 1, f"a reference to footnote {number}", "none, only its definition")
