"""Every command that a page shows is one: its verb, its options and their values are those of today."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import COMMAND

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
FRAGMENT = re.compile(r"…|\.\.\. *$|\[--|\$ARG")
"""What stands for something else: such a line is no command as it stands."""

UNFINISHED = re.compile(r"requires an argument|^Missing ")
"""What is said of the verb with an option that a sentence names."""


def shown(page: Path) -> list[str]:
    """The commands in blocks and within sentences, each up to where the shell goes on."""
    text = page.read_text(encoding="utf-8")
    found = re.findall(r"^(?:\$ )?(?:\w+=\S+ )?(vlsi [a-z].*)$", text, re.MULTILINE)
    for block in re.findall(r"^```\w*\n.*?^```", text, re.DOTALL | re.MULTILINE):
        text = text.replace(block, "")
    found += re.findall(r"`(vlsi\s[a-z][^`]*)`", text)
    return [re.sub(r"\s+", " ", line) for line in found if not FRAGMENT.search(line)]


def words_of(line: str) -> list[str]:
    """The words of a command, without comments and what the shell does with it."""
    lexer = shlex.shlex(line, posix=True, punctuation_chars="|&;<>")
    lexer.whitespace_split = True
    words: list[str] = []
    for word in lexer:
        if set(word) <= set("|&;<>"):
            break
        words.append(word)
    return words[1:]


def demand_command(line: str) -> None:
    """Let the command's parser read it, and run nothing."""
    verb: Any = COMMAND
    words = words_of(line)
    while hasattr(verb, "commands") and words:
        assert words[0] in verb.commands, f"{line}: no verb {words[0]}"
        verb, words = verb.commands[words[0]], words[1:]
    if words:  # a verb alone is a way to name it
        try:
            verb.make_context(verb.name, words)
        except Exception as error:  # typer has click's errors, or its own that are like them
            if not UNFINISHED.search(str(error)):
                raise AssertionError(f"{line}: {error}") from error


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_is_shown_is_one(page: Path) -> None:
    for line in shown(page):
        demand_command(line)


def test_commands_are_found_and_wrong_ones_are_told() -> None:
    assert len(shown(ROOT / "README.md")) > 25
    for wrong in ("vlsi chek x.xml", "vlsi check --nothing x.xml", "vlsi check --format pdf x.xml | less"):
        with pytest.raises(AssertionError, match="vlsi che"):
            demand_command(wrong)
