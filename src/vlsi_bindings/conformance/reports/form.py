"""What a form of report is, which there are, and how one is written."""

from __future__ import annotations

from shutil import copyfileobj
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, BinaryIO, Final, Protocol

from .results import Summary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..findings import Severity
    from .results import Result

_IN_MEMORY: Final = 8 * 1024 * 1024


class Form(Protocol):
    """A kind of document: what stands before the messages, for each of them, and after them."""

    def head(self, summary: Summary, /) -> str:
        """The beginning; by then all is known."""
        ...

    def item(self, result: Result, number: int, /) -> str:
        """One message, counted from 0."""
        ...

    def tail(self, summary: Summary, /) -> str:
        """The end."""
        ...


def _json(_: Severity) -> Form:
    from .json_form import JsonForm  # noqa: PLC0415 - each form is loaded when it is asked for

    return JsonForm()


def _junit(fail_on: Severity) -> Form:
    from .junit import JunitForm  # noqa: PLC0415

    return JunitForm(fail_on)


def _sarif(_: Severity) -> Form:
    from .sarif import SarifForm  # noqa: PLC0415

    return SarifForm()


def _html(_: Severity) -> Form:
    from .html import HtmlForm  # noqa: PLC0415

    return HtmlForm()


FORMS: Final[dict[str, Callable[[Severity], Form]]] = {"json": _json, "junit": _junit, "sarif": _sarif, "html": _html}
"""The formats of a report by name; each takes the severity from which on a finding counts."""


def form_of(name: str, fail_on: Severity) -> Form:
    """The form of that name; ``fail_on`` is the severity from which on a message counts as failed."""
    return FORMS[name](fail_on)


def write(results: Iterable[Result], form: Form, target: BinaryIO) -> Summary:
    """Write the document to ``target`` in UTF-8; gives the sum of all results."""
    summary = Summary()
    with SpooledTemporaryFile(max_size=_IN_MEMORY) as body:
        for number, result in enumerate(results):
            summary.add(result)
            body.write(_utf8(form.item(result, number)))
        target.write(_utf8(form.head(summary)))
        body.seek(0)
        copyfileobj(body, target)
    target.write(_utf8(form.tail(summary)))
    return summary


def _utf8(text: str) -> bytes:
    """Text in UTF-8; names of files that are none come out escaped."""
    return text.encode("utf-8", "backslashreplace")
