"""Finds a pip that can be run with QGIS's Python without installing pip into it, and its options."""

from __future__ import annotations

import os
import re
import subprocess  # nosec B404
import sys
import sysconfig
import urllib.parse
import urllib.request
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from html import unescape
from pathlib import Path

from ..text import tr
from .interpreter import NO_WINDOW, PROBE_TIMEOUT_S

OLDEST = (22, 2)  # the first with --report
INDEX = "https://pypi.org/simple"
TIMEOUT_S = 15


@dataclass(frozen=True)
class Source:
    """Where packages come from; what is empty is left to pip's own configuration.

    Attributes:
        index: the address of a package index (PEP 503).
        wheels: a folder of wheels; if given, no network is used.
        proxy: an address with host and port, and user and password where the proxy demands them.
        certificates: a PEM file with every certificate authority to trust.
        further: addresses of indexes beside the first.
    """

    index: str = ""
    wheels: str = ""
    proxy: str = ""
    certificates: str = ""
    further: tuple[str, ...] = ()

    def with_indexes(self, addresses: Iterable[str]) -> Source:
        """Return the source with further indexes; the same if the user chose an index or a folder of wheels."""
        if self.index or self.wheels:
            return self
        return replace(self, further=tuple(dict.fromkeys(filter(None, addresses))))

    def options(self) -> list[str]:
        """Return pip's options for it. The user's addresses go into variables, since they can hold passwords."""
        if self.wheels:
            return ["--no-index", "--find-links", self.wheels]
        return [option for address in self.further for option in ("--extra-index-url", address)]

    def variables(self) -> dict[str, str]:
        """Return pip's environment variables for it."""
        wanted = {
            "PIP_INDEX_URL": self.index,
            "PIP_PROXY": self.proxy,
            "PIP_CERT": self.certificates,
            "REQUESTS_CA_BUNDLE": self.certificates,  # in pip, this variable overrules the other
        }
        return {name: value for name, value in wanted.items() if value}


def find_pip(python: Path, variables: Mapping[str, str], source: Source, download_to: Path) -> list[str]:
    """Return the command that runs pip with this Python: its own pip, else pip's wheel, downloaded if need be.

    Raises: OSError if there is none and it cannot be downloaded.
    """
    for command in ([str(python), "-m", "pip"], *([str(python), f"{wheel}/pip"] for wheel in _wheels(source))):
        if _version(command, variables) >= OLDEST:
            return command
    if source.wheels:
        raise FileNotFoundError("No module named pip")
    return [str(python), f"{_download(source, download_to)}/pip"]


def _version(command: list[str], variables: Mapping[str, str]) -> tuple[int, ...]:
    """Return the version of pip that a command runs; empty if it runs none."""
    try:
        done = subprocess.run(  # nosec B603
            [*command, "--version"],
            env=dict(variables),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PROBE_TIMEOUT_S,
            creationflags=NO_WINDOW,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    found = re.match(r"pip (\d+)\.(\d+)", done.stdout)
    return (int(found[1]), int(found[2])) if found else ()


def _wheels(source: Source) -> Iterator[Path]:
    """Return pip's wheels on this computer: in the folder of wheels, in ensurepip, and where Debian keeps it."""
    folders = [Path(sysconfig.get_path("stdlib"), "ensurepip", "_bundled"), Path("/usr/share/python-wheels")]
    if source.wheels:
        folders.insert(0, Path(source.wheels))
    if configured := sysconfig.get_config_var("WHEEL_PKG_DIR"):
        folders.append(Path(configured))
    for folder in folders:
        yield from sorted(folder.glob("pip-*-py3-none-any.whl"), reverse=True)


def _download(source: Source, folder: Path) -> Path:
    """Download pip's newest wheel for this Python from the index, and check its hash.

    Raises: OSError.
    """
    opener = _opener(source)
    page = f"{(source.index or os.environ.get('PIP_INDEX_URL') or INDEX).rstrip('/')}/pip/"
    with opener.open(page, timeout=TIMEOUT_S) as answer:
        links = _links(answer.read().decode("utf-8", "replace"))
    if not links:
        raise FileNotFoundError(tr("No matching distribution found for pip on {page}").format(page=page))
    link = max(links, key=lambda link: links[link])
    address, _, digest = urllib.parse.urljoin(page, link).partition("#sha256=")
    with opener.open(address, timeout=TIMEOUT_S) as answer:
        content = answer.read()
    if digest and sha256(content).hexdigest() != digest:
        raise OSError("THESE PACKAGES DO NOT MATCH THE HASHES: pip")
    wheel = folder / Path(urllib.parse.urlsplit(address).path).name
    wheel.write_bytes(content)
    return wheel


def _links(page: str) -> dict[str, tuple[int, ...]]:
    """Return the links to pip's wheels that this Python can use on a page of an index, with their versions."""
    found = {}
    for tag in re.findall(r"<a\s[^>]*>", page):
        link = re.search(r'href="([^"]*/?pip-([\d.]+)-py3-none-any\.whl[^"]*)"', tag)
        needed = re.search(r'data-requires-python="[^"]*&gt;=\s*3\.(\d+)', tag)
        if link and int(needed[1] if needed else 0) <= sys.version_info.minor:
            found[unescape(link[1])] = tuple(map(int, link[2].split(".")))
    return found


def _opener(source: Source) -> urllib.request.OpenerDirector:
    """Return an opener that uses the proxy and the certificates of the source, else those of the system."""
    import ssl

    certificates = source.certificates or os.environ.get("PIP_CERT")
    handlers: list[urllib.request.BaseHandler] = [
        urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=certificates or None))
    ]
    if source.proxy:
        handlers.append(urllib.request.ProxyHandler({"http": source.proxy, "https": source.proxy}))
    return urllib.request.build_opener(*handlers)
