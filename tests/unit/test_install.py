"""Installing packages into a folder of LandLabels' own: what it puts where, and every way in which it fails."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from landlabels.core.choices import RUNTIME_BUILDS
from landlabels.core.environment import folder as folders
from landlabels.core.environment import host, interpreter, pip
from landlabels.core.environment import install as installing
from landlabels.core.environment.errors import InstallCancelled, InstallFailed, NumpyUnfit, PackageInFront
from landlabels.core.environment.failures import recognise
from landlabels.core.environment.install import install, manifest
from landlabels.core.environment.pip import Source
from landlabels.core.packages import PACKAGES, PURPOSES, Package, Purpose
from package_index import serve_index, write_certificate, write_wheel

TINY = "landlabels_tiny"


class Reporter:
    def __init__(self):
        self.texts, self.cancel = [], lambda: False

    def info(self, text):
        self.texts.append(text)

    warning = info

    def progress(self, done, total, seconds_left):
        assert 0 <= done <= total

    def cancelled(self):
        return self.cancel()


@pytest.fixture(autouse=True)
def tiny(monkeypatch, tmp_path):
    """A purpose that needs one tiny package; pip without configuration; the path is as before afterwards."""
    monkeypatch.setitem(PACKAGES, TINY, Package(TINY, "landlabels-tiny", ">=1.0", 0.01))
    monkeypatch.setitem(PURPOSES, "tiny", Purpose("tiny", "Tiny", "{packages}{size}", (TINY,)))
    for name in [name for name in os.environ if name.startswith("PIP_") or name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(installing, "RETRIES", "0")
    monkeypatch.setattr(sys, "path", list(sys.path))
    yield
    sys.modules.pop(TINY, None)


@pytest.fixture
def wheels(tmp_path):
    write_wheel(tmp_path / "wheels", TINY)
    return tmp_path / "wheels"


@pytest.fixture
def index(wheels):
    with serve_index(wheels) as index:
        yield index


@pytest.fixture
def root(tmp_path):
    return tmp_path / "root"


def state(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its content."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def left(root: Path) -> list[str]:
    return sorted(path.name for path in root.iterdir())


# What is installed


def test_a_package_is_installed_behind_those_of_qgis_and_can_be_used_at_once(index, root):
    before = list(sys.path)
    result = install(root, ["tiny"], Source(index=index.url), Reporter())
    assert (result.versions, result.restart) == ({"landlabels-tiny": "1.0"}, False)
    assert sys.path == [*before, str(root / f"py{sys.version_info.major}{sys.version_info.minor}")]
    assert Path(__import__(TINY).__file__).is_relative_to(root)
    assert left(root) == ["install.log", result.folder.name]
    assert manifest(root)["purposes"] == ["tiny"]


def test_what_qgis_has_is_neither_downloaded_nor_installed_again(wheels, index, root):
    import numpy

    write_wheel(wheels, TINY, "1.1", requires=("numpy", "jinja2"))
    write_wheel(wheels, "numpy", "99.0")
    write_wheel(wheels, "jinja2", "99.0")
    result = install(root, ["tiny"], Source(index=index.url), Reporter())
    assert result.versions == {"landlabels-tiny": "1.1"}
    assert not list(result.folder.glob("numpy*")) and not list(result.folder.glob("jinja2*"))
    assert not any(name.endswith(".whl") and "numpy" in name for name in index.requests)
    assert manifest(root)["numpy"] == numpy.__version__


def test_a_folder_of_wheels_needs_no_network(wheels, root):
    assert install(root, ["tiny"], Source(index="http://localhost:1", wheels=str(wheels)), Reporter()).versions


def test_a_newer_version_replaces_the_folder_and_keeps_what_was_installed_for_others(wheels, root, monkeypatch):
    install(root, ["tiny"], Source(wheels=str(wheels)), Reporter())
    monkeypatch.setitem(PACKAGES, "landlabels_other", Package("landlabels_other", "landlabels-other", ">=2", 0.01))
    monkeypatch.setitem(PURPOSES, "other", Purpose("other", "Other", "", ("landlabels_other",)))
    write_wheel(wheels, "landlabels_other", "2.0")
    write_wheel(wheels, TINY, "1.5")
    result = install(root, ["other"], Source(wheels=str(wheels)), Reporter())
    assert result.versions == {"landlabels-other": "2.0", "landlabels-tiny": "1.5"}
    assert manifest(root)["purposes"] == ["tiny", "other"]
    assert left(root) == ["install.log", result.folder.name]


def test_a_package_that_is_in_use_needs_a_restart(wheels, root):
    install(root, ["tiny"], Source(wheels=str(wheels)), Reporter())
    __import__(TINY)
    assert install(root, ["tiny"], Source(wheels=str(wheels)), Reporter()).restart


@pytest.fixture
def training(monkeypatch):
    """A purpose that needs the package in a process of its own only."""
    monkeypatch.delitem(PURPOSES, "tiny")
    monkeypatch.setitem(PURPOSES, "training", Purpose("training", "Training", "", (TINY,), in_qgis=False))


def test_a_training_gets_newer_packages_than_qgis_has_and_qgis_keeps_its_own(training, wheels, root):
    import jinja2
    import numpy

    write_wheel(
        wheels, TINY, "1.0", code="import jinja2; assert jinja2.__version__ == '99.0'", requires=("jinja2>=99",)
    )
    write_wheel(wheels, "jinja2", "99.0")
    result = install(root, ["training"], Source(wheels=str(wheels)), Reporter())
    assert result.versions == {"landlabels-tiny": "1.0", "jinja2": "99.0"}
    code = "import sys, json, jinja2, numpy; print(json.dumps([jinja2.__file__, numpy.__file__]))"
    of_qgis = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(of_qgis.stdout) == [jinja2.__file__, numpy.__file__]
    command = [interpreter.find_python(), "-c", code]
    child = subprocess.run(command, env=interpreter.environment(), capture_output=True, text=True, check=True)
    assert json.loads(child.stdout) == [str(result.folder / "jinja2" / "__init__.py"), numpy.__file__]


def test_a_training_gets_no_other_numpy_than_qgis_has(training, wheels, root):
    write_wheel(wheels, TINY, "1.0", requires=("numpy>=99",))
    write_wheel(wheels, "numpy", "99.0")
    assert "(numpy==" in refusal(root, Source(wheels=str(wheels)), "training")


def test_what_qgis_itself_runs_gets_no_newer_packages(wheels, root):
    write_wheel(wheels, TINY, "1.0", requires=("jinja2>=99",))
    write_wheel(wheels, "jinja2", "99.0")
    assert "another version of a package than QGIS brings (jinja2==" in refusal(root, Source(wheels=str(wheels)))


def test_a_pip_configuration_for_other_folders_is_ignored(wheels, root, monkeypatch):
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PIP_REQUIRE_VIRTUALENV", "1")
    assert install(root, ["tiny"], Source(wheels=str(wheels)), Reporter()).versions


# Without pip


@pytest.fixture
def no_pip(monkeypatch, tmp_path):
    broken = tmp_path / "broken" / "site-packages"
    (broken / "pip").mkdir(parents=True)
    (broken / "pip" / "__init__.py").write_text("raise ImportError('No module named pip')")
    sys.path.insert(0, str(broken))


def pips_wheel() -> Path:
    found = list(pip._wheels(Source()))
    if not found:
        pytest.skip("there is no wheel of pip on this machine")
    return found[0]


def test_pips_own_wheel_is_run_if_python_has_no_pip(no_pip, wheels, root):
    pips_wheel()
    assert install(root, ["tiny"], Source(wheels=str(wheels)), Reporter()).versions


def test_pips_wheel_is_downloaded_if_there_is_none(no_pip, wheels, index, root, monkeypatch):
    shutil.copy(pips_wheel(), wheels)
    monkeypatch.setattr(pip, "_wheels", lambda source: ())
    assert install(root, ["tiny"], Source(index=index.url), Reporter()).versions
    assert "/simple/pip/" in index.requests


@pytest.mark.parametrize(("change", "problem"), [("damaged", "damaged"), ("html", "no fitting file of 'pip'")])
def test_a_bad_download_of_pip_is_refused(no_pip, wheels, index, root, monkeypatch, change, problem):
    shutil.copy(pips_wheel(), wheels)
    monkeypatch.setattr(pip, "_wheels", lambda source: ())
    setattr(index, change, True)
    assert problem in refusal(root, Source(index=index.url))


def test_without_pip_and_network_the_message_names_the_network(no_pip, root, monkeypatch):
    monkeypatch.setattr(pip, "_wheels", lambda source: ())
    assert "cannot be reached" in refusal(root, Source(index="http://localhost:1/simple"))


# Failures


def refusal(root: Path, source: Source, purpose: str = "tiny") -> str:
    """The message of an installation that fails and changes nothing."""
    before, path = state(root), list(sys.path)
    with pytest.raises(InstallFailed) as caught:
        install(root, [purpose], source, Reporter())
    after = state(root) if root.is_dir() else {}
    assert {**before, "install.log": b""} == {**after, "install.log": b""}
    assert sys.path == path
    assert "Traceback" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("status", "problem"),
    [(401, "refuses the download"), (403, "refuses the download"), (500, "has a fault"), (404, "no fitting file")],
)
def test_an_index_that_answers_with_an_error_is_explained(index, root, status, problem):
    index.status = status
    assert problem in refusal(root, Source(index=index.url))


def test_a_captive_portal_has_no_fitting_file(index, root):
    index.html = True
    assert "the index has no fitting file of 'landlabels-tiny'" in refusal(root, Source(index=index.url))


def test_a_damaged_download_is_explained(index, root):
    index.damaged = True
    assert "damaged or was changed" in refusal(root, Source(index=index.url))


def test_no_network_is_explained(root):
    text = refusal(root, Source(index="http://localhost:1/simple"))
    assert "cannot be reached" in text and "folder of wheels" in text


def test_an_unknown_host_is_explained(root):
    assert "cannot be reached" in refusal(root, Source(index="https://no-such-host.invalid/simple"))


@pytest.mark.parametrize("address", ["http://localhost:1/simple", "https://example.invalid/simple"])
@pytest.mark.parametrize(
    ("status", "problem"), [(407, "demands a user name"), (403, "refuses"), (502, "refuses the connection|has a fault")]
)
def test_a_proxy_that_refuses_is_explained(index, root, status, problem, address):
    index.status = status
    proxy = index.url.removesuffix("/simple")
    text = refusal(root, Source(index=address, proxy=proxy))
    assert any(each in text for each in problem.split("|")), text


def test_a_proxy_that_does_not_answer_is_explained(root):
    text = refusal(root, Source(index="https://example.invalid/simple", proxy="http://localhost:1"))
    assert "the proxy does not answer" in text


def test_an_insecure_address_is_explained(root):
    assert "not secure" in refusal(root, Source(index="http://example.invalid/simple"))


def test_a_proxy_is_used(index, root):
    source = Source(index="http://localhost:1/simple", proxy=index.url.removesuffix("/simple"))
    assert install(root, ["tiny"], source, Reporter()).versions


def test_an_unknown_certificate_is_explained_and_can_be_trusted(wheels, root, tmp_path):
    certificate = write_certificate(tmp_path)
    if certificate is None:
        pytest.skip("the program openssl is not installed")
    with serve_index(wheels, certificate) as index:
        text = refusal(root, Source(index=index.url))
        assert "certificate" in text and "Manage Certificates" in text
        trusted = Source(index=index.url, certificates=str(certificate["certificate"]))
        assert install(root, ["tiny"], trusted, Reporter()).versions


def test_a_download_that_pip_removes_while_it_is_measured_is_no_failure(wheels, root, monkeypatch):
    glob = Path.glob

    def vanish(path, pattern):
        if path.name == "downloads":
            raise FileNotFoundError(2, "No such file or directory")
        return glob(path, pattern)

    monkeypatch.setattr(Path, "glob", vanish)
    assert install(root, ["tiny"], Source(wheels=str(wheels)), Reporter()).versions


def test_a_wheel_for_another_python_is_explained(tmp_path, root):
    write_wheel(tmp_path / "old", TINY, tag="cp27-cp27m-win32")
    text = refusal(root, Source(wheels=str(tmp_path / "old")))
    assert "no fitting file of 'landlabels-tiny'" in text and interpreter.python_version() in text


def test_a_package_that_needs_another_numpy_is_explained(wheels, index, root):
    write_wheel(wheels, TINY, "1.0", requires=("numpy>=99",))
    write_wheel(wheels, "numpy", "99.0")
    text = refusal(root, Source(index=index.url))
    assert f"need another version of a package than QGIS brings (numpy=={host.installed()['numpy'][0]})" in text


def test_a_newer_build_tool_than_qgis_has_is_not_installed(wheels, index, root):
    if "setuptools" not in host.installed():
        pytest.skip("this Python has no setuptools")
    write_wheel(wheels, TINY, "1.0", requires=("setuptools>=999",))
    write_wheel(wheels, "setuptools", "999")
    assert install(root, ["tiny"], Source(index=index.url), Reporter()).versions == {"landlabels-tiny": "1.0"}


@pytest.mark.parametrize(
    ("message", "problem"),
    [
        ("DLL load failed while importing onnxruntime: The specified module could not be found.", "library of Windows"),
        ("numpy.core.multiarray failed to import", "numpy"),
        ("A module that was compiled using NumPy 1.x cannot be run in NumPy 2.1", "numpy"),
        ("/lib/libc.so.6: version `GLIBC_2.34' not found", "C library"),
        ("anything else", "anything else"),
    ],
)
def test_a_package_that_cannot_be_imported_is_not_installed(wheels, root, message, problem):
    install(root, ["tiny"], Source(wheels=str(wheels)), Reporter())  # stays in place
    write_wheel(wheels, TINY, "2.0", code=f"raise ImportError({message!r})")
    assert problem in refusal(root, Source(wheels=str(wheels)))
    assert manifest(root)["packages"] == {"landlabels-tiny": "1.0"}


def test_a_package_that_crashes_is_not_installed(wheels, root):
    write_wheel(wheels, TINY, "2.0", code="import os; os.abort()")
    assert "crash" in refusal(root, Source(wheels=str(wheels)))


def test_a_full_disk_is_explained_before_the_download(index, root, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10, 10, 0))
    assert "the disk is full" in refusal(root, Source(index=index.url))
    assert not index.requests


def test_a_disk_that_becomes_full_is_explained(wheels, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", disk], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("a small disk cannot be mounted here")
    try:
        write_wheel(wheels, TINY, "2.0", code=f"# {os.urandom(2_000_000).hex()}")
        assert "the disk is full" in refusal(disk, Source(wheels=str(wheels)))
        assert left(disk) == ["install.log"]
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_folder_that_cannot_be_written_is_explained(wheels, tmp_path):
    (tmp_path / "file").write_text("")
    for root in (tmp_path / "file" / "packages", Path("/proc/landlabels")):
        assert "the packages folder cannot be written" in refusal(root, Source(wheels=str(wheels)))


def test_an_old_package_in_front_is_named(wheels, root, tmp_path, monkeypatch):
    front = tmp_path / "front" / "site-packages"
    shutil.unpack_archive(write_wheel(tmp_path, TINY, "0.9"), front, "zip")
    sys.path.insert(0, str(front))
    with pytest.raises(PackageInFront, match=r"landlabels-tiny 0.9 in '.*front.*' is too old \(LandLabels needs >=1.0"):
        install(root, ["tiny"], Source(wheels=str(wheels)), Reporter())
    assert not root.exists()


def test_passwords_are_not_in_the_log_and_not_in_the_message(index, root):
    source = Source(index=index.url.replace("//", "//user:sesame@"), proxy="")
    install(root, ["tiny"], source, Reporter())
    assert "sesame" not in (root / "install.log").read_text()
    text = refusal(root, Source(index="http://user:sesame@localhost:1/simple", proxy="http://me:sesame@localhost:2"))
    assert "sesame" not in text + (root / "install.log").read_text()


def test_a_numpy_that_gdal_cannot_use_is_named_before_the_download(index, root, monkeypatch):
    monkeypatch.setitem(sys.modules, "osgeo.gdal_array", None)  # importing it raises ImportError
    monkeypatch.delattr("osgeo.gdal_array", raising=False)
    with pytest.raises(NumpyUnfit, match="uninstall this numpy"):
        install(root, ["tiny"], Source(index=index.url), Reporter())
    assert not root.exists() and not index.requests


@pytest.mark.parametrize(
    ("output", "problem"),
    [
        ("HINT: This error might have occurred since this system does not have Windows Long Path support", "too long"),
        ("OSError: [WinError 206] The filename or extension is too long: 'C:\\\\x'", "too long"),
        ("OSError: [WinError 225] Operation did not complete successfully because the file contains a virus", "blocks"),
        ("OSError: [WinError 1260] This program is blocked by group policy.", "blocks"),
        ("PermissionError: [WinError 5] Access is denied: 'C:\\\\x\\\\onnxruntime.dll'", "blocks"),
        ("PermissionError: [WinError 5] Access is denied: 'C:\\\\x'", "cannot be written"),
        ("ERROR: Could not install packages due to an OSError: Missing dependencies for SOCKS support.", "SOCKS"),
        ("OSError: [WinError 112] There is not enough space on the disk", "disk is full"),
        (
            "ReadTimeoutError(\"HTTPSConnectionPool(host='pypi.org', port=443): Read timed out. (read timeout=15)\")",
            "in time",
        ),
        ("Could not fetch URL https://x/: 503 Server Error: Service Unavailable\nNo matching distribution", "fault"),
        ("", "ended without a message"),
    ],
)
def test_messages_of_other_systems_are_recognised(output, problem):
    assert problem in recognise(output, "3.12")[0]


# Cancelling


def test_a_cancel_ends_pip_and_leaves_nothing(index, root):
    index.stalled, reporter = True, Reporter()
    reporter.cancel = lambda: bool(index.requests)
    with pytest.raises(InstallCancelled):
        install(root, ["tiny"], Source(index=index.url), reporter)
    assert left(root) == ["install.log"]
    assert not manifest(root)


# The folder


def test_what_was_prepared_for_the_next_start_is_put_in_place(root):
    folder = folders.folder_in(root)
    ready = folder.with_name(f"{folder.name}.ready")
    for place, text in ((folder, "old"), (ready, "new")):
        place.mkdir(parents=True)
        (place / folders.MANIFEST).write_text(text)
    assert folders.activate(root)
    assert (folder / folders.MANIFEST).read_text() == "new"
    assert left(root) == [folder.name]


def test_a_folder_in_use_is_replaced_at_the_next_start(root, monkeypatch):
    folder, prepared = folders.folder_in(root), root / "prepared"
    for place in (folder, prepared):
        place.mkdir(parents=True)
        (place / folders.MANIFEST).write_text(place.name)
    rename = Path.rename

    def refuse(path, target):
        if path == folder:
            raise PermissionError(13, "in use")
        return rename(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", refuse)
        assert not folders.replace(folder, prepared)
        assert (folder / folders.MANIFEST).read_text() == folder.name
        assert not folders.remove(root) and (folder / folders.REMOVED).exists()
    assert not folders.activate(root)
    assert not folder.exists()


def test_a_swap_that_was_interrupted_is_undone(root):
    folder = folders.folder_in(root)
    old = folder.with_name(f"{folder.name}.old")
    old.mkdir(parents=True)
    (old / folders.MANIFEST).write_text("")
    assert folders.activate(root)
    assert left(root) == [folder.name]


def test_the_start_of_qgis_is_not_stopped_by_a_folder_that_cannot_be_read_or_changed(root, monkeypatch):
    folder = folders.folder_in(root)
    for place in (folder, folder.with_name(f"{folder.name}.ready")):
        place.mkdir(parents=True)
        (place / folders.MANIFEST).write_text("")

    def refuse(*_):
        raise PermissionError(13, "no")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", refuse)
        assert folders.activate(root)
        patch.setattr(Path, "is_file", refuse)
        patch.setattr(Path, "is_dir", refuse)
        assert not folders.activate(root)


def test_removing_leaves_nothing_and_takes_it_off_the_path(wheels, root):
    folder = install(root, ["tiny"], Source(wheels=str(wheels)), Reporter()).folder
    assert str(folder) in sys.path
    assert folders.remove(root)
    assert str(folder) not in sys.path
    assert left(root) == ["install.log"]
    assert not folders.activate(root)


# QGIS's packages


def test_every_package_of_qgis_is_constrained_with_numpy_as_it_is_imported():
    import numpy

    lines = host.constraints()
    assert f"numpy=={numpy.__version__}" in lines
    assert len(lines) > 5 and all(line.count("==") == 1 for line in lines)


@pytest.mark.parametrize(
    ("version", "accepted"),
    [("1.21.0", True), ("1.21", True), ("2.0", True), ("1.20.9", False), ("3.0", False), ("1.9", False)],
)
def test_versions_are_compared_by_number(version, accepted):
    assert Package("x", "x", ">=1.21,<3", 1).accepts(version) is accepted


def test_an_exact_version_may_have_a_local_part():
    assert Package("torch", "torch", "==2.13.0", 1).accepts("2.13.0+cpu")
    assert not Package("torch", "torch", "==2.13.0", 1).accepts("2.13.1")


@pytest.mark.parametrize(
    ("kind", "variables", "part"),
    [
        ("flatpak", {"FLATPAK_ID": "org.qgis.qgis"}, "sandbox"),
        ("snap", {"SNAP": "PREFIX", "SNAP_NAME": "qgis"}, "sandbox"),
        ("conda", {}, "conda install"),
        ("osgeo4w", {"OSGEO4W_ROOT": "C:\\OSGeo4W"}, "OSGeo4W"),
        ("windows", {}, "Windows"),
        ("macos", {}, "macOS"),
        ("system", {}, "system"),
    ],
)
def test_the_way_in_which_qgis_was_installed_is_recognised(monkeypatch, tmp_path, kind, variables, part):
    for name in ("FLATPAK_ID", "SNAP", "SNAP_NAME", "OSGEO4W_ROOT"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value.replace("PREFIX", str(tmp_path)))
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "darwin" if kind == "macos" else "linux")
    monkeypatch.setattr(host, "_WINDOWS", kind in ("windows", "osgeo4w"))
    if kind == "conda":
        (tmp_path / "conda-meta").mkdir()
    assert host.kind() == kind
    assert part in host.describe()


@pytest.mark.parametrize(
    ("windows", "machine", "nvidia", "build"),
    [
        (False, "x86_64", True, "cuda"),
        (False, "x86_64", False, "cpu"),
        (False, "arm64", True, "cpu"),
        (True, "AMD64", True, "cuda"),
        (True, "AMD64", False, "directml"),
    ],
)
def test_the_build_of_onnxruntime_is_chosen_by_the_graphics_card(monkeypatch, windows, machine, nvidia, build):
    monkeypatch.setattr(host, "_WINDOWS", windows)
    monkeypatch.setattr(host.platform, "machine", lambda: machine)
    monkeypatch.setattr(host, "has_nvidia_driver", lambda: nvidia)
    monkeypatch.setattr(installing, "installed", dict)
    assert host.runtime_build().value == build
    assert host.runtime_build("cpu").value == "cpu"
    expected = RUNTIME_BUILDS[build].package
    assert installing.with_build(PACKAGES["onnxruntime"], "auto").requirement == f"{expected}>=1.21"
    assert installing.with_build(PACKAGES["jinja2"], "auto") == PACKAGES["jinja2"]


def test_an_onnxruntime_that_qgis_has_is_not_installed_in_another_build(monkeypatch):
    monkeypatch.setattr(installing, "installed", lambda: {"onnxruntime": ("1.30", "x")})
    assert installing.with_build(PACKAGES["onnxruntime"], "cuda") == PACKAGES["onnxruntime"]
