"""What is taken out of a capture before it is shared: one table of rules, and the fields and headers they are for.

The fields are documented names; that each of them exists, and that none that looks like one is forgotten, is tested
against the contract.
"""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple


class Rule(NamedTuple):
    """One rule: what it finds, and whether that is removed or gets a pseudonym."""

    name: str
    treatment: Literal["removed", "pseudonym"]
    by: Literal["type", "place", "form"]
    what: str


RULES: Final = {
    rule.name: rule
    for rule in (
        Rule("secure-string", "removed", "type", "every `SecureString`, whatever stands in it"),
        Rule(
            "secret-field", "removed", "place", "documented secrets: tokens, tickets, keys, proofs, certificates, SAML"
        ),
        Rule("secret-name", "removed", "place", "undocumented elements, attributes and map keys called like a secret"),
        Rule("session-header", "removed", "place", "SOAP header blocks of sessions and security, `vcSessionCookie`"),
        Rule(
            "http-header", "removed", "place", "cookies, credentials, CSRF tokens: any HTTP header not known harmless"
        ),
        Rule("url-secret", "removed", "place", "user and password, values of the query, fragment of an address"),
        Rule("comment", "removed", "place", "comments and processing instructions of XML"),
        Rule("jwt", "removed", "form", "JSON Web Tokens"),
        Rule("pem", "removed", "form", "keys and certificates in PEM"),
        Rule("credential", "removed", "form", "`password=…`, `JSESSIONID=…`, `Bearer …` in texts"),
        Rule("packed", "removed", "form", "base64 data that hides an original and is no text"),
        Rule("left-over", "removed", "form", "a text that still shows an original in some escaped form"),
        Rule("user", "pseudonym", "place", "names of users and groups, alone, as `DOMAIN\\user`, as `user@domain`"),
        Rule("person", "pseudonym", "place", "first, last and display names of people, telephone numbers"),
        Rule("domain", "pseudonym", "place", "domains, DNS and NetBIOS"),
        Rule("host", "pseudonym", "place", "host names: whole, short, NetBIOS; machines; addresses of servers"),
        Rule("naming-pattern", "pseudonym", "place", "the letters of naming patterns; `{n}` stays"),
        Rule("identity", "pseudonym", "place", "ids of customers, tenants, directories, clients that are no GUID"),
        Rule("fingerprint", "pseudonym", "form", "thumbprints, serial numbers, digests in hexadecimal"),
        Rule("entity-id", "pseudonym", "form", "base64 segments of entity ids that hold an original or are no text"),
        Rule("guid", "pseudonym", "form", "GUIDs, with and without dashes"),
        Rule("sid", "pseudonym", "form", "SIDs of domains and accounts; well-known ones stay"),
        Rule("e-mail", "pseudonym", "form", "e-mail addresses and user principal names"),
        Rule("logon-name", "pseudonym", "form", "`DOMAIN\\user` with a domain in capitals"),
        Rule("distinguished-name", "pseudonym", "form", "`CN=`, `OU=`, `UID=`, `DC=` and their values"),
        Rule("url-host", "pseudonym", "form", "the host of an address"),
        Rule("unc", "pseudonym", "form", "UNC paths: host and every folder"),
        Rule("ipv4", "pseudonym", "form", "IPv4 addresses; loopback, broadcast and masks stay"),
        Rule("ipv6", "pseudonym", "form", "IPv6 addresses; loopback stays"),
        Rule("mac", "pseudonym", "form", "MAC addresses"),
        Rule("source", "pseudonym", "place", "names of the files that a capture was read from"),
    )
}
"""All rules by name, in the order of the documentation."""


def _fields(names: str, rule: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), rule)


FIELDS: Final[dict[str, str]] = {
    **_fields(
        "token ticket pairingToken licenseKey nonce proof protectedPasswordKey publicKey keys recoveryPasswordSHA256"
        " recoveryPasswordHint securityFileData staticMetadata msgSecurityPublicKey certificate"
        " connectionServerCertificate pemCertificates utf8String password oldPassword newPassword sharedSecret"
        " uncPassword pairingPassword networkProxyPassword hybridLogonPassword",
        "secret-field",
    ),
    **_fields(
        "userName username userNames assignedUserName assignedUserNames loginName loggedOnUserName uncUserName"
        " networkProxyUsername defaultUnauthenticatedAccessUser primingComputerAccount userOrGroupName groupName"
        " userPrincipalName email",
        "user",
    ),
    **_fields("userDisplayName endUserDisplayName longDisplayName firstName lastName phone", "person"),
    **_fields(
        "domain domainName dnsDomainName netbiosDomainName domainNetbiosName loggedOnDomainName netBiosName"
        " forestDnsName uncDomain supportedDomains adDomainContext realmPrefix realmSuffix",
        "domain",
    ),
    **_fields(
        "dnsName hostName hostname fqhn machineName machineNames machineDnsName machineOrRDSServerDNS"
        " machineOrRDSServerName serverName server serverAddress address host brokerDnsName clientName"
        " connectionServerName securityGatewayDNS securityGatewayAddress networkAddress networkAddresses"
        " networkProxyHostname workspaceOneHostName remotePodAddress rdsServerNames node vmName gatewayName"
        " certificateServerNames configuredByBroker attemptedTheftByBroker balancedHosts adDomainControllers"
        " clientAddress ipAddress remoteIpAddress ipV4 ipV6 auxillaryExternalPCoIPIPv4Address alias commonName"
        " externalURL externalPCoIPURL externalAppblastURL",
        "host",
    ),
    **_fields("namingPattern", "naming-pattern"),
    **_fields(
        "tenantId customerId directoryId awsWorkspaceId clientUuid clientLocationID clusterGuid instanceUuid"
        " appVolumesManagerGuid guid formattedGuid userGuid machineGuid avApplicationPackageGuid",
        "identity",
    ),
    **_fields("sslCertThumbprint routerSslThumbprints serialNum", "fingerprint"),
}
"""Documented fields whose name alone tells what they hold, and the rule for it."""

TYPED_FIELDS: Final[dict[tuple[str, str], str]] = {
    **dict.fromkeys(
        ((owner, "name") for owner in ("ADUserOrGroupBase", "GatewayAccessUserOrGroupData")),
        "user",
    ),
    ("ADUserOrGroupBase", "displayName"): "person",
    **dict.fromkeys(
        (
            (owner, "name")
            for owner in (
                "CertificateSSOCertificateServerData",
                "CertificateSSOConnectorHealthEnrollmentServerCertificateServerHealthData",
                "CertificateSSOEnrollmentServerData",
                "ConnectionServerGeneralData",
                "ConnectionServerHealthInfo",
                "FarmHealthRDSServerHealthInfo",
                "GatewayGeneralData",
                "GatewayHealthInfo",
                "HostOrClusterInfo",
                "HostSummaryStatistics",
                "MachineBase",
                "MachineData",
                "PodEndpointInfo",
                "PodFederationLocalConnectionServerStatus",
                "RCXClientSpec",
                "RDSServerBase",
                "RegisteredPhysicalMachineBase",
                "SAMLAuthenticatorHealthConnectionServerConnectionData",
                "SecurityServerGeneralData",
                "SecurityServerHealthInfo",
                "StorageAcceleratorHostInfo",
                "ViewComposerHealthConnectionServerConnectionData",
                "VirtualCenterHealthConnectionServerConnectionData",
                "VirtualCenterHealthData",
                "VirtualCenterHealthHostData",
                "VirtualCenterSummaryStatistics",
                "VirtualMachineInfo",
            )
        ),
        "host",
    ),
    **dict.fromkeys(
        (
            (owner, "dnsName")
            for owner in (
                "ADDomainHealthInfo",
                "ADDomainInfo",
                "ADDomainSpec",
                "CertificateSSOCertificateDomainData",
                "CertificateSSOConnectorHealthEnrollmentServerDomainHealthData",
                "InstantCloneEngineDomainAdministratorNamesData",
            )
        ),
        "domain",
    ),
    ("ConnectionServer_GetKnownDomainsResponse", "returnval"): "domain",
    ("ADDomainAdvancedSettings", "adDomainContext"): "domain",
}
"""Fields whose name means this in one type only; they come before :data:`FIELDS`."""

SECRET_TYPES: Final = frozenset({"SecureString"})
SECRET_NAME: Final = re.compile(
    r"passw|passphrase|passcode|pwd|secret|token|credential|cookie|csrf|xsrf|saml|api-?key|private-?key|session-?key"
    r"|auth(?!or|entication(?!key))",
    re.IGNORECASE,
)
"""What names of undocumented things that are secrets look like."""

SESSION_BLOCK: Final = re.compile(r"cookie|session|security|auth|token|saml|credential", re.IGNORECASE)
"""SOAP header blocks with such a name are emptied."""

HARMLESS_HEADERS: Final = frozenset(
    {
        *("accept", "accept-charset", "accept-encoding", "accept-language", "accept-ranges", "cache-control"),
        *("connection", "content-type", "date", "expect", "expires", "host", "keep-alive", "last-modified"),
        *("operationid", "origin", "pragma", "server", "soapaction", "user-agent", "vary", "via"),
        *("x-content-type-options", "x-frame-options", "x-powered-by"),
    }
)
"""HTTP headers whose values are kept, after all other rules; every other value is removed."""

FRAMING_HEADERS: Final = frozenset({"content-length", "content-encoding", "transfer-encoding"})
"""HTTP headers that speak of the body as it was before; they are left out."""

FREE_KEYS: Final = re.compile(r"(?:^|\.)([A-Za-z]\w*)(?:\[\d*\])?$")
"""The last step of a dotted path, which tells what the value of an update or a filter is."""


def rule_of(owners: tuple[str, ...], field: str) -> str | None:
    """The rule for a documented field of a type; ``owners`` are the type and its bases."""
    return next((TYPED_FIELDS[owner, field] for owner in owners if (owner, field) in TYPED_FIELDS), FIELDS.get(field))
