{# The style of a result layer. Symbol layers, text and map tip use only what QGIS 3.40 and newer read in the same way. #}
<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology|Labeling|Fields|Forms|MapTips|AttributeTable" labelsEnabled="1">
 <renderer-v2 type="categorizedSymbol" attr="{{ class_expression }}" symbollevels="0" enableorderby="0">
  <categories>
{% for category in categories %}
   <category value="{{ category.value }}" type="{{ category.type }}" label="{{ category.label }}" symbol="{{ loop.index0 }}" render="true"/>
{% endfor %}
  </categories>
  <symbols>
{% for category in categories %}
   <symbol type="fill" name="{{ loop.index0 }}" alpha="1" clip_to_extent="1" force_rhr="0">
{% for fill in category.fills %}
    <layer class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option name="color" value="{{ fill.rgba }}" type="QString"/>
      <Option name="style" value="{{ fill.pattern }}" type="QString"/>
      <Option name="outline_color" value="40,40,40,150" type="QString"/>
      <Option name="outline_style" value="solid" type="QString"/>
      <Option name="outline_width" value="0.15" type="QString"/>
      <Option name="outline_width_unit" value="MM" type="QString"/>
      <Option name="joinstyle" value="miter" type="QString"/>
     </Option>
    </layer>
{% endfor %}
   </symbol>
{% endfor %}
  </symbols>
 </renderer-v2>
{# Labels: one per line, wrapped, in the centre of the section. fontWeight -1 is normal in Qt 5 and Qt 6. #}
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="{{ label_expression }}" isExpression="1" fontSize="8" fontWeight="-1" fontSizeUnit="Point" textColor="0,0,0,255" textOpacity="1" multilineHeight="0.9">
    <text-buffer bufferDraw="1" bufferSize="0.6" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.7"/>
   </text-style>
   <text-format wrapChar="" autoWrapLength="{{ wrapped_line }}" useMaxLineLengthForAutoWrap="1" multilineAlign="1"/>
   <placement placement="1" quadOffset="4" centroidInside="0" centroidWhole="1" priority="5"/>
   <rendering drawLabels="1" scaleVisibility="1" scaleMin="1" scaleMax="{{ text_from_scale }}" obstacle="0" labelPerPart="0"/>
  </settings>
 </labeling>
 <layerOpacity>1</layerOpacity>
{{ form | safe }}
 <previewExpression>"section" || ': ' || coalesce(nullif("labels", ''), '-')</previewExpression>
 <mapTip enabled="1">{{ map_tip | forceescape }}</mapTip>
 <layerGeometryType>2</layerGeometryType>
</qgis>
