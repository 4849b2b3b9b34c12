"""Step 1 of the dialog Train a model: preview without a folder, earlier messages, and folders that cannot be used."""

from __future__ import annotations

import pytest
from landlabels.core.errors import LandLabelsError
from landlabels.ui.training import data_page
from landlabels.ui.training.summary_view import SummaryView
from qgis.core import QgsRasterLayer
from section_stores import make_store
from test_train_dialog import message_in, open_dialog, polygons, store, wait_until  # noqa: F401 (fixtures)


@pytest.fixture
def form_dialog(open_dialog, project, bands):  # noqa: F811
    """A dialog with a scene and a reference, but without a folder."""
    scene = QgsRasterLayer(str(bands["B02"]), "scene")
    project.addMapLayers([scene, polygons()])
    return open_dialog(scene)


def test_a_preview_needs_no_folder_and_a_build_does(form_dialog):
    form = form_dialog.data.form
    form.folder.setFilePath("")
    assert form.parameters(preview=True)["OUTPUT"] == "TEMPORARY_OUTPUT"
    with pytest.raises(LandLabelsError, match="Choose the output folder"):
        form.parameters()


def test_a_preview_removes_the_results_and_messages_of_the_last_one(form_dialog, monkeypatch):
    def refuse(parameters):
        raise LandLabelsError(reason="The second error.")

    data = form_dialog.data
    form_dialog.show_message("The first error.")
    data.summary.title.setText("Earlier")
    data.summary.warnings.show()
    monkeypatch.setattr(data_page, "preview_task", refuse)
    data.preview_button.click()
    assert message_in(form_dialog) == "The second error."
    assert len(form_dialog.message_bar.items()) == 1
    assert data.summary.title.text() != "Earlier" and data.summary.warnings.isHidden()


def test_changing_a_value_removes_a_preview_but_the_folder_does_not(form_dialog):
    data = form_dialog.data
    data.summary.title.setText("Preview")
    data.form.folder.setFilePath("/tmp/other")
    assert data.summary.title.text() == "Preview"
    data.form.min_share.setValue(50)
    assert data.summary.title.text() != "Preview"


@pytest.mark.parametrize("kind", ["no training set", "other bands"])
def test_a_folder_that_cannot_be_used_leaves_the_list(open_dialog, store, tmp_path, kind):  # noqa: F811
    wrong = tmp_path if kind == "no training set" else make_store(tmp_path / "other", sections=12, bands=("B02",))
    dialog = open_dialog()
    dialog.data.from_stores.setChecked(True)
    dialog.data.existing.add(store)
    wait_until(lambda: dialog.data.stores())
    dialog.data.existing.add(wrong)
    wait_until(lambda: message_in(dialog) and dialog.data.stores())
    assert str(wrong) in message_in(dialog) and ".json" not in message_in(dialog)
    assert dialog.data.existing.stores() == dialog.data.stores() == (store,)
    assert dialog.next.isEnabled()


@pytest.mark.parametrize(("splits", "expected"), [(("train",) * 6, "Too few sections"), (None, "demonstration model")])
def test_what_a_training_set_is_enough_for(qgis, tmp_path, splits, expected):
    from landlabels.core.stores.joined_stores import join_stores

    path = make_store(tmp_path / "s", sections=12, **({"splits": splits} if splits else {}))
    view = SummaryView()
    view.show_summary("s", join_stores([path]).summary())
    assert expected in view.title.text()
