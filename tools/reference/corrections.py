"""Documented errors of the reference, corrected where they are read; the table says where, what and on which evidence.

For the reader of a release: texts are corrected before they are read, values and marks after it.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .lines import PageError
from .tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterable

CORRECTIONS = "corrections.toml"
FLAGS = ("optional", "updatable")
"""What an entry can say of a field."""


class CorrectionError(ValueError):
    """The table of corrections is not as it has to be."""


@dataclass(frozen=True, slots=True)
class TextCorrection:
    """A place in a page that is not as it was meant, and what it was meant to be."""

    name: str
    find: re.Pattern[str]
    replace: str
    count: int

    def apply(self, page: str, text: str) -> str:
        """The corrected text; raises PageError if the place is not found, so that no correction outlives the error."""
        corrected, count = self.find.subn(self.replace, text)
        if count != self.count:
            expected = f"{self.count} place(s) to correct, as {CORRECTIONS} says in [text.{self.name}]"
            raise PageError(page, 1, expected, f"{count} places")
        return corrected


@dataclass(frozen=True, slots=True)
class Corrections:
    """All entries of the table."""

    texts: dict[str, tuple[TextCorrection, ...]] = field(default_factory=dict)
    """By folder and page: ``2406/vdi.fault.EntityNotFound``."""
    pages: dict[str, dict[str, str]] = field(default_factory=dict)
    """By release: the release that has a page which the index seeks in the wrong folder."""
    exceptions: dict[str, frozenset[str]] = field(default_factory=dict)
    """By release: disagreements of the pages with each other that are known and explained."""
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    """By release: the fields whose lists of values are wrong, and those that have the right ones (``Type.field``)."""
    flags: dict[str, dict[str, dict[str, bool]]] = field(default_factory=dict)
    """By release: the fields (``Type.field``) that are optional, or updatable, other than stated."""
    marks: dict[str, frozenset[str]] = field(default_factory=dict)
    """By release: the types and services whose marks of their first release are none."""

    def apply(self, page: str, text: str) -> str:
        """The text of a page with its errors corrected."""
        for correction in self.texts.get(page, ()):
            text = correction.apply(page, text)
        return text


@functools.cache
def read_corrections() -> Corrections:
    """The table beside this file."""
    return to_corrections(read_table(CORRECTIONS))


def to_corrections(content: dict[str, object]) -> Corrections:
    """The entries of a table.

    Raises CorrectionError if an entry lacks a key or has one of the wrong type.
    """
    corrections = Corrections()
    _read_page_entries(content, corrections)
    _read_fact_entries(content, corrections)
    return corrections


def _read_page_entries(content: dict[str, object], corrections: Corrections) -> None:
    """What is wrong in the pages."""
    for name, entry in _entries(content, "text"):
        correction = TextCorrection(name, re.compile(_text(entry, "find")), _text(entry, "replace"), _count(entry))
        for key in _keys(entry):
            corrections.texts[key] = (*corrections.texts.get(key, ()), correction)
    for _, entry in _entries(content, "page"):
        for release in _texts(entry, "releases"):
            moved = dict.fromkeys(_texts(entry, "pages"), _text(entry, "from"))
            corrections.pages.setdefault(release, {}).update(moved)
    for _, entry in _entries(content, "exception"):
        for release in _texts(entry, "releases"):
            known = corrections.exceptions.get(release, frozenset())
            corrections.exceptions[release] = known | set(_texts(entry, "disagreements"))


def _read_fact_entries(content: dict[str, object], corrections: Corrections) -> None:
    """What the pages state wrongly."""
    for _, entry in _entries(content, "values"):
        for release in _texts(entry, "releases"):
            corrections.values.setdefault(release, {})[_text(entry, "field")] = _text(entry, "as")
    for _, entry in _entries(content, "flags"):
        flags = {name: value for name in FLAGS if isinstance(value := entry.get(name), bool)}
        for release in _texts(entry, "releases"):
            corrections.flags.setdefault(release, {})[_text(entry, "field")] = flags
    for _, entry in _entries(content, "since"):
        for release in _texts(entry, "releases"):
            corrections.marks[release] = corrections.marks.get(release, frozenset()) | set(_texts(entry, "names"))


def _entries(content: dict[str, object], kind: str) -> Iterable[tuple[str, dict[str, object]]]:
    table = content.get(kind, {})
    if not isinstance(table, dict):
        raise CorrectionError(f"{CORRECTIONS}: {kind} has to be a table of entries, [{kind}.NAME]")
    for name, entry in table.items():
        if not isinstance(entry, dict) or not entry.get("evidence"):
            raise CorrectionError(f"{CORRECTIONS}: [{kind}.{name}] needs its evidence")
        yield name, entry


def _keys(entry: dict[str, object]) -> list[str]:
    return [f"{release}/{page}" for release in _texts(entry, "releases") for page in _texts(entry, "pages")]


def _text(entry: dict[str, object], key: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str):
        raise CorrectionError(f"{CORRECTIONS}: {key} has to be a text, not {value!r}")
    return value


def _texts(entry: dict[str, object], key: str) -> list[str]:
    value = entry.get(key)
    if not isinstance(value, list):
        raise CorrectionError(f"{CORRECTIONS}: {key} has to be a list of texts, not {value!r}")
    return [str(item) for item in value]


def _count(entry: dict[str, object]) -> int:
    count = entry.get("count", 1)
    if not isinstance(count, int):
        raise CorrectionError(f"{CORRECTIONS}: count has to be a number, not {count!r}")
    return count
