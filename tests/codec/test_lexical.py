"""Lexical forms of the built-in types: what the schema processors take as a form is one here too, and nothing else.

The oracle is the processors' own verdict on the same text in the same place.
"""

from __future__ import annotations

import datetime
import math
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.support.pickers import XML_TEXT
from tests.support.schemas import lxml_errors, refused_by, second_errors
from vlsi_bindings import codec, vdi
from vlsi_bindings.codec import EncodeError, Rule
from vlsi_bindings.codec.lexical import BUILT_INS, canonical_date_time
from vlsi_bindings.codec.names import is_ncname
from vlsi_bindings.model import AnyURI, Byte, Float, Long, Short

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

_HEAD: Final = (
    '<MapEntry xmlns="urn:vdi" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xmlns:xsd="http://www.w3.org/2001/XMLSchema"><key>k</key>'
)

FORMS: Final[dict[str, tuple[str, ...]]] = {
    "xsd:boolean": ("true", "false", "1", "0", " true ", "\n1\t"),
    "xsd:byte": ("0", "-128", "127", "+7", "007", "-0", " 7 "),
    "xsd:short": ("0", "-32768", "32767", "+7", "007", "-00", "\t7\r\n"),
    "xsd:int": ("0", "-2147483648", "2147483647", "+1", "0000000000000000000007", " 7 "),
    "xsd:long": ("0", "-9223372036854775808", "9223372036854775807", "+1", "007"),
    "xsd:float": ("0", "-0", "1.5", ".5", "5.", "1e5", "1E-5", "+1.0", "INF", "-INF", "NaN", " NaN ", "1e400"),
    "xsd:double": ("0", "-0", "1.5", ".5", "5.", "1e5", "1E+05", "INF", "-INF", "NaN", " 1 ", "1e-400"),
    "xsd:dateTime": (
        "2017-05-28T08:36:01.999Z",
        "2017-05-28T08:36:01.123456Z",
        "2017-05-28T08:36:01.1234567891Z",
        "2017-05-28T08:36:01",
        "2017-05-28T08:36:01+05:30",
        "2017-05-28T08:36:01-14:00",
        "2017-05-28T08:36:01.000Z",
        "2020-02-29T24:00:00Z",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        " 2017-05-28T08:36:01Z ",
    ),
    "xsd:base64Binary": ("", "YWJj", "YWI=", "YQ==", "YW Jj", " YWJj\n", "Y Q = =", "+/+/"),
    "xsd:string": ("", " ", "a", " a ", "\n", "ä€\U0001f600", "<&>\"'", "]]>"),
    "xsd:anyURI": ("", "urn:a", " urn:a ", "https://a/b?c=d&e#f", "a%20b"),
}
"""Lexical forms, canonical and not."""

NO_FORMS: Final[dict[str, tuple[str, ...]]] = {
    "xsd:boolean": ("", "TRUE", "yes", "2", "t", "tru e", "\u00a0true"),
    "xsd:byte": ("", "128", "-129", "1.0", "0x1", "1_0", "--1", "\u0663", "1 0"),
    "xsd:short": ("", "32768", "-32769", "1e1", "+", "1,000"),
    "xsd:int": ("", "2147483648", "-2147483649", "9" * 40, "seven", "\u00a07", "1_000"),
    "xsd:long": ("", "9223372036854775808", "-9223372036854775809", "9" * 5000, "1L"),
    "xsd:float": ("", "1,5", "e5", ".", "1e", "inf", "nan", "Infinity", "0x1p3", "1_0", "- 1"),
    "xsd:double": ("", "1,5", "1e5.5", "inf", "-NaN", "nan", "\u0661"),
    "xsd:dateTime": (
        "",
        "2017-05-28",
        "2017-05-28 08:36:01",
        "2017-13-01T00:00:00Z",
        "2017-02-29T00:00:00Z",
        "2017-05-28T25:00:00Z",
        "2017-05-28T24:00:01Z",
        "2017-05-28T08:60:00Z",
        "2017-05-28T08:36:01z",
        "2017-05-28T08:36:01+14:01",
        "2017-05-28T08:36:01+0530",
        "2017-05-28T08:36Z",
        "17-05-28T08:36:01Z",
        "2017-05-28T08:36:01.Z",
    ),
    "xsd:base64Binary": ("Y", "YWJ", "YWJj=", "YR==", "YWF=", "Y=WJ", "YW\u00a0Jj", "YWJ*", "===="),
}
"""Texts that are no forms."""

PROCESSORS_WRONG: Final = {
    ("xsd:float", " NaN "): (True, False),  # libxml2 does not collapse white space before a special value
    ("xsd:dateTime", " 2017-05-28T08:36:01Z "): (True, False),  # nor around a dateTime
    ("xsd:float", "1e"): (False, True),  # libxml2 does without the exponent's digits
    ("xsd:boolean", "\u00a0true"): (True, False),  # xmlschema takes every blank of Unicode for white space
    ("xsd:int", "\u00a07"): (True, False),
    ("xsd:byte", "1_0"): (True, False),  # and every integer of Python's for one of the schema's
    ("xsd:int", "1_000"): (True, False),
    ("xsd:byte", "\u0663"): (True, False),
    ("xsd:base64Binary", "YW\u00a0Jj"): (False, False),  # libxml2 skips what is no base64
}
"""Where a processor does not judge as the Recommendation says: which of the two refuse the text."""

_BEYOND_PYTHON: Final = ("-0044-03-15T00:00:00Z", "12017-05-28T08:36:01Z", "9999-12-31T24:00:00Z")
"""Forms of years that no datetime has."""


def entry(name: str, text: str) -> etree._Element:
    """A message with the text as a value of that built-in."""
    root = etree.fromstring(f'{_HEAD}<value xsi:type="{name}"/></MapEntry>')
    root[1].text = text
    return root


def read(name: str, text: str) -> tuple[Any, bool]:
    """The value, and whether the text was taken as a form."""
    envelope = codec.decode(etree.tostring(entry(name, text)))
    assert envelope.value is not None
    rules = {finding.rule for finding in envelope.findings}
    assert rules <= {Rule.LEXICAL_FORM}
    return envelope.value.value, not rules  # type: ignore[attr-defined]  # a MapEntry


def pairs(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(name, text) for name, texts in table.items() for text in texts]


def test_every_built_in_has_its_forms() -> None:
    assert FORMS.keys() == BUILT_INS.keys()
    assert FORMS.keys() - NO_FORMS.keys() == {"xsd:string", "xsd:anyURI"}  # of which every text is one


@pytest.mark.parametrize(("name", "text"), pairs(FORMS))
def test_a_form_is_taken_and_written_back_as_it_was(name: str, text: str) -> None:
    assert refused_by(entry(name, text)) == PROCESSORS_WRONG.get((name, text), (False, False))
    value, taken = read(name, text)
    assert taken
    assert value is not None
    message = etree.tostring(entry(name, text))
    assert codec.canonical(codec.encode(codec.decode(message))) == codec.canonical(message)


@pytest.mark.parametrize(("name", "text"), pairs(NO_FORMS))
def test_what_is_no_form_is_told_and_written_back_as_it_was(name: str, text: str) -> None:
    assert refused_by(entry(name, text)) == PROCESSORS_WRONG.get((name, text), (True, True))
    assert not read(name, text)[1]
    message = etree.tostring(entry(name, text))
    assert codec.canonical(codec.encode(codec.decode(message))) == codec.canonical(message)


@pytest.mark.parametrize("text", _BEYOND_PYTHON)
def test_a_year_that_python_has_not_is_kept_as_text(text: str) -> None:
    assert lxml_errors(entry("xsd:dateTime", text)) == []
    assert read("xsd:dateTime", text) == (None, False)
    message = etree.tostring(entry("xsd:dateTime", text))
    assert codec.canonical(codec.encode(codec.decode(message))) == codec.canonical(message)


_DIGITS: Final = st.text("0123456789+-.eE \t\nINFa_\u0663", max_size=12)
_DATES: Final = st.from_regex(
    r"\A[ ]?-?[0-9]{4,5}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](\.[0-9]{1,8})?"
    r"(Z|[+-][01][0-9]:[0-6][0-9])?[ ]?\Z"
)
TEXTS: Final[dict[str, SearchStrategy[str]]] = {
    "xsd:boolean": st.text("truefalse10 \n", max_size=6) | st.sampled_from(["true", "false"]),
    "xsd:byte": _DIGITS | st.integers(-140, 140).map(str),
    "xsd:short": _DIGITS | st.integers(-33000, 33000).map(str),
    "xsd:int": _DIGITS | st.integers(-(1 << 33), 1 << 33).map(str),
    "xsd:long": _DIGITS | st.integers(-(1 << 65), 1 << 65).map(str),
    "xsd:float": _DIGITS | st.floats(width=32).map(repr),
    "xsd:double": _DIGITS | st.floats().map(repr),
    "xsd:dateTime": _DATES,
    "xsd:base64Binary": st.text("AQgwYWJj+/= \n", max_size=12),
}


@pytest.mark.parametrize("name", TEXTS)
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_the_verdict_on_any_text_is_the_processors(name: str, data: st.DataObject) -> None:
    """Where the two processors do not agree, either verdict will do."""
    text = data.draw(TEXTS[name])
    verdicts = {not refused for refused in refused_by(entry(name, text))}
    if name == "xsd:dateTime" and (
        text.strip().startswith(("-", "0000", "0001-01-01", "9999-12-31")) or text.strip()[4].isdigit()
    ):
        return  # years that Python has not
    assert read(name, text)[1] in verdicts


@settings(deadline=None)
@given(XML_TEXT)
@example("\r\n")
@example("\t leading, trailing ")
@example("]]>")
def test_any_text_comes_back(text: str) -> None:
    written = codec.encode(vdi.MapEntry(key=text, value=text))
    assert lxml_errors(etree.fromstring(written)) == []
    found = codec.decode(written, strict=True).value
    assert found == vdi.MapEntry(key=text, value=text)


_HOURS: Final = datetime.timedelta(hours=14)
_ZONES: Final = st.builds(datetime.timezone, st.timedeltas(-_HOURS, _HOURS))
VALUES: Final[dict[str, SearchStrategy[Any]]] = {
    "xsd:boolean": st.booleans(),
    "xsd:byte": st.integers(-128, 127).map(Byte),
    "xsd:short": st.integers(-32768, 32767).map(Short),
    "xsd:int": st.integers(-(1 << 31), (1 << 31) - 1),
    "xsd:long": st.integers(-(1 << 63), (1 << 63) - 1).map(Long),
    "xsd:float": st.floats(allow_nan=False).map(Float),
    "xsd:double": st.floats(allow_nan=False),
    "xsd:dateTime": st.datetimes(
        datetime.datetime(2, 1, 1),  # noqa: DTZ001 - made aware by the zones
        datetime.datetime(9998, 12, 31),  # noqa: DTZ001
        timezones=st.one_of(st.none(), _ZONES),
    ),
    "xsd:base64Binary": st.binary(max_size=60),
    "xsd:string": XML_TEXT,
    "xsd:anyURI": st.from_regex(r"\A[a-z]+:[a-z0-9/?=&]+\Z").map(AnyURI),
}


@pytest.mark.parametrize("name", VALUES)
@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_any_value_is_written_in_a_form_and_comes_back_with_its_type(name: str, data: st.DataObject) -> None:
    value = data.draw(VALUES[name])
    written = codec.encode(vdi.MapEntry(key="k", value=value))
    root = etree.fromstring(written)
    assert root[1].get("{http://www.w3.org/2001/XMLSchema-instance}type") == name
    assert lxml_errors(root) == []
    assert second_errors(root) == []
    found: Any = codec.decode(written, strict=True).value
    assert found.value == value
    assert type(found.value) is type(value)


def test_a_number_that_is_none_comes_back() -> None:
    found: Any = codec.decode(codec.encode(vdi.MapEntry(key="k", value=math.nan)), strict=True).value
    assert math.isnan(found.value)


@pytest.mark.parametrize(
    "value",
    [
        1 << 63,
        -(1 << 63) - 1,
        Byte(128),
        Short(-32769),
        Long(1 << 63),
        Ellipsis,
        1j,
        {1},
        "\x00",
        "\ud800",
        "\uffff",
        [],
        [1, "a"],
        datetime.datetime.min.replace(tzinfo=datetime.timezone(datetime.timedelta(hours=1))),
    ],
    ids=repr,
)
def test_a_value_without_a_form_is_an_error_with_its_path(value: Any) -> None:  # noqa: ANN401 - that is the point
    with pytest.raises(EncodeError) as caught:
        codec.encode(vdi.MapEntry(key="k", value=value))
    assert caught.value.path == "MapEntry/value"


@given(st.datetimes(timezones=st.none() | st.just(datetime.timezone.utc)), st.sampled_from(["", "0", "00", "+00:00"]))
def test_a_canonical_date_time_is_known_by_its_text(value: datetime.datetime, more: str) -> None:
    date_time = BUILT_INS["xsd:dateTime"]
    text = date_time.write(value)
    spelled = (
        text.removesuffix("Z") + more if more == "+00:00" else text.replace("Z", "") + more + "Z" * text.endswith("Z")
    )
    try:
        read = date_time.parse(spelled)
    except ValueError:
        return
    assert canonical_date_time(spelled) == (read if date_time.write(read) == spelled else None)


EDGES: Final = (0x0, 0x9, 0xA, 0xD, 0x20, 0xD7FF, 0xD800, 0xDFFF, 0xE000, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x10FFFF)


@pytest.mark.parametrize("code", sorted({code + step for code in EDGES for step in (-1, 0, 1)} & {*range(0x110000)}))
def test_what_xml_has_no_place_for_is_refused_and_nothing_else(code: int) -> None:
    """The production Char of XML 1.0, at the edges of its ranges."""
    legal = code in (0x9, 0xA, 0xD) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000
    with nullcontext() if legal else pytest.raises(ValueError, match="cannot stand in XML"):
        BUILT_INS["xsd:string"].write(f"a{chr(code)}")


def is_parsed(name: str) -> bool:
    """Whether a parser takes an element by that name, and all of it for the local name."""
    try:
        root = etree.fromstring(f'<r xmlns="urn:x"><{name}/></r>'.encode())
    except etree.XMLSyntaxError:
        return False
    return [etree.QName(child).localname for child in root] == [name]


@pytest.mark.parametrize("code", [*range(0x80), 0xB7, 0xC0, 0xD7, 0xE4, 0x300, 0x37E, 0x203F, 0x3001, 0x10000, 0xF0000])
def test_a_name_is_one_for_us_where_it_is_one_for_the_parser(code: int) -> None:
    for name in (chr(code), f"a{chr(code)}", f"{chr(code)}é", f"é{chr(code)}"):
        assert is_ncname(name) == is_parsed(name)
