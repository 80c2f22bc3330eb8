"""What is read once is read by one thread, whoever else comes before it is there."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING

from vlsi_bindings.contract import by_turns, history, load

if TYPE_CHECKING:
    from vlsi_bindings.contract.history import History


def test_whoever_comes_before_it_is_there_waits_for_it() -> None:
    begun, go_on, made = threading.Event(), threading.Event(), list[int]()

    @by_turns
    @cache
    def read() -> int:
        made.append(1)
        begun.set()
        assert go_on.wait(30)
        return len(made)

    with ThreadPoolExecutor(4) as threads:
        first = threads.submit(read)
        assert begun.wait(30)
        others = [threads.submit(read) for _ in range(3)]
        go_on.set()
        assert [each.result() for each in (first, *others)] == [1, 1, 1, 1]
    assert made == [1]


def test_one_may_call_another() -> None:
    @by_turns
    def inner() -> int:
        return 7

    assert by_turns(lambda: inner() + 1)() == 8


def test_the_packaged_contract_and_its_history_are_the_same_for_every_thread() -> None:
    with ThreadPoolExecutor(4) as threads:
        found = [threads.submit(load, release="2406") for _ in range(4)]
        known: list[History] = [each.result() for each in [threads.submit(history) for _ in range(4)]]
        assert {id(each.result()) for each in found} == {id(load(release="2406"))}
    assert {id(each) for each in known} == {id(history())}
