"""What may have been meant by a command line that cannot be read: one more sentence in typer's own errors."""

from __future__ import annotations

import re
from typing import Any, Final

from ..suggesting import did_you_mean

_EXTRA: Final = re.compile(r"Got unexpected extra arguments?(?:\(s\))? \((?P<word>\S+)\)")
_CHOICE: Final = re.compile(r"(?:Value error, )?(?P<told>(?P<given>'.*') is not one of (?P<known>.*?))\.?", re.DOTALL)
_QUOTED: Final = re.compile(r"'([^']*)'")


def tell_meant(error: Any) -> None:  # noqa: ANN401 - an error of typer, whose class is not public in every release
    """Add to an error of the command line what its author may have meant; any other error stays as it is.

    A word too many is looked for among the values of the verb's options (``vlsi login lab``: ``--profile lab``), one
    that is no choice among the choices.
    """
    message = getattr(error, "message", None)
    if not isinstance(message, str):
        return
    extra, choice = _EXTRA.fullmatch(message), _CHOICE.fullmatch(message)
    if extra:
        option = _option_with(getattr(error, "ctx", None), extra["word"])
        error.message = f"{message}; did you mean {option} {extra['word']}?" if option else message
    elif choice:
        given, known = _QUOTED.findall(choice["given"]), _QUOTED.findall(choice["known"])
        error.message = choice["told"] + (did_you_mean(given[0], known) if given else "")


def _option_with(ctx: Any, word: str) -> str | None:  # noqa: ANN401 - typer's context, as above
    """The option of a verb whose completion offers just this word."""
    for parameter in ctx.command.params if ctx is not None else ():
        if parameter.param_type_name != "option" or parameter.name == "help":
            continue
        offers = parameter.shell_complete(ctx, word)
        if any(offer.type == "plain" and offer.value == word for offer in offers):
            return str(max(parameter.opts, key=len))
    return None
