"""Errors of the client as values: one base for all, and all survive the way to another process."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any, Final

import pytest

from vlsi_bindings import vdi
from vlsi_bindings.client import Call, ClientError, PartsError, TransportError, errors
from vlsi_bindings.client.queries import errors as query_errors
from vlsi_bindings.client.queries import fields
from vlsi_bindings.client.queries.where import WhereError
from vlsi_bindings.client.updates import Change
from vlsi_bindings.client.updates import errors as update_errors
from vlsi_bindings.client.waiting import WaitFailedError, WaitTimeoutError
from vlsi_bindings.conformance import check
from vlsi_bindings.conformance.rules import Breach

if TYPE_CHECKING:
    from collections.abc import Callable

BREACH: Final = Breach("query-member", "base.nam", "a member", "base.nam", "did you mean base.name?", "")
MADE: Final[list[ClientError]] = [
    errors.ArgumentError("no operation is called 'X'"),
    errors.NotValidError(check(b"<a/>", direction="request")),
    errors.TooManyItemsError("Machine_GetInfos/ids", 1_001, 1_000),
    errors.PartsError([1], vdi.ADDomain_List(), [vdi.ADDomain_List()]),
    errors.NotOpenError("left"),
    errors.PasswordError("none"),
    errors.NoSuchObjectError("none"),
    errors.TransportError("out", "total"),
    errors.ConnectError("out"),
    errors.ProxyError("out", 407),
    errors.TlsError("out", "expired"),
    errors.TimedOutError("receive", 3.0, " (through the proxy)"),
    errors.BrokenError("out", "send"),
    errors.StatusError(503, "busy"),
    errors.AnswerError("no SOAP"),
    query_errors.QueryError("MachineSummaryView", [BREACH]),
    query_errors.CursorBudgetError("five"),
    query_errors.CursorExpiredError("MachineSummaryView", 5),
    query_errors.TooManyUnreadableError("MachineSummaryView", 5, 6),
    WhereError("base.name ~ 3", 10, "no comparison"),
    update_errors.UpdateError("DesktopInfo", [BREACH]),
    update_errors.PlanError("none"),
    update_errors.ConflictError("DesktopInfo", [Change("base.displayName", "x", "y")]),
    WaitTimeoutError(1.0, 2, {"last": "read"}),
    WaitFailedError("no space"),
]
WAYS: Final[dict[str, Callable[[Any], Any]]] = {
    "pickled": lambda error: pickle.loads(pickle.dumps(error)),  # noqa: S301 - made here
    "copied": copy.copy,
    "copied in depth": copy.deepcopy,
}


def _kinds(base: type[ClientError] = ClientError) -> set[type[ClientError]]:
    own = {base} if base.__module__.startswith("vlsi_bindings.client") else set()
    return own.union(*(_kinds(kind) for kind in base.__subclasses__()))


def test_none_is_forgotten_here() -> None:
    assert {type(error) for error in MADE} == _kinds() - {ClientError}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("error", MADE, ids=lambda error: type(error).__name__)
def test_an_error_survives_with_all_that_it_tells(error: ClientError, way: str) -> None:
    again = WAYS[way](error)
    assert (type(again), str(again), again.args) == (type(error), str(error), error.args)
    assert repr(vars(again)) == repr(vars(error))


def test_what_was_called_survives_too() -> None:
    error = errors.StatusError(503, "busy")
    error.call = Call.of(vdi.ADDomain_List(), "https://lab/view-vlsi/sdk", "1a2b")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - made here
    assert str(again) == str(error)
    assert again.call.id == "1a2b"


def test_whoever_catches_the_base_catches_what_is_wrong_with_a_query_too() -> None:
    with pytest.raises(ClientError):
        fields("Machine")
    assert not issubclass(PartsError, TransportError)
