"""Fixtures for all tests: the paths of the real data. Tests that need it are skipped if it is absent."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True, scope="session")
def models_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An empty models folder, so that the user's own models and default play no part in the tests."""
    path = tmp_path_factory.mktemp("models")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LANDLABELS_MODELS", str(path))
        patch.delenv("LANDLABELS_MIRROR", raising=False)
        yield path


@pytest.fixture(autouse=True)
def settings_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The file of the settings, absent at the start of each test, so that the user's own play no part."""
    path = tmp_path_factory.getbasetemp() / "settings" / "settings.toml"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LANDLABELS_SETTINGS", str(path))
        yield path
    path.unlink(missing_ok=True)


@pytest.fixture(scope="session")
def demo_scene() -> Path:
    """The B02 file of the demonstration scene: real Sentinel-2 L1C, 13 JP2 bands, 12 x 6 sections."""
    path = ROOT / "build" / "demo" / "scene" / "T33UUU_20170216T102101_B02.jp2"
    if not path.exists():
        pytest.skip("the demonstration scene is missing: download it with .venv/bin/python tools/demo_scene.py")
    return path


@pytest.fixture(scope="session")
def demo_reference() -> Path:
    """Land-use polygons over the demonstration scene (OpenStreetMap contributors, ODbL): field `fclass`, EPSG:32633."""
    path = ROOT / "build" / "demo" / "gis_osm_landuse-water_a_free_1_area-10000-to-500000.gpkg"
    if not path.exists():
        pytest.skip("the demonstration polygons are missing: download them with .venv/bin/python tools/demo_scene.py")
    return path


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of the real data beside the repository (LANDLABELS_DATA, else ../shared/data)."""
    path = Path(os.environ.get("LANDLABELS_DATA", ROOT.parent / "shared" / "data"))
    if not path.is_dir():
        pytest.skip(f"the real data is missing: set LANDLABELS_DATA to its folder (not found: {path})")
    return path
