"""The files of the contract for one release, and the only place that puts them on disk.

For the command ``python -m tools.reference``. A file is there as a whole or not at all.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from .enumerations import name_enumerations
from .markup import XS, serialize
from .schema import Schemas
from .wsdl import COMPLETE_FILE, SPLIT_FILE, complete_wsdl, split_wsdl

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

    from .facts import Release


class NameClashError(ValueError):
    """Two types have one name; the text names them."""


def contract_files(
    release: Release, *, patterns: Mapping[str, tuple[str, ...]], chosen: Mapping[str, str]
) -> dict[str, bytes]:
    """All files of the contract by name: the split set and the self-contained WSDL.

    ``patterns`` are the regular expressions of each named format, ``chosen`` the curated names of enumerations by
    place.

    Raises NameClashError if two types of the schema differ at most in case, EnumerationNameError if a value set gets no
    name.
    """
    schemas = Schemas(release, name_enumerations(release, chosen), patterns)
    everything = schemas.complete()
    _demand_unique_names(everything)
    files = {name: serialize(document) for name, document in schemas.documents().items()}
    files[SPLIT_FILE] = split_wsdl(release)
    files[COMPLETE_FILE] = complete_wsdl(release, everything)
    return files


def write_files(files: Mapping[str, bytes], folder: Path) -> None:
    """Put files into a folder, made if need be.

    All are written under temporary names first and renamed at the end, so an interruption leaves the old ones intact.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".writing-", dir=folder) as staging:
        for name, content in files.items():
            (Path(staging) / name).write_bytes(content)
        for name in files:
            (Path(staging) / name).replace(folder / name)


def _demand_unique_names(root: Element) -> None:
    names = [
        str(component.get("name"))
        for tag in ("simpleType", "complexType")
        for component in root.iterfind(f"{{{XS}}}{tag}[@name]")
    ]
    counts = Counter(name.lower() for name in names)
    clashing = sorted(name for name in names if counts[name.lower()] > 1)
    if clashing:
        raise NameClashError(f"type names that differ at most in case: {', '.join(clashing)}: rename one of them")
