"""Wire names become Python names that people would have chosen, and never clash."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.bindings.names import attribute_name, class_name, member_name, method_name, module_name, unique


@pytest.mark.parametrize(
    ("wire", "attribute"),
    [
        ("pendingImageParentVmPath", "pending_image_parent_vm_path"),
        ("useHomesiteForRedirection", "use_homesite_for_redirection"),
        ("numCPU", "num_cpu"),
        ("SAMLKeySharingEnabled", "saml_key_sharing_enabled"),
        ("addVirtualTPM", "add_virtual_tpm"),
        ("utf8String", "utf8_string"),
        ("recoveryPasswordSHA256", "recovery_password_sha256"),
        ("DiskType", "disk_type"),
        ("usedVMs", "used_vms"),
        ("userIDs", "user_ids"),
        ("hostIPv6Address", "host_ipv6_address"),
        ("auxillaryExternalPCoIPIPv4Address", "auxillary_external_pcoip_ipv4_address"),
        ("externalPCoIPURL", "external_pcoip_url"),
        ("enableGRIDvGPUs", "enable_grid_vgpus"),
        ("incompatiblevGPUType", "incompatible_vgpu_type"),
        ("missingInVCenter", "missing_in_vcenter"),
        ("vRamSizeMB", "vram_size_mb"),
        ("useVSan", "use_vsan"),
        ("enable3DSupport", "enable_3d_support"),
        ("renderer3D", "renderer_3d"),
        ("enforceE2EEncryption", "enforce_e2e_encryption"),
        ("foo-bar.baz", "foo_bar_baz"),
        ("id", "id"),
    ],
)
def test_attributes_are_the_words_of_the_wire_name(wire: str, attribute: str) -> None:
    assert attribute_name(wire) == attribute


@pytest.mark.parametrize("wire", ["class", "from", "list", "str", "int", "field", "self", "datetime"])
def test_names_that_a_class_body_needs_get_an_underscore(wire: str) -> None:
    assert attribute_name(wire) == f"{wire}_"


def test_an_attribute_avoids_what_its_class_reserves() -> None:
    assert attribute_name("addNote", frozenset({"add_note"})) == "add_note_"
    assert attribute_name("addNote") == "add_note"


@pytest.mark.parametrize(
    ("value", "member"),
    [
        ("INITIAL_PUBLISH", "INITIAL_PUBLISH"),
        ("inTransit", "IN_TRANSIT"),
        ("Windows Server 2016 or above", "WINDOWS_SERVER_2016_OR_ABOVE"),
        ("Linux (Red Hat Enterprise Linux)", "LINUX_RED_HAT_ENTERPRISE_LINUX"),
        ("SG-cohosted", "SG_COHOSTED"),
        ("10Gb", "VALUE_10_GB"),
        ("2008R2", "VALUE_2008R2"),
        ("None", "NONE"),
        ("mro", "MRO"),
        ("café", "CAFE"),
        ("", "EMPTY"),
        ("+", "VALUE"),
        ("_sunder_", "SUNDER"),
    ],
)
def test_members_are_upper_case_whatever_the_value(value: str, member: str) -> None:
    assert member_name(value) == member


@pytest.mark.parametrize(
    ("wire", "class_"),
    [
        ("Desktop_Get", "Desktop_Get"),
        ("Cluster_KeyInfo", "Cluster_KeyInfo"),
        ("Storage-Pool", "Storage_Pool"),
        ("None", "None_"),
        ("Request", "Request_"),
        ("REGISTRY", "REGISTRY_"),
    ],
)
def test_classes_keep_the_wire_name_where_python_can(wire: str, class_: str) -> None:
    assert class_name(wire) == class_


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("GlobalEntitlement", "global_entitlement"),
        ("EventDatabase", "event_database"),
        ("RDSServer", "rds_server"),
        ("core-types", "core_types"),
        ("6.0-types", "module_6_0_types"),
        ("global", "global_"),
    ],
)
def test_modules_are_named_in_snake_case(name: str, module: str) -> None:
    assert module_name(name) == module


@pytest.mark.parametrize(
    ("operation", "method"),
    [
        ("Get", "get"),
        ("List", "list"),
        ("Import", "import_"),
        ("RestartMachines", "restart_machines"),
        ("assignUsers", "assign_users"),
        ("GetDownloadURL", "get_download_url"),
        ("ListCompatibleBackupGAEs", "list_compatible_backup_gaes"),
        ("GetVsanDatastoreCostForFullClone", "get_vsan_datastore_cost_for_full_clone"),
    ],
)
def test_methods_are_the_words_of_the_operation(operation: str, method: str) -> None:
    assert method_name(operation) == method


def test_a_taken_name_is_numbered() -> None:
    assert unique("data", []) == "data"
    assert unique("data", ["data", "data_2"]) == "data_3"


@given(st.text())
def test_any_text_gives_an_identifier(text: str) -> None:
    for name in (attribute_name(text), member_name(text), class_name(text), method_name(text), module_name(text)):
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert not name.startswith("__")
