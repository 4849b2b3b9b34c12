{# Symbol layers of the styles of a result layer. #}
{% macro simple_fill(fill) %}
<layer class="SimpleFill" enabled="1" locked="0">
 <Option type="Map">
  <Option name="color" value="{{ fill.rgba }}" type="QString"/>
  <Option name="style" value="{{ fill.pattern }}" type="QString"/>
  <Option name="outline_color" value="40,40,40,150" type="QString"/>
  <Option name="outline_style" value="{{ 'solid' if fill.outline else 'no' }}" type="QString"/>
  <Option name="outline_width" value="0.15" type="QString"/>
  <Option name="outline_width_unit" value="MM" type="QString"/>
  <Option name="joinstyle" value="miter" type="QString"/>
 </Option>
</layer>
{% endmacro %}
{% macro symbol(name, fills) %}
<symbol type="fill" name="{{ name }}" alpha="1" clip_to_extent="1" force_rhr="0">
{% for fill in fills %}
{% if fill.geometry %}
 <layer class="GeometryGenerator" enabled="1" locked="0">
  <Option type="Map">
   <Option name="SymbolType" value="Fill" type="QString"/>
   <Option name="geometryModifier" value="{{ fill.geometry }}" type="QString"/>
   <Option name="units" value="MapUnit" type="QString"/>
  </Option>
  <symbol type="fill" name="@{{ name }}@{{ loop.index0 }}" alpha="1" clip_to_extent="1" force_rhr="0">{{ simple_fill(fill) }}</symbol>
 </layer>
{% else %}
{{ simple_fill(fill) }}
{% endif %}
{% endfor %}
</symbol>
{% endmacro %}
