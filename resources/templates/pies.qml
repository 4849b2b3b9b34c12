{% extends "style.qml" %}
{% from "symbols.qml" import symbol %}
{% block drawing %}
 <renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0">
  <symbols>
{{ symbol(0, fills) }}
  </symbols>
 </renderer-v2>
 <SingleCategoryDiagramRenderer diagramType="Pie" attributeLegend="1">
  <DiagramCategory enabled="1" width="{{ metres }}" height="{{ metres }}" sizeType="MapUnit" minimumSize="0" rotationOffset="270" direction="1" opacity="1" penColor="#282828" penAlpha="255" penWidth="0" backgroundAlpha="0" scaleDependency="Diameter" scaleBasedVisibility="0" labelPlacementMethod="Height" diagramOrientation="Up" barWidth="5" showAxis="0">
   <fontProperties description="Sans Serif,8,-1,5,50,0,0,0,0,0" style=""/>
{% for slice in slices %}
   <attribute field="{{ slice.expression }}" color="{{ slice.color }}" label="{{ slice.label }}" colorOpacity="1"/>
{% endfor %}
  </DiagramCategory>
 </SingleCategoryDiagramRenderer>
 <DiagramLayerSettings placement="1" linePlacementFlags="1" showAll="1" obstacle="0" dist="0" priority="5" zIndex="0"/>
{% endblock %}
