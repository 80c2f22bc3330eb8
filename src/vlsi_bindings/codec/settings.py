"""What a setting of the dialect can be: whatever else would make broken messages, or none that HTTP can carry."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from .lexical import STRING
from .names import XML, XMLNS, is_ncname

_ACTION: Final = re.compile(r"[\x20\x21\x23-\x5b\x5d-\x7e]*")
_COOKIE: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_PACKAGE: Final = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*")
_SHOWN: Final = 60

_SWITCHES: Final = frozenset({"always_typed", "quoted_action"})
PREFIXES: Final = ("element_prefix", "core_prefix", "type_prefix", "soap_prefix", "xsi_prefix", "xsd_prefix")
_MAY_BE_NONE: Final = frozenset({"core_namespace", "element_prefix", "type_prefix", "soap_prefix"})


def check(name: str, value: object) -> None:
    """Raise ValueError, which names the setting, for a value that the setting cannot have."""
    if name in _SWITCHES:
        if not isinstance(value, bool):
            raise wrong(name, "true or false", value)
        return
    if value is None and name in _MAY_BE_NONE:
        return
    if not isinstance(value, str):
        raise wrong(name, "a text", value)
    _check_text(name, value)


def _check_text(name: str, value: str) -> None:
    if name in PREFIXES:
        if not is_ncname(value) or value in ("xml", "xmlns"):
            none = ", or nothing (null) for the default namespace" if name in _MAY_BE_NONE else ""
            raise ValueError(f"{name}: a prefix is needed that XML lets one declare{none}, found {shown(value)}")
    elif name in ("namespace", "core_namespace"):
        _check_namespace(name, value)
    elif name == "soap_action" and not _ACTION.fullmatch(value):
        raise ValueError(f"soap_action: printable ASCII without quotes is needed, found {shown(value)}")
    elif name == "session_cookie" and not _COOKIE.fullmatch(value):
        raise ValueError(f"session_cookie: a cookie's name is needed, found {shown(value)}")
    elif name == "package" and not _PACKAGE.fullmatch(value):
        raise ValueError(f"package: the name of a Python package is needed, found {shown(value)}")


def _check_namespace(name: str, value: str) -> None:
    if value in (XML, XMLNS):
        raise ValueError(f"{name}: {value} is XML's own and cannot be a service's")
    try:
        STRING.write(value)
        if value:
            etree.Element("any", nsmap={"v": value})  # no parser takes one that is no reference by RFC 3986
    except ValueError as error:
        raise ValueError(f"{name}: a namespace is needed: {error}") from None


def wrong(name: str, needed: str, value: object) -> ValueError:
    """The error for a value of the wrong kind."""
    found = "nothing" if value is None else f"{type(value).__name__} {shown(value)}"
    return ValueError(f"{name}: {needed} is needed, found {found}")


def shown(value: object) -> str:
    """A value of a stranger's in a message: short, and in ASCII."""
    text = ascii(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
