"""A capture as a page: all that was said, nothing that is secret, no markup of strangers, never more than fits."""

from __future__ import annotations

import io
import re
import tracemalloc
from typing import TYPE_CHECKING, Any

from lxml import html

from tests.support.conversations import answered, asked, desktop, exchange
from tests.support.instances import maximal, the_maker
from vlsi_bindings import codec, samples, vdi
from vlsi_bindings.captures import Exchange, PageBounds, Source, write_page
from vlsi_bindings.captures.headers import Headers
from vlsi_bindings.codec import Envelope

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pytest

FAULT = samples.paths()["entity_not_found_fault"].read_bytes()
ODD = (
    samples.paths()["desktop_get_response"]
    .read_bytes()
    .replace(b"</base>", b"<brandNew>7</brandNew></base>", 1)
    .replace(b"<type>AUTOMATED", b"<type>ROBOTIC")
)
HOSTILE = '</script></style><img src=x onerror="document.title=1"> \' " &lt; \u202e\u200b'
CONVERSATION = [
    exchange(asked(), desktop("w11")),
    exchange(asked(subject="b"), FAULT, 1, status=500),
    exchange(asked(subject="c"), ODD, 2),
    exchange(asked(subject="d"), None, 3, problem="cut off"),
    exchange(None, answered(value=["x"]), 4, time=None, duration=None, status=None),
]


def page(exchanges: Iterable[Exchange], **settings: Any) -> tuple[Any, str]:  # noqa: ANN401 - of write_page
    """The page as a tree, and as text."""
    target = io.BytesIO()
    write_page(exchanges, target, **settings)
    text = target.getvalue().decode("utf-8")
    return html.fromstring(text), text


def texts(tree: Any, css: str) -> list[str]:  # noqa: ANN401 - an element
    return [element.text_content() for element in tree.find_class(css)]


def row(tree: Any, number: int) -> list[str]:  # noqa: ANN401 - an element
    """The cells of one exchange's line."""
    (summary,) = tree.xpath(f"//details[@id='e{number}']/summary")
    return [cell.text_content() for cell in summary]


def test_each_exchange_is_a_line_of_the_conversation() -> None:
    tree, _ = page(CONVERSATION)
    size = f"{CONVERSATION[0].size:,}"
    assert row(tree, 1) == ["1", "2024-06-18 21:30:00.000", "Desktop_Get", "Desktop/QQ", "0.250", size, "200", "-"]
    assert row(tree, 2)[2:4] + row(tree, 2)[6:] == ["Desktop_Get", "b", "EntityNotFound", "-"]
    assert row(tree, 3)[-1] == "2"
    assert row(tree, 4)[-2:] == ["200", "broken"]
    assert row(tree, 5)[1:5] == ["-", "QueryService_Query", "-", "-"]
    assert texts(tree, "reason") == ["cut off"]
    assert len(tree.find_class("head")[0]) == len(row(tree, 1))


def test_the_sum_stands_at_the_top() -> None:
    tree, _ = page(CONVERSATION, title="Monday")
    assert tree.findtext(".//title") == tree.findtext(".//h1") == "Monday"
    assert texts(tree, "tile") == ["5 exchanges", "1 fault", "2 findings", "1 broken"]
    assert texts(tree, "lead") == ["2024-06-18 21:30:00+00:00 to 2024-06-18 21:30:03+00:00."]
    names = [button.text for button in tree.xpath("//th/button")]
    assert names == ["Desktop_Get", "QueryService_Query", "EntityNotFound", "unknown-element", "unknown-value"]


def test_each_message_is_a_tree_of_its_values() -> None:
    tree, _ = page(CONVERSATION)
    (request, answer) = tree.xpath("//details[@id='e1']//section[contains(@class, 'side')]")
    assert texts(request, "line") == [
        "Desktop_Get",
        "_this ManagedObjectReference",
        "value Desktop",
        "type Desktop",
        "id DesktopId",
        "id Desktop/QQ",
    ]
    names = answer.xpath(".//details[summary/span='returnval']/ul/li/details[summary/span='base']/ul/li/div/span[1]")
    assert [name.text for name in names][:2] == ["name", "displayName"]
    assert answer.xpath(".//li[div/span='name']/div/span[@class='v']/text()")[0] == "w11"


def test_findings_stand_below_their_places() -> None:
    tree, _ = page(CONVERSATION)
    (fold,) = tree.xpath("//details[@id='e3']")
    places = {
        place.getparent().xpath("div/span[1]")[0].text: place.text_content() for place in fold.find_class("note-line")
    }
    assert places["type"].startswith("unknown-value line 23: expected a value of DesktopType, saw 'ROBOTIC'")
    assert places["brandNew"].startswith("unknown-element line ")
    assert fold.get("data-marks").split("\n") == ["unknown-element", "unknown-value"]


def test_a_finding_without_a_line_of_its_own_stands_at_the_nearest_above() -> None:
    body = desktop("x").replace(b"<name>x</name>", b"", 1)
    tree, _ = page([exchange(None, body)])
    (note,) = tree.find_class("note-line")
    assert "missing-element" in note.text_content()
    assert note.getparent().getparent().xpath("summary/span[1]")[0].text == "base"


def everywhere(text: str) -> list[Exchange]:
    """Exchanges with a text in every place where a stranger can put one."""
    event = vdi.MapEntry(key=text, value=text)
    fault = FAULT.replace(b"</faultstring>", codec.encode(vdi.MapEntry(key=text))[0:0] + b"</faultstring>")
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").encode()
    unknown = answered(value=["x"]).replace(b"</returnval>", b"<new><![CDATA[" + escaped + b"]]></new></returnval>")
    status = b'<DesktopInstantCloneDesktopProvisioningStatusData xmlns="urn:vdi"><operation>%s</operation>' % escaped
    status += b"</DesktopInstantCloneDesktopProvisioningStatusData>"
    headers = Headers([("X-Header", text), (text, "x")])
    more: dict[str, Any] = {"request_headers": headers, "answer_headers": headers, "url": f"https://h/{text}"}
    return [
        exchange(asked(subject=text), answered(value=[event]), problem=text, **more),
        exchange(None, fault, 1),
        exchange(None, unknown, 2),
        Exchange(Source(text, text), None, status),
    ]


def test_no_markup_of_strangers_gets_in() -> None:
    tree, text = page(everywhere(HOSTILE), title=HOSTILE)
    assert tree.xpath("//img") == []
    assert len(tree.xpath("//script")) == len(tree.xpath("//style")) == 1
    assert text.count("<img") == 0
    assert text.count("&lt;img") > 12
    assert not re.search("[\u202a-\u202e\u200b]", text)
    allowed = {"id", "class", "title", "open", "hidden", "type", "value", "for", "role", "lang", "charset", "name"}
    names = {name for element in tree.iter() if isinstance(element.tag, str) for name in element.attrib}
    assert not {name for name in names if name.startswith("on")}
    assert not {"src", "href", "srcset", "style"} & names
    assert allowed & names


def test_the_policy_allows_its_own_style_and_script_alone() -> None:
    tree, _ = page(CONVERSATION)
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert "http" not in policy


def test_no_secret_stands_on_the_page() -> None:
    secret = vdi.SecureString(utf8_string=b"c4n4ry")
    holders = [cls for cls in the_maker().types if any(field.type == "SecureString" for field in cls.__fields__)]
    values: list[Any] = [secret, vdi.MapEntry(key="k", value=secret), *map(maximal, holders)]
    for value in values:
        for field in type(value).__fields__:
            if field.type == "SecureString" and not field.array:
                setattr(value, field.attribute, secret)
    headers = Headers([("Cookie", "JSESSIONID=c4n4ry"), ("Authorization", "Basic c4n4ry"), ("X-Csrf", "c4n4ry")])
    bodies = [codec.encode(Envelope(value, bare=True)) for value in values]
    unknown = b"<new><utf8String>YzRuNHJ5</utf8String></new></MapEntry>"
    bodies.append(codec.encode(Envelope(vdi.MapEntry(key="k"), bare=True)).replace(b"</MapEntry>", unknown))
    exchanges = [
        exchange(asked(), body, request_headers=headers, url="https://c4n4ry:c4n4ry@h/?token=c4n4ry") for body in bodies
    ]
    _, text = page(exchanges)
    assert "c4n4ry" not in text
    assert "YzRuNHJ5" not in text
    assert text.count("redacted") > len(values)


def test_a_page_shows_no_more_than_it_may_and_says_so() -> None:
    many = [exchange(asked(), desktop("x"), at) for at in range(20)]
    tree, _ = page(many, bounds=PageBounds(first=5, exchanges=3))
    assert tree.xpath("//details[contains(@class, 'exchange')]/@id") == ["e5", "e6", "e7"]
    assert "Shown are exchanges 5 to 7 of 20: see --first and --most" in texts(tree, "lead")[0]
    assert texts(tree, "tile")[0] == "20 exchanges"


def test_a_long_message_and_a_long_value_are_cut_and_say_how_the_rest_is_reached() -> None:
    entries = [vdi.MapEntry(key=f"k{at}", value="v" * 500) for at in range(50)]
    tree, _ = page([exchange(None, answered(value=entries))], bounds=PageBounds(lines=30, text=100))
    assert len(tree.find_class("line")) == 30
    assert any(
        re.fullmatch(r"and \d+ more lines: vlsi captures show FILE 1 --answer", told) for told in texts(tree, "more")
    )
    assert "500 characters" in texts(tree, "t")


def test_a_full_page_shows_the_lines_alone() -> None:
    many = [exchange(asked(), desktop("x"), at) for at in range(5)]
    target = io.BytesIO()
    shown = write_page(many, target, bounds=PageBounds(all_lines=100))
    tree = html.fromstring(target.getvalue())
    assert (shown.exchanges, shown.summary.exchanges) == (5, 5)
    assert shown.without_messages >= 3
    assert len(tree.find_class("line")) == 100
    assert f"{shown.without_messages} exchanges without messages" in texts(tree, "lead")[0]
    assert "The page is full: see vlsi captures show FILE 5 --answer" in texts(tree, "more")


def test_memory_does_not_grow_with_the_capture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vlsi_bindings.captures.page.writing._IN_MEMORY", 1 << 16)
    peaks = []
    for count in (30, 120):
        tracemalloc.start()
        with open("/dev/null", "wb") as target:  # noqa: PTH123 - nobody reads it
            write_page((exchange(asked(), FAULT, at) for at in range(count)), target)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] * 1.5
