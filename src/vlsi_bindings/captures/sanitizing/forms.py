"""What tells by its form what it is, wherever it stands: one pattern whose groups are named after what they find."""

from __future__ import annotations

import ipaddress
import re
from typing import Final

_VALUE: Final = r"(?:\\.|[^,+;=\\\"<>\r\n/]){1,256}"
_WORD: Final = r"(?:\\.|[^\s,+;=\\\"'<>()\[\]/]){1,256}"
_RDN: Final = rf"(?:CN|OU|DC|UID|O|L|ST|C|cn|ou|dc|uid|o|l|st|c)={_VALUE}"
_RDN_IN_TEXT: Final = rf"[A-Za-z]{{1,20}}=(?:{_VALUE}(?=,\s?[A-Za-z]{{1,20}}=)|{_WORD})"
"""In a text, the last value of a distinguished name ends with the word: nobody knows where else."""

_FORMS: Final = {
    "pem": r"-----BEGIN [A-Z0-9 ]{1,40}-----[^-]{0,100000}(?:-----END [A-Z0-9 ]{1,40}-----)?",
    "jwt": r"(?<![\w-])eyJ[\w-]{5,}\.[\w-]{2,}(?:\.[\w-]*){0,3}",
    "bearer": r"\b(?:Basic|Bearer|Negotiate|NTLM|Digest)[ ]+(?=[\w+/.~=-]*[\d=A-Z])[\w+/.~=-]{8,}",
    "assigned": r"(?i:[\w.-]{0,40}(?:session|token|cookie|csrf|xsrf|passw|pwd|secret|api_?-?key|credential)[\w-]{0,40})"
    r"""["']?\s?(?:=|(?<=["']):)\s?["']?[^\s;&,"'<>]{1,4000}""",
    "url": r"""(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\s"'<>\\]+""",
    "unc": r'\\\\[\w.$-]{1,255}(?:\\[^\\/:*?"<>|\r\n]{1,255}(?=\\))*(?:\\[^\\/:*?"<>|\s]{1,255})?',
    "email": r"(?<![\w.+-])[\w.+'-]{1,64}@(?:[A-Za-z0-9_-]{1,63}\.){0,10}[A-Za-z0-9_-]{2,63}(?![\w@])",
    "dn": rf"\A{_RDN}(?:,\s?{_RDN})*\Z"
    rf"|(?<![A-Za-z])(?=(?:CN|OU|DC|UID|cn|ou|dc|uid)=){_RDN_IN_TEXT}(?:,\s?{_RDN_IN_TEXT})*",
    "fingerprint": r"(?<![0-9A-Za-z:])(?:[0-9A-Fa-f]{2}(?:[: -][0-9A-Fa-f]{2}){15,63}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{40})"
    r"(?![0-9A-Za-z])",
    "guid": r"(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32})(?![0-9A-Za-z])",
    "sid": r"(?<![0-9A-Za-z])[Ss]-1-\d{1,3}(?:-\d{1,10}){1,15}(?![0-9A-Za-z])",
    "mac": r"(?<![0-9A-Za-z:-])(?:[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{4}(?:\.[0-9A-Fa-f]{4}){2})"
    r"(?![0-9A-Za-z:-])",
    "ipv6": r"(?<![\w:.])(?=[0-9A-Fa-f.]*:[0-9A-Fa-f.]*:)[0-9A-Fa-f:]{2,39}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3})?(?![\w:])",
    "ipv4": r"(?<![0-9A-Za-z.])\d{1,3}(?:\.\d{1,3}){3}(?![0-9A-Za-z]|\.\d)",
    "logon": r"(?<![\\:\w])[A-Z][A-Z0-9_-]{1,14}\\[A-Za-z0-9._$-]{1,64}(?![\\\w])",
    "entity": r"(?<![\w/])[A-Z][A-Za-z0-9]{1,60}(?:/[A-Za-z0-9+_=-]+)+",
    "escaped": r"""(?<![^\s<>"'&;,])[^\s<>"'&;,]{0,2000}%[0-9A-Fa-f]{2}[^\s<>"'&;,]{0,2000}""",
    "base64": r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{8,}={0,2}",
}
FORMS: Final = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _FORMS.items()))
"""The first alternative that matches at a place wins."""

ENTITY: Final = re.compile(r"[A-Z][A-Za-z0-9]{1,60}(?:/[A-Za-z0-9+_=-]+)+")
HOST_NAME: Final = re.compile(r"[\w-]+(?:\.[\w-]+)*\.?")
PUBLIC_HOSTS: Final = frozenset({"schemas.xmlsoap.org", "www.w3.org", "docs.oasis-open.org", "vdi.vmware.int"})
"""Hosts and domains of standards and of the product itself."""


def is_private_ipv4(text: str) -> bool:
    """Whether a text is an IPv4 address that identifies a host."""
    try:
        address = ipaddress.IPv4Address(text)
    except ValueError:
        return False
    return not (address.is_loopback or address.is_unspecified or text.startswith("255."))


def is_private_ipv6(text: str) -> bool:
    """Whether a text is an IPv6 address that identifies a host."""
    try:
        address = ipaddress.IPv6Address(text)
    except ValueError:
        return False
    return not (address.is_loopback or address.is_unspecified)
