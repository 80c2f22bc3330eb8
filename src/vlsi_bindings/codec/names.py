"""Names on the wire: the fixed namespaces, expanded names, prefixes."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import TypeAlias

    from lxml import etree

    Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml's public class has a private name

SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
SOAP12: Final = "http://www.w3.org/2003/05/soap-envelope"
XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
XSD: Final = "http://www.w3.org/2001/XMLSchema"
XML: Final = "http://www.w3.org/XML/1998/namespace"
XMLNS: Final = "http://www.w3.org/2000/xmlns/"
XSI_TYPE: Final = f"{{{XSI}}}type"
XSI_NIL: Final = f"{{{XSI}}}nil"
SPACE: Final = " \t\r\n"
"""White space as XML has it."""

_START: Final = (
    r"A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f"
    r"\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_ASCII_NCNAME: Final = re.compile(r"[A-Z_a-z][A-Z_a-z\-.0-9]*")


@cache
def _ncname() -> re.Pattern[str]:
    """A name without a colon, as XML 1.0 (fifth edition) and Namespaces in XML have it; takes long to compile."""
    return re.compile(rf"[{_START}][{_START}\-.0-9\u00b7\u0300-\u036f\u203f\u2040]*")


def is_ncname(text: str) -> bool:
    """Whether a text can be a prefix or a local name."""
    return (_ASCII_NCNAME if text.isascii() else _ncname()).fullmatch(text) is not None


def split(name: str) -> tuple[str, str]:
    """Namespace and local name of an expanded name; the namespace is empty where there is none."""
    if name[:1] == "{":
        namespace, _, local = name[1:].partition("}")
        return namespace, local
    return "", name


def local_name(name: str) -> str:
    """The local part of an expanded name."""
    return name[name.find("}") + 1 :]
