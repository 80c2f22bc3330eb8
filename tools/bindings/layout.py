"""Python source in the shape that ``ruff format`` leaves: lines of at most 120, imports and exports sorted.

Serves the writer, so that generated files need no second pass.
"""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

WIDTH: Final = 120
INDENT: Final = "    "
SUMMARY: Final = WIDTH - len(INDENT) - len('"""') * 2
"""How long the first line of a class's docstring can be."""

_RUNS: Final = re.compile(r"\d+|\D")


def natural(name: str) -> tuple[tuple[int, int], ...]:
    """The sort key that reads digits as numbers: ``Data2`` before ``Data10``."""
    return tuple((ord("0"), int(run)) if run.isdecimal() else (ord(run), 0) for run in _RUNS.findall(name))


def _rank(name: str) -> int:
    """Constants, then classes, then the rest."""
    if len(name) > 1 and name.isupper():
        return 0
    return 1 if name[:1].isupper() else 2


def exports(names: Iterable[str]) -> list[str]:
    """The order of ``__all__``."""
    return sorted(names, key=lambda name: (_rank(name), natural(name)))


def imports(module: str, names: Iterable[str], indent: str = "") -> str:
    """A ``from`` import, one name a line if it does not fit."""
    ordered = sorted(names, key=lambda name: (_rank(name), natural(name.lower()), natural(name)))
    line = f"{indent}from {module} import {', '.join(ordered)}"
    if len(line) <= WIDTH:
        return line
    rows = "".join(f"{indent}{INDENT}{name},\n" for name in ordered)
    return f"{indent}from {module} import (\n{rows}{indent})"


def display(head: str, items: Sequence[str], brackets: str = "()", indent: str = "", tail: str = "") -> str:
    """A tuple, list or dictionary after ``head``: in one line, or one item a line."""
    comma = "," if brackets == "()" and len(items) == 1 else ""
    line = f"{indent}{head}{brackets[0]}{', '.join(items)}{comma}{brackets[1]}{tail}"
    if len(line) <= WIDTH:
        return line
    rows = "".join(f"{indent}{INDENT}{item},\n" for item in items)
    return f"{indent}{head}{brackets[0]}\n{rows}{indent}{brackets[1]}{tail}"


Arguments: TypeAlias = "Sequence[tuple[str, str | Sequence[str]]]"
"""Arguments by their heads (``returns=``, nothing for a positional one); a sequence stands for a tuple."""


def call(head: str, arguments: Arguments, indent: str = "", tail: str = "") -> str:
    """A call or a class head: in one line, or all arguments in the next, or one argument a line."""
    flat = [name + (value if isinstance(value, str) else _tuple(value)) for name, value in arguments]
    line = f"{indent}{head}({', '.join(flat)}){tail}"
    if len(line) <= WIDTH:
        return line
    inner = indent + INDENT
    row = inner + ", ".join(flat)
    if len(row) <= WIDTH:
        return f"{indent}{head}(\n{row}\n{indent}){tail}"
    rows = "".join(
        f"{inner}{name}{value},\n" if isinstance(value, str) else display(name, value, indent=inner, tail=",") + "\n"
        for name, value in arguments
    )
    return f"{indent}{head}(\n{rows}{indent}){tail}"


def _tuple(items: Sequence[str]) -> str:
    return f"({', '.join(items)}{',' if len(items) == 1 else ''})"


def string(text: str) -> str:
    """A string literal in double quotes, unless it holds more of them than of single ones; ASCII only."""
    escaped = text.encode("unicode_escape").decode("ascii")
    if '"' in escaped and escaped.count('"') > escaped.count("'"):
        return "'" + escaped.replace("'", "\\'") + "'"
    return '"' + escaped.replace('"', '\\"') + '"'


def docstring(summary: str, paragraphs: Iterable[Sequence[str]] = (), indent: str = "") -> str:
    """A docstring: the summary, then paragraphs of lines; long lines are wrapped, their rest hangs."""
    lines = _wrapped(summary, indent, len('"""') * 2)
    for paragraph in paragraphs:
        lines += ["", *(part for line in paragraph for part in _wrapped(line, indent))]
    text = "\n".join(lines).strip()
    closing = f"\n{indent}" if len(lines) > 1 else ""
    raw = "r" if "\\" in text else ""
    return f'{indent}{raw}"""{text}{closing}"""'


def _wrapped(line: str, indent: str, spent: int = 0) -> list[str]:
    """One logical line as physical ones, free of what would end or change the docstring."""
    printable = "".join(character if character.isprintable() else " " for character in line)
    plain = printable.replace('"""', "'''").rstrip("\\")
    own = indent + plain[: len(plain) - len(plain.lstrip())]
    return textwrap.wrap(
        plain.strip(),
        WIDTH - spent,
        initial_indent=own,
        subsequent_indent=own + INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )
