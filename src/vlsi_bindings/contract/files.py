"""The files of a contract: a WSDL and the schema documents that it includes, parsed by a parser that fetches nothing.

For the contract reader. Doctypes, entities and the network are refused whoever wrote the files.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from pkgutil import get_data
from typing import TYPE_CHECKING

from lxml import etree

from .model import ContractError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lxml.etree import _Element as Element

ENTRY = "vdi.wsdl"
PACKAGE = "vlsi_bindings.wsdl"
XS = "{http://www.w3.org/2001/XMLSchema}"
WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
WSDL_SOAP = "{http://schemas.xmlsoap.org/wsdl/soap/}"
FACTS = "{urn:vlsi-bindings:facts}"


@dataclass(frozen=True)
class Documents:
    """The parsed files: the WSDL and its schema documents, each before those that it includes."""

    wsdl: Element
    schemas: tuple[Element, ...]
    names: tuple[str, ...]
    """The file names of the schema documents."""

    @cached_property
    def components(self) -> dict[str, dict[str, Element]]:
        """The named components of the schemas, by kind (``element``, ``complexType``, ``simpleType``) and name."""
        return {
            kind: {str(found.get("name")): found for schema in self.schemas for found in schema.iterchildren(XS + kind)}
            for kind in ("element", "complexType", "simpleType")
        }


@cache
def packaged() -> Documents:
    """The package's own documents: parsed once for all who read them, so that nobody may change them."""
    return read_documents(None)


def read_documents(folder: Path | None) -> Documents:
    """Read the split set from a folder, or from the package's own data.

    Raises ContractError if a file is missing, is no well-formed XML, has a doctype, or includes something elsewhere.
    """
    read = _reader(folder)
    wsdl = _parse(ENTRY, read(ENTRY))
    entry = wsdl.find(f"{WSDL}types/{XS}schema")
    if entry is None:
        raise ContractError(f"{ENTRY}: expected a schema in wsdl:types, found none: regenerate the contract")
    names = _included(ENTRY, entry)
    schemas: list[Element] = []
    for name in names:
        schema = _parse(name, read(name))
        schemas.append(schema)
        names.extend(included for included in _included(name, schema) if included not in names)
    return Documents(wsdl, tuple(schemas), tuple(names))


def _reader(folder: Path | None) -> Callable[[str], bytes]:
    def read(name: str) -> bytes:
        place = PACKAGE if folder is None else folder
        try:
            found = get_data(PACKAGE, name) if folder is None else folder.joinpath(name).read_bytes()
        except OSError as error:
            raise ContractError(f"{place}/{name}: cannot be read: {error.strerror or error}") from error
        if found is None:
            raise ContractError(f"{place}/{name}: is not installed: install vlsi-bindings again")
        return found

    return read


def _parse(name: str, content: bytes) -> Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_blank_text=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise ContractError(f"{name}: expected well-formed XML: {error.msg}") from error
    if root.getroottree().docinfo.doctype:
        raise ContractError(f"{name}: a contract has no doctype: remove it")
    return root


def _included(name: str, schema: Element) -> list[str]:
    locations = [str(include.get("schemaLocation")) for include in schema.iterfind(f"{XS}include")]
    for location in locations:
        if "/" in location or ":" in location or "\\" in location:
            raise ContractError(f"{name}: includes {location!r}: expected the name of a file in the same folder")
    return locations
