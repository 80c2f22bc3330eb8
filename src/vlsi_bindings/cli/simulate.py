"""``vlsi simulate``: a connection server that is not there, over HTTPS."""

from __future__ import annotations

import os
import shlex
import signal
import sys
import threading
from collections import Counter
from contextlib import closing
from ipaddress import ip_address
from pathlib import Path  # noqa: TC003 - typer looks at the annotations
from typing import TYPE_CHECKING, Annotated, Final

import typer

from .console import write_lines
from .options import CoreNamespace, DialectFile, Namespace, dialect_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from ipaddress import IPv4Address, IPv6Address
    from types import FrameType

    from ..simulator import Coverage, Simulator
    from ..simulator.replaying import Replay

PASSWORD: Final = "VLSI_SIMULATOR_PASSWORD"  # noqa: S105 - the name of a variable
_MACHINES: Final = 60
_TERMINATED: Final = 128 + signal.SIGTERM
"""The exit status of a command that this signal has ended, as shells have it."""
_ADMINISTRATOR: Final = "administrator"
_DOMAIN: Final = "LAB"


def simulate(
    port: Annotated[int, typer.Option(min=0, max=65_535, help="The port; 0 takes a free one.")] = 0,
    host: Annotated[
        str,
        typer.Option(metavar="ADDRESS", help=f"The address to listen at; others than loopback want {PASSWORD} set."),
    ] = "127.0.0.1",
    db: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Keep the inventory in this file; default: in memory.", show_default=False),
    ] = None,
    machines: Annotated[
        int | None,
        typer.Option(
            min=1, max=50_000, help=f"How many machines a new inventory has; default: {_MACHINES}.", show_default=False
        ),
    ] = None,
    release: Annotated[
        str | None,
        typer.Option(help="The release, such as 2406; default: that of the file, else the newest.", show_default=False),
    ] = None,
    seed: Annotated[
        int | None, typer.Option(help="Determines a new inventory, down to its ids; default: 0.", show_default=False)
    ] = None,
    speed: Annotated[
        float, typer.Option(min=0.1, max=10_000, help="How fast time runs: 60 makes a minute of a second.")
    ] = 1.0,
    namespace: Namespace = None,
    core_namespace: CoreNamespace = None,
    dialect_file: DialectFile = None,
    env_file: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write address, account and thumbprint to this file.", show_default=False),
    ] = None,
    ca_file: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Write the certificate to trust to this file, for clients that verify by authorities.",
            show_default=False,
        ),
    ] = None,
    faults: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Let the rules of this JSON file strike: what goes wrong.", show_default=False
        ),
    ] = None,
    replay: Annotated[
        list[str] | None,
        typer.Option(
            metavar="CAPTURE",
            help="Answer from this capture first: a file of any format, a directory, a pattern; may be repeated.",
            show_default=False,
        ),
    ] = None,
    replay_without_session: Annotated[
        bool,
        typer.Option(
            "--replay-without-session", help="Give recorded answers also to calls that bring no session; on loopback."
        ),
    ] = False,
    coverage: Annotated[
        bool, typer.Option("--coverage", help="Tell what is done for each operation, and end.")
    ] = False,
) -> int:
    """Serve a simulated connection server over HTTPS. Ctrl-C ends it.

    Log in as administrator, auditor (may only look) or helpdesk, in the domain LAB. Their password is that of the
    variable VLSI_SIMULATOR_PASSWORD, or "password". The certificate is made for each start; its SHA-256 thumbprint is
    printed with the address.

    \b
    Exit status: 130 after Ctrl-C, 143 after SIGTERM, 2 if the server cannot be started; 0 of --coverage.

    \b
    Examples:
      vlsi simulate --release 2406 --machines 5000
      vlsi simulate --port 8443 --db estate.db
      vlsi simulate --speed 60
      vlsi simulate --faults faults.json --replay session.har
      vlsi simulate --coverage
    """  # noqa: D301 - the escape keeps the lines below it as they are
    local = _is_local(host)
    if not local and not os.environ.get(PASSWORD):
        raise ValueError(f"--host {host} can be reached by others: set a password of your own in {PASSWORD} first")
    if not local and replay_without_session:
        raise ValueError(f"--replay-without-session lets everybody in who reaches --host {host}: it is for loopback")
    from ..simulator import PASSWORDS, Clock, Simulator, Sizes, load_rules  # noqa: PLC0415 - the help needs none of it

    rules = load_rules(faults) if faults else []
    recorded = _recorded(replay or [], needs_session=not replay_without_session, log_ins=local)
    dialect = dialect_of(namespace, core_namespace, file=dialect_file)
    password = os.environ.get(PASSWORD)
    passwords = dict.fromkeys(PASSWORDS, password) if password else None
    notes = [*_of_file(db, asked=machines is not None or seed is not None), *_of_host(host)]
    with closing(
        Simulator(
            release=release,
            path=db,
            seed=seed or 0,
            sizes=Sizes.of(machines or _MACHINES),
            clock=Clock(speed=speed),
            dialect=dialect,
            passwords=passwords,
            replay=recorded,
        )
    ) as simulator:
        for rule in rules:
            simulator.disturbances.add(rule)
        if coverage:
            _tell(simulator.coverage())
        else:
            _serve(simulator, host, port, (env_file, ca_file), notes)
    return 0


def _is_local(host: str) -> bool:
    """Whether nobody reaches the address but from this machine."""
    address = _address(host)
    return host == "localhost" or (address is not None and address.is_loopback)


def _address(host: str) -> IPv4Address | IPv6Address | None:
    """The IP address that a host is given as; ``None`` for a name."""
    try:
        return ip_address(host)
    except ValueError:
        return None


def _of_file(db: Path | None, *, asked: bool) -> list[str]:
    """What is to be told of a file that is there already: what is asked of a new inventory means nothing to it."""
    if db is None or not db.is_file() or not db.stat().st_size:
        return []
    return [f"the inventory is that of {db}" + ("; --machines and --seed are for a new file" if asked else "")]


def _of_host(host: str) -> list[str]:
    """How others get here where the host stands for all addresses, which is none that one can go to."""
    address = _address(host)
    if address is None or not address.is_unspecified:
        return []
    return [f"from elsewhere: with a name of this machine for {host}; trust the certificate by its thumbprint"]


def _recorded(captures: list[str], *, needs_session: bool, log_ins: bool) -> Replay | None:
    """What is to be answered from; where others can come in, none of them by a recorded log-in."""
    if not captures:
        if not needs_session:
            raise ValueError("--replay-without-session needs a --replay CAPTURE")
        return None
    from ..simulator.replaying import Replay  # noqa: PLC0415 - as above

    return Replay(*captures, needs_session=needs_session, log_ins=log_ins)


def _serve(
    simulator: Simulator, host: str, port: int, files: tuple[Path | None, Path | None], notes: list[str]
) -> None:
    from ..atomic import replacing  # noqa: PLC0415 - as above
    from ..simulator import PASSWORDS  # noqa: PLC0415 - as above
    from ..simulator.https import HttpsServer  # noqa: PLC0415 - an extra

    env_file, ca_file = files
    _end_in_order()
    with HttpsServer(simulator, host=host, port=port) as server:
        written = {
            "VLSI_URL": server.url,
            "VLSI_USER": _ADMINISTRATOR,
            "VLSI_DOMAIN": _DOMAIN,
            "VLSI_PASSWORD": os.environ.get(PASSWORD) or PASSWORDS[_ADMINISTRATOR],
            "VLSI_THUMBPRINT": server.thumbprint,
        }
        if ca_file is not None:
            written["VLSI_CA_FILE"] = str(ca_file.absolute())
            with replacing(ca_file) as file:
                file.write(server.authority)
        if env_file is not None:
            _write(env_file, written)
        write_lines(
            [
                [(f"{simulator.release} at {server.url}", "")],
                [(f"certificate SHA-256 {server.thumbprint}", "")],
                *([(line, "")] for line in [*notes, *_prepared(simulator)]),
                [(f"log in as {_ADMINISTRATOR} in {_DOMAIN}; end with Ctrl-C", "")],
            ]
        )
        sys.stdout.flush()
        server.wait()


def _end_in_order() -> None:
    """Let SIGTERM, by which services and containers are ended, close what is open as Ctrl-C does."""
    if threading.current_thread() is threading.main_thread():  # no other one may set it
        signal.signal(signal.SIGTERM, _leave)


def _leave(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(_TERMINATED)


def _prepared(simulator: Simulator) -> Iterator[str]:
    """What was made ready beside the estate: rules, and captures with what cannot be answered from."""
    rules = len(simulator.disturbances.about())
    if rules:
        yield f"{rules} {'rule' if rules == 1 else 'rules'} of what goes wrong"
    replay = simulator.replay
    if replay is not None:
        left_out = "".join(f"; left out: {count} with {reason}" for reason, count in replay.left_out.items())
        yield f"replays {replay.answers} answers to {replay.questions} questions{left_out}"


def _write(path: Path, values: dict[str, str]) -> None:
    """Write variables for a shell; the file holds a password, and is for its owner only."""
    from ..atomic import replacing  # noqa: PLC0415 - the help writes nothing

    with replacing(path, mode=0o600) as file:
        file.write("".join(f"{name}={shlex.quote(value)}\n" for name, value in values.items()).encode("utf-8"))


def _tell(found: list[Coverage]) -> None:
    write_lines([[(f"{one.operation}: {one.kind}: {one.about}", "")] for one in found])
    kinds = Counter(one.kind for one in found)
    counted = ", ".join(f"{number} {kind}" for kind, number in kinds.most_common())
    write_lines([[(f"{len(found)} operations: {counted}", "")]])
