"""The report and the catalogue of many scenes say which share of the sections is novel."""

from __future__ import annotations

import pytest
from landlabels.core.many.output_folder import OutputFolder
from landlabels.core.many.report import write_report
from landlabels.core.many.scene_task import CANCELLED, DONE, FAILED, novel_share
from landlabels.core.many.stac_catalogue import write_catalogue

FOOTPRINT = [[13.0, 52.0], [13.0, 53.0], [14.0, 53.0], [14.0, 52.0]]


def outcome(name: str, **values) -> dict:
    known = {"name": name, "state": DONE, "sections": 40, "labels": {"Arable land": 3}, "footprint": FOOTPRINT}
    return {**known, "result": f"scenes/{name}.gpkg", "seconds": 1.0, **values}


def report(folder, *outcomes) -> str:
    write_report(OutputFolder(str(folder)), outcomes, 3.0)
    return (folder / "index.html").read_text()


def test_the_share_of_novel_sections_is_in_the_report(tmp_path):
    failed = {"name": "c", "state": FAILED, "reason": "broken"}
    text = report(tmp_path, outcome("a", novel=30), outcome("b", novel=0), failed, {"name": "d", "state": CANCELLED})
    assert "<td>75%</td>" in text and "<td>0%</td>" in text and "30 (38%)" in text
    assert "unlike anything the model learnt from" in text


def test_models_without_novelty_leave_it_out(tmp_path):
    text = report(tmp_path, outcome("a", novel=None), outcome("old"))
    assert "Novel sections" not in text


def test_the_item_of_a_scene_has_it(tmp_path):
    import json

    write_catalogue(OutputFolder(str(tmp_path)), [outcome("a", novel=10), outcome("b", novel=None)])
    items = [json.loads((tmp_path / "dataset" / "items" / f"{name}.json").read_text()) for name in "ab"]
    assert [item["properties"]["landlabels:novel_share"] for item in items] == [0.25, None]


@pytest.mark.parametrize(
    ("values", "share"),
    [({"novel": 5, "sections": 20}, 0.25), ({"novel": 0, "sections": 0}, None), ({"sections": 20}, None)],
)
def test_the_share(values, share):
    assert novel_share(values) == share


def test_a_classified_scene_counts_its_novel_sections(tmp_path, demo_scene):
    from landlabels.core.many.scene_entry import SceneEntry
    from landlabels.core.many.scene_task import SceneOptions, SceneTask, classify_scene
    from reporters import RecordingReporter

    pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
    OutputFolder(str(tmp_path)).create()
    options = SceneOptions(model="standard", allow_l1c=True, device="cpu")
    task = SceneTask(SceneEntry("havel", str(demo_scene)), options, str(tmp_path), threads=1)
    found = classify_scene(task, RecordingReporter())
    assert novel_share(found) > 0.9
