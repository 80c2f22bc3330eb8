"""Certificates: what is told of them is what stands in them, and none of a fresh estate has ended."""

from __future__ import annotations

import base64
import datetime
import ssl
import sys

import pytest

from tests.simulator.serving import Client, a_server
from tests.simulator.suited import a_certificate
from vlsi_bindings import health, vdi
from vlsi_bindings.client import Connection
from vlsi_bindings.simulator import Clock, Simulator, Sizes
from vlsi_bindings.simulator.memory import transport


def add(client: Client, certificate: str, name: str = "mine") -> None:
    spec = {"certificateName": name, "certificate": certificate}
    client.call("GlobalSettings_AddGatewayCertificate", gatewayCertificateSpec=spec)


def of_gateways(client: Client) -> dict[str, vdi.GatewayCertificateInfo]:
    return {one.certificate_name: one for one in client.call("GlobalSettings_ListGatewayCertificates")}


class TestOfGateways:
    def test_what_is_told_stands_in_the_certificate(self, client: Client) -> None:
        add(client, a_certificate())
        made = of_gateways(client)["mine"]
        der = ssl.PEM_cert_to_DER_cert(a_certificate())
        assert f"{int(made.serial_num, 16):x}" == made.serial_num
        assert "Testing cert #" in made.common_name
        assert "trustme" in made.issuer
        assert made.expiry_date > datetime.datetime.now(datetime.timezone.utc)
        add(client, base64.b64encode(der).decode(), "the same")
        assert of_gateways(client)["the same"].serial_num == made.serial_num

    def test_a_name_is_taken_once_and_free_again(self, client: Client) -> None:
        add(client, a_certificate())
        with pytest.raises(vdi.InvalidArgument, match="another name"):
            add(client, a_certificate())
        client.call("GlobalSettings_DeleteGatewayCertificate", certificateName="mine")
        assert "mine" not in of_gateways(client)
        with pytest.raises(vdi.InvalidArgument, match="no certificate mine"):
            client.call("GlobalSettings_DeleteGatewayCertificate", certificateName="mine")

    @pytest.mark.parametrize("text", ["", "-----", "Zm9v", "-----BEGIN CERTIFICATE-----\n", "\N{SNOWMAN}"])
    def test_what_is_no_certificate_is_refused(self, client: Client, text: str) -> None:
        with pytest.raises(vdi.InvalidArgument, match="no certificate: give one as PEM"):
            add(client, text)

    def test_without_the_library_it_is_told_what_to_install(
        self, client: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "cryptography", None)
        with pytest.raises(vdi.UnexpectedFault, match="pip install"):
            add(client, a_certificate())


class TestOfOtherServers:
    def test_a_virtual_center_shows_the_thumbprint_that_was_accepted_when_it_was_added(self, client: Client) -> None:
        for center in client.call("VirtualCenter_List"):
            seen = client.call("Certificate_Validate", spec=center.server_spec)
            assert seen.invalid_reasons == ["NOT_TRUSTED"]
            assert seen.thumbprint == center.certificate_override

    def test_a_server_is_told_from_others_and_known_again(self, client: Client) -> None:
        spec = client.call("VirtualCenter_List")[0].server_spec
        found = []
        for name in ("new.example.com", "NEW.example.com", "newer.example.com"):
            spec.server_name = name
            found.append(client.call("Certificate_Validate", spec=spec).thumbprint.ssl_cert_thumbprint)
        assert found[0] == found[1] != found[2]

    def test_an_authenticator_is_told_by_the_host_of_its_metadata(self, client: Client) -> None:
        spec = vdi.SAMLAuthenticatorServerData(authenticator_type="DYNAMIC", metadata_url="https://new.example.com/x")
        center = client.call("VirtualCenter_List")[0].server_spec
        center.server_name = "new.example.com"
        of_both = [client.call("Certificate_Validate", spec=one) for one in (spec, center)]
        assert of_both[0].thumbprint == of_both[1].thumbprint


@pytest.mark.parametrize("clock", [Clock(), Clock.standing()])
def test_a_fresh_estate_has_no_certificate_that_has_ended(clock: Clock) -> None:
    server = Simulator(sizes=Sizes.of(20), clock=clock)
    for one in of_gateways(Client(server)).values():
        assert one.expiry_date > clock.now


def test_a_fresh_small_estate_is_well() -> None:
    server = Simulator(sizes=Sizes.of(60))
    with Connection("lab", r"LAB\administrator", "password", transport=transport(server)) as connection:
        found = health.check(connection)
    assert {one.name: one.text for one in found if one.state is not health.State.OK} == {}


def test_times_in_answers_that_are_examples_are_those_of_the_clock() -> None:
    server = a_server()
    server.clock.advance(3_600)
    made = server.inventory.examples.make("GatewayCertificateInfo")
    assert made.expiry_date == server.clock.now
