"""Waiting for what takes time: an image that is pushed, a machine that becomes available, anything that can be read.

>>> pool = connection.desktop.wait_for(pool_id, image_published, timeout=3600, progress=print)
>>> wait_for(lambda: connection.call("Desktop_Get", id=pool_id), image_published)  # whatever reads it
"""

from __future__ import annotations

from .conditions import image_published, image_pushed, image_status, machine_available
from .patience import INTERVAL, LONGEST, Progress, WaitFailedError, WaitTimeoutError, wait_for, wait_for_async

__all__ = [
    "INTERVAL",
    "LONGEST",
    "Progress",
    "WaitFailedError",
    "WaitTimeoutError",
    "image_published",
    "image_pushed",
    "image_status",
    "machine_available",
    "wait_for",
    "wait_for_async",
]
