"""Small sets of the shapes that VLSI services publish, and what the generator makes of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

SETS = Path(__file__).parent / "sets"
"""orders: three namespaces, many files. ledger: one namespace, old core types. stock: one namespace, facts."""

WSDL = {
    "orders": SETS / "orders" / "orders-service.wsdl",
    "ledger": SETS / "ledger" / "ledger.wsdl",
    "stock": SETS / "stock" / "stock.wsdl",
}


@dataclass(frozen=True)
class Generated:
    """One generated package: its folder, its texts by file name, the imported package."""

    folder: Path
    files: dict[str, str]
    package: ModuleType
