{% extends "top_label.qml" %}
{% block preview %}"section"{% endblock %}
