"""What the page of a queryable type says of filtering, sorting and paging: prose in a dozen fixed forms, read as rules.

For the reader of type pages. A line that speaks of filters, sorting or pages in no known form is an error; all other
lines say what a query is for, and are dropped. Paths are dotted; one that ends at an object means all of its members.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from .facts import Rule
from .links import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

_PATH: Final = r"\[\w+\](?:\.\[\w+\])*"
_FILTERS: Final = r"\[QueryFilter\w+\](?:, (?:or )?\[QueryFilter\w+\])*"
_NAMES: Final = re.compile(r"\[(\w+)\]")
_TOPIC: Final = re.compile(r"filter|sort|\[limit\]|\[maxPageSize\]|\[startingOffset\]", re.IGNORECASE)
"""What a line is about that must have a known form."""

_HEADS: Final = {
    "onlyFilterable": re.compile(
        r"(?:.*\. )?(?:Query definitions can specify the following member types|"
        r"Only the following fields support filtering|The fields which can be used in filters are):"
    ),
    "notFilterable": re.compile(r"Cannot filter on the following \w+ attributes:"),
    "": re.compile(r"The following caveats apply:|The \w+ query service api to get provisioning data\."),
}
"""What a list below means; that of the last forms is no list of members, or does not say what it lists."""

_MEMBER: Final = re.compile(
    rf"\* (?P<path>{_PATH})(?:/\[(?P<other>\w+)\])?"
    rf"(?: \((?P<filters>{_FILTERS}) filter only\)| \((?P<unsorted>Cannot use property to sort)\))?"
    r"(?:\. This can be specified as .*)?"
)
_ALL: Final = re.compile(r"Can filter on (?:the )?all \w+ attributes\.")
_NONE: Final = re.compile(r"Cannot filter on any of \w+ attributes\.")
_ONLY_WITHIN: Final = re.compile(rf"Only fields in (?P<path>{_PATH}) support filtering\.")
_EXCEPT: Final = re.compile(rf"All fields except (?P<path>{_PATH}) can be queried\.")
_NOT_ALLOWED: Final = re.compile(r"(?P<paths>\[.+) are not allowed members? in filters\.")
_SUPPORTS: Final = re.compile(rf"(?P<path>{_PATH}) fields? only supports? the (?P<filters>{_FILTERS}) filter\.")
_APPLY: Final = re.compile(rf"\* You can only apply (?P<filters>{_FILTERS}) filter on (?P<path>{_PATH})")
_AT_MOST: Final = re.compile(r"\* \[(?P<control>limit|maxPageSize)\] cannot exceed (?P<most>\d+)\.")
_UNUSED: Final = re.compile(r"\* \[(?P<control>startingOffset)\] cannot be specified\.")
_REMARKS: Final = tuple(
    map(
        re.compile,
        (
            r"\* The first filter may be any of the above or an .*",
            r"\* it specifies (?:multiple domain|\(group=true).*",
            r"\* If either name or username is specified in a filter, .*",
            r"\* If \[sortBy\] is (?:not )?specified, .*",
        ),
    )
)
"""How combined filters are understood, and what results are sorted by: nothing that one filter can break."""


class UnknownFilterFormError(ValueError):
    """A line about filters in no known form; the text is what was expected."""


def read_filtering(prose: Iterable[str]) -> tuple[Rule, ...]:
    """The rules in the prose of a page's part on queries (``onlyFilterable``, ``filtersOf`` and their like).

    Raises UnknownFilterFormError for a line about filters, sorting or paging that has none of the known forms.
    """
    reader = _Reader()
    for line in prose:
        reader.read(plain(line))
    return reader.rules()


class _Reader:
    """The lines of one page, one after the other."""

    def __init__(self) -> None:
        self._list = ""
        self._members: defaultdict[str, list[str]] = defaultdict(list)
        self._others: list[Rule] = []

    def rules(self) -> tuple[Rule, ...]:
        lists = tuple(Rule(kind, values=tuple(paths)) for kind, paths in self._members.items())
        return (*lists, *self._others)

    def read(self, line: str) -> None:
        head = next((kind for kind, form in _HEADS.items() if form.fullmatch(line)), None)
        if head is not None:
            self._list = head
        elif not (self._read_member(line) or self._read_sentence(line) or self._read_control(line)):
            _expect_remark(line)

    def _read_member(self, line: str) -> bool:
        found = _MEMBER.fullmatch(line)
        if not found:
            return False
        path = _dotted(found["path"])
        for member in (path, path.rpartition(".")[0] + "." + found["other"]) if found["other"] else (path,):
            if self._list:
                self._members[self._list].append(member)
            self._filters(member, found["filters"])
            if found["unsorted"]:
                self._members["notSortable"].append(member)
        return True

    def _read_sentence(self, line: str) -> bool:
        if _NONE.fullmatch(line):
            self._others.append(Rule("noFilters"))
        elif found := _ONLY_WITHIN.fullmatch(line):
            self._members["onlyFilterable"].append(_dotted(found["path"]))
        elif found := _EXCEPT.fullmatch(line):
            self._members["notFilterable"].append(_dotted(found["path"]))
        elif found := _NOT_ALLOWED.fullmatch(line):
            self._members["notFilterable"] += map(_dotted, re.findall(_PATH, found["paths"]))
        elif found := _SUPPORTS.fullmatch(line) or _APPLY.fullmatch(line):
            self._filters(_dotted(found["path"]), found["filters"])
        else:
            return bool(_ALL.fullmatch(line))
        return True

    def _read_control(self, line: str) -> bool:
        found = _AT_MOST.fullmatch(line) or _UNUSED.fullmatch(line)
        if not found:
            return False
        most = found.groupdict().get("most")
        limit = Rule("queryLimit", found["control"], (most,)) if most else None
        self._others.append(limit or Rule("queryWithout", values=(found["control"],)))
        return True

    def _filters(self, path: str, filters: str | None) -> None:
        if filters:
            self._others.append(Rule("filtersOf", path, tuple(_NAMES.findall(filters))))


def _expect_remark(line: str) -> None:
    if _TOPIC.search(line) and not any(form.fullmatch(line) for form in _REMARKS):
        raise UnknownFilterFormError("a known form of what is said of filters, sorting or pages")


def _dotted(path: str) -> str:
    return ".".join(_NAMES.findall(path))
