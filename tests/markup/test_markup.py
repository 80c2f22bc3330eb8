"""Pages let no text of strangers become markup, and allow their own style and script alone."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from typing import Any

import pytest
from lxml import html

from vlsi_bindings.markup import Page, count_row, count_table, plain, plural, serialized, steps, tag, tile

PACKAGES = ["vlsi_bindings.captures.page", "vlsi_bindings.conformance.reports"]
HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "</script><script>",
    '"><svg onload=x>',
    "&lt;b&gt;",
    "a\u202eb\x00c",
    "\ud800",
]


def parsed(text: str) -> Any:  # noqa: ANN401 - an element of lxml
    return html.fromstring(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_stays_a_text(text: str) -> None:
    element = parsed(serialized(tag("p", {"title": text, "class": text}, text, tag("b", {}, text), text)))
    assert [child.tag for child in element.iter()] == ["p", "b"]
    assert element.text_content() == plain(text) * 3
    assert element.get("title") == plain(text)
    assert set(element.attrib) == {"title", "class"}


def test_texts_stand_between_children_in_their_order() -> None:
    element = tag("p", {}, "a", None, tag("i", {}, "b"), "c", "d", tag("i", {}), "e")
    assert serialized(element) == "<p>a<i>b</i>cd<i></i>e</p>"


def test_what_a_display_would_obey_is_shown_as_an_escape() -> None:
    assert plain("a\u202eb\x1bc\u200b\ud800") == "a\\u202eb\\x1bc\\u200b\\ud800"
    assert plain("ä\tb\n中😀") == "ä\tb\n中😀"


@pytest.mark.parametrize("package", PACKAGES)
def test_a_page_allows_its_own_style_and_script_by_their_hashes(package: str) -> None:
    page = parsed(Page(package).document("a <title>", tag("main", {}, "x")))
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    for kind in ("style", "script"):
        (held,) = page.xpath(f"//{kind}")
        digest = base64.b64encode(hashlib.sha256(held.text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert page.findtext(".//title") == "a <title>"
    assert page.xpath("//body")[0][-1].tag == "script"


@pytest.mark.parametrize("package", PACKAGES)
def test_style_and_script_ask_for_nothing_and_cannot_end_early(package: str) -> None:
    page = parsed(Page(package).document("t"))
    style, script = page.findtext(".//style"), page.findtext(".//script")
    assert not re.search(r"url\(|@import|https?:", style)
    assert not re.search(r"fetch|XMLHttpRequest|import\(|https?:|innerHTML|eval\(|document\.write", script)
    assert "</" not in style + script
    assert "prefers-color-scheme: dark" in style
    assert "@media print" in style


def test_a_table_of_counts_shows_the_first_and_folds_the_rest() -> None:
    counts = Counter({f"rule-{at:02}": 40 - at for at in range(20)})
    rows = [count_row(name, count, counts, "rule", "error", "") for name, count in counts.most_common()]
    table = count_table("By rule", rows)
    assert table is not None
    found = parsed(serialized(table))
    assert len(found.xpath("table//tr")) == 12
    assert len(found.xpath("details//tr")) == 8
    assert found.findtext("details/summary") == "8 more"
    widths = [float(width) for width in found.xpath("//rect/@width")]
    assert widths[0] == 100.0
    assert widths == sorted(widths, reverse=True)
    assert found.xpath("//button/@data-rule")[0] == "rule-00"
    assert count_table("none", []) is None


def test_tiles_counts_and_paths() -> None:
    assert parsed(serialized(tile(1200, "error", "faults"))).text_content() == "1,200 faults"
    assert "zero" in serialized(tile(0, "error", "faults"))
    assert [plural(count, "line") for count in (0, 1, 1200)] == ["0 lines", "1 line", "1,200 lines"]
    code = parsed(serialized(tag("code", {}, *steps("a/b/c"))))
    assert (code.text_content(), [place.tail for place in code.xpath("wbr")]) == ("a/b/c", ["b/", "c"])
