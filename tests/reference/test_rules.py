"""Each template of a rule is recognised by its words, in a footnote and in running text, and no two at once."""

from __future__ import annotations

import re

import pytest
import xmlschema
from lxml import etree

from tests.reference.published import reference_folder
from tools.reference.drafts import Draft
from tools.reference.facts import Rule
from tools.reference.links import plain
from tools.reference.rules import UnknownRuleError, apply_footnotes, apply_sentences, note_hash
from tools.reference.simpletypes import read_patterns
from tools.reference.templates import TEMPLATES


def stated(text: str) -> Draft:
    """What a footnote adds."""
    draft = Draft()
    apply_footnotes(draft, "It. [^1]", {1: text})
    return draft


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This parameter need not be set.", Draft(optional=True)),
        ("This property cannot be updated.", Draft(updatable=False)),
        ("This data object must be updated as a whole.", Draft(update_as_whole=True)),
        ("This property has a default value of 600.", Draft(default=("600",))),
        ("This property has a default value of Auto.", Draft(default=("Auto",))),
        ("This property has a default value of 'A_B'.", Draft(default=("A_B",))),
        ("This property has a default value of ['A', 'B', 'C'].", Draft(default=("A", "B", "C"))),
        ('This property has a default value of ["A"].', Draft(default=("A",))),
        ("This property has a default value of Good bye. Come again.", Draft(default=("Good bye. Come again",))),
        ("This property has a minimum value of 0.", Draft(minimum=0)),
        ("This property has a maximum value of 65535.", Draft(maximum=65535)),
        ("This property has a maximum length of 400 characters.", Draft(max_length=400)),
        ("This must be between 1 and 9 characters.", Draft(min_length=1, max_length=9)),
        ("This property must not be empty and has a length of 9 characters.", Draft(min_length=1, max_length=9)),
        ("This property accepts all characters up to a length of 9 characters.", Draft(max_length=9)),
    ],
)
def test_a_flag_or_bound_is_recognised(text: str, expected: Draft) -> None:
    assert stated(text) == expected


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("This property is required if on is set to true.", Rule("requiredIf", "on", ("true",))),
        ("This property is required if m is set to 'A' or 'B C'.", Rule("requiredIf", "m", ("A", "B C"))),
        ('This property is required if m is set to "A", "B", or "C".', Rule("requiredIf", "m", ("A", "B", "C"))),
        ("This field is required if any of the a, b, c is set.", Rule("requiredIfSet", values=("a", "b", "c"))),
        ("This field is required if a is set.", Rule("requiredIfSet", values=("a",))),
        ("This property is an unordered array of unique things.", Rule("unique")),
        ('This property is a set of entries with unique "k".', Rule("uniqueKey")),
        ("This parameter is an update map based on [X](vdi.X.md 'X').", Rule("updateMapOf", values=("X",))),
        (
            'This property cannot be used for [type](vdi.X.md#type) "A", "B" and "C".',
            Rule("notUsableFor", "type", ("A", "B", "C")),
        ),
        (
            "For Instant clone farms, this setting can only be set to P.",
            Rule("onlyValueForInstantClone", values=("P",)),
        ),
        ("For Instant clone farms, this can be modified only if idle.", Rule("modifiableOnlyIfIdle")),
        ("For Instant clone farms only it can be a group.", Rule("onlyClusterForInstantClone")),
        ("For Full clone farms, if Storage DRS is used, one.", Rule("maxItemsIf", values=("1",))),
    ],
)
def test_a_rule_is_recognised(text: str, rule: Rule) -> None:
    assert stated(text) == Draft(rules=[rule])


@pytest.mark.parametrize(
    ("text", "pattern", "longest"),
    [
        ("contain only alphanumerics, spaces, underscores, and dashes. The maximum length is 3", "nameWithSpaces", 3),
        ("contain only alphanumerics, underscores and dashes. The maximum length is 4", "simpleName", 4),
        ("contain only alphanumerics, dot, underscores, and dashes. The maximum length is 5", "dottedName", 5),
        ("be in the form hh:mm in 24 hours format.", "timeOfDay", None),
        ("contain the time in 24 hours format.", "timeOfDay", None),
        ("be a valid IP address or DNS name.", "hostAddress", None),
        ("be a valid DNS name.", "dnsName", None),
        ("be single letters from D to Z.", "driveLetter", None),
        ("be single letters from D to Z or the word Auto.", "driveLetterOrAuto", None),
        ("start with a letter, then others, not be longer than 6", "tablePrefix", 6),
    ],
)
def test_a_format_is_recognised(text: str, pattern: str, longest: int | None) -> None:
    assert stated(f"This property must {text}") == Draft(pattern=pattern, max_length=longest)


def test_a_format_that_a_pattern_says_in_part_has_a_rule_beside_it() -> None:
    folder = stated("This property defines valid folder names with a max length of 64.")
    assert folder == Draft(pattern="folderName", max_length=64, rules=[Rule("folderName")])
    start = "This property must contain only alphanumerics and dashes. It must contain at least one alpha character."
    naming = stated(f"{start} It may hold a token. Without a token, the length is 14.")
    assert naming == Draft(pattern="namingPattern", rules=[Rule("namingPattern", values=("14",))])
    assert stated(f"{start} The maximum length is 15.") == Draft(pattern="machineName", max_length=15)


def test_fields_of_which_one_is_needed_are_a_rule_of_the_type() -> None:
    names = "[a](vdi.X.md#a), [b](vdi.X.md#b)"
    assert stated(f"One of {names} is mandatory.").type_rules == [Rule("atLeastOneOf", values=("a", "b"))]
    assert stated(f"Only one of {names} can be set.").type_rules == [Rule("atMostOneOf", values=("a", "b"))]


def test_allowed_types_are_gathered_from_their_footnotes() -> None:
    draft = Draft()
    footnotes = {1: "[AId](vdi.AId.md).", 2: "[BId](vdi.BId.md).", 3: "This property cannot be updated."}
    apply_footnotes(draft, "The valid types are: [^1] [^2] [^3]", footnotes)
    assert draft == Draft(updatable=False, rules=[Rule("allowedTypes", values=("AId", "BId"))])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It. This property has a default value of false.", Draft(default=("false",))),
        ('It. <br>* This property has a default value of "ANY". [^1]', Draft(default=("ANY",))),
        ("It.<br>* This property has a maximum length of 64 characters.", Draft(max_length=64)),
        ('It.<br>* This property is required if m is set to "A".', Draft(rules=[Rule("requiredIf", "m", ("A",))])),
        ("It. This property has a default value of good will.", Draft()),
        ("See that this property cannot be updated.", Draft()),
        ("If so, This property cannot be updated.", Draft()),
        ("This property is bad.", Draft()),
    ],
)
def test_rules_in_running_text_need_the_exact_form(text: str, expected: Draft) -> None:
    draft = Draft()
    apply_sentences(draft, text)
    assert draft == expected


def test_a_rule_that_is_stated_twice_is_one() -> None:
    draft = Draft()
    footnotes = {1: "This property is required if m is set to 'A'."}
    apply_footnotes(draft, "[^1]", footnotes)
    apply_sentences(draft, footnotes[1])
    assert len(draft.rules) == 1


def test_a_footnote_of_no_known_form_is_told_with_its_hash() -> None:
    text = "This property likes rain."
    with pytest.raises(UnknownRuleError, match=f"a footnote 1 .*1 = '{note_hash(text)}'"):
        stated(text)


def test_the_hash_of_a_note_does_not_depend_on_paths() -> None:
    assert note_hash("see  [a](vdi.X.md#a) now") == note_hash("see [a](../2406/vdi.X.md#a 'X') now")
    assert note_hash("see [a](vdi.X.md) now") != note_hash("see [b](vdi.X.md) now")


def test_every_published_footnote_has_one_form_or_is_a_known_note() -> None:
    footnotes: dict[str, str] = {}
    for path in reference_folder().glob("*/v*.md"):
        footnotes.update(re.findall(r"^\[\^(\d+)\]: (.+?)(?:---)?$", path.read_text(encoding="utf-8"), re.MULTILINE))
    forms = {
        number: [template.name for template in TEMPLATES if template.pattern.match(plain(text))]
        for number, text in footnotes.items()
    }
    assert len(forms) == 289
    assert max(map(len, forms.values())) == 1
    assert sum(not names for names in forms.values()) == 47


SAMPLES = {
    "nameWithSpaces": (["a b_c-1", ""], ["\u00e9", "a.b"]),
    "simpleName": (["a_b-1"], ["a b"]),
    "dottedName": (["a.b_c-1"], ["a b"]),
    "machineName": (["1a-", "A"], ["1-2", ""]),
    "machineNameWithUnderscores": (["_a"], ["_1"]),
    "internationalMachineName": (["\u00e91"], ["12", "a_b"]),
    "namingPattern": (
        ["vm", "vm-{n}", "{n:fixed=3}vm", "a-{n:fixed=12}-1"],
        ["12", "{n}", "vm{n}{n}", "vm_", "vm{n:fixed=}"],
    ),
    "folderName": (["", "a", r"a\b\c\d", "a b"], ["\\a", "a\\", r"a\\b", r"a\b\c\d\e"]),
    "tablePrefix": (["V_1", "a@$#"], ["1v", "", "a-b"]),
    "printableText": (["a$+\tb \u00e9", "x^`~|<", ""], ["a\nb"]),
    "withoutQuestionMark": (["a b", ""], ["a?"]),
    "withoutSlash": ([r"a\b"], ["a/b"]),
    "driveLetter": (["D", "Z"], ["C", "d", "DD", ""]),
    "driveLetterOrAuto": (["D", "Auto"], ["C", "AUTO"]),
    "timeOfDay": (["00:00", "09:30", "23:59"], ["24:00", "7:00", "07:60"]),
    "dnsName": (["a", "x-1.example.com", "a.b."], ["a b", "::1", "x-", ""]),
    "hostAddress": (["a.b.com", "192.0.2.1", "::1", "fe80::1%eth0", "2001:db8::192.0.2.1"], ["a b", "-a", "a..b", ""]),
}


def test_every_format_that_a_template_names_has_a_pattern() -> None:
    assert set(read_patterns()) == set(SAMPLES)


@pytest.mark.parametrize("name", SAMPLES)
def test_both_schema_processors_read_a_pattern_alike(name: str) -> None:
    xs = "http://www.w3.org/2001/XMLSchema"
    schema = etree.Element(f"{{{xs}}}schema", nsmap={"xs": xs})
    element = etree.SubElement(schema, f"{{{xs}}}element", name="text")
    restriction = etree.SubElement(
        etree.SubElement(element, f"{{{xs}}}simpleType"), f"{{{xs}}}restriction", base="xs:string"
    )
    for pattern in read_patterns()[name]:
        etree.SubElement(restriction, f"{{{xs}}}pattern", value=pattern)
    libxml2, pure = etree.XMLSchema(schema), xmlschema.XMLSchema(etree.tostring(schema, encoding="unicode"))
    good, bad = SAMPLES[name]
    for text, expected in [*((text, True) for text in good), *((text, False) for text in bad)]:
        document = etree.Element("text")
        document.text = text
        assert (libxml2.validate(document), pure.is_valid(etree.tostring(document, encoding="unicode"))) == (
            expected,
        ) * 2, text
