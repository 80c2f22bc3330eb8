"""The packages of the small sets, generated and imported once per session."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

import pytest

from tests.bindings.generated_sets import WSDL, Generated
from tools.bindings.__main__ import generate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Generated]]:
    """The package of a set by its name."""
    root = tmp_path_factory.mktemp("generated")
    sys.path.insert(0, str(root))
    made: dict[str, Generated] = {}

    def get(name: str) -> Generated:
        if name not in made:
            package = f"generated_{name}"
            files = generate(WSDL[name], package, root / package)
            made[name] = Generated(root / package, files, importlib.import_module(package))
        return made[name]

    yield get
    sys.path.remove(str(root))


@pytest.fixture(scope="session")
def orders(generated: Callable[[str], Generated]) -> Generated:
    """The set of a sibling's shape."""
    return generated("orders")


@pytest.fixture(scope="session")
def ledger(generated: Callable[[str], Generated]) -> Generated:
    """The standalone set with old core types."""
    return generated("ledger")


@pytest.fixture(scope="session")
def stock(generated: Callable[[str], Generated]) -> Generated:
    """The set with facts."""
    return generated("stock")
