"""The contract as pyVmomi's own generated modules have theirs: one call per type and per service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from ..contract import FOLDER, MESSAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

_XS = "{http://www.w3.org/2001/XMLSchema}"
_OPTIONAL = 4
"""pyVmomi's F_OPTIONAL."""
_OWN = {
    "DynamicData": "vmodl.DynamicData",
    "MethodFault": "vmodl.MethodFault",
    "RuntimeFault": "vmodl.RuntimeFault",
    "LocalizedMethodFault": "vmodl.MethodFault",
    "ManagedObjectReference": "vmodl.ManagedObject",
}
"""Types that pyVmomi has under its own names; it unwraps localized faults by itself."""
_BUILT_IN = {"base64Binary": "vmodl.Binary", "dateTime": "vmodl.DateTime", "anyURI": "vmodl.URI"}

Property = tuple[str, str, str, int]


def table(version: str) -> str:
    """The source of a module that registers every type and service under ``version``."""
    schemas = [etree.parse(file).getroot() for file in sorted(FOLDER.glob("*.xsd")) if file != MESSAGES]
    tables = _Tables(version, schemas, etree.parse(MESSAGES).getroot())
    return "\n".join([*_versions(version), *tables.data_types(), *tables.managed_types()]) + "\n"


def _versions(version: str) -> Iterator[str]:
    yield "from pyVmomi.VmomiSupport import AddVersion, AddVersionParent, CreateDataType, CreateManagedType"
    yield f'AddVersion("{version}", "vdi", "1.0", 0, "vdi")'
    for parent in (version, *(f"vmodl.version.version{number}" for number in range(4))):
        yield f'AddVersionParent("{version}", "{parent}")'


class _Tables:
    """The calls for one contract."""

    def __init__(self, version: str, schemas: list[etree._Element], messages: etree._Element) -> None:
        self._version = version
        self._complex = [declared for schema in schemas for declared in schema.findall(f"{_XS}complexType")]
        self._simple = {
            _name(declared): _base(declared) for schema in schemas for declared in schema.findall(f"{_XS}simpleType")
        }
        self._wrappers = {_name(element): element for element in messages.findall(f"{_XS}element")}
        self._wrapper_types = {_name(declared): declared for declared in messages.findall(f"{_XS}complexType")}

    def data_types(self) -> Iterator[str]:
        """One call per data object, id and fault."""
        for declared in self._complex:
            name = _name(declared)
            if name not in _OWN and not name.startswith("ArrayOf"):
                parent = self._type_name(_base(declared)) if _base(declared) else "vmodl.DynamicData"
                properties = [self._property(element) for element in declared.iter(f"{_XS}element")]
                yield f'CreateDataType("vdi.{name}", "{name}", "{parent}", "{self._version}", {properties!r})'

    def managed_types(self) -> Iterator[str]:
        """One call per service; a service is what stands before the underscore of an operation."""
        services: dict[str, list[tuple[object, ...]]] = {}
        for name in self._wrappers:
            if f"{name}Response" in self._wrappers:
                services.setdefault(name.partition("_")[0], []).append(self._method(name))
        for service, methods in services.items():
            names = f'"vdi.{service}", "{service}", "vmodl.ManagedObject", "{self._version}"'
            yield f"CreateManagedType({names}, None, {methods!r})"

    def _method(self, name: str) -> tuple[object, ...]:
        given = [(*self._property(part), None) for part in self._parts(name) if _name(part) != "_this"]
        results = [self._property(part) for part in self._parts(f"{name}Response")]
        result = (results[0][3], results[0][1], results[0][1]) if results else (0, "void", "void")
        return name, name, self._version, tuple(given), result, None, None

    def _parts(self, wrapper: str) -> list[etree._Element]:
        element = self._wrappers[wrapper]
        declared = self._wrapper_types.get(element.get("type", "").rpartition(":")[2], element)
        return [part for part in declared.iter(f"{_XS}element") if part is not element]

    def _property(self, element: etree._Element) -> Property:
        repeated = "[]" if element.get("maxOccurs") == "unbounded" else ""
        flags = _OPTIONAL if element.get("minOccurs") == "0" else 0
        return _name(element), self._type_name(element.get("type", "")) + repeated, self._version, flags

    def _type_name(self, qname: str) -> str:
        """The VMODL name of an XSD type: enumerations and facets are strings and numbers to pyVmomi."""
        prefix, _, name = qname.rpartition(":")
        if prefix in ("xs", "xsd"):
            return _BUILT_IN.get(name, name)
        if name in self._simple:
            return self._type_name(self._simple[name])
        return _OWN.get(name, f"vdi.{name}")


def _name(declared: etree._Element) -> str:
    return str(declared.get("name", ""))


def _base(declared: etree._Element) -> str:
    """The QName of the type that is extended or restricted, or nothing."""
    return next((str(step.get("base", "")) for step in declared.iter(f"{_XS}extension", f"{_XS}restriction")), "")
