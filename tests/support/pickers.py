"""Who decides what stands in an instance: the least, the fullest, a seed, or hypothesis."""

from __future__ import annotations

import random
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Final, TypeVar

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import DrawFn

T = TypeVar("T")

_DEEP: Final = 3
_ALPHABET: Final = "abcXYZ019 .,:;/-_<>&'\"\t\n\r[]{}äß€Ω中\U0001f600\u00a0\u2028"

XML_TEXT: Final = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff") | st.sampled_from("\t\n\r<&]>")
)
"""Any text that XML can hold."""


class Picker(ABC):
    """Takes every decision that the making of an instance needs."""

    @abstractmethod
    def sets(self, depth: int) -> bool:
        """Whether an optional field is set."""

    @abstractmethod
    def items(self, depth: int, *, at_least: int) -> int:
        """How many items an array has."""

    @abstractmethod
    def one_of(self, options: Sequence[T]) -> T:
        """One of the options."""

    @abstractmethod
    def integer(self, low: int, high: int) -> int:
        """A number between the bounds, both included."""

    @abstractmethod
    def text(self, low: int, high: int) -> str:
        """A text with a length between the bounds, both included."""


class Minimal(Picker):
    """What is required, and the least of everything."""

    def sets(self, depth: int) -> bool:  # noqa: ARG002 - the same at every depth
        return False

    def items(self, depth: int, *, at_least: int) -> int:  # noqa: ARG002
        return at_least

    def one_of(self, options: Sequence[T]) -> T:
        return options[0]

    def integer(self, low: int, high: int) -> int:
        return 0 if low < 0 <= high else low

    def text(self, low: int, high: int) -> str:  # noqa: ARG002
        return "x" * low


class Maximal(Picker):
    """Everything, and the most of it; options are taken in turn."""

    def __init__(self, turn: int = 0) -> None:
        """Start with the option of that number."""
        self.turn = turn

    def sets(self, depth: int) -> bool:  # noqa: ARG002
        return True

    def items(self, depth: int, *, at_least: int) -> int:  # noqa: ARG002
        return max(2, at_least)

    def one_of(self, options: Sequence[T]) -> T:
        self.turn += 1
        return options[self.turn % len(options)]

    def integer(self, low: int, high: int) -> int:  # noqa: ARG002
        return high

    def text(self, low: int, high: int) -> str:  # noqa: ARG002
        return (_ALPHABET * (high // len(_ALPHABET) + 1))[:high]


class Seeded(Picker):
    """Chance that can be repeated."""

    def __init__(self, seed: str) -> None:
        """Start from the seed."""
        self.random = random.Random(seed)  # noqa: S311 - no secret

    def sets(self, depth: int) -> bool:
        return self.random.random() < (0.6 if depth < _DEEP else 0.2)

    def items(self, depth: int, *, at_least: int) -> int:
        return self.random.randint(at_least, 3 if depth < _DEEP else 1)

    def one_of(self, options: Sequence[T]) -> T:
        return self.random.choice(options)

    def integer(self, low: int, high: int) -> int:
        return self.random.choice((low, high, self.random.randint(low, high)))

    def text(self, low: int, high: int) -> str:
        return "".join(self.random.choices(_ALPHABET, k=self.random.randint(low, min(high, low + 24))))


class Drawn(Picker):
    """Hypothesis."""

    def __init__(self, draw: DrawFn) -> None:
        """Take the drawing function of a composite strategy."""
        self.draw = draw

    def sets(self, depth: int) -> bool:
        return depth < _DEEP and self.draw(st.booleans())

    def items(self, depth: int, *, at_least: int) -> int:
        return self.draw(st.integers(at_least, 3 if depth < _DEEP else max(1, at_least)))

    def one_of(self, options: Sequence[T]) -> T:
        return self.draw(st.sampled_from(options))

    def integer(self, low: int, high: int) -> int:
        return self.draw(st.integers(low, high))

    def text(self, low: int, high: int) -> str:
        return self.draw(XML_TEXT.filter(lambda text: low <= len(text) <= high))
