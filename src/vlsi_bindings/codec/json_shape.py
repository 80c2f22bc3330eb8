"""The shapes that a JSON document has to have, and the errors that say where it has not.

For json_form.py and json_reader.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from ..suggesting import did_you_mean
from .errors import EncodeError

if TYPE_CHECKING:
    from collections.abc import Iterable

REDACTED: Final = "$redacted"
_KINDS: Final = {
    dict: "an object",
    list: "a list",
    str: "a text",
    bool: "true or false",
    int: "a number",
    float: "a number",
}


def no_such_key(name: str, known: Iterable[str], path: str, what: str) -> EncodeError:
    """The error for a name that nobody knows, with the nearest one that is known."""
    return EncodeError(f"{what} {name!r}{did_you_mean(name, known)}", path)


def expect_object(value: object, path: str) -> dict[str, Any]:
    """A JSON object, copied."""
    if isinstance(value, Mapping):
        return {str(key): held for key, held in cast("Mapping[object, Any]", value).items()}
    raise _wrong("an object", value, path)


def expect_text(value: object, path: str) -> str:
    """A JSON string."""
    if isinstance(value, str):
        return value
    raise _wrong("a text", value, path)


def expect_list(value: object, path: str) -> list[object]:
    """A JSON array."""
    if isinstance(value, list):
        return cast("list[object]", value)
    raise _wrong("a list", value, path)


def read_attributes(value: object, path: str) -> dict[str, str]:
    """An object of texts."""
    told = expect_object(value, path)
    refuse_redacted(told, path)
    return {name: expect_text(text, f"{path}/{name}") for name, text in told.items()}


def refuse_redacted(document: Mapping[str, object], path: str) -> None:
    """Raise EncodeError for what stands in the place of a secret."""
    if REDACTED in document:
        raise EncodeError(
            "the document was redacted, so the message cannot be made from it; make it again with its secrets", path
        )


def _wrong(expected: str, value: object, path: str) -> EncodeError:
    return EncodeError(f"{expected} is needed, found {kind_of(value)}", path)


def kind_of(value: object) -> str:
    """What JSON calls a value of this kind."""
    return _KINDS.get(type(value), "nothing" if value is None else type(value).__name__)
