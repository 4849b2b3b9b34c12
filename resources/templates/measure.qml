{% extends "style.qml" %}
{% from "symbols.qml" import symbol %}
{% block drawing %}
 <renderer-v2 type="graduatedSymbol" attr="{{ measure.expression }}" graduatedMethod="GraduatedColor" symbollevels="0" enableorderby="0">
  <ranges>
{% for class in measure.classes %}
   <range lower="{{ class.lower }}" upper="{{ class.upper }}" label="{{ class.label }}" symbol="{{ loop.index0 }}" render="true"/>
{% endfor %}
  </ranges>
  <symbols>
{% for class in measure.classes %}
{{ symbol(loop.index0, class.fills) }}
{% endfor %}
  </symbols>
 </renderer-v2>
{% endblock %}
