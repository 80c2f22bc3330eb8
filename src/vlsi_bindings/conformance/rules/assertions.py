"""The rules as assertions of XSD 1.1: XPath 2.0, one text per rule, by the complex type that has to carry it.

Elements are named without their namespace (``*:name``), so that the same text serves both namespace layouts. What an
assertion cannot say is in docs/rules.md.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from ...contract import Assertion, Rule
from .filterability import Filterability, filterable_paths, sortable_paths
from .kinds import KINDS, MOST_ITEMS
from .paths import Paths
from .provisioning import STORAGE_DRS, Meeting, meetings
from .queries import MEMBER
from .sentences import mend, sentence
from .stated import Stated, of_operation, of_type
from .updates import updatable_paths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ...contract import Contract, Field, Type

_FOLDERS: Final = "^(CON|PRN|NUL|AUX|COM[1-9]|LPT[1-9])$"
_NUMBER_PLACE: Final = r"\{n(:fixed=[0-9]+)?\}"
_PIECES: Final = ("\ue000", "\ue001")
"""Characters for private use: what separates the pieces of an object in the text that stands for it."""

COVERED: Final = {
    "update-key": frozenset({"update-key", "not-updatable", "update-as-whole"}),
    "query-member": frozenset({"query-member", "query-id", "not-filterable"}),
}
"""What one assertion says at once, where the predicate tells several rules apart."""


class Asserted(NamedTuple):
    """A rule as an assertion of a complex type, ``carrier``.

    ``rule`` is the identifier under which a breach is told; ``path`` leads from the carrying object to what the rule is
    about, and is empty for the object as a whole. ``mend`` says what to do, ``page`` is the reference's.
    """

    carrier: str
    rule: str
    path: str
    assertion: Assertion
    mend: str
    page: str

    @property
    def covers(self) -> frozenset[str]:
        """The rules that may be broken where the assertion does not hold."""
        return COVERED.get(self.rule, frozenset({self.rule}))


class _Test(NamedTuple):
    """What one rule becomes: the identifier of its breaches, the path to what it is about, the XPath expression."""

    stated: Stated
    rule: str
    path: tuple[str, ...]
    xpath: str


def assertions(contract: Contract) -> dict[str, list[Assertion]]:
    """The assertions by the name of the complex type; requests have a type ``…RequestType``."""
    found: defaultdict[str, list[Assertion]] = defaultdict(list)
    for asserted in all_asserted(contract):
        found[asserted.carrier].append(asserted.assertion)
    return dict(found)


def all_asserted(contract: Contract) -> Iterator[Asserted]:
    """All rules that XSD 1.1 can say, as assertions."""
    paths = Paths(contract)
    for documented in contract.types.values():
        yield from _asserted(documented.name, documented.name, _of_type(contract, documented))
    for operation in contract.operations.values():
        stated = list(of_operation(contract, operation))
        tests = [test for each in stated for test in _of_request(contract, paths, each)]
        if operation.parameters:
            tests.append(_Test(_limit(stated[0]), KINDS["maxArray"].rules[0], (), _LIMIT))
        yield from _asserted(f"{operation.name}RequestType", operation.name, tests)


def _asserted(carrier: str, owner: str, tests: Iterable[_Test]) -> Iterator[Asserted]:
    """Tests as assertions of one type, each once; those with the same name are numbered."""
    names: Counter[str] = Counter()
    for test in {test.xpath: test for test in reversed(list(tests))}.values():
        name = ".".join((test.rule, owner, *test.path))
        names[name] += 1
        told = sentence(test.stated.rule, test.stated.field)
        assertion = Assertion(
            id=name if names[name] == 1 else f"{name}-{names[name]}",
            test=test.xpath,
            sentence=f"{'/'.join(test.path)}: {told}" if test.path else told,
        )
        mended = mend(test.stated.rule, test.stated.name) if test.rule not in COVERED else ""
        yield Asserted(carrier, test.rule, "/".join(test.path), assertion, mended, test.stated.page)


def _limit(stated: Stated) -> Stated:
    """The limit of all arrays of a request, wherever they are."""
    return Stated(KINDS["maxArray"], stated.owner, stated.page, Rule("maxArray"))


def _of_type(contract: Contract, documented: Type) -> Iterator[_Test]:
    siblings = {field.name: field for part in contract.lineage(documented.name) for field in part.fields}
    for stated in of_type(documented):
        make = _TESTS.get(stated.kind.name)
        if make is not None:
            yield _of_field(stated, make(contract, siblings, stated))
    for meeting in meetings(contract, documented):
        yield _Test(meeting.stated, meeting.stated.kind.rules[0], meeting.target, _meeting(meeting))


def _of_field(stated: Stated, xpath: str, rule: str | None = None) -> _Test:
    return _Test(stated, rule or stated.kind.rules[0], (stated.name,) if stated.name else (), xpath)


def _of_request(contract: Contract, paths: Paths, stated: Stated) -> Iterator[_Test]:
    parameters = {field.name: field for field in contract.operations[stated.owner].parameters}
    kind, value = stated.kind.name, stated.rule.values[0] if stated.rule.values else ""
    if kind == "service":
        xpath = f"string(*:_this) = {_literal(value)} and string(*:_this/@type) = {_literal(value)}"
        yield _Test(stated, "service", ("_this",), xpath)
    elif kind == "query":
        entities = _literals(contract.served[value])
        xpath = f"every $type in *:{stated.name}/*:queryEntityType satisfies string($type) = {entities}"
        yield _of_field(stated, xpath, "query-entity")
        for entity in contract.served[value]:
            definition = f"*:{stated.name}[string(*:queryEntityType) = {_literal(entity)}]"
            for rule, xpath in _query(paths, entity, definition):
                yield _of_field(stated, xpath, rule)
    elif kind == "updateMapOf":
        known = _literals(sorted(updatable_paths(paths, value)))
        yield _of_field(stated, f"every $key in *:{stated.name}/*:key satisfies string($key) = {known}", "update-key")
        yield _of_field(stated, _no_repetition(f"*:{stated.name}/*:key/string(.)"), "update-twice")
    elif kind in _TESTS:
        yield _of_field(stated, _TESTS[kind](contract, parameters, stated))


def _query(paths: Paths, entity: str, definition: str) -> Iterator[tuple[str, str]]:
    """What a query of one entity may name and hold, by the rule; ``definition`` is the path to it."""
    said, filterable = Filterability(paths.contract.types[entity]), filterable_paths(paths, entity)
    members = f"{definition}/*:filter/descendant-or-self::*/*:{MEMBER}"
    yield "query-member", f"every $member in {members} satisfies string($member) = {_literals(filterable)}"
    sortable = _literals(sortable_paths(paths, entity))
    yield "query-sort", f"every $by in {definition}/*:sortBy satisfies string($by) = {sortable}"
    grouped: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for path in filterable:
        rule = said.filters(path)
        if rule is not None:
            grouped[rule.values].append(path)
    for filters, named in grouped.items():
        kind = "tokenize(normalize-space($member/../@*:type), ':')[last()]"
        some = f"{members}[string(.) = {_literals(named)}]"
        yield "query-filter", f"every $member in {some} satisfies {kind} = {_literals(filters)}"
    for rule in said.controls():
        beyond = f"[number(.) gt {rule.values[0]}]" if rule.field else ""
        yield "query-limit", f"empty({definition}/*:{rule.field or rule.values[0]}{beyond})"


_LIMIT: Final = (
    "every $holder in descendant-or-self::* satisfies every $name in distinct-values($holder/*/local-name()) satisfies"
    f" count($holder/*[local-name() = $name]) le {MOST_ITEMS}"
)


def _is_one_of(name: str, field: Field | None, values: Iterable[str]) -> str:
    """The element ``name`` if it holds one of the values, else nothing."""
    if field is not None and field.type == "xsd:boolean":
        spelled = [text for value in values for text in (("true", "1") if value == "true" else ("false", "0"))]
        return f"*:{name}[normalize-space(string(.)) = {_literals(spelled)}]"
    return f"*:{name}[string(.) = {_literals(values)}]"


def _required_if(_: Contract, siblings: dict[str, Field], stated: Stated) -> str:
    deciding = str(stated.rule.field)
    return f"not({_is_one_of(deciding, siblings.get(deciding), stated.rule.values)}) or exists(*:{stated.name})"


def _not_usable_for(_: Contract, siblings: dict[str, Field], stated: Stated) -> str:
    deciding = str(stated.rule.field)
    return f"not({_is_one_of(deciding, siblings.get(deciding), stated.rule.values)}) or empty(*:{stated.name})"


def _required_if_set(_: Contract, __: dict[str, Field], stated: Stated) -> str:
    return f"empty(({_names(stated.rule.values)})) or exists(*:{stated.name})"


def _at_least_one(_: Contract, __: dict[str, Field], stated: Stated) -> str:
    return f"exists(({_names(stated.rule.values)}))"


def _at_most_one(_: Contract, __: dict[str, Field], stated: Stated) -> str:
    return f"count(({', '.join(f'*:{name}[1]' for name in stated.rule.values)})) le 1"


def _unique(contract: Contract, __: dict[str, Field], stated: Stated) -> str:
    kind = stated.field.type if stated.field else ""
    if kind not in contract.types:
        return _no_repetition(f"*:{stated.name}/string(.)")
    separator, equals = _PIECES
    piece = f"concat(local-name(.), '{equals}', if (*) then '' else string(.))"
    return _no_repetition(f"*:{stated.name}/string-join(.//*/{piece}, '{separator}')")


def _unique_key(_: Contract, __: dict[str, Field], stated: Stated) -> str:
    return _no_repetition(f"*:{stated.name}/*:key/string(.)")


def _no_repetition(values: str) -> str:
    return f"count({values}) = count(distinct-values({values}))"


def _allowed_types(contract: Contract, _: dict[str, Field], stated: Stated) -> str:
    wanted = set(stated.rule.values)
    derived = [name for name in contract.types if wanted & {part.name for part in contract.lineage(name)}]
    told = "tokenize(normalize-space($value/@*:type), ':')[last()]"
    return f"every $value in *:{stated.name} satisfies {told} = {_literals(derived)}"


def _folder_name(_: Contract, __: dict[str, Field], stated: Stated) -> str:
    return f"every $name in tokenize(string(*:{stated.name}), '\\\\') satisfies not(matches($name, '{_FOLDERS}', 'i'))"


def _naming_pattern(_: Contract, __: dict[str, Field], stated: Stated) -> str:
    text, longest = f"string(*:{stated.name})", stated.rule.values[0]
    return f"string-length({text}) le {longest} or matches({text}, '{_NUMBER_PLACE}')"


def _meeting(meeting: Meeting) -> str:
    *above, last = meeting.condition
    condition = "/".join((*(f"*:{name}" for name in above), f"*:{last}[string(.) = {_literal(meeting.wanted)}]"))
    *path, target = meeting.target
    holder = "/".join(f"*:{name}" for name in path)
    values = meeting.stated.rule.values
    if meeting.stated.kind.name == "maxItemsIf":
        drs = f"*:{target}/*:{STORAGE_DRS}[normalize-space(string(.)) = ('true', '1')]"
        return f"not({condition}) or empty({holder}[count(*:{target}) gt {values[0]} and {drs}])"
    right = _is_one_of(target, meeting.stated.field, values)
    return f"not({condition}) or empty({holder}[*:{target} and not({right})])"


def _names(names: Iterable[str]) -> str:
    return ", ".join(f"*:{name}" for name in names)


def _literals(values: Iterable[str]) -> str:
    return f"({', '.join(map(_literal, values))})"


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


_TESTS: Final[dict[str, Callable[[Contract, dict[str, Field], Stated], str]]] = {
    "requiredIf": _required_if,
    "requiredIfSet": _required_if_set,
    "atLeastOneOf": _at_least_one,
    "atMostOneOf": _at_most_one,
    "notUsableFor": _not_usable_for,
    "unique": _unique,
    "uniqueKey": _unique_key,
    "allowedTypes": _allowed_types,
    "folderName": _folder_name,
    "namingPattern": _naming_pattern,
}
"""Tests of rules that one type or request states, by the name of the kind."""
