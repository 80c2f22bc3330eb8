"""Each release as tests need it: its contract, its schema documents, and classes made from them.

The packaged release is there. The others are made from the published reference in a temporary folder, once per
process; a test that asks for one skips where there is no reference.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from lxml import etree

from tests.reference.published import reference_folder
from tests.support.schemas import NAMESPACE, WSDL_FOLDER, the_contract
from tools.bindings.__main__ import main as make_classes
from tools.reference.__main__ import main as make_contract
from vlsi_bindings import contract, vdi

if TYPE_CHECKING:
    from vlsi_bindings.model import Registry

RELEASES: Final = (
    "8.0.0", "7.13.0", "8.1.0", "2103", "2106", "2111", "2206", "2209", "2212", "2303", "2306", "2309", "2312", "2406",
    "2412", "2503", "2506", "2512",
)  # fmt: skip
"""In the order of their appearance."""
PACKAGED: Final = the_contract().release


@dataclass(frozen=True)
class ReleaseSet:
    """One release; ``package`` holds its classes, ``folder`` its schema documents."""

    contract: contract.Contract
    folder: Path
    package: str
    registry: Registry


@cache
def release_set(release: str) -> ReleaseSet:
    """The set of a release."""
    if release == PACKAGED:
        return ReleaseSet(the_contract(), WSDL_FOLDER, "vlsi_bindings.vdi", vdi.REGISTRY)
    folder, package = Path(_place().name, release), f"vdi_{release.replace('.', '_')}"
    source = str(reference_folder())
    make_contract(["--source", source, "--release", release, "--out", str(folder)])
    make_classes(["--wsdl", str(folder / "vdi.wsdl"), "--package", package, "--out", str(folder.parent / package)])
    registry: Registry = import_module(package).REGISTRY
    return ReleaseSet(_view(release, folder), folder, package, registry)


@cache
def schema_10(release: str) -> etree.XMLSchema:
    """The plain schema of a release, with an element per type so that bare objects can be judged."""
    made = release_set(release)
    elements = "".join(f'<xs:element name="{name}" type="vdi:{name}"/>' for name in made.contract.types)
    location = (made.folder / "vdi-messages.xsd").as_uri()
    driver = (
        f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:vdi="{NAMESPACE}"'
        f' targetNamespace="{NAMESPACE}"><xs:include schemaLocation="{location}"/>{elements}</xs:schema>'
    )
    return etree.XMLSchema(etree.fromstring(driver))


def _view(release: str, folder: Path) -> contract.Contract:
    """The contract's own view of a release where it has one, else that of the documents made for it."""
    try:
        return contract.load(release=release)
    except contract.UnknownReleaseError:
        return contract.load(folder)


@cache
def _place() -> TemporaryDirectory[str]:
    """A folder for all sets of this process, from which their packages can be imported."""
    place = TemporaryDirectory()
    sys.path.insert(0, place.name)
    return place
