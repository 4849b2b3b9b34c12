{# The default style of a result layer: a rule per label, which draws the label's part of each section. #}
{% extends "style.qml" %}
{% from "symbols.qml" import symbol %}
{% block drawing %}
 <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0">
  <rules key="root">
{% for rule in rules %}
   <rule key="{{ loop.index0 }}" label="{{ rule.label }}" filter="{{ rule.filter }}" symbol="{{ loop.index0 }}"/>
{% endfor %}
  </rules>
  <symbols>
{% for rule in rules %}
{{ symbol(loop.index0, rule.fills) }}
{% endfor %}
  </symbols>
 </renderer-v2>
{# Names: one below the other, each on its label's colour. fontWeight -1 is normal in Qt 5 and Qt 6. #}
 <labeling type="rule-based">
{# One rule around all others has the scale: QGIS tests the filter of a rule before its scale. #}
  <rules key="root">
  <rule key="names" scalemindenom="0" scalemaxdenom="{{ names_from_scale }}">
{% for name in names %}
   <rule key="names {{ loop.index0 }}" filter="{{ name.filter }}">
    <settings calloutType="simple">
     <text-style fieldName="{{ name.text }}" isExpression="1" fontSize="7" fontWeight="-1" fontSizeUnit="Point" textColor="{{ name.text_color }}" textOpacity="1">
      <background shapeDraw="1" shapeType="0" shapeSizeType="0" shapeSizeX="0.8" shapeSizeY="0.2" shapeSizeUnit="MM" shapeFillColor="{{ name.color }}" shapeBorderColor="#282828" shapeBorderWidth="0.1" shapeBorderWidthUnit="MM" shapeOpacity="1"/>
     </text-style>
     <placement placement="1" quadOffset="8" geometryGeneratorEnabled="1" geometryGeneratorType="PointGeometry" geometryGenerator="{{ name.point }}"/>
     <rendering drawLabels="1" displayAll="1" obstacle="0" labelPerPart="0"/>
     <dd_properties>
      <Option type="Map">
       <Option name="properties" type="Map">
        <Option name="ZIndex" type="Map">
         <Option name="active" value="true" type="bool"/>
         <Option name="expression" value="{{ name.row }}" type="QString"/>
         <Option name="type" value="3" type="int"/>
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString"/>
      </Option>
     </dd_properties>
    </settings>
   </rule>
{% endfor %}
  </rule>
  </rules>
 </labeling>
{% endblock %}
