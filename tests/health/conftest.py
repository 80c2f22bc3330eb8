from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.health.estate import Estate, an_estate

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def estate() -> Iterator[Estate]:
    """A small estate of the newest release, at a standing clock."""
    with an_estate() as found:
        yield found
