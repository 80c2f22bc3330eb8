r"""The client: calls to a connection server, over HTTPS, synchronous and asynchronous. Needs the extra ``client``.

>>> from vlsi_bindings.client import Connection
>>> with Connection("horizon.example.com", r"LAB\administrator", thumbprint="db24…") as connection:
...     domains = connection.ad_domain.list()

For whoever has to talk to an estate. ``core`` decides and does no input or output; ``transport`` is the HTTP work;
everything else serves one of the two.
"""

from __future__ import annotations

from .calls import Call
from .connection import AsyncConnection, Connection
from .errors import (
    AnswerError,
    ArgumentError,
    BrokenError,
    ClientError,
    ConnectError,
    NoSuchObjectError,
    NotOpenError,
    NotValidError,
    PartsError,
    PasswordError,
    ProxyError,
    StatusError,
    TimedOutError,
    TlsError,
    TooManyItemsError,
    TransportError,
)
from .exchanges import Tls
from .keeping import KeepAlive
from .partial import Outcome, outcomes
from .parts import MOST_ITEMS, split
from .reading import reads
from .results import AsyncResults, Results
from .sessions import Credentials, Session, from_keyring, from_prompt
from .settings import Retry
from .telling import Exchange
from .timeouts import Timeouts
from .tracing import Trace

__all__ = [
    "MOST_ITEMS",
    "AnswerError",
    "ArgumentError",
    "AsyncConnection",
    "AsyncResults",
    "BrokenError",
    "Call",
    "ClientError",
    "ConnectError",
    "Connection",
    "Credentials",
    "Exchange",
    "KeepAlive",
    "NoSuchObjectError",
    "NotOpenError",
    "NotValidError",
    "Outcome",
    "PartsError",
    "PasswordError",
    "ProxyError",
    "Results",
    "Retry",
    "Session",
    "StatusError",
    "TimedOutError",
    "Timeouts",
    "Tls",
    "TlsError",
    "TooManyItemsError",
    "Trace",
    "TransportError",
    "from_keyring",
    "from_prompt",
    "outcomes",
    "reads",
    "split",
]
