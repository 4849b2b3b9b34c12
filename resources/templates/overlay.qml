{# The style of a layer that was computed from results. #}
{% extends "top_label.qml" %}
{% block preview %}"{{ preview }}"{% endblock %}
{% block fields %}
 <aliases>
{% for name, alias in aliases %}
  <alias index="{{ loop.index }}" field="{{ name }}" name="{{ alias }}"/>
{% endfor %}
 </aliases>
{% endblock %}
