"""Recognises why pip or a first run of the packages failed, by the text of its output."""

from __future__ import annotations

import re

from ..text import mark, tr

CONFLICT = r"ResolutionImpossible|conflicting dependencies"
# Pattern, what is wrong, what to do; the first that matches wins, so causes stand before their consequences.
_FAILURES = (
    (
        r"No space left on device|Errno 28|WinError 112|Disk quota exceeded|Errno 122",
        mark("the disk is full"),
        mark("free disk space and try again"),
    ),
    (
        r"Long Path support|WinError 206|File name too long|Errno 36\b|WinError 3\b.*site",
        mark("a path is too long"),
        mark("choose a packages folder with a short path, such as C:\\landlabels, or enable long paths in Windows"),
    ),
    (
        r"WinError 225|contains a virus|WinError 1260|WinError 4551|blocked by group policy|"
        r"[Aa]pplication [Cc]ontrol policy|WinError 5\].*\.(dll|pyd|exe)",
        mark("an antivirus program or a policy of this computer blocks the files"),
        mark("ask the administrator to allow the packages folder of LandLabels"),
    ),
    (
        r"is not a trusted or secure host",
        mark("the address of the package index is not secure"),
        mark("use one that begins with https://"),
    ),
    (
        r"407 Proxy|Proxy Authentication Required|failed: 407",
        mark("the proxy demands a user name and a password (407)"),
        mark("enter them in Settings > Options > Network > Proxy"),
    ),
    (
        r"SOCKS support",
        mark("pip cannot use a SOCKS proxy"),
        mark("set an HTTP proxy in Settings > Options > Network, or install from a folder of wheels"),
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|certificate verify failed|SSLCertVerification|TLS CA certificate bundle|SSLError",
        mark("the certificate of the server or of the proxy is not trusted"),
        mark(
            "add the certificate of your organisation in Settings > Options > Authentication > Manage Certificates, or "
            "install from a folder of wheels"
        ),
    ),
    (
        r"(Cannot|Unable to) connect to proxy|proxy connection error|ProxyError|Tunnel connection failed",
        mark("the proxy does not answer or refuses the connection"),
        mark("check it in Settings > Options > Network > Proxy"),
    ),
    (
        r"DO NOT MATCH THE HASHES|BadZipFile|has an invalid wheel|Wheel .* is invalid|IncompleteRead|ProtocolError|"
        r"zipfile\.|Not a zip",
        mark("a downloaded file is damaged or was changed on its way"),
        mark("try again; if it fails again, ask the administrator whether a proxy or antivirus program changes files"),
    ),
    (
        r"name resolution|getaddrinfo failed|Name or service not known|nodename nor servname|NameResolutionError|"
        r"Network is unreachable|No route to host|NewConnectionError|Failed to establish a new connection|"
        r"Connection refused|Connection aborted|Connection reset|RemoteDisconnected|URLError|"
        r"Are you connected to the Internet",
        mark("the package index cannot be reached"),
        mark("check the network and the proxy in Settings > Options > Network, or install from a folder of wheels"),
    ),
    (
        r"timed? ?out|TimeoutError",
        mark("the package index does not answer in time"),
        mark("try again later, or install from a folder of wheels"),
    ),
    (
        r"40[13] Client Error|Error 40[13]|40[13] Forbidden|401 Unauthorized",
        mark("the package index refuses the download"),
        mark("check the address of the index and its password, or ask the administrator"),
    ),
    (
        r"5\d\d Server Error|too many 5\d\d error responses|Error 5\d\d",
        mark("the package index has a fault"),
        mark("try again later"),
    ),
    (
        CONFLICT,
        mark("they need another version of a package than QGIS brings ({package})"),
        mark("update this package where QGIS's packages come from, or update QGIS"),
    ),
    (
        r"No matching distribution|Could not find a version|is not a supported wheel",
        mark("the index has no fitting file of '{package}' for this Python ({python}) and system"),
        mark("check the address of the index or the folder of wheels; otherwise use a QGIS with a newer Python"),
    ),
    (
        r"Read-only file system|Permission denied|WinError 5\b|Access is denied|\[Errno (13|17|20|30)\]",
        mark("the packages folder cannot be written"),
        mark("choose a folder that you may write to"),
    ),
    (
        r"DLL load failed",
        mark("a library of Windows is missing or too old"),
        mark("install the current Microsoft Visual C++ Redistributable (x64), and try again"),
    ),
    (
        r"compiled using NumPy|numpy\.dtype size changed|multiarray failed to import|_ARRAY_API not found|numpy\.core",
        mark("the numpy that Python finds does not fit QGIS"),
        mark("remove it from the folder that the doctor names, then try again"),
    ),
    (
        r"GLIBC(XX)?_[\d.]+.{1,3}not found",
        mark("the C library of this system is too old for the packages"),
        mark("use a newer system, or the Flatpak of QGIS"),
    ),
    (
        r"No module named pip",
        mark("Python has no pip"),
        mark("install it, or choose a folder of wheels that contains pip's own wheel"),
    ),
)
_PACKAGE = re.compile(
    r"(?:The user requested \(constraint\)|No matching distribution found for|satisfies the requirement) ([\w.=-]+)"
)


def recognise(output: str, python: str) -> tuple[str, str]:
    """Return what is wrong and what to do, in words that fit into a sentence."""
    for pattern, problem, advice in _FAILURES:
        if re.search(pattern, output):
            package = _PACKAGE.search(output)
            return tr(problem).format(package=package[1] if package else "?", python=python), tr(advice)
    errors = [line for line in output.splitlines() if line.strip() and not line.startswith(("WARNING", "[notice]"))]
    line = errors[-1].strip() if errors else tr("it ended without a message")
    return line.removeprefix("ERROR: ").rstrip("."), tr("see the log")
