"""A folder of pages is read to its last line; what is not understood is told with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.reference.sample_pages import OTHERS, RELEASE, content_page, write_release
from tools.reference import facts, indexes
from tools.reference.corrections import CorrectionError, Corrections, to_corrections
from tools.reference.lines import Lines, PageError
from tools.reference.links import Link, find_links, whole_link
from tools.reference.pages import Folder, content_pages
from tools.reference.release import read_release

if TYPE_CHECKING:
    from pathlib import Path

LAMP = "vdi.home.Lamp"
INFO = "vdi.home.Lamp.LampInfo"


def read_with(source: Path, page: str, old: str, new: str) -> facts.Release:
    """The sample release with a text replaced in one page."""
    return read_release(write_release(source, changes={page: (old, new)}), RELEASE)


def test_types_have_their_wire_names_kinds_and_bases(tmp_path: Path) -> None:
    types = read_release(write_release(tmp_path), RELEASE).types
    assert {name: (type_.kind, type_.base) for name, type_ in types.items()} == {
        "EntityId": ("data", None),
        "EntityNotFound": ("fault", "MethodFault"),
        **dict.fromkeys(OTHERS, ("fault", "MethodFault")),
        "LampId": ("id", "EntityId"),
        "LampInfo": ("data", None),
        "ManagedObjectReference": ("core", None),
        "MethodFault": ("core", None),
        "TooHot": ("fault", "MethodFault"),
    }
    assert list(types) == sorted(types)


def test_a_type_bears_the_marks_of_its_page(tmp_path: Path) -> None:
    types = read_release(write_release(tmp_path), RELEASE).types
    info = types["LampInfo"]
    assert (info.page, info.since, info.deprecated, info.update_as_whole) == (INFO, "7.1", True, False)
    assert (info.queryable_by, info.query_privileges) == (("QueryService",), ("LAMP_VIEW",))
    assert (types["EntityId"].since, types["EntityId"].update_as_whole) == ("6.0", True)


def test_fields_come_in_documented_order_with_their_rules(tmp_path: Path) -> None:
    fields = read_release(write_release(tmp_path), RELEASE).types["LampInfo"].fields
    assert fields == (
        facts.Member("id", "LampId", updatable=False),
        facts.Member("state", "xsd:string", enumeration=("ON", "OFF", "FLICKERING"), default=("OFF",), since="8.2"),
        facts.Member(
            "watts",
            "xsd:int",
            optional=True,
            minimum=1,
            rules=(facts.Rule("requiredIf", "state", ("ON", "FLICKERING")),),
        ),
    )


def test_the_nth_section_of_a_service_is_its_nth_method(tmp_path: Path) -> None:
    release = read_release(write_release(tmp_path), RELEASE)
    assert release.services["Lamp"].operations == ("Lamp_Get", "Lamp_Switch")
    assert release.operations["Lamp_Get"] == facts.Operation(
        "Lamp_Get",
        "Lamp",
        parameters=(facts.Member("id", "LampId"),),
        returns=facts.Returns("LampInfo"),
        faults=("EntityNotFound", *OTHERS),
    )
    assert release.operations["Lamp_Switch"] == facts.Operation(
        "Lamp_Switch",
        "Lamp",
        parameters=(facts.Member("ids", "LampId", array=True, optional=True),),
        faults=("EntityNotFound", *OTHERS, "TooHot"),
        privileges=("LAMP_SWITCH",),
        events=("LAMP_SWITCHED",),
        deprecated=True,
    )


def test_a_service_may_have_no_method(tmp_path: Path) -> None:
    socket = read_release(write_release(tmp_path), RELEASE).services["Socket"]
    assert socket == facts.Service("Socket", "vdi.home.Socket")


def test_a_table_mangled_into_lines_is_a_list_of_values(tmp_path: Path) -> None:
    reference = read_release(write_release(tmp_path), RELEASE).types["ManagedObjectReference"]
    assert reference.fields[0].enumeration == ("Lamp", "Socket")
    assert reference.fields[1].enumeration is None


@pytest.mark.parametrize(
    ("page", "old", "new", "expected"),
    [
        (INFO, "title: Data Object - LampInfo", "title: LampInfo", "a title"),
        (INFO, "`com.omnissa.vdi.vlsi.binding.vdi.home.Lamp.LampInfo`", "`java.lang.Object`", "a Java class"),
        (INFO, "Returned by\n", "Bought by\n", "description heading"),
        (INFO, "> Horizon 7.1", "> yesterday", "version"),
        (INFO, " Name | Type | Description", " Name | Kind | Description", "member head"),
        (INFO, "**watts**|", "watts|", "the end of the page"),
        (INFO, "* **Name:** Flickering", "* Flickering", "the end of the page"),
        (INFO, "LAMP_VIEW|", "lamp view|", "code row"),
        (INFO, "xsd:int", "xsd:integer", "a built-in type"),
        (INFO, "[LampId](vdi.entity.LampId.md)|", "[LampId](lamps.html)|", "a built-in type"),
        (INFO, "[^8]: This property has a minimum value of 1.", "[^8]: At least one.", "a footnote 8"),
        (INFO, "Its power. [^1]", "Its power. [^1] [^3]", "a definition of footnote 3"),
        (INFO, "Its power. [^1]", "Its power.", "a reference to footnote 1"),
        (INFO, "[^1]: This", "[^2]: This property cannot be updated.\n[^1]: This", "one definition of footnote 2"),
        (INFO, "  - toc", "  - toc\n  - toc", "fence"),
        (LAMP, "* even its power", "xsd:int| Its power.", "faults heading"),
        (INFO, "<td></td></tr></table>", "<td></td></tr>", "a table of values with an end"),
        (INFO, "<th>Value</th>", "<th>Word</th>", "a table of values with the head"),
        (INFO, "<tr><td>OFF</td>", "<tr><td>OFF</td><td>0</td>", "rows of values"),
        ("vdi.EntityId", "a thing.\n [^167]", "a thing.\n [^167] [^168]", "a definition of footnote 168"),
        (LAMP, "Lamp_Get, Lamp_Switch", "Lamp_Get", "2 names"),
        (LAMP, "Show WSDL type definition\n\n**Dep", "**Dep", "end of method"),
        (LAMP, "**Parameters**", "**Arguments**", "parameters heading"),
        (LAMP, "**_this**|", "**that**|", "a first parameter _this"),
        ("index-methods", "[Lamp_Get]", "* [Lamp_Get]", "index entry"),
    ],
)
def test_a_line_that_no_rule_knows_is_an_error_with_its_place(
    tmp_path: Path, page: str, old: str, new: str, expected: str
) -> None:
    with pytest.raises(PageError) as caught:
        read_with(tmp_path, page, old, new)
    assert expected in caught.value.expected
    assert caught.value.page == f"{RELEASE}/{page}"
    assert f"{RELEASE}/{page}, line {caught.value.line}: expected " in str(caught.value)
    assert caught.value.line > 0


def test_a_page_cut_off_is_an_error(tmp_path: Path) -> None:
    text = content_page(LAMP)
    with pytest.raises(PageError, match=r"line \d+: expected .* found 'the end of the page'"):
        read_with(tmp_path, LAMP, text[text.index("**Faults**") :], "")


def test_prose_does_not_swallow_a_table(tmp_path: Path) -> None:
    with pytest.raises(PageError, match="expected parameters heading, found 'Event"):
        read_with(tmp_path, LAMP, "Reads a lamp.", "Reads a lamp.\n\nEvent | Description")


def test_a_release_that_is_not_there_is_named_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=f"no release '1234'.*found {RELEASE}"):
        read_release(write_release(tmp_path), "1234")


def test_a_page_that_no_index_lists_is_an_error(tmp_path: Path) -> None:
    folder = write_release(tmp_path) / RELEASE
    (folder / "vdi.home.Candle.md").write_text(content_page(LAMP), encoding="utf-8")
    with pytest.raises(PageError, match=r"vdi\.home\.Candle, line 1: expected a page that index-all_types lists"):
        read_release(tmp_path, RELEASE)


def test_an_incomplete_release_takes_its_other_pages_from_where_its_index_says(tmp_path: Path) -> None:
    write_release(tmp_path, "2406")
    write_release(
        tmp_path, "2412", {INFO: ("Its power.", "Its power in watts. This property has a default value of 7.")}
    )
    later = tmp_path / "2412"
    for path in later.glob("v*.md"):
        if path.stem != INFO:
            path.unlink()
    for path in later.glob("index-*.md"):
        text = (
            path.read_text(encoding="utf-8").replace("](vdi.", "](../2406/vdi.").replace("](vmodl.", "](../2406/vmodl.")
        )
        path.write_text(text.replace(f"](../2406/{INFO}.md", f"]({INFO}.md"), encoding="utf-8")
    folder = Folder(tmp_path, "2412", Corrections())
    where = content_pages(folder, indexes.read_index(folder.read(indexes.ALL_TYPES)))
    assert {page for page, release in where.items() if release == "2412"} == {INFO}
    assert folder.read(LAMP, where[LAMP]).page == f"2406/{LAMP}"


def test_a_page_in_no_folder_is_told_as_a_fault_of_the_index(tmp_path: Path) -> None:
    (write_release(tmp_path) / RELEASE / "vdi.home.Socket.md").unlink()
    with pytest.raises(PageError, match=r"index-all_types, line 1: expected a page 9999/vdi\.home\.Socket\.md"):
        read_release(tmp_path, RELEASE)


@pytest.mark.parametrize(
    ("target", "release"),
    [
        ("vdi.home.Lamp.md#get", None),
        ("../2406/vdi.home.Lamp.md#get", "2406"),
        ("../2406/../2406/vdi.home.Lamp.md#get", "2406"),
        ("/vdi.home.Lamp.md#get", None),
        (".vdi.home.Lamp.md#get", None),
        ("../2406/vdivdi.home.Lamp.md#get", "2406"),
    ],
)
def test_mangled_paths_lead_to_their_page(target: str, release: str | None) -> None:
    assert find_links(f"see [Lamp_Get]({target})") == [Link("Lamp_Get", "vdi.home.Lamp", "get", release=release)]


def test_links_to_other_things_than_types_are_none() -> None:
    assert find_links("[Home](index.md) [^1] [x](http://example.org/vdi.md)") == []
    assert whole_link("[LampId[]](vdi.entity.LampId.md)") == Link("LampId", "vdi.entity.LampId", array=True)
    assert whole_link("a [LampId](vdi.entity.LampId.md)") is None


def test_footnotes_are_taken_from_the_end_of_a_page_alone() -> None:
    lines = Lines("p", "text [^1] [^22]\n\n[^1]: first\n\n[^22]: second---")
    assert lines.footnotes == {1: "first", 22: "second"}
    assert lines.prose() == ["text [^1] [^22]"]
    lines.end()


def correction(**changes: object) -> dict[str, object]:
    entry: dict[str, object] = {"releases": [RELEASE], "pages": ["p"], "find": "a+", "replace": "b", "evidence": "seen"}
    return {"text": {"name": entry | changes}, "page": {}, "exception": {}}


def test_a_correction_applies_to_its_page_alone() -> None:
    corrections = to_corrections(correction())
    assert corrections.apply(f"{RELEASE}/p", "xaay") == "xby"
    assert corrections.apply(f"{RELEASE}/q", "xaay") == "xaay"


def test_a_correction_without_its_error_is_one_itself() -> None:
    with pytest.raises(PageError, match=r"1 place\(s\) to correct.*\[text\.name\].*found '2 places'"):
        to_corrections(correction()).apply(f"{RELEASE}/p", "xaaya")


@pytest.mark.parametrize(
    "changes",
    [{"evidence": ""}, {"find": 1}, {"pages": "p"}, {"count": "two"}],
    ids=["evidence", "find", "pages", "count"],
)
def test_a_correction_needs_its_keys(changes: dict[str, object]) -> None:
    with pytest.raises(CorrectionError):
        to_corrections(correction(**changes))
