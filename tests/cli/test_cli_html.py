"""vlsi captures html: a page for a conversation; what is left out is told with the way to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html

from tests.support.conversations import answered, asked, desktop, har
from vlsi_bindings import samples

if TYPE_CHECKING:
    from pathlib import Path

Vlsi = Callable[..., Any]


@pytest.fixture
def session(tmp_path: Path) -> Path:
    """A conversation of four exchanges."""
    return har(tmp_path / "session.har", *((asked(subject=str(at)), desktop(f"w{at}")) for at in range(4)))


def numbers(page: Path) -> list[str]:
    """The exchanges that a page shows."""
    return list(html.fromstring(page.read_bytes()).xpath("//details[contains(@class, 'exchange')]/@id"))


def test_a_page_is_written_and_its_size_told(vlsi: Vlsi, session: Path, tmp_path: Path) -> None:
    page = tmp_path / "session.html"
    result = vlsi("captures", "html", session, page)
    assert (result.status, result.out, result.err) == (0, "", f"{page}: 4 of 4 exchanges\n")
    assert numbers(page) == ["e1", "e2", "e3", "e4"]
    assert html.fromstring(page.read_bytes()).findtext(".//title") == "session.har"


def test_the_rest_is_told_and_reached(vlsi: Vlsi, session: Path, tmp_path: Path) -> None:
    page = tmp_path / "session.html"
    result = vlsi("captures", "html", "--most", 3, "--title", "Monday", session, page)
    assert result.err == f"{page}: 3 of 4 exchanges; the next ones: --first 4\n"
    assert html.fromstring(page.read_bytes()).findtext(".//h1") == "Monday"
    assert vlsi("captures", "html", "--first", 4, session, page).err == f"{page}: 1 of 4 exchanges\n"
    assert numbers(page) == ["e4"]


def test_several_captures_make_one_page(vlsi: Vlsi, session: Path, tmp_path: Path) -> None:
    sample = samples.paths()["desktop_get_response"]
    page = tmp_path / "all.html"
    assert vlsi("captures", "html", session, sample, page).status == 0
    assert len(numbers(page)) == 5
    result = vlsi("captures", "html", tmp_path / "none.har", session, page)
    assert result.status == 2
    assert "none.har: No such file" in result.err
    assert len(numbers(page)) == 4


def test_a_broken_exchange_makes_the_status(vlsi: Vlsi, tmp_path: Path) -> None:
    session = har(tmp_path / "odd.har", (asked(), answered() + b"<"))
    assert vlsi("captures", "html", session, tmp_path / "odd.html").status == 1


def test_the_capture_is_never_replaced(vlsi: Vlsi, session: Path) -> None:
    before = session.read_bytes()
    for arguments in ([session], [session, session]):
        result = vlsi("captures", "html", *arguments)
        assert result.status == 2
        assert session.read_bytes() == before


def test_a_page_that_cannot_be_written_leaves_the_old_one(vlsi: Vlsi, session: Path, tmp_path: Path) -> None:
    page = tmp_path / "session.html"
    page.write_text("old")
    result = vlsi("captures", "html", "--as", "nonsense", session, page)
    assert (result.status, page.read_text()) == (2, "old")
    assert vlsi("captures", "html", session, tmp_path / "none" / "x.html").status == 2
