{% extends "style.qml" %}
{% from "symbols.qml" import symbol %}
{% block drawing %}
 <renderer-v2 type="categorizedSymbol" attr="{{ expression }}" symbollevels="0" enableorderby="0">
  <categories>
{% for category in categories %}
   <category value="{{ category.value }}" type="{{ category.type }}" label="{{ category.label }}" symbol="{{ loop.index0 }}" render="true"/>
{% endfor %}
  </categories>
  <symbols>
{% for category in categories %}
{{ symbol(loop.index0, category.fills) }}
{% endfor %}
  </symbols>
 </renderer-v2>
{% endblock %}
