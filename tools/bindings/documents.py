"""Reads the files of a WSDL/XSD set: safely, each once, by relative path only. Serves the reader.

Nothing is ever fetched, no entity is expanded, a DOCTYPE is refused.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from lxml import etree

from .schema import XSD, Place, QName

if TYPE_CHECKING:
    from collections.abc import Iterator

WSDL: Final = "http://schemas.xmlsoap.org/wsdl/"


class ReadError(Exception):
    """The set cannot be read: where, what was expected, what was found."""


def place(element: etree._Element) -> Place:
    """Where an element stands."""
    file = Path(element.getroottree().docinfo.URL or "?")
    return Place(file.name, element.sourceline or 0)


def fail(element: etree._Element, expected: str, found: str) -> ReadError:
    """The error that names the element's place."""
    return ReadError(f"{place(element)}: expected {expected}, found {found}")


def parse(path: Path) -> etree._Element:
    """The root element of a file; raises ReadError if it cannot be read or is unsafe."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        tree = etree.parse(str(path), parser)
    except OSError as error:
        raise ReadError(f"{path}: expected a WSDL or XSD file, found none that can be read") from error
    except etree.XMLSyntaxError as error:
        raise ReadError(f"{path.name}:{error.lineno}: expected well-formed XML, found: {error.msg}") from error
    if tree.docinfo.internalDTD is not None:
        raise ReadError(f"{path.name}: expected a document without DOCTYPE, found one; remove it")
    return tree.getroot()


def required(element: etree._Element, attribute: str) -> str:
    """The attribute's value; raises ReadError if it is absent."""
    value = element.get(attribute)
    if value is None:
        raise fail(element, f"an attribute {attribute!r}", f"<{etree.QName(element).localname}> without it")
    return str(value)


def qname(element: etree._Element, attribute: str) -> QName:
    """The QName in an attribute, resolved with the prefixes in scope."""
    text = required(element, attribute).strip()
    prefix, _, local = text.rpartition(":")
    namespace = element.nsmap.get(prefix or None)
    if namespace is None and prefix:
        raise fail(element, f"a declared prefix in {attribute!r}", text)
    return QName(namespace or "", local)


class Documents:
    """All documents of a set, reached from one WSDL through imports and includes."""

    def __init__(self, wsdl: Path) -> None:
        """Read the WSDL and everything that it leads to."""
        self.definitions: list[etree._Element] = []
        self.schemas: list[tuple[str, etree._Element]] = []
        """Every schema with its target namespace."""
        self._seen: set[tuple[Path, str | None]] = set()
        self._wsdl(wsdl)

    def _wsdl(self, path: Path) -> None:
        if not self._first(path, None):
            return
        root = parse(path)
        if root.tag != f"{{{WSDL}}}definitions":
            raise fail(root, "a WSDL 1.1 document, <definitions>", root.tag)
        for imported in root.iterfind(f"{{{WSDL}}}import"):
            target = self._target(imported, path, required(imported, "location"))
            self._import(target, imported)
        for schema in root.iterfind(f"{{{WSDL}}}types/{{{XSD}}}schema"):
            self._schema(schema, path, schema.get("targetNamespace", ""))
        self.definitions.append(root)

    def _import(self, path: Path, imported: etree._Element) -> None:
        """A WSDL may import WSDLs; siblings import a schema this way too."""
        if path.suffix == ".xsd":
            self._file(path, required(imported, "namespace"))
        else:
            self._wsdl(path)

    def _file(self, path: Path, namespace: str) -> None:
        if not self._first(path, namespace):
            return
        root = parse(path)
        if root.tag != f"{{{XSD}}}schema":
            raise fail(root, "an XSD document, <schema>", root.tag)
        own = root.get("targetNamespace")
        if own != namespace:
            raise fail(root, f"the target namespace {namespace!r}, as the import or include says", own or "none")
        self._schema(root, path, namespace)

    def _schema(self, schema: etree._Element, path: Path, namespace: str) -> None:
        for child in schema.iterchildren(f"{{{XSD}}}include", f"{{{XSD}}}import"):
            location = child.get("schemaLocation")
            included = child.tag == f"{{{XSD}}}include"
            if location is not None:
                self._file(self._target(child, path, location), namespace if included else child.get("namespace", ""))
            elif included:
                raise fail(child, "an attribute 'schemaLocation'", "<include> without it")
        for child in schema.iterchildren(f"{{{XSD}}}redefine", f"{{{XSD}}}override"):
            raise fail(child, "import and include only", f"<{etree.QName(child).localname}>")
        self.schemas.append((namespace, schema))

    def _first(self, path: Path, namespace: str | None) -> bool:
        key = (path.resolve(), namespace)
        new = key not in self._seen
        self._seen.add(key)
        return new

    def _target(self, element: etree._Element, path: Path, location: str) -> Path:
        """The file that a location names, relative to the file that names it."""
        parts = urlsplit(location.strip())
        if parts.scheme or parts.netloc:
            raise fail(element, "a relative location (nothing is fetched; keep the file beside the others)", location)
        return path.parent / unquote(parts.path)

    def messages(self, tag: str) -> Iterator[tuple[str, etree._Element]]:
        """The top-level WSDL components of one kind, each with the target namespace of its document."""
        for root in self.definitions:
            for element in root.iterchildren(f"{{{WSDL}}}{tag}"):
                yield root.get("targetNamespace", ""), element
