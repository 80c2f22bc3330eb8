"""Rules as the reference states them: in footnotes, in bullets and in sentences of a description.

For the row reader. Footnotes that are no rules are known by number and hash in notes.toml; any other text is an error.
"""

from __future__ import annotations

import functools
import hashlib
import re
from typing import TYPE_CHECKING

from .links import plain
from .tables import read_table
from .templates import TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .drafts import Draft
    from .templates import Template

NOTES = "notes.toml"
_HASH_LENGTH = 8
_REFERENCE = re.compile(r"\[\^(\d+)\]")
_SENTENCE = re.compile(r"(?<![\w,;] )This (?:property|parameter|field)\b")


class UnknownRuleError(ValueError):
    """A footnote that is neither a rule by one of the templates nor a known note."""


def apply_footnotes(draft: Draft, text: str, footnotes: Mapping[int, str]) -> None:
    """Add what the footnotes say that a text refers to; notes that are no rules add nothing.

    Raises UnknownRuleError if a footnote is not defined or its text has no known form.
    """
    for number in map(int, _REFERENCE.findall(text)):
        if number not in footnotes:
            raise UnknownRuleError(f"a definition of footnote {number} at the end of the page")
        _apply_footnote(draft, number, plain(footnotes[number]))


def apply_sentences(draft: Draft, text: str) -> None:
    """Add the rules that a description states in sentences or bullets of the footnotes' own wording."""
    text = plain(text)
    for start in _SENTENCE.finditer(text):
        for template in TEMPLATES:
            found = None if template.footnote_only else template.pattern.match(text, start.start())
            if found:
                template.apply(draft, found)


def note_hash(text: str) -> str:
    """What stands for the text of a note in notes.toml."""
    return hashlib.sha256(plain(text).encode()).hexdigest()[:_HASH_LENGTH]


def _apply_footnote(draft: Draft, number: int, text: str) -> None:
    matches = _matches(text)
    for template, found in matches:
        template.apply(draft, found)
    if not matches and _notes().get(number) != note_hash(text):
        expected = f"a footnote {number} that is a rule of a known form, or its hash in {NOTES}"
        raise UnknownRuleError(f"{expected} ({number} = '{note_hash(text)}')")


@functools.lru_cache(maxsize=1024)
def _matches(text: str) -> tuple[tuple[Template, re.Match[str]], ...]:
    found = ((template, template.pattern.match(text)) for template in TEMPLATES)
    return tuple((template, match) for template, match in found if match)


@functools.cache
def _notes() -> dict[int, str]:
    return {int(number): str(digest) for number, digest in read_table(NOTES).items()}
