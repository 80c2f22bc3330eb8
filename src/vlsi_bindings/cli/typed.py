"""What people type of an object: ``name=text``, ``name:=JSON``, ``name=?`` for a password, and JSON from elsewhere."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..client import ArgumentError
from ..client.assigning import Assignment, assign, parse, place_of
from . import asking

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..codec import Dialect
    from ..model import DataObject

STANDARD_INPUT: Final = "-"
_ASKED: Final = "=?"
_MOST: Final = 64 * 1024 * 1024
"""Bytes of JSON that are read."""


def lay_over(root: DataObject, words: Sequence[str], dialect: Dialect) -> None:
    """Set fields of an object as the words say.

    A word is an assignment, a JSON object whose keys are paths, ``@FILE`` with one, or ``-`` for standard input. The
    items of an array may be the lines of a file or of standard input: ``ids=@FILE``, ``ids=-``.
    Raises ArgumentError and EncodeError, with the path; OSError for a file that cannot be read.
    """
    documents = [word for word in words if _is_document(word)]
    asked = [word.removesuffix(_ASKED) for word in words if _is_asked(word)]
    plain = [word for word in words if not _is_document(word) and not _is_asked(word)]
    whole = [each for word in plain for each in _items(root, word, dialect)]
    assign(root, [each for word in documents for each in _document(word)] + parse(whole), dialect)
    for path in asked:
        _ask(root, path, dialect)


def is_list(text: str) -> bool:
    """Whether a text stands for many: ``@FILE``, or ``-`` for standard input."""
    return text == STANDARD_INPUT or (text.startswith("@") and len(text) > 1)


def lines_of(text: str) -> list[str]:
    """The lines of ``@FILE``, or of ``-``, without empty ones; raises ArgumentError where there are none."""
    try:
        told = _bytes(text).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArgumentError(f"{_place(text)}: no text in UTF-8: {error.reason}") from None
    found = [line for line in map(str.strip, told.splitlines()) if line]
    if not found:
        raise ArgumentError(f"{_place(text)}: there is no line in it")
    return found


def _items(root: DataObject, word: str, dialect: Dialect) -> list[str]:
    """An assignment, or those that the lines of a list mean, where an array takes them."""
    path, equals, text = word.partition("=")
    if not equals or path.endswith(":") or not is_list(text) or not place_of(root, path, dialect)[1].array:
        return [word]
    return [f"{path}={line}" for line in lines_of(text)]


def _is_document(word: str) -> bool:
    return word == STANDARD_INPUT or word[:1] in ("{", "@")


def _is_asked(word: str) -> bool:
    return word.endswith(_ASKED) and word.count("=") == 1


def _document(word: str) -> list[Assignment]:
    """The assignments of a JSON object; raises ArgumentError for anything else."""
    try:
        found: Any = json.loads(word if word[0] == "{" else _bytes(word))
    except (ValueError, RecursionError) as error:
        raise ArgumentError(f"{_place(word)}: no JSON: {error}") from None
    if not isinstance(found, dict):
        raise ArgumentError(f"{_place(word)}: an object is needed, found {type(found).__name__}")
    return [Assignment(path, json=value) for path, value in found.items()]


def _place(word: str) -> str:
    """Where it stands, for people."""
    return {STANDARD_INPUT: "standard input", "{": "the argument"}.get(word[0], word[1:])


def _bytes(word: str) -> bytes:
    if word == STANDARD_INPUT:
        return sys.stdin.buffer.read(_MOST)
    with Path(word[1:]).open("rb") as file:
        return file.read(_MOST)


def _ask(root: DataObject, path: str, dialect: Dialect) -> None:
    """Ask for a password, and put it where it belongs; raises ArgumentError for a place that has none."""
    holder, particle = place_of(root, path, dialect)
    if particle.array or not particle.content.cls.__secret__:
        raise ArgumentError(f"{path}=? asks for a password, and {particle.content.name} is none")
    if not asking.attended():
        raise ArgumentError(f"{path}=? asks at a terminal; a script gives JSON: @FILE, or - for standard input")
    made: Any = particle.content.cls
    setattr(holder, particle.attribute, made(utf8_string=asking.secret(path).encode()))
