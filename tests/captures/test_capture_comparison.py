"""Two captures are compared exchange by exchange: what belongs together is found, what differs is told."""

from __future__ import annotations

import time
from collections import Counter
from random import Random
from typing import TYPE_CHECKING

from tests.support.conversations import answered, asked, desktop, exchange
from tests.support.instances import maximal
from tests.support.spellings import RESPELLINGS
from vlsi_bindings import samples, vdi
from vlsi_bindings.captures import Exchange, ExchangeChange, Source, compare_captures
from vlsi_bindings.captures.comparing import captures as comparing
from vlsi_bindings.captures.comparing.pairing import Key, pair

if TYPE_CHECKING:
    import pytest

FAULT = samples.paths()["entity_not_found_fault"].read_bytes()


def differing(one: list[Exchange], other: list[Exchange]) -> list[ExchangeChange]:
    return [change for change in compare_captures(one, other) if change.kind != "same"]


def session(*subjects: str, answer: str = "w11") -> list[Exchange]:
    """One question and answer for each subject."""
    return [exchange(asked(subject=subject), desktop(answer), at) for at, subject in enumerate(subjects)]


def test_a_capture_says_the_same_as_itself_in_any_spelling() -> None:
    one = session("a", "b", "a")
    for respelt in RESPELLINGS.values():
        other = [
            exchange(each.request and respelt(each.request), each.answer and respelt(each.answer), 100, status=None)
            for each in one
        ]
        found = list(compare_captures(one, other))
        assert [(change.kind, change.operation, change.subject) for change in found] == [
            ("same", "Desktop_Get", subject) for subject in ("a", "b", "a")
        ]


def test_a_changed_answer_is_told_with_its_path() -> None:
    other = session("a", "b")
    other[1] = exchange(asked(subject="b"), desktop("w12"), 1)
    (change,) = differing(session("a", "b"), other)
    assert (change.kind, change.subject, change.request) == ("changed", "b", ())
    assert [str(each) for each in change.answer] == ['Desktop_GetResponse/returnval/base/name: "w11" became "w12"']
    assert change.first is not None
    assert (change.first.number, change.first.source.place) == (2, "entry 1")


def test_what_only_one_has_is_told_where_it_stands() -> None:
    found = list(compare_captures(session("a", "b", "c"), session("a", "c", "d", "d")))
    assert [(change.kind, change.subject, change.moved) for change in found] == [
        ("same", "a", False),
        ("changed", "b", True),  # the same operation, about d in the second
        ("added", "d", False),
        ("same", "c", False),
    ]
    query = exchange(None, answered(), 9)
    (change,) = differing(session("a"), [*session("a"), query])
    assert (change.kind, change.operation, change.first) == ("added", "QueryService_Query", None)
    (change,) = differing([query, *session("a")], session("a"))
    assert (change.kind, change.second) == ("removed", None)


def test_an_exchange_about_another_object_is_paired_by_its_operation() -> None:
    (change,) = differing(session("a", "old"), session("a", "new"))
    assert [str(each) for each in change.request] == ['Desktop_Get/id/id: "old" became "new"']
    assert (change.subject, change.kind) == ("old", "changed")


def test_the_fewest_have_moved() -> None:
    found = list(compare_captures(session("a", "b", "c", "d"), session("b", "c", "d", "a")))
    assert [(change.subject, change.kind) for change in found] == [
        ("a", "moved"),
        ("b", "same"),
        ("c", "same"),
        ("d", "same"),
    ]


def test_one_more_among_alike_is_the_one_that_is_new() -> None:
    one = [exchange(asked(), desktop(name), at) for at, name in enumerate(("x", "y", "z"))]
    other = [exchange(asked(), desktop(name), at) for at, name in enumerate(("x", "new", "y", "z"))]
    (change,) = differing(one, other)
    assert change.kind == "added"
    assert change.second is not None
    assert change.second.number == 2


def test_a_missing_or_unreadable_message_is_told_in_its_place() -> None:
    one, other = exchange(asked(), desktop("x")), exchange(asked(), None)
    (change,) = differing([one], [other])
    assert [(each.kind, each.first, each.second) for each in change.answer] == [("removed", "response", None)]
    (change,) = differing([other], [one])
    assert [(each.kind, each.second) for each in change.answer] == [("added", "response")]
    (change,) = differing([one], [exchange(asked(), FAULT)])
    assert [(each.kind, each.first, each.second) for each in change.answer] == [
        ("changed", "Desktop_GetResponse", "Fault")
    ]
    broken = exchange(asked(), b"<x><y></x>")
    assert differing([broken], [broken]) == []
    (change,) = differing([one], [broken])
    assert change.answer[0].second.startswith("unreadable: ")


def test_messages_in_files_of_their_own_belong_together_by_the_names_of_the_files() -> None:
    def folder(name: str, **files: str) -> list[Exchange]:
        return [Exchange(Source(f"{name}/{file}.xml"), None, desktop(told)) for file, told in files.items()]

    found = list(compare_captures(folder("monday", a="1", b="2", c="3"), folder("tuesday", a="1", c="new")))
    assert [(change.kind, change.first and change.first.source.file[-5:]) for change in found] == [
        ("same", "a.xml"),
        ("removed", "b.xml"),
        ("changed", "c.xml"),
    ]


def test_order_may_mean_nothing_here_too() -> None:
    bodies = []
    for tags in (["a", "b"], ["b", "a"]):
        server: vdi.ConnectionServerGeneralData = maximal(vdi.ConnectionServerGeneralData)
        server.tags = tags
        bodies.append(exchange(None, answered(value=[server])))
    assert len(differing([bodies[0]], [bodies[1]])) == 1
    unordered = {("ConnectionServerGeneralData", "tags")}
    (change,) = compare_captures([bodies[0]], [bodies[1]], unordered=unordered)
    assert change.kind == "same"


def test_bodies_wait_on_disk_if_they_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparing, "_IN_MEMORY", 100)
    found = differing(session("a", "b"), session("a", "b", answer="w12"))
    assert [len(change.answer) for change in found] == [1, 1]


def test_every_place_of_both_captures_is_told_once() -> None:
    chance = Random(5)  # noqa: S311 - no secret
    for _ in range(300):
        sides = [
            [Key(chance.choice("ABC"), chance.choice("xy"), bytes([chance.randrange(3)])) for _ in range(length)]
            for length in (chance.randrange(9), chance.randrange(9))
        ]
        found = list(pair(*sides))
        for side, keys in enumerate(sides):
            assert sorted(row[side] for row in found if row[side] is not None) == list(range(len(keys)))  # type: ignore[type-var]
        both = [(left, right, moved) for left, right, moved in found if left is not None and right is not None]
        assert all(sides[0][left].operation == sides[1][right].operation for left, right, _ in both)
        steady = [right for _, right, moved in both if not moved]
        assert steady == sorted(steady)
        operations = Counter(key.operation for key in sides[0]) & Counter(key.operation for key in sides[1])
        alone = [row for row in found if None in row[:2]]
        assert len(alone) + 2 * len(both) == len(sides[0]) + len(sides[1])
        assert len(both) <= operations.total()


def test_long_captures_are_paired_in_bounded_time() -> None:
    one = [Key(f"op{at % 7}", str(at % 100), at.to_bytes(4, "big")) for at in range(100_000)]
    other = [Key(key.operation, key.subject, key.digest[::-1]) for key in one[5:]] + one[:1]
    began = time.perf_counter()
    found = list(pair(one, other))
    assert time.perf_counter() - began < 30
    assert len(found) >= 100_000
