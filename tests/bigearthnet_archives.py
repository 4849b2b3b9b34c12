"""Small archives of BigEarthNet v1.0 that tests import, whole, damaged or interrupted."""

from __future__ import annotations

import bz2
import shutil
from pathlib import Path

import numpy as np
from archives import write_v1
from landlabels.core.sections.section import BandGroup
from landlabels.core.stores.bigearthnet import GROUPS, ImportRequest, import_bigearthnet
from landlabels.core.stores.store import SectionStore
from reporters import RecordingReporter

BAND_GROUPS = [BandGroup(r, bands, (0.0,) * len(bands), (1.0,) * len(bands)) for r, bands in GROUPS]
T35, T34 = "S2A_MSIL2A_20171101T094131_N9999_R036_T35VNJ", "S2B_MSIL2A_20180526T100031_N9999_R122_T34WFU"


def after_sections(store: Path, count: int) -> RecordingReporter:
    """Return a reporter that cancels when `count` sections of a store are done."""
    done = store / "done.npy"
    return RecordingReporter(lambda _: done.exists() and np.count_nonzero(np.load(done) == 1) >= count)


def imported(archive: Path, output: Path, reporter: RecordingReporter | None = None, **options) -> SectionStore | None:
    return import_bigearthnet(ImportRequest(archive, output, **options), reporter or RecordingReporter())


def contents(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.iterdir()}


def overpass(number: int) -> str:
    return f"S2A_MSIL2A_201801{number:02d}T100031"


def write_overpasses(folder: Path) -> Path:
    """Write twelve sections of six overpasses: forest with fields, and sea."""
    fields = ["Coniferous forest", "Non-irrigated arable land", "Rice fields"]
    for number in range(1, 7):  # 12 km apart
        place = {"coordinates": {"ulx": 500_000 + 12_000 * (number - 2), "uly": 5_000_000}}
        write_v1(folder, f"{overpass(number)}_3_7", ["Sea and ocean"], 300, **place)
        write_v1(folder, f"{overpass(number)}_3_8", fields, **place)
    return folder


def damage(archive: Path) -> dict[str, str]:
    """Damage a section in each way that occurs; return the expected reasons."""
    bad = [f"S2A_MSIL2A_20180301T100031_1_{n}" for n in range(1, 9)]
    for name in bad:
        write_v1(archive, name, ["Sea and ocean"], 300)
    (archive / bad[0] / f"{bad[0]}_B05.tif").write_bytes(b"II*\0")
    (archive / bad[1] / f"{bad[1]}_labels_metadata.json").unlink()
    shutil.copy(archive / bad[2] / f"{bad[2]}_B02.tif", archive / bad[2] / f"{bad[2]}_B01.tif")
    (archive / bad[3] / f"{bad[3]}_B8A.tif").unlink()
    (archive / bad[4] / f"{bad[4]}_labels_metadata.json").write_text('{"labels": ["Sea and')
    (archive / bad[5] / f"{bad[5]}_labels_metadata.json").write_text('{"labels": ["Lava"]}')
    (archive / bad[6] / f"{bad[6]}_labels_metadata.json").write_text('{"labels": ["Airports"]}')
    cut = archive / bad[7] / f"{bad[7]}_B03.tif"
    cut.write_bytes(cut.read_bytes()[:20_000])
    return {
        bad[0]: "_B05.tif is missing or damaged",
        bad[1]: "its JSON file is missing",
        bad[2]: "_B01.tif has 120 x 120 pixels instead of 20 x 20",
        bad[3]: "_B8A.tif is missing or damaged",
        bad[4]: "its JSON file cannot be read",
        bad[5]: "'Lava' is not a BigEarthNet label",
        bad[6]: "none of its labels is in the label set",
        bad[7]: "_B03.tif is missing or damaged",
    }


def write_lists(folder: Path, compressed: bool = False, **lists: list[str]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, entries in lists.items():
        text = "".join(entry + "\r\n" for entry in entries)
        if compressed:
            (folder / f"{name}.csv.bz2").write_bytes(bz2.compress(text.encode()))
        else:
            (folder / f"{name}.csv").write_text(text, newline="")
    return folder
