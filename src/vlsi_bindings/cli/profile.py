"""``vlsi profile``: servers that are known by a name, so that no verb has to be told the address, account and trust."""

from __future__ import annotations

import json
import sys
from enum import Enum
from pathlib import Path  # noqa: TC003 - typer looks at the annotations
from typing import TYPE_CHECKING, Annotated, Any

import typer

from . import asking, completing
from .connecting import demand_account
from .console import printable, warn
from .options import DialectFile  # noqa: TC001 - as above
from .statuses import in_options
from .tables import write_table

if TYPE_CHECKING:
    from ..profiles import Profile

app = typer.Typer(
    help="Servers that are known by a name.\n\nNo password and no session stands in the file of profiles.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


class Form(str, Enum):
    """How profiles are shown."""

    TABLE = "table"
    JSON = "json"


Name = Annotated[str, typer.Argument(metavar="NAME", help="The profile's name.", autocompletion=completing.profiles)]
Shown = Annotated[Form, typer.Option("--format", help="A table for people, or JSON for programs.")]


@app.command("add")
def add(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The name: letters, digits, dots, dashes.")],
    url: Annotated[str, typer.Argument(metavar="URL", help="The server's address: its name is enough.")],
    user: Annotated[
        str | None, typer.Option(metavar="NAME", help="The account, DOMAIN\\name.", show_default=False)
    ] = None,
    domain: Annotated[str | None, typer.Option(metavar="NAME", help="Its domain.", show_default=False)] = None,
    thumbprint: Annotated[
        str | None,
        typer.Option(metavar="SHA256", help="Trust the one certificate that has it.", show_default=False),
    ] = None,
    ca: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Trust the authorities in this PEM file.", show_default=False),
    ] = None,
    release: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="The server's release, such as 2406, to judge by.",
            show_default=False,
            autocompletion=completing.releases,
        ),
    ] = None,
    dialect_file: DialectFile = None,
    proxy: Annotated[str | None, typer.Option(metavar="URL", help="The proxy on the way.", show_default=False)] = None,
    locale: Annotated[
        str | None, typer.Option(metavar="NAME", help="Language of the server's texts: en_US.", show_default=False)
    ] = None,
    timeout: Annotated[
        float | None, typer.Option(metavar="SECONDS", help="How long an answer may take.", show_default=False)
    ] = None,
    connect_timeout: Annotated[
        float | None, typer.Option(metavar="SECONDS", help="How long a connection may take.", show_default=False)
    ] = None,
    save_password: Annotated[
        bool, typer.Option("--save-password", help="Ask for the password, and keep it in the system's keyring.")
    ] = False,
    default: Annotated[bool, typer.Option("--default", help="Take it where no profile is named.")] = False,
    replace: Annotated[bool, typer.Option("--replace", help="Take the place of a profile of that name.")] = False,
    offline: Annotated[bool, typer.Option("--offline", help="Do not look at the server's certificate now.")] = False,
) -> int:
    """Keep a server under a name.

    Without --thumbprint the server is asked for its certificate. Where this system does not trust it, its thumbprint
    is shown, for you to compare with the server's own console, and pinned if you say so: from then on no other
    certificate is trusted. A script is not asked: give it --thumbprint.

    \b
    Exit status: 0, 1 if you do not trust the certificate, 2 if something is wrong, 3 if the server cannot be reached.

    \b
    Examples:
      vlsi profile add lab horizon.example.com --user 'LAB\\administrator' --release 2406
      vlsi profile add prod https://cs1.example.com --user 'CORP\\svc-view' --save-password --default
      vlsi profile add ci "$VLSI_URL" --user "$VLSI_DOMAIN\\\\$VLSI_USER" --thumbprint "$VLSI_THUMBPRINT"
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..profiles import Profile, ProfileError, Profiles  # noqa: PLC0415 - the help needs none of it

    given: dict[str, Any] = {
        "user": user,
        "domain": domain,
        "thumbprint": thumbprint,
        "ca": _absolute(ca),
        "release": _known_release(release),
        "dialect": _absolute(dialect_file),
        "proxy": proxy,
        "locale": locale,
        "timeout": timeout,
        "connect_timeout": connect_timeout,
        "password": "keyring" if save_password else None,
    }
    profile = Profile(url=url, **given)
    profile.settings()  # refuses a dialect that is none
    profiles = Profiles()
    if name in profiles and not replace:
        raise ProfileError(f"there is a profile {name} already: --replace takes its place")
    trusted = profile if offline or profile.thumbprint else _trusted(profile)
    if trusted is None:
        return 1
    if save_password:
        _save_password(trusted)
    profiles.save(name, trusted)
    if default:
        profiles.choose(name)
    warn(f"{name}: {trusted.url}, in {profiles.path}")
    return 0


@app.command("list")
def list_profiles(form: Shown = Form.TABLE) -> int:
    """Show all profiles; the default one has a star.

    \b
    Exit status: 0, 2 if the file of profiles cannot be read.

    \b
    Examples:
      vlsi profile list
      vlsi profile list --format json
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..profiles import Profiles  # noqa: PLC0415 - the help needs none of it

    profiles = Profiles()
    found, default = {name: profiles.find(name) for name in profiles}, profiles.default
    if form is Form.JSON:
        told = {name: {**profile.document(), "default": name == default} for name, profile in found.items()}
        _write_json(told)
        return 0
    if not found:
        warn("there are no profiles yet: vlsi profile add NAME URL")
    write_table(
        ["", "name", "server", "account", "release", "trust"],
        [
            ["*" if name == default else "", name, p.url, p.account or "", p.release or "", _trust(p)]
            for name, p in found.items()
        ],
    )
    return 0


@app.command("show")
def show(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[NAME]",
            help="The profile's name; default: the default one.",
            show_default=False,
            autocompletion=completing.profiles,
        ),
    ] = None,
    form: Shown = Form.TABLE,
) -> int:
    """Show one profile, and whether a session is kept for it.

    \b
    Exit status: 0, 2 if there is no such profile.

    \b
    Examples:
      vlsi profile show lab
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..profiles import KeptSessions, Profiles  # noqa: PLC0415 - the help needs none of it

    profiles = Profiles()
    profile = profiles.find(name)
    told = {"name": name or profiles.default, **profile.document(), "session": KeptSessions().place(profile) or "none"}
    if form is Form.JSON:
        _write_json(told)
    else:
        write_table(["field", "value"], [[field, printable(str(value))] for field, value in told.items()])
    return 0


@app.command("remove")
def remove(name: Name) -> int:
    """Forget a profile. The password and the session that are kept for it go, too.

    The session stays open at the server until it has been idle for long: vlsi logout ends it first.

    \b
    Exit status: 0, 2 if there is no such profile, or the keyring is locked.

    \b
    Examples:
      vlsi profile remove lab
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..profiles import KeptSessions, Profiles  # noqa: PLC0415 - the help needs none of it
    from ..profiles.keyrings import forget_password  # noqa: PLC0415

    profiles = Profiles()
    profile = profiles.find(name)
    KeptSessions().forget(profile)
    if profile.password is not None:
        forget_password(profile.host, profile.account)
    profiles.remove(name)
    return 0


@app.command("default")
def default_profile(name: Name) -> int:
    """Choose the profile that is taken where none is named.

    \b
    Exit status: 0, 2 if there is no such profile.

    \b
    Examples:
      vlsi profile default lab
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..profiles import Profiles  # noqa: PLC0415 - the help needs none of it

    Profiles().choose(name)
    return 0


def _trusted(profile: Profile) -> Profile | None:
    """The profile with the certificate pinned, where it has to be; ``None`` where the person says no."""
    from ..profiles import ProfileError, look  # noqa: PLC0415 - as above

    seen = look(profile.url, ca=profile.ca)
    if seen.problem is None:
        warn(f"{profile.host}: its certificate is trusted by {profile.ca or 'this system'}; nothing is pinned")
        return profile
    warn(in_options(str(seen.problem)))
    warn(f"SHA-256 thumbprint: {seen.spelled}")
    if not asking.attended():
        raise ProfileError(
            f"{profile.host} is not trusted: compare the thumbprint at the server's own console, then give "
            f"--thumbprint {seen.thumbprint}"
        )
    if not asking.confirmed("Trust this certificate, and no other, from now on?"):
        return None
    return profile.changed(thumbprint=seen.thumbprint)


def _save_password(profile: Profile) -> None:
    from ..profiles import ProfileError  # noqa: PLC0415 - as above
    from ..profiles.keyrings import keep_password  # noqa: PLC0415

    demand_account(profile)
    if not asking.attended():
        raise ProfileError(
            "--save-password asks at a terminal; a script can fill the keyring itself: "
            f"keyring set 'vlsi:{profile.host}' '{profile.account}'"
        )
    keep_password(profile.host, profile.account, asking.secret(f"Password of {profile.account} at {profile.host}"))


def _known_release(release: str | None) -> str | None:
    """The release; raises UnknownReleaseError for one that the contract does not describe."""
    if release is not None:
        from ..contract import load  # noqa: PLC0415 - as above

        load(release=release)
    return release


def _absolute(path: Path | None) -> str | None:
    return None if path is None else str(path.absolute())


def _trust(profile: Profile) -> str:
    if profile.thumbprint:
        return f"thumbprint {profile.thumbprint[:8]}…"
    return profile.ca or "this system"


def _write_json(told: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
