"""A message as a tree that folds, with each finding below the element it is about."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from ...markup import tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ...codec import Finding
    from ...codec.outline import Line
    from ...markup.tags import Element

_ENVELOPE: Final = "Envelope/Body/"
_OPEN: Final = 3
"""Levels that are unfolded from the beginning."""


def tree(lines: Iterable[Line], findings: Sequence[Finding], most: int, text: int) -> tuple[Element, int, int]:
    """The tree of at most so many lines, how many it has, and how many were left out; values have a bound, too."""
    shown: list[Line] = []
    left = 0
    for line in lines:
        if len(shown) < most:
            shown.append(line)
        else:
            left += 1
    notes = _placed(findings, shown)
    root = tag("ul", {"class": "tree"}, *(_finding(finding) for finding in notes.pop("", ())))
    lists = [root]
    for line, below in zip(shown, [*shown[1:], None], strict=True):
        del lists[line.depth + 1 :]
        parent = lists[-1]
        item = tag("li", {})
        parent.append(item)
        told = [_finding(finding) for finding in notes.pop(line.path, ())]
        if below is None or below.depth <= line.depth:
            item.append(tag("div", {"class": "line"}, *_pieces(line, text)))
            item.extend(told)
            continue
        children = tag("ul", {}, *told)
        attributes = {"open": ""} if line.depth < _OPEN or told else {}
        item.append(tag("details", attributes, tag("summary", {"class": "line"}, *_pieces(line, text)), children))
        lists.append(children)
    return root, len(shown), left


def _placed(findings: Sequence[Finding], lines: Sequence[Line]) -> dict[str, list[Finding]]:
    """The findings by the path of the line they belong to: their own, or the nearest above."""
    known = {line.path for line in lines}
    placed: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        path = finding.path.removeprefix(_ENVELOPE)
        while path and path not in known:
            path = path.rpartition("/")[0]
        placed[path].append(finding)
    return placed


def _pieces(line: Line, most: int) -> list[Element | str]:
    pieces: list[Element | str] = [tag("span", {"class": "n"}, line.name)]
    if line.type is not None:
        pieces += [" ", tag("span", {"class": "t"}, line.type)]
    if line.value is not None:
        cut = line.value if len(line.value) <= most else f"{line.value[:most]}…"
        pieces += [" ", tag("span", {"class": "v"}, cut)]
        if len(line.value) > most:
            pieces += [" ", tag("span", {"class": "t"}, f"{len(line.value):,} characters")]
    return pieces


def _finding(finding: Finding) -> Element:
    place = f"line {finding.line}: " if finding.line else ""
    told = f" {place}expected {finding.expected}, saw {finding.seen}"
    return tag("p", {"class": "note-line"}, tag("span", {"class": "badge warning"}, str(finding.rule)), told)
