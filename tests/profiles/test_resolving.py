"""Which server is meant: the order of what is said, and that nothing of one server is used for another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from vlsi_bindings.profiles import NoServerError, Profile, Profiles, resolve

if TYPE_CHECKING:
    from vlsi_bindings.profiles import Found

SIMULATED = {
    "VLSI_URL": "https://127.0.0.1:8443/view-vlsi/sdk",
    "VLSI_USER": "administrator",
    "VLSI_DOMAIN": "LAB",
    "VLSI_PASSWORD": "password",
    "VLSI_THUMBPRINT": "ab" * 32,
    "VLSI_CA_FILE": "/ca.pem",
}


@pytest.fixture
def two(profiles: Profiles) -> Profiles:
    """Two profiles, of which one is the default."""
    profiles.save("lab", Profile(url="lab", user=r"LAB\ann", thumbprint="cd" * 32))
    profiles.save("prod", Profile(url="prod", user=r"CORP\ann", ca="/corp.pem"))
    profiles.choose("lab")
    return profiles


def found(
    profiles: Profiles,
    environment: dict[str, str] | None = None,
    name: str | None = None,
    **given: Any,  # noqa: ANN401 - fields of a profile
) -> Found:
    return resolve(environment or {}, profiles, name, **given)


def test_the_default_profile_is_taken_where_nothing_is_said(two: Profiles) -> None:
    assert (found(two).name, found(two).profile.host) == ("lab", "lab")


def test_the_variable_names_another_profile(two: Profiles) -> None:
    assert found(two, {"VLSI_PROFILE": "prod"}).name == "prod"


def test_the_server_of_the_environment_comes_before_profiles(two: Profiles) -> None:
    meant = found(two, {**SIMULATED, "VLSI_PROFILE": "prod"})
    assert (meant.name, meant.profile.host, meant.password) == (None, "127.0.0.1:8443", True)
    assert meant.profile.account == r"LAB\administrator"
    assert (meant.profile.thumbprint, meant.profile.ca) == ("ab" * 32, "/ca.pem")


def test_a_named_profile_comes_before_the_environment_and_gets_nothing_of_it(two: Profiles) -> None:
    meant = found(two, SIMULATED, "prod")
    assert (meant.profile, meant.password) == (two.find("prod"), False)


def test_the_password_of_the_environment_alone_is_for_whatever_is_meant(two: Profiles) -> None:
    assert found(two, {"VLSI_PASSWORD": "x"}, "prod").password
    assert found(two, {"VLSI_PASSWORD": "x"}, url="elsewhere").password


def test_an_address_that_is_said_gets_nothing_of_another_server(two: Profiles) -> None:
    meant = found(two, SIMULATED, url="https://elsewhere", user=r"X\y")
    assert meant.profile == Profile(url="https://elsewhere", user="y", domain="X")
    assert not meant.password


def test_an_address_that_is_said_is_that_of_the_environment_in_another_spelling(two: Profiles) -> None:
    meant = found(two, SIMULATED, url="127.0.0.1:8443")
    assert (meant.profile.thumbprint, meant.password) == ("ab" * 32, True)


def test_what_is_said_goes_over_a_profile(two: Profiles) -> None:
    meant = found(two, name="lab", user=r"OTHER\bob", release="2406", timeout=3.0)
    assert (meant.profile.account, meant.profile.release, meant.profile.timeout) == (r"OTHER\bob", "2406", 3.0)
    assert meant.profile.thumbprint == "cd" * 32


def test_whom_to_trust_is_said_as_a_whole(two: Profiles) -> None:
    assert found(two, name="lab", ca="/mine.pem").profile.thumbprint is None
    assert found(two, name="prod", thumbprint="ef" * 32).profile.ca is None
    assert found(two, SIMULATED, thumbprint="ef" * 32).profile.ca is None


def test_nothing_at_all_is_told_with_what_to_do(profiles: Profiles) -> None:
    with pytest.raises(NoServerError, match="vlsi profile add NAME URL"):
        found(profiles)


def test_several_profiles_without_a_default_are_told(two: Profiles) -> None:
    two.save("third", Profile(url="c"))
    two.remove("lab")
    with pytest.raises(NoServerError, match=r"--profile \(prod, third\), or .* vlsi profile default NAME"):
        found(two)
