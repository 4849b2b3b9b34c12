"""`make package`: writes the plugin package of the last commit and checks it against the rules of plugins.qgis.org."""

from __future__ import annotations

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
LARGEST = 25 * 2**20  # bytes
REQUIRED_FILES = ("metadata.txt", "__init__.py", "plugin.py", "LICENSE", "README.md", "resources/icon.svg")
REQUIRED_FIELDS = (
    *("name", "description", "about", "version", "qgisMinimumVersion", "qgisMaximumVersion", "author", "email"),
    *("repository", "tracker", "homepage", "license", "icon", "hasProcessingProvider"),
)
BINARIES = {".so", ".dll", ".dylib", ".pyd", ".exe", ".pyc", ".pyo"}
FOLDERS = {"__pycache__", ".git", "tests", "tools", "build"}


def read(metadata: str) -> configparser.SectionProxy:
    """Return the fields of a metadata.txt, as plugins.qgis.org reads them."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read_string(metadata)
    return parser["general"]


def make(target: Path, commit: str = "HEAD") -> None:
    """Write the plugin of `commit` to `target` as a zip; `.gitattributes` excludes files."""
    target.parent.mkdir(parents=True, exist_ok=True)
    command = ["git", "archive", "--format=zip", "--prefix=landlabels/", f"--output={target}", commit]
    subprocess.run(command, cwd=ROOT, check=True)


def problems(package: Path) -> list[str]:
    """Return the reasons for which plugins.qgis.org would refuse a package, one sentence each."""
    found = []
    if package.stat().st_size > LARGEST:
        found.append(f"It has {package.stat().st_size / 2**20:.1f} MiB, and 25 are allowed.")
    with zipfile.ZipFile(package) as archive:
        names = [name for name in archive.namelist() if not name.endswith("/")]
        outside = [name for name in names if not name.startswith("landlabels/")]
        paths = [PurePosixPath(name).relative_to("landlabels") for name in names if name not in outside]
        found += [f"{name} lies outside the folder landlabels." for name in outside]
        found += [f"{path} is missing." for path in REQUIRED_FILES if PurePosixPath(path) not in paths]
        found += [f"{path} is a compiled file." for path in paths if path.suffix in BINARIES]
        found += [f"{path} does not belong in a plugin." for path in paths if FOLDERS & set(path.parts)]
        if PurePosixPath("metadata.txt") in paths:
            fields = read(archive.read("landlabels/metadata.txt").decode())
            found += [f"metadata.txt has no {name}." for name in REQUIRED_FIELDS if not fields.get(name)]
    return found


def main() -> int:
    """Write the package, check it and print its path."""
    head = subprocess.run(["git", "show", "HEAD:metadata.txt"], cwd=ROOT, check=True, capture_output=True, text=True)
    package = ROOT / "build" / f"landlabels-{read(head.stdout)['version']}.zip"
    make(package)
    found = problems(package)
    print(*found, sep="\n", file=sys.stderr)
    print(f"{package} ({package.stat().st_size / 2**20:.1f} MiB)")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
