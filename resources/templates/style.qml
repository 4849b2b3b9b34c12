{# A style of a result layer. Symbol layers, text and map tip use only what QGIS 3.40 and newer read in the same way. Each style has all settings of the layer, since QGIS resets those that the chosen style lacks. #}
<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology|Labeling|Diagrams|Fields|Forms|MapTips|AttributeTable" labelsEnabled="{{ 1 if names else 0 }}">
{% block drawing %}{% endblock %}
 <layerOpacity>1</layerOpacity>
{% block fields %}{{ form | safe }}{% endblock %}
 <previewExpression>{% block preview %}"section" || ': ' || coalesce(nullif("labels", ''), '-'){% endblock %}</previewExpression>
 <mapTip enabled="1">{{ map_tip | forceescape }}</mapTip>
 <layerGeometryType>2</layerGeometryType>
</qgis>
