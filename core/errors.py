"""The errors that a user can see; each text says in one sentence what happened and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .redaction import redact
from .text import decode, mark, tr


class LandLabelsError(Exception):
    """Base of all expected failures: a template, which can be translated, and the values to fill it with.

    The text is redacted and valid Unicode, since it may quote an address, a name or a message of GDAL.
    """

    template = mark("{reason}")

    def __init__(self, **values: object) -> None:
        super().__init__(values)
        self.values = values

    def __reduce__(self) -> tuple[Any, ...]:
        """Let other processes send the error back."""
        return _with_values, (type(self), self.values)

    def __str__(self) -> str:
        return redact(decode(tr(self.template).format(**self.values)))


def _with_values(kind: type[LandLabelsError], values: dict[str, object]) -> LandLabelsError:
    return kind(**values)


# The scene


class CannotOpen(LandLabelsError):
    template = mark("'{source}' cannot be opened as a raster ({reason}); check that the file exists and is complete.")


class MetadataUnreadable(CannotOpen):
    template = mark(
        "The metadata file '{source}' cannot be read: {reason}; it holds the radiometric offset, so copy or download "
        "it again."
    )


class NotSentinel2(LandLabelsError):
    template = mark(
        "No Sentinel-2 bands were found in '{source}': {found}; choose a stack with 10 to 13 bands or with band "
        "descriptions such as B02, any one band file of a product, give their order (BAND_ORDER, --band-order), or "
        "assign the bands (BANDS, or a .bands.json file)."
    )


class BandOrderUnknown(LandLabelsError):
    template = mark(
        "The bands of '{scene}' have no names, and {reason}; choose the order with --band-order or BAND_ORDER "
        "({orders}), or assign the bands (BANDS, or a .bands.json file)."
    )


class SeveralProducts(CannotOpen):
    template = mark("'{source}' holds several products or tiles: {found}; choose one of them, such as '{example}'.")


class ArchiveUnusable(CannotOpen):
    template = mark("'{source}' cannot be opened: {reason}.")


class SettingsNotWritten(LandLabelsError):
    template = mark("The settings cannot be written to '{path}': {reason}; check the permissions of its folder.")


class AssignmentUnusable(LandLabelsError):
    template = mark("The bands cannot be assigned by '{source}': {reason}.")


class UnknownValues(LandLabelsError):
    template = mark(
        "The pixel values of '{scene}' cannot be converted to reflectance: {found}; use integers (reflectance x 10000) "
        "or fractions from 0 to 1."
    )


class BandsMissing(LandLabelsError):
    template = mark(
        "The model '{model}' needs {missing}, which '{scene}' lacks; add the missing bands, choose a model that works "
        "without them, or allow missing bands to be filled if you accept less reliable labels."
    )


class NoModelFits(LandLabelsError):
    template = mark(
        "No bundled model fits '{scene}', which has only {found}; the smallest one also needs "
        "{needed}; add the missing bands, or allow them to be filled if you accept less reliable labels."
    )


class NeedsL1CConsent(LandLabelsError):
    template = mark(
        "'{scene}' is a Level-1C product (top of the atmosphere), but the models are trained on Level-2A; use the "
        "L2A product, or allow L1C if you accept less reliable labels."
    )


class UnsupportedGeometry(LandLabelsError):
    template = mark("'{scene}' {reason}; reproject it to its UTM zone with 10 m pixels first.")


class SceneTooSmall(LandLabelsError):
    template = mark(
        "'{scene}' is smaller than one section: all its bands share {width} x {height} m, and a section needs "
        "1200 x 1200 m on the 60 m lattice; choose a larger scene."
    )


class SceneTooLarge(LandLabelsError):
    template = mark(
        "'{scene}' has {sections} sections, and one run can have {limit}; choose an area, and run it several times."
    )


class AreaOutside(LandLabelsError):
    template = mark(
        "The area does not overlap the sections of '{scene}', which cover {bounds}; choose an area inside the scene."
    )


class AreaUnreadable(LandLabelsError):
    template = mark("The area cannot be used: {reason}; give an extent as xmin,ymin,xmax,ymax or a polygon layer.")


class CloudMaskUnusable(LandLabelsError):
    template = mark(
        "The cloud mask '{path}' cannot be used: {reason}; choose a raster of the scene's area in which 0 is clear, or "
        "a scene classification."
    )


class CloudsUnknown(LandLabelsError):
    template = mark(
        "A clear share of at least {share} is requested, but '{scene}' has no cloud mask; specify a cloud mask, or do "
        "not request a clear share."
    )


class BlockUnreadable(LandLabelsError):
    template = mark(
        "'{file}' is damaged at block column {column}, row {row} ({reason}); the sections finished before it are "
        "kept. Replace the file and start the run again to complete the layer."
    )


class RemoteUnreadable(LandLabelsError):
    template = mark(
        "Reading '{file}' over the network failed ({reason}); the sections finished before it are kept. Check the "
        "connection, and start the run again to complete the layer."
    )


class CancelledEarly(LandLabelsError):
    template = mark("Cancelled before the first section; nothing was written.")


# The model


class ModelError(LandLabelsError):
    template = mark("'{path}' cannot be used as a model: {reason}; choose a LandLabels .onnx file.")


class NotTrainable(ModelError):
    template = mark(
        "'{path}' cannot be trained further: {reason}; choose a LandLabels .onnx file with its .safetensors file in "
        "the same folder."
    )


class ImportFailed(LandLabelsError):
    template = mark("'{path}' cannot be imported as a model: {reason}.")


class NoEvidence(LandLabelsError):
    template = mark(
        "The model '{model}' ({architecture}) has no output {missing}; choose a model of the architecture "
        "multi-attention."
    )


class MissingPackage(LandLabelsError):
    """`package` (one or several) is not installed; the text has a command that keeps the present version of numpy."""

    template = mark(
        "The Python package '{package}' is not installed, so {purpose}; install it with Raster > LandLabels > "
        "LandLabels packages, or for another Python with: {command}"
    )
    several = mark(
        "The Python packages {package} are not installed, so {purpose}; install them with Raster > LandLabels > "
        "LandLabels packages, or for another Python with: {command}"
    )

    def __init__(self, package: str | Sequence[str], purpose: str) -> None:
        packages = [package] if isinstance(package, str) else list(package)
        if len(packages) > 1:
            self.template = self.several
        super().__init__(package=", ".join(packages), purpose=purpose, command=_install_command(packages))


def _install_command(packages: Sequence[str]) -> str:
    import sys
    import sysconfig
    from importlib.metadata import version
    from pathlib import Path

    options = "" if sys.prefix != sys.base_prefix else " --user"
    # Debian and others refuse pip otherwise; with --user, files of the system stay as they are.
    if options and Path(sysconfig.get_path("stdlib"), "EXTERNALLY-MANAGED").exists():
        options += " --break-system-packages"
    return f'python3 -m pip install{options} {" ".join(packages)} "numpy=={version("numpy")}"'


class DeviceUnavailable(LandLabelsError):
    template = mark(
        "No GPU can be used by this onnxruntime (it offers {available}); choose the device auto or CPU, or install a "
        "GPU build of onnxruntime."
    )


class InferenceFailed(LandLabelsError):
    template = mark("The model failed on {device} ({reason}); try the device CPU or a smaller batch.")


class InvalidOutput(LandLabelsError):
    template = mark(
        "The model '{model}' returned {reason}; it is damaged or was exported incorrectly: use another model."
    )


# The result


class OutputError(LandLabelsError):
    template = mark("'{path}' cannot be written: {reason}")


class OutputBusy(OutputError):
    template = mark("Another run is writing to '{path}'; wait for it, or choose another output.")


class OutputExists(LandLabelsError):
    template = mark(
        "'{path}' already exists and holds another run ({difference}); choose another file name, or replace the file."
    )


class ParameterError(LandLabelsError):
    template = mark("{name} is {value}, but it must be {allowed}.")


class OutputPresent(OutputExists):
    template = mark("'{path}' already exists; choose another file name, or resume or replace its run.")


class FilePresent(OutputExists):
    template = mark("'{path}' already exists; choose another file name, or replace the file (IF_EXISTS, --if-exists).")


class OutputForeign(OutputExists):
    template = mark("'{path}' already exists and is not a result of LandLabels ({found}); choose another file name.")


# Training: the reference


class ReferenceUnreadable(LandLabelsError):
    template = mark(
        "'{reference}' cannot be used as a reference: {reason}; choose a polygon layer with a class field, or a raster "
        "of classes."
    )


class ReferenceField(LandLabelsError):
    template = mark("'{reference}' {problem}; a class field holds text or integers, and this layer has: {fields}.")


class TooManyClasses(LandLabelsError):
    template = mark(
        "There are more than {limit} different values in {where} of '{reference}'; choose a field or a raster of "
        "land-cover classes."
    )


class ReferenceOutside(LandLabelsError):
    template = mark(
        "The reference '{reference}' has no class in the sections of '{scene}', which cover {bounds}; choose a "
        "reference for the same area."
    )


class UnknownClasses(LandLabelsError):
    template = mark(
        "The label set '{label_set}' contains no class of '{reference}'; the unknown classes are {values}. Choose "
        "another class field, give the labels of the classes (CLASSES, --classes), or, for training, use the label set "
        "'own' to make one from these classes."
    )


class NothingToLearn(LandLabelsError):
    template = mark("No section of '{scene}' can be used: {reasons}; {advice}.")


# Training: the process


class PythonNotFound(LandLabelsError):
    template = mark(
        "No Python {version} with numpy and GDAL was found for training; tried {tried}. Train on the command line "
        "instead: python3 -m landlabels.core train"
    )


class TrainingDied(LandLabelsError):
    template = mark("The training {how}; the last line of its log '{log}' is: {line}")


class StoreError(LandLabelsError):
    template = mark("The section store '{path}' cannot be used: {reason}.")


class ArchiveError(LandLabelsError):
    template = mark("'{path}' cannot be read as BigEarthNet: {reason}.")


# Training: the evaluation


class LabelSetsDiffer(LandLabelsError):
    template = mark(
        "The model '{model}' has the labels {own}, but the store '{store}' has {other}; choose a store and a model "
        "with the same label set."
    )


class EmptySplit(LandLabelsError):
    template = mark("'{store}' has no sections in the split '{split}'; it has {found}.")


# Training: the run


class CheckpointDamaged(LandLabelsError):
    template = mark(
        "The unfinished training cannot be resumed, because '{path}' is damaged; delete the folder '{folder}' to train "
        "again from the beginning."
    )


class TrainingRuns(LandLabelsError):
    template = mark("A training is running in '{folder}'; wait for it, stop it, or choose another output.")


class RunFolderTaken(LandLabelsError):
    template = mark(
        "'{folder}' holds another training ({difference}); choose another output, or delete that folder to start again."
    )


class NothingToTrain(LandLabelsError):
    template = mark("No training is possible with {stores}: {reason}.")


class LossNotFinite(LandLabelsError):
    fitted: Any = None  # the `FitResult` of the best epoch before it, if there is one
    template = mark(
        "The loss is NaN or infinite at epoch {epoch}, step {step} (sections {sections}); {kept}. Try a lower learning "
        "rate, or check these sections."
    )


class OutOfMemory(LandLabelsError):
    template = mark("Out of memory with a batch of {batch}; {advice}.")


class CheckpointFailed(LandLabelsError):
    template = mark(
        "The checkpoint '{path}' cannot be written ({reason}); {kept}. Free disk space and start the same training "
        "again to resume it."
    )
