"""Names on the wire: the fixed namespaces, expanded names, prefixes."""

from __future__ import annotations

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
XSI_TYPE: Final = f"{{{XSI}}}type"
XSI_NIL: Final = f"{{{XSI}}}nil"
SPACE: Final = " \t\r\n"
"""White space as XML has it."""


def split(name: str) -> tuple[str, str]:
    """Namespace and local name of an expanded name; the namespace is empty where there is none."""
    if name[:1] == "{":
        namespace, _, local = name[1:].partition("}")
        return namespace, local
    return "", name


def local_name(name: str) -> str:
    """The local part of an expanded name."""
    return name[name.find("}") + 1 :]
