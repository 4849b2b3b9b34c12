"""Products that are incomplete, ambiguous or packed in a wrong way: opened, or refused with what to do."""

import shutil
import tarfile
import zipfile

import pytest
from landlabels.core.errors import ArchiveUnusable, CannotOpen, SeveralProducts
from landlabels.core.scene.bands import ORDER_12, ORDER_13
from landlabels.core.scene.scene import open_scene
from scenes import JP2, write_band_files, write_safe

PAGE = "\n<!DOCTYPE html><html><body>Please log in</body></html>"


@pytest.fixture
def safe(tmp_path):
    return write_safe(tmp_path / "product", (1, 1))


@pytest.fixture(scope="module")
def safe_of_2016(shared_data, tmp_path_factory):
    """The real metadata of a product with six tiles, with made-up images."""
    original = next((shared_data / "cases" / "safe-2016").iterdir())
    product = tmp_path_factory.mktemp("2016") / original.name
    shutil.copytree(original, product)
    for granule in (product / "GRANULE").iterdir():
        stem = next(granule.glob("*MTD_L1C*.xml")).stem.replace("MTD_L1C", "MSI_L1C")
        write_band_files(granule / "IMG_DATA", (1, 1), bands=ORDER_13, prefix=f"{stem}_", suffix=".jp2", **JP2)
    return product


def test_a_product_with_several_tiles_asks_for_one_and_names_them(safe_of_2016):
    xml = next(safe_of_2016.glob("*.xml"))
    for source in (safe_of_2016, xml, f"SENTINEL2_L1C:{xml}:10m:EPSG_32753"):
        with pytest.raises(SeveralProducts, match=r"T53HLA, T53HMA.*such as '.*GRANULE/.*T53HLA_N02\.04'"):
            open_scene(source, allow_l1c=True)


def test_each_tile_of_such_a_product_opens(safe_of_2016):
    for granule in sorted((safe_of_2016 / "GRANULE").iterdir()):
        xml = next(granule.glob("*.xml"))
        sources = [granule, xml, granule / "IMG_DATA", next((granule / "IMG_DATA").glob("*B04.jp2"))]
        for source in [*sources, f"SENTINEL2_L1C_TILE:{xml}:10m"]:
            scene = open_scene(source, allow_l1c=True)
            assert set(scene.bands) == set(ORDER_12)
            assert (scene.level, scene.baseline, scene.offset) == ("L1C", "02.04", 0)
            assert scene.tile == granule.name.split("_")[-2] and not any("missing" in a for a in scene.assumptions)


@pytest.mark.parametrize("folder", ["", "IMG_DATA", "IMG_DATA/R10m", "IMG_DATA/R20m", "IMG_DATA/R60m"])
def test_the_folders_of_a_tile_open_without_the_xml(safe, tmp_path, folder):
    shutil.copytree(next((safe / "GRANULE").iterdir()), tmp_path / "bare")
    scene = open_scene(tmp_path / "bare" / folder)
    assert set(scene.bands) == set(ORDER_12) and scene.bands["B02"].pixel == 10


def test_a_product_without_its_xml_opens(safe):
    next(safe.glob("MTD*.xml")).unlink()
    scene = open_scene(safe)
    assert set(scene.bands) == set(ORDER_12) and scene.scl and scene.offset == -1000  # by the baseline in its name


def test_a_product_of_several_tiles_without_its_xml_asks_for_one(safe):
    next(safe.glob("MTD*.xml")).unlink()
    granule = next((safe / "GRANULE").iterdir())
    shutil.copytree(granule, granule.with_name(granule.name.replace("T29UNU", "T29UNV")))
    with pytest.raises(SeveralProducts, match="T29UNU and T29UNV"):
        open_scene(safe)


def test_a_lone_folder_of_one_resolution_opens_and_names_what_is_missing(safe, tmp_path):
    shutil.copytree(next((safe / "GRANULE").iterdir()) / "IMG_DATA" / "R10m", tmp_path / "lone" / "R10m")
    scene = open_scene(tmp_path / "lone" / "R10m")
    assert set(scene.bands) == {"B02", "B03", "B04", "B08"}
    assert "Missing: B01, B05" in scene.missing_bands_warning()


def packed(folder, path):
    shutil.make_archive(str(path.with_suffix("")), "zip", folder)
    return path


@pytest.mark.parametrize("name", ["p.zip", "p.SAFE.zip", "p.tif", "p.jp2", "p.nc"])
def test_a_web_page_saved_as_a_product_is_recognised(tmp_path, name):
    (tmp_path / name).write_text(PAGE)
    with pytest.raises(CannotOpen, match="it is a web page"):
        open_scene(tmp_path / name)


def test_each_kind_of_unusable_archive_has_its_own_sentence(safe, tmp_path):
    good = packed(safe.parent, tmp_path / "good.zip")
    assert len(open_scene(good).bands) == 12
    (tmp_path / "cut.zip").write_bytes(good.read_bytes()[: good.stat().st_size // 2])
    (tmp_path / "nothing.zip").write_bytes(b"")
    zipfile.ZipFile(tmp_path / "empty.zip", "w").close()
    with zipfile.ZipFile(tmp_path / "nested.zip", "w") as archive:
        archive.write(good, "a.zip")
    with zipfile.ZipFile(tmp_path / "many.zip", "w") as archive:
        for number in range(20_001):
            archive.writestr(f"{number}.txt", "")
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        archive.add(safe, safe.name)
    with tarfile.open(tmp_path / "a.tar.gz", "w:gz") as archive:
        archive.add(safe, safe.name)
    (tmp_path / "tar.zip").write_bytes((tmp_path / "a.tar").read_bytes())
    content = bytearray((tmp_path / "nested.zip").read_bytes())
    content[6] |= 1  # the flag of encryption, in the file's header and in the directory
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "locked.zip").write_bytes(content)
    for name, reason in {
        "cut.zip": "incomplete or damaged",
        "nothing.zip": "it is empty",
        "empty.zip": "the zip file is empty",
        "nested.zip": r"only other archives \(a.zip\)",
        "many.zip": "holds 20001 files",
        "a.tar": "of the kind tar",
        "a.tar.gz": "of the kind gzip",
        "tar.zip": "of the kind tar",
        "locked.zip": "protected by a password",
        "absent.zip": "there is no such file",
    }.items():
        with pytest.raises(CannotOpen, match=reason) as error:
            open_scene(tmp_path / name)
        assert isinstance(error.value, ArchiveUnusable) or not name.endswith(".zip")


def test_several_products_in_a_folder_or_archive_are_named_and_each_opens(safe, tmp_path):
    for name in ("A.SAFE", "B.SAFE"):
        shutil.copytree(safe, tmp_path / "two" / name)
    archive = packed(tmp_path / "two", tmp_path / "two.zip")
    for source in (tmp_path / "two", archive):
        with pytest.raises(SeveralProducts, match=r"A.SAFE and B.SAFE.*such as '.*A.SAFE'") as error:
            open_scene(source)
        assert len(open_scene(error.value.values["example"]).bands) == 12
