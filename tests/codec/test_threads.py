"""Threads decode at once: none of them writes to a table of names that another one reads."""

from __future__ import annotations

import subprocess
import sys
from threading import Thread
from typing import Final

from vlsi_bindings.codec import DEFAULT_LIMITS
from vlsi_bindings.codec.parser import _PARSERS, parse

_AT_ONCE: Final = """
import sys, threading
from lxml import etree
from vlsi_bindings.codec import DEFAULT_LIMITS
from vlsi_bindings.codec.parser import parse

sys.setswitchinterval(1e-5)
met, wrong = threading.Barrier(8), []

def names(*place):
    return ["n" + "_".join(map(str, (*place, number))) for number in range(3000)]

def work(thread):
    parse(b"<a/>", DEFAULT_LIMITS)
    met.wait()
    for turn in range(6):
        wanted = names(thread, turn)
        root = etree.fromstring("<r>" + "".join(f"<{name}/>" for name in wanted) + "</r>", etree.XMLParser())
        if [child.tag for child in root] != wanted:
            wrong.append(thread)

threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(wrong)
"""
"""Threads that have decoded a message, and then parse other documents with parsers of their own."""


def test_threads_that_have_decoded_can_parse_at_once() -> None:
    """With one parser for all threads this process ended by a signal, or lost names, nearly every time."""
    done = subprocess.run([sys.executable, "-c", _AT_ONCE], capture_output=True, text=True, check=False)  # noqa: S603 - our own
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr[-500:]


def test_a_thread_keeps_its_parsers_and_shares_them_with_nobody() -> None:
    found: list[object] = []

    def decode() -> None:
        parse(b"<a/>", DEFAULT_LIMITS)
        found.append(_PARSERS.of(drop_blanks=True))
        assert _PARSERS.of(drop_blanks=True) is found[-1]

    for _ in range(2):
        thread = Thread(target=decode)
        thread.start()
        thread.join()
    assert len({id(parser) for parser in (*found, _PARSERS.of(drop_blanks=True))}) == 3
