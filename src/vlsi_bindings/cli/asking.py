"""Questions to whoever sits at the terminal, on standard error; a script is never asked."""

from __future__ import annotations

import getpass
import sys

import typer

from .console import printable


def attended() -> bool:
    """Whether somebody is there to answer."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr is not None and sys.stderr.isatty()


def confirmed(question: str) -> bool:
    """What the person says to a question; no answer is no."""
    try:
        return typer.confirm(printable(question), default=False, err=True)
    except typer.Abort:
        return False


def secret(text: str) -> str:
    """A text that nobody sees while it is typed."""
    return getpass.getpass(f"{printable(text)}: ")
