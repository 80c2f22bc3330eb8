"""Thresholds in a file: what stands there goes over the defaults, and what is wrong is told with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vlsi_bindings.health.limits_file import number_of, with_file
from vlsi_bindings.health.running import defaults

if TYPE_CHECKING:
    from pathlib import Path


def test_what_stands_there_goes_over_the_defaults(tmp_path: Path) -> None:
    file = tmp_path / "limits.ini"
    file.write_bytes("\ufeff# für die Wache\n[warn]\nlicense.days = 60\n[critical]\nmachine.percent=off\n".encode())
    limits = with_file(defaults(), file)
    assert (limits["license.days"].warn, limits["license.days"].critical) == (60, 7)
    assert (limits["machine.percent"].critical, limits["machine.problems"].warn) == (None, 1)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"license.days = 3", "line 1: NAME = NUMBER is needed, once each, below [warn] or [critical]"),
        (b"[warn]\nlicense.days", "line 2: NAME = NUMBER is needed, once each, below [warn] or [critical]"),
        (b"[warn]\nlicense.days = 3\nlicense.days = 4", "line 3: NAME = NUMBER is needed, once each"),
        (b"[warn]\nlicense.days = many", "license.days = many: a number is needed, such as 30, or off"),
        (b"[warn]\nlicense.days = inf", "license.days = inf: a number is needed"),
        (b"[warn]\nlicense.day = 3", "there is no threshold 'license.day'; did you mean license.days?"),
        (b"[warning]\nlicense.days = 3", "[warning] is no part of it: [warn] and [critical] are"),
        (b"[warn]\n\xff\xfe", "this is no text in UTF-8"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, text: bytes, told: str) -> None:
    file = tmp_path / "limits.ini"
    file.write_bytes(text)
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - the text is looked at
        with_file(defaults(), file)
    assert str(caught.value).startswith(f"{file}: {told}")


def test_a_file_that_is_not_there_is_the_systems_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        with_file(defaults(), tmp_path / "nothing")


def test_off_is_no_threshold() -> None:
    assert (number_of("", "off"), number_of("", "0.5")) == (None, 0.5)
