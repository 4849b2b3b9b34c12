"""The report: a self-contained file that escapes all names; its figures and example sections."""

import base64
import io
import re
import sys
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree

import numpy as np
import pytest
from landlabels.core.__main__ import main
from landlabels.core.errors import MissingPackage, OutputError
from landlabels.core.evaluation import figures, report_examples
from landlabels.core.evaluation.evaluate import evaluate
from landlabels.core.evaluation.report import write_report
from landlabels.core.model.label_sets import Label, LabelSet
from landlabels.core.runs.run_folder import RunFolder
from models import tiny_card, write_tiny_model
from section_stores import make_store

NASTY = '<script>alert("x")</script> & co'


@pytest.fixture(scope="module")
def evaluated(tmp_path_factory):
    folder = tmp_path_factory.mktemp("evaluated")
    label_set = LabelSet("test", (Label(NASTY, "nasty", "#112233"), *tiny_card().label_set.labels[1:]))
    card = replace(tiny_card(name="model " + NASTY), label_set=label_set)
    store = make_store(folder / "store", label_set=label_set, name=NASTY + " {i}", source={"archive": NASTY})
    return evaluate(write_tiny_model(folder / "model.onnx", card), [store], "all", "cpu")


@pytest.fixture
def run_folder(tmp_path, evaluated):
    """A run of 10 epochs with 4 steps each, the third epoch twice."""
    folder = RunFolder(tmp_path / "first.run")
    folder.append("start", epochs=10, model=str(evaluated.model.path))
    for epoch in (1, 2, 3, *range(3, 11)):
        for step in range(1, 5):
            folder.append("step", epoch=epoch, step=step, steps=4, loss=1 / (epoch + step / 4), seconds_left=1)
        folder.append("epoch", epoch=epoch, train_loss=1 / epoch, validation_f1=epoch / 20, best=epoch < 9)
    return folder.path


class Page(HTMLParser):
    """Collects links, tags and text of a page, and checks that its tags are nested correctly."""

    VOID = {"meta", "img", "path", "use"}

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open, self.tags, self.links, self.text = [], [], [], ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.links += [value for key, value in attributes if key in ("src", "href", "xlink:href")]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in self.VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if tag not in self.VOID:
            assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def test_the_page_is_self_contained_and_escapes_every_name(evaluated, run_folder, tmp_path):
    write_report(tmp_path / "r.html", [evaluated], [run_folder])
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    page = Page(text)
    assert page.open == []
    assert "script" not in page.tags
    assert page.text.count(NASTY) >= 5  # model, label, sections, source, title
    assert page.links and all(link.startswith(("#", "data:image/png;base64,")) for link in page.links)
    assert not re.search(r"url\((?!#|data:)", text)
    assert "@import" not in text
    ids = re.findall(r'\bid="([^"]+)"', text)
    assert len(ids) == len(set(ids))  # of several drawings on one page
    assert not list(tmp_path.glob("*.part"))


def test_it_shows_scores_scope_warnings_and_headings(evaluated, run_folder, tmp_path):
    write_report(tmp_path / "r.html", [evaluated, replace(evaluated)], [run_folder])
    text = Page((tmp_path / "r.html").read_text(encoding="utf-8")).text
    for said in (evaluated.card.scope, evaluated.intervals.method, *evaluated.warnings):
        assert said in text
    for key in ("recall", "f1", "f2"):
        digits = f"{100 * evaluated.scores[key]:.2f}" if key == "recall" else f"{evaluated.scores[key]:.4f}"
        assert digits in text
    for heading in ("Recall, F1 and F2", "Training curves", "All scores", "Scores per label", "Data"):
        assert heading in text
    assert "Positions of 24 of 24 sections" in text
    assert "6 places" in text
    assert "false" in text and "found" in text


def test_parts_without_data_are_left_out(tmp_path):
    bands = ("B05", "B06", "B07", "B8A")
    model = write_tiny_model(tmp_path / "m.onnx", tiny_card(bands=bands))
    evaluated = evaluate(model, [make_store(tmp_path / "store", bands=bands)], "all", "cpu")
    write_report(tmp_path / "r.html", [evaluated])
    page = Page((tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "Training curves" not in page.text
    assert "True colour" not in page.text
    assert not page.links or all(link.startswith("#") for link in page.links)


def test_the_examples_have_different_labels_and_are_grouped_correctly(evaluated):
    right, wrong = report_examples.choose_examples(evaluated)
    assert (evaluated.labels[right] == evaluated.decided[right]).all()
    assert (evaluated.labels[wrong] != evaluated.decided[wrong]).any(axis=1).all()
    for chosen in (right, wrong):
        assert len({evaluated.labels[i].tobytes() for i in chosen}) == len(chosen)
    assert evaluated.labels[right].sum(axis=1).tolist() == sorted(
        evaluated.labels[right].sum(axis=1).tolist(), reverse=True
    )


def test_photographs_have_red_green_and_blue_in_order_and_show_no_data(evaluated, monkeypatch):
    def read(self, group, which):
        assert group.bands == ("B04", "B03", "B02")
        pixels = np.zeros((len(which), 3, 120, 120), np.int16)
        pixels[:, 0, 60:] = 3000
        pixels[:, :, :10] = -32768
        return pixels

    monkeypatch.setattr(type(evaluated.sections), "read", read)
    photo = report_examples.photographs(evaluated.sections, np.array([0]))[0]
    assert photo[80, 5].tolist() == [255, 0, 0]
    assert photo[0, 0].tolist() == [60, 60, 60]
    assert photo[30, 0].tolist() == [0, 0, 0]


def test_evidence_has_the_two_colours_of_the_legend(evaluated):
    evidence = np.array([1.0, -1.0, 0.0, 0.25])
    picture = report_examples._for_and_against(evidence, 1.0)
    assert picture.shape == (2, 2, 4)
    assert tuple(picture[0, 0, :3]) == report_examples.FOR
    assert tuple(picture[0, 1, :3]) == report_examples.AGAINST
    assert picture[0, 0, 3] > picture[1, 1, 3] > picture[1, 0, 3] == 0
    flat = report_examples._shade(np.full(4, 0.25))
    assert (flat[..., 3] == 0).all()


def test_losses_count_a_repeated_epoch_once_and_are_smoothed(run_folder):
    events = RunFolder(run_folder).events()
    epochs, loss = figures.losses(events)
    assert len(epochs) == 40
    assert epochs[[0, -1]].tolist() == [0.25, 10.0]
    coarse = [e for e in events if e["event"] == "epoch"]
    assert figures.losses(coarse)[0].tolist() == list(range(1, 11))
    noisy = np.tile([0.0, 2.0], 100)
    smooth = figures.moving_average(noisy)
    assert abs(smooth - 1).max() < 0.2
    assert figures.moving_average(np.arange(200.0))[100] == 100


def test_a_drawing_is_svg_in_the_text_colour_of_the_page(run_folder):
    drawn = figures.loss_trajectories({"a & b": RunFolder(run_folder).events()})
    svg = figures.to_svg(drawn, "loss")
    ElementTree.fromstring(svg)  # well-formed
    assert "currentColor" in svg
    assert figures.INK not in svg
    assert figures.validation_curves({"none": [{"event": "epoch", "epoch": 1, "train_loss": 1.0}]}) is None


def test_images_are_written_as_png_without_loss():
    from matplotlib.image import imread

    pixels = np.arange(48, dtype=np.uint8).reshape(4, 4, 3)
    again = imread(io.BytesIO(figures.to_png(pixels)))
    assert (np.round(again[..., :3] * 255) == pixels).all()
    uri = report_examples._data_uri(pixels)
    assert base64.b64decode(uri.partition(",")[2])[:4] == b"\x89PNG"


def test_without_matplotlib_the_error_names_it(evaluated, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(MissingPackage, match="'matplotlib' is not installed, so reports cannot be drawn"):
        write_report(tmp_path / "r.html", [evaluated])
    assert not list(tmp_path.iterdir())


def test_a_report_that_cannot_be_written_is_an_output_error(evaluated, tmp_path):
    with pytest.raises(OutputError, match="cannot be written"):
        write_report(tmp_path / "nowhere" / "r.html", [evaluated])


def test_the_command(tmp_path, capsys):
    model, store = write_tiny_model(tmp_path / "tiny.onnx"), make_store(tmp_path / "store")
    run = RunFolder(tmp_path / "tiny.run")
    run.append("epoch", epoch=1, train_loss=0.5, validation_f1=None)
    report, record = tmp_path / "r.html", tmp_path / "r.json"
    assert main(["evaluate", str(model), str(store), "--report", str(report), "--json", str(record)]) == 0
    printed = capsys.readouterr()
    assert "Macro AP" in printed.out and "2 places" in printed.out
    assert "Note: " in printed.err
    assert "Training curves" in report.read_text(encoding="utf-8")  # its run folder is in the same folder
    assert '"split": "test"' in record.read_text(encoding="utf-8")
    assert main(["evaluate", str(model)]) == 1
    assert "at least one model (a name or an .onnx file) and one folder" in capsys.readouterr().err
    assert main(["evaluate", str(model), str(tmp_path / "none")]) == 1
    assert "it is not a folder made by" in capsys.readouterr().err
