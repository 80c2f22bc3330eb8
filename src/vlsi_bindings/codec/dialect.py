"""The dialect: every rule of the wire that no public source proves is a setting here, with a default."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypedDict, cast

from ..suggesting import meant_or_all
from .names import XSD, XSI
from .settings import check, shown, wrong

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..model import Registry

_FORMAT: Final = "vlsi-bindings dialect"
_VERSION: Final = 1
_LONGEST: Final = 1_000
"""Characters of a setting in a document: no name is longer that Limits lets in."""


class DialectDocument(TypedDict):
    """A dialect as JSON."""

    format: str
    version: int
    settings: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one service writes.

    ``namespace``: of the service's types and operations. ``core_namespace``: of the framework's own types; ``None``
    for the service's (layout A), ``urn:vim25`` in layout B. ``soap_action``: the constant HTTP header value, without
    quotes; ``quoted_action``: whether it is sent in quotes. ``session_cookie``: the name of the cookie that is the
    session. ``element_prefix``, ``core_prefix``: prefixes of element names, ``None`` for the default namespace (core
    elements need one in layout B). ``type_prefix``: the prefix in ``xsi:type``, ``None`` for none. ``always_typed``:
    write ``xsi:type`` on every object, not only where the declaration does not tell. ``soap_prefix``, ``xsi_prefix``,
    ``xsd_prefix``: of the fixed namespaces. ``package``: the generated classes.

    Raises ValueError for a setting that no message could be written with: a prefix that is no NCName, a namespace with
    a character that XML forbids, an action or a cookie's name that no HTTP head can hold.
    """

    namespace: str = "urn:vdi"
    core_namespace: str | None = None
    soap_action: str = "urn:vdi/1.0"
    quoted_action: bool = True
    session_cookie: str = "vmware_soap_session"
    element_prefix: str | None = None
    core_prefix: str = "core"
    type_prefix: str | None = "vdi"
    always_typed: bool = False
    soap_prefix: str | None = "soapenv"
    xsi_prefix: str = "xsi"
    xsd_prefix: str = "xsd"
    package: str = "vlsi_bindings.vdi"

    def __post_init__(self) -> None:
        """Refuse what would make broken messages."""
        for setting in fields(self):
            check(setting.name, getattr(self, setting.name))

    @property
    def core(self) -> str:
        """The namespace of the core types."""
        return self.namespace if self.core_namespace is None else self.core_namespace

    @property
    def action_header(self) -> str:
        """The value of the HTTP header SOAPAction."""
        return f'"{self.soap_action}"' if self.quoted_action else self.soap_action

    @property
    def registry(self) -> Registry:
        """The classes, loaded on first use."""
        return _registry(self.package)

    def document(self) -> DialectDocument:
        """The dialect for json.dump: all settings but the package, which is the reader's own business."""
        settings = {name: getattr(self, name) for name in SETTINGS}
        return {"format": _FORMAT, "version": _VERSION, "settings": settings}

    @classmethod
    def of_document(cls, document: object, *, package: str | None = None) -> Dialect:
        """The dialect that :meth:`document` gave; a setting that is left out has its default.

        ``package`` names the generated classes: no document does, since no stranger chooses what is imported.

        Raises ValueError, which names the setting, for anything else than such a document.
        """
        told = _settings_of(document)
        for name, value in told.items():
            if isinstance(value, str) and len(value) > _LONGEST:
                raise ValueError(f"{name}: {len(value)} characters; at most {_LONGEST} are read")
        dialect = cls.of_settings(told, package=package)
        clash = next(clashes(dialect), None)
        if clash is not None:
            raise ValueError(clash)
        return dialect

    @classmethod
    def of_settings(cls, settings: Mapping[str, object], *, package: str | None = None) -> Dialect:
        """The dialect with these settings, the rest at their defaults; raises ValueError, which names the setting."""
        for name in settings:
            if name not in SETTINGS:
                raise ValueError(f"the dialect has no setting {name!r}{meant_or_all(name, SETTINGS)}")
        given: dict[str, Any] = dict(settings)
        return cls(**given) if package is None else cls(**given, package=package)


SETTINGS: Final = tuple(setting.name for setting in fields(Dialect) if setting.name != "package")
"""What a document may say. Never the package: no stranger chooses what is imported."""


@cache
def _registry(package: str) -> Registry:
    registry: Registry = import_module(package).REGISTRY
    return registry


def _settings_of(document: object) -> dict[str, object]:
    """The settings of a saved dialect; raises ValueError if it is none."""
    told = cast("dict[str, object]", document) if isinstance(document, dict) else {}
    if told.get("format") != _FORMAT:
        raise ValueError(f'no dialect: a JSON object with "format": "{_FORMAT}" is needed')
    if told.get("version") != _VERSION:
        raise ValueError(f"a dialect of version {shown(told.get('version'))}; this release reads version {_VERSION}")
    for key in told:
        if key not in DialectDocument.__annotations__:
            raise ValueError(f"a dialect has no key {key!r}{meant_or_all(key, DialectDocument.__annotations__)}")
    settings = told.get("settings")
    if not isinstance(settings, dict):
        raise wrong("settings", "an object", settings)
    return {str(name): value for name, value in settings.items()}


DEFAULT_DIALECT = Dialect()
"""The dialect that the WSDL describes, of the generated classes."""


def clashes(dialect: Dialect) -> Iterator[str]:
    """Prefixes that would have to stand for two namespaces."""
    apart = dialect.core != dialect.namespace
    wanted = [("element_prefix", dialect.namespace), ("type_prefix", dialect.namespace)]
    wanted += [("core_prefix", dialect.core)] if apart else []
    meaning: dict[str | None, tuple[str, str]] = {}
    for setting, uri in (*wanted, ("xsi_prefix", XSI), ("xsd_prefix", XSD)):
        prefix = getattr(dialect, setting)
        other, taken = meaning.setdefault(prefix, (setting, uri))
        if taken != uri:
            yield f"{setting}: {prefix!r} is {other} already, and would stand for {taken} and for {uri}"
