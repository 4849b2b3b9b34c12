"""The algorithm `landlabels:classifymany`: many scenes into one folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.choices import NOT_MERGED, merge_rules_or_none
from ...core.text import tr
from .algorithm import LandLabelsAlgorithm, can_execute
from .assigned_bands import source_of
from .parameters import (
    advanced,
    choice,
    count,
    device,
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
    from ...core.many.scene_entry import Selection
    from ...core.many.scene_task import SceneOptions


class ClassifyMany(LandLabelsAlgorithm):
    """Layers, folders, lists and catalogues of scenes in, a folder of results out."""

    GUIDE = "many"
    SHARES = ("THRESHOLD", "MIN_CLEAR")

    def name(self) -> str:
        return "classifymany"

    def displayName(self) -> str:
        return tr("Classify many scenes")

    def group(self) -> str:
        return tr("Classification")

    def groupId(self) -> str:
        return "classification"

    def tags(self) -> list[str]:
        return tr("sentinel-2,batch,time series,stac,dask,cluster,land cover,multi-label").split(",")

    def shortDescription(self) -> str:
        return tr("Classifies all scenes of folders, lists or catalogues into one folder.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Classifies many Sentinel-2 scenes as <i>Classify extent</i> does, several at a time, each in a process "
            "of its own. The folder then holds one GeoPackage per scene, and a report <i>index.html</i> with a map of "
            "the scenes, their labels and the reasons of failures.</p>"
            "<p><b>Sources.</b> Raster layers of the project, and a list, separated by semicolons or line breaks, of: "
            "folders of scenes; patterns such as <i>/data/*.SAFE</i>; CSV files with a column <i>source</i>; STAC "
            "items, item collections and catalogues, as files or addresses.</p>"
            "<p><b>Stopping.</b> The run can be cancelled, or the computer switched off. The same call with the same "
            "folder continues: finished scenes are not classified again, and failed ones are tried again.</p>"
            "<p><b>Grids.</b> Scenes of one tile get the same sections, so that dates can be compared.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(_parameters())
        self.addOutput(QgsProcessingOutputNumber("CLASSIFIED", tr("Number of scenes that are classified")))
        self.addOutput(QgsProcessingOutputNumber("FAILED", tr("Number of scenes that failed")))

    def canExecute(self) -> tuple[bool, str]:
        from ...core.packages import CLASSIFY

        return can_execute(tr("models cannot be run"), CLASSIFY)

    def wrong_value(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        sources = self.parameterAsString(parameters, "SOURCES", context)
        if is_set(parameters.get("LAYERS")) or sources.strip("; \n"):
            return ""
        return tr("No scenes are given: choose layers, or list folders, files or addresses.")

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layers in their own thread."""
        layers = self.parameterAsLayerList(parameters, "LAYERS", context) if is_set(parameters.get("LAYERS")) else []
        listed = self.parameterAsString(parameters, "SOURCES", context).replace("\n", ";").split(";")
        self._sources = [*(source_of(layer) for layer in layers), *(text.strip() for text in listed if text.strip())]
        return True

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.many.classify_many import ManyRequest, classify_many
        from ...core.many.mosaics import merge_tiles
        from ...core.many.scene_task import DONE, FAILED
        from .reporter import FeedbackReporter

        folder = self.parameterAsString(parameters, "OUTPUT", context)
        workers = self.parameterAsInt(parameters, "WORKERS", context) if is_set(parameters.get("WORKERS")) else None
        request = ManyRequest(
            sources=tuple(self._sources),
            folder=folder,
            selection=self._selection(parameters, context),
            options=self._options(parameters, context),
            workers=workers,
            scheduler=self.parameterAsString(parameters, "SCHEDULER", context) or None,
            one_grid=self.parameterAsBoolean(parameters, "ONE_GRID", context),
            if_exists=self.parameterAsEnumString(parameters, "IF_EXISTS", context),
        )
        result = classify_many(request, FeedbackReporter(feedback))
        rule = self.parameterAsEnumString(parameters, "MERGE", context)
        if result.complete and rule != NOT_MERGED.value and result.count(DONE):
            merge_tiles(folder, rule, FeedbackReporter(feedback), replace=True)
        if not result.complete:
            feedback.pushInfo(tr("To continue, run again with the same settings and the same folder."))
        return {"OUTPUT": folder, "CLASSIFIED": result.count(DONE), "FAILED": result.count(FAILED)}

    def _selection(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Selection:
        from ...core.many.scene_entry import Selection

        def words(name: str) -> tuple[str, ...]:
            text = self.parameterAsString(parameters, name, context)
            return tuple(word.strip() for word in text.split(",") if word.strip())

        has_limit = is_set(parameters.get("MAX_CLOUD"))
        limit = self.parameterAsDouble(parameters, "MAX_CLOUD", context) if has_limit else None
        return Selection(words("TILES"), words("DATES"), limit)

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SceneOptions:
        from ...core.many.scene_task import SceneOptions

        extent = self.parameterAsExtent(parameters, "EXTENT", context) if is_set(parameters.get("EXTENT")) else None
        system = self.parameterAsExtentCrs(parameters, "EXTENT", context)
        return SceneOptions(
            model=self.parameterAsFile(parameters, "MODEL", context) or None,
            extent=extent and (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()),
            extent_crs=system.toWkt() if extent and system.isValid() else None,
            threshold=read_threshold(self, parameters, context),
            offset=self.parameterAsEnumString(parameters, "OFFSET", context),
            allow_l1c=self.parameterAsBoolean(parameters, "ALLOW_L1C", context),
            fill_missing=self.parameterAsBoolean(parameters, "FILL_MISSING", context),
            min_clear=self.parameterAsDouble(parameters, "MIN_CLEAR", context),
            device=self.parameterAsEnumString(parameters, "DEVICE", context),
            precision=self.parameterAsEnumString(parameters, "PRECISION", context),
            dataset=self.parameterAsBoolean(parameters, "DATASET", context),
        )


def _parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the algorithm's parameters with their help, in the order of the dialog."""
    layers = QgsProcessingParameterMultipleLayers(
        "LAYERS", tr("Scenes in the project"), Qgis.ProcessingSourceType.Raster, optional=True
    )
    number = Qgis.ProcessingNumberParameterType.Double
    return [
        (layers, tr("Raster layers, one per scene.")),
        (
            QgsProcessingParameterString("SOURCES", tr("More scenes"), multiLine=True, optional=True),
            tr("Folders, patterns, CSV files, STAC files or addresses, separated by semicolons or line breaks."),
        ),
        (
            QgsProcessingParameterString("TILES", tr("Tiles"), optional=True),
            tr("Only these tiles, separated by commas, such as T33UUU."),
        ),
        (
            QgsProcessingParameterString("DATES", tr("Dates"), optional=True),
            tr("Only these days, months or years, or ranges of them, such as 2017-02..2017-05, separated by commas."),
        ),
        (
            QgsProcessingParameterNumber("MAX_CLOUD", tr("Highest cloud cover (percent)"), number, None, True, 0, 100),
            tr("Only scenes with at most this cloud cover, where a catalogue gives it."),
        ),
        (
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
            tr("Sections with their centre in the extent are classified. Not set: whole scenes."),
        ),
        (
            model_file("MODEL", tr("Model"), optional=True),
            tr(
                "The name of a model or a LandLabels .onnx file. Not set: the default model, if one was set, else the "
                "bundled demonstration model that fits the bands of each scene, which is also auto."
            ),
        ),
        threshold(),
        (
            QgsProcessingParameterBoolean("ALLOW_L1C", tr("Allow Level-1C (less reliable labels)"), False),
            tr("Level-1C is top-of-atmosphere reflectance; the models are trained on Level-2A."),
        ),
        (
            QgsProcessingParameterBoolean("FILL_MISSING", tr("Fill missing bands (less reliable labels)"), False),
            tr("Bands that a scene lacks are replaced by their training means; the result names them."),
        ),
        (
            share("MIN_CLEAR", tr("Minimum clear share"), 0.0),
            tr("Sections with a smaller clear share get no labels. 0: all sections are classified."),
        ),
        (
            QgsProcessingParameterBoolean("DATASET", tr("Also write a GeoParquet data set"), False),
            tr("One table of all scenes, by tile and date, with a STAC collection; needs the package pyarrow."),
        ),
        (
            choice("MERGE", tr("Merge the results of each tile"), merge_rules_or_none()),
            tr("Writes a mosaic of the dates of each tile, mosaics/TILE.gpkg in the folder.")
            + f" {merge_rules_or_none().help}.",
        ),
        (
            advanced(QgsProcessingParameterBoolean("ONE_GRID", tr("One grid per tile"), True)),
            tr("Scenes of one tile get the same sections, so that dates can be compared."),
        ),
        (
            advanced(count("WORKERS", tr("Scenes at a time"))),
            tr("Processes on this machine. Not set: one for two processors."),
        ),
        (
            advanced(QgsProcessingParameterString("SCHEDULER", tr("Dask scheduler"), optional=True)),
            tr("The address of a Dask cluster, such as tcp://host:8786. Not set: processes on this machine."),
        ),
        offset(),
        device(tr("With gpu, one scene at a time.")),
        precision(),
        if_exists(tr("If the folder holds a run")),
        (
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder for the results")),
            tr("A folder, or s3://bucket/folder. A stopped run is continued in it."),
        ),
    ]
