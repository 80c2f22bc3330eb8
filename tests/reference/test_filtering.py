"""What pages say of filters, sorting and paging, in each of its forms."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.reference.published import published_release
from tools.reference.facts import Rule
from tools.reference.filtering import UnknownFilterFormError, read_filtering

KINDS = ("onlyFilterable", "notFilterable", "noFilters", "filtersOf", "notSortable", "queryLimit", "queryWithout")


def link(name: str) -> str:
    return f"[{name}](vdi.some.Page.md#{name})"


def test_a_list_of_members_that_take_filters() -> None:
    prose = [
        "The FarmView query. The fields which can be used in filters are:",
        f"* {link('data')}.{link('name')}",
        f"* {link('data')}.{link('desktop')} (Cannot use property to sort)",
    ]
    assert read_filtering(prose) == (
        Rule("onlyFilterable", values=("data.name", "data.desktop")),
        Rule("notSortable", values=("data.desktop",)),
    )


def test_members_with_their_filters() -> None:
    equals, contains, starts = (link(f"QueryFilter{kind}") for kind in ("Equals", "Contains", "StartsWith"))
    prose = [
        "Query definitions can specify the following member types:",
        f"* {link('time')} ({equals} filter only)",
        f"* {link('base')}.{link('loginName')}/{link('name')} ({equals}, {contains}, or {starts} filter only)",
        "The following caveats apply:",
        f"* You can only apply {equals} filter on {link('groupId')}",
    ]
    three = ("QueryFilterEquals", "QueryFilterContains", "QueryFilterStartsWith")
    assert read_filtering(prose) == (
        Rule("onlyFilterable", values=("time", "base.loginName", "base.name")),
        Rule("filtersOf", "time", ("QueryFilterEquals",)),
        Rule("filtersOf", "base.loginName", three),
        Rule("filtersOf", "base.name", three),
        Rule("filtersOf", "groupId", ("QueryFilterEquals",)),
    )


@pytest.mark.parametrize(
    ("line", "rules"),
    [
        ("Can filter on all MachineView attributes.", ()),
        ("Cannot filter on any of FarmInfo attributes.", (Rule("noFilters"),)),
        (f"Only fields in {link('data')} support filtering.", (Rule("onlyFilterable", values=("data",)),)),
        (f"All fields except {link('a')}.{link('b')} can be queried.", (Rule("notFilterable", values=("a.b",)),)),
        (
            f"{link('a')} and all other {link('b')} fields are not allowed members in filters.",
            (Rule("notFilterable", values=("a", "b")),),
        ),
        (
            f"{link('a')} fields only support the {link('QueryFilterContains')} filter.",
            (Rule("filtersOf", "a", ("QueryFilterContains",)),),
        ),
        (f"* {link('limit')} cannot exceed 2000.", (Rule("queryLimit", "limit", ("2000",)),)),
        (f"* {link('startingOffset')} cannot be specified.", (Rule("queryWithout", values=("startingOffset",)),)),
        (f"* If {link('sortBy')} is not specified, results come as they are.", ()),
        ("The query for sites.", ()),
    ],
)
def test_single_sentences(line: str, rules: tuple[Rule, ...]) -> None:
    assert read_filtering([line]) == rules


def test_a_list_that_does_not_say_what_it_lists_is_no_rule() -> None:
    assert read_filtering([f"* {link('base')}.{link('name')}"]) == ()


@pytest.mark.parametrize("line", ["Filters on Tuesdays only.", f"Sort by {link('x')}.", f"{link('limit')} is nice."])
def test_a_line_about_filters_in_no_known_form_is_an_error(line: str) -> None:
    with pytest.raises(UnknownFilterFormError, match="known form"):
        read_filtering([line])


@pytest.mark.parametrize(("release", "counts"), [("2406", (9, 7, 1, 47, 1, 5, 1)), ("8.0.0", (6, 7, 1, 26, 1, 2, 1))])
def test_how_much_the_reference_says(release: str, counts: tuple[int, ...]) -> None:
    found = Counter(rule.kind for documented in published_release(release).types.values() for rule in documented.rules)
    assert tuple(found[kind] for kind in KINDS) == counts


@pytest.mark.parametrize("release", ["2406", "8.0.0"])
def test_every_path_leads_to_a_field(release: str) -> None:
    types = published_release(release).types
    for documented in types.values():
        for rule in documented.rules:
            paths = {"filtersOf": (rule.field,), "onlyFilterable": rule.values, "notFilterable": rule.values}
            for path in paths.get(rule.kind, ()):
                owner = documented.name
                for name in str(path).split("."):
                    owner = next(field.type for field in types[owner].fields if field.name == name)
