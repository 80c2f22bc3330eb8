"""What every run of the tests starts from, however it was started."""

from __future__ import annotations

import signal
import threading

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN and threading.current_thread() is threading.main_thread():
    # A shell starts what runs in the background deaf to Ctrl-C; the processes that tests interrupt would inherit it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
