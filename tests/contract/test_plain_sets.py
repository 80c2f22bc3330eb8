"""The plain set of a release, in both layouts, is what any SOAP toolkit and XSD processor reads without a warning."""

from __future__ import annotations

import re
import warnings
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

import pytest
import xmlschema
import zeep
from lxml import etree
from suds.client import Client

from tests.support.instances import maximal, the_maker
from tests.support.release_sets import RELEASES
from tests.support.rule_cases import cases
from tests.support.schemas import XS, payload
from vlsi_bindings import codec, contract
from vlsi_bindings.conformance.rules import KINDS
from vlsi_bindings.conformance.rules.assertions import all_asserted, assertions
from vlsi_bindings.model import Request

if TYPE_CHECKING:
    from pathlib import Path

CORE: Final = "urn:vim25"
FILES: Final = {None: {"vdi-types.xsd"}, CORE: {"vdi-types.xsd", "vdi-core.xsd"}}
SEED: Final = "DesktopInstantCloneDesktopProvisioningStatusData"
SOME: Final = [("7.13.0", CORE), (RELEASES[-1], None)]
EVERY: Final = [(release, core) for release in RELEASES for core in (None, CORE)]


def operations(wsdl: Path) -> set[str]:
    """The operations that zeep finds in a WSDL when it is strict."""
    client: Any = zeep.Client(str(wsdl), settings=zeep.Settings(strict=True))  # type: ignore[no-untyped-call]  # it has no types
    return set(client.service._binding._operations)


def check(folder: Path, release: str, core: str | None) -> None:
    """Write the set and have it read by strangers."""
    files = contract.plain_set(release=release, core_namespace=core)
    assert set(files) == {"vdi.wsdl", "vdi-complete.wsdl", *FILES[core]}
    contract.write_files(files, folder)
    stated = contract.load(release=release)
    for content in files.values():
        assert b"urn:vlsi-bindings" not in content
        assert b"annotation" not in content
        imported = re.findall(rb'<xs:import namespace="([^"]*)"', content)
        assert len(imported) == len(set(imported))
    assert (b"<xs:import" in files["vdi-types.xsd"]) is (core is not None)
    types = str(folder / "vdi-types.xsd")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", DeprecationWarning)
        etree.XMLSchema(etree.parse(types))
        found = xmlschema.XMLSchema10(types).maps.types
        assert {name.rpartition("}")[2] for name in found} >= stated.types.keys()
        for name in ("vdi.wsdl", "vdi-complete.wsdl"):
            assert operations(folder / name) == stated.operations.keys()
            methods = Client((folder / name).as_uri(), cache=None).wsdl.services[0].ports[0].methods
            assert methods.keys() == stated.operations.keys()


@pytest.mark.parametrize(("release", "core"), SOME)
def test_strangers_read_the_plain_set(tmp_path: Path, release: str, core: str | None) -> None:
    check(tmp_path, release, core)


@pytest.mark.slow
@pytest.mark.parametrize(("release", "core"), EVERY)
def test_strangers_read_the_plain_set_of_every_release(tmp_path: Path, release: str, core: str | None) -> None:
    check(tmp_path, release, core)


@pytest.mark.parametrize("core", [None, CORE])
def test_messages_of_the_codec_are_valid_in_either_layout(tmp_path: Path, core: str | None) -> None:
    contract.write_files(contract.plain_set(core_namespace=core), tmp_path)
    schema = etree.XMLSchema(etree.parse(tmp_path / "vdi-types.xsd"))
    dialect = codec.Dialect(core_namespace=core)
    for cls in (*the_maker().requests[::7], *the_maker().responses[::7]):
        root = etree.fromstring(codec.encode(maximal(cls), dialect=dialect))
        (body,) = root.iterfind("{http://schemas.xmlsoap.org/soap/envelope/}Body/*")
        schema.validate(body)
        assert list(schema.error_log) == [], cls.__wire_name__


def test_a_namespace_can_be_chosen(tmp_path: Path) -> None:
    contract.write_files(contract.plain_set(release="2406", namespace="urn:horizon"), tmp_path)
    assert etree.parse(tmp_path / "vdi-types.xsd").getroot().get("targetNamespace") == "urn:horizon"
    assert len(operations(tmp_path / "vdi.wsdl")) == 482


def test_rules_become_assertions_of_xsd_1_1(tmp_path: Path) -> None:
    tests = assertions(contract.load(release="2406"))
    contract.write_files(contract.plain_set(release="2406", assertions=tests), tmp_path)
    root = etree.parse(tmp_path / "vdi-types.xsd").getroot()
    written = list(root.iter(f"{XS}assert"))
    assert len(written) == len({element.get("id") for element in written}) == sum(map(len, tests.values()))
    (seed,) = (each for each in written if each.get("id") == f"required-if.{SEED}.pushImageSettings")
    assert seed.findtext(f"{XS}annotation/{XS}documentation") == (
        "pushImageSettings: set if operation is SCHEDULE_PUSH_IMAGE"
    )
    schema = xmlschema.XMLSchema11(str(tmp_path / "vdi-types.xsd"))
    status: Any = schema.types[SEED]
    assert len(status.assertions) == len(tests[SEED]) == 5


@pytest.mark.parametrize("core", [pytest.param(None, marks=pytest.mark.slow), CORE])
def test_in_either_layout_an_assertion_tells_by_its_id_which_rule_is_broken(tmp_path: Path, core: str | None) -> None:
    stated = contract.load()
    contract.write_files(contract.plain_set(core_namespace=core, assertions=assertions(stated)), tmp_path)
    schema = xmlschema.XMLSchema11(str(tmp_path / "vdi-types.xsd"))
    covered = {asserted.assertion.id: asserted.covers for asserted in all_asserted(stated)}
    dialect = codec.Dialect(core_namespace=core)
    met = set()
    for kind in (kind.name for kind in KINDS.values() if kind.assertion and kind.name != "maxArray"):
        found = (case for case in cases(stated.release).of_kind(kind) if isinstance(case.breaks, Request))
        for case in islice(found, 2):
            kept, broken = (
                etree.fromstring(payload(codec.encode(value, dialect=dialect))) for value in (case.keeps, case.breaks)
            )
            assert list(schema.iter_errors(kept)) == [], str(case)
            (error,) = schema.iter_errors(broken)
            assert case.rule in covered[str(error.validator.id)], str(case)  # type: ignore[union-attr]  # an assertion
            met.add(case.rule)
    assert {"update-key", "not-updatable", "service", "query-entity", "query-id"} <= met


def test_a_release_that_is_not_there_is_told() -> None:
    with pytest.raises(contract.UnknownReleaseError, match="did you mean 2406"):
        contract.plain_set(release="2405")


def test_a_set_in_any_namespace_with_any_action_is_well_formed() -> None:
    files = contract.plain_set(namespace="urn:a?b='1'&c=2", soap_action='x&"<', core_namespace="urn:c&d")
    roots = {name: etree.fromstring(data) for name, data in files.items()}
    assert roots["vdi.wsdl"].get("targetNamespace") == "urn:a?b='1'&c=2"
    actions = {found.get("soapAction") for found in roots["vdi-complete.wsdl"].iter("{*}operation")} - {None}
    assert actions == {'x&"<'}
