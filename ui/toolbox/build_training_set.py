"""The algorithm `landlabels:buildtrainingset`: labelled sections from a scene and a land-cover reference."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVariant,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)

from ...core.choices import reference_label_sets
from ...core.redaction import redact
from ...core.text import tr
from .algorithm import TrainingAlgorithm, warn_if_temporary
from .assigned_bands import assignment_of, band_order_parameter, keep_bands, source_of
from .parameters import advanced, choice, classes, file_of, if_exists, is_set, model_file, offset, share
from .summary import outputs

if TYPE_CHECKING:
    from ...core.stores.corrected_sections import CorrectedSections
    from ...core.stores.reference import Reference
    from ...core.stores.scene_store import SceneStoreRequest


class BuildTrainingSet(TrainingAlgorithm):
    """Sentinel-2 layer and reference layer in, folder with a section store out."""

    SHARES = ("MIN_SHARE", "MAX_UNLABELLED", "MIN_CLEAR")

    def name(self) -> str:
        return "buildtrainingset"

    def displayName(self) -> str:
        return tr("Build training set")

    def shortDescription(self) -> str:
        return tr("Divides a Sentinel-2 scene into sections and labels them with a land-cover reference, for training.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Divides a Sentinel-2 scene into sections of 1.2 x 1.2 km and labels each with the classes of a "
            "<b>reference</b>: polygons with a class field, or a raster of classes such as CORINE or ESA WorldCover, "
            "in any coordinate system. The result is a folder for <i>Train model</i>.</p>"
            "<p><b>Labels.</b> A section has a label if the class covers at least the minimum cover of its area. "
            "Sections with too much unlabelled area are left out.</p>"
            "<p><b>Training, validation, test.</b> Whole blocks of neighbouring sections are assigned to one of the "
            "three: neighbours look alike, and testing on them would overestimate the model.</p>"
            "<p><b>Corrected sections.</b> The reference can also be a result of <i>Classify extent</i> whose sections "
            "were confirmed or corrected by hand: these are used, with the labels in the layer.</p>"
            "<p><b>How many?</b> With fewer than 10,000 sections the model is a demonstration model. Build several "
            "training sets from several scenes and train on them together.</p>"
            "<p><b>Resuming.</b> Written sections are kept; the same settings and folder continue with the rest.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputNumber("SECTIONS", tr("Number of sections in the training set")))
        self.addOutput(QgsProcessingOutputVariant("LABEL_COUNTS", tr("Number of sections with each label")))

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        given = [name for name in ("REFERENCE", "TEACHER") if is_set(parameters.get(name))]
        if len(given) == 1:
            from .reference import unusable_result

            return unusable_result(self.parameterAsLayer(parameters, "REFERENCE", context))
        if given:
            return tr("REFERENCE and TEACHER are both set; the labels come from one of them: leave the other empty.")
        return tr("REFERENCE is not set; choose a land-cover reference, or a model (TEACHER) that assigns the labels.")

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layers in their own thread."""
        from .reference import is_result, saved_result

        scene = self.parameterAsRasterLayer(parameters, "INPUT", context)
        if scene is None:
            raise QgsProcessingException(redact(self.invalidRasterError(parameters, "INPUT")))
        reference = self.parameterAsLayer(parameters, "REFERENCE", context)
        if reference is None and is_set(parameters.get("REFERENCE")):
            raise QgsProcessingException(redact(self.invalidSourceError(parameters, "REFERENCE")))
        order = self.parameterAsEnumString(parameters, "BAND_ORDER", context)
        self._file, self._bands = file_of(scene), assignment_of("", order)
        self._source, self._crs, self._bounds = source_of(scene, self._bands), scene.crs(), scene.extent()
        self._raster = file_of(reference) if isinstance(reference, QgsRasterLayer) else None
        self._result = saved_result(reference) if is_result(reference) else ""
        self._name = reference.name() if reference else ""
        return True

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.stores.scene_store import build_scene_store
        from ..memory import remember_training_set
        from .reporter import FeedbackReporter

        request = self.request(parameters, context)
        warn_if_temporary(str(request.output), context, feedback)
        result = build_scene_store(request, FeedbackReporter(feedback))
        keep_bands(self._file, self._bands)
        built = outputs(result.summary, feedback) if result.summary else {}  # empty if cancelled
        if result.summary:
            remember_training_set(result.output)
        return {"OUTPUT": str(result.output), **built}

    def request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SceneStoreRequest:
        """Return the request to core, after `prepare`; reads the polygons of the reference.

        Raises: LandLabelsError, whose text is one sentence for the user.
        """
        from ...core.model.library import find_model
        from ...core.model.model_file import load_model
        from ...core.stores.crosswalks import parse_classes
        from ...core.stores.scene_labels import LabelRules
        from ...core.stores.scene_store import SceneStoreRequest
        from .area import read_area

        teacher = self.parameterAsFile(parameters, "TEACHER", context)
        return SceneStoreRequest(
            source=self._source,
            reference=None if teacher else self._reference(parameters, context),
            teacher=load_model(find_model(teacher)) if teacher else None,
            output=Path(self.parameterAsString(parameters, "OUTPUT", context)),
            rules=LabelRules(
                label_set=self.parameterAsEnumString(parameters, "LABEL_SET", context),
                min_share=self.parameterAsDouble(parameters, "MIN_SHARE", context),
                max_unlabelled=self.parameterAsDouble(parameters, "MAX_UNLABELLED", context),
                label_of=parse_classes(self.parameterAsString(parameters, "CLASSES", context)),
            ),
            min_clear=self.parameterAsDouble(parameters, "MIN_CLEAR", context),
            area=read_area(self, parameters, context, self._crs),
            offset=self.parameterAsEnumString(parameters, "OFFSET", context),
            allow_l1c=self.parameterAsBoolean(parameters, "ALLOW_L1C", context),
            if_exists=self.parameterAsEnumString(parameters, "IF_EXISTS", context),
        )

    def _reference(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Reference | CorrectedSections:
        """Return the reference for core; reads its polygons."""
        from ...core.stores.corrected_sections import open_corrected
        from .reference import read_polygons, read_raster

        if self._raster is not None:
            return read_raster(self._raster)
        if self._result:
            return open_corrected(self._result, self.parameterAsBoolean(parameters, "ALL_SECTIONS", context))
        source = self.parameterAsSource(parameters, "REFERENCE", context)
        field = self.parameterAsString(parameters, "FIELD", context)
        return read_polygons(source, field, self._name, self._bounds, self._crs, context=context)


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    layers = [Qgis.ProcessingSourceType.VectorPolygon, Qgis.ProcessingSourceType.Raster]
    return [
        (
            QgsProcessingParameterRasterLayer("INPUT", tr("Sentinel-2 scene")),
            tr("Any layer of a product, also zipped (its other bands are found), or a stack with all bands."),
        ),
        (
            QgsProcessingParameterMapLayer("REFERENCE", tr("Land-cover reference"), None, True, layers),
            tr(
                "Polygons with a class field, or a raster of classes, in any coordinate system; or a result layer with "
                "sections that were confirmed or corrected by hand."
            ),
        ),
        (
            QgsProcessingParameterField("FIELD", tr("Class field"), None, "REFERENCE", optional=True),
            tr("The field of the polygons that holds the class, as text or as a whole number. A raster needs none."),
        ),
        classes(),
        (
            advanced(QgsProcessingParameterBoolean("ALL_SECTIONS", tr("Also sections that were not corrected"), False)),
            tr("Of a result layer: also use the sections that nobody has confirmed or corrected."),
        ),
        (
            choice("LABEL_SET", tr("Label set"), reference_label_sets()),
            f"{reference_label_sets().help}. " + tr("The codes of CORINE and ESA WorldCover are recognised."),
        ),
        (
            share("MIN_SHARE", tr("Minimum cover"), 0.01),
            tr("A section has a label if the class covers at least this share of its area."),
        ),
        (
            share("MAX_UNLABELLED", tr("Maximum unlabelled"), 0.25),
            tr("A section is left out if more than this share of its area has no class in the reference."),
        ),
        (
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
            tr("Sections with their centre in the extent are used. Not set: the whole scene."),
        ),
        (
            QgsProcessingParameterBoolean("ALLOW_L1C", tr("Allow Level-1C (makes a Level-1C model)"), False),
            tr("Level-1C is top-of-atmosphere reflectance; a model trained on it is for Level-1C scenes."),
        ),
        (
            advanced(share("MIN_CLEAR", tr("Minimum clear share"), 0.75)),
            tr("A section is left out if a smaller share of its area has clear data."),
        ),
        (
            advanced(model_file("TEACHER", tr("Model instead of a reference"), optional=True, unset=tr("None"))),
            tr(
                "A model that assigns the labels, to train a network on scenes without a reference. Scores on such "
                "sections show how well the new model agrees with it, not how often it is right."
            ),
        ),
        band_order_parameter(),
        offset(),
        if_exists(tr("If the output folder exists")),
        (
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Training set")),
            tr("A folder. A stopped run can be resumed."),
        ),
    ]
