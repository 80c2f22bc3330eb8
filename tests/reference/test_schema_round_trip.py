"""Nothing gets lost on the way: the contract read from the schema says what the facts said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.reference.published import REPOSITORY, published_release
from tests.reference.sample_release import PATTERNS, SAMPLE, sample_files
from tests.reference.test_schema_document import operation_document, type_document
from tests.support.release_sets import RELEASES
from tools.reference import merge
from tools.reference.contract_files import contract_files, write_files
from tools.reference.enumerations import chosen_names
from tools.reference.facts import Member, Operation, Release, Returns, Rule, Service, Type
from tools.reference.schema import UNDOCUMENTED
from tools.reference.simpletypes import read_patterns
from vlsi_bindings import contract
from vlsi_bindings.contract import view


def facts_of(field: contract.Field) -> Member:
    """A field of the contract in the terms of the facts; formats have lost their names, and only these."""
    return Member(
        field.name,
        field.type,
        array=field.array,
        optional=field.optional,
        updatable=field.updatable,
        enumeration=field.enumeration.values if field.enumeration else None,
        default=field.default,
        minimum=field.minimum,
        maximum=field.maximum,
        min_length=field.min_length,
        max_length=field.max_length,
        rules=rules_of(field.rules),
        since=field.since,
        deprecated=field.deprecated,
    )


def rules_of(rules: tuple[contract.Rule, ...]) -> tuple[Rule, ...]:
    return tuple(Rule(rule.kind, rule.field, rule.values) for rule in rules)


def type_facts(documented: contract.Type) -> Type:
    return Type(
        documented.name,
        documented.page,
        documented.kind,
        base=documented.base,
        since=documented.since,
        deprecated=documented.deprecated,
        update_as_whole=documented.update_as_whole,
        queryable_by=documented.queryable_by,
        query_privileges=documented.query_privileges,
        fields=tuple(map(facts_of, documented.fields)),
        rules=rules_of(documented.rules),
    )


def operation_facts(operation: contract.Operation) -> Operation:
    returns = operation.returns
    enumeration = returns.enumeration.values if returns and returns.enumeration else None
    return Operation(
        operation.name,
        operation.service,
        tuple(map(facts_of, operation.parameters)),
        Returns(returns.type, returns.array, enumeration, returns.optional and not returns.array) if returns else None,
        operation.faults,
        operation.privileges,
        operation.events,
        operation.deprecated,
    )


def without_formats(members: tuple[Member, ...]) -> tuple[Member, ...]:
    return tuple(replace(member, pattern=None) for member in members)


def without_repetition(operation: Operation) -> Operation:
    """An operation as the WSDL can state it: each fault once; that an array may be empty is no fact of its own."""
    returns = operation.returns
    return replace(
        operation,
        parameters=without_formats(operation.parameters),
        returns=replace(returns, optional=returns.optional and not returns.array) if returns else None,
        faults=tuple(dict.fromkeys(operation.faults)),
    )


def patterns_by_place(release: Release, patterns: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The regular expressions that each field should have."""
    return {
        f"{documented.name}.{member.name}": patterns[member.pattern]
        for documented in release.types.values()
        for member in documented.fields
        if member.pattern
    }


def assert_faithful(found: contract.Contract, release: Release, patterns: dict[str, tuple[str, ...]]) -> None:
    assert found.release == release.name
    assert list(found.types) == list(release.types)
    for name, documented in release.types.items():
        assert type_facts(found.types[name]) == replace(documented, fields=without_formats(documented.fields)), name
    assert list(found.operations) == list(release.operations)
    for name, operation in release.operations.items():
        assert operation_facts(found.operations[name]) == without_repetition(operation), name
    assert {
        service.name: Service(service.name, service.page, service.since, service.deprecated)
        for service in found.services.values()
    } == {service.name: replace(service, operations=()) for service in release.services.values()}
    assert {
        f"{documented.name}.{field.name}": field.patterns
        for documented in found.types.values()
        for field in documented.fields
        if field.patterns
    } == patterns_by_place(release, patterns)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> contract.Contract:
    folder = tmp_path_factory.mktemp("sample")
    write_files(sample_files(), folder)
    return contract.load(folder)


def test_the_sample_comes_back_whole(sample: contract.Contract) -> None:
    assert_faithful(sample, SAMPLE, PATTERNS)


def test_services_have_their_operations(sample: contract.Contract) -> None:
    assert sample.services["QueryService"].operations == ("QueryService_Query",)
    assert sample.services["RCX"].operations == ()


@pytest.mark.parametrize("name", RELEASES)
def test_each_published_release_comes_back_whole(name: str) -> None:
    release = published_release(name)
    assert_faithful(contract.load(REPOSITORY / "wsdl", release=name), release, read_patterns())


@pytest.mark.parametrize("name", RELEASES)
def test_the_json_form_of_each_release_is_that_of_its_facts(name: str) -> None:
    document, release = contract.as_json(contract.load(REPOSITORY / "wsdl", release=name)), published_release(name)
    assert document["release"] == name
    assert document["types"] == {known: type_document(found) for known, found in release.types.items()}
    assert document["operations"] == {known: operation_document(op) for known, op in release.operations.items()}


@pytest.mark.parametrize("name", [RELEASES[0], "7.13.0", "2103", "2406", RELEASES[-1]])
def test_the_view_of_a_release_is_what_its_pages_alone_make(name: str, tmp_path: Path) -> None:
    alone = contract_files([published_release(name)], patterns=read_patterns(), chosen=chosen_names())
    write_files(alone, tmp_path)
    made, view = contract.load(tmp_path), contract.load(REPOSITORY / "wsdl", release=name)
    assert (made.release, made.types.keys(), made.operations) == (name, view.types.keys(), view.operations)
    for known, documented in made.types.items():
        assert without_names(documented) == without_names(view.types[known]), known


def without_names(documented: contract.Type) -> contract.Type:
    """A type without the names of its enumerations: one that is named by rule may be named by another place alone."""
    fields = tuple(
        replace(field, wire_type="", enumeration=field.enumeration and replace(field.enumeration, name=""))
        for field in documented.fields
    )
    return replace(documented, fields=fields)


def test_services_of_the_published_release_have_their_operations() -> None:
    release = published_release("2406")
    found = contract.load(REPOSITORY / "wsdl", release="2406")
    for name, service in release.services.items():
        assert sorted(found.services[name].operations) == sorted(service.operations)


def test_regenerating_gives_the_committed_bytes() -> None:
    releases = [published_release(name) for name in RELEASES]
    files = contract_files(releases, patterns=read_patterns(), chosen=chosen_names())
    committed = {path.name: path.read_bytes() for path in (REPOSITORY / "wsdl").iterdir() if path.suffix != ".py"}
    assert sorted(committed) == sorted(files)
    changed = [name for name, content in files.items() if content != committed[name]]
    assert changed == [], "run python -m tools.reference --source DIR --out wsdl"


def test_every_chosen_name_is_used() -> None:
    release = published_release(RELEASES[-1])
    places = {f"{owner}.{member.name}" for owner, member in enumerated_members(release)}
    places |= {f"{name}.returnval" for name in release.operations}
    assert set(chosen_names()) <= places


def enumerated_members(release: Release) -> list[tuple[str, Member]]:
    fields = [(owner.name, member) for owner in release.types.values() for member in owner.fields]
    parameters = [(owner.name, member) for owner in release.operations.values() for member in owner.parameters]
    return [(owner, member) for owner, member in (*fields, *parameters) if member.enumeration]


def test_files_are_replaced_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / "vdi.wsdl").write_bytes(b"old")
    write_files({"vdi.wsdl": b"new"}, tmp_path)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("vdi.wsdl", b"new")]


def test_an_interrupted_run_leaves_the_old_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"old")

    def full_disk(_path: Path, _content: bytes) -> int:
        raise OSError("no space left")

    monkeypatch.setattr(Path, "write_bytes", full_disk)
    with pytest.raises(OSError, match="no space left"):
        write_files({"a": b"new"}, tmp_path)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"old")]


def test_merger_and_view_mean_the_same_by_what_is_absent() -> None:
    assert merge.DEFAULTS == view.DEFAULTS


@pytest.mark.parametrize("name", sorted(UNDOCUMENTED))
def test_core_types_travelled_before_they_had_a_page_as_they_do_since(name: str) -> None:
    documented = published_release("2306").types[name]
    assert [(f.name, f.type, f.array, f.optional) for f in UNDOCUMENTED[name].fields] == [
        (f.name, f.type, f.array, f.optional) for f in documented.fields
    ]
