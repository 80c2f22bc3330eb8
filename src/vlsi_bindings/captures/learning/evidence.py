"""What messages say of the dialect: votes for each setting, by who spoke, and the dialect that they add up to.

Evidence holds names and counts: of namespaces, prefixes, headers, cookies. No value of a cookie, a header or a message
gets in. Evidence of many captures adds up.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import chain, count
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from ...codec import DEFAULT_DIALECT, Dialect
from ...codec.dialect import SETTINGS
from ...codec.names import XSD, XSI
from ...codec.settings import PREFIXES, check
from .habits import of_head, of_message

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    from ...codec import Envelope
    from ..exchange import Exchange
    from .habits import Value, Values, Vote

    Side: TypeAlias = Literal["request", "answer"]

SIDES: Final[tuple[Side, Side]] = ("request", "answer")
HABITS: Final = frozenset({*PREFIXES, "always_typed"})
"""Settings that each side has its own way of: a server need not write as its clients do."""

_MOST: Final = 1_000
"""Different values of one kind that are told apart; hostile captures have more."""


class Spoken(NamedTuple):
    """One setting: the value that was taken, how many messages spoke for it, and all that was seen, by side.

    ``messages`` is 0 where nothing spoke of the setting; the value is then the default.
    """

    setting: str
    value: Value
    messages: int
    seen: Mapping[Side, Mapping[Value, int]]

    @property
    def others(self) -> list[tuple[Side, Value, int]]:
        """What else was seen: the side, the value, and in how many messages."""
        return [
            (side, value, times)
            for side, counts in self.seen.items()
            for value, times in _ranked(Counter(counts))
            if value != self.value
        ]


@dataclass(slots=True)
class Evidence:
    """What was seen of the dialect.

    ``votes``: by setting, by side, how many messages (or HTTP heads) showed which value. ``styles``: by kind, how often
    what else was met: statuses, content types, header names, spellings of booleans and times, forms of faults.
    """

    votes: dict[str, dict[Side, Counter[Value]]] = field(default_factory=dict)
    styles: dict[str, Counter[str]] = field(default_factory=dict)

    def add_message(self, side: Side, data: bytes, envelope: Envelope, values: Values) -> None:
        """Enter a message: its bytes, and what its objects show. Raises DecodeError for bytes that are none."""
        habits = of_message(data, envelope, values)
        self._enter(side, habits.votes)
        self._count(habits.styles)

    def add_head(self, exchange: Exchange) -> None:
        """Enter the HTTP heads of an exchange."""
        asked, answered, styles = of_head(exchange)
        self._enter("request", asked)
        self._enter("answer", answered)
        self._count(styles)

    def merge(self, other: Evidence) -> None:
        """Add what other evidence holds."""
        for setting, sides in other.votes.items():
            for side, counts in sides.items():
                self.votes.setdefault(setting, {}).setdefault(side, Counter()).update(counts)
        for kind, styles in other.styles.items():
            self.styles.setdefault(kind, Counter()).update(styles)

    def dialect(self, *, side: Side = "request", base: Dialect = DEFAULT_DIALECT) -> Dialect:
        """The dialect that was seen; what nothing speaks of is as in ``base``.

        Where requests and answers have habits of their own, ``side`` says whose are taken; those of the other side,
        where it has none.
        """
        chosen = {spoken.setting: spoken.value for spoken in self.settings(side=side, base=base)}
        return Dialect.of_settings(chosen, package=base.package)

    def settings(self, *, side: Side = "request", base: Dialect = DEFAULT_DIALECT) -> list[Spoken]:
        """Each setting with its evidence, in the order of :class:`Dialect`."""
        ranked = {setting: _ranked(self._counts(setting, side)) for setting in SETTINGS}
        chosen = {name: (votes[0][0] if votes else getattr(base, name)) for name, votes in ranked.items()}
        if chosen["core_namespace"] == chosen["namespace"]:
            chosen["core_namespace"] = None
        chosen |= _prefixes(ranked, chosen, base)
        return [
            Spoken(name, chosen[name], dict(ranked[name]).get(chosen[name], 0), self._seen(name)) for name in SETTINGS
        ]

    def document(self) -> dict[str, Any]:
        """The evidence for json.dump, sorted."""
        votes = {
            setting: {side: [list(pair) for pair in _ranked(counts)] for side, counts in self._seen(setting).items()}
            for setting in SETTINGS
            if self._seen(setting)
        }
        return {"votes": votes, "styles": {kind: _sorted(counts) for kind, counts in sorted(self.styles.items())}}

    @classmethod
    def of_document(cls, document: Mapping[str, Any]) -> Evidence:
        """The evidence that :meth:`document` gave; raises ValueError, TypeError or KeyError for anything else."""
        found = cls()
        for setting, sides in document["votes"].items():
            if setting not in SETTINGS or not sides.keys() <= {*SIDES}:
                raise ValueError(f"votes for {setting}, by {', '.join(sides)}: no setting, or no side")
            for side, pairs in sides.items():
                for value, times in pairs:
                    check(setting, value)
                    found.votes.setdefault(setting, {}).setdefault(side, Counter())[value] += whole(times)
        found.styles = {
            str(kind): Counter({str(what): whole(times) for what, times in counts.items()})
            for kind, counts in document["styles"].items()
        }
        return found

    def _enter(self, side: Side, votes: list[Vote]) -> None:
        for setting, value in votes:
            counts = self.votes.setdefault(setting, {}).setdefault(side, Counter())
            if value in counts or len(counts) < _MOST:
                counts[value] += 1

    def _count(self, styles: list[tuple[str, str, int]]) -> None:
        for kind, what, times in styles:
            counts = self.styles.setdefault(kind, Counter())
            counts[what if what in counts or len(counts) < _MOST else "others"] += times

    def _seen(self, setting: str) -> dict[Side, Counter[Value]]:
        sides = self.votes.get(setting, {})
        return {side: sides[side] for side in SIDES if sides.get(side)}

    def _counts(self, setting: str, side: Side) -> Counter[Value]:
        """The votes that decide: all, or of a habit those of the side that is asked for, if it has any."""
        seen = self._seen(setting)
        if setting in HABITS and seen:
            return seen.get(side) or next(iter(seen.values()))
        return sum(seen.values(), Counter())


def _prefixes(
    ranked: Mapping[str, list[tuple[Value, int]]], chosen: Mapping[str, Any], base: Dialect
) -> dict[str, Value]:
    """A prefix for each namespace, so that none stands for two: the one most used, else the next, else a new one."""
    core = chosen["core_namespace"]
    meaning = {
        "element_prefix": chosen["namespace"],
        "type_prefix": chosen["namespace"],
        "core_prefix": "the core, which there is none of" if core is None else core,
        "xsi_prefix": XSI,
        "xsd_prefix": XSD,
    }
    taken: dict[Value, str] = {}
    found: dict[str, Value] = {}
    for setting in sorted(meaning, key=lambda name: not ranked[name]):
        default = getattr(base, setting)
        new = (f"{default or 'vdi'}{number}" for number in count(1))
        wanted = chain((value for value, _ in ranked[setting]), [default], new)
        found[setting] = next(prefix for prefix in wanted if taken.get(prefix, meaning[setting]) == meaning[setting])
        taken[found[setting]] = meaning[setting]
    return found


def _ranked(counts: Mapping[Value, int]) -> list[tuple[Value, int]]:
    """Values and their counts, the most frequent first."""
    return sorted(counts.items(), key=lambda pair: (-pair[1], repr(pair[0])))


def _sorted(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items()))


def whole(value: object) -> int:
    """A count of a document; raises ValueError for anything but a whole number that is none below 0."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"a count is needed, found {value!r:.60}")
    return value
