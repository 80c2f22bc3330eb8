"""A connection is used in its block: before, after, twice, in a view or in a forked process it says what to do."""

from __future__ import annotations

import gc
import os
import warnings
from typing import TYPE_CHECKING

import pytest

from tests.client.doors import PASSWORD, USER
from tests.simulator.serving import a_server
from vlsi_bindings import vdi
from vlsi_bindings.client import AsyncConnection, Connection, NotOpenError, Session
from vlsi_bindings.simulator.https import HttpsServer
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.client.doors import Door
    from vlsi_bindings.simulator import Simulator


def test_before_its_block_it_says_that_it_is_not_entered(server: Simulator) -> None:
    connection = Connection("lab", USER, PASSWORD, transport=transport(server))
    for use in (connection.site.list, connection.keep_alive, lambda: connection.call("Site_List")):
        with pytest.raises(NotOpenError, match="not entered: use it in its with block"):
            use()
    assert len(server.sessions._open) == 0


def test_after_its_block_it_opens_no_session_that_nobody_would_end(door: Door) -> None:
    with door.open() as connection:
        connection.call("Site_List")
    if door.kind == "sync":
        with pytest.raises(NotOpenError, match="was left, and is logged out"):
            connection.call("Site_List")
    assert door.sessions == 0


def test_a_listing_that_outlives_the_block_says_so_too(server: Simulator) -> None:
    with Connection("lab", USER, PASSWORD, transport=transport(server)) as connection:
        answer = connection.stream(vdi.Site_List())
    with pytest.raises(NotOpenError):
        next(answer)


def test_it_is_not_entered_twice_at_once(server: Simulator) -> None:
    with Connection("lab", USER, PASSWORD, transport=transport(server)) as connection:
        with pytest.raises(NotOpenError, match="entered already"):
            connection.__enter__()
        assert connection.site.list()
        assert len(server.sessions._open) == connection.logins == 1
    assert len(server.sessions._open) == 0


def test_it_may_be_entered_again_and_logs_in_anew(door: Door) -> None:
    connection = door.open()
    for logins in (1, 2):
        with connection:
            assert connection.call("Site_List")
            assert (connection.logins, door.sessions) == (logins, 1)
        assert door.sessions == 0


def test_a_view_is_of_a_connection_that_is_entered(server: Simulator) -> None:
    connection = Connection("lab", USER, PASSWORD, transport=transport(server))
    with (
        pytest.raises(NotOpenError, match="enter the connection, and take the view of it within"),
        connection.with_options(judge=False),
    ):
        pass
    with connection, connection.with_options(judge=False) as view:
        assert view.site.list()


@pytest.mark.parametrize("make", [Connection, AsyncConnection])
def test_one_that_was_never_entered_goes_without_a_word(make: Callable[..., object], server: Simulator) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        make("lab", USER, PASSWORD, transport=transport(server))
        gc.collect()


def test_one_that_nobody_leaves_is_told_with_what_stays_behind(server: Simulator) -> None:
    held = [Connection("lab", USER, PASSWORD, transport=transport(server))]
    held[0].__enter__()
    with pytest.warns(ResourceWarning, match=r"https://lab/view-vlsi/sdk was never left: its session stays"):
        held.clear()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")  # Python 3.12 knows of the server's
def test_a_forked_process_neither_uses_nor_ends_it() -> None:
    server = a_server()
    with (
        HttpsServer(server) as https,
        Connection(https.url, USER, PASSWORD, thumbprint=https.thumbprint) as connection,
    ):
        child = os.fork()
        if not child:  # reports by its exit status, and runs nothing of pytest
            status = _seen_from_a_child(connection)
            os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert connection.site.list()
        assert (connection.logins, len(server.sessions._open)) == (1, 1)


def _seen_from_a_child(connection: Connection) -> int:
    """0 where it says whose it is, and leaving it does nothing."""
    try:
        connection.site.list()
    except NotOpenError as error:
        connection.__exit__(None, None, None)
        return 0 if str(os.getppid()) in str(error) and connection.current_session else 1
    except BaseException:  # noqa: BLE001 - whatever it is, it must not leave the child
        return 2
    return 3


def test_a_session_goes_to_another_process_as_a_text(server: Simulator) -> None:
    with Connection("lab", USER, PASSWORD, transport=transport(server)) as first:
        text = first.detach().reveal()
    assert len(server.sessions._open) == 1
    with Connection("lab", transport=transport(server), session=Session.of(text)) as second:
        assert second.site.list()
        second.authentication_manager.logout()
    assert len(server.sessions._open) == 0
