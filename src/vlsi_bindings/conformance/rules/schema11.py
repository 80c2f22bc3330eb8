"""A contract's schema as XSD 1.1 with the assertions, compiled by xmlschema, which is an extra of this package.

For the judge that validates with it; nothing here is imported unless it is asked for.
"""

from __future__ import annotations

from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from .assertions import XS, add_assertions

if TYPE_CHECKING:
    from xmlschema import XMLSchema11

    from ...contract import Contract

PACKAGE: Final = "vlsi_bindings.wsdl"
ENTRY: Final = "vdi-messages.xsd"
EXTRA: Final = "xsd11"


class MissingExtraError(ImportError):
    """xmlschema is not installed; the text says how to have it."""


def compile_schema(contract: Contract, folder: Path | None = None) -> XMLSchema11:
    """The schema of a contract with its assertions, and with an element for each type so that objects can be judged.

    ``folder`` holds the schema documents of the contract's release; None stands for those of the package. Raises
    MissingExtraError without xmlschema, OSError for documents that are not there, and lxml's or xmlschema's errors
    for documents that are no schema.
    """
    processor = _processor()
    if folder is None:
        with as_file(files(PACKAGE).joinpath(ENTRY)) as entry:
            return _compiled(processor, contract, entry.parent)
    return _compiled(processor, contract, folder)


def _processor() -> Any:
    try:
        from xmlschema import XMLSchema11  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise MissingExtraError(
            f"XSD 1.1 needs xmlschema: install it, or this package with its extra: pip install 'vlsi-bindings[{EXTRA}]'"
        ) from error
    return XMLSchema11


def _compiled(processor: Any, contract: Contract, folder: Path) -> XMLSchema11:
    """Compile documents with assertions, from a folder that is gone afterwards: xmlschema reads files only."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    documents = {path.name: etree.parse(path, parser) for path in sorted(folder.glob("*.xsd"))}
    if ENTRY not in documents:
        raise FileNotFoundError(f"{folder}: expected {ENTRY}, the schema of the messages")
    roots = [document.getroot() for document in documents.values()]
    add_assertions(roots, contract)
    _declare_types(documents[ENTRY].getroot(), roots)
    with TemporaryDirectory() as place:
        for name, document in documents.items():
            document.write(Path(place, name), encoding="utf-8", xml_declaration=True)
        schema: XMLSchema11 = processor(str(Path(place, ENTRY)), allow="local", defuse="always")
        return schema


def _declare_types(entry: etree._Element, roots: list[etree._Element]) -> None:
    """Declare an element for each type of the entry's namespace that has none."""
    namespace = entry.get("targetNamespace")
    declared = {element.get("name") for element in entry.iterfind(f"{XS}element")}
    prefix = next(prefix for prefix, uri in entry.nsmap.items() if uri == namespace)
    for root in roots:
        for component in root.iterfind(f"{XS}complexType") if root.get("targetNamespace") == namespace else ():
            name = str(component.get("name"))
            if name not in declared:
                etree.SubElement(entry, f"{XS}element", {"name": name, "type": f"{prefix}:{name}"})
