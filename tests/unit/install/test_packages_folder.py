"""The folder of LandLabels' own packages: when QGIS starts, while it is in use, and when it is removed."""

from __future__ import annotations

import sys
from pathlib import Path

from installing import Reporter, left
from landlabels.core.environment import folder as folders
from landlabels.core.environment.install import install
from landlabels.core.environment.pip import Source


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
