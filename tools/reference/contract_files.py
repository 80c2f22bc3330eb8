"""The files of the contract, and the only place that puts them on disk.

For the command ``python -m tools.reference``. A file is there as a whole or not at all.
"""

from __future__ import annotations

import copy
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from .enumerations import name_enumerations
from .markup import XS, serialize
from .merge import merge, merge_definitions
from .schema import CORE_FILE, MESSAGES_FILE, TYPES_FILE, Schemas, complete
from .wsdl import COMPLETE_FILE, SPLIT_FILE, complete_wsdl, definitions, split_wsdl

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml.etree import _Element as Element

    from .facts import Release


class NameClashError(ValueError):
    """Two types have one name; the text names them."""


def contract_files(
    releases: Sequence[Release], *, patterns: Mapping[str, tuple[str, ...]], chosen: Mapping[str, str]
) -> dict[str, bytes]:
    """All files of the contract by name: the split set and the self-contained WSDL.

    ``releases`` are in order, the newest last; ``patterns`` are the regular expressions of each named format,
    ``chosen`` the curated names of enumerations by place.

    Raises NameClashError if two types of the schema differ at most in case, EnumerationNameError if a value set gets no
    name, MergeError if the releases do not go into one document.
    """
    documents = _merged_schemas(releases, patterns, chosen)
    everything = complete(documents.values())
    _demand_unique_names(everything)
    messages = merge_definitions({release.name: definitions(release) for release in releases})
    return {
        **{name: serialize(document) for name, document in documents.items()},
        SPLIT_FILE: split_wsdl(copy.deepcopy(messages)),
        COMPLETE_FILE: complete_wsdl(messages, everything),
    }


def _merged_schemas(
    releases: Sequence[Release], patterns: Mapping[str, tuple[str, ...]], chosen: Mapping[str, str]
) -> dict[str, Element]:
    enumerations = name_enumerations(releases, chosen)
    sets = {release.name: Schemas(release, enumerations[release.name], patterns).documents() for release in releases}
    return {
        name: merge({release: documents[name] for release, documents in sets.items()})
        for name in (CORE_FILE, TYPES_FILE, MESSAGES_FILE)
    }


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
