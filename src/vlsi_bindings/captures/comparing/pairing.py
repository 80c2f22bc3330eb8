"""Which exchanges of two captures belong together.

Messages in files of their own by the names of these; then by operation and subject, in their order; then by operation.

The cost grows with the length of the captures, not with its square: only short groups are aligned by what they hold.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from .messages import aligned

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence


class Key(NamedTuple):
    """What tells exchanges apart: ``digest`` is that of the bodies, ``file`` the name of a file with one message."""

    operation: str | None
    subject: str | None
    digest: bytes
    file: str | None = None


_NOBODY: Final = -1


def pair(first: Sequence[Key], second: Sequence[Key]) -> Iterator[tuple[int | None, int | None, bool]]:
    """Places in both captures that belong together, ``None`` for what only one has, and whether it moved.

    In the order of the first; what only the second has comes after its predecessor there.
    """
    pairs: dict[int, int] = {}
    for sort in _SORTS:
        taken = set(pairs.values())
        left = (at for at in range(len(first)) if at not in pairs)
        right = (at for at in range(len(second)) if at not in taken)
        pairs |= dict(_matched(left, right, first, second, sort))
    return _in_order(len(first), len(second), pairs)


def _file(key: Key) -> Hashable:
    return None if key.file is None else (key.file, key.operation)


_SORTS: Final[tuple[Callable[[Key], Hashable], ...]] = (_file, lambda key: key[:2], lambda key: (key.operation,))
"""What exchanges have in common that belong together, the surest first; ``None`` has nothing in common."""


def _matched(
    left: Iterable[int],
    right: Iterable[int],
    first: Sequence[Key],
    second: Sequence[Key],
    sort: Callable[[Key], Hashable],
) -> Iterator[tuple[int, int]]:
    """The pairs of one sort: as they follow each other, aligned by their bodies where one side has more of them."""
    groups: defaultdict[Hashable, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for places, keys, side in ((left, first, 0), (right, second, 1)):
        for at in places:
            found = sort(keys[at])
            if found is not None:
                groups[found][side].append(at)
    for one, other in groups.values():
        if len(one) == len(other):
            yield from zip(one, other, strict=True)
            continue
        digests = [first[at].digest for at in one], [second[at].digest for at in other]
        for here, there in aligned(*digests):
            if here is not None and there is not None:
                yield one[here], other[there]


def _in_order(first: int, second: int, pairs: dict[int, int]) -> Iterator[tuple[int | None, int | None, bool]]:
    steady = _rising([pairs[at] for at in sorted(pairs)])
    partners = set(pairs.values())
    after: defaultdict[int, list[int]] = defaultdict(list)
    last = _NOBODY
    for at in range(second):
        if at in partners:
            last = at
        else:
            after[last].append(at)
    yield from ((None, at, False) for at in after[_NOBODY])
    for at in range(first):
        partner = pairs.get(at)
        yield at, partner, partner is not None and partner not in steady
        if partner is not None:
            yield from ((None, extra, False) for extra in after[partner])


def _rising(places: Sequence[int]) -> set[int]:
    """The longest rising subsequence: all others have moved."""
    ends: list[int] = []
    tails: list[int] = []
    before: list[int] = []
    for at, place in enumerate(places):
        length = bisect_left(ends, place)
        before.append(tails[length - 1] if length else _NOBODY)
        ends[length : length + 1], tails[length : length + 1] = [place], [at]
    kept: set[int] = set()
    at = tails[-1] if tails else _NOBODY
    while at != _NOBODY:
        kept.add(places[at])
        at = before[at]
    return kept
