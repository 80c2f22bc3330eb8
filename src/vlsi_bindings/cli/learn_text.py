"""What was learnt, as lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .console import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..captures import Evidence, Ledger
    from ..captures.learning.evidence import Side, Spoken
    from ..codec import Dialect
    from .console import Piece

_MOST: Final = 20
"""Contradictions that are told one by one; JSON and the ledger hold them all."""

_MOST_STYLES: Final = 8
_NONE: Final = {
    "core_namespace": "the service's (layout A)",
    "element_prefix": "none (the default namespace)",
    "type_prefix": "none",
    "soap_prefix": "none (the default namespace)",
}


def report(ledger: Ledger, side: Side, base: Dialect) -> Iterator[list[Piece]]:
    """The whole report."""
    unreadable = f", {ledger.unreadable} unreadable" if ledger.unreadable else ""
    yield [("dialect", "bold"), (f" of {_many(ledger.messages, 'message')}{unreadable}", "")]
    for spoken in ledger.evidence.settings(side=side, base=base):
        yield from _setting(spoken)
    yield from _styles(ledger.evidence)
    yield [("contract", "bold"), (": components that were met", "")]
    for kind, met in ledger.coverage(base.registry).items():
        yield [(f"  {kind:<20}", "cyan"), (f"{met.seen} of {met.total}", "")]
    yield from _contradictions(ledger)


def _setting(spoken: Spoken) -> Iterator[list[Piece]]:
    told = _many(spoken.messages, "message") if spoken.messages else "never seen, so the default"
    value = (shown(spoken.setting, spoken.value), "" if spoken.messages else "dim")
    yield [(f"  {spoken.setting:<20}", "cyan"), value, (f"  ({told}{_version(spoken)})", "dim")]
    for side, other, times in spoken.others[:_MOST_STYLES]:
        yield [(" " * 22, ""), (f"also {shown(spoken.setting, other)}", "yellow"), (f"  ({_many(times, side)})", "dim")]
    if len(spoken.others) > _MOST_STYLES:
        yield [(" " * 22, ""), (f"and {len(spoken.others) - _MOST_STYLES} more", "yellow")]


def shown(setting: str, value: object) -> str:
    """A setting's value for people."""
    if value is None:
        return _NONE[setting]
    if isinstance(value, bool):
        return "yes" if value else "no"
    return printable(str(value)) or "none (empty)"


def _version(spoken: Spoken) -> str:
    """The version id that the SOAPAction names."""
    if spoken.setting != "soap_action" or not spoken.messages:
        return ""
    _, slash, version = str(spoken.value).rpartition("/")
    return f"; the version id is {printable(version)}" if slash and version else ""


def _styles(evidence: Evidence) -> Iterator[list[Piece]]:
    if evidence.styles:
        yield [("also seen", "bold")]
    for kind, counts in sorted(evidence.styles.items()):
        ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
        told = ", ".join(f"{printable(what)} {times}" for what, times in ranked[:_MOST_STYLES])
        more = f", and {len(ranked) - _MOST_STYLES} more" if len(ranked) > _MOST_STYLES else ""
        yield [(f"  {printable(kind)}", "cyan"), (f": {told}{more}", "")]


def _contradictions(ledger: Ledger) -> Iterator[list[Piece]]:
    found = ledger.surprises()
    if not found:
        yield [("nothing contradicts the contract", "green")]
        return
    yield [("contradictions", "bold"), (f": {len(found)}, those first that no newer server explains", "")]
    for told in found[:_MOST]:
        met = f"; met as it should be {_many(told.confirmed, 'time')}" if told.confirmed else ""
        yield [
            (f"  {printable(told.component)}", "cyan"),
            (f"  {printable(told.what)}", "yellow"),
            (f"  {_many(told.times, 'time')}{met}", "dim"),
        ]
    if len(found) > _MOST:
        yield [(f"  and {len(found) - _MOST} more: see --format json, or the ledger", "")]


def _many(count: int, what: str) -> str:
    return f"{count} {what}{'s' * (count != 1)}"
