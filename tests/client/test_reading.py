"""Which operations are tried again: a table of names, held against the whole contract."""

from __future__ import annotations

import re
from collections import Counter

from vlsi_bindings import contract
from vlsi_bindings.client import reads
from vlsi_bindings.client.reading import EXCEPTIONS

CONTRACT = contract.load()
CHANGING = re.compile(
    "Add|Apply|Attach|Backup|Bind|Cancel|Clean|Clear|Collect|Create|Delete|Detach|Disconnect|Discover|Eject|End|Enter|"
    "Exit|Generate|ImageManagement|Initialize|Join|Log(in|off|out)|Pause|Perform|Promote|Purge|Rebalance|Rebuild|"
    "Recompose|Recover|Recreate|Refresh|Register|Remove|Replace|Reset(?!olve)|Restart|Resume|Rotate|Schedule|Send|Set|"
    "Unbind|Uninitialize|Unjoin|Unregister|Update|Validate|assign|unassign"
)
"""How the names of the others begin: what is done, or judged by the server in its own way."""


def test_every_operation_of_the_contract_is_decided() -> None:
    """Each name is known to read, known not to, or named as an exception: a new one has to be looked at."""
    for name in CONTRACT.operations:
        verb = name.partition("_")[2]
        assert name in EXCEPTIONS or reads(name) != bool(CHANGING.match(verb)), name
    assert Counter(map(reads, CONTRACT.operations)) == {False: 241, True: 241}
    assert len(CONTRACT.operations) == 482


def test_every_exception_is_an_operation() -> None:
    assert EXCEPTIONS.keys() <= CONTRACT.operations.keys()


def test_what_the_server_records_as_an_event_does_not_read() -> None:
    recorded = [name for name, operation in CONTRACT.operations.items() if operation.events and reads(name)]
    assert recorded == []


def test_what_gives_nothing_back_does_not_read() -> None:
    assert [n for n, o in CONTRACT.operations.items() if o.returns is None and reads(n)] == []


def test_an_operation_that_nobody_knows_does_not_read() -> None:
    assert not reads("Desktop_Getaway")
    assert not reads("Nonsense")
