"""The algorithm `landlabels:classifyextent`: reads its parameters, calls core once, and reports."""

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

from ...core.text import tr
from .algorithm import LandLabelsAlgorithm, can_execute, warn_if_temporary
from .assigned_bands import bands_parameter, keep_bands, source_of, wrong_bands
from .parameters import advanced, choice, file_of, is_set, model_file, share
from .reporter import FeedbackReporter

if TYPE_CHECKING:
    from ...core.classify import ClassifyRequest

CHOICES = {
    "OFFSET": ("auto", "none", "-1000"),
    "DEVICE": ("auto", "CPU", "GPU"),
    "IF_EXISTS": ("resume", "replace", "stop"),
}


class ClassifyExtent(LandLabelsAlgorithm):
    """Sentinel-2 layer in, GeoPackage of labelled 1.2 km sections out."""

    CHOICES = CHOICES
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
        return tr("Labels the land cover of a Sentinel-2 scene, section by section, with every label that is present.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Cuts a Sentinel-2 scene into sections of 1.2 x 1.2 km and gives each one <b>every land-cover label it "
            "holds</b>, with the probability of each. The result is a styled polygon layer in a GeoPackage.</p>"
            "<p><b>Input.</b> Open any layer of a product, also zipped: the product itself, or one band file, and the "
            "others are found. Or a stack with 10, 12 or 13 bands, in any coordinate system. The log says what was "
            "understood and what had to be assumed. The bundled models learn from Level-2A; Level-1C needs your "
            "consent, and so does filling bands that the scene lacks.</p>"
            "<p><b>Clouds.</b> The field <i>clear_share</i> says how much of a section is free of cloud, shadow and "
            "snow, where the product or a cloud mask tells. Set a minimum to leave cloudy sections without labels.</p>"
            "<p><b>Bundled models</b> are demonstrations, trained on about a hundred sections. They show how the work "
            "goes; do not rely on their maps. The log says which model is used and why.</p>"
            "<p><b>Stopping.</b> Rows of sections are saved as they are done. After a cancel, run again with the same "
            "settings and the same output file to go on.</p>"
            "<p><b>The result.</b> Turn on <i>View &gt; Show Map Tips</i> and hover over a section to see its "
            "probabilities. They stay in the layer, one field per label.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputNumber("SECTIONS", tr("Number of sections in the result")))
        self.addOutput(QgsProcessingOutputVariant("LABEL_COUNTS", tr("Number of sections that hold each label")))

    def canExecute(self) -> tuple[bool, str]:
        return can_execute(tr("models cannot be run"), "onnxruntime")

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        wrong = wrong_bands(self.parameterAsString(parameters, "BANDS", context).strip())
        if wrong:
            return wrong
        output = self.parameterDefinition("OUTPUT")
        if not is_set(parameters.get("OUTPUT")) or output.isSupportedOutputValue(parameters["OUTPUT"], context)[0]:
            return ""
        return tr("OUTPUT is '{value}', but it must be a GeoPackage file whose name ends in .gpkg.").format(
            value=output.valueAsString(parameters["OUTPUT"], context)[0]
        )

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what is needed from the input layer while still in its own thread."""
        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, "INPUT"))
        self._bands = self.parameterAsString(parameters, "BANDS", context).strip()
        self._file, self._source = file_of(layer), source_of(layer, self._bands, context)
        self._crs = layer.crs()
        mask = self.parameterAsRasterLayer(parameters, "CLOUD_MASK", context)
        if mask is None and is_set(parameters.get("CLOUD_MASK")):
            raise QgsProcessingException(self.invalidRasterError(parameters, "CLOUD_MASK"))
        self._cloud_mask = file_of(mask) if mask else None
        return True

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.classify import classify

        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        warn_if_temporary(output, context, feedback)
        result = classify(self._request(parameters, context, output), FeedbackReporter(feedback))
        keep_bands(self._file, self._bands)
        counts = {**result.label_counts, tr("(no label)"): result.without_label}
        feedback.pushInfo(tr("Number of sections that hold each label:"))
        for label, count in sorted(counts.items(), key=lambda item: -item[1]):
            if count:
                feedback.pushInfo(f"{count:7d}  {label}")
        if context.willLoadLayerOnCompletion(output):
            context.layerToLoadOnCompletionDetails(output).setPostProcessor(ResultDresser.create())
        return {"OUTPUT": output, "SECTIONS": result.sections, "LABEL_COUNTS": result.label_counts}

    def _request(self, parameters: dict[str, Any], context: QgsProcessingContext, output: str) -> ClassifyRequest:
        from ...core.classify import ClassifyRequest
        from .area import read_area

        model = self.parameterAsFile(parameters, "MODEL", context)
        # An omitted optional number reads as 0.0, which is a threshold too.
        has_threshold = is_set(parameters.get("THRESHOLD"))
        return ClassifyRequest(
            source=self._source,
            output=Path(output),
            model=Path(model) if model else None,
            area=read_area(self, parameters, context, self._crs),
            threshold=self.parameterAsDouble(parameters, "THRESHOLD", context) if has_threshold else None,
            offset=self.parameterAsEnumString(parameters, "OFFSET", context),
            allow_l1c=self.parameterAsBoolean(parameters, "ALLOW_L1C", context),
            min_clear=self.parameterAsDouble(parameters, "MIN_CLEAR", context),
            cloud_mask=self._cloud_mask,
            fill_missing=self.parameterAsBoolean(parameters, "FILL_MISSING", context),
            device=self.parameterAsEnumString(parameters, "DEVICE", context).lower(),
            if_exists=self.parameterAsEnumString(parameters, "IF_EXISTS", context),
        )


class ResultDresser(QgsProcessingLayerPostProcessorInterface):
    """Gives the loaded result the name and the style that its file carries: Processing loads layers without them."""

    _kept: ResultDresser | None = None  # QGIS calls it when the algorithm is gone

    @classmethod
    def create(cls) -> ResultDresser:
        cls._kept = cls()
        return cls._kept

    def postProcessLayer(
        self, layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer.reload()  # it may have been in the project before, when it held fewer rows
        layer.loadDefaultStyle()
        layer.setName(layer.metadata().title() or layer.name())
        layer.triggerRepaint()


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
            tr("Sections whose centre lies in the extent are classified. Not set: the whole scene."),
        ),
        (
            QgsProcessingParameterFeatureSource("AREA", tr("Area"), [polygons], optional=True),
            tr("Polygons that limit the work further: sections whose centre lies in one of them, and in the extent."),
        ),
        (
            model_file("MODEL", tr("Model"), optional=True),
            tr("A LandLabels .onnx file. Not set: the bundled demonstration model whose bands the scene has."),
        ),
        (
            share("THRESHOLD", tr("Threshold for every label")),
            tr("A label is given where its probability reaches this. Not set: the model's own threshold per label."),
        ),
        (
            QgsProcessingParameterBoolean("ALLOW_L1C", tr("Allow Level-1C (less reliable labels)"), False),
            tr("Level-1C is measured at the top of the atmosphere, but the models learn from Level-2A."),
        ),
        (
            QgsProcessingParameterBoolean("FILL_MISSING", tr("Fill missing bands (less reliable labels)"), False),
            tr("The model's training means stand in for bands that the scene lacks; the result says so everywhere."),
        ),
        (
            share("MIN_CLEAR", tr("Minimum clear share"), 0.0),
            tr("Sections with a smaller share of clear ground get no labels and are hatched. 0: all are classified."),
        ),
        (
            advanced(QgsProcessingParameterRasterLayer("CLOUD_MASK", tr("Cloud mask"), optional=True)),
            tr("A raster in which 0 is clear, or a scene classification (SCL). Not set: the product's own, if any."),
        ),
        bands_parameter(),
        (
            advanced(choice("OFFSET", tr("Offset of the pixel values"), CHOICES["OFFSET"])),
            tr("auto: read from the product; none: already removed; -1000: processing baseline 04.00 and later."),
        ),
        (
            advanced(choice("DEVICE", tr("Device"), CHOICES["DEVICE"])),
            tr("auto: a GPU if onnxruntime can use one, else the CPU. The log says which one is really in use."),
        ),
        (
            advanced(choice("IF_EXISTS", tr("If the output file exists"), CHOICES["IF_EXISTS"])),
            tr("resume: go on if it holds the same run, else stop; replace: start anew; stop: leave it alone."),
        ),
        (
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Labelled sections"), polygons),
            tr("A GeoPackage file (.gpkg). It can be opened while the run goes on, and a stopped run can be resumed."),
        ),
    ]
