"""Wire names -> Python names: attributes, enumeration members, classes, modules.

A name is made of the wire name's words; what Python or the model needs for itself gets a trailing underscore.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_CHUNK: Final = re.compile(r"[A-Za-z0-9]+")
_VIRTUAL: Final = r"[vV](?:Center|Composer|CPU|GPU|Motion|NIC|Ram|RAM|San|SAN|Sphere|TPM)s?(?![a-z])"
_WORD: Final = re.compile(
    rf"{_VIRTUAL}|PCoIP|IPSec|IPv\d+|iOS|iSCSI|E2E|\dD(?![a-z])"  # what capitals do not tell apart
    rf"|(?:[A-Z]+|[A-Z]?[a-z]+?)(?={_VIRTUAL}|\dD(?![a-z]))"  # what stands before such a word
    r"|[A-Z]{2,}s(?![a-z])\d*"  # a plural: VMs, IDs
    r"|[A-Z]+(?![a-z])\d*"  # an abbreviation: SAML, SHA256
    r"|[A-Z]?[a-z]+\d*"
    r"|\d+"
)

_MODEL_NAMES: Final = frozenset(
    {
        *("AnyValue", "DataObject", "Fault", "OpenEnumeration", "Operation", "Reference", "Registry", "Request"),
        *("ALIASES", "MODULES", "REGISTRY", "TYPE_CHECKING", "annotations", "field"),
    }
)
_ANNOTATIONS: Final = frozenset({"bool", "bytes", "datetime", "float", "int", "list", "str"})
_SELF: Final = frozenset({"self"})
FAULT_ATTRIBUTES: Final = frozenset({"add_note", "args", "message", "with_traceback"})
"""What exceptions and the model's Fault keep for themselves."""
REQUEST_ATTRIBUTES: Final = frozenset({"this"})


def words(name: str) -> list[str]:
    """The words of a wire name or an enumeration value; only mixed case is taken apart.

    >>> words("SAMLKeySharingEnabled"), words("Linux (Red Hat)"), words("INITIAL_PUBLISH")
    (['SAML', 'Key', 'Sharing', 'Enabled'], ['Linux', 'Red', 'Hat'], ['INITIAL', 'PUBLISH'])
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    found: list[str] = []
    for chunk in _CHUNK.findall(plain):
        found += [chunk] if chunk in (chunk.upper(), chunk.lower()) else _WORD.findall(chunk)
    return found


def attribute_name(wire_name: str, reserved: frozenset[str] = frozenset()) -> str:
    """The attribute of a field or parameter: ``pendingImageProgress`` -> ``pending_image_progress``."""
    name = _identifier("_".join(words(wire_name)).lower(), "field")
    return f"{name}_" if name in _ANNOTATIONS | _MODEL_NAMES | _SELF | reserved else name


def member_name(value: str) -> str:
    """The member of an enumeration: ``SG-cohosted`` -> ``SG_COHOSTED``."""
    if not value.strip():
        return "EMPTY"
    return _identifier("_".join(words(value)).upper(), "VALUE")


def class_name(wire_name: str) -> str:
    """The class of a type or operation: the wire name itself, unless Python or the model cannot have it."""
    plain = wire_name.isidentifier() and not wire_name.startswith("__")
    name = wire_name if plain else "_".join(_CHUNK.findall(wire_name))
    name = _identifier(name, "Type")
    return f"{name}_" if name in _ANNOTATIONS | _MODEL_NAMES else name


def method_name(wire_name: str) -> str:
    """The method of an operation, by what its name adds to its service's: ``GetInfos`` -> ``get_infos``."""
    return _identifier("_".join(words(wire_name)).lower(), "method")


def module_name(name: str) -> str:
    """The module of a service, a package or a file stem: ``GlobalEntitlement`` -> ``global_entitlement``."""
    return _identifier("_".join(words(name)).lower(), "module")


def _identifier(name: str, head: str) -> str:
    """The name, made an identifier: not empty, not led by a digit, no keyword."""
    if not name or name[0].isdigit():
        name = f"{head}_{name}".rstrip("_")
    return f"{name}_" if keyword.iskeyword(name) else name


def unique(wanted: str, taken: Iterable[str]) -> str:
    """The name, numbered from 2 if it is taken."""
    names = set(taken)
    name, number = wanted, 2
    while name in names:
        name, number = f"{wanted}_{number}", number + 1
    return name
