"""Dialects, prefix habits and respellings: ways of saying the same thing.

For the tests which prove that how a message is spelled does not change what it says.
"""

from __future__ import annotations

import re
from typing import Final

from vlsi_bindings.codec import Dialect

LAYOUT_B: Final = Dialect(core_namespace="urn:vim25", core_prefix="vim")

DIALECTS: Final = {
    "defaults": Dialect(),
    "layout B": LAYOUT_B,
    "every name prefixed": Dialect(element_prefix="v", type_prefix="v"),
    "layout B, every name prefixed": Dialect(
        core_namespace="urn:vim25", element_prefix="pbm", type_prefix="pbm", core_prefix="c"
    ),
    "unprefixed types": Dialect(type_prefix=None),
    "SOAP as the default namespace": Dialect(soap_prefix=None),
    "single letters": Dialect(element_prefix="a", type_prefix="b", soap_prefix="s", xsi_prefix="i", xsd_prefix="d"),
    "generated prefixes": Dialect(
        element_prefix="ns2", type_prefix="ns2", soap_prefix="ns0", xsi_prefix="ns1", xsd_prefix="ns3"
    ),
    "another service namespace": Dialect(namespace="urn:vdi-next"),
    "xsi:type on every object": Dialect(always_typed=True),
}
"""Named after what they show."""


def with_comments(document: bytes) -> bytes:
    """The same with a comment between any two tags."""
    return re.sub(rb">(?=<)", b"><!-- & -->", document)


def with_blanks(document: bytes) -> bytes:
    """The same, laid out: white space between tags, except in elements without content."""
    return re.sub(rb"(<(/?)[^<>?]*>)(?=<(/?))", _broken, document)


def _broken(match: re.Match[bytes]) -> bytes:
    opens_and_closes = not match[2] and match[3]
    return match[1] if opens_and_closes else match[1] + b"\r\n  "


def with_references(document: bytes) -> bytes:
    """The same with character references in texts."""
    return re.sub(rb"(>[^<>&]*)e([^<>&]*<)", rb"\1&#x65;\2", document)


def with_cdata(document: bytes) -> bytes:
    """The same with texts in CDATA sections."""
    return re.sub(rb">([^<>&]*[^<>&\s][^<>&]*)</", rb"><![CDATA[\1]]></", document)


def with_single_quotes(document: bytes) -> bytes:
    """The same with the other quotes around attribute values, and space in tags."""
    return re.sub(rb'="([^"\'<>]*)"', rb" =\n'\1'", document)


def in_utf_16(document: bytes) -> bytes:
    """The same in UTF-16."""
    return document.decode().replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")


RESPELLINGS: Final = {
    "comments": with_comments,
    "blanks": with_blanks,
    "character references": with_references,
    "CDATA": with_cdata,
    "single quotes": with_single_quotes,
    "UTF-16": in_utf_16,
}
"""Functions over whole documents, named after what they put in."""
