"""The benchmark's messages are valid, the same every time, and as large as the targets take them to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree

from benchmarks.contract import MESSAGES
from benchmarks.messages import (
    ROWS_OF_A_PAGE,
    Message,
    dense_page,
    desktop_reply,
    page_chunks,
    query_page,
    query_request,
    status_reply,
    write_page,
)
from benchmarks.peers.lxml_peer import peer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MAKERS = [status_reply, desktop_reply, query_page, query_request, dense_page]


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(MESSAGES))


@pytest.mark.parametrize("make", MAKERS)
def test_message_is_valid_against_the_contract(make: Callable[[], Message], schema: etree.XMLSchema) -> None:
    content = etree.fromstring(make().body)[0][0]
    schema.assertValid(content)


@pytest.mark.parametrize("make", MAKERS)
def test_message_is_made_of_the_same_bytes_every_time(make: Callable[[], Message]) -> None:
    assert make() == make()


@pytest.mark.parametrize("make", MAKERS)
def test_value_to_be_shown_stands_where_the_message_says(make: Callable[[], Message]) -> None:
    message = make()
    assert peer().text_at(etree.fromstring(message.body), message.path) == message.value


@pytest.mark.parametrize(
    ("make", "smallest", "largest"),
    [
        (status_reply, 1_400, 1_800),
        (desktop_reply, 10_000, 12_000),
        (query_page, 1_500_000, 1_650_000),
        (query_request, 1_500, 2_500),
        (dense_page, 10_000_000, 12_000_000),
    ],
)
def test_message_has_the_size_that_the_targets_were_set_for(
    make: Callable[[], Message], smallest: int, largest: int
) -> None:
    assert smallest <= len(make().body) <= largest


def test_page_has_36_elements_per_machine_and_a_type_on_each_result() -> None:
    root = etree.fromstring(query_page().body)
    results = root.findall(".//{urn:vdi}results")
    assert len(results) == ROWS_OF_A_PAGE
    assert {result.get("{http://www.w3.org/2001/XMLSchema-instance}type") for result in results} == {
        "MachineSummaryView"
    }
    elements = sum(1 for _ in root.iter())
    assert 35.9 <= elements / ROWS_OF_A_PAGE <= 36.2


def test_only_answers_are_answers() -> None:
    assert [make().is_answer for make in MAKERS] == [True, True, True, False, True]


def test_page_in_a_file_is_the_page_in_memory(tmp_path: Path) -> None:
    size = write_page(tmp_path / "page.xml", 7)
    written = (tmp_path / "page.xml").read_bytes()
    assert len(written) == size
    assert written == query_page(7).body == b"".join(page_chunks(7))
