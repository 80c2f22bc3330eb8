"""Log-ins: needed for every call but the log-in, idle ones end, too many failures lock, roles decide."""

from __future__ import annotations

import pytest

from tests.simulator.serving import Client, a_server, login
from vlsi_bindings import codec, vdi
from vlsi_bindings.simulator import SESSION_HEADER, Simulator, token_in
from vlsi_bindings.simulator import sessions as sessions_module


def fault_of(server: Simulator, user: str, password: str, domain: str = "LAB") -> vdi.InvalidCredentials | None:
    reply = server.answer(codec.encode(login(server, user, password, domain)))
    body = codec.decode(reply.body)
    return None if body.fault is None else body.fault.detail  # type: ignore[return-value]


class TestLoggingIn:
    @pytest.mark.parametrize("domain", ["LAB", "lab", "lab.example.com", "Lab.Example.COM"])
    def test_names_are_taken_in_any_case_and_domains_by_both_names(self, server: Simulator, domain: str) -> None:
        assert fault_of(server, "Administrator", "password", domain) is None

    @pytest.mark.parametrize(
        ("user", "password", "domain"),
        [
            ("administrator", "wrong", "LAB"),
            ("administrator", "", "LAB"),
            ("nobody", "password", "LAB"),
            ("administrator", "password", "OTHER"),
            ("ada.allen", "password", "LAB"),  # a user of the domain who has no password
        ],
    )
    def test_anything_wrong_is_one_and_the_same_fault(
        self, server: Simulator, user: str, password: str, domain: str
    ) -> None:
        fault = fault_of(server, user, password, domain)
        assert isinstance(fault, vdi.InvalidCredentials)
        assert fault.error_code == "INVALID_CREDENTIALS"

    def test_the_session_comes_as_a_cookie_and_as_a_header(self, server: Simulator) -> None:
        reply = server.answer(codec.encode(login(server, "administrator", "password")))
        cookie = reply.headers["Set-Cookie"]
        assert "HttpOnly" in cookie
        assert token_in(cookie) == reply.headers[SESSION_HEADER]

    @pytest.mark.parametrize(
        "header",
        [
            'vmware_soap_session="abc"',
            "vmware_soap_session=abc",
            'a=b; vmware_soap_session="abc"; c=d',
            'vmware_soap_session="abc"; Path=/; HttpOnly; Secure',
        ],
    )
    def test_a_token_is_found_however_the_cookie_is_sent(self, header: str) -> None:
        assert token_in(header) == "abc"

    @pytest.mark.parametrize("header", ["", "x=y", "xvmware_soap_session=abc", "vmware_soap_session=" + "a" * 200])
    def test_no_token_is_found_where_there_is_none(self, header: str) -> None:
        assert token_in(header) is None

    def test_other_passwords_can_be_given(self) -> None:
        server = a_server(passwords={"auditor": "s3cret"})
        assert fault_of(server, "auditor", "s3cret") is None
        assert fault_of(server, "administrator", "password") is not None

    def test_the_token_stands_in_no_repr(self, client: Client) -> None:
        session = client.server.sessions.find(client.token)
        assert session is not None
        assert session.token not in repr(session)


class TestLocking:
    def test_five_failures_lock_the_account_for_a_while(self, server: Simulator) -> None:
        for _ in range(5):
            assert fault_of(server, "auditor", "wrong") is not None
        fault = fault_of(server, "auditor", "password")
        assert fault is not None
        assert fault.error_code == "ACCOUNT_LOCKED"
        assert fault_of(server, "administrator", "password") is None  # others are not
        server.clock.advance(15 * 60 + 1)
        assert fault_of(server, "auditor", "password") is None

    def test_a_success_forgets_the_failures(self, server: Simulator) -> None:
        for _ in range(3):
            for _ in range(4):
                fault_of(server, "auditor", "wrong")
            assert fault_of(server, "auditor", "password") is None

    def test_names_that_nobody_has_are_not_remembered(self, server: Simulator) -> None:
        for number in range(20):
            fault_of(server, f"nobody-{number}", "wrong")
        assert server.sessions._failures == {}


class TestEnding:
    @pytest.mark.parametrize("token", [None, "", "forged", "../../etc/passwd", "a" * 10_000])
    def test_without_a_session_nothing_is_told(self, server: Simulator, token: str | None) -> None:
        request = server.inventory.examples.request("Site_List")
        reply = server.answer(codec.encode(request), token)
        fault = codec.decode(reply.body).fault
        assert reply.status == 500
        assert fault is not None
        assert type(fault.detail).__name__ == "SecurityError"
        assert "AuthenticationManager_Login" in fault.string

    def test_a_logout_ends_it(self, client: Client) -> None:
        client.call("AuthenticationManager_Logout")
        with pytest.raises(vdi.SecurityError):
            client.call("Site_List")

    def test_it_ends_when_idle_for_as_long_as_the_settings_say(self, client: Client) -> None:
        clock = client.server.clock
        clock.advance(10 * 60)
        client.call("Site_List")
        clock.advance(10 * 60 + 1)
        with pytest.raises(vdi.SecurityError):
            client.call("Site_List")
        again = Client(client.server)
        path, value = "generalData.viewAPISessionTimeoutMinutes", 60
        again.call("GlobalSettings_Update", updates=[{"key": path, "value": value}])
        clock.advance(59 * 60)
        assert again.call("Site_List")

    def test_the_one_that_is_idle_for_longest_makes_room(
        self, server: Simulator, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sessions_module, "MOST_SESSIONS", 2)
        first, second = Client(server), Client(server)
        first.call("Site_List")
        third = Client(server)
        assert first.call("Site_List")
        assert third.call("Site_List")
        with pytest.raises(vdi.SecurityError):
            second.call("Site_List")


class TestPrivileges:
    def test_who_may_only_look_cannot_change(self, server: Simulator) -> None:
        auditor = Client(server, "auditor")
        pool = auditor.query("DesktopSummaryView").results[0].id.id
        assert auditor.call("Desktop_Get", id=pool).id.id == pool
        with pytest.raises(vdi.InsufficientPermission) as caught:
            auditor.call("Desktop_Delete", id=pool)
        assert caught.value.privileges == ["POOL_MANAGEMENT"]
        assert server.store.get("DesktopInfo", pool) is not None

    def test_a_query_needs_what_its_type_needs(self, server: Simulator) -> None:
        desk = Client(server, "helpdesk")
        assert desk.query("MachineSummaryView").results
        with pytest.raises(vdi.InsufficientPermission):
            desk.query("GlobalEntitlementSummaryView")

    def test_every_operation_with_a_privilege_is_refused_to_someone_without(self, server: Simulator) -> None:
        administrator = Client(server)
        desk = Client(server, "helpdesk")
        (user,) = [u for u in server.store.all("ADUserOrGroupInfo") if u.base.login_name == "helpdesk"]
        (held,) = [found for found in administrator.call("Permission_List") if found.base.user_or_group == user.id]
        administrator.call("Permission_Delete", id=held.id.id)
        checked = 0
        for name, operation in server.inventory.shapes.contract.operations.items():
            if operation.privileges:
                with pytest.raises(vdi.InsufficientPermission):
                    desk.call(name)
                checked += 1
        assert checked == 421

    def test_a_new_permission_counts_at_once(self, server: Simulator) -> None:
        administrator, desk = Client(server), Client(server, "helpdesk")
        with pytest.raises(vdi.InsufficientPermission):
            desk.call("GlobalSettings_Get")
        (role,) = [found for found in administrator.call("Role_List") if found.base.name == "Administrators"]
        user = next(u for u in administrator.query("ADUserOrGroupSummaryView").results if u.base.name == "helpdesk")
        root = next(found for found in administrator.call("AccessGroup_List") if found.base.name == "Root")
        base = {"userOrGroup": user.id.id, "role": role.id.id, "accessGroup": root.id.id}
        administrator.call("Permission_Create", base=base)
        assert desk.call("GlobalSettings_Get")
