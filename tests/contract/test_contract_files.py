"""Which files make a contract, and what is said when they do not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from vlsi_bindings import contract

WSDL_FOLDER = Path(__file__).parents[2] / "wsdl"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the contract's files that a test may spoil."""
    for path in WSDL_FOLDER.glob("vdi*"):
        shutil.copy(path, tmp_path)
    return tmp_path


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_package_brings_its_contract_along() -> None:
    pytest.importorskip("vlsi_bindings.wsdl", reason="the package is not installed")
    assert contract.load() == contract.load(WSDL_FOLDER)


def test_a_release_that_is_there_can_be_asked_for(folder: Path) -> None:
    assert contract.load(folder, release="2406").release == "2406"


def test_a_release_that_is_not_there_is_an_error_that_names_those_that_are(folder: Path) -> None:
    with pytest.raises(contract.UnknownReleaseError, match=r"'2405'.*did you mean 2406\?.*8\.0\.0, 7\.13\.0, "):
        contract.load(folder, release="2405")


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "vdi-core.xsd").unlink()
    with pytest.raises(contract.ContractError, match=r"vdi-core\.xsd: cannot be read: No such file"):
        contract.load(folder)


def test_a_folder_without_a_contract_is_named(tmp_path: Path) -> None:
    with pytest.raises(contract.ContractError, match=r"vdi\.wsdl: cannot be read"):
        contract.load(tmp_path)


def test_broken_xml_is_named_with_its_place(folder: Path) -> None:
    spoil(folder / "vdi-types.xsd", "</xs:simpleType>", "")
    with pytest.raises(contract.ContractError, match=r"vdi-types\.xsd: expected well-formed XML: .*line"):
        contract.load(folder)


def test_a_doctype_is_refused(folder: Path) -> None:
    spoil(folder / "vdi-core.xsd", "<xs:schema", '<!DOCTYPE x [<!ENTITY e "text">]>\n<xs:schema')
    with pytest.raises(contract.ContractError, match="no doctype"):
        contract.load(folder)


@pytest.mark.parametrize("location", ["http://example.com/x.xsd", "../x.xsd", "/etc/x.xsd", "a\\x.xsd"])
def test_nothing_outside_the_folder_is_read(folder: Path, location: str) -> None:
    spoil(folder / "vdi-types.xsd", 'schemaLocation="vdi-core.xsd"', f'schemaLocation="{location}"')
    with pytest.raises(contract.ContractError, match="expected the name of a file in the same folder"):
        contract.load(folder)


def test_documents_of_two_releases_are_no_contract(folder: Path) -> None:
    spoil(folder / "vdi-core.xsd", ' 2512"', ' 2612"')
    with pytest.raises(contract.ContractError, match="the same releases"):
        contract.load(folder)


def test_an_operation_without_wrapper_is_named(folder: Path) -> None:
    spoil(folder / "vdi-messages.xsd", 'element name="Desktop_GetResponse"', 'element name="Desktop_Other"')
    with pytest.raises(
        contract.ContractError, match="Desktop_GetResponse: the WSDL carries this element, and no schema declares it"
    ):
        contract.load(folder)


def test_a_wsdl_without_schema_is_no_contract(folder: Path) -> None:
    spoil(folder / "vdi.wsdl", "<xs:include", "<xs:notation")
    with pytest.raises(contract.ContractError, match="the same releases"):
        contract.load(folder)


def test_any_prefix_will_do(folder: Path) -> None:
    for path in folder.glob("*.xsd"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("vdi:", "v:").replace("xmlns:vdi", "xmlns:v"), encoding="utf-8")
    assert contract.load(folder).types == contract.load(WSDL_FOLDER).types
