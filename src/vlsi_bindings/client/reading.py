"""Which operations only read: they alone may be tried again when nobody knows whether the server got them.

The contract does not say it, so the names do, and what the names hide is listed. In doubt an operation does not read.
"""

from __future__ import annotations

import re
from typing import Final

_READING: Final = re.compile(r"(Get|get|List|list|Is|Query|Preview|Resolve)(?![a-z])|validateName$")
"""How the part of a name after the service begins, where the operation reads."""

EXCEPTIONS: Final = {
    "AuditEventDetails": True,  # the one name without a service; it gives the details of an event
    "GlobalSessionQueryService_GetNext": False,  # moves a cursor: a second call gives the page after
    "QueryService_GetNext": False,  # as above
    "GlobalSessionQueryService_QueryByBrokeringPod": False,  # opens a cursor, which counts towards the limit of five
    "GlobalSessionQueryService_QueryByDesktop": False,  # as above
    "GlobalSessionQueryService_QueryByPod": False,  # as above
    "GlobalSessionQueryService_QueryByUser": False,  # as above
    "GlobalSessionQueryService_QueryWithSpec": False,  # as above
    "LogCollector_GetDownloadURL": False,  # the server records it as an event
    "RemoteAssistantTicket_Get": False,  # as above: asks for a new ticket
    "WS1Assist_GetWS1AssistAgentId": False,  # as above
}
"""What the names do not tell, by wire name."""


def reads(operation: str) -> bool:
    """Whether an operation, by wire name, leaves everything as it is; ``False`` for one that is not known."""
    known = EXCEPTIONS.get(operation)
    if known is not None:
        return known
    return _READING.match(operation.partition("_")[2]) is not None
