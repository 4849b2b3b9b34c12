"""The algorithm `landlabels:classifyextent`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVariant,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsVectorLayer,
)

from ...core.redaction import redact
from ...core.text import tr
from .algorithm import LandLabelsAlgorithm, can_execute, warn_if_temporary
from .assigned_bands import assignment_of, band_order_parameter, bands_parameter, keep_bands, source_of, wrong_bands
from .parameters import (
    advanced,
    device,
    file_of,
    if_exists,
    is_set,
    model_file,
    offset,
    precision,
    read_threshold,
    share,
    threshold,
)

if TYPE_CHECKING:
    from ...core.classify import ClassifyRequest


class ClassifyExtent(LandLabelsAlgorithm):
    """Sentinel-2 layer in, GeoPackage of labelled 1.2 km sections out."""

    GUIDE = "classify"
    SHARES = ("THRESHOLD", "MIN_CLEAR")

    def name(self) -> str:
        return "classifyextent"

    def displayName(self) -> str:
        return tr("Classify extent")

    def group(self) -> str:
        return tr("Classification")

    def groupId(self) -> str:
        return "classification"

    def tags(self) -> list[str]:
        words = tr("sentinel-2,sentinel 2,s2,land cover,land use,corine,clc,bigearthnet,multi-label,deep learning,onnx")
        return words.split(",")

    def shortDescription(self) -> str:
        return tr("Finds every land-cover label in each 1.2 km section of a Sentinel-2 scene.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Divides a Sentinel-2 scene into sections of 1.2 x 1.2 km and assigns <b>every land-cover label that is "
            "present</b> to each section, with its probability. The result is a styled polygon layer in a "
            "GeoPackage.</p>"
            "<p><b>Input.</b> Any layer of a product, also zipped: the product itself, or one band file; the other "
            "bands are found. Or a stack with named bands, or with 10 to 13, in any coordinate system. The log "
            "contains the scene report and all assumptions. The bundled models are trained on Level-2A; classifying "
            "Level-1C and filling missing bands must be allowed.</p>"
            "<p><b>Clouds.</b> The field <i>clear_share</i> is the share of a section without cloud, shadow and snow, "
            "if the product has a cloud mask or one is given. Set a minimum to leave cloudy sections without "
            "labels.</p>"
            "<p><b>Novelty.</b> The field <i>novelty</i> says how unlike the model's training sections a section is, "
            "from 0 to 1. Above 0.95 its labels are not reliable: snow, clouds, haze, Level-1C, a wrong offset or band "
            "order, or land that the model has never seen.</p>"
            "<p><b>Bundled models</b> are demonstration models, trained on about a hundred sections: do not rely on "
            "their maps. The log names the model and the reason for its choice. Published models are downloaded, and "
            "own ones added, with <i>Raster &gt; LandLabels &gt; Models…</i>.</p>"
            "<p><b>Resuming.</b> Each finished row of sections is saved. After a cancel, run again with the same "
            "settings and the same output file to continue.</p>"
            "<p><b>Result.</b> Turn on <i>View &gt; Show Map Tips</i> and point at a section to see its "
            "probabilities. They are also fields of the layer, one per label.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputNumber("SECTIONS", tr("Number of sections in the result")))
        self.addOutput(QgsProcessingOutputVariant("LABEL_COUNTS", tr("Number of sections with each label")))

    def canExecute(self) -> tuple[bool, str]:
        from ...core.packages import CLASSIFY

        return can_execute(tr("models cannot be run"), CLASSIFY)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        try:
            wrong = wrong_bands(self._assignment(parameters, context))
        except QgsProcessingException as error:
            wrong = str(error)
        if wrong:
            return wrong
        output = self.parameterDefinition("OUTPUT")
        if not is_set(parameters.get("OUTPUT")) or output.isSupportedOutputValue(parameters["OUTPUT"], context)[0]:
            return ""
        text = tr("OUTPUT is '{value}', but it must be a GeoPackage file (.gpkg), or TEMPORARY_OUTPUT.")
        return text.format(value=output.valueAsString(parameters["OUTPUT"], context)[0])

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layers in their own thread."""
        from .partial_result import PartialResultLoader

        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        if layer is None:
            raise QgsProcessingException(redact(self.invalidRasterError(parameters, "INPUT")))
        self._bands = self._assignment(parameters, context)
        self._file, self._source = file_of(layer), source_of(layer, self._bands, context)
        self._crs = layer.crs()
        mask = self.parameterAsRasterLayer(parameters, "CLOUD_MASK", context)
        if mask is None and is_set(parameters.get("CLOUD_MASK")):
            raise QgsProcessingException(redact(self.invalidRasterError(parameters, "CLOUD_MASK")))
        self._cloud_mask = file_of(mask) if mask else None
        self._loader = PartialResultLoader.create()
        return True

    def _assignment(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        bands = self.parameterAsString(parameters, "BANDS", context)
        return assignment_of(bands, self.parameterAsEnumString(parameters, "BAND_ORDER", context))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.classify import classify
        from .reporter import FeedbackReporter

        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        warn_if_temporary(output, context, feedback)
        result = classify(self._request(parameters, context, output), FeedbackReporter(feedback))
        keep_bands(self._file, self._bands)
        if not result.complete:
            text = tr("The finished rows are in '{path}'. To continue, run again with the same settings and this file.")
            feedback.pushInfo(text.format(path=output))
            self._loader.load(output, context)
        counts = {**result.label_counts, tr("(no label)"): result.without_label}
        feedback.pushInfo(tr("Number of sections with each label:"))
        for label, count in sorted(counts.items(), key=lambda item: -item[1]):
            if count:
                feedback.pushInfo(f"{count:7d}  {label}")
        if context.willLoadLayerOnCompletion(output):
            context.layerToLoadOnCompletionDetails(output).setPostProcessor(ResultStyler.create())
        return {"OUTPUT": output, "SECTIONS": result.sections, "LABEL_COUNTS": result.label_counts}

    def _request(self, parameters: dict[str, Any], context: QgsProcessingContext, output: str) -> ClassifyRequest:
        from ...core.classify import ClassifyRequest
        from .area import read_area

        model = self.parameterAsFile(parameters, "MODEL", context)
        return ClassifyRequest(
            source=self._source,
            output=Path(output),
            model=Path(model) if model else None,
            area=read_area(self, parameters, context, self._crs),
            threshold=read_threshold(self, parameters, context),
            offset=self.parameterAsEnumString(parameters, "OFFSET", context),
            allow_l1c=self.parameterAsBoolean(parameters, "ALLOW_L1C", context),
            min_clear=self.parameterAsDouble(parameters, "MIN_CLEAR", context),
            cloud_mask=self._cloud_mask,
            fill_missing=self.parameterAsBoolean(parameters, "FILL_MISSING", context),
            device=self.parameterAsEnumString(parameters, "DEVICE", context),
            precision=self.parameterAsEnumString(parameters, "PRECISION", context),
            if_exists=self.parameterAsEnumString(parameters, "IF_EXISTS", context),
        )


class ResultStyler(QgsProcessingLayerPostProcessorInterface):
    """Applies the name and the style in the result's file to the loaded layer, which Processing does not do."""

    _kept: ResultStyler | None = None  # QGIS calls it after the algorithm is deleted

    @classmethod
    def create(cls) -> ResultStyler:
        cls._kept = cls()
        return cls._kept

    def postProcessLayer(
        self, layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        from ..result_layers import choose_style, expand_legend, load_styles

        layer.reload()  # it may be in the project already, with fewer rows
        layer.loadDefaultStyle()
        load_styles(layer)
        choose_style(layer)
        expand_legend(layer)
        layer.setName(layer.metadata().title() or layer.name())


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    polygons = Qgis.ProcessingSourceType.VectorPolygon
    return [
        (
            QgsProcessingParameterRasterLayer("INPUT", tr("Sentinel-2 scene")),
            tr("Any layer of a product, also zipped (its other bands are found), or a stack with all bands."),
        ),
        (
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
            tr("Sections with their centre in the extent are classified. Not set: the whole scene."),
        ),
        (
            QgsProcessingParameterFeatureSource("AREA", tr("Area"), [polygons], optional=True),
            tr("Polygons that limit the area further: sections with their centre in a polygon and in the extent."),
        ),
        (
            model_file("MODEL", tr("Model"), optional=True),
            tr(
                "The name of a model or a LandLabels .onnx file. Not set: the default model, if one was set, else the "
                "bundled demonstration model that fits the bands of the scene, which is also auto."
            ),
        ),
        threshold(),
        (
            QgsProcessingParameterBoolean("ALLOW_L1C", tr("Allow Level-1C (less reliable labels)"), False),
            tr("Level-1C is top-of-atmosphere reflectance; the models are trained on Level-2A."),
        ),
        (
            QgsProcessingParameterBoolean("FILL_MISSING", tr("Fill missing bands (less reliable labels)"), False),
            tr("Bands that the scene lacks are replaced by their training means; the result names them."),
        ),
        (
            share("MIN_CLEAR", tr("Minimum clear share"), 0.0),
            tr("Sections with a smaller clear share get no labels and are hatched. 0: all sections are classified."),
        ),
        (
            advanced(QgsProcessingParameterRasterLayer("CLOUD_MASK", tr("Cloud mask"), optional=True)),
            tr("A raster in which 0 is clear, or a scene classification (SCL). Not set: that of the product, if any."),
        ),
        band_order_parameter(),
        bands_parameter(),
        offset(),
        device(tr("The log names the device in use.")),
        precision(),
        if_exists(tr("If the output file exists")),
        (
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Labelled sections"), polygons),
            tr("A GeoPackage file (.gpkg). It can be opened during the run, and a stopped run can be resumed."),
        ),
    ]
