"""Styles of labels with any text, as QGIS reads them: valid documents whose expressions have no errors."""

from __future__ import annotations

from hypothesis import example, given
from landlabels.core.json_reading import text_of
from landlabels.core.model.label_sets import Label, LabelSet
from landlabels.core.results.style import default_style, further_styles
from landlabels.core.results.styles.legend import Legend
from malformed_texts import TEXTS
from mutations import mutated
from qgis.core import QgsExpression, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument


def expressions(renderer) -> list[str]:
    """The filters of rules, or the expression of categories."""
    if renderer.type() == "RuleRenderer":
        return [rule.filterExpression() for rule in renderer.rootRule().descendants()]
    return [renderer.classAttribute()] if hasattr(renderer, "classAttribute") else []


def test_styles_of_labels_with_any_text(qgis):
    @mutated
    @given(TEXTS, TEXTS)
    @example('L\'eau \\ "claire" & <50 % [% 1 %]', "]]></Option>")
    def one(name, scope):
        try:
            text_of(name, "name"), text_of(scope, "scope")
        except ValueError:
            return  # cards with these are refused
        labels = LabelSet("any", (Label(name or "a", "first", "#00ccf2"), Label("other", "second", "#4dff00")))
        legend = Legend(labels, labels.labels, labels.labels, labels.labels[0], not_clear=True, filled=("B01",))
        layer = QgsVectorLayer("Polygon?crs=epsg:32633", "sections", "memory")
        for title, text in ({"default": default_style(legend, scope)} | further_styles(legend, scope)).items():
            document = QDomDocument()
            assert document.setContent(text), title
            assert layer.importNamedStyle(document)[0], title
            for expression in expressions(layer.renderer()):
                assert not expression or not QgsExpression(expression).hasParserError(), (title, expression)

    one()
