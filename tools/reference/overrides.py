"""Corrections of facts: lists of values and marks that single releases state wrongly, see corrections.toml.

For the reader of a release, after the pages have been read and compared with each other.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .corrections import CORRECTIONS, CorrectionError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .corrections import Corrections
    from .facts import Member, Release


def correct(release: Release, corrections: Corrections) -> Release:
    """The release without its documented errors.

    Raises CorrectionError if something to correct is not there or right already, so that no correction outlives the
    error.
    """
    for path, source in corrections.values.get(release.name, {}).items():
        release = _with_values(release, path, source)
    for path, flags in corrections.flags.get(release.name, {}).items():
        release = _with_flags(release, path, flags)
    return _without_marks(release, corrections.marks.get(release.name, frozenset()))


def _with_values(release: Release, path: str, source: str) -> Release:
    member, right = _field(release, path), _field(release, source).enumeration
    if right is None or member.enumeration == right:
        raise CorrectionError(f"{CORRECTIONS}: {release.name}: {path} has the values of {source} without a correction")
    return _with_field(release, path, member, replace(member, enumeration=right))


def _with_flags(release: Release, path: str, flags: Mapping[str, bool]) -> Release:
    member = _field(release, path)
    corrected = replace(
        member, optional=flags.get("optional", member.optional), updatable=flags.get("updatable", member.updatable)
    )
    if corrected == member:
        raise CorrectionError(f"{CORRECTIONS}: {release.name}: {path} is stated as it should be without a correction")
    return _with_field(release, path, member, corrected)


def _with_field(release: Release, path: str, member: Member, corrected: Member) -> Release:
    owner = release.types[path.partition(".")[0]]
    fields = tuple(corrected if field is member else field for field in owner.fields)
    return replace(release, types={**release.types, owner.name: replace(owner, fields=fields)})


def _field(release: Release, path: str) -> Member:
    owner, _, name = path.partition(".")
    documented = release.types.get(owner)
    for field in documented.fields if documented else ():
        if field.name == name:
            return field
    raise CorrectionError(f"{CORRECTIONS}: {release.name} has no field {path}")


def _without_marks(release: Release, names: Iterable[str]) -> Release:
    types, services = dict(release.types), dict(release.services)
    for name in names:
        if _is_marked(name, types):
            types[name] = replace(types[name], since=None)
        elif _is_marked(name, services):
            services[name] = replace(services[name], since=None)
        else:
            raise CorrectionError(f"{CORRECTIONS}: {release.name}: {name} has no mark to take away")
    return replace(release, types=types, services=services)


def _is_marked(name: str, documented: Mapping[str, object]) -> bool:
    return getattr(documented.get(name), "since", None) is not None
